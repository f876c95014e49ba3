"""Orders have a state and a price."""

from django.db import migrations, models


class Migration(migrations.Migration):
    """Two columns."""

    dependencies = (("orders", "0001_orders"),)
    operations = (
        migrations.AddField("Order", "state", models.CharField(max_length=20, default="new")),
        migrations.AddField("Order", "price", models.IntegerField(default=0)),
    )

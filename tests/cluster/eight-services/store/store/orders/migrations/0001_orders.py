"""Orders have an item."""

from django.db import migrations, models

FIELDS = [("id", models.BigAutoField(primary_key=True)), ("item", models.CharField(max_length=40))]


class Migration(migrations.Migration):
    """The table."""

    operations = (migrations.CreateModel("Order", FIELDS),)

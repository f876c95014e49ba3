"""What is ordered."""

from django.db import models


class Order(models.Model):
    """Somebody wants something."""

    item = models.CharField(max_length=40)
    state = models.CharField(max_length=20, default="new")
    price = models.IntegerField(default=0)

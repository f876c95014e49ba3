"""What is asked of the store."""

from django.urls import path

from store.orders import views

urlpatterns = [path("healthz", views.healthz), path("orders", views.orders), path("admin", views.admin)]

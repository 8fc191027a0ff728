"""The storage as Django knows it."""

from django.apps import AppConfig


class StorageConfig(AppConfig):
    """Name the folder and keep its tables short."""

    name = "afterword.storage"
    label = "storage"

"""Let the name of a follow-up be as long as the names of people make it."""

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """The name becomes text; PostgreSQL refused one of more than 200 characters."""

    dependencies: ClassVar = [("storage", "0003_fellows")]
    operations: ClassVar = [migrations.AlterField("followuprow", "name", models.TextField())]

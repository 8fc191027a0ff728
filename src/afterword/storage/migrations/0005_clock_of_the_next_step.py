"""Keep on whose clock the next step begins, so that lists name its day there."""

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """One column; it is filled in with the next plan, and says UTC until then."""

    dependencies: ClassVar = [("storage", "0004_follow_ups_of_any_length")]
    operations: ClassVar = [
        migrations.AddField("applicationrow", "next_zone", models.TextField(default="UTC"))
    ]

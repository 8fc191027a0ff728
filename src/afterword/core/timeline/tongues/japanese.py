"""Japanese."""

from afterword.core.timeline.tongue import Tongue

japanese = Tongue(
    name="japanese",
    months=(),
    weekdays=("月曜", "火曜", "水曜", "木曜", "金曜", "土曜", "日曜"),
    back=r"(?:より|から|に|は)?(?:通常|営業を?(?:開始|再開)|業務を?(?:開始|再開)|出社|出勤|復帰|戻り|戻る|帰社|再開)|以降|(?:より|から)順次|(?:より|から)、?(?:順次)?対応|(?:より|から)、?返信|(?:より|から)、?ご返信|に(?:改めて)?(?:ご)?(?:返信|連絡|回答|対応)|明け",
    until=r"(?!)",
    through=r"まで",
    start=r"から|より",
    away=r"不在|休暇|休業|お休み|出張|外出|席を外し|休ませ|休み",
    others={
        r"明後日": "in 2 days",
        r"明日": "tomorrow",
        r"本日|今日": "today",
        r"来週": "next week",
        r"今週": "this week",
        r"今月末": "the end of this month",
    },
    cjk=True,
)

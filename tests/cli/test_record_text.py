"""What tells two records of one application apart."""

from afterword.cli.record_text import difference_lines


def lines(before: object, after: object) -> list[str]:
    return list(difference_lines(before, after))


def test_a_changed_field_is_told_by_its_path_with_both_values() -> None:
    before = {"role": "Shift Lead", "contacts": [{"name": "Dana"}, {"name": "Luis"}]}
    after = {"role": "Planner", "contacts": [{"name": "Dana"}, {"name": "Luisa"}]}
    assert lines(before, after) == [
        "role: Shift Lead, now Planner",
        "contacts.1.name: Luis, now Luisa",
    ]


def test_what_is_put_between_or_taken_out_leaves_its_neighbours_alone() -> None:
    one, other, third = ({"what": "note", "text": text} for text in ("a", "b", "c"))
    assert lines({"happenings": [one, third]}, {"happenings": [one, other, third]}) == [
        "happenings.1: added note, b"
    ]
    assert lines({}, {"happenings": [one]}) == ["happenings.0: added note, a"]
    assert lines({"happenings": [one, other, third]}, {"happenings": [other, third]}) == [
        "happenings.0: taken out note, a"
    ]


def test_a_field_that_was_not_there_is_added() -> None:
    assert lines({}, {"senior": True}) == ["senior: added true"]
    assert lines({"mission": "x " * 50}, {}) == [f"mission: taken out {'x ' * 28}x..."]


def test_the_same_record_has_nothing_to_tell() -> None:
    assert lines({"role": "Planner", "days": []}, {"role": "Planner", "days": []}) == []

"""Finds the times in a text, and the clause that each stands in."""

from collections.abc import Sequence
from itertools import pairwise

from afterword.core.timeline.clause_words import (
    APPOSING,
    AS_WELL,
    ASKING,
    AUXILIARIES,
    BEING,
    BOUNDS,
    CAUSING,
    CLUES,
    FAR,
    HOPES,
    INHERITED,
    NEAR,
    NEARER,
    OF_A_THING,
    OUR_TIMES,
    PASSED,
    PLANNED,
    REASONED,
    SPEAKERS,
    TAKING,
    TURNS,
    VERBS,
    WEAK,
)
from afterword.core.timeline.clauses import Clause, Mention
from afterword.core.timeline.grammar.grammar import STARTS, Grammar
from afterword.core.timeline.lexer import Kinds, Token
from afterword.core.timeline.months import Month
from afterword.core.timeline.no_times import is_no_time
from afterword.core.timeline.times import Between, Count, Then, Time


def mentions(tokens: Sequence[Token]) -> tuple[list[Mention], list[Clause]]:
    """Find every time in a text and the clause that it stands in."""
    return _Reader(tokens).read()


class _Reader:
    """Goes through a text once, from left to right."""

    __slots__ = ("brackets", "clause", "clauses", "extreme", "found", "g", "loose", "t", "then")

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.g = Grammar(tokens)
        self.t = self.g.t
        self.clause = Clause(0)
        self.clauses = [self.clause]
        self.found: list[Mention] = []
        self.then = False
        self.loose: int | None = None
        """Where "after that" stands that no time has followed yet."""
        self.brackets = False
        self.extreme = ""
        """"The earliest" or "the latest" that something is said to be."""

    def read(self) -> tuple[list[Mention], list[Clause]]:
        """Give the times and the clauses."""
        i, t, g = 0, self.t, self.g
        while True:
            kinds = t[i].kinds
            if not kinds:
                self._unknown(i)
                i += 1
                continue
            if "end of text" in kinds:
                self._loose_end()
                break
            if "every" in kinds and (often := g.single(i + 1)):
                i = often[1]
                continue
            end = 0
            for kind in kinds:
                if kind in STARTS:
                    found = g.time(i)
                    if found:
                        end = self._mention(found[0], i, found[1])
                        break
            if end:
                i = end
                continue
            self._clue(i)
            i += 1
        self._inherit()
        return self.found, self.clauses

    def _clue(self, i: int) -> None:
        """Note what a word that is no time says about its clause; begin a new one."""
        kinds = self.t[i].kinds
        if not BOUNDS.isdisjoint(kinds) and not self._goes_on(i):
            self._begin(i, kinds)
        if "bracket" in kinds:
            self.brackets = self.t[i].text == "("
        if self._gives_reason(i):
            self._begin(i, kinds)
            self.clause.clues.add("reason")
        self.clause.clues.update(CLUES.intersection(kinds))
        if "earliest" in kinds or "latest" in kinds:
            self.extreme = "from" if "earliest" in kinds else "by"
        if "weekdays" in kinds or self._is_offered(i):
            self.clause.clues.add("job")
        if kinds.get("unit") == "business day" and self.found and self._ends(i - 1):
            self._of_business()
        self._chain(i, kinds)

    def _is_offered(self, i: int) -> bool:
        """Tell whether the time is the candidate's own: please take the weekend."""
        if self.t[i].text != "take":
            return False
        return i == self.clause.begins + self._after_comma(i) or self.t[i - 1].text in ASKING

    def _of_business(self) -> None:
        """Let "working days, that is" say which days were counted."""
        last = self.found[-1]
        if isinstance(last.time, Count) and last.time.unit == "day":
            self.found[-1] = last._replace(time=last.time._replace(unit="business day"))

    def _goes_over(self, i: int) -> bool:
        """Tell whether a reason ends without a comma: with two colleagues ill we now decide."""
        opened = self.t[self.clause.begins].text == "with" and "reason" in self.clause.clues
        return opened and self.t[i].text in SPEAKERS

    def _goes_on(self, i: int) -> bool:
        """Tell whether a word that can part clauses does not: not before when; next week though."""
        text = self.t[i].text
        if text == "when":
            return i > 0 and "relation" in self.t[i - 1].kinds
        return text == "though" and self.g.closes(i + 1)

    def _chain(self, i: int, kinds: Kinds) -> None:
        """Note what puts one event behind another: after that, then, by then (C12)."""
        if kinds.get("relation") == "after" and self.g.closes(i + 1):
            self.clause.clues.add("then")
        elif kinds.get("relation") == "after" and i == self.clause.begins + self._after_comma(i):
            self.then = True
        if "then" in kinds:
            self.loose = None if self.t[i].text == "then" and self.g.closes(i + 1) else i
            if self.t[i].text == "then":
                self._by_then(i)
        elif self.t[i].text == "that" and "stop" in self.t[i + 1].kinds:
            self._by_then(i)
        if "then" in kinds or "semicolon" in kinds:
            self.then = True
            inside = self.clause.begins != i and not self._after_comma(i)
            if "then" in kinds and inside and not self.g.closes(i + 1):
                self._begin(i + 1, kinds)
                self.clause.clues.add("then")

    def _gives_reason(self, i: int) -> bool:
        """Tell whether "as" or "since" begins a reason: as the panel meets on Monday."""
        text, behind = self.t[i].text, self.t[i + 1]
        if text == "since":
            return (
                "gone" in self.t[i].kinds
                and self.t[i - 1].text != "ever"
                and bool(i)
                and (self.g.single(i + 1) is None)
            )
        if text == "with":
            opens = i == 0 or self._ends(i - 1)
            return opens and not any(self.g.any_of(k, HOPES) for k in range(i, i + 4))
        if text != "as" or self.t[i - 1].text in AS_WELL:
            return False
        return behind.text in REASONED or (not behind.kinds and behind.text.endswith("'s"))

    def _by_then(self, i: int) -> None:
        """Read "by then", "not before then"."""
        relation = self.t[i - 1].kinds.get("relation") if i and self.found else None
        if relation == "until" and "not" not in self.clause.clues:
            self.loose = None
        elif relation in {"by", "before", "until", "after"}:
            words = self.t[i - 1].text
            self.found.append(Mention(Then(), i, i + 1, relation, i - 1, words, self.clause))
            self.loose = None

    def _after_comma(self, i: int) -> bool:
        return i > 0 and any(kind in BOUNDS for kind in self.t[i - 1].kinds)

    def _unknown(self, i: int) -> None:
        """Note what a word that the vocabulary does not know says by its ending or its place."""
        if self.t[i].text.endswith("ed"):
            self._past(i)
        elif self._goes_over(i):
            self._begin(i, self.t[i].kinds)

    def _past(self, i: int) -> None:
        """Take a verb in -ed for the past, unless it says what is planned or done to something."""
        before = self.t[i - 1].text if i else ""
        described = before in OF_A_THING or before in BEING
        caused = any(self.t[k].text in CAUSING for k in range(max(0, i - 4), i))
        planned = before in AUXILIARIES or self.t[i].text in PLANNED
        if not (planned or described or caused):
            self.clause.clues.add("past")

    def _loose_end(self) -> None:
        """Let "and we decide after that" name the time after what was named before."""
        if self.loose is None or "hear" not in self.clause.clues or not self.found:
            return
        last = self.found[-1]
        begun = last.relation == "until" and isinstance(last.time, Month)
        barred = last.relation == "before" and "not" in last.clause.clues
        waits = begun or "give" in last.clause.clues
        if last.clause is not self.clause and (last.clause.tier < 2 or barred) and not waits:
            at = self.loose
            paused = last.relation == "until" and "pause" in last.clause.clues
            relation = "from" if paused and self.t[at].text == "then" else "after"
            self.found.append(Mention(Then(), at, at + 1, relation, at, "after", self.clause))

    def _begin(self, i: int, kinds: Kinds) -> None:
        ends = "stop" in kinds or "line" in kinds
        if ends or "semicolon" in kinds:
            self._loose_end()
            self.loose = None
        self.clause = Clause(self.clause.sentence + ends, begins=i)
        self.clauses.append(self.clause)
        self.extreme = ""
        if ends:
            self.then = False

    def _mention(self, time: Time, i: int, end: int) -> int:
        relation, begins, words, latest = self._relation(time, i)
        opens = begins == i == self.clause.begins + self._after_comma(i)
        if is_no_time(self.t, time, i, end, by=words == "by", opens=opens):
            return end
        after = self._afterwords(end)
        if after:
            kind, end = after
            latest = latest or kind == "latest"
            relation = "by" if kind == "latest" else "from"
            if kind == "latest" and isinstance(time, Count):
                relation = "within"
            if kind == "at least":
                relation = "least"
        if relation in WEAK and (latest or self.extreme):
            relation = "by" if latest else self.extreme
            latest = latest or relation == "by"
        self.extreme = ""
        self.loose = None
        for each in range(begins, end):
            kinds = self.t[each].kinds
            for kind in ("firm", "not firm", "hopeful", "not"):
                if kind in kinds:
                    self.clause.clues.add(kind)
        if any(self.t[each].text == "but" for each in range(i, end)):
            self.clause.clues.discard("not")
        then = self._is_chained(time, i, begins)
        aside = relation in WEAK and (self.brackets or self._is_something(i, end))
        self.found.append(
            Mention(
                time,
                i,
                end,
                relation,
                begins,
                words,
                self.clause,
                latest,
                then,
                aside,
                self._apposed(i),
            )
        )
        self.then = False
        return end

    def _is_chained(self, time: Time, i: int, begins: int) -> bool:
        """Tell whether a time is counted from what stands before it: then, we take two weeks."""
        if isinstance(time, Count) and i and self.t[begins - 1].text in TAKING:
            self.clause.clues.add("takes")
            return bool(self.found)
        return self.then or any("then" in self.t[k].kinds for k in range(max(0, i - 3), i))

    def _relation(self, time: Time, i: int) -> tuple[str, int, str, bool]:
        """Go back from a time to the preposition that governs it."""
        t, j, weak, latest = self.t, i - 1, ("", i, ""), False
        while j >= 0:
            kinds = t[j].kinds
            if "relation" in kinds and not (weak[0] and kinds["relation"] in WEAK):
                relation = self._near(kinds["relation"], time, j)
                if relation not in WEAK:
                    return self._ranged(relation, time), j, t[j].text, latest or "latest" in kinds
                weak = (relation, j, t[j].text)
            elif "latest" in kinds:
                latest = True
                weak = ("by", j, t[j].text)
            elif "earliest" in kinds:
                return "from", j, t[j].text, latest
            elif (
                "comma" in kinds
                and t[j - 1].text != "that"
                and ("about" in t[j + 1].kinds or "about" in t[j - 1].kinds)
            ):
                pass
            elif not any(kind in PASSED for kind in kinds) and not (weak[0] and "of" in kinds):
                break
            j -= 1
        if latest:
            return "by", weak[1], weak[2], True
        far = self._far_relation(j)
        if far and not (isinstance(time, Count) and weak[0]):
            return far
        return weak[0] or "in", weak[1], weak[2], latest

    def _near(self, relation: str, time: Time, j: int) -> str:
        """Give what a preposition means right in front of a time."""
        if relation == "after" and self.t[j].text == "as":
            return "from"
        before = self.t[j - 1].kinds.get("relation") if j else None
        if before == "since" or (before == "until" and relation == "least"):
            return "since" if before == "since" else "from"
        if self.t[j].text == "over" and isinstance(time, Count) and not time.ahead:
            return relation if self.g.has(j + 1, "the") else "least"
        return "by" if relation == "until" and self._time_allowed(j) else relation

    def _time_allowed(self, j: int) -> bool:
        """Tell whether "until" ends time that someone has: we have until Friday to decide."""
        t = self.t
        if j and "have" in t[j - 1].kinds:
            return True
        return j > 1 and "have" in t[j - 2].kinds and t[j - 1].text in {"us", "me", "them", "you"}

    def _ranged(self, relation: str, time: Time) -> str:
        if relation == "between" or (
            relation == "from"
            and (
                isinstance(time, Between)
                or (isinstance(time, Count) and (time.low != time.high or time.high_unit))
            )
        ):
            return "in"
        return relation

    def _far_relation(self, j: int) -> tuple[str, int, str, bool] | None:
        """Find "after the panel meets" in front of its time, in the same clause."""
        t = self.t
        for k in range(j, max(-1, j - FAR, self.clause.begins - 1), -1):
            kinds = t[k].kinds
            relation = kinds.get("relation")
            denied = relation == "from" and t[k].text in {"not", "no"}
            if (
                relation in {"after", "before", "until"}
                or denied
                or (t[k].text == "by" and relation == "by" and t[k].end - t[k].start > 2)
            ):
                if t[k].text in {"past", "post", "through"}:
                    return None
                return str(relation), k, t[k].text, False
            if not self._goes_on(k) and self.g.any_of(k, NEARER):
                return None
            if self.found and k < self.found[-1].end:
                return None
        return None

    def _afterwords(self, end: int) -> tuple[str, int] | None:
        """Read "at the latest" or "at the earliest" behind a time."""
        g = self.g
        j = g.skip(end, "time of day", "about")
        comma = g.has(j, "comma")
        j = g.skip(j, "comma", "dash", "about")
        for kind in ("latest", "earliest", "at least"):
            if g.has(j, kind):
                if comma or "relation" in self.t[j].kinds:
                    k = g.skip(j + 1, "relation", "about", "the")
                    if g.single(k) is not None:
                        return None
                if "relation" in self.t[j].kinds and not self._ends(j + 1):
                    return None
                return kind, j + 1
        return None

    def _apposed(self, i: int) -> bool:
        """Tell whether hardly a word stands between a time and the one before it."""
        last = self.found[-1].end if self.found else i
        return (
            bool(self.found)
            and last <= i <= last + NEAR
            and all(self.g.any_of(k, PASSED | APPOSING) for k in range(last, i))
        )

    def _is_short(self, i: int) -> bool:
        """Tell whether a day is written with its verb: Monday's."""
        token = self.t[i]
        return "weekday" in token.kinds and token.end - token.start == len(token.text) + 2

    def _is_something(self, start: int, i: int) -> bool:
        """Tell whether a day is the subject: Monday is a holiday, Friday's our away day."""
        text = self.t[i].text
        if any(self._is_short(k) and self.t[k + 1].text in BEING for k in range(start, i)):
            return True
        calling = "hear" in self.t[i + 2].kinds
        alone = self.t[i].end - self.t[i].start == len(text)
        return alone and text in {"is", "was"} and self.t[i + 1].text in BEING and not calling

    def _ends(self, i: int) -> bool:
        return any(kind in self.t[i].kinds for kind in BOUNDS)

    def _is_of_a_thing(self, clause: Clause) -> bool:
        """Tell whether a clause says when something else is: the workshop is on Monday."""
        i = clause.begins + self._ends(clause.begins)
        name = self.t[i + 1]
        return (
            self.t[i].text in OF_A_THING
            and not name.kinds
            and name.text not in OUR_TIMES
            and (self.t[i + 2].text in VERBS or name.text.endswith("'s"))
        )

    def _opens(self, of: Clause, behind: Clause) -> bool:
        """Tell whether a clause is but the time of the one behind it: next week, you'll hear."""
        return (
            "hear" in behind.clues
            and any(
                each.clause is of and each.begins - of.begins <= 1 and behind.begins - each.end <= 1
                for each in self.found
            )
            and not of.clues
        )

    def _inherit(self) -> None:
        """Let a clause that speaks of nothing belong to the one before it in its sentence."""
        for each, behind in pairwise(self.clauses):
            if each.sentence == behind.sentence and self._opens(each, behind):
                each.clues |= behind.clues
        before: Clause | None = None
        for clause in self.clauses:
            if "reason" in clause.clues:
                continue
            if self._is_of_a_thing(clause):
                clause.clues.add("other")
            if before and before.sentence == clause.sentence:
                if not clause.clues and self.t[clause.begins].text not in TURNS:
                    clause.clues |= before.clues & {"past"}
                    if not STARTS.keys().isdisjoint(self.t[clause.begins + 1].kinds):
                        clause.clues |= before.clues & {"job"}
                if not clause.clues & {"hear", "other", "joining", "job"}:
                    kept = INHERITED - {"other"} if "say" in clause.clues else INHERITED
                    clause.clues |= before.clues & kept
            before = clause

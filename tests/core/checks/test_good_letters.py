"""Letters that a careful adviser would let go out: no check may find fault with them.

Written by hand for every kind on every channel, for different trades, in British and American
English. A false alarm is worse than a miss: it teaches people to pass over the next one.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest

from afterword.core.checks.inspector import default_inspector
from afterword.core.model.application import Application, Requirement
from afterword.core.model.candidate import Candidate, Skill, Spelling, Style
from afterword.core.model.contact import Contact
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Changed, Happening, Mistake, News, OtherOffer, Sent
from afterword.core.model.interview import Interview, Interviewer, Promise, Stage, Topic
from afterword.core.writing.facts import gather
from afterword.testing import at, on

FAMILIES = {"structure", "actions", "channel", "panel"}
CHECKS = default_inspector().checks


@dataclass(frozen=True)
class Good:
    """A good letter with as much of its record as it needs."""

    kind: str
    channel: str
    role: str
    company: str
    reader: str
    dear: str
    writer: str
    held: str
    now: str
    body: str
    topic: str = ""
    skill: str = ""
    phone: str = ""
    subject: str = ""
    country: str = "US"
    stage: Stage = Stage.CONVERSATION
    promises: tuple[Promise, ...] = ()
    happenings: tuple[Happening, ...] = field(default=())

    @property
    def record(self) -> Application:
        """Make the record that the letter rests on."""
        starts = at(self.held).replace(tzinfo=None)
        spelling = Spelling.AMERICAN if self.country == "US" else Spelling.BRITISH
        topics = (Topic(about=self.topic),) if self.topic else ()
        name, _, evidence = self.skill.partition(": ")
        return Application(
            id="good",
            candidate=Candidate(
                name=self.writer,
                phone=self.phone,
                style=Style(spelling=spelling),
                skills=(Skill(name=name, evidence=evidence),) if name else (),
            ),
            company=self.company,
            role=self.role,
            country=self.country,
            requirements=(Requirement(need=name, met_by=name),) if name else (),
            contacts=(Contact(name=self.reader, salutation=self.dear),),
            interviews=(
                Interview(
                    starts=starts,
                    ends=starts + timedelta(hours=1),
                    zone="Europe/London" if self.country == "GB" else "America/New_York",
                    stage=self.stage,
                    interviewers=(Interviewer(name=self.reader, topics=topics),),
                    promises=self.promises,
                ),
            ),
            happenings=self.happenings,
        )


def _at(day: str) -> datetime:
    return at(f"{day} 09:00")


def letters() -> Iterator[Good]:
    """Give the letters."""
    yield Good(
        "thank_you",
        "email",
        "Ward Sister",
        "Northgate Hospital",
        "Priya Raman",
        "Ms Raman",
        "Helen Marsh",
        "Tue 13 Oct 2026 10:00",
        "Wed 14 Oct 2026 09:00",
        country="GB",
        topic="how bays are staffed at night",
        skill="rota planning: planned the rota of two wards",
        subject="Thank you: Ward Sister interview, Helen Marsh",
        body="""Dear Ms Raman,

Thank you for showing me yesterday how the bays are staffed at night. I kept thinking about the
second medicine round on the way home; on my present ward we moved it forward by half an hour, and
the late calls nearly stopped.

For the rota I could build on what I have done before: I planned the rota of two wards for three
years. The post of Ward Sister appeals to me all the more for what you told me.

Who looks after the students when the practice educator is away?

Kind regards,
Helen Marsh
""",
    )
    yield Good(
        "thank_you",
        "email",
        "Welder",
        "Baxter Steel",
        "Joe Kowalski",
        "Joe",
        "Sam Price",
        "Thu 15 Oct 2026 08:00",
        "Fri 16 Oct 2026 09:00",
        topic="the new robot cell",
        subject="Thanks: Welder interview, Sam Price",
        body="""Hi Joe,

Thanks for walking me through the shop on Thursday, and for letting me try the new robot cell. I had
not seen one that finds the seam by itself, and I can see how it takes the strain out of the long
runs.

I have spent six years on stainless tanks, most of it TIG, so the food-grade work is home ground for
me. I would like to be part of the crew that gets the cell up to speed.

Have a good weekend.

Sam Price
""",
    )
    yield Good(
        "thank_you",
        "email",
        "Data Engineer (Remote)",
        "Brightwater",
        "Mei Ling Tan",
        "Ms Tan",
        "Omar Haddad",
        "Mon 12 Oct 2026 15:00",
        "Tue 13 Oct 2026 09:00",
        topic="late events in the billing stream",
        stage=Stage.SCREENING,
        subject="Thank you: Data Engineer role, Omar Haddad",
        body="""Dear Ms Tan,

Thank you for the call yesterday and for being so open about the late events in the billing stream.
I have dealt with the same trouble at a bank and would enjoy taking it on with you. I look forward
to the next conversation.

Best regards,
Omar Haddad
""",
    )
    yield Good(
        "thank_you",
        "email",
        "Primary Teacher",
        "St Anne's School",
        "Grace Okoye",
        "Mrs Okoye",
        "Tom Reilly",
        "Fri 16 Oct 2026 09:00",
        "Mon 19 Oct 2026 09:00",
        country="GB",
        topic="the reading corner",
        promises=(Promise(what="the phonics plan", file="plan.pdf"),),
        subject="Primary Teacher interview: thank you, Tom Reilly",
        body="""Dear Mrs Okoye,

Thank you for having me at the school last Friday and for the lesson I was able to teach in Year 2.
The reading corner, with its sofa that the parents re-covered, says a great deal about how you work
together.

As promised, I have attached the phonics plan that we spoke about. It is the one I used with a class
of twenty-eight, nine of whom were learning English.

I would very much like to work at a school that reads aloud every afternoon.

Yours sincerely,
Tom Reilly
""",
    )
    yield Good(
        "thank_you",
        "linkedin",
        "Barista",
        "Harbour Coffee",
        "Luca Ferri",
        "Luca",
        "Ana Silva",
        "Tue 13 Oct 2026 10:00",
        "Wed 14 Oct 2026 09:00",
        topic="roasting in small batches",
        body="Hi Luca, thank you for yesterday's talk about roasting in small batches. "
        "I tried the Kenyan you named, and you were right about the blackcurrant. Ana",
    )
    yield Good(
        "thank_you",
        "linkedin",
        "UX Designer",
        "Pinewood",
        "Noor Aziz",
        "Noor",
        "Eli Stone",
        "Tue 13 Oct 2026 10:00",
        "Wed 14 Oct 2026 09:00",
        topic="testing with people over seventy",
        body="""Hi Noor,

Thank you for our conversation on Tuesday, above all about testing with people over seventy. Your
remark that nobody reads a label twice made me look at my own forms again, and I shortened four of
them the same evening. I would enjoy working on this with you.

Eli
""",
    )
    yield Good(
        "thank_you",
        "handwritten",
        "Paralegal",
        "Hale and Partners",
        "Margaret Hale",
        "Ms Hale",
        "Ruth Ames",
        "Tue 13 Oct 2026 10:00",
        "Wed 14 Oct 2026 09:00",
        topic="pro bono mornings",
        body="""Dear Ms Hale,

Thank you for the time you gave me on Tuesday. The pro bono mornings you described are the part of
the conversation that I have told my family about. It would be a pleasure to help with them.

With kind regards,
Ruth Ames
""",
    )
    yield Good(
        "status_check",
        "email",
        "Accountant",
        "Fenwick Ltd",
        "David Shaw",
        "Mr Shaw",
        "Laura Kent",
        "Tue 13 Oct 2026 10:00",
        "Wed 28 Oct 2026 09:00",
        country="GB",
        subject="Accountant role: a short question, Laura Kent",
        body="""Dear Mr Shaw,

Thank you again for the interview for the Accountant role on 13 October. I remain very interested in
it, not least because of the move to one ledger that you described.

Could you tell me how things stand? If a reference or anything else would help in the meantime, I
will gladly send it.

Kind regards,
Laura Kent
""",
    )
    yield Good(
        "status_check",
        "email",
        "Line Cook",
        "The Copper Pan",
        "Rosa Diaz",
        "Rosa",
        "Ben Cole",
        "Mon 12 Oct 2026 14:00",
        "Mon 26 Oct 2026 10:00",
        subject="Line cook job, Ben Cole",
        body="""Hi Rosa,

Thanks again for the trial shift two weeks ago. I had a great time on the grill station and I'm
still keen on the line cook job.

I wanted to ask where you are with it. If you'd like me to come in for another evening, I'm happy to
do that.

Ben
""",
    )
    yield Good(
        "status_check",
        "linkedin",
        "Translator",
        "Verba",
        "Ines Moreau",
        "Ines",
        "Kim Lind",
        "Tue 13 Oct 2026 10:00",
        "Wed 28 Oct 2026 09:00",
        body="""Hello Ines,

Thank you once more for talking with me on October 13 about the Translator role. I am still very
interested in it. May I ask how things stand? If a further sample would help, I can send one.

Kim
""",
    )
    yield Good(
        "status_check",
        "phone",
        "Forklift Driver",
        "Dockside Freight",
        "Pat Doyle",
        "Pat",
        "Jim Burke",
        "Tue 13 Oct 2026 10:00",
        "Wed 28 Oct 2026 10:00",
        phone="+1 555 010 0142",
        body="""If they answer

Good morning, this is Jim Burke. Is this a good moment? Thank you again for the interview on October
13 for the Forklift Driver job. I am calling to ask how things stand. You can reach me on 555 010
0142. Thank you, and have a good day.

If the voicemail answers

Good morning, this is Jim Burke, on 555 010 0142. Thank you for the interview on October 13 for the
Forklift Driver job. I would be glad to know how things stand. Once more, Jim Burke, 555 010 0142.
""",
    )
    yield Good(
        "reminder",
        "email",
        "Librarian",
        "City Library",
        "Owen Pryce",
        "Mr Pryce",
        "Nia Bevan",
        "Tue 13 Oct 2026 10:00",
        "Mon 9 Nov 2026 09:00",
        country="GB",
        subject="Librarian post, Nia Bevan",
        body="""Dear Mr Pryce,

A short note after my message of 28 October about the Librarian post. I know how full the weeks
before the term can be. If the choice has fallen on someone else, a line is enough; and if it is
still open, I would be just as glad to know.

With thanks and best wishes,
Nia Bevan
""",
    )
    yield Good(
        "reminder",
        "linkedin",
        "Gardener",
        "Green Acre",
        "Holly Ward",
        "Holly",
        "Max Frost",
        "Tue 13 Oct 2026 10:00",
        "Mon 9 Nov 2026 09:00",
        body="""Hi Holly,

I wrote to you at the end of October about the gardener job and wondered whether there is any news.
No hurry, and no hard feelings if it went to somebody else.

Max
""",
    )
    called = (
        Sent(at=_at("Wed 28 Oct 2026"), kind=Kind.STATUS_CHECK, to="Carl Boone", channel="phone"),
    )
    yield Good(
        "reminder",
        "phone",
        "Site Electrician",
        "Voltline",
        "Carl Boone",
        "Carl",
        "Dee Ortiz",
        "Tue 13 Oct 2026 10:00",
        "Mon 9 Nov 2026 10:30",
        phone="+1 555 010 0177",
        happenings=called,
        body="""If they answer

Hello Carl, this is Dee Ortiz. I called on October 28 about the Site Electrician job. Has it been
decided? If it went to someone else, that is quite all right. My number is 555 010 0177. Thank you.

If the voicemail answers

Hello Carl, Dee Ortiz here, 555 010 0177. I called on October 28 about the Site Electrician job. If
it went to someone else, a word is enough. Again, 555 010 0177. Thank you.
""",
    )
    offer = (OtherOffer(at=_at("Mon 19 Oct 2026"), answer_by=on("Fri 30 Oct 2026")),)
    yield Good(
        "offer_update",
        "email",
        "Bank Analyst",
        "Meridian Bank",
        "Sofia Lund",
        "Ms Lund",
        "Peter Vance",
        "Tue 13 Oct 2026 10:00",
        "Tue 20 Oct 2026 09:00",
        happenings=offer,
        subject="Bank Analyst role: a change on my side, Peter Vance",
        body="""Dear Ms Lund,

Thank you again for the conversation about the Bank Analyst role. Since then another company has
made me an offer in writing, and I owe them an answer by October 30.

Your team is still the one I would rather join. Would you be able to tell me before then how things
stand? If that is not possible, I understand.

Best regards,
Peter Vance
""",
    )
    yield Good(
        "offer_update",
        "phone",
        "Crane Operator",
        "Skyward",
        "Bill Teague",
        "Bill",
        "Ray Otis",
        "Tue 13 Oct 2026 10:00",
        "Wed 28 Oct 2026 10:00",
        happenings=offer,
        phone="+1 555 010 0188",
        body="""If they answer

Hi Bill, it's Ray Otis, about the Crane Operator job. I have an offer from another firm and have to
answer by Friday. I would rather work with you. Could you tell me where you are with it? If you
can't say yet, I understand. I'm on 555 010 0188.

If the voicemail answers

Hi Bill, Ray Otis here, 555 010 0188, about the Crane Operator job. I have an offer and must answer
by Friday, and I would rather work with you. Could you call me? Again, 555 010 0188.
""",
    )
    exam = (
        Changed(
            at=_at("Mon 19 Oct 2026"), news=News.QUALIFICATION, text="I passed the second CPA exam"
        ),
    )
    yield Good(
        "qualification_update",
        "email",
        "Tax Associate",
        "Lyle and Co",
        "Jane Muir",
        "Ms Muir",
        "Erin Walsh",
        "Tue 13 Oct 2026 10:00",
        "Tue 20 Oct 2026 09:00",
        happenings=exam,
        subject="Tax Associate role: exam passed, Erin Walsh",
        body="""Dear Ms Muir,

Since we spoke on October 13, I have passed the second of the CPA exams. You mentioned that the Tax
Associate would sign returns from next year on, so I wanted you to know. My interest in the role is
the same as on the day we met.

Best regards,
Erin Walsh
""",
    )
    yield Good(
        "qualification_update",
        "linkedin",
        "Tax Associate",
        "Lyle and Co",
        "Jane Muir",
        "Jane",
        "Erin Walsh",
        "Tue 13 Oct 2026 10:00",
        "Tue 20 Oct 2026 09:00",
        happenings=exam,
        body="""Hi Jane,

A short update: I passed the second CPA exam this week, which bears on the signing rights we talked
about. I'm as interested in the role as before.

Erin
""",
    )
    free = (
        Changed(
            at=_at("Mon 19 Oct 2026"), news=News.AVAILABILITY, text="I can start on 16 November"
        ),
    )
    yield Good(
        "availability_update",
        "email",
        "Chef de Partie",
        "The Old Mill",
        "Claire Dunn",
        "Claire",
        "Ned Moss",
        "Tue 13 Oct 2026 10:00",
        "Tue 20 Oct 2026 09:00",
        happenings=free,
        country="GB",
        subject="Chef de Partie: free from 16 November, Ned Moss",
        body="""Dear Claire,

My present kitchen is letting me go earlier than planned, so I could start on 16 November instead of
in January. I thought it might help with the Christmas rota. I would still love to join you as Chef
de Partie.

All the best,
Ned Moss
""",
    )
    yield Good(
        "availability_update",
        "linkedin",
        "Chef de Partie",
        "The Old Mill",
        "Claire Dunn",
        "Claire",
        "Ned Moss",
        "Tue 13 Oct 2026 10:00",
        "Tue 20 Oct 2026 09:00",
        happenings=free,
        country="GB",
        body="Hello Claire, a quick note: I can now start on 16 November, in time for the "
        "Christmas rota. I am still very keen on the job. Ned",
    )
    yield Good(
        "materials",
        "email",
        "Grant Writer",
        "River Trust",
        "Abby Chen",
        "Abby",
        "Lee Novak",
        "Tue 13 Oct 2026 10:00",
        "Thu 15 Oct 2026 09:00",
        promises=(Promise(what="two sample proposals", file="samples.pdf"),),
        subject="Grant Writer: the sample proposals, Lee Novak",
        body="""Hi Abby,

Here are the two sample proposals you asked about on Tuesday, attached as one PDF. The second is the
one that won the county grant; page four shows how I set out the budget.

Thanks again for your time.

Lee Novak
""",
    )
    yield Good(
        "delay_ack",
        "email",
        "Research Fellow",
        "Kelvin University",
        "Ian Rae",
        "Professor Rae",
        "Dr Mina Sato",
        "Tue 13 Oct 2026 10:00",
        "Wed 28 Oct 2026 09:00",
        country="GB",
        subject="Re: Research Fellow post",
        happenings=(),
        body="""Dear Professor Rae,

Thank you for letting me know that the committee meets again in November. The end of the month suits
me well, and I look forward to hearing from you then.

Yours sincerely,
Mina Sato
""",
    )
    yield Good(
        "delay_ack",
        "linkedin",
        "Stylist",
        "Fold",
        "Uma Reed",
        "Uma",
        "Cat Lowe",
        "Tue 13 Oct 2026 10:00",
        "Wed 28 Oct 2026 09:00",
        body="Thanks for telling me, Uma. Two more weeks are no problem at all. Cat",
    )
    yield Good(
        "reply",
        "email",
        "Analyst, Crime Data",
        "County Police",
        "Lt. Ana Ruiz",
        "Lt. Ruiz",
        "Joy Park",
        "Tue 13 Oct 2026 10:00",
        "Wed 21 Oct 2026 09:00",
        subject="Crime data analyst, second interview: Joy Park",
        body="""Dear Lt. Ruiz,

Thank you for the invitation. Thursday, October 29, at 10:00 suits me very well. Could you tell me
which entrance I should use, and whether I may bring my own laptop?

Best regards,
Joy Park
""",
    )
    yield Good(
        "reply",
        "linkedin",
        "Stylist",
        "Fold",
        "Uma Reed",
        "Uma",
        "Cat Lowe",
        "Tue 13 Oct 2026 10:00",
        "Wed 21 Oct 2026 09:00",
        body="Thank you, Uma! Tuesday at ten works for me. See you at the studio. Cat",
    )
    yield Good(
        "offer_ack",
        "email",
        "Physiotherapist",
        "Moveo Clinic",
        "Jill Hart",
        "Ms Hart",
        "Sean Daly",
        "Tue 13 Oct 2026 10:00",
        "Wed 21 Oct 2026 09:00",
        country="GB",
        subject="Physiotherapist post: your offer, Sean Daly",
        body="""Dear Ms Hart,

Thank you very much for the offer, which I was delighted to read this morning. I would like to go
through the contract with care and will give you my answer by Tuesday, 27 October. Should you need
it sooner, please tell me.

Kind regards,
Sean Daly
""",
    )
    yield Good(
        "offer_ack",
        "phone",
        "Physiotherapist",
        "Moveo Clinic",
        "Jill Hart",
        "Ms Hart",
        "Sean Daly",
        "Tue 13 Oct 2026 10:00",
        "Wed 21 Oct 2026 10:00",
        phone="+44 20 7946 0990",
        country="GB",
        body="""If they answer

Good morning Ms Hart, this is Sean Daly. Thank you for the offer; I am so pleased. May I ask until
when it stands? I would like to read the contract calmly before I decide. My number is 020 7946
0990.

If the voicemail answers

Good morning, this is Sean Daly on 020 7946 0990. Thank you for the offer, I am very pleased. I will
call again tomorrow to ask until when it stands. That number once more: 020 7946 0990.
""",
    )
    yield Good(
        "rejection_reply",
        "email",
        "Museum Educator",
        "Tate House",
        "Fay Brook",
        "Ms Brook",
        "Ivy Chan",
        "Tue 13 Oct 2026 10:00",
        "Wed 28 Oct 2026 09:00",
        country="GB",
        topic="the handling tables",
        subject="Museum Educator: thank you, Ivy Chan",
        body="""Dear Ms Brook,

Thank you for letting me know, and for doing it so kindly. I learned a good deal from your handling
tables, and I have already used the idea with my scouts.

If something similar opens up, I would be glad to hear of it. And should you have a word of advice
for me, it would be welcome.

With best wishes,
Ivy Chan
""",
    )
    yield Good(
        "rejection_reply",
        "handwritten",
        "Museum Educator",
        "Tate House",
        "Fay Brook",
        "Ms Brook",
        "Ivy Chan",
        "Tue 13 Oct 2026 10:00",
        "Thu 29 Oct 2026 09:00",
        country="GB",
        body="""Dear Ms Brook,

Thank you for the afternoon among the handling tables. I hope our paths cross again, perhaps when
the new wing opens.

Warmly,
Ivy Chan
""",
    )
    yield Good(
        "withdrawal",
        "email",
        "Store Manager",
        "Kestrel Outdoor",
        "Gus Nolan",
        "Mr Nolan",
        "Beth Ivers",
        "Tue 13 Oct 2026 10:00",
        "Wed 28 Oct 2026 09:00",
        subject="Store Manager role: withdrawal, Beth Ivers",
        body="""Dear Mr. Nolan,

Thank you for the time that you and your team have given me. I have accepted a position closer to
home and therefore withdraw my application for the Store Manager role.

I enjoyed our conversations, and I wish you and the new store every success.

Best regards,
Beth Ivers
""",
    )
    yield Good(
        "withdrawal",
        "phone",
        "Store Manager",
        "Kestrel Outdoor",
        "Gus Nolan",
        "Mr Nolan",
        "Beth Ivers",
        "Tue 13 Oct 2026 10:00",
        "Wed 28 Oct 2026 10:00",
        phone="(555) 010-0123",
        body="""If they answer

Good morning Mr. Nolan, this is Beth Ivers. I wanted to tell you myself that I have accepted another
position, and so I am taking my name out of the process for the Store Manager role. Thank you for
everything; I wish you all the best with the opening. I will confirm it by e-mail. If you need me, I
am on (555) 010-0123.

If the voicemail answers

Good morning, this is Beth Ivers, (555) 010-0123. I am withdrawing from the Store Manager search,
with many thanks and all good wishes. I will write as well. Again, (555) 010-0123.
""",
    )
    yield Good(
        "keep_in_touch",
        "email",
        "Policy Officer",
        "Clean Air Fund",
        "Jo Bright",
        "Jo",
        "Dan Hull",
        "Tue 1 Sep 2026 10:00",
        "Mon 2 Nov 2026 09:00",
        country="GB",
        subject="Low-emission zones, and hello from Dan Hull (Policy Officer, September)",
        body="""Dear Jo,

I read your piece on the Bristol zone in last week's paper and thought of what you said about bus
lanes. The council here has just published its own first-year figures; the summary on page three
looks very much like yours.

No answer needed. I hope the new team is settling in well.

Best wishes,
Dan Hull
""",
    )
    yield Good(
        "keep_in_touch",
        "linkedin",
        "Policy Officer",
        "Clean Air Fund",
        "Jo Bright",
        "Jo",
        "Dan Hull",
        "Tue 1 Sep 2026 10:00",
        "Mon 2 Nov 2026 09:00",
        country="GB",
        body="Hello Jo, congratulations on the Bristol report. The chart on bus lanes answers what "
        "we puzzled over in September. All good wishes to the team. Dan",
    )
    slip = (
        Mistake(at=_at("Wed 14 Oct 2026"), to="Siobhan Keane", wrong="Sinead", right="Siobhan"),
    )
    yield Good(
        "correction",
        "email",
        "Clinic Administrator",
        "Lakeside",
        "Siobhan Keane",
        "Ms Keane",
        "Amy Rudd",
        "Tue 13 Oct 2026 10:00",
        "Wed 14 Oct 2026 11:00",
        happenings=slip,
        subject="Clinic Administrator: a correction, Amy Rudd",
        body="""Dear Ms Keane,

In my message of this morning I got your first name wrong, and I am sorry: it is of course Siobhan.
Everything else in it stands.

Best regards,
Amy Rudd
""",
    )


def faults(good: Good) -> list[str]:
    case = good.record
    facts = gather(case, kind=Kind(good.kind), to=good.reader, now=at(good.now))
    text = Draft(
        follow_up="good",
        kind=facts.kind,
        to=good.reader,
        channel=good.channel,
        subject=good.subject,
        body=good.body,
    )
    return [
        f"{check.id}: {flaw.says} {good.body[flaw.start : flaw.end][:60]!r}"
        for check in CHECKS
        if check.family in FAMILIES
        for flaw in check.look(text, facts)
        if (flaw.severity or check.severity) is not Severity.INFO
    ]


@pytest.mark.parametrize("good", list(letters()), ids=lambda g: f"{g.kind}-{g.channel}-{g.writer}")
def test_a_good_letter_goes_out_without_a_word(good: Good) -> None:
    assert faults(good) == []


@pytest.mark.parametrize("good", list(letters()), ids=lambda g: f"{g.kind}-{g.channel}-{g.writer}")
def test_line_ends_and_quotes_of_other_programs_change_nothing(good: Good) -> None:
    other = good.body.replace("\n", "\r\n").replace("'", "\u2019")
    assert faults(replace(good, body=other)) == []

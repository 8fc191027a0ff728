"""The words of hiring, by what they name; ``ways`` makes phrases of them."""

from collections.abc import Mapping

from afterword.core.inbound.phrases import Phrases

DAY = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri"
    "|tomorrow|today|tonight|next week|this week|next month|january|february|march|april|may|june"
    "|july|august|september|october|november|december"
)
VOCABULARY: Mapping[str, str] = {
    "we": "we|i|they|he|she|us|team|panel|board|committee|client|manager|director|company|hr"
    "|everyone|everybody|employer|department|leadership|management|university|school|dana",
    "you": "you|your application|your candidacy|your candidature|your profile|your case|your file"
    "|your submission|your resume|your cv",
    "yours": "application|candidacy|candidature|profile|submission|resume|cv|materials",
    "be": "is|are|was|were|be|been|being|am|get|got|gets",
    "the": "the|a|an|this|that|our|any|your|its|their|another|these|one",
    "role": "role|position|post|job|vacancy|opening|opportunity|requisition|seat|place|posting"
    "|spot|positions|roles|jobs|vacancies|openings|internship|traineeship",
    "search": "search|recruitment|recruiting|hiring|process|requisition|competition|selection"
    "|vacancy|role|position|post|job|opening|posting|campaign|recruitments",
    "other": "other|another|different|alternative",
    "person": "candidate|candidates|applicant|applicants|person|people|finalist|finalists"
    "|individual|individuals|contender|contenders|colleague|man|woman|nominee|interviewee|one|ones"
    "|someone|somebody|profiles|applications|route|direction",
    "else": "someone else|somebody else|others|another candidate|another applicant|another person"
    "|another finalist|another individual|another colleague|another nominee|another contender"
    "|other candidates|other candidate|other applicants|other applicant|other people"
    "|other finalists|other finalist|other person|other one|other individuals|other profiles"
    "|different candidate|different applicant|different person|internal candidate"
    "|internal applicant|internal colleague|internal person|internal hire|internal transfer"
    "|external candidate|local candidate|local applicant|stronger candidate"
    "|stronger candidates|stronger applicants|stronger applicant|preferred candidate"
    "|chosen candidate|more experienced candidate|more experienced candidates"
    "|more experienced person|better qualified candidate|better qualified candidates"
    "|more qualified candidate|more qualified candidates|more senior candidate|more senior person"
    "|another of|one of the other|one of our other|from within|internally|somebody internal"
    "|someone internal|other applications|other guy|other woman|other man|internal guy"
    "|another internal|other strong candidates"
    "|several other candidates|two other candidates|other very strong candidates"
    "|someone with|somebody with|someone who|somebody who|someone whose|somebody whose"
    "|a candidate|an applicant|candidates who|candidates whose|candidates with|applicants who"
    "|applicants whose|applicants with|candidate who|candidate whose|candidate with"
    "|different profile|another profile|other profile|person who|person whose|candidate from|applicant whose|applicant with|applicant who|a colleague|a person",
    "choose": "recommended|awarded|ended up with|choose|chose|chosen|choosing|select|selected"
    "|selecting|pick|picked|picking|appoint"
    "|appointed|appointing|hire|hired|hiring|prefer|preferred|favour|favoured|engage|engaged"
    "|recruit|recruited|recruiting|nominate|nominated|promote|promoted|identified|shortlisted"
    "|settled on|opted for|opt for|settle on|found",
    "go": "go|going|gone|went|move|moving|moved|proceed|proceeding|proceeded|continue|continuing"
    "|continued|advance|advancing|advanced|progress|progressing|progressed|push",
    "ahead": "forward|ahead|further|onward|forwards|farther",
    "pursue": "pursue|pursuing|pursued|progress|progressing|advance|advancing|consider|considering"
    "|take|taking|taken|move|moving|moved|progressed|advanced|considered|accept|accepted"
    "|accepting|put|bring|bringing|carry|shortlist|shortlisting|keep|keeping|forward",
    "interview": "interview|interviews|meeting|meetings|call|conversation|conversations|chat"
    "|discussion|discussions|talk|round|stage|visit|test|assessment|assignment|exercise|challenge"
    "|presentation|coffee|lunch|session|sessions|tour|zoom|teams|video|phone|tasks|task"
    "|screening|onsite|rounds|stages|talks|centre|center|catch|trial|workshop"
    "|call with|simulation|audition|demo|lesson|viewing|debrief|steps",
    "later": "second|2nd|third|3rd|fourth|final|next|further|another|follow|additional|one more"
    "|further|technical|onsite|site|closing|in-person|new|virtual|short|brief|quick",
    "day": DAY,
    "send": "send|sending|provide|providing|share|sharing|forward|submit|submitting|upload"
    "|uploading"
    "|supply|return|complete|fill|attach|confirm|let us have|bring|resend|sign|scan|update|name"
    "|list|answer|specify|indicate|state",
    "contact": "contact|contacting|write to|writing to|email|emailing|reach out to|reaching out to"
    "|get in touch with|speak to|speak with|speaking to|talk to|talk with|ask|asking|turn to|call"
    "|refer to|liaise with|go through|follow up with|check with|message|ring|address|direct"
    "|try|touch base with|connect with|approach|consult",
    "hear": "let you know|get back to you|be in touch|hear from us|hear from me|hear back"
    "|update you"
    "|come back to you|inform you|reach out|contact you|respond|be responding|keep you posted"
    "|keep you updated"
    "|keep you informed|notify you|have news|have an answer|have an update|have a decision"
    "|get in touch|tell you|know more|write to you|call you|email you|give you an update"
    "|give you an answer|have an answer|have more news|let everyone know|revert|circle back"
    "|inform all|inform everyone|notify all|write again|reply to you|return to you"
    "|share an update|provide an update|send you an update|report back|have word|expect word"
    "|expect news|expect an answer|let candidates know|hear more|have more information"
    "|hear from our|hear from the|have feedback|write as|let all|touch base|follow up with you"
    "|give you news|be contacted|be notified|be informed|send word|drop you a line|write",
}
"""Alternatives under the name by which phrases call them, parted by strokes."""


def ways(*lines: str) -> Phrases:
    """Make phrases of ways to say one thing."""
    return Phrases(VOCABULARY, *lines)

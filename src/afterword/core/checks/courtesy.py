"""Words of courtesy and of letters, which claim nothing."""

from afterword.core.checks.stems import stem

WORDS = """
whom find found thank thanks thankful grateful gratitude appreciate appreciated appreciation glad
happy pleased delighted pleasure enjoy enjoyed time conversation meet meeting interview talk
chat role position post interest interested interesting look looking forward hear heard hearing
know knowing let please question questions answer next step steps opportunity chance learn
learned learning discuss discussed share shared sharing insight insights explain explained
explaining explanation mention mentioned say said told tell telling describe described kind
kindly regards wish wishes best today tomorrow yesterday week help helpful use useful give gave
given giving take took taking think thinking thought thoughts feel felt see saw seen clear
clearer picture idea ideas much many further additional information need needs needed send
sending message letter mail email note short brief briefly once again still remain remains
decide decided decision way day good great really also more most thing things point points word
words moment understand understood possible contact reach touch write writing wrote read hope
hoping hoped like liked love would could may might able want wanted made make makes making come
came coming go going goes went sure hard easy easily well better keep kept keeping stay stayed
stays stand stands standing state matter matters detail details part parts early late later soon
morning afternoon evening open openly honest honestly candid frank frankly warm welcome
welcoming friendly patient candour account last first second another other others else everyone
everybody anyone anything something someone nothing people person place places side sides kinds
sort sorts lot little bit while since because though however even only just always never often
sometimes already yet now then there here back between through during around along together
whole full rest end fit match suit suits bring add adding left leave mind strong stronger close
closer worth value especially particularly above certainly gladly simply quite rather very all
any each both few consider considered considering considerate join joining joined work works
working job company team hiring manager candidate application apply applied process reply
response impression impressed impressive excited exciting excite enthusiasm enthusiastic keen
eager attract attracted draw draws drew drawn reason reasons confirm confirmed confirms
confirming convinced convince conviction follow following promise promised attach attached
enclose enclosed copy file document name regarding concerning light view views perspective
experience experiences skill skills ready free available contribute contribution contributing
support learnt ask asked asking reached raise raised topic topics subject one two dear sincerely
yours hello hi yes no line suggest suggestion allow generous generously valued respect
respectfully aware wonder wondering curious news update updated different difference imagine
choose choice prefer hesitate trouble hurry pressure understanding wait waiting patience luck
success future meantime mean means meant until up down out off upon onto per via than such own
same either neither nor unless whether if or but so as too within without across against among
despite except toward towards behind below beside besides beyond near instead almost nearly
about some every done doing does did gets got getting become became becoming sound sounds
sounded phone video onsite online zoom sit sat seat flew fly flies coffee tea lunch tour walk
expect expected expects ends ended ending promises agree agreed arrange arranged
busy full fill fills filled single quickly days weeks
"""
COURTESY = frozenset(stem(word) for word in WORDS.split())
"""Stems that stand in any polite letter."""

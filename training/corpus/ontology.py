"""PLOVER 2.0 as Chancery settles it: the closed sets that every annotation must come from."""

MODES = {
    "AGREE": [],
    "CONSULT": ["visit", "third-party", "multilateral", "phone"],
    "SUPPORT": [],
    "CONCEDE": [],
    "COOPERATE": [],
    "AID": [],
    "RETREAT": ["withdraw", "release", "disarm", "ceasefire", "access", "resign"],
    "REQUEST": ["assist", "change", "yield", "meet"],
    "ACCUSE": ["disapprove", "investigate", "allege"],
    "REJECT": ["assist", "change", "yield", "meet"],
    "THREATEN": ["restrict", "arrest", "relations", "expel", "territory", "violence"],
    "PROTEST": ["demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"],
    "SANCTION": ["convict", "expel", "withdraw", "discontinue"],
    "MOBILIZE": ["troops", "weapons", "police", "militia"],
    "COERCE": ["seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold",
               "misinformation", "cyber"],
    "ASSAULT": ["abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms",
                "explosives", "suicide-attack", "aerial", "drone", "heavy-weapons", "crowd-control",
                "unconventional"],
}
TYPES = list(MODES)

CONTEXTS = """military intelligence executive legislative election political_institutions pro_democracy
pro_autocracy economic legal reparations human_rights rights_freedoms repression human_security gender lgbt
religion_ethnicity inequality diplomatic territory peacekeeping health asylum migration disasters
natural_resource environment technology terrorism cbrn cyber misinformation crime corruption illegal_drugs
trafficking""".split()

STATUSES = ["actual", "historical", "planned", "hypothetical", "negated"]

# A future act of these types is another type: AGREE, or CONCEDE for RETREAT (ontology, section 4 rule 1).
NEVER_PLANNED = {"CONSULT", "SUPPORT", "COOPERATE", "AID", "RETREAT"}

FORMS = ["active", "passive", "nominal", "reciprocal"]

SECTORS = set("""COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE
REL SOC""".split())

MENTION_TYPES = {
    "s": "state", "p": "person", "o": "organisation", "a": "agency", "u": "outlet",
    "g": "group", "l": "place", "j": "project", "r": "region",
}

NON_STATES = {"IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"}

# ISO 3166-1 alpha-3 of states, with PLOVER's own entries (KOS, PSE, HKG, ATA).
STATES = set("""AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA
BRN BGR BFA BDI CPV KHM CMR CAN CAF TCD CHL CHN COL COM COD COG CRI CIV HRV CUB CYP CZE DNK DJI DMA DOM ECU EGY
SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI VAT HND HUN ISL IND IDN IRN
IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR PRK KOR KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI
MLT MHL MRT MUS MEX FSM MDA MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC NER NGA MKD NOR OMN PAK PLW PAN PNG
PRY PER PHL POL PRT QAT ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP SVK SVN SLB SOM ZAF SSD ESP
LKA SDN SUR SWE CHE SYR TWN TJK TZA THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR ARE GBR USA URY UZB VUT VEN VNM
YEM ZMB ZWE KOS PSE HKG ATA""".split())
COUNTRIES = STATES | NON_STATES

REGIONS = """africa-north africa-west africa-central africa-east africa-south middle-east caucasus central-asia
south-asia southeast-asia east-asia oceania europe-west europe-north europe-south europe-central europe-east
balkans north-america central-america caribbean south-america global""".split()

VOICES = ["agency", "broadsheet", "tabloid", "state-media"]
KINDS = ["sentence", "article", "negative"]
SOURCES = ["written", "template"]
QUOTINGS = ["direct", "mixed", "indirect"]

# Tags an author may set; build.py derives the others (see GUIDE.md, section 9).
AUTHOR_TAGS = set("""sport market weather crime culture history fiction metaphor routine definition question caption
teaser no-event fact-only statement-only region-only obituary headline quoted-term science accident business
disaster insert politics""".split())
DERIVED_TAGS = set("""active passive reciprocal nominal compound relative headline nested-speech direct mixed indirect
relay addressee pronoun group-reference implicit-actor""".split())

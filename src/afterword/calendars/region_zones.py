"""The time zones of states and provinces: facts of geography that zone data leave to prose.

A zone counts for a region when more than about one in a hundred of its people live by it; so
Texas has two, for El Paso, and Oregon one, Malheur County notwithstanding.
"""

OUTLYING = frozenset(
    {
        # Alaska, Hawaii and the Aleutians: one American in 150.
        "America/Adak", "America/Anchorage", "America/Juneau", "America/Metlakatla",
        "America/Nome", "America/Sitka", "America/Yakutat", "Pacific/Honolulu",
        # Islands and outposts with a few thousand people.
        "America/Blanc-Sablon", "America/Danmarkshavn", "America/Noronha",
        "America/Scoresbysund", "America/Thule", "Antarctica/Macquarie", "Australia/Eucla",
        "Australia/Lord_Howe", "Pacific/Chatham", "Pacific/Easter", "Pacific/Galapagos",
        # Offices in Xinjiang keep Beijing time; those in Crimea are not reached from Kyiv.
        "Asia/Urumqi", "Europe/Simferopol",
    }
)  # fmt: skip
"""Zones left out when all that is known is the country."""

LEADING = frozenset(
    {"America/Manaus", "America/Sao_Paulo", "America/Toronto", "Australia/Adelaide",
     "Australia/Sydney", "Europe/Moscow"}
)  # fmt: skip
"""Zones that speak for their country where the table names another one first."""

_REGIONS = {
    "US": {
        "America/New_York": "CT DC DE FL GA KY MA MD ME NC NH NJ NY OH PA RI SC TN VA VT WV",
        "America/Detroit": "MI",
        "America/Indiana/Indianapolis": "IN",
        "America/Chicago": "AL AR FL IA IL IN KS KY LA MN MO MS ND NE OK SD TN TX WI",
        "America/Denver": "CO MT ND NE NM SD TX UT WY",
        "America/Boise": "ID",
        "America/Phoenix": "AZ",
        "America/Los_Angeles": "CA ID NV OR WA",
        "America/Anchorage": "AK",
        "Pacific/Honolulu": "HI",
    },
    "CA": {
        "America/St_Johns": "NL",
        "America/Goose_Bay": "NL",
        "America/Halifax": "NS PE",
        "America/Moncton": "NB",
        "America/Toronto": "ON QC",
        "America/Iqaluit": "NU",
        "America/Rankin_Inlet": "NU",
        "America/Cambridge_Bay": "NU",
        "America/Winnipeg": "MB",
        "America/Regina": "SK",
        "America/Vancouver": "BC",
        "America/Edmonton": "AB BC NT",
        "America/Inuvik": "NT",
        "America/Whitehorse": "YT",
    },
    "AU": {
        "Australia/Sydney": "ACT NSW",
        "Australia/Melbourne": "VIC",
        "Australia/Hobart": "TAS",
        "Australia/Brisbane": "QLD",
        "Australia/Adelaide": "SA",
        "Australia/Darwin": "NT",
        "Australia/Perth": "WA",
    },
    "BR": {
        "America/Araguaina": "TO",
        "America/Bahia": "BA",
        "America/Belem": "AP PA",
        "America/Boa_Vista": "RR",
        "America/Campo_Grande": "MS",
        "America/Cuiaba": "MT",
        "America/Fortaleza": "CE MA PB PI RN",
        "America/Maceio": "AL SE",
        "America/Manaus": "AM",
        "America/Eirunepe": "AM",
        "America/Porto_Velho": "RO",
        "America/Recife": "PE",
        "America/Rio_Branco": "AC",
        "America/Sao_Paulo": "DF ES GO MG PR RJ RS SC SP",
    },
    "MX": {
        "America/Mexico_City": "AGU CHP CMX COL GRO GUA HID JAL MEX MIC MOR OAX PUE QUE SLP TAB "
        "TLA VER ZAC",
        "America/Monterrey": "COA DUR NLE TAM",
        "America/Matamoros": "COA TAM",
        "America/Merida": "CAM YUC",
        "America/Cancun": "ROO",
        "America/Chihuahua": "CHH",
        "America/Ciudad_Juarez": "CHH",
        "America/Mazatlan": "BCS NAY SIN",
        "America/Bahia_Banderas": "NAY",
        "America/Hermosillo": "SON",
        "America/Tijuana": "BCN",
    },
    "RU": {
        "Europe/Kaliningrad": "KGD",
        "Europe/Moscow": "AD ARK BEL BRY CE CU DA IN IVA KB KC KDA KL KLU KO KOS KR KRS LEN LIP "
        "ME MO MOS MOW MUR NEN NGR NIZ ORL PNZ PSK ROS RYA SE SMO SPE STA TA TAM TUL TVE VLA VLG "
        "VOR YAR",
        "Europe/Kirov": "KIR",
        "Europe/Volgograd": "VGG",
        "Europe/Astrakhan": "AST",
        "Europe/Samara": "SAM UD",
        "Europe/Saratov": "SAR",
        "Europe/Ulyanovsk": "ULY",
        "Asia/Yekaterinburg": "BA CHE KGN KHM ORE PER SVE TYU YAN",
        "Asia/Omsk": "OMS",
        "Asia/Barnaul": "AL ALT",
        "Asia/Krasnoyarsk": "KK KYA TY",
        "Asia/Novokuznetsk": "KEM",
        "Asia/Novosibirsk": "NVS",
        "Asia/Tomsk": "TOM",
        "Asia/Irkutsk": "BU IRK",
        "Asia/Chita": "ZAB",
        "Asia/Yakutsk": "AMU",
        "Asia/Vladivostok": "KHA PRI YEV",
        "Asia/Magadan": "MAG",
        "Asia/Sakhalin": "SAK",
        "Asia/Kamchatka": "KAM",
        "Asia/Anadyr": "CHU",
    },
    "ID": {
        "Asia/Jakarta": "AC BB BE BT JA JB JI JK JT KR LA RI SB SS SU YO",
        "Asia/Pontianak": "KB KT",
        "Asia/Makassar": "BA GO KI KS KU NB NT SA SG SN SR ST",
        "Asia/Jayapura": "MA MU PA PB",
    },
    "ES": {
        "Europe/Madrid": "AN AR AS CB CL CM CT EX GA IB MC MD NC PV RI VC",
        "Africa/Ceuta": "CE ML",
        "Atlantic/Canary": "CN",
    },
    "PT": {
        "Europe/Lisbon": "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18",
        "Atlantic/Azores": "20",
        "Atlantic/Madeira": "30",
    },
}


def _turned() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for country, zones in _REGIONS.items():
        for zone, regions in zones.items():
            for region in regions.split():
                code = f"{country}-{region}"
                found[code] = (*found.get(code, ()), zone)
    return found


REGION_ZONES = _turned()
"""By ISO 3166-2 code, the zones of a region from east to west."""

#!/usr/bin/env python3
"""Writes src/t*.txt: template sentences for types, modes and statuses of which the written parts hold too few.

    python3 training/corpus/templates.py [--sentences 2500] [--seed 3]

A sentence is a verb phrase of one mode (PHRASES) in a frame of one status (FRAMES), with actors of any country, and
parts that vary (POOLS). The same seed and the same written parts give the same files. A sentence that would share
more than two fifths of its word 5-grams with any other is dropped and another is tried. All names of persons,
parties, companies and armed groups are invented; nothing that is said here of any state ever happened.
"""
import argparse
import random
import re
from collections import Counter, defaultdict

import build
from ontology import CONTEXTS, NEVER_PLANNED

GRAM = 5
CONTAINMENT = 0.4
PER_FILE = 250

# code|name|adjective|capital|region|name pool|towns
COUNTRIES = """
AFG|Afghanistan|Afghan|Kabul|south-asia|pers|Herat,Kunduz,Ghazni
AGO|Angola|Angolan|Luanda|africa-south|luso|Benguela,Lobito,Huambo
ALB|Albania|Albanian|Tirana|balkans|alb|Shkodër,Vlorë,Elbasan
ARE|the United Arab Emirates|Emirati|Abu Dhabi|middle-east|arab|Fujairah,Sharjah,Al Ain
ARG|Argentina|Argentine|Buenos Aires|south-america|span|Rosario,Salta,Neuquén
ARM|Armenia|Armenian|Yerevan|caucasus|arm|Gyumri,Vanadzor,Kapan
AUS|Australia|Australian|Canberra|oceania|eng|Darwin,Hobart,Cairns
AUT|Austria|Austrian|Vienna|europe-central|germ|Graz,Linz,Villach
AZE|Azerbaijan|Azerbaijani|Baku|caucasus|turk|Ganja,Lankaran,Sumqayit
BDI|Burundi|Burundian|Bujumbura|africa-east|fran|Gitega,Ngozi,Rumonge
BEL|Belgium|Belgian|Brussels|europe-west|fran|Namur,Ghent,Mons
BEN|Benin|Beninese|Porto-Novo|africa-west|waf|Parakou,Natitingou,Ouidah
BFA|Burkina Faso|Burkinabè|Ouagadougou|africa-west|waf|Bobo-Dioulasso,Kaya,Dori
BGD|Bangladesh|Bangladeshi|Dhaka|south-asia|ind|Khulna,Sylhet,Rajshahi
BGR|Bulgaria|Bulgarian|Sofia|balkans|slav|Varna,Ruse,Burgas
BHR|Bahrain|Bahraini|Manama|middle-east|arab|Muharraq,Riffa,Sitra
BHS|the Bahamas|Bahamian|Nassau|caribbean|eng|Freeport,Marsh Harbour,Georgetown
BIH|Bosnia|Bosnian|Sarajevo|balkans|slav|Zenica,Bihać,Mostar
BLR|Belarus|Belarusian|Minsk|europe-east|slav|Hrodna,Vitebsk,Pinsk
BLZ|Belize|Belizean|Belmopan|central-america|eng|Dangriga,Orange Walk,San Ignacio
BOL|Bolivia|Bolivian|La Paz|south-america|span|Potosí,Oruro,Tarija
BRA|Brazil|Brazilian|Brasília|south-america|luso|Recife,Manaus,Belém
BRB|Barbados|Barbadian|Bridgetown|caribbean|eng|Speightstown,Oistins,Holetown
BWA|Botswana|Botswanan|Gaborone|africa-south|saf|Maun,Francistown,Serowe
CAF|the Central African Republic|Central African|Bangui|africa-central|fran|Bria,Bouar,Birao
CAN|Canada|Canadian|Ottawa|north-america|eng|Halifax,Regina,Thunder Bay
CHE|Switzerland|Swiss|Bern|europe-west|germ|Basel,Lucerne,St Gallen
CHL|Chile|Chilean|Santiago|south-america|span|Temuco,Arica,Valdivia
CHN|China|Chinese|Beijing|east-asia|chin|Kunming,Harbin,Xiamen
CIV|Ivory Coast|Ivorian|Yamoussoukro|africa-west|waf|Bouaké,Korhogo,San Pedro
CMR|Cameroon|Cameroonian|Yaoundé|africa-central|fran|Bamenda,Garoua,Kribi
COD|Congo|Congolese|Kinshasa|africa-central|fran|Bukavu,Kisangani,Kolwezi
COL|Colombia|Colombian|Bogotá|south-america|span|Cúcuta,Pasto,Quibdó
CPV|Cape Verde|Cape Verdean|Praia|africa-west|luso|Mindelo,Espargos,Assomada
CRI|Costa Rica|Costa Rican|San José|central-america|span|Limón,Liberia,Puntarenas
CUB|Cuba|Cuban|Havana|caribbean|span|Holguín,Camagüey,Matanzas
CYP|Cyprus|Cypriot|Nicosia|europe-south|grec|Larnaca,Limassol,Paphos
CZE|the Czech Republic|Czech|Prague|europe-central|slav|Brno,Ostrava,Liberec
DEU|Germany|German|Berlin|europe-west|germ|Rostock,Kassel,Leipzig
DJI|Djibouti|Djiboutian|Djibouti City|africa-east|arab|Tadjoura,Obock,Ali Sabieh
DNK|Denmark|Danish|Copenhagen|europe-north|nord|Aarhus,Esbjerg,Odense
DOM|the Dominican Republic|Dominican|Santo Domingo|caribbean|span|Barahona,Dajabón,La Romana
DZA|Algeria|Algerian|Algiers|africa-north|arab|Oran,Tamanrasset,Béjaïa
ECU|Ecuador|Ecuadorean|Quito|south-america|span|Cuenca,Esmeraldas,Loja
EGY|Egypt|Egyptian|Cairo|africa-north|arab|Aswan,Port Said,Minya
ERI|Eritrea|Eritrean|Asmara|africa-east|horn|Keren,Assab,Massawa
ESP|Spain|Spanish|Madrid|europe-south|span|Cádiz,Bilbao,Murcia
EST|Estonia|Estonian|Tallinn|europe-north|nord|Narva,Tartu,Pärnu
ETH|Ethiopia|Ethiopian|Addis Ababa|africa-east|horn|Gondar,Dire Dawa,Jimma
FIN|Finland|Finnish|Helsinki|europe-north|nord|Oulu,Turku,Kotka
FJI|Fiji|Fijian|Suva|oceania|ocea|Nadi,Labasa,Lautoka
FRA|France|French|Paris|europe-west|fran|Brest,Toulon,Nancy
GAB|Gabon|Gabonese|Libreville|africa-central|fran|Port-Gentil,Oyem,Franceville
GBR|Britain|British|London|europe-west|eng|Hull,Dundee,Swansea
GEO|Georgia|Georgian|Tbilisi|caucasus|arm|Batumi,Zugdidi,Kutaisi
GHA|Ghana|Ghanaian|Accra|africa-west|gha|Tamale,Takoradi,Kumasi
GIN|Guinea|Guinean|Conakry|africa-west|waf|Kankan,Labé,Boké
GMB|the Gambia|Gambian|Banjul|africa-west|waf|Brikama,Farafenni,Basse
GRC|Greece|Greek|Athens|europe-south|grec|Volos,Patras,Kavala
GTM|Guatemala|Guatemalan|Guatemala City|central-america|span|Cobán,Escuintla,Huehuetenango
GUY|Guyana|Guyanese|Georgetown|south-america|eng|Linden,Lethem,New Amsterdam
HND|Honduras|Honduran|Tegucigalpa|central-america|span|La Ceiba,Choluteca,Tela
HRV|Croatia|Croatian|Zagreb|balkans|slav|Osijek,Zadar,Pula
HTI|Haiti|Haitian|Port-au-Prince|caribbean|fran|Gonaïves,Jacmel,Les Cayes
HUN|Hungary|Hungarian|Budapest|europe-central|hung|Szeged,Debrecen,Győr
IDN|Indonesia|Indonesian|Jakarta|southeast-asia|mala|Makassar,Ambon,Medan
IND|India|Indian|New Delhi|south-asia|ind|Patna,Imphal,Surat
IRL|Ireland|Irish|Dublin|europe-west|eng|Galway,Sligo,Cork
IRN|Iran|Iranian|Tehran|middle-east|pers|Tabriz,Bandar Abbas,Kerman
IRQ|Iraq|Iraqi|Baghdad|middle-east|arab|Mosul,Basra,Kirkuk
ISL|Iceland|Icelandic|Reykjavik|europe-north|nord|Akureyri,Húsavík,Keflavik
ISR|Israel|Israeli|Jerusalem|middle-east|hebr|Haifa,Ashdod,Beersheba
ITA|Italy|Italian|Rome|europe-south|ital|Bari,Trieste,Catania
JAM|Jamaica|Jamaican|Kingston|caribbean|eng|Montego Bay,Mandeville,Ocho Rios
JOR|Jordan|Jordanian|Amman|middle-east|arab|Zarqa,Aqaba,Irbid
JPN|Japan|Japanese|Tokyo|east-asia|japa|Nagasaki,Sapporo,Niigata
KAZ|Kazakhstan|Kazakh|Astana|central-asia|turk|Aktau,Karaganda,Shymkent
KEN|Kenya|Kenyan|Nairobi|africa-east|eaf|Kisumu,Garissa,Mombasa
KGZ|Kyrgyzstan|Kyrgyz|Bishkek|central-asia|turk|Osh,Naryn,Batken
KHM|Cambodia|Cambodian|Phnom Penh|southeast-asia|seas|Battambang,Poipet,Kampot
KOR|South Korea|South Korean|Seoul|east-asia|kore|Busan,Incheon,Daegu
KOS|Kosovo|Kosovar|Pristina|balkans|alb|Peja,Mitrovica,Prizren
KWT|Kuwait|Kuwaiti|Kuwait City|middle-east|arab|Jahra,Ahmadi,Hawally
LAO|Laos|Laotian|Vientiane|southeast-asia|seas|Pakse,Savannakhet,Luang Prabang
LBN|Lebanon|Lebanese|Beirut|middle-east|arab|Tyre,Tripoli,Zahle
LBR|Liberia|Liberian|Monrovia|africa-west|gha|Buchanan,Ganta,Gbarnga
LBY|Libya|Libyan|Tripoli|africa-north|arab|Misrata,Sabha,Tobruk
LKA|Sri Lanka|Sri Lankan|Colombo|south-asia|ind|Jaffna,Galle,Trincomalee
LSO|Lesotho|Basotho|Maseru|africa-south|saf|Mafeteng,Leribe,Mohale's Hoek
LTU|Lithuania|Lithuanian|Vilnius|europe-north|nord|Kaunas,Klaipėda,Alytus
LVA|Latvia|Latvian|Riga|europe-north|nord|Daugavpils,Liepāja,Ventspils
MAR|Morocco|Moroccan|Rabat|africa-north|arab|Tangier,Agadir,Oujda
MDA|Moldova|Moldovan|Chișinău|europe-east|roma|Bălți,Cahul,Soroca
MDG|Madagascar|Malagasy|Antananarivo|africa-east|fran|Toamasina,Toliara,Mahajanga
MDV|the Maldives|Maldivian|Malé|south-asia|arab|Addu,Fuvahmulah,Kulhudhuffushi
MEX|Mexico|Mexican|Mexico City|north-america|span|Tijuana,Oaxaca,Culiacán
MKD|North Macedonia|Macedonian|Skopje|balkans|slav|Bitola,Tetovo,Kumanovo
MLI|Mali|Malian|Bamako|africa-west|waf|Gao,Mopti,Ségou
MMR|Myanmar|Burmese|Naypyidaw|southeast-asia|seas|Mandalay,Lashio,Sittwe
MNE|Montenegro|Montenegrin|Podgorica|balkans|slav|Bar,Nikšić,Budva
MNG|Mongolia|Mongolian|Ulaanbaatar|east-asia|mong|Erdenet,Darkhan,Khovd
MOZ|Mozambique|Mozambican|Maputo|africa-south|luso|Pemba,Beira,Nampula
MRT|Mauritania|Mauritanian|Nouakchott|africa-west|arab|Nouadhibou,Kiffa,Atar
MUS|Mauritius|Mauritian|Port Louis|africa-east|fran|Curepipe,Mahébourg,Quatre Bornes
MWI|Malawi|Malawian|Lilongwe|africa-south|saf|Blantyre,Mzuzu,Zomba
MYS|Malaysia|Malaysian|Kuala Lumpur|southeast-asia|mala|Kuching,Ipoh,Kota Bharu
NAM|Namibia|Namibian|Windhoek|africa-south|saf|Walvis Bay,Rundu,Swakopmund
NER|Niger|Nigerien|Niamey|africa-west|waf|Agadez,Diffa,Zinder
NGA|Nigeria|Nigerian|Abuja|africa-west|gha|Kaduna,Maiduguri,Enugu
NIC|Nicaragua|Nicaraguan|Managua|central-america|span|León,Masaya,Bluefields
NLD|the Netherlands|Dutch|The Hague|europe-west|germ|Rotterdam,Groningen,Maastricht
NOR|Norway|Norwegian|Oslo|europe-north|nord|Bergen,Kirkenes,Tromsø
NPL|Nepal|Nepali|Kathmandu|south-asia|ind|Pokhara,Birgunj,Janakpur
NZL|New Zealand|New Zealand|Wellington|oceania|eng|Dunedin,Napier,Nelson
OMN|Oman|Omani|Muscat|middle-east|arab|Salalah,Sohar,Duqm
PAK|Pakistan|Pakistani|Islamabad|south-asia|pers|Quetta,Peshawar,Multan
PAN|Panama|Panamanian|Panama City|central-america|span|Colón,David,Santiago
PER|Peru|Peruvian|Lima|south-america|span|Arequipa,Puno,Iquitos
PHL|the Philippines|Philippine|Manila|southeast-asia|span|Cebu,Davao,Zamboanga
PNG|Papua New Guinea|Papua New Guinean|Port Moresby|oceania|ocea|Lae,Madang,Wewak
POL|Poland|Polish|Warsaw|europe-central|slav|Lublin,Gdańsk,Białystok
PRT|Portugal|Portuguese|Lisbon|europe-south|luso|Porto,Faro,Setúbal
PRY|Paraguay|Paraguayan|Asunción|south-america|span|Encarnación,Concepción,Ciudad del Este
QAT|Qatar|Qatari|Doha|middle-east|arab|Al Wakrah,Dukhan,Al Khor
ROU|Romania|Romanian|Bucharest|balkans|roma|Iași,Constanța,Cluj
RUS|Russia|Russian|Moscow|europe-east|slav|Kursk,Murmansk,Samara
RWA|Rwanda|Rwandan|Kigali|africa-east|fran|Butare,Gisenyi,Rwamagana
SAU|Saudi Arabia|Saudi|Riyadh|middle-east|arab|Dammam,Jizan,Tabuk
SDN|Sudan|Sudanese|Khartoum|africa-east|arab|El Obeid,Kassala,Nyala
SEN|Senegal|Senegalese|Dakar|africa-west|waf|Ziguinchor,Thiès,Kaolack
SLB|the Solomon Islands|Solomon Islands|Honiara|oceania|ocea|Gizo,Auki,Noro
SLE|Sierra Leone|Sierra Leonean|Freetown|africa-west|gha|Bo,Kenema,Makeni
SLV|El Salvador|Salvadoran|San Salvador|central-america|span|Sonsonate,La Unión,Usulután
SOM|Somalia|Somali|Mogadishu|africa-east|horn|Kismayo,Baidoa,Beledweyne
SRB|Serbia|Serbian|Belgrade|balkans|slav|Niš,Novi Sad,Subotica
SSD|South Sudan|South Sudanese|Juba|africa-east|eaf|Malakal,Bor,Wau
SUR|Suriname|Surinamese|Paramaribo|south-america|germ|Nieuw Nickerie,Albina,Moengo
SVK|Slovakia|Slovak|Bratislava|europe-central|slav|Košice,Nitra,Žilina
SVN|Slovenia|Slovenian|Ljubljana|europe-central|slav|Maribor,Koper,Celje
SWE|Sweden|Swedish|Stockholm|europe-north|nord|Malmö,Luleå,Uppsala
SYR|Syria|Syrian|Damascus|middle-east|arab|Homs,Latakia,Daraa
TCD|Chad|Chadian|N'Djamena|africa-central|waf|Abéché,Moundou,Faya
TGO|Togo|Togolese|Lomé|africa-west|waf|Sokodé,Kara,Dapaong
THA|Thailand|Thai|Bangkok|southeast-asia|seas|Surin,Chiang Rai,Hat Yai
TJK|Tajikistan|Tajik|Dushanbe|central-asia|pers|Khorog,Khujand,Kulob
TKM|Turkmenistan|Turkmen|Ashgabat|central-asia|turk|Mary,Balkanabat,Dashoguz
TLS|East Timor|Timorese|Dili|southeast-asia|luso|Baucau,Suai,Maliana
TTO|Trinidad and Tobago|Trinidadian|Port of Spain|caribbean|eng|San Fernando,Arima,Scarborough
TUN|Tunisia|Tunisian|Tunis|africa-north|arab|Sfax,Gafsa,Bizerte
TUR|Turkey|Turkish|Ankara|middle-east|turk|Izmir,Gaziantep,Trabzon
TWN|Taiwan|Taiwanese|Taipei|east-asia|chin|Kaohsiung,Hualien,Tainan
TZA|Tanzania|Tanzanian|Dodoma|africa-east|eaf|Mwanza,Arusha,Mtwara
UGA|Uganda|Ugandan|Kampala|africa-east|eaf|Gulu,Mbarara,Jinja
UKR|Ukraine|Ukrainian|Kyiv|europe-east|slav|Kharkiv,Odesa,Poltava
URY|Uruguay|Uruguayan|Montevideo|south-america|span|Salto,Paysandú,Rivera
USA|the United States|American|Washington|north-america|eng|Norfolk,El Paso,Tulsa
UZB|Uzbekistan|Uzbek|Tashkent|central-asia|turk|Bukhara,Nukus,Andijan
VEN|Venezuela|Venezuelan|Caracas|south-america|span|Maracaibo,Barinas,Cumaná
VNM|Vietnam|Vietnamese|Hanoi|southeast-asia|viet|Haiphong,Da Nang,Can Tho
VUT|Vanuatu|Vanuatuan|Port Vila|oceania|ocea|Luganville,Norsup,Isangel
WSM|Samoa|Samoan|Apia|oceania|ocea|Salelologa,Vaitele,Lotofaga
YEM|Yemen|Yemeni|Sanaa|middle-east|arab|Taiz,Mukalla,Marib
ZAF|South Africa|South African|Pretoria|africa-south|saf|Durban,Kimberley,Polokwane
ZMB|Zambia|Zambian|Lusaka|africa-south|saf|Ndola,Livingstone,Kasama
ZWE|Zimbabwe|Zimbabwean|Harare|africa-south|saf|Bulawayo,Mutare,Gweru
"""
STATES = {}
for row in COUNTRIES.split("\n"):
    if row:
        key, *rest, towns = row.split("|")
        STATES[key] = (*rest, towns.split(","))

# first names of men; of women; family names
NAMES = {
    "pers": "Farhad Bahram Daryush Iskandar Mirwais Zafar;Laleh Shirin Mahnaz Gulnar;Rostami Kazemzai Durrani Faryabi Navabi Sohrabi Yusufzai Tabibi",
    "luso": "Adérito Lourenço Tomé Evaristo Nelson Baltazar;Celeste Ilda Marisa Otília;Chissaluquila Fontes Quintão Vilarinho Saldanha Monteclaro Bragança Ximenes",
    "alb": "Agron Besnik Luan Fatos;Arta Drita Mimoza;Hoxhallari Gjokaj Krasniqaj Pllana Bardhi Shehaj",
    "arab": "Bassam Fawzi Hatem Munir Ziad Talal Adnan Nizar;Rima Samar Hanan Nawal Lubna;Barghash Khoury-Said Mansouri Tlemcani Rawabdeh Hamdoun Qabbani Zeidan Shukri Bouzidi",
    "span": "Anselmo Ramiro Genaro Facundo Leoncio Braulio Wilmer;Graciela Nidia Maritza Xiomara Rocío;Ibarrola Quintanar Zárraga Montúfar Bustillo Olavide Cifuentes Yupanqui Arrieta Palacín",
    "arm": "Aram Gevorg Zaza Levan;Nune Tamta Eteri;Hakobjanyan Melikadze Terzyan Gvaramia Sahakdze Orbeliani",
    "eng": "Clive Dexter Hollis Rupert Desmond Wendell Angus;Philippa Marcia Beverley Rosalind;Thackray Pemberly Oakhurst Braithwood Cawthorne Haverstock Lindo Winterbourne Mackellar",
    "germ": "Lorenz Volker Hanno Egbert Sjoerd;Friederike Annelies Gesine Marleen;Tannhofer Wiesinger Brandauer Kolthoff Schallenberg-Ruiz Veldkamp Oosterling Riedmatten",
    "turk": "Ersin Kudret Elmar Yerlan Bakyt;Sevda Aigul Nilufer Gulnara;Karatay Abdrakhman Mammadzade Toktogul Ergashov Yilmazer Berdimyrat Sadyk",
    "fran": "Achille Firmin Didace Anatole Rigobert;Clémentine Odile Espérance Solange;Ndayizeye-Roux Bellanger Mbarga Tshikuna Ravelo Habimfura Delmotte Vansteen",
    "waf": "Boubacar Seydou Idrissa Lamine Kodjo;Fatoumata Aïssata Ramatou Mariama;Coulibalé Ouédragou Sanoussi Diarrasso Adjovi Kaboreh Mbackey Tchalla",
    "slav": "Bogdan Zdeněk Stanimir Vsevolod Radovan Mieczysław;Ludmila Svetlana Vesna Jadwiga;Kovalchenko Dragović Horáček Petrushin Wolański Stoyadinov Bezruk Novosad Hrabal Lisitsa",
    "saf": "Sipho Tendai Kagiso Mulenga;Nomvula Thandeka Chipo Naledi;Mthethwana Chikwanda Molefhe Ndlovane Banda-Phiri Shikongo Khumalani",
    "eaf": "Wycliffe Barnabas Okot Jackson;Akinyi Neema Grace Apio;Wanyonyo Mwakasege Otimu Kiplangat Nyerenda Lokuju Mugishagwe",
    "horn": "Getachew Yonas Abdirahman Tesfay;Hirut Saba Hodan;Woldegiorgis Berhane-Ab Warsamow Gebreyes Farahsade Alemayo",
    "grec": "Thanasis Leonidas Pavlos;Despina Ioanna;Kalogeras Papastratou Vlachakis Christofidou Mavrides",
    "chin": "Zhaoming Weidong Guang Jianhong;Lihua Meifen;Shen Ouyang Luo Tang Geng Fang",
    "hung": "Ákos Gergő Levente;Ilona Zsófia;Barcza Szentgyörgyi Halmos Vadász Kerekes",
    "mala": "Hasrul Bambang Zulkifli Agus;Ratna Siti;Pranata Suryadinata Rahmat Lubis Hartawan Iskandarsyah",
    "ind": "Mahesh Rakib Suresh Nuwan;Anjali Tahmina Dilani;Chaturvedi Talukdar Rajapurohit Wickramanayake Thapaliya Sengupta",
    "nord": "Torbjörn Mikkel Eino Andris Jonas;Sigrid Aino Daiva Maarit;Lundqvist Halvorsen Koivula Ozoliņš Tammsaar Kavaliauskas Bjarnason Rasmund",
    "japa": "Kenichi Masaru Tetsuo;Haruko Yoriko;Hoshikawa Tachibana Mizuguchi Okabe Shimura",
    "kore": "Sang-jun Hyun-woo Tae-il;Mi-kyung Eun-ha;Pyo Namgung Seo Gil Hwangbo",
    "ital": "Corrado Fabrizio Renzo;Ornella Giuliana;Bellacosa Tramontin Vergassola Spadafora Montanelli",
    "hebr": "Amnon Yoav Eitan;Tirza Noga;Ben-Arieh Kedmi Halevy-Stern Lavron Peretzky",
    "seas": "Sokha Somchai Thiha Bounmy;Sreymom Malee Khin;Chanthavong Suriyawong Keosavath Aung-Lin Vireak",
    "viet": "Van Duc Minh Quang;Thi Lan;Nguyen Trung Pham Hoai Dang Luc",
    "gha": "Kwabena Emeka Tamba Yakubu;Abena Ngozi Hawa;Asantewood Okonjola Boateng-Mills Kamarasa Eze-Obi Danjuma Wesseh",
    "ocea": "Ratu Tevita Sione Moses;Litia Mele Salote;Vakatora Tuilagi-Pei Manasseh Kaluwin Fonoti Natuman",
    "roma": "Costel Dumitru Virgil;Ruxandra Viorica;Munteanescu Ciobotaru Plămădeal Dragomirescu",
    "mong": "Batbayar Ganzorig;Oyunchimeg Sarnai;Dorjsuren Tömörbaatar Luvsannyam",
}
NAMES = {k: [part.split() for part in v.split(";")] for k, v in NAMES.items()}

AGENCIES = """Xinhua|CHN TASS|RUS Interfax|RUS Reuters|GBR AFP|FRA IRNA|IRN Yonhap|KOR Kyodo|JPN Anadolu|TUR
SANA|SYR WAFA|PSE Antara|IDN Bernama|MYS PTI|IND Azertac|AZE Armenpress|ARM Ukrinform|UKR PAP|POL dpa|DEU ANSA|ITA
EFE|ESP Lusa|PRT Belga|BEL Tanjug|SRB Kazinform|KAZ Petra|JOR MENA|EGY QNA|QAT SPA|SAU WAM|ARE NAN|NGA APS|DZA
BelTA|BLR Bloomberg|USA""".split()
IGOS = ["the African Union|IGO", "ECOWAS|IGO", "the Arab League|IGO", "the Organization of American States|IGO",
        "the European Union|EUR", "the Council of Europe|IGO", "ASEAN|IGO", "CARICOM|IGO", "Mercosur|IGO", "SADC|IGO",
        "the Commonwealth|IGO", "the World Bank|IGO", "the International Monetary Fund|IGO", "the United Nations|UNO",
        "the Gulf Cooperation Council|IGO", "the Pacific Islands Forum|IGO", "the African Development Bank|IGO",
        "the European Commission|EUR", "the OSCE|IGO", "UNICEF|UNO", "the World Food Programme|UNO"]
NGOS = ["the Red Cross|NGO", "Doctors Without Borders|NGO MED", "Oxfam|NGO", "Amnesty International|NGO",
        "Human Rights Watch|NGO", "Greenpeace|NGO", "Reporters Without Borders|NGO JRN"]

CIVIL = """students|EDU farmers|AGR teachers|EDU,LAB nurses|MED,LAB dockers|LAB miners|LAB pensioners|CVL fishermen|AGR
shopkeepers|BUS bakers|BUS lawyers|CVL veterans|CVL cyclists|CVL villagers|CVL nuns|REL monks|REL beekeepers|AGR
railwaymen|LAB protesters|CVL demonstrators|CVL activists|CVL doctors|MED postmen|LAB seamstresses|LAB""".split()
VICTIMS = """villagers|CVL civilians|CVL worshippers|REL fishermen|AGR herders|AGR farmers|AGR miners|LAB students|EDU
migrants|REF refugees|REF pilgrims|REL traders|BUS aid-workers|NGO schoolgirls|EDU nurses|MED lorry-drivers|LAB
priests|REL shepherds|AGR""".split()
COMMODITY = """rice copper cement tuna timber cotton cocoa gypsum barley saffron phosphate salt lithium fertiliser steel
beef sugar diesel coffee vanilla wool sesame millet gas wheat mutton tea olive-oil soya bauxite nickel linen poultry
maize garlic potash salmon silk honey jute""".replace("-", "_").split()
COMMODITY = [c.replace("_", " ") for c in COMMODITY]
# context|topic: what a quarrel, a talk or a law is about
TOPICS = """economic|<com> tariffs
economic|<com> quotas
economic|a <n>-per-cent duty on <com>
economic|arrears for <com> deliveries
economic|the ownership of a <com> terminal
natural_resource|water rights on a shared river
natural_resource|licences for deep-sea mining
natural_resource|a dam that holds <n> million cubic metres
environment|plastic waste washed up on its beaches
environment|smoke from burning <com> fields
health|the pricing of malaria vaccines
health|a measles outbreak in <n> districts
health|fake heart pills found in <n> pharmacies
gender|equal pay for women in <com> mills
gender|a law on domestic violence
gender|the right of widows to inherit land
lgbt|the rights of gay couples
lgbt|a ban on a pride parade
inequality|the gap between rich and poor provinces
inequality|land of which <n> families own half
illegal_drugs|cocaine hidden in <com> containers
illegal_drugs|heroin routes through the hills
illegal_drugs|poppy fields along the frontier
trafficking|girls sold across the border
trafficking|the smuggling of migrants in <com> lorries
technology|the licensing of <n> satellites
technology|chips that may not be exported
technology|an undersea cable of <n> kilometres
peacekeeping|the mandate of the blue helmets
peacekeeping|pay owed to <n> peacekeepers
migration|visas for seasonal <com> pickers
migration|the return of <n> migrants
religion_ethnicity|a shrine claimed by two faiths
religion_ethnicity|schools for a minority of <k>,000
territory|an islet of <n> hectares
territory|a line drawn by surveyors in <year>
corruption|bribes paid for a <com> licence
corruption|a missing <n> million from the road fund
reparations|compensation for forced labour in <com> mines
reparations|bones taken from <n> graves in colonial days
cbrn|<n> barrels of nerve agent in an old depot
cbrn|uranium enriched in a cellar laboratory
disasters|relief after the flood of <month>
asylum|a dissident's request for asylum
education|textbooks with a disputed map
human_security|bread prices that have doubled in <n> months
human_security|a shortage of <com> in hospitals
legal|a prisoner who has waited <few> years for a verdict
crime|<n> stolen <com> lorries
cyber|the protection of power grids from hackers
misinformation|a forged letter about <com>
election|the counting of <k>,000 postal votes
rights_freedoms|the licence of a private radio station
human_rights|conditions in a camp for <k>,000 people
terrorism|a list of <n> terror suspects
intelligence|a spy who had posed as a <com> merchant""".split("\n")

PARTIES = ["National Renewal Party", "People's Harvest Party", "Union for Progress", "Liberty and Land Party",
           "Social Concord", "New Horizon Movement", "Workers' Unity Party", "Justice Alliance", "Green Valley Party",
           "Republican Rally", "Patriotic Congress", "Citizens' League", "Party of the Plough", "Dawn Coalition"]
ARMED = ["<town> Liberation Front", "<adj> Salvation Army", "People's Army of <town>", "<town> Defence Brigade",
         "Movement for the Deliverance of <town>", "Black Lance", "Sons of <town>", "<adj> Resistance Council",
         "Red Falcons", "Free <town> Militia", "Shield of Faith", "Army of the Orphans"]
COMPANIES = ["Norvex", "Tamarind Mining", "Halcyon Energy", "Bluestone Shipping", "Ostara Telecom", "Quarrion Steel",
             "Meridian Foods", "Sablewood Timber", "Altair Pharma", "Kestrel Airlines", "Corvina Cement", "Polaris Rail",
             "Zephyr Motors", "Lodestar Bank", "Granite Insurance", "Ambergate Oil"]
PAPERS = ["Morning Lantern", "Free Word", "Harbour Gazette", "Voice of the South", "New Observer", "Daily Compass",
          "Evening Mirror", "People's Tribune", "Highland Echo", "Northern Star"]

MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
NUMBERS = """two three four five six seven nine eleven twelve fourteen fifteen seventeen nineteen 21 23 26 28 31 34 37 40
44 48 53 60 67 72 75 80 86 90 95 110 120 140 160 175 190 210 240 260 300 350 420 500 640 700 850""".split()
FEW = "two three four five six seven eight nine ten eleven twelve".split()

# Modes that nobody announces.
UNPLANNED = {"torture", "sexual", "suicide-attack", "abduct", "beat", "misinformation", "cyber", "convict", "riot"}

POOLS = {
    "when": ["on <day>", "late on <day>", "early on <day>", "on <day> evening", "on <day> morning", "this week",
             "at the weekend", "overnight", "shortly before midnight on <day>", "on the <nth> of <month>",
             "for the <nth> time this year", "after <few> days of silence", "at dawn on <day>", "in the small hours",
             "at the start of Ramadan", "on the eve of the holiday", "a day before the budget debate", "by lunchtime"],
    "hist": ["in <month> <year>", "in <year>", "in the summer of <year>", "in the winter of <year>", "<few> years ago",
             "more than a decade ago", "last <month>", "in the spring of <year>", "at the end of <year>",
             "as long ago as <year>", "a generation ago", "in the first days of <year>", "back in <month> <year>",
             "<few> months earlier", "under the previous government"],
    "fut": ["next <day>", "in <month>", "from <month> onwards", "on the <nth> of <month>", "next week", "next month",
            "before the end of <month>", "at the beginning of <month>", "in the second half of <month>", "as of <day>",
            "within <few> days", "in <few> weeks", "by the middle of <month>", "after the holidays",
            "once the rains are over", "over the coming weekend"],
    "tail": ["<few> weeks before the general election", "while <few> ministers were still on holiday",
             "according to a notice of <few> lines in the gazette", "to the surprise of neighbours and investors",
             "in the presence of <few> cameramen", "at a time when <com> prices are at their highest since <year>",
             "although the harvest of <com> has been the best for <few> years", "as rain fell for a <nth> day",
             "the <nth> such step since <month>", "a day after the first snow", "with <few> days left in the session",
             "despite warnings from the <com> trade", "as the currency slid to a record low",
             "in spite of an opinion poll in which <n2> per cent had been against", "while the markets were closed",
             "without giving a reason for the timing", "following a night of heated debate in <near>",
             "hours before the deadline set in <month>", "amid a shortage of <com> in <near>",
             "in what newspapers in <near> called the end of an era", "under the terms of a <com> accord of <year>",
             "before <n> guests in a hall in <near>", "as <com> piled up in the port of <near>",
             "on the <nth> anniversary of independence", "by a margin of <few> votes", "for reasons of procedure",
             "after <few> postponements", "in a hangar outside <near>", "on the bank of the river near <near>",
             "within sight of the lighthouse of <near>", "at the third attempt", "much later than first thought",
             "with the thermometer at <n2> degrees", "a week into the school year", "during the <com> harvest",
             "in line with a decree of <month> <year>", "on a day of national mourning", "for the first time since <year>",
             "in the middle of the tourist season", "to the relief of <com> dealers", "on the advice of <few> jurists",
             "before the ink on the last budget was dry", "in a week in which little else went right",
             "as the <com> ships waited outside <near>", "near the old <com> market of <near>"],
    "bg": ["the road to <near> was still unpaved", "<com> was worth half of what it costs today",
           "nobody in <near> had ever seen a parking meter", "the present chief of staff was <few> years old",
           "<n2> per cent of the voters had no telephone", "the <com> boom had just begun",
           "the railway ended in <near>", "inflation stood at <n2> per cent", "the rains failed for the <nth> year",
           "the currency still had a queen on it", "the parliament met in a former <com> warehouse",
           "most of the <com> fields lay under water", "the bridge at <near> had only one lane",
           "there were <few> newspapers and one opinion", "the old constitution was in force",
           "few people in <near> could imagine anything else", "the <com> price had fallen by half",
           "the population of <near> was a third of today's"],
    "pred": ["has since become a byword for caution in <near>", "is now poorer than at any time since <year>",
             "lives mainly from <com>", "has <few> elections behind it and two ahead", "faces a budget gap of <n2> per cent",
             "is once more at the centre of attention", "depends on <com> for a third of its income",
             "has not been in the headlines for <few> months", "holds the chair of the <com> commission this year",
             "will turn <n2> in <month>", "knows the price of <com> better than most",
             "is regarded in <near> as a special case"],
    "cons": ["the price of <com> would double within <few> weeks", "<n> schools in <near> would stand empty",
             "insurers would raise their premiums for the route to <near>", "<com> would rot in the sheds of <near>",
             "the budget would be short of <n> million", "the winter would be hard for <n> households",
             "it would be the first time since <year>", "the <com> trade would have to look for other routes",
             "few in <near> would be surprised", "lawyers would be busy for <few> years",
             "the border town of <near> would lose its only <com> mill", "the currency would come under pressure",
             "the <com> harvest would be at risk", "the hospital in <near> would be the first to notice",
             "a <com> shortage could not be ruled out", "the calm of the past <few> months would be over",
             "observers in <near> would speak of a turning point", "the map in the schoolbooks would be out of date"],
    "rumour": ["contrary to a rumour in <near>", "contrary to what was said on television", "whatever the tabloids say",
               "as had been feared by <com> traders", "as <n2> per cent of those polled had expected",
               "although the <few>-month deadline has passed", "in spite of repeated predictions",
               "even though its <com> stocks are almost exhausted", "despite headlines that suggested otherwise",
               "as a forged memo had it"],
    "quote": ["\"Ask me again in <month>.\"", "\"Everything is possible and nothing is certain.\"",
              "\"The calendar will answer that, not I.\"", "\"I have read about it, as you have.\"",
              "\"There are <few> papers on my desk and that is one of them.\"", "\"We do not think aloud.\"",
              "\"Nobody has put that question to me in <near>.\"", "\"In <few> weeks we shall all know more.\""],
}

# Verb phrases: TYPE/mode @contexts | actor > recipient | base past participle gerund | object | passive subject | noun phrase
# Kinds: see ACTORS; a star = of another country; "&" = joint act. <R> the recipient, <t> a town of the recipient.
PHRASES = """
AGREE @economic | gov>gov* | pledge pledged pledged pledging | <R> a loan of <n> million dollars for <com> silos | | pledge of <n> million dollars to <R>
AGREE | gov>gov* | promise promised promised promising | <R> help with <topic> | | promise to <R> of help with <topic>
AGREE @economic | gov>gov* | offer offered offered offering | to sell <R> <n> tonnes of <com> on credit | | offer to <R> of cheap <com>
AGREE @diplomatic | gov>gov* | invite invited invited inviting | <R> to a conference on <topic> | | invitation to <R> for the <month> conference
AGREE @economic | igo>gov | approve approved approved approving | in principle a <few>-year programme for <R> | |
AGREE @economic | bus>gov | undertake undertook undertaken undertaking | to build <n> clinics for <R> | |
AGREE @military | gov>st* | consent consented consented consenting | to the passage of <R>'s convoys through <near> | |
AGREE @economic | gov>igo | assure assured assured assuring | <R> that arrears on <com> loans would be paid | |
AGREE | pair | agree agreed agreed agreeing | on a timetable for <topic> | |
CONSULT @diplomatic | pair | meet met met meeting | in <near> to discuss <topic> | |
CONSULT @diplomatic | pair | hold held held holding | a <nth> round of talks on <topic> | |
CONSULT @diplomatic | lead&lead* | meet met met meeting | <R> in <near> for an exchange about <topic> | | meeting with <R>
CONSULT/visit @diplomatic | lead>st* | visit visited visited visiting | <R> with a delegation of <com> exporters | | visit to <R>
CONSULT/visit @diplomatic | lead>st* | travel travelled travelled travelling | to <R> for <few> days to speak about <topic> | | trip to <R>
CONSULT/visit @economic | lead>st* | tour toured toured touring | <com> plants in <R> | | tour of <R>
CONSULT/phone @diplomatic | lead&lead* | telephone telephoned telephoned telephoning | <R> about <topic> | | telephone call with <R>
CONSULT/phone @diplomatic | lead&lead* | speak spoke spoken speaking | by video link with <R> about <topic> | |
CONSULT/phone @diplomatic | pair | hold held held holding | a conference call on <topic> | |
CONSULT/phone | lead&lead* | call called called calling | <R> for <n> minutes to talk about <topic> | | call with <R>
CONSULT/third-party @diplomatic | gov&two | host hosted hosted hosting | talks between <B> and <C> about <topic> | |
CONSULT/third-party @diplomatic | gov&two | mediate mediated mediated mediating | between <B> and <C> in <near> | | mediation between <B> and <C>
CONSULT/third-party @diplomatic | gov&two | chair chaired chaired chairing | a meeting of <B> and <C> on <topic> | |
CONSULT/multilateral @diplomatic | trio | meet met met meeting | on the margins of a summit in <near> about <topic> | |
CONSULT/multilateral @economic | trio | discuss discussed discussed discussing | <topic> at a gathering of <n> states in <near> | |
CONSULT/multilateral @diplomatic | trio | confer conferred conferred conferring | at the alliance's assembly in <near> | |
SUPPORT | gov>gov* | praise praised praised praising | <R> for its handling of <topic> | | praise for <R>
SUPPORT @diplomatic | gov>gov* | congratulate congratulated congratulated congratulating | <R> on the handling of <topic> | |
SUPPORT @diplomatic | gov>gov* | recognise recognised recognised recognising | <R>'s claim to the <com> banks | | recognition of <R>'s claim
SUPPORT @diplomatic | gov>gov* | endorse endorsed endorsed endorsing | <R>'s bid for a seat on the <com> council | | endorsement of <R>'s bid
SUPPORT | pair | sign signed signed signing | an agreement on <topic> | |
SUPPORT @legislative | pair | ratify ratified ratified ratifying | a convention on <topic> | |
SUPPORT @diplomatic | gov>st* | open opened opened opening | a consulate in <t> with the blessing of <R> | |
SUPPORT @migration | gov>st* | abolish abolished abolished abolishing | visas for citizens of <R> | |
CONCEDE | gov>gov* | apologise apologised apologised apologising | to <R> for <topic> | | apology to <R>
CONCEDE @legal | lead>civn | pardon pardoned pardoned pardoning | <R> who had been in prison over <topic> | | pardon for <R>
CONCEDE @rights_freedoms | gov>civn | lift lifted lifted lifting | a curfew on <R> in <t> | |
CONCEDE @economic | union>gov | suspend suspended suspended suspending | a strike against <R> over <topic> | | suspension of a strike against <R>
CONCEDE | gov>gov* | drop dropped dropped dropping | a claim against <R> over <topic> | |
CONCEDE @military | reb>mil | proclaim proclaimed proclaimed proclaiming | a truce of <few> days towards <R> | | truce offer to <R>
CONCEDE @economic | gov>civn | repeal repealed repealed repealing | a tax on <com> that <R> had fought for months | | repeal of a tax hated by <R>
COOPERATE @military | pair | hold held held holding | joint drills with <n> vessels off <near> | |
COOPERATE @legal | gov>gov* | extradite extradited extradited extraditing | <few> suspects to <R> over <topic> | | extradition of <few> suspects to <R>
COOPERATE @economic | gov>st* | deliver delivered delivered delivering | <n> tonnes of <com> to <R> under a barter deal | |
COOPERATE @intelligence | pair | exchange exchanged exchanged exchanging | intelligence on <topic> | |
COOPERATE @economic | bus>gov* | sell sold sold selling | <n> turbines to <R> | | sale of <n> turbines to <R>
COOPERATE @natural_resource | pair | patrol patrolled patrolled patrolling | the fishing grounds off <near> together | |
AID @human_security | gov>st* | send sent sent sending | <n> tonnes of <com> to <R> | |
AID @health | ngo>vic | treat treated treated treating | <R> for burns in a tent hospital near <t> | |
AID @economic | igo>gov | lend lent lent lending | <R> <n> million dollars to cover <topic> | | loan to <R> of <n> million dollars
AID @military | gov>gov* | donate donated donated donating | <n> armoured vehicles to <R> | | donation of <n> armoured vehicles to <R>
AID @asylum | gov>vic* | grant granted granted granting | asylum to <R> | |
AID @peacekeeping | igo>gov | deploy deployed deployed deploying | <n> peacekeepers in <t> to help <R> | |
AID @military | gov>gov* | train trained trained training | <n> of <R>'s marines | | training of <R>'s marines
AID @human_security | ngo>vic | feed fed fed feeding | <R> with <com> porridge in camps around <t> | |
RETREAT/withdraw @military | mil>st* | withdraw withdrew withdrawn withdrawing | from <t> in <R> | | withdrawal from <R>
RETREAT/withdraw @military | gov>st* | pull pulled pulled pulling | <n> troops back from the line with <R> | |
RETREAT/withdraw @military | reb>mil | leave left left leaving | the outskirts of <t> to <R> | |
RETREAT/withdraw @peacekeeping | mil>gov* | vacate vacated vacated vacating | <few> bases that <R> had lent them | |
RETREAT/release @human_rights | gov>jrn | release released released releasing | <R> after <n> days in a cell | | release of <R>
RETREAT/release | reb>vic | free freed freed freeing | <R> near <t> | | release of <R>
RETREAT/release @legal | gov>vic* | let let let letting | <R> go after a hearing about <topic> | |
RETREAT/disarm @military | reb>gov | surrender surrendered surrendered surrendering | <n> rifles to <R> | | surrender of <n> rifles to <R>
RETREAT/disarm @cbrn | gov>igo | dismantle dismantled dismantled dismantling | <n> centrifuges under the eyes of <R> | |
RETREAT/disarm @military | reb>mil | hand handed handed handing | mortars and mines to <R> in <t> | |
RETREAT/disarm @military | gov>gov* | scrap scrapped scrapped scrapping | <n> missiles aimed at <R> | |
RETREAT/ceasefire @military | foes | observe observed observed observing | a truce around <t> | |
RETREAT/ceasefire @military | mil>reb | halt halted halted halting | the shelling of <R> in the hills above <t> | |
RETREAT/ceasefire @military | foes | cease ceased ceased ceasing | fire along the <com> road to <t> | |
RETREAT/access @human_rights | gov>igo | admit admitted admitted admitting | monitors of <R> to a prison in <near> | |
RETREAT/access @human_security | reb>ngo | allow allowed allowed allowing | <R> into the besieged quarter of <near> | |
RETREAT/access @economic | gov>st* | reopen reopened reopened reopening | the crossing at <near> to <com> lorries from <R> | | reopening of the crossing to lorries from <R>
RETREAT/resign @executive | minister> | resign resigned resigned resigning | over <topic> | | resignation
RETREAT/resign @executive | minister>opp | step_down stepped_down stepped_down stepping_down | to the relief of <R> over <topic> | |
RETREAT/resign @corruption | minister> | quit quit quit quitting | the cabinet because of <topic> | | departure from the cabinet
REQUEST/assist @economic | gov>gov* | ask asked asked asking | <R> for <n> tonnes of <com> | | request to <R> for <com>
REQUEST/assist @human_security | gov>igo | appeal appealed appealed appealing | to <R> for <n> tents and <com> | | appeal to <R>
REQUEST/change | ngo>gov | urge urged urged urging | <R> to reform the law on <topic> | |
REQUEST/change | opp>gov | petition petitioned petitioned petitioning | <R> for a new policy on <topic> | | petition to <R>
REQUEST/yield @human_rights | gov>gov* | call called called calling | on <R> to free <n> prisoners | |
REQUEST/yield @military | igo>reb | exhort exhorted exhorted exhorting | <R> to lay down their weapons | |
REQUEST/yield @economic | bus>gov | press pressed pressed pressing | <R> to lift a levy on <com> | |
REQUEST/meet @diplomatic | gov>gov* | request requested requested requesting | a meeting with <R> about <topic> | | request for a meeting with <R>
REQUEST/meet @diplomatic | opp>gov | seek sought sought seeking | talks with <R> on <topic> | |
REQUEST/meet @military | igo>foe | implore implored implored imploring | <R> to come to the table in <near> | |
ACCUSE/disapprove @diplomatic | gov>gov* | criticise criticised criticised criticising | <R> for its stance on <topic> | | criticism of <R>
ACCUSE/disapprove | opp>gov | denounce denounced denounced denouncing | <R>'s record on <topic> | |
ACCUSE/disapprove @human_rights | ngo>gov | condemn condemned condemned condemning | <R> over <topic> | | condemnation of <R>
ACCUSE/disapprove @diplomatic | gov>st* | summon summoned summoned summoning | the ambassador of <R> over <topic> | |
ACCUSE/investigate @legal | jud>bus | investigate investigated investigated investigating | <R> over <topic> | | investigation of <R>
ACCUSE/investigate @legal | jud>lead | open opened opened opening | an inquiry into <R> over <topic> | |
ACCUSE/investigate @legislative | leg>minister | question questioned questioned questioning | <R> for <few> hours about <topic> | | questioning of <R>
ACCUSE/investigate @cbrn | igo>gov | examine examined examined examining | <R>'s handling of <topic> | | probe of <R>
ACCUSE/allege @legal | jud>opp | indict indicted indicted indicting | <R> on <few> counts in a case about <topic> | | indictment of <R>
ACCUSE/allege | gov>gov* | accuse accused accused accusing | <R> of lying about <topic> | | accusation against <R>
ACCUSE/allege @legal | bus>gov* | sue sued sued suing | <R> in an arbitration court over <topic> | | lawsuit against <R>
REJECT/assist @economic | gov>gov* | refuse refused refused refusing | <R> a loan for <topic> | | refusal of a loan to <R>
REJECT/assist @diplomatic | gov>gov* | decline declined declined declining | <R>'s offer of <com> for flood victims | |
REJECT/assist @military | leg>gov | block blocked blocked blocking | <n> million dollars for <R> | |
REJECT/change | gov>opp | reject rejected rejected rejecting | a bill by <R> on <topic> | | rejection of a bill by <R>
REJECT/change @diplomatic | gov>gov* | veto vetoed vetoed vetoing | <R>'s draft on <topic> | | veto of <R>'s draft
REJECT/yield @diplomatic | gov>gov* | dismiss dismissed dismissed dismissing | <R>'s demand for <n> hostages to be freed | | dismissal of <R>'s demand
REJECT/yield @military | reb>mil | spurn spurned spurned spurning | an ultimatum from <R> to leave <t> | |
REJECT/yield @legal | gov>gov* | refuse refused refused refusing | to hand <few> fugitives to <R> | | refusal to hand <few> fugitives to <R>
REJECT/meet @diplomatic | gov>gov* | cancel cancelled cancelled cancelling | a meeting with <R> on <topic> | | cancellation of a meeting with <R>
REJECT/meet | opp>gov | shun shunned shunned shunning | an invitation to talks from <R> about <topic> | |
REJECT/meet @diplomatic | reb>gov | walk_out walked_out walked_out walking_out | of negotiations with <R> in <near> | | walkout from the talks with <R>
THREATEN/restrict @economic | gov>st* | threaten threatened threatened threatening | to close the border to <com> from <R> | | threat to close the border to <R>
THREATEN/restrict @human_security | gov>vic | threaten threatened threatened threatening | to cut off water to <R> | |
THREATEN/restrict @economic | union>gov | threaten threatened threatened threatening | <R> with a walkout over <topic> | |
THREATEN/arrest @legal | pol>civn | threaten threatened threatened threatening | to jail <R> over <topic> | | threat to jail <R>
THREATEN/arrest @legal | gov>opp | warn warned warned warning | <R> of arrest because of <topic> | |
THREATEN/relations @diplomatic | gov>gov* | threaten threatened threatened threatening | to break off ties with <R> over <topic> | | threat to break with <R>
THREATEN/relations @diplomatic | gov>igo | threaten threatened threatened threatening | to leave <R> because of <topic> | | threat to leave <R>
THREATEN/expel @diplomatic | gov>dip* | threaten threatened threatened threatening | to expel <R> over <topic> | | threat to expel <R>
THREATEN/expel @diplomatic | gov>ngo | threaten threatened threatened threatening | to throw <R> out of the country over <topic> | |
THREATEN/expel @migration | gov>vic* | vow vowed vowed vowing | to deport <R> unless <topic> was settled | |
THREATEN/territory @territory | gov>st* | threaten threatened threatened threatening | to seize <t> from <R> | | threat to seize <t> from <R>
THREATEN/territory @territory | mil>gov* | warn warned warned warning | <R> that they would occupy the heights above <t> | |
THREATEN/violence @military | reb>gov | vow vowed vowed vowing | to avenge their dead on <R> | | vow of revenge on <R>
THREATEN/violence @military | gov>gov* | threaten threatened threatened threatening | to bomb <R>'s depots in <t> | | threat to bomb <R>'s depots
PROTEST/demo | civ>gov | march marched marched marching | through <near> against <R> and its line on <topic> | | march against <R>
PROTEST/demo | civ>gov | rally rallied rallied rallying | in <near> to complain to <R> about <topic> | | rally against <R>
PROTEST/riot | civ>pol | riot rioted rioted rioting | in <near> against <R> over <topic> | | riot against <R>
PROTEST/riot | civ>pol | pelt pelted pelted pelting | <R> with stones in <near> | |
PROTEST/riot | civ>gov | storm stormed stormed storming | an office of <R> in <near> over <topic> | | storming of an office of <R>
PROTEST/strike @economic | civ>gov | strike struck struck striking | for <few> days against <R> over <topic> | | strike against <R>
PROTEST/strike @economic | union>bus | begin began begun beginning | a strike at <R> over pay and <topic> | |
PROTEST/hunger @human_rights | civn>gov | begin began begun beginning | a hunger strike against <R> over <topic> | |
PROTEST/hunger @rights_freedoms | civn>gov | refuse refused refused refusing | food in protest at <R> and <topic> | | hunger strike against <R>
PROTEST/hunger | opp>gov | fast fasted fasted fasting | outside the palace in <near> until <R> would hear of <topic> | |
PROTEST/boycott @election | opp>gov | boycott boycotted boycotted boycotting | <R>'s vote on <topic> | | boycott of <R>'s vote
PROTEST/boycott @economic | civ>bus | boycott boycotted boycotted boycotting | <com> sold by <R> | | boycott of <R>
PROTEST/obstruct | civ>gov | block blocked blocked blocking | the bridge at <near> to make <R> talk about <topic> | | blockade of <R>'s offices
PROTEST/obstruct @economic | civ>bus | barricade barricaded barricaded barricading | the <com> works of <R> in <near> | | blockade of <R>'s works
PROTEST/vandalize | civ>gov | smash smashed smashed smashing | windows of <R> in <near> over <topic> | |
PROTEST/vandalize @economic | civ>bus | daub daubed daubed daubing | the offices of <R> in <near> with red paint | |
PROTEST/vandalize @religion_ethnicity | civ>gov* | deface defaced defaced defacing | a monument given by <R> in <near> | |
SANCTION/convict @legal | court>opp | convict convicted convicted convicting | <R> of fraud in a case about <topic> | | conviction of <R>
SANCTION/convict @legal | court>jrn | fine fined fined fining | <R> <k>,000 dollars over <topic> | |
SANCTION/convict @legal | court>lead | find found found finding | <R> guilty of graft over <topic> | |
SANCTION/convict @human_rights | court>reb | convict convicted convicted convicting | <R> of the murder of <few> nuns near <t> | | conviction of <R>
SANCTION/expel @diplomatic | gov>dip* | expel expelled expelled expelling | <R> over <topic> | | expulsion of <R>
SANCTION/expel @diplomatic | igo>st | suspend suspended suspended suspending | <R> from its council over <topic> | | suspension of <R>
SANCTION/expel | gov>ngo | expel expelled expelled expelling | <R> because of <topic> | | expulsion of <R>
SANCTION/withdraw @diplomatic | gov>st* | recall recalled recalled recalling | its ambassador from <R> over <topic> | | recall of its ambassador from <R>
SANCTION/withdraw @diplomatic | gov>igo | leave left left leaving | <R> because of <topic> | | exit from <R>
SANCTION/withdraw @diplomatic | gov>gov* | abandon abandoned abandoned abandoning | a treaty with <R> on <topic> | |
SANCTION/withdraw @diplomatic | gov>st* | close closed closed closing | its embassy in <R> over <topic> | | closure of its embassy in <R>
SANCTION/discontinue @economic | gov>st* | ban banned banned banning | imports of <com> from <R> | | ban on <com> from <R>
SANCTION/discontinue @economic | gov>gov* | freeze froze frozen freezing | <n> million dollars of assets of <R> | | freeze on the assets of <R>
SANCTION/discontinue @economic | igo>st | suspend suspended suspended suspending | <n> million dollars in aid to <R> | | suspension of aid to <R>
SANCTION/discontinue @natural_resource | gov>st* | stop stopped stopped stopping | gas deliveries to <R> over <topic> | |
MOBILIZE/troops @military | gov>st* | send sent sent sending | <n> soldiers to the border with <R> | |
MOBILIZE/troops @military | gov> | call_up called_up called_up calling_up | <k>,000 reservists because of <topic> | | call-up of <k>,000 reservists
MOBILIZE/troops @military | mil> | mass massed massed massing | battalions near <near> with field kitchens for <n> days | | build-up near <near>
MOBILIZE/weapons @military | gov> | test tested tested testing | a missile with a range of <k>00 kilometres | | test of a missile over <near>
MOBILIZE/weapons @military | gov>st* | station stationed stationed stationing | <n> tanks opposite <t> in <R> | |
MOBILIZE/weapons @military | mil>st* | sail sailed sailed sailing | <few> frigates past a reef claimed by <R> | |
MOBILIZE/police | gov>civ | deploy deployed deployed deploying | <n> policemen in <near> against <R> | | deployment of <n> policemen
MOBILIZE/police @crime | pol> | post posted posted posting | <n> officers at every <com> warehouse in <near> | |
MOBILIZE/police | pol>civ | assemble assembled assembled assembling | water cannon and <n> men in front of <R> | |
MOBILIZE/militia @military | gov> | arm armed armed arming | <n> volunteers in villages around <near> | | arming of <n> volunteers
MOBILIZE/militia @military | reb> | recruit recruited recruited recruiting | <n> boys from the <com> camps near <near> | | recruitment of <n> boys
MOBILIZE/militia @military | reb>gov | raise raised raised raising | a militia of <n> men against <R> | |
MOBILIZE/militia @military | opp>gov | drill drilled drilled drilling | a guard of <n> men in the woods to frighten <R> | |
COERCE/seize @legal | pol>opp | search searched searched searching | the headquarters of <R> over <topic> | | search of the headquarters of <R>
COERCE/seize @economic | gov>bus | confiscate confiscated confiscated confiscating | <n> lorries of <R> loaded with <com> | | confiscation of <n> lorries of <R>
COERCE/restrict @rights_freedoms | gov>opp | bar barred barred barring | <R> from leaving <near> | |
COERCE/restrict @rights_freedoms | gov>civ | forbid forbade forbidden forbidding | a march by <R> about <topic> | |
COERCE/censor @rights_freedoms | gov>paper | close closed closed closing | <R> over an article about <topic> | | closure of <R>
COERCE/censor @rights_freedoms | gov>paper | censor censored censored censoring | <R> for <few> weeks over <topic> | | censorship of <R>
COERCE/censor @technology | gov>paper | block blocked blocked blocking | the website of <R> because of <topic> | |
COERCE/curfew @repression | gov>civn | impose imposed imposed imposing | a curfew on <R> in <near> | |
COERCE/curfew @repression | mil>vic | place placed placed placing | <R> in <near> under a night curfew | |
COERCE/curfew @repression | pol>vic | confine confined confined confining | <R> to their homes in <near> from dusk to dawn | |
COERCE/martial-law @repression | gov> | declare declared declared declaring | a state of emergency in <near> | | declaration of a state of emergency
COERCE/martial-law @pro_autocracy | mil>gov | impose imposed imposed imposing | martial law in <near> against the will of <R> | |
COERCE/martial-law @pro_autocracy | mil>leg | proclaim proclaimed proclaimed proclaiming | emergency rule against the protests of <R> | |
COERCE/arrest | pol>opp | arrest arrested arrested arresting | <R> over <topic> | | arrest of <R>
COERCE/arrest @rights_freedoms | pol>jrn | detain detained detained detaining | <R> for asking about <topic> | | detention of <R>
COERCE/deport @migration | gov>vic* | deport deported deported deporting | <R> by ferry from <near> | | deportation of <R>
COERCE/deport @rights_freedoms | gov>jrn* | throw threw thrown throwing | <R> out of the country over <topic> | |
COERCE/deport @migration | pol>vic* | return returned returned returning | <R> by force across the border near <near> | |
COERCE/withhold @human_security | gov>vic | cut cut cut cutting | electricity to <R> around <near> | |
COERCE/withhold @human_security | reb>vic | deny denied denied denying | water to <R> in the valley of <near> | |
COERCE/withhold @economic | gov>civn | withhold withheld withheld withholding | <few> months of wages from <R> | |
COERCE/misinformation @misinformation | gov>opp | spread spread spread spreading | false reports about <R> and <topic> | |
COERCE/misinformation @misinformation | gov>gov* | circulate circulated circulated circulating | forged documents about <R> and <topic> | |
COERCE/misinformation @misinformation,election | gov>opp | fake faked faked faking | a video of <R> about <topic> | |
COERCE/cyber @cyber | hack>gov* | hack hacked hacked hacking | the servers of <R> to copy files on <topic> | | hack of the servers of <R>
COERCE/cyber @cyber | gov>bus* | infiltrate infiltrated infiltrated infiltrating | the network of <R> for <few> months | |
COERCE/cyber @cyber | hack>bus* | paralyse paralysed paralysed paralysing | the computers of <R> with a virus | |
ASSAULT | reb>mil | attack attacked attacked attacking | <R> near <t> | | attack on <R> near <t>
ASSAULT/abduct | reb>vic | kidnap kidnapped kidnapped kidnapping | <R> from a bus near <t> | | kidnapping of <R>
ASSAULT/abduct @military | reb>mil | capture captured captured capturing | <few> officers of <R> at <t> | | capture of <few> officers of <R>
ASSAULT/beat @repression | pol>jrn | beat beat beaten beating | <R> with batons in <near> | | beating of <R>
ASSAULT/beat | civ>pol | beat beat beaten beating | <R> outside a station in <near> | |
ASSAULT/beat @repression | mil>vic | kick kicked kicked kicking | <R> and hit them with belts near <t> | |
ASSAULT/torture @human_rights | pol>opp | torture tortured tortured torturing | <R> for <few> nights in a cellar | | torture of <R>
ASSAULT/torture @human_rights | mil>jrn | torture tortured tortured torturing | <R> with electric shocks in <near> | | torture of <R>
ASSAULT/torture @human_rights | reb>vic | flog flogged flogged flogging | <R> in the market of <t> | | flogging of <R>
ASSAULT/sexual @human_rights,gender | reb>vic | rape raped raped raping | <R> in the <com> fields near <t> | | rape of <R>
ASSAULT/sexual @human_rights | mil>vic | rape raped raped raping | <R> at a roadblock outside <t> | |
ASSAULT/sexual @gender | pol>civn | molest molested molested molesting | <R> in a van near <t> | |
ASSAULT/targeted | reb>off | assassinate assassinated assassinated assassinating | <R> in <near> | | assassination of <R>
ASSAULT/targeted+firearms | reb>jrn | shoot shot shot shooting | <R> dead at the door of an office in <near> | |
ASSAULT/targeted @human_rights | reb>vic | execute executed executed executing | <R> by the well of <t> | | execution of <R>
ASSAULT/destroy | mil>vic | raze razed razed razing | the homes of <R> near <t> | |
ASSAULT/destroy+primitive | reb>vic | burn burned burned burning | the granaries of <R> in <t> | | burning of the granaries of <R>
ASSAULT/destroy | mil>vic | bulldoze bulldozed bulldozed bulldozing | the orchards of <R> outside <t> | |
ASSAULT/primitive | reb>vic | hack hacked hacked hacking | <R> to death with machetes near <t> | |
ASSAULT/primitive | reb>pol | stab stabbed stabbed stabbing | <few> men of <R> in <near> | |
ASSAULT/firearms | mil>vic | shoot shot shot shooting | at <R> with rifles near <t> | |
ASSAULT/firearms | reb>mil | machine-gun machine-gunned machine-gunned machine-gunning | a patrol of <R> near <t> | |
ASSAULT/explosives | reb>mil | blow_up blew_up blown_up blowing_up | a lorry of <R> with a mine near <t> | |
ASSAULT/explosives @terrorism | reb>pol | bomb bombed bombed bombing | a post of <R> in <near> with a parcel of dynamite | | bombing of a post of <R>
ASSAULT/suicide-attack @terrorism | suic>vic | kill killed killed killing | <R> in a suicide bombing in <t> | |
ASSAULT/suicide-attack @terrorism | suic>mil | ram rammed rammed ramming | a car bomb and themselves into a gate of <R> | |
ASSAULT/suicide-attack @terrorism | reb>pol | attack attacked attacked attacking | <R> in <near> with a suicide bomber | | suicide attack on <R>
ASSAULT/aerial @military | air>reb* | bomb bombed bombed bombing | <R> near <t> | | air raid on <R>
ASSAULT/aerial @military | air>vic* | strafe strafed strafed strafing | <R> on a road near <t> | |
ASSAULT/drone @military | mil>mil* | strike struck struck striking | <R> with <few> drones at <t> | | drone strike on <R>
ASSAULT/drone @military | reb>bus | attack attacked attacked attacking | a depot of <R> with drones | | drone attack on <R>
ASSAULT/heavy-weapons @military | mil>mil* | shell shelled shelled shelling | <R> across the river at <t> | | shelling of <R>
ASSAULT/heavy-weapons @military | reb>mil | fire fired fired firing | <n> rockets at <R> near <t> | |
ASSAULT/crowd-control @repression | pol>civn | disperse dispersed dispersed dispersing | <R> with tear gas in <near> | |
ASSAULT/crowd-control @repression | pol>civn | hose hosed hosed hosing | <R> with water cannon in <near> | |
ASSAULT/crowd-control @repression | pol>opp | fire fired fired firing | rubber bullets at supporters of <R> in <near> | |
ASSAULT/unconventional @cbrn | mil>vic* | gas gassed gassed gassing | <R> with chlorine near <t> | | gassing of <R>
ASSAULT/unconventional @cbrn | reb>vic | poison poisoned poisoned poisoning | the wells of <R> around <t> | | poisoning of the wells of <R>
ASSAULT/unconventional @cbrn | gov>off* | poison poisoned poisoned poisoning | <R> with a nerve agent in <near> | | poisoning of <R>
"""


# Frames: status|flags|text. $A actor, $Vb $Vd $Vn $Vg $V3 the verb, $O object, $R and $REST the passive's subject and
# remainder, $N the noun phrase, $S speaker, $AD addressee, $AG agency, $X an earlier act of the other side.
# Flags: p passive, n nominal, w the actor can take "which", x a second act, h headline, q question.
FRAMES = """
act||$A $Vd $O <when>, <tail>.
act||<When>, $A $Vd $O, <tail>.
act||$A $has $Vn $O, $S {said|= 7} on <day>.
act||$S {said|= 7} that <$A had $Vn $O <when>>.
act||$A $has $Vn $O, <tail>, $AG {reported|= 8} <when>.
act||$AG, {citing|= 7 ^8} $S, said that <$A $Vd $O <when>>, <tail>.
act|w|$A, which <rel>, $Vd $O <when>.
act|h|$A $V3 $O
act|h|<tail>, $A $V3 $O
act|p|$R $rwas $Vn by $A $REST <when>, <tail>.
act|p|<When>, $R $rwas $Vn $REST by $A, <tail>.
act|p|$S {confirmed|= 7>9} to $AD that <$R $rhas been $Vn by $A $REST>.
act|p|{According to|= 7} $S, <$R $rwas $Vn by $A $REST <when>>.
act|n|$A's $N <when> came <tail>.
act|n|The news <when> was $A's $N, <tail>.
act|x|$A $Vd $O <when>, <few> days after $X.
act|x|Having been slow to react when $X, $A $Vd $O <when>.
act||In <near>, $A $Vd $O <when>, and $S {told|= 7>9} $AD that <<bgnow>>.
act||It was <when> that $A $Vd $O, <tail>.
act||<$A $Vd $O <when>>, {according to|= 7} $S, who {added|=b 7} that <b:<bgnow>>.
hist||$A, it should be remembered, $Vd $O <hist>, when <bg>.
hist||$A had $Vn $O <hist>, when <bg>.
hist||<Hist>, when <bg>, $A $Vd $O.
hist|w|$A, which $Vd $O <hist>, <pred>.
hist||More than <few> years have passed since $A $Vd $O, and <bgnow>.
hist||$S {recalled|= 7} that <$A had $Vn $O <hist>>, when <bg>.
hist||The last time that $A $Vd $O was <hist>, <few> months before the old <com> mill of <near> burned down.
hist||A film about the time, <hist>, when $A $Vd $O is being shown in <near>.
hist||Unlike <hist>, when $A $Vd $O, this time <bgnow>.
hist|p|$R, who had been $Vn by $A $REST <hist>, <predr>.
hist|p|$R $rwas $Vn by $A $REST <hist>, at a time when <bg>.
hist|n|$A's $N <hist> is still remembered in <near>, where <bgnow>.
hist|n|Since $A's $N <hist>, <near> has had <few> mayors and no peace.
hist|n|In <near>, a plaque recalls $A's $N <hist>.
hist||{According to|= 7} $S, <$A $Vd $O <hist>, at a time when <bg>>.
hist||When $A $Vd $O <hist>, <bg>.
plan||$A will $Vb $O <fut>, $S {said|= 7}.
plan||$A $is due to $Vb $O <fut>, <tail>.
plan||$A $is to $Vb $O <fut>.
plan||<Fut>, $A will $Vb $O, <tail2>.
plan||$S {said|= 7} on <day> that <$A would $Vb $O <fut>>.
plan||$S {told|= 7>9} $AD that <$A had decided to $Vb $O <fut>>.
plan||<$A $is preparing to $Vb $O <fut>>, {according to|= 7} $S.
plan||$A $plans to $Vb $O <fut>, <tail2>.
plan||The calendar for <month> is full: <fut>, $A will $Vb $O.
plan||$AG quoted $S as {saying|= 7 ^8} that <$A would $Vb $O <fut>>.
plan|p|$R $ris to be $Vn by $A $REST <fut>, <tail2>.
plan|p|<Fut>, $R will be $Vn $REST by $A, $S {said|= 7} <when>.
plan|p|$S {let it be known|= 7} that <$R would be $Vn by $A $REST <fut>>.
plan||It is now certain that $A will $Vb $O <fut>, <tail2>.
plan||Under a timetable of <few> pages, $A $is set to $Vb $O <fut>.
plan||The date has been fixed: $A will $Vb $O <fut>.
plan|h|$A to $Vb $O <fut>
plan||Barring a last-minute change, $A will $Vb $O <fut>, <tail2>.
plan||In a circular read out in <near>, $S {announced|= 7} that <$A would $Vb $O <fut>>.
plan|w|$A, which <rel>, will $Vb $O <fut>.
plan||$A $has scheduled it for <month>: <few> days after the <com> fair, $A2 will $Vb $O.
plan|x|$A will $Vb $O <fut>, <few> months after $X.
plan||$AG {learned|= 8} from $S that <$A $is to $Vb $O <fut>>.
plan||As announced on <day>, $A will $Vb $O <fut>, and <bgnow>.
hyp||If $A $V3 $O, <cons>.
hyp||Should $A $Vb $O, <cons>, $S {said|= 7}.
hyp||$A could $Vb $O <fut>, $S {said|= 7} on <day>.
hyp||$A may $Vb $O if <cond>, and <cons>.
hyp||It is not clear whether $A will $Vb $O <fut>, for <bgnow>.
hyp||<$A $is considering whether to $Vb $O>, {according to|= 7} $S.
hyp||Were $A to $Vb $O, <cons>.
hyp|q|Would $A really $Vb $O if <cond>, and what would it cost <near>?
hyp||Asked whether $A would $Vb $O, $S {replied|= 7}: <<quote>>
hyp||$S {feared|= 7} that <$A might $Vb $O <fut>>, since <bgnow>.
hyp||The mere possibility that $A might $Vb $O has unsettled the <com> exchange in <near>.
hyp||A draft of <few> pages would have $A $Vb $O <fut>.
hyp||Speculation that $A could $Vb $O grew <when>, <tail>.
hyp|p|$R could be $Vn by $A $REST if <cond>.
hyp|p|If $R $ris $Vn by $A $REST, <cons>.
hyp|p|$S {thought|= 7} it likely that <$R would be $Vn by $A $REST if <cond>>.
hyp||$S {hinted|= 7>9} to $AD that <$A might $Vb $O <fut>>.
hyp||Even if $A should $Vb $O, <cons>.
hyp||Unless <cond>, $A could $Vb $O <fut>.
hyp||<$A would $Vb $O only if <cond>>, $S {told|= 7>9} $AD.
hyp||Few in <near> can imagine that $A would ever $Vb $O, even if <cond>.
hyp|n|$A's possible $N is the talk of <near>, where <bgnow>.
hyp|n|Any $N by $A would mean that <cons>.
hyp|h|Will $A $Vb $O?
hyp||$AG {wrote|= 8} that <$A might $Vb $O <fut>>, although <bgnow>.
hyp||What if $A $V3 $O, as some in <near> expect for <month>?
hyp|x|$A might $Vb $O <fut>, now that $X.
neg||$A $has not $Vn $O, <rumour>.
neg||$A did not $Vb $O <when>, <rumour>.
neg||$S {denied|= 7} <when> that <$A had $Vn $O>.
neg||$S {said|= 7>9} to $AD that <$A had never $Vn $O>.
neg||<Rumour>, $A $has not $Vn $O so far, and <bgnow>.
neg||$A $has so far failed to $Vb $O, <rumour>.
neg||Reports that $A had $Vn $O were false, $S {said|= 7} on <day>.
neg||<At no point $has $A $Vn $O>, $S {told|= 7>9} $AD <when>.
neg||$A stopped short of $Vg $O <when>, <tail>.
neg||<There is no evidence that $A $Vd $O>, {according to|= 7} $S.
neg|p|$R $rhas not been $Vn by $A $REST, <rumour>.
neg|p|$R $rwas not $Vn by $A $REST <when>, $S {said|= 7}.
neg|p|$S {denied|= 7>9} to $AD that <$R had been $Vn by $A $REST>.
neg||<$A will not $Vb $O <fut>>, $S {told|= 7>9} $AD.
neg||$AG quoted $S as {saying|= 7 ^8} that <$A had not $Vn $O>, <rumour>.
neg||$A $has never in <few> years $Vn $O, which <pred>.
neg||Nothing came of it: $A did not $Vb $O <when>.
neg||$A neither $Vd $O nor gave a reason, <rumour>.
neg||<It is untrue that $A $Vd $O <when>>, {insisted|= 7} $S.
neg||$A $has yet to $Vb $O, <rumour>.
neg||$A $has refrained from $Vg $O, <tail>.
neg||Instead of $Vg $O, $A issued a note of <few> lines <when>.
neg|w|$A, which <rel>, did not $Vb $O <when>.
neg||Not once in <n2> months $has $A $Vn $O.
neg|h|$A $has not $Vn $O, {$says|= 7} $S
neg|n|There was no $N by $A <when>, <rumour>.
neg|x|$A did not $Vb $O <when>, even though $X.
neg||$AG {corrected|= 8} itself <when>: <$A had not $Vn $O>.
"""

# Sentences in which two states (or their teams, exporters, statisticians) occur and nothing happens between them: tag|text.
NOTHING = """
fact-only|$A sold <n> million dollars' worth of <com> to <B> in <month>, <few> per cent <more> than a year earlier.
fact-only|Trade in <com> between $A and <B> has <grown> by <n2> per cent since <year>, $S {said|= 7} on <day>.
fact-only|<B> is the <nth> largest buyer of <com> from $A, which depends on <com> for a third of its income.
fact-only|$A has <few> times as many inhabitants as <B> and grows <n2> per cent of the <com> that both of them eat.
fact-only|<n2> per cent of the <com> on the shelves of <near> comes from <B>, and the rest from $A itself, {according to|= 7} $S.
fact-only|The border between $A and <B>, drawn in <year>, is <n> kilometres long and runs through <com> fields near <near>.
fact-only|At <n2> per cent, youth unemployment in $A is higher than in <B>, where <com> mills are looking for hands.
fact-only|The price of <com> is <few> times as high in $A as in <B>, a gap that smugglers near <near> know well.
fact-only|Some <k>,000 people from <B> work in the <com> trade of $A, most of them around <near>.
no-event|Relations between $A and <B> are <cool>, and few in <near> expect that to change before <month>.
no-event|$A and <B> disagree about <topic>, as they have done since <year>.
no-event|What $A wants from <B> is cheap <com>, and what <B> wants from $A is patience.
no-event|Neither $A nor <B> has a position on <topic>, and <bgnow>.
no-event|The question of <topic> divides $A and <B> less than it divides <near>.
statement-only|$S {$believes|= 7} that <relations between $A and <B> will be decided by the price of <com>>.
statement-only|<$A is closer to <B> than the map suggests>, $S {told|= 7>9} $AD in <near>.
statement-only|$S {$expects|= 7} <the economy of $A to grow by <few> per cent next year, faster than that of <B>>.
statement-only|$AG quoted $S as {saying|= 7 ^8} that <the <com> harvest in $A would be larger than that in <B>>.
statement-only|<"In <near> we know <B> from television,"> $S {said|= 7 ^8}, {according to|=b 8} $AG, <b:"and $A from the electricity bill.">
statement-only|$S {said|= 7} on <day> that <inflation in $A had reached <n2> per cent, against <few> per cent in <B>>.
statement-only|$AG {reported|= 8} on <day> that <<n> tonnes of <com> from <B> were waiting for customs papers in <near>>.
statement-only|<There is nothing new about <topic>>, $S {told|= 7>9} $AD when asked about $A and <B>.
statement-only|Asked about <topic>, $S {replied|= 7}: <<quote>>
statement-only|$S {told|= 7>9} $AD on <day> that <<com> was scarce in $A and plentiful in <B>>.
statement-only|{According to|= 7} $S, <<n2> per cent of households in $A, but only <few> per cent in <B>, can no longer afford <com>>.
statement-only|$S {doubted|= 7} that <the roads between <near> and <B> would be dry before <month>>.
statement-only|$AG, {citing|= 7 ^8} $S, said <the <com> exchange of $A would open an hour later than that of <B>>.
sport|$A beat <B> <few>-one in <near> on <day> and will meet the winners of <month>'s second leg.
sport|$A attacked from the first minute in <near>, but <B> defended as if behind walls and won on penalties.
sport|<"We shall fight <B> for every ball,"> the coach of $A {said|= -} before <day>'s clash in <near>.
sport|$A have not lost to <B> since <year>, a run of <few> matches in which they have scored <n2> goals.
sport|The handball women of $A crushed <B> by <few> goals in <near>, with the goalkeeper saving <n2> per cent of the shots.
sport|A late strike by a <n2>-year-old substitute in <near> sent $A through at the expense of <B>.
market|Shares in <near> fell for the <nth> day as <com> prices slipped, while those in <B> gained <few> per cent and the currency of $A held steady.
market|The currency of $A came under attack on <day>, losing <few> per cent against that of <B> in trading overshadowed by a <com> glut.
market|<com2> futures in $A hit their highest level since <year>, and dealers in <B> were said to be short of <k>,000 tonnes.
weather|A storm that killed <few> people in $A is moving towards <B>, where <near> is bracing itself for floods.
accident|A coach with <n> pilgrims from <B> overturned near <near> in $A on <day>, and <few> of them were in hospital.
crime|A jealous <com> dealer from <B> shot dead <few> relatives in <near> in $A on <day> and then turned the gun on himself.
question|Who in $A remembers <topic>, and who in <B> would care to be reminded?
teaser|Read on <day>: why <com> from $A tastes different from that of <B>, and <few> recipes from <near>.
caption|A <com> market in <near>, $A, on the day of the match against <B>. #caption
culture|A comedy about a <com> smuggler from <B> who falls in love with a customs officer in <near> has been running in $A for <few> months.
history|In <year>, when <bg>, a traveller from <B> still needed <few> days to cross $A on a mule.
"""

POOLS |= {
    "more": ["more", "less"], "grown": ["grown", "shrunk"],
    "cool": ["cool but correct", "cordial", "at a low ebb", "better than in <year>", "neither good nor bad"],
    "tail2": ["<few> weeks before the general election", "at a ceremony in <near>", "at an expected cost of <n> million",
              "if the <com> ships arrive in time", "in line with a decree of <month> <year>", "under a law of <year>",
              "at the <nth> attempt", "with <n> guests and <few> cameras looking on", "for an initial <few> months",
              "on the <nth> anniversary of independence", "subject to a vote in <near>", "later than first thought",
              "in time for the <com> season", "much to the regret of the <com> trade", "with immediate effect"],
    "rel": ["has <n2> million customers for its <com>", "lives on <com> and remittances", "turned <n2> in <month>",
            "is short of <com> this season", "has had <few> budgets in <few> years", "votes in <month>",
            "chairs the <com> commission", "owns half of the <com> sheds in <near>", "spends little on <com>"],
    "bgnow": ["<com> is scarce in <near>", "the mood in <near> is one of waiting", "the <com> price has hardly moved",
              "the shops of <near> were open as usual", "<n2> per cent of those polled had no opinion",
              "the budget committee sits in <month>", "the rains are late for the <nth> year", "nobody was hurt",
              "<few> versions of the story are in circulation", "the winter has been mild", "schools close in <few> days",
              "the <com> season is almost over", "life in <near> goes on", "the weather in <near> was fine",
              "a <com> fair opens in <near> on <day>", "<n> letters on the subject had arrived from <near>"],
    "cond": ["the <com> price keeps falling", "the vote in <month> goes wrong", "the court in <near> agrees",
             "the budget allows it", "no answer comes before <day>", "the rains fail again",
             "the <com> stocks run out", "the mayor of <near> insists", "the majority holds until <month>",
             "nothing changes within <few> weeks", "the polls in <near> are right", "the next count is no better"],
    "predr": ["would rather not speak about it", "had not expected it", "came to be known for it in <near>",
              "had last been heard of in <near>", "could no longer be asked about it"],
}


class Actor:
    """A noun phrase: what stands before the mention, its words and attributes, number and possessive."""

    def __init__(self, pre, surface, attrs, plural=False, pronoun="its", after=""):
        self.pre, self.surface, self.attrs, self.plural = pre, surface, attrs, plural
        self.pronoun, self.after = "their" if plural and pronoun == "its" else pronoun, after

    def mark(self, number, given):
        attrs = "" if number in given else "|" + self.attrs
        given.add(number)
        return f"{self.pre}[{number}:{self.surface}{attrs}]{self.after}"


class Generator:
    """Makes the mark-up of one sentence at a time from a seeded source of chance."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.phrases = [self.phrase(i, line) for i, line in enumerate(PHRASES.strip().split("\n"))]
        self.frames = defaultdict(list)
        for line in FRAMES.strip().split("\n"):
            status, flags, text = line.split("|", 2)
            self.frames[status].append((flags, text))
        self.uses = Counter()

    @staticmethod
    def phrase(number, line):
        head, kinds, verbs, obj, _, noun = (x.strip() for x in line.split("|"))
        code, _, contexts = head.partition(" ")
        kind, _, modes = code.partition("/")
        return {"id": number, "type": kind, "modes": modes, "contexts": [c for c in contexts[1:].split(",") if c],
                "kinds": kinds, "verbs": [v.replace("_", " ") for v in verbs.split()], "object": obj, "noun": noun}

    def pick(self, items):
        return self.random.choice(items)

    # --- words ---

    def person(self, c):
        men, women, family = NAMES[STATES[c][4]]
        woman = self.random.random() < 0.4
        return f"{self.pick(women if woman else men)} {self.pick(family)}", "her" if woman else "his"

    def adj(self, c):
        return STATES[c][1]

    def title(self, c, titles, sectors):
        name, pronoun = self.person(c)
        adj, title = self.adj(c), self.pick(titles)
        form = self.random.random()
        if form < 0.5:
            return Actor("", f"{adj} {title} {name}", f"p {c} {sectors}", False, pronoun)
        if form < 0.75:
            return Actor("", f"{STATES[c][0]}'s {title.lower()}", f"p {c} {sectors}", False, pronoun)
        return Actor("the ", f"{adj} {title.lower()}", f"p {c} {sectors}", False, pronoun)

    def group(self, c, word):
        noun, sectors = word.split("|")
        noun, sectors = noun.replace("-", " "), sectors.replace(",", " ")
        form = self.random.random()
        attrs = f"g {c} {'CVL' if sectors == 'NGO' else sectors}"
        if form < 0.5:
            return Actor("", f"{self.adj(c)} {noun}", attrs, True)
        if form < 0.75:
            return Actor("", noun, attrs, True, after=f" from [{self.pick(STATES[c][5])}|l {c}]")
        return Actor("", f"{self.pick(NUMBERS)} {self.adj(c)} {noun}", attrs, True)

    def organisation(self, line):
        name, attrs = line.split("|")
        return Actor("", name, f"o {attrs}")

    def armed(self, c):
        form = self.random.random()
        if form < 0.35:
            return Actor("", self.pick([f"{self.adj(c)} rebels", f"{self.adj(c)} insurgents", f"{self.adj(c)} militants",
                                        f"{self.adj(c)} guerrillas"]), f"g {c} REB", True)
        if form < 0.5:
            return Actor("", self.pick(["unidentified gunmen", "masked gunmen", "armed men"]), f"g {c} UAF", True)
        name = self.pick(ARMED).replace("<town>", self.pick(STATES[c][5])).replace("<adj>", self.adj(c))
        return Actor("the ", name, f"o {c} {self.pick(['REB', 'REB', 'PRM'])}", name.startswith(("Sons", "Red")))

    def actor(self, kind, c):
        adj, name, capital = self.adj(c), STATES[c][0], STATES[c][2]
        make = {
            "gov": lambda: self.pick([
                lambda: Actor("", name, f"s {c}"), lambda: Actor("", name, f"s {c}"), lambda: Actor("", name, f"s {c}"),
                lambda: Actor("", capital, f"s {c}"), lambda: Actor("the ", f"{adj} government", f"o {c} GOV"),
                lambda: Actor("the ", f"{adj} foreign ministry", f"o {c} GOV"),
                lambda: Actor("the ", f"{adj} cabinet", f"o {c} GOV"),
                lambda: self.title(c, ["President", "Prime Minister"], "GOV")])(),
            "st": lambda: Actor("", name if self.random.random() < 0.75 else capital, f"s {c}"),
            "lead": lambda: self.title(c, ["President", "Prime Minister", "Foreign Minister", "Defence Minister",
                                           "Trade Minister", "Vice-President"], "GOV"),
            "minister": lambda: self.title(c, ["Interior Minister", "Health Minister", "Finance Minister",
                                               "Energy Minister", "Justice Minister", "Defence Minister"], "GOV"),
            "mil": lambda: self.pick([
                lambda: Actor("the ", f"{adj} army", f"o {c} MIL"), lambda: Actor("", f"{adj} troops", f"g {c} MIL", True),
                lambda: Actor("", f"{adj} soldiers", f"g {c} MIL", True),
                lambda: Actor("the ", f"{adj} armed forces", f"o {c} MIL", True),
                lambda: Actor("", f"{adj} marines", f"g {c} MIL", True)])(),
            "air": lambda: self.pick([Actor("the ", f"{adj} air force", f"o {c} MIL"),
                                      Actor("", f"{adj} warplanes", f"g {c} MIL", True),
                                      Actor("", f"{adj} helicopters", f"g {c} MIL", True)]),
            "pol": lambda: self.pick([
                Actor("", f"{adj} police", f"o {c} COP", True), Actor("", "riot police", f"g {c} COP", True),
                Actor("", f"{adj} police officers", f"g {c} COP", True),
                Actor("", f"{adj} security forces", f"g {c} COP", True),
                Actor("the ", f"{adj} gendarmerie", f"o {c} COP")]),
            "jud": lambda: self.pick([Actor("", f"{adj} prosecutors", f"g {c} JUD", True),
                                      Actor("the ", f"{adj} attorney general", f"p {c} JUD", pronoun="her"),
                                      Actor("an ", "investigating judge", f"p {c} JUD", pronoun="his",
                                            after=f" in [{self.pick(STATES[c][5])}|l {c}]")]),
            "court": lambda: self.pick([Actor("a ", "court", f"o {c} JUD", after=f" in [{self.pick(STATES[c][5])}|l {c}]"),
                                        Actor("the ", f"{adj} supreme court", f"o {c} JUD"),
                                        Actor("a ", "tribunal", f"o {c} JUD", after=f" in [{capital}|l {c}]")]),
            "leg": lambda: self.pick([Actor("the ", f"{adj} parliament", f"o {c} LEG"),
                                      Actor("", f"{adj} lawmakers", f"g {c} LEG", True)]),
            "reb": lambda: self.armed(c), "foe": lambda: self.armed(c),
            "suic": lambda: Actor("", self.pick([f"{self.pick(FEW)} suicide bombers", f"{self.pick(FEW)} attackers"]),
                                  f"g {c} REB", True),
            "civ": lambda: self.group(c, self.pick(CIVIL)),
            "civn": lambda: Actor("", f"{self.pick(NUMBERS)} {self.adj(c)} {self.pick(CIVIL).split('|')[0]}",
                                  f"g {c} CVL", True),
            "vic": lambda: self.group(c, self.pick(VICTIMS)),
            "opp": lambda: self.pick([
                lambda: self.title(c, ["Opposition Leader"], "OPP"),
                lambda: Actor("the ", f"{adj} opposition", f"g {c} OPP"),
                lambda: Actor("the ", self.pick(PARTIES), f"o {c} OPP PTY", after=f" in [{capital}|l {c}]"),
                lambda: Actor("the ", f"{adj} {self.pick(PARTIES)}", f"o {c} OPP PTY")])(),
            "union": lambda: Actor("the ", f"{adj} {self.pick(['dockers', 'miners', 'teachers', 'nurses', 'printers'])}' union",
                                   f"o {c} LAB"),
            "bus": lambda: Actor("", self.pick(COMPANIES), f"o {c} BUS") if self.random.random() < 0.6 else
                Actor("the ", f"{adj} firm {self.pick(COMPANIES)}", f"o {c} BUS"),
            "paper": lambda: Actor("the ", f"{adj} {self.pick(['daily', 'weekly', 'news site'])} {self.pick(PAPERS)}", f"u {c} JRN"),
            "jrn": lambda: self.pick([lambda: Actor("", f"{self.pick(FEW)} {adj} journalists", f"g {c} JRN", True),
                                      lambda: Actor("", f"{adj} reporter {self.person(c)[0]}", f"p {c} JRN", pronoun="her"),
                                      lambda: Actor("", f"{adj} photographers", f"g {c} JRN", True)])(),
            "dip": lambda: self.pick([Actor("", f"{self.pick(FEW)} {adj} diplomats", f"g {c} GOV", True),
                                      Actor("the ", f"{adj} ambassador", f"p {c} GOV", pronoun="his"),
                                      Actor("the ", f"{adj} military attaché", f"p {c} GOV MIL", pronoun="her")]),
            "off": lambda: self.title(c, ["Deputy Governor", "Police Chief", "Mayor", "Senator"], "GOV"),
            "hack": lambda: Actor("", f"{adj} hackers", f"g {c} SPY", True),
            "igo": lambda: self.organisation(self.pick(IGOS)), "ngo": lambda: self.organisation(self.pick(NGOS)),
        }[kind]
        return make()

    def speaker(self, c):
        adj = self.adj(c)
        name, pronoun = self.person(c)
        return self.pick([
            lambda: self.title(c, ["Foreign Minister", "Interior Minister", "Prime Minister", "Information Minister"], "GOV"),
            lambda: Actor("a ", "government spokesman" if pronoun == "his" else "government spokeswoman", f"p {c} GOV",
                          after=f" in [{STATES[c][2]}|l {c}]"),
            lambda: Actor("a ", f"senior {adj} official", f"p {c} GOV"),
            lambda: Actor("", f"{self.pick(FEW)} {adj} diplomats", f"g {c} GOV", True),
            lambda: Actor("", f"{adj} lawmaker {name}", f"p {c} LEG"),
            lambda: Actor("", f"political scientist {name}", f"p {c} EDU"),
            lambda: Actor("", "analysts", f"g {c} EDU", True, after=f" in [{self.pick(STATES[c][5])}|l {c}]"),
            lambda: Actor("", "officials", f"g {c} GOV", True, after=f" in [{STATES[c][2]}|l {c}]"),
            lambda: Actor("", "residents", f"g {c} CVL", True, after=f" of [{self.pick(STATES[c][5])}|l {c}]"),
            lambda: Actor("the ", f"{adj} newspaper {self.pick(PAPERS)}", f"u {c} JRN"),
            lambda: Actor("a ", f"retired {adj} minister", f"p {c} ELI"),
        ])()

    def fill(self, text, c, topic=None):
        """Replaces the pools' names until none is left."""
        for _ in range(12):
            got = re.search(r"<([A-Za-z]+2?)>", text)
            while got and got.group(1) not in self.known:
                got = re.compile(r"<([A-Za-z]+2?)>").search(text, got.end())
            if not got:
                break
            word = got.group(1)
            text = text[:got.start()] + self.word(word, c, topic) + text[got.end():]
        return text

    known = {"n", "k", "n2", "few", "nth", "com", "day", "month", "year", "near", "topic", "When", "Hist", "Fut", "Rumour",
             *POOLS}

    def word(self, word, c, topic):
        if word in ("When", "Hist", "Fut", "Rumour"):
            got = self.word(word.lower(), c, topic)
            got = self.fill(got, c, topic)
            return got[0].upper() + got[1:]
        if word == "n":
            return self.pick(NUMBERS)
        if word == "k":
            return str(self.random.randint(2, 48))
        if word == "n2":
            return str(self.random.randint(21, 97))
        if word == "nth":
            return self.pick("second third fourth fifth sixth seventh eighth ninth tenth eleventh".split())
        if word == "few":
            return self.pick(FEW)
        if word == "com":
            return self.pick(COMMODITY)
        if word == "day":
            return self.pick(DAYS)
        if word == "month":
            return self.pick(MONTHS)
        if word == "year":
            return str(self.random.randint(1961, 2021))
        if word == "near":
            return f"[{self.pick(STATES[c][5])}|l {c}]"
        if word == "topic":
            return topic
        return self.pick(POOLS[word])

    # --- a sentence ---

    def countries(self, star):
        a = self.pick(list(STATES))
        if not star:
            return a, a
        near = [c for c in STATES if STATES[c][3] == STATES[a][3] and c != a]
        b = self.pick(near if near and self.random.random() < 0.6 else [c for c in STATES if c != a])
        return a, b

    def sentence(self, phrase, status):
        """The mark-up of one sentence, or None where phrase and frame do not go together."""
        kind, modes = phrase["type"], phrase["modes"]
        if status == "plan" and kind in NEVER_PLANNED:
            kind, modes = ("CONCEDE" if kind == "RETREAT" else "AGREE"), ""
        if status == "plan" and (phrase["type"] in ("AGREE", "THREATEN") or set(modes.split("+")) & UNPLANNED):
            return None
        star = "*" in phrase["kinds"]
        a, b = self.countries(star)
        context, topic = self.pick(TOPICS).split("|")
        topic = self.fill(topic, a)
        contexts = list(phrase["contexts"])
        if "<topic>" in phrase["object"] and context in CONTEXTS and context not in contexts:
            contexts.append(context)
        flags, frame = self.pick(self.frames[status])
        joint, subject, others = self.cast(phrase, a, b)
        actor, recipient = subject[0], others[0] if others else None
        single = len(subject) == 1
        if not self.suits(flags, phrase, subject, recipient):
            return None
        numbers = ",".join(str(i + 1) for i in range(len(subject) + (len(others) if joint else 0)))
        if joint == "two":
            numbers = "1,2,3"
        link = numbers if joint or not recipient else f"{numbers}>2"
        code = f"{kind}/{modes}" if modes else kind
        if flags == "n" and not joint and "<R>" not in phrase["noun"]:
            link = numbers  # the noun phrase does not name the other side
        tail = (f" @{','.join(contexts[:3])}" if contexts else "")

        def trigger(word, extra=""):
            mark = "" if status == "act" else f" {status}"
            return f"{{{word}|{code} {link}{mark}{extra}{tail}}}"

        text = frame
        base, past, participle, gerund = phrase["verbs"]
        plural = not single or actor.plural
        third = base if plural else self.third(base)
        obj = phrase["object"]
        if recipient and flags == "p":
            if obj.startswith("<R>") and not obj.startswith("<R>'"):
                rest, subject_text, rplural = obj[3:].strip(), "<R>", recipient.plural
            else:
                subject_text, rest = self.halves(obj)
                rplural = not re.match(r"(a|an|the|its)\b", obj)
            for word, (one, many) in {"$rwas": ("was", "were"), "$rhas": ("has", "have"), "$ris": ("is", "are")}.items():
                text = text.replace(word, many if rplural else one)
            text = text.replace("$REST", rest).replace("$R", subject_text)
            text = text.replace("$O", "")
        extra_pass = " pass" if flags == "p" else ""
        if flags == "n":
            noun, _, rest = phrase["noun"].partition(" ")
            if phrase["noun"].startswith("telephone call"):
                noun, rest = "telephone call", phrase["noun"][14:].strip()
            text = text.replace("$N", trigger(noun, " nom") + (" " + rest if rest else ""))
        text = text.replace("$O", obj)
        if flags == "x":
            text = text.replace("$X", self.earlier(phrase, a, recipient))
        for mark, word in (("$Vb", base), ("$Vd", past), ("$Vn", participle), ("$Vg", gerund), ("$V3", third)):
            text = text.replace(mark, trigger(word, extra_pass))
        for word, (one, many) in {"$has": ("has", "have"), "$is": ("is", "are"), "$was": ("was", "were"),
                                  "$plans": ("plans", "plan")}.items():
            text = text.replace(word, many if plural else one)
        near = self.pick([a, b]) if star else a
        text = text.replace("<t>", f"[{self.pick(STATES[b][5])}|l {b}]")
        text = self.fill(text, near, topic)
        return self.place(text, subject, others, (a, b), flags)

    def nothing(self):
        """A negative passage: a line of NOTHING with two states, or their capitals, that do nothing."""
        frame = self.pick(NOTHING.strip().split("\n"))
        tag, text = frame.split("|", 1)
        self.uses[frame] += 1
        if self.uses[frame] > (12 if tag in ("fact-only", "no-event", "statement-only") else 4):
            return None
        a, b = self.countries("*")
        topic = self.fill(self.pick(TOPICS).split("|")[1], a)
        pair = [Actor("", STATES[c][0], f"s {c}") for c in (a, b)]
        com = self.pick(COMMODITY)
        text = self.fill(text.replace("<com2>", com[0].upper() + com[1:]), a, topic)
        line = self.place(text, pair[:1], pair[1:], (a, b), "")
        return f"{line.removesuffix(' #caption')} #{tag}"

    @staticmethod
    def third(base):
        """The third person singular of a verb."""
        head, _, rest = base.partition(" ")
        if re.search(r"(s|sh|ch|x|z|o)$", head):
            head += "es"
        elif re.search(r"[^aeiou]y$", head):
            head = head[:-1] + "ies"
        else:
            head += "s"
        return f"{head} {rest}".strip()

    @staticmethod
    def halves(obj):
        """The object that a passive takes as its subject, and what follows the participle."""
        got = re.search(r" (to|near|over|because|with|against) ", obj)
        if not got or re.match(r"(a meeting|a missile|an invitation|an ultimatum|a strike|a claim|.*loaded)", obj):
            return obj, ""
        return obj[:got.start()], obj[got.start() + 1:]

    def suits(self, flags, phrase, subject, recipient):
        obj = phrase["object"]
        if flags == "n":
            return bool(phrase["noun"]) and len(subject) == 1 and not subject[0].after
        if flags == "p":
            if not recipient:
                return False
            if obj.startswith("<R>") and not obj.startswith("<R>'"):
                rest = obj[3:].strip()
                return not rest or bool(re.match(r"(to|from|for|in|on|over|near|because|of|with|at|by|about|guilty|on|until|outside)\b", rest)) \
                    and phrase["type"] != "AGREE" or phrase["verbs"][0] in ("invite",)
            return bool(re.match(r"(<n>|<few>|a|an|its|imports) ", obj)) and phrase["verbs"][0] not in (
                "resign", "quit", "promise")
        if flags == "w":
            return len(subject) == 1 and not subject[0].plural and subject[0].attrs[0] in "so"
        if flags == "x":
            return phrase["kinds"] in ("gov>gov*", "gov>st*")
        return True

    def cast(self, phrase, a, b):
        """Who takes part: (joint kind or "", subjects, others)."""
        kinds = phrase["kinds"]
        if kinds in ("pair", "trio"):
            chosen = self.random.sample([c for c in STATES if c != a], 2)
            if self.random.random() < 0.6:
                near = [c for c in STATES if STATES[c][3] == STATES[a][3] and c != a]
                chosen = self.random.sample(near, 2) if len(near) > 1 else chosen
            form = self.pick(["gov", "lead"])
            people = [self.actor(form, c) for c in [a, *chosen][: 2 if kinds == "pair" else 3]]
            return "pair", people, []
        if kinds == "foes":
            return "pair", [self.actor("mil", a), self.actor("reb", a)], []
        if kinds.endswith("&two"):
            chosen = self.random.sample([c for c in STATES if c != a], 2)
            return "two", [self.actor("gov", a)], [self.actor(self.pick(["gov", "lead"]), c) for c in chosen]
        if "&" in kinds:
            left, right = kinds.rstrip("*").split("&")
            return "with", [self.actor(left, a)], [self.actor(right, b)]
        left, right = kinds.split(">")
        subject = [self.actor(left, a)]
        return "", subject, [self.actor(right.rstrip("*"), b)] if right else []

    def earlier(self, phrase, a, recipient):
        """An earlier act of the recipient towards the actor, for frames with a second event."""
        pool = [p for p in self.phrases if p["kinds"] in ("gov>gov*", "gov>st*") and p["id"] != phrase["id"]
                and p["object"].count("<R>") == 1 and "<t>" not in p["object"] and "visit" not in p["modes"]]
        other = self.pick(pool)
        code = other["type"] + ("/" + other["modes"] if other["modes"] else "")
        contexts = f" @{','.join(other['contexts'])}" if other["contexts"] else ""
        obj = other["object"].replace("<R>", "$A2").replace("<topic>", self.fill(self.pick(TOPICS).split("|")[1], a))
        obj = re.sub(r"\bits\b", recipient.pronoun, obj)
        return f"$R2 had {{{other['verbs'][2]}|{code} 2>1 hist{contexts}}} {obj}"

    def place(self, text, subject, others, pair, flags):
        """Puts the mentions where their signs stand, in order."""
        given = set()
        speaker = self.speaker(self.pick([*pair, *pair, self.pick(list(STATES))]))
        agency, country = self.pick(AGENCIES).split("|")
        addressee = self.pick([("", "reporters", "g %s JRN"), ("", "parliament", "o %s LEG"), ("", "lawmakers", "g %s LEG"),
                               ("", "state television", "u %s JRN"), ("", "foreign ambassadors", "g GOV"),
                               ("", "journalists", "g %s JRN"), ("a ", "congress", "g %s CVL"),
                               ("a ", "local radio station", "u %s JRN")])
        place = speaker.attrs.split()[1]
        if flags != "p":
            text = re.sub(r"(?<=\} )its ambassador|(?<=\} )its embassy|(?<=of )its ambassador",
                          lambda m: subject[0].pronoun + m.group(0)[3:], text)
        elif text.startswith("its ") or " its ambassador" in text or " its embassy" in text:
            text = re.sub(r"\bits (ambassador|embassy)", r"the \1", text)
        text = re.sub(r"\$(say|believe|expect)s", lambda m: m.group(1) + ("" if speaker.plural else "s"), text)
        signs = re.compile(r"\$A2|\$R2|\$A(?![DG])|\$S|\$AD|\$AG|<R>|<B>|<C>")
        out, pos = [], 0

        def joined(actors, first):
            marks = [x.mark(first + i, given) for i, x in enumerate(actors)]
            return marks[0] if len(marks) == 1 else ", ".join(marks[:-1]) + " and " + marks[-1]

        for got in signs.finditer(text):
            out.append(text[pos:got.start()])
            sign = got.group()
            if sign == "$A" and text.startswith("'s", got.end()) and subject[0].surface.endswith("s") and subject[0].plural:
                out.append(joined(subject, 1) + "'")
                pos = got.end() + 2
                continue
            if sign in ("$A", "$A2"):
                out.append(joined(subject, 1))
            elif sign in ("<R>", "$R2", "<B>"):
                out.append(others[0].mark(2, given))
            elif sign == "<C>":
                out.append(others[1].mark(3, given))
            elif sign == "$S":
                out.append(speaker.mark(7, given))
            elif sign == "$AD":
                attrs = addressee[2] % place if "%s" in addressee[2] else addressee[2]
                out.append(f"{addressee[0]}[9:{addressee[1]}|{attrs}]")
                given.add(9)
            else:
                out.append(f"[8:{agency}|a {country} JRN]")
            pos = got.end()
        text = "".join(out) + text[pos:]
        text = re.sub(r" +", " ", text).replace(" ,", ",").replace(" .", ".").replace(",,", ",").replace(" >", ">")
        text = re.sub(r"(?<![\w|])a (?=\[?(?:\d+:)?[aeiouAEIO])", "an ", text)
        text = re.sub(r"(?<![\w|])an (?!hour)(?=\[?(?:\d+:)?[^aeiouAEIO\[\d])", "a ", text)
        text = re.sub(r"((?:Netherlands|Philippines|Emirates|States|Islands|Maldives|Bahamas)(?:\|[^\]]*)?\]?)'s", r"\1'", text)
        text = self.upper(text)
        tags = " #headline" if "h" in flags else " #question" if "q" in flags else ""
        if flags != "h" and self.random.random() < 0.03:
            text = re.sub(r"(\|[^\]}]*[\]}])|([^|]+)", lambda m: m.group(1) or m.group(2).lower(), text)
        return text.strip() + tags

    @staticmethod
    def upper(text):
        got = re.search(r"^[<{\[]*(?:\d+:)?(?:[a-z]:)?[\"]?", text)
        at = got.end()
        return text[:at] + text[at:at + 1].upper() + text[at + 1:]


def grams(text):
    """The word 5-grams that validate.py compares."""
    tokens = [w.lower() for w in re.findall(r"\w+(?:['’-]\w+)*", text)]
    return {tuple(tokens[i:i + GRAM]) for i in range(len(tokens) - GRAM + 1)}


class Seen:
    """The 5-grams of all sentences so far."""

    def __init__(self):
        self.index, self.sizes = defaultdict(list), []

    def add(self, got):
        for g in got:
            self.index[g].append(len(self.sizes))
        self.sizes.append(len(got))

    def repeats(self, got):
        if len(got) < 3:
            return True
        shared = Counter(i for g in got for i in self.index.get(g, ()))
        return any(n / min(self.sizes[i], len(got)) >= CONTAINMENT for i, n in shared.items())


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--sentences", type=int, default=2500)
    args.add_argument("--negatives", type=int, default=300)
    args.add_argument("--seed", type=int, default=3)
    args = args.parse_args()
    written = [f for f in sorted((build.HERE / "src").glob("*.txt")) if not f.name.startswith("t")]
    rows = build.build(written, [])
    seen = Seen()
    for row in rows:
        for s in row["sentences"]:
            seen.add(grams(row["text"][s["start"]:s["end"]]))
    modes = Counter(f"{e['type']}/{m}" for r in rows for e in r["events"] for m in e["modes"])
    generator = Generator(args.seed)
    names = build.load_names()

    types = Counter(e["type"] for r in rows for e in r["events"])
    variants = Counter((p["type"], p["modes"]) for p in generator.phrases)

    def weight(p):
        """More for what is still short of 85 events a mode and 520 a type."""
        have = min([modes[f"{p['type']}/{m}"] for m in p["modes"].split("+") if m] or [85])
        return (0.25 + 6 * max(0, 85 - have) / 85 + 40 * max(0, 520 - types[p["type"]]) / 520) / variants[
            (p["type"], p["modes"])]

    share = {"plan": 0.26, "hyp": 0.25, "neg": 0.25, "hist": 0.11, "act": 0.13}
    out, failed = defaultdict(list), Counter()
    meta = {"writer": "e", "topic": "t", "region": "global", "voice": "agency", "kind": "sentence", "source": "template"}
    total, weights = 0, []
    while total < args.sentences:
        if total % 20 == 0:
            weights = [weight(p) for p in generator.phrases]
        phrase = generator.random.choices(generator.phrases, weights)[0]
        status = generator.random.choices(list(share), list(share.values()))[0]
        if status == "plan" and phrase["type"] in NEVER_PLANNED and types[phrase["type"]] < 500:
            continue  # it would count as another type
        line = generator.sentence(phrase, status)
        if line is None:
            continue
        passage = build.Passage({**meta, "id": "t"}, names)
        try:
            passage.headline = False
            passage.sentence(line, " ")
            row = passage.json()
        except (build.Bad, ValueError, KeyError, IndexError) as e:
            failed[f"{e}"] += 1
            if failed[f"{e}"] < 3:
                print("cannot read:", e, line)
            continue
        got = grams(row["text"])
        if seen.repeats(got):
            failed["repeats"] += 1
            if failed["repeats"] > 40 * args.sentences:
                break
            continue
        seen.add(got)
        region = region_of(row)
        voice = generator.random.choices(["agency", "broadsheet", "state-media", "tabloid"], [45, 20, 20, 15])[0]
        out[phrase["id"]].append((region, voice, line))
        total += 1
        for e in row["events"]:
            types[e["type"]] += 1
            modes.update(f"{e['type']}/{m}" for m in e["modes"])
    nothing = negatives(generator, args.negatives, seen, names, {**meta, "id": "t"})
    write(out, generator, args, nothing)
    print(f"sentences {total} · dropped as repeats {failed['repeats']} · unreadable {sum(failed.values()) - failed['repeats']}")


def negatives(generator, number, seen, names, meta):
    """(tag, region, mark-up) of negative sentences that repeat nothing."""
    lines, tries = [], 0
    while len(lines) < number:
        line = generator.nothing()
        tries += 1
        if tries > 9000:
            break
        if line is None:
            continue
        passage = build.Passage({**meta, "kind": "negative"}, names)
        passage.headline = False
        passage.sentence(line, " ")
        row = passage.json()
        got = grams(row["text"])
        if not seen.repeats(got):
            seen.add(got)
            lines.append((line.rpartition("#")[2], region_of(row), line))
    return lines


def region_of(row):
    """The region of the first country that a passage names."""
    country = next((m["country"] for m in row["mentions"] if m["country"] in STATES), None)
    return STATES[country][3] if country else "global"


def write(out, generator, args, nothing):
    """The source files: passages of one verb phrase together, so that the split keeps it on one side."""
    for old in (build.HERE / "src").glob("t[0-9][0-9].txt"):
        old.unlink()
    lines, number, count = [], 0, 0

    def flush():
        nonlocal lines, number, count
        number += 1
        head = [f"// Written by templates.py (seed {args.seed}); do not edit.", "@writer e", "@source template", "@kind sentence"]
        (build.HERE / "src" / f"t{number:02d}.txt").write_text("\n".join(head + lines) + "\n", encoding="utf-8")
        lines, count = [], 0

    for key in sorted(out):
        p = generator.phrases[key]
        mode = p["modes"].replace("+", "-") or "plain"
        lines.append(f"@topic t-{p['type'].lower()}-{mode}-{key:03d}")
        region = voice = None
        for r, v, line in sorted(out[key]):
            if r != region:
                lines.append(f"@region {r}")
            if v != voice:
                lines.append(f"@voice {v}")
            region, voice = r, v
            lines.append(line)
            count += 1
        if count >= PER_FILE:
            flush()
    if lines:
        flush()
    lines = ["@kind negative", "@voice agency"]
    topic = region = None
    for tag, r, line in sorted(nothing):
        if tag != topic:
            lines.append(f"@topic t-nothing-{tag}")
        if r != region:
            lines.append(f"@region {r}")
        topic, region = tag, r
        lines.append(line)
    flush()


if __name__ == "__main__":
    main()

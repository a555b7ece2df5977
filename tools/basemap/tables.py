# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What layers.py is told by hand: areas kept in detail, names in French, zooms."""

# Bounding boxes (west, south, east, north) whose zoom-6 tiles are kept in detail.
DETAIL_AREAS = {
    "metropole": (-11.2, 41.0, 11.2, 52.4),
    "guadeloupe-martinique": (-61.82, 14.35, -60.75, 16.6),
    "saint-martin-saint-barthelemy": (-63.2, 17.8, -62.7, 18.2),
    "guyane": (-54.7, 2.0, -51.5, 6.0),
    "la-reunion": (55.1, -21.5, 55.9, -20.8),
    "mayotte": (45.0, -13.1, 45.35, -12.6),
    "saint-pierre-et-miquelon": (-56.5, 46.7, -56.1, 47.2),
}
# Rivers of WDBII by level: the first zoom they are shown at.
RIVER_ZOOM = {1: 4, 2: 5, 3: 6, 4: 7}
OVERSEAS = {"GP": "971", "MQ": "972", "GF": "973", "RE": "974", "YT": "976", "PM": "975", "BL": "977", "MF": "978"}
# Départements that Natural Earth spells in its own way.
DEPARTEMENT_ALIASES = {"seien et marne": "seine et marne", "haute rhin": "haut rhin", "guyane francaise": "guyane",
                       "cotes d armor": "cotes d armor", "territoire de belfort": "territoire de belfort"}
COUNTRY_NAMES = {
    "FRA": "France", "ESP": "Espagne", "ITA": "Italie", "CHE": "Suisse", "BEL": "Belgique", "LUX": "Luxembourg",
    "DEU": "Allemagne", "GBR": "Royaume-Uni", "IRL": "Irlande", "NLD": "Pays-Bas", "AND": "Andorre", "MCO": "Monaco",
    "AUT": "Autriche", "PRT": "Portugal", "DZA": "Algérie", "TUN": "Tunisie", "MAR": "Maroc", "SUR": "Suriname",
    "BRA": "Brésil", "MDG": "Madagascar", "COM": "Comores", "MUS": "Maurice", "CAN": "Canada", "POL": "Pologne",
    "CZE": "Tchéquie", "HRV": "Croatie", "SVN": "Slovénie", "HUN": "Hongrie", "DNK": "Danemark", "NOR": "Norvège",
    "SWE": "Suède", "GRC": "Grèce", "LBY": "Libye", "EGY": "Égypte", "TUR": "Turquie", "UKR": "Ukraine",
    "ROU": "Roumanie", "BGR": "Bulgarie", "SRB": "Serbie", "VEN": "Venezuela", "GUY": "Guyana", "USA": "États-Unis",
    "MOZ": "Mozambique", "RUS": "Russie", "MLI": "Mali", "NER": "Niger", "TCD": "Tchad", "MRT": "Mauritanie",
}
SEAS = [("Mer Méditerranée", 41.9, 6.2, 4), ("Océan Atlantique", 46.2, -6.6, 3), ("Manche", 50.05, -2.2, 5),
        ("Golfe de Gascogne", 44.8, -4.2, 5), ("Golfe du Lion", 42.85, 3.95, 6), ("Mer Tyrrhénienne", 42.0, 10.6, 6),
        ("Mer du Nord", 52.0, 2.9, 5), ("Mer Celtique", 49.6, -7.6, 5), ("Mer Ligure", 43.7, 8.7, 6),
        ("Mer d'Iroise", 48.2, -5.3, 8), ("Baie de Seine", 49.55, -0.35, 8), ("Mer des Caraïbes", 15.2, -62.3, 4),
        ("Océan Indien", -18.5, 52.5, 3), ("Océan Atlantique", 8.5, -50.5, 4)]
# Towns abroad that people orient themselves by: GeoNames name, country, French name, rank as a population.
NEIGHBOURS = [
    ("Barcelona", "ES", "Barcelone", 1600000), ("Bilbao", "ES", "Bilbao", 345000), ("Zaragoza", "ES", "Saragosse", 670000),
    ("Pamplona", "ES", "Pampelune", 200000), ("Girona", "ES", "Gérone", 100000), ("San Sebastián", "ES", "Saint-Sébastien", 187000),
    ("Donostia / San Sebastián", "ES", "Saint-Sébastien", 187000), ("Turin", "IT", "Turin", 870000),
    ("Milan", "IT", "Milan", 1350000), ("Genoa", "IT", "Gênes", 580000), ("Sanremo", "IT", "Sanremo", 54000),
    ("Genève", "CH", "Genève", 200000), ("Lausanne", "CH", "Lausanne", 140000), ("Bern", "CH", "Berne", 134000),
    ("Basel", "CH", "Bâle", 173000), ("Zürich", "CH", "Zurich", 420000), ("Brussels", "BE", "Bruxelles", 1200000),
    ("Liège", "BE", "Liège", 197000), ("Charleroi", "BE", "Charleroi", 200000), ("Gent", "BE", "Gand", 260000),
    ("Antwerpen", "BE", "Anvers", 520000), ("Luxembourg", "LU", "Luxembourg", 125000),
    ("Saarbrücken", "DE", "Sarrebruck", 180000), ("Karlsruhe", "DE", "Karlsruhe", 308000),
    ("Stuttgart", "DE", "Stuttgart", 630000), ("Freiburg", "DE", "Fribourg-en-Brisgau", 230000),
    ("Köln", "DE", "Cologne", 1080000), ("Frankfurt am Main", "DE", "Francfort", 750000), ("London", "GB", "Londres", 8900000),
    ("Dover", "GB", "Douvres", 32000), ("Southampton", "GB", "Southampton", 250000), ("Plymouth", "GB", "Plymouth", 260000),
    ("Monaco", "MC", "Monaco", 38000), ("Andorra la Vella", "AD", "Andorre-la-Vieille", 22000),
    ("Amsterdam", "NL", "Amsterdam", 870000), ("Rotterdam", "NL", "Rotterdam", 650000),
]

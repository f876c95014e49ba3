"""Makes seeds/shop: a year of a shop that never was, the same to the byte every time.

What must agree does: an order's payment and history fit its state, the stock that is reserved is what confirmed orders
wait for, and the orders that are short of something are short of a product that is sold out.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random

FOLDER = Path(__file__).parents[2] / "seeds" / "shop"

OPENED = date(2024, 9, 2)
NOW = datetime(2025, 9, 30, 18, 0, tzinfo=UTC)
"""The moment that the data is a picture of."""
PRICES_ROSE = datetime(2025, 3, 1, tzinfo=UTC)

CUSTOMERS = 1500
SOLD_OUT = 10
ORDERS_A_DAY = 9.2
WEEK = (1.15, 1.05, 1.0, 1.0, 0.9, 0.8, 1.1)
"""How busy the days are, Monday first."""
YEAR = {11: 1.35, 12: 1.6, 1: 0.8, 7: 0.85, 8: 0.85}
"""How busy months are that are not like the others."""
DAY = (2, 1, 1, 0, 0, 1, 3, 6, 9, 11, 12, 12, 13, 11, 10, 10, 11, 12, 14, 18, 21, 19, 12, 6)
"""How busy the hours are."""
WAREHOUSE = (*[0] * 9, 3, 4, 4, 2, 3, 4, 4, 3, *[0] * 7)
"""When parcels leave."""
ROUND = (*[0] * 8, 2, 5, 6, 6, 4, 4, 5, 5, 4, 3, 1, *[0] * 5)
"""When parcels arrive."""

FIRST_NAMES = (
    "Anna Bram Clara Daan Eva Finn Greta Hugo Ida Jonas Karin Lars Marie Noah Olga Pieter Rosa Sven Tess Ulrike Viktor Wies "
    "Yara Zoë Aoife Benoît Chloé Désirée Émile Frédéric Søren Jürgen Käthe Matteo Giulia Paolo Chiara Tomás Inés Lucía Mateo "
    "Freja Nils Astrid Maeve Cian Niamh Elif Emre Samira Youssef Agnieszka Jakub Zofia"
)
LAST_NAMES = (
    "Jansen Bakker Visser Smit Meijer Mulder Dekker Brouwer Peeters Claes Wouters Maes Müller Schäfer Weber Fischer Becker "
    "Hoffmann Koch Krüger Vogel Dubois Lefèvre Moreau Girard Lambert Fontaine Rossi Bianchi Greco Conti Sørensen Nielsen Holm "
    "Lund Kjær Lindqvist Berg Nyström Murphy Byrne Walsh Doyle García Navarro Ortega Ruiz Yılmaz Demir Haddad Nowak Wójcik "
    "Zieliński Gruber Huber Steiner"
)

CITIES = {
    "NL": ("Amsterdam 10## @@", "Utrecht 35## @@", "Groningen 97## @@", "Eindhoven 56## @@", "Leiden 23## @@"),
    "BE": ("Gent 90##", "Antwerpen 20##", "Leuven 30##", "Namur 50##"),
    "DE": ("Hamburg 20###", "Leipzig 04###", "Köln 50###", "Freiburg 79###", "Bremen 28###"),
    "FR": ("Lyon 6900#", "Nantes 44#00", "Lille 59#00", "Rennes 35#00"),
    "DK": ("Aarhus 8###", "Odense 5###", "København 2###"),
    "AT": ("Graz 80##", "Linz 40##", "Wien 1##0"),
    "IE": ("Dublin D0# @#@#", "Cork T12 @#@#", "Galway H91 @#@#"),
}
STREETS = {
    "NL": ("Kerkstraat %", "Lindelaan %", "Molenweg %", "Havenkade %", "Nieuwstraat %", "Parklaan %"),
    "BE": ("Kerkstraat %", "Stationsstraat %", "Kastanjelaan %", "Rue du Moulin %"),
    "DE": ("Gartenstraße %", "Lindenweg %", "Am Bahnhof %", "Schillerstraße %", "Mühlenweg %", "Rosenstraße %"),
    "FR": ("% rue des Lilas", "% rue de la Gare", "% avenue Jean Jaurès", "% place du Marché"),
    "DK": ("Skovvej %", "Strandgade %", "Nørregade %", "Møllevej %"),
    "AT": ("Bahnhofstraße %", "Lindengasse %", "Schulgasse %", "Wiesenweg %"),
    "IE": ("% Mill Road", "% Harbour View", "% Church Street", "% Orchard Lane"),
}

CATALOGUE = {
    "Kitchen": (
        ("beech", "oak", "walnut", "maple", "olive wood"),
        (
            ("Chopping board", 24, 1400),
            ("Rolling pin", 16, 450),
            ("Salad bowl", 38, 1100),
            ("Pepper mill", 29, 320),
            ("Spoon rest", 9, 120),
        ),
    ),
    "Cookware": (
        ("cast iron", "carbon steel", "copper", "enamelled", "stainless"),
        (
            ("Frying pan, 28 cm", 59, 1900),
            ("Saucepan, 2 l", 65, 1600),
            ("Casserole, 4 l", 119, 4600),
            ("Kettle", 49, 1200),
            ("Roasting tin", 35, 1500),
        ),
    ),
    "Tableware": (
        ("sand", "slate", "sea green", "white", "midnight"),
        (("Dinner plate", 14, 640), ("Mug", 12, 380), ("Soup bowl", 13, 520), ("Serving dish", 34, 1300), ("Teapot", 44, 980)),
    ),
    "Linen": (
        ("natural", "indigo", "rust", "olive", "striped"),
        (
            ("Tea towel", 11, 90),
            ("Apron", 34, 260),
            ("Tablecloth, 150 × 250", 69, 720),
            ("Napkins, set of four", 28, 210),
            ("Bread bag", 15, 80),
        ),
    ),
    "Bedding": (
        ("natural", "pale blue", "graphite", "blush", "sage"),
        (("Duvet cover", 89, 1500), ("Pillowcase", 22, 240), ("Fitted sheet", 49, 900), ("Wool blanket", 119, 1700)),
    ),
    "Bath": (
        ("white", "ochre", "petrol", "stone", "rose"),
        (("Bath towel", 29, 620), ("Hand towel", 15, 280), ("Bath mat", 34, 900), ("Bathrobe", 79, 1250)),
    ),
    "Light": (
        ("brass", "black", "opal glass", "ash", "terracotta"),
        (("Table lamp", 79, 1600), ("Reading lamp", 95, 2300), ("Pendant", 129, 2100), ("Candle holder", 18, 350)),
    ),
    "Garden": (
        ("ash handle", "steel", "galvanised", "green", "long handle"),
        (("Hand trowel", 17, 280), ("Spade", 52, 2100), ("Watering can, 9 l", 45, 1500), ("Secateurs", 39, 240), ("Leaf rake", 31, 1100)),
    ),
    "Storage": (
        ("willow", "felt", "oak", "rattan", "recycled"),
        (("Laundry basket", 59, 2200), ("Storage box, small", 19, 600), ("Storage box, large", 29, 1100), ("Coat rack", 69, 2700)),
    ),
    "Desk": (
        ("dotted", "lined", "blank", "squared"),
        (("Notebook, A5", 13, 260), ("Notebook, A6", 9, 140), ("Writing pad", 8, 310), ("Desk diary", 24, 420)),
    ),
    "Care": (
        ("lavender", "cedar", "unscented", "citrus"),
        (
            ("Hand soap, 500 ml", 12, 560),
            ("Dish soap, 500 ml", 8, 550),
            ("Washing powder, 1.5 kg", 14, 1560),
            ("Wood oil, 250 ml", 17, 300),
        ),
    ),
    "Tools": (
        ("classic", "compact", "heavy", "left-handed"),
        (
            ("Claw hammer", 29, 720),
            ("Hand saw", 36, 540),
            ("Screwdriver set", 42, 880),
            ("Folding rule", 12, 110),
            ("Wood plane", 68, 1450),
        ),
    ),
}

VERDICTS = {
    5: (
        "Exactly what I hoped for.",
        "Would buy it again tomorrow.",
        "Beautifully made.",
        "My third one, the others were gifts.",
        "Even nicer than the picture.",
    ),
    4: (
        "Good, and honestly priced.",
        "Very nice, the colour is a little darker than shown.",
        "Solid. The packaging could be simpler.",
        "Does what it should.",
    ),
    3: ("It is all right.", "Smaller than I thought.", "Nice to look at, so-so in use.", "Fine, but I have seen it cheaper."),
    2: ("Got a scratch within a week.", "Not what the description says.", "Arrived late, and is heavier than expected."),
    1: ("Broke on the second day.", "Came damaged; the refund was quick at least."),
}
AFTERWARDS = (
    "",
    "",
    "",
    " Quick delivery.",
    " Well packed.",
    " In daily use since.",
    " My neighbour wants one too.",
    " Came two days later than promised.",
)


@dataclass(frozen=True, slots=True)
class Product:
    """Something in the catalogue, with what it cost before prices rose."""

    number: int
    category: int
    sku: str
    name: str
    cents: int
    former_cents: int
    grams: int


@dataclass(frozen=True, slots=True)
class Order:
    """An order with what became of it."""

    customer: int
    address: int
    lines: tuple[tuple[Product, int, int], ...]
    method: str
    steps: tuple[tuple[datetime, str], ...]

    @property
    def placed(self) -> datetime:
        """When it was placed."""
        return self.steps[0][0]

    @property
    def state(self) -> str:
        """What it is by now."""
        return self.steps[-1][1]

    def at(self, state: str) -> datetime | None:
        """When it came to a state, if it did."""
        return next((moment for moment, each in self.steps if each == state), None)


def main() -> None:
    """Write the files."""
    chance = Random(20250930)
    joined = sorted(_joined(chance) for _ in range(CUSTOMERS))
    customers = list(_customers(chance, joined))
    homes = list(_addresses(chance))
    products = list(_catalogue(chance))
    sold_out = _sold_out(chance, products)
    orders = list(_orders(chance, joined, homes, products, sold_out))
    numbered = list(enumerate(orders, 1))

    addresses = ((number, *home) for number, home in enumerate(homes, 1))
    _write(
        "10-customers.sql",
        _copy("customers", "id name email joined_at", customers),
        _copy("addresses", "id customer_id street postcode city country", addresses),
    )

    categories = ((number, name.lower(), name) for number, name in enumerate(CATALOGUE, 1))
    shelf = ((each.number, each.category, each.sku, each.name, each.cents, each.grams) for each in products)
    _write(
        "20-catalogue.sql",
        _copy("categories", "id slug name", categories),
        _copy("products", "id category_id sku name price_cents weight_grams", shelf),
        _copy("stock", "product_id on_hand reserved", _stock(chance, products, sold_out, orders), numbered=False),
    )

    heads = ((number, order.customer, order.address, order.state, order.placed, _mailed(order)) for number, order in numbered)
    lines = ((number, product.number, quantity, cents) for number, order in numbered for product, quantity, cents in order.lines)
    _write(
        "30-orders.sql",
        _copy("orders", "id customer_id address_id state placed_at mailed_at", heads),
        _copy("order_lines", "order_id product_id quantity unit_cents", lines, numbered=False),
    )

    payments = ((number, *_payment(order)) for number, order in numbered)
    _write("40-payments.sql", _copy("payments", "order_id method state cents authorized_at settled_at", payments, numbered=False))

    reviews = ((number, *review) for number, review in enumerate(_reviews(chance, orders), 1))
    _write("50-reviews.sql", _copy("reviews", "id product_id customer_id rating body written_at", reviews))

    steps = sorted((moment, number, state) for number, order in numbered for moment, state in order.steps)
    events = ((event, number, state, moment) for event, (moment, number, state) in enumerate(steps, 1))
    _write("60-history.sql", _copy("order_events", "id order_id state at", events))


def _joined(chance: Random) -> datetime:
    day = OPENED + timedelta(days=chance.triangular(0, (NOW.date() - OPENED).days, 20))
    return _moment(chance, day)


def _customers(chance: Random, joined: list[datetime]) -> Iterator[tuple[object, ...]]:
    firsts, lasts = FIRST_NAMES.split(), LAST_NAMES.split()
    taken: Counter[str] = Counter()
    for number, moment in enumerate(joined, 1):
        first, last = chance.choice(firsts), chance.choice(lasts)
        mailbox = _plain(f"{first}.{last}")
        taken[mailbox] += 1
        again = taken[mailbox] if taken[mailbox] > 1 else ""
        yield number, f"{first} {last}", f"{mailbox}{again}@example.{chance.choice(('com', 'net', 'org'))}", moment


def _plain(name: str) -> str:
    spelled = name.lower().translate(str.maketrans({"ø": "o", "æ": "ae", "ı": "i", "ł": "l", "ß": "ss"}))
    return unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode()


def _addresses(chance: Random) -> Iterator[tuple[object, ...]]:
    for customer in range(1, CUSTOMERS + 1):
        for _ in range(chance.choices((1, 2), (6, 1))[0]):
            country = chance.choices(tuple(CITIES), (10, 4, 8, 5, 3, 3, 2))[0]
            city, _, pattern = chance.choice(CITIES[country]).partition(" ")
            postcode = "".join(
                {"#": chance.choice("0123456789"), "@": chance.choice("ABCDEHKLNPRTVWX")}.get(sign, sign) for sign in pattern
            )
            street = chance.choice(STREETS[country]).replace("%", str(int(chance.triangular(1, 140, 12))))
            yield customer, street, postcode, city, country


def _catalogue(chance: Random) -> Iterator[Product]:
    number = 0
    for category, (name, (variants, things)) in enumerate(CATALOGUE.items(), 1):
        for thing, euros, grams in things:
            for variant in variants:
                number += 1
                price = round(euros * chance.uniform(0.85, 1.3)) * 100 - chance.choice((5, 10, 50))
                former = price if chance.random() < 0.6 else round(price * 0.93 / 10) * 10
                sku = f"{name[:3].upper()}-{number:04}"
                yield Product(
                    number, category, sku, f"{thing}, {variant}", price, former, round(grams * chance.uniform(0.9, 1.1) / 10) * 10
                )


def _sold_out(chance: Random, products: list[Product]) -> dict[int, datetime]:
    return {product.number: NOW - timedelta(days=chance.uniform(10, 24)) for product in chance.sample(products, SOLD_OUT)}


def _orders(
    chance: Random, joined: list[datetime], homes: list[tuple[object, ...]], products: list[Product], sold_out: dict[int, datetime]
) -> Iterator[Order]:
    loyalty = [chance.paretovariate(2) for _ in joined]
    appeal = [chance.paretovariate(1.1) ** 0.7 for _ in products]
    live_at = {customer: number for number, (customer, *_) in reversed(list(enumerate(homes, 1)))}
    for placed in _moments(chance, joined[20]):
        known = sum(moment < placed for moment in joined)
        customer = chance.choices(range(1, known + 1), loyalty[:known])[0]
        lines = tuple(_lines(chance, products, appeal, placed))
        short = any(placed >= sold_out.get(product.number, NOW) for product, *_ in lines)
        steps = tuple(_steps(chance, placed, short=short))
        yield Order(customer, live_at[customer], lines, chance.choices(("card", "transfer", "wallet"), (6, 2, 3))[0], steps)


def _moments(chance: Random, first: datetime) -> list[datetime]:
    moments = []
    for number in range((NOW.date() - OPENED).days + 1):
        day = OPENED + timedelta(days=number)
        expected = ORDERS_A_DAY * WEEK[day.weekday()] * YEAR.get(day.month, 1) * (0.7 + 0.6 * number / 390)
        moments += [_moment(chance, day) for _ in range(round(chance.gauss(expected, expected**0.5)))]
    return sorted(moment for moment in moments if first < moment < NOW - timedelta(minutes=5))


def _moment(chance: Random, day: date, hours: Sequence[int] = DAY) -> datetime:
    hour = chance.choices(range(24), hours)[0]
    return datetime.combine(day, time(hour, chance.randrange(60), chance.randrange(60)), UTC)


def _lines(chance: Random, products: list[Product], appeal: list[float], placed: datetime) -> Iterator[tuple[Product, int, int]]:
    wanted = chance.choices(products, appeal, k=chance.choices((1, 2, 3, 4, 5), (40, 30, 17, 9, 4))[0])
    for product in sorted(set(wanted), key=lambda each: each.number):
        quantity = chance.choices((1, 2, 3, 4, 6), (30, 14, 4, 6, 3) if product.cents < 2000 else (40, 8, 1, 1, 0))[0]
        yield product, quantity, product.cents if placed >= PRICES_ROSE else product.former_cents


def _steps(chance: Random, placed: datetime, *, short: bool) -> Iterator[tuple[datetime, str]]:
    yield placed, "placed"
    decided = placed + timedelta(seconds=chance.choices((1, 2, 3, 20), (10, 6, 2, 1))[0])
    waits = chance.random() < 0.02 and placed < NOW - timedelta(days=30)
    yield decided, "backordered" if short or waits else "confirmed"
    if chance.random() < (0.2 if short or waits else 0.03):
        yield from _until_now((decided + timedelta(minutes=chance.uniform(8, 180)), "cancelled"))
        return
    if short:
        return
    if waits:
        decided += timedelta(days=chance.uniform(3, 14))
        yield decided, "confirmed"
    packed = _working_day(decided.date() + timedelta(days=0 if decided.hour < 9 else chance.choice((1, 1, 2))))
    shipped = _moment(chance, packed, WAREHOUSE)
    delivered = _moment(chance, _working_day(packed + timedelta(days=chance.choices((1, 2, 3, 5), (8, 6, 2, 1))[0])), ROUND)
    yield from _until_now((shipped, "shipped"), (delivered, "delivered"))


def _until_now(*steps: tuple[datetime, str]) -> Iterator[tuple[datetime, str]]:
    return ((moment.replace(microsecond=0), state) for moment, state in steps if moment < NOW)


def _working_day(day: date) -> date:
    return day + timedelta(days=7 - day.weekday() if day.weekday() > 4 else 0)


def _mailed(order: Order) -> datetime:
    return order.steps[1][0] + timedelta(seconds=1)


def _payment(order: Order) -> tuple[object, ...]:
    cents = sum(quantity * each for _, quantity, each in order.lines)
    captured, cancelled = order.at("confirmed"), order.at("cancelled")
    if cancelled:
        return order.method, "refunded" if captured else "voided", cents, order.placed, cancelled
    return order.method, "captured" if captured else "authorized", cents, order.placed, captured


def _stock(chance: Random, products: list[Product], sold_out: dict[int, datetime], orders: list[Order]) -> Iterator[tuple[int, int, int]]:
    promised = Counter({each.number: 0 for each in products})
    for order in orders:
        if order.state == "confirmed":
            promised.update({product.number: quantity for product, quantity, _ in order.lines})
    for product in products:
        free = 0 if product.number in sold_out else int(chance.triangular(2, 160, 30))
        yield product.number, promised[product.number] + free, promised[product.number]


def _reviews(chance: Random, orders: list[Order]) -> list[tuple[object, ...]]:
    found: dict[tuple[int, int], tuple[object, ...]] = {}
    for order in orders:
        for product, *_ in order.lines:
            delivered = order.at("delivered")
            if delivered is None or chance.random() > 0.2:
                continue
            written = _moment(chance, delivered.date() + timedelta(days=chance.randint(1, 25)))
            rating = chance.choices((5, 4, 3, 2, 1), (46, 31, 13, 6, 4))[0]
            body = chance.choice(VERDICTS[rating]) + (chance.choice(AFTERWARDS) if rating > 2 else "")
            if written < NOW:
                found.setdefault((product.number, order.customer), (product.number, order.customer, rating, body, written))
    return sorted(found.values(), key=lambda review: review[4])


def _copy(table: str, columns: str, rows: Iterable[tuple[object, ...]], *, numbered: bool = True) -> str:
    body = "".join("\t".join(map(_text, row)) + "\n" for row in rows)
    copied = f"COPY {table} ({', '.join(columns.split())}) FROM stdin;\n{body}\\.\n"
    if not numbered:
        return copied
    return f"{copied}\nSELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}));\n"


def _text(value: object) -> str:
    match value:
        case None:
            return r"\N"
        case datetime():
            return f"{value:%Y-%m-%d %H:%M:%S}+00"
        case _:
            return str(value)


def _write(name: str, *parts: str) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / name).write_text("\n".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()

"""The mail that a customer gets about an order."""

import os
import smtplib
from email.message import EmailMessage

from shop_core.models import Order, OrderState

SENDER = "The Shop <orders@shop.example>"

NEWS = {
    OrderState.CONFIRMED: "all of it is in stock, and it leaves us within two working days.",
    OrderState.BACKORDERED: "something in it is out of stock. We send all of it once that is back, and take no money before.",
}

TEXT = """\
Dear {name},

thank you for your order: {news}

{lines}

Together: {total}

{url}/orders/{number}
"""


def about(order: Order) -> EmailMessage:
    """Write to an order's customer how it stands."""
    message = EmailMessage()
    message["From"] = SENDER
    message["To"] = order.customer.email
    message["Subject"] = f"Your order {order.id} is {order.state}"
    message.set_content(
        TEXT.format(
            name=order.customer.name,
            news=NEWS.get(order.state, f"it is {order.state}."),
            lines="\n".join(f"{line.quantity:>4} × {line.product.name}  {_euros(line.cents)}" for line in order.lines),
            total=_euros(order.total_cents),
            url=os.environ["SHOP_URL"],
            number=order.id,
        )
    )
    return message


def send(message: EmailMessage) -> None:
    """Hand a message to the mail server."""
    with smtplib.SMTP(os.environ["MAIL_HOST"], int(os.environ["MAIL_PORT"]), timeout=10) as server:
        server.send_message(message)


def _euros(cents: int) -> str:
    return f"€ {cents // 100}.{cents % 100:02}"

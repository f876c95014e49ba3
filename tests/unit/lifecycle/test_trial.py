"""What an API server thinks of objects, asked without writing any."""

from dataclasses import replace

from devpreview.lifecycle.trial import Refusal, refusals
from tests.unit.lifecycle.shop import N, Shop, Stage


def test_every_object_is_tried_and_what_is_refused_is_told_with_its_component() -> None:
    shop = Shop()
    asked, cluster = shop.asked("1"), Stage(1, shop).world.cluster()
    assert list(refusals(asked.blueprint, asked.setting, cluster)) == []
    assert (cluster.writes, cluster.get("Namespace", N)) == (0, None)
    alone = replace(asked.blueprint.services["alone"], name="Alone")
    renamed = replace(asked.blueprint, services={**asked.blueprint.services, "alone": alone})
    setting = replace(asked.setting, images={**asked.setting.images, "Alone": "alone"})
    (refusal,) = refusals(renamed, setting, cluster)
    assert replace(refusal, message="") == Refusal("Alone", "Deployment", "Alone", "")
    assert "Alone" in refusal.message

"""Numbers on exported pictures: every number of the time, with its short name and unit."""

from vertebra_viz import Case, simulate
from vertebra_viz.render.caption import numbers


def test_a_picture_has_every_number_there_is_under_its_short_name():
    run = simulate(
        Case.parse(
            {
                "neighbours": "shown",
                "fracture": {"grade": 3, "back_wall": "pushed-in"},
                "treatment": {"leak_volume_ml": 0.3, "leak_route": "disc"},
            }
        )
    )
    full, end = run.measure("inflation"), run.measure("set")
    shape = (
        "Front {m.anterior_height_mm:.1f} mm, Middle {m.middle_height_mm:.1f} mm, Back {m.posterior_height_mm:.1f} mm\n"
        "Wedge {m.wedge_angle_deg:.1f}°, Local kyphosis {m.local_kyphosis_deg:.1f}°\n"
    )
    canal = ", In the canal {m.canal_encroachment_mm:.1f} mm"
    balloon = "Balloon {m.balloon_volume_ml:.1f} mL, Cavity {m.cavity_volume_ml:.1f} mL"
    cement = (
        "Cement {m.cement_volume_ml:.1f} mL, Leaked {m.leaked_volume_ml:.1f} mL, "
        "Fill {m.cement_fill_percent:.0f} % of body"
    )
    touches = (
        "\nAt the upper endplate {m.cement_touches_superior_mm2:.0f} mm², "
        "At the lower endplate {m.cement_touches_inferior_mm2:.0f} mm²"
    )
    said = [numbers(each).replace("\u00a0", " ") for each in (full, end)]
    assert said == [
        (shape + balloon + canal).format(m=full),
        (shape + cement + canal + touches).format(m=end),
    ]


def test_nothing_is_said_of_what_is_not_there():
    said = numbers(simulate(Case.parse({"treatment": {"kind": "none"}})).measure("intact"))
    assert "Local kyphosis" not in said
    assert len(said.splitlines()) == 2

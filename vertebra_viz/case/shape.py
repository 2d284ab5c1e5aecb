"""Every dimension of the vertebra that a case may override, with its bounds, unit and one-line help.

One definition, so that the command line, the sliders, the address of a page and the docs all ask for the same
thing; it stands on the ground floor and knows nothing of how a vertebra is built.
"""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field


def _length(low: float, high: float, group: str, text: str) -> Any:
    return _field(low, high, "mm", group, text)


def _angle(low: float, high: float, group: str, text: str) -> Any:
    return _field(low, high, "deg", group, text)


def _fraction(low: float, high: float, group: str, text: str) -> Any:
    return _field(low, high, "1", group, text)


def _field(low: float, high: float, unit: str, group: str, text: str) -> Any:
    return Field(
        default=None, ge=low, le=high, description=text, json_schema_extra={"unit": unit, "group": group}
    )


class ShapeOverrides(BaseModel):
    """What a case changes of the average vertebra; ``None`` keeps the level's own figure.

    Lengths are mm and absolute: they are not scaled by the case's ``scale``. Each field's JSON schema carries its
    ``unit`` and the ``group`` (body, canal, pedicle, lamina, superior_facet, inferior_facet, spinous, transverse)
    it is shown under.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    anterior_height_mm: float | None = _length(10, 45, "body", "front height of the body, mid-sagittal")
    posterior_height_mm: float | None = _length(10, 45, "body", "back height of the body, mid-sagittal")
    superior_concavity_mm: float | None = _length(0, 3, "body", "depth of the upper endplate's bowl")
    inferior_concavity_mm: float | None = _length(0, 3, "body", "depth of the lower endplate's bowl")
    upper_endplate_width_mm: float | None = _length(18, 70, "body", "left-right width of the upper endplate")
    upper_endplate_depth_mm: float | None = _length(
        14, 55, "body", "mid-sagittal depth of the upper endplate"
    )
    lower_endplate_width_mm: float | None = _length(18, 70, "body", "left-right width of the lower endplate")
    lower_endplate_depth_mm: float | None = _length(
        14, 55, "body", "mid-sagittal depth of the lower endplate"
    )
    lower_endplate_shift_mm: float | None = _length(-4, 4, "body", "lower endplate forward of the upper one")
    waist_width_fraction: float | None = _fraction(0, 0.3, "body", "how much narrower the body is half-way")
    waist_depth_fraction: float | None = _fraction(0, 0.25, "body", "how much shallower the body is half-way")
    body_exponent: float | None = _fraction(
        1.9, 3.2, "body", "outline in front: 2 is an ellipse, more is squarer (superellipse)"
    )
    back_exponent: float | None = _fraction(
        1.9, 8, "body", "outline behind: 2 is an ellipse, more is squarer, as in the chest"
    )
    front_narrowing_fraction: float | None = _fraction(
        0, 0.6, "body", "how much the outline narrows towards the front (heart shape)"
    )
    posterior_wall_concavity_mm: float | None = _length(
        0, 8, "body", "hollow of the body's back towards the canal"
    )
    rim_width_mm: float | None = _length(2, 8, "body", "width of the raised rim round each endplate")
    rim_radius_mm: float | None = _length(0.6, 3.5, "body", "rounding of the endplate's edge")
    cortical_thickness_mm: float | None = _length(0.2, 1.0, "body", "thickness of the body's shell")
    costal_facet_depth_mm: float | None = _length(
        0, 2, "body", "depth of the hollows that bear the ribs; 0 has none"
    )

    canal_width_mm: float | None = _length(10, 36, "canal", "left-right width of the spinal canal")
    canal_depth_mm: float | None = _length(9, 26, "canal", "mid-sagittal depth of the spinal canal")
    canal_taper_fraction: float | None = _fraction(
        0, 0.6, "canal", "0 is a round canal, more is triangular towards the back"
    )

    pedicle_width_mm: float | None = _length(3, 20, "pedicle", "left-right width at the isthmus")
    pedicle_height_mm: float | None = _length(6, 26, "pedicle", "height at the isthmus")
    pedicle_distance_mm: float | None = _length(18, 60, "pedicle", "between the two isthmus centres")
    pedicle_elevation_mm: float | None = _length(-2, 12, "pedicle", "isthmus centre above the body's middle")
    pedicle_transverse_angle_deg: float | None = _angle(
        -20, 40, "pedicle", "convergence towards the midline going forward"
    )
    pedicle_sagittal_angle_deg: float | None = _angle(-15, 25, "pedicle", "descent of the axis going forward")

    lamina_height_mm: float | None = _length(6, 34, "lamina", "height of the lamina half-way to the midline")
    lamina_thickness_mm: float | None = _length(3, 11, "lamina", "thickness of the lamina")
    lamina_slope_deg: float | None = _angle(-10, 40, "lamina", "tilt: lower edge further back")
    lamina_drop_mm: float | None = _length(
        -4, 20, "lamina", "middle of the lamina at the midline below the pedicle's centre"
    )

    superior_facet_width_mm: float | None = _length(
        5, 24, "superior_facet", "breadth of the superior process"
    )
    superior_facet_angle_deg: float | None = _angle(
        5, 95, "superior_facet", "facet plane against the sagittal plane (90 is frontal)"
    )
    superior_facet_distance_mm: float | None = _length(
        12, 56, "superior_facet", "between the middles of the two superior processes"
    )
    superior_process_rise_mm: float | None = _length(
        6, 28, "superior_facet", "tip above the pedicle's centre"
    )
    superior_process_setback_mm: float | None = _length(
        4, 34, "superior_facet", "middle of the process behind the posterior wall"
    )
    superior_process_tilt_deg: float | None = _angle(
        -25, 40, "superior_facet", "backward lean of the process going up"
    )
    superior_process_thickness_mm: float | None = _length(
        3, 12, "superior_facet", "thickness of the process, front edge"
    )
    superior_facet_curvature_mm: float | None = _length(
        0, 4, "superior_facet", "hollow of the facet (lumbar facets are curved)"
    )
    mammillary_thickness_mm: float | None = _length(
        3, 14, "superior_facet", "thickness of the process's back edge (mammillary bump)"
    )

    inferior_facet_width_mm: float | None = _length(
        5, 24, "inferior_facet", "breadth of the inferior process"
    )
    inferior_facet_angle_deg: float | None = _angle(
        5, 120, "inferior_facet", "facet plane against the sagittal plane (90 is frontal)"
    )
    inferior_facet_distance_mm: float | None = _length(
        9, 50, "inferior_facet", "between the middles of the two inferior processes"
    )
    inferior_process_drop_mm: float | None = _length(
        8, 46, "inferior_facet", "tip below the pedicle's centre"
    )
    inferior_process_setback_mm: float | None = _length(
        6, 36, "inferior_facet", "tip of the process behind the posterior wall"
    )
    inferior_process_thickness_mm: float | None = _length(
        3, 14, "inferior_facet", "thickness of the process at its tip"
    )

    spinous_length_mm: float | None = _length(8, 62, "spinous", "from the back of the canal to the tip")
    spinous_slope_deg: float | None = _angle(-10, 68, "spinous", "descent of the process going back")
    spinous_root_height_mm: float | None = _length(6, 34, "spinous", "height where it leaves the laminae")
    spinous_tip_height_mm: float | None = _length(4, 34, "spinous", "height at the tip")
    spinous_thickness_mm: float | None = _length(2.5, 12, "spinous", "thickness along its upper edge")
    spinous_tip_thickness_mm: float | None = _length(3, 16, "spinous", "thickness of the lower back corner")
    spinous_sag_mm: float | None = _length(-5, 8, "spinous", "how far its upper edge hangs half-way along")
    spinous_arch_mm: float | None = _length(
        -3, 8, "spinous", "how far its lower edge arches up half-way along"
    )
    spinous_spread_mm: float | None = _length(0, 14, "spinous", "how far its root spreads onto each lamina")
    spinous_root_drop_mm: float | None = _length(
        -2, 24, "spinous", "middle of the root below the pedicle's centre"
    )

    transverse_span_mm: float | None = _length(30, 120, "transverse", "tip to tip of the two processes")
    transverse_setback_mm: float | None = _length(
        0, 26, "transverse", "root of the process behind the posterior wall"
    )
    transverse_sweep_deg: float | None = _angle(
        -10, 70, "transverse", "backward lean of the process (0 is straight sideways)"
    )
    transverse_rise_deg: float | None = _angle(
        -35, 40, "transverse", "upward lean of the process going outward"
    )
    transverse_height_mm: float | None = _length(4, 20, "transverse", "height of the process at its root")
    transverse_tip_height_mm: float | None = _length(3, 20, "transverse", "height of the process at its tip")
    transverse_thickness_mm: float | None = _length(
        3, 14, "transverse", "thickness of the process, at most its height"
    )
    transverse_tip_fraction: float | None = _fraction(
        0.4, 1.6, "transverse", "thickness of the tip against the process's"
    )


def limits(name: str) -> tuple[float, float]:
    """Return the least and the greatest value a dimension may have."""
    bounds = {type(rule).__name__: rule for rule in ShapeOverrides.model_fields[name].metadata}
    return float(bounds["Ge"].ge), float(bounds["Le"].le)

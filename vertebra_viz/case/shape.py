"""Every dimension of the vertebra that a case may override, with its bounds, unit and one-line help.

One definition, so that the command line, the sliders, the address of a page and the docs all ask for the same
thing; it does not depend on how a vertebra is built.
"""

from typing import Any

from pydantic import Field

from vertebra_viz.case.model import Frozen


def _length(low: float, high: float, group: str, help_id: str) -> Any:
    return _field(low, high, "mm", group, help_id)


def _angle(low: float, high: float, group: str, help_id: str) -> Any:
    return _field(low, high, "deg", group, help_id)


def _fraction(low: float, high: float, group: str, help_id: str) -> Any:
    return _field(low, high, "1", group, help_id)


def _field(low: float, high: float, unit: str, group: str, help_id: str) -> Any:
    return Field(
        default=None, ge=low, le=high, description=help_id, json_schema_extra={"unit": unit, "group": group}
    )


class ShapeOverrides(Frozen):
    """What a case changes of the average vertebra; ``None`` keeps the level's own figure.

    Lengths are mm and absolute: they are not scaled by the case's ``scale``. Each field's JSON schema carries its
    ``unit`` and the ``group`` (body, canal, pedicle, lamina, superior_facet, inferior_facet, spinous, transverse)
    it is shown under.
    """

    anterior_height_mm: float | None = _length(10, 45, "body", "field-shape-anterior_height_mm")
    posterior_height_mm: float | None = _length(10, 45, "body", "field-shape-posterior_height_mm")
    superior_concavity_mm: float | None = _length(0, 3, "body", "field-shape-superior_concavity_mm")
    inferior_concavity_mm: float | None = _length(0, 3, "body", "field-shape-inferior_concavity_mm")
    upper_endplate_width_mm: float | None = _length(18, 70, "body", "field-shape-upper_endplate_width_mm")
    upper_endplate_depth_mm: float | None = _length(14, 55, "body", "field-shape-upper_endplate_depth_mm")
    lower_endplate_width_mm: float | None = _length(18, 70, "body", "field-shape-lower_endplate_width_mm")
    lower_endplate_depth_mm: float | None = _length(14, 55, "body", "field-shape-lower_endplate_depth_mm")
    lower_endplate_shift_mm: float | None = _length(-4, 4, "body", "field-shape-lower_endplate_shift_mm")
    waist_width_fraction: float | None = _fraction(0, 0.3, "body", "field-shape-waist_width_fraction")
    waist_depth_fraction: float | None = _fraction(0, 0.25, "body", "field-shape-waist_depth_fraction")
    body_exponent: float | None = _fraction(1.9, 3.2, "body", "field-shape-body_exponent")
    back_exponent: float | None = _fraction(1.9, 8, "body", "field-shape-back_exponent")
    front_narrowing_fraction: float | None = _fraction(0, 0.6, "body", "field-shape-front_narrowing_fraction")
    posterior_wall_concavity_mm: float | None = _length(
        0, 8, "body", "field-shape-posterior_wall_concavity_mm"
    )
    rim_width_mm: float | None = _length(2, 8, "body", "field-shape-rim_width_mm")
    rim_radius_mm: float | None = _length(0.6, 3.5, "body", "field-shape-rim_radius_mm")
    cortical_thickness_mm: float | None = _length(0.2, 1.0, "body", "field-shape-cortical_thickness_mm")
    costal_facet_depth_mm: float | None = _length(0, 2, "body", "field-shape-costal_facet_depth_mm")

    canal_width_mm: float | None = _length(10, 36, "canal", "field-shape-canal_width_mm")
    canal_depth_mm: float | None = _length(9, 26, "canal", "field-shape-canal_depth_mm")
    canal_taper_fraction: float | None = _fraction(0, 0.6, "canal", "field-shape-canal_taper_fraction")

    pedicle_width_mm: float | None = _length(3, 20, "pedicle", "field-shape-pedicle_width_mm")
    pedicle_height_mm: float | None = _length(6, 26, "pedicle", "field-shape-pedicle_height_mm")
    pedicle_distance_mm: float | None = _length(18, 60, "pedicle", "field-shape-pedicle_distance_mm")
    pedicle_elevation_mm: float | None = _length(-2, 12, "pedicle", "field-shape-pedicle_elevation_mm")
    pedicle_transverse_angle_deg: float | None = _angle(
        -20, 40, "pedicle", "field-shape-pedicle_transverse_angle_deg"
    )
    pedicle_sagittal_angle_deg: float | None = _angle(
        -15, 25, "pedicle", "field-shape-pedicle_sagittal_angle_deg"
    )

    lamina_height_mm: float | None = _length(6, 34, "lamina", "field-shape-lamina_height_mm")
    lamina_thickness_mm: float | None = _length(3, 11, "lamina", "field-shape-lamina_thickness_mm")
    lamina_slope_deg: float | None = _angle(-10, 40, "lamina", "field-shape-lamina_slope_deg")
    lamina_drop_mm: float | None = _length(-4, 20, "lamina", "field-shape-lamina_drop_mm")

    superior_facet_width_mm: float | None = _length(
        5, 24, "superior_facet", "field-shape-superior_facet_width_mm"
    )
    superior_facet_angle_deg: float | None = _angle(
        5, 95, "superior_facet", "field-shape-superior_facet_angle_deg"
    )
    superior_facet_distance_mm: float | None = _length(
        12, 56, "superior_facet", "field-shape-superior_facet_distance_mm"
    )
    superior_process_rise_mm: float | None = _length(
        6, 28, "superior_facet", "field-shape-superior_process_rise_mm"
    )
    superior_process_setback_mm: float | None = _length(
        4, 34, "superior_facet", "field-shape-superior_process_setback_mm"
    )
    superior_process_tilt_deg: float | None = _angle(
        -25, 40, "superior_facet", "field-shape-superior_process_tilt_deg"
    )
    superior_process_thickness_mm: float | None = _length(
        3, 12, "superior_facet", "field-shape-superior_process_thickness_mm"
    )
    superior_facet_curvature_mm: float | None = _length(
        0, 4, "superior_facet", "field-shape-superior_facet_curvature_mm"
    )
    mammillary_thickness_mm: float | None = _length(
        3, 14, "superior_facet", "field-shape-mammillary_thickness_mm"
    )

    inferior_facet_width_mm: float | None = _length(
        5, 24, "inferior_facet", "field-shape-inferior_facet_width_mm"
    )
    inferior_facet_angle_deg: float | None = _angle(
        5, 120, "inferior_facet", "field-shape-inferior_facet_angle_deg"
    )
    inferior_facet_distance_mm: float | None = _length(
        9, 50, "inferior_facet", "field-shape-inferior_facet_distance_mm"
    )
    inferior_process_drop_mm: float | None = _length(
        8, 46, "inferior_facet", "field-shape-inferior_process_drop_mm"
    )
    inferior_process_setback_mm: float | None = _length(
        6, 36, "inferior_facet", "field-shape-inferior_process_setback_mm"
    )
    inferior_process_thickness_mm: float | None = _length(
        3, 14, "inferior_facet", "field-shape-inferior_process_thickness_mm"
    )

    spinous_length_mm: float | None = _length(8, 62, "spinous", "field-shape-spinous_length_mm")
    spinous_slope_deg: float | None = _angle(-10, 68, "spinous", "field-shape-spinous_slope_deg")
    spinous_root_height_mm: float | None = _length(6, 34, "spinous", "field-shape-spinous_root_height_mm")
    spinous_tip_height_mm: float | None = _length(4, 34, "spinous", "field-shape-spinous_tip_height_mm")
    spinous_thickness_mm: float | None = _length(2.5, 12, "spinous", "field-shape-spinous_thickness_mm")
    spinous_tip_thickness_mm: float | None = _length(3, 16, "spinous", "field-shape-spinous_tip_thickness_mm")
    spinous_sag_mm: float | None = _length(-5, 8, "spinous", "field-shape-spinous_sag_mm")
    spinous_arch_mm: float | None = _length(-3, 8, "spinous", "field-shape-spinous_arch_mm")
    spinous_spread_mm: float | None = _length(0, 14, "spinous", "field-shape-spinous_spread_mm")
    spinous_root_drop_mm: float | None = _length(-2, 24, "spinous", "field-shape-spinous_root_drop_mm")

    transverse_span_mm: float | None = _length(30, 120, "transverse", "field-shape-transverse_span_mm")
    transverse_setback_mm: float | None = _length(0, 26, "transverse", "field-shape-transverse_setback_mm")
    transverse_sweep_deg: float | None = _angle(-10, 70, "transverse", "field-shape-transverse_sweep_deg")
    transverse_rise_deg: float | None = _angle(-35, 40, "transverse", "field-shape-transverse_rise_deg")
    transverse_height_mm: float | None = _length(4, 20, "transverse", "field-shape-transverse_height_mm")
    transverse_tip_height_mm: float | None = _length(
        3, 20, "transverse", "field-shape-transverse_tip_height_mm"
    )
    transverse_thickness_mm: float | None = _length(
        3, 14, "transverse", "field-shape-transverse_thickness_mm"
    )
    transverse_tip_fraction: float | None = _fraction(
        0.4, 1.6, "transverse", "field-shape-transverse_tip_fraction"
    )


def limits(name: str) -> tuple[float, float]:
    """Return the least and the greatest value a dimension may have."""
    bounds = {type(rule).__name__: rule for rule in ShapeOverrides.model_fields[name].metadata}
    return float(bounds["Ge"].ge), float(bounds["Le"].le)

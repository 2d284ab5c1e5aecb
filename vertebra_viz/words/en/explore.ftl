# Controls of the form in Explore: the names of its fields. A field of another level has the same name.

control-level = Level
control-profile = Profile
control-scale = Scale
control-shape-anterior_height_mm = Anterior height
control-shape-posterior_height_mm = Posterior height
control-shape-superior_concavity_mm = Superior concavity
control-shape-inferior_concavity_mm = Inferior concavity
control-shape-upper_endplate_width_mm = Upper endplate width
control-shape-upper_endplate_depth_mm = Upper endplate depth
control-shape-lower_endplate_width_mm = Lower endplate width
control-shape-lower_endplate_depth_mm = Lower endplate depth
control-shape-lower_endplate_shift_mm = Lower endplate shift
control-shape-waist_width_fraction = Waist width
control-shape-waist_depth_fraction = Waist depth
control-shape-body_exponent = Body exponent
control-shape-back_exponent = Back exponent
control-shape-front_narrowing_fraction = Front narrowing
control-shape-posterior_wall_concavity_mm = Posterior wall concavity
control-shape-rim_width_mm = Rim width
control-shape-rim_radius_mm = Rim radius
control-shape-cortical_thickness_mm = Cortical thickness
control-shape-costal_facet_depth_mm = Costal facet depth
control-shape-canal_width_mm = Canal width
control-shape-canal_depth_mm = Canal depth
control-shape-canal_taper_fraction = Canal taper
control-shape-pedicle_width_mm = Pedicle width
control-shape-pedicle_height_mm = Pedicle height
control-shape-pedicle_distance_mm = Pedicle distance
control-shape-pedicle_elevation_mm = Pedicle elevation
control-shape-pedicle_transverse_angle_deg = Pedicle transverse angle
control-shape-pedicle_sagittal_angle_deg = Pedicle sagittal angle
control-shape-lamina_height_mm = Lamina height
control-shape-lamina_thickness_mm = Lamina thickness
control-shape-lamina_slope_deg = Lamina slope
control-shape-lamina_drop_mm = Lamina drop
control-shape-superior_facet_width_mm = Superior facet width
control-shape-superior_facet_angle_deg = Superior facet angle
control-shape-superior_facet_distance_mm = Superior facet distance
control-shape-superior_process_rise_mm = Superior process rise
control-shape-superior_process_setback_mm = Superior process setback
control-shape-superior_process_tilt_deg = Superior process tilt
control-shape-superior_process_thickness_mm = Superior process thickness
control-shape-superior_facet_curvature_mm = Superior facet curvature
control-shape-mammillary_thickness_mm = Mammillary thickness
control-shape-inferior_facet_width_mm = Inferior facet width
control-shape-inferior_facet_angle_deg = Inferior facet angle
control-shape-inferior_facet_distance_mm = Inferior facet distance
control-shape-inferior_process_drop_mm = Inferior process drop
control-shape-inferior_process_setback_mm = Inferior process setback
control-shape-inferior_process_thickness_mm = Inferior process thickness
control-shape-spinous_length_mm = Spinous length
control-shape-spinous_slope_deg = Spinous slope
control-shape-spinous_root_height_mm = Spinous root height
control-shape-spinous_tip_height_mm = Spinous tip height
control-shape-spinous_thickness_mm = Spinous thickness
control-shape-spinous_tip_thickness_mm = Spinous tip thickness
control-shape-spinous_sag_mm = Spinous sag
control-shape-spinous_arch_mm = Spinous arch
control-shape-spinous_spread_mm = Spinous spread
control-shape-spinous_root_drop_mm = Spinous root drop
control-shape-transverse_span_mm = Transverse span
control-shape-transverse_setback_mm = Transverse setback
control-shape-transverse_sweep_deg = Transverse sweep
control-shape-transverse_rise_deg = Transverse rise
control-shape-transverse_height_mm = Transverse height
control-shape-transverse_tip_height_mm = Transverse tip height
control-shape-transverse_thickness_mm = Transverse thickness
control-shape-transverse_tip_fraction = Transverse tip
control-neighbours = Neighbours
control-fracture-kind = Kind
control-fracture-endplate = Endplate
control-fracture-age = Age
control-fracture-cause = Cause
control-fracture-cleft = Cleft
control-fracture-back_wall = Back wall
control-fracture-tilt = Tilt
control-fracture-grade = Grade
control-fracture-anterior_loss = Anterior loss
control-fracture-middle_loss = Middle loss
control-fracture-posterior_loss = Posterior loss
control-treatment-kind = Kind
control-treatment-approach = Approach
control-treatment-posture_lift = Posture lift
control-treatment-biopsy = Biopsy
control-treatment-contrast_volume_ml = Contrast volume
control-treatment-needle_angle_deg = Needle angle
control-treatment-needle_depth_mm = Needle depth
control-treatment-leak_route = Leak route
control-treatment-leak_volume_ml = Leak volume
control-treatment-follow_up_loss = Follow-up loss
control-treatment-cannula_gauge = Cannula gauge
control-treatment-balloon_size_mm = Balloon size
control-treatment-balloon_volume_ml = Balloon volume
control-treatment-deflation_loss = Deflation loss
control-treatment-cement_volume_ml = Cement volume
control-treatment-needle_gauge = Needle gauge
control-treatment-cement_lift = Cement lift
control-treatment-instrument = Instrument
control-treatment-cavity_volume_ml = Cavity volume
control-treatment-cavity_lift = Cavity lift
control-treatment-device = Device
control-treatment-implant_loss = Implant loss
control-treatment-further_loss = Further loss
control-when = When

# What may be chosen, by field
choice-profile-adult = Adult
choice-profile-older-woman = Older woman
choice-neighbours-hidden = Hidden
choice-neighbours-shown = Shown
choice-fracture-kind-none = None
choice-fracture-kind-wedge = Wedge
choice-fracture-kind-biconcave = Biconcave
choice-fracture-kind-crush = Crush
choice-fracture-endplate-superior = Superior
choice-fracture-endplate-inferior = Inferior
choice-fracture-endplate-both = Both
choice-fracture-age-recent = Recent
choice-fracture-age-unhealed = Unhealed
choice-fracture-age-old = Old
choice-fracture-cause-osteoporosis = Osteoporosis
choice-fracture-cause-steroids = Steroids
choice-fracture-cause-tumour = Tumour
choice-fracture-cause-fall = Fall
choice-fracture-cleft-no = No
choice-fracture-cleft-yes = Yes
choice-fracture-back_wall-whole = Whole
choice-fracture-back_wall-pushed-in = Pushed in
choice-fracture-tilt-none = None
choice-fracture-tilt-left = Left
choice-fracture-tilt-right = Right
choice-treatment-kind-kyphoplasty = Kyphoplasty
choice-treatment-kind-vertebroplasty = Vertebroplasty
choice-treatment-kind-cavity-creation = Cavity creation
choice-treatment-kind-implant = Implant
choice-treatment-kind-none = None
choice-treatment-approach-bipedicular = Bipedicular
choice-treatment-approach-unipedicular-left = Unipedicular left
choice-treatment-approach-unipedicular-right = Unipedicular right
choice-treatment-biopsy-no = No
choice-treatment-biopsy-yes = Yes
choice-treatment-leak_route-front = Front
choice-treatment-leak_route-disc = Disc
choice-treatment-leak_route-vein = Vein
choice-treatment-leak_route-canal = Canal
choice-treatment-instrument-osteotome = Osteotome
choice-treatment-instrument-curette = Curette
choice-treatment-device-stent = Stent
choice-treatment-device-jack = Jack
choice-when-same-session = Same session
choice-when-later = Later

# Headings of sections of the form: a part of the shape, or what another level has of its own
section-shape-body = Body
section-shape-canal = Canal
section-shape-inferior_facet = Inferior facet
section-shape-lamina = Lamina
section-shape-pedicle = Pedicle
section-shape-spinous = Spinous
section-shape-superior_facet = Superior facet
section-shape-transverse = Transverse
section-second = Second level
section-second-fracture = Second level: fracture
section-second-treatment = Second level: treatment
section-third = Third level
section-third-fracture = Third level: fracture
section-third-treatment = Third level: treatment

# An error's line with the control's name in the place of the field's path.
# $control: the control's name, with its section where that is needed to tell it from another
# $rest: "value is not allowed; allowed: …"
form-refusal = { $control }: { $rest }
# Two controls have the name "Kind", and other levels have all of them once more. $section, $control: their names
form-control-of = { $section }, { $control }
form-group-fracture = Fracture
form-group-treatment = Treatment
# A value with its unit, in a list. $value: a whole number
form-value = { $value }{ "\u00A0" }{ $unit }

# The drawers, by the icon on the rail
drawer-preset = Preset
drawer-bone = Bone
drawer-break = Fracture
drawer-treatment = Treatment
drawer-needle = Needle
drawer-leak = Leak
drawer-export = Export

explore-settings = Settings
explore-search = Search all settings
explore-searching = Search
explore-nothing-found = No setting matches these words.
explore-close = Close
explore-undo = Undo
explore-redo = Redo
explore-more = More
explore-start-from = Start from
explore-own-case = A case of your own
explore-reset = Reset
explore-needles = Where the needles go
explore-given-by = How the fracture is given
explore-by-grade = By grade
explore-by-loss = By height lost
explore-no-level = No other level
# The value that the level gives where none is chosen
explore-by-level = By level: { $value } { $unit }
explore-use-default = Use default
# $control: the control's name
explore-use-default-for = { $control }: use default
# $control: the control's name
explore-slider = { $control }, { $unit }

# Files to take away, by the ending of their names
file-glb = 3D file, for viewers
file-html = This picture as one page
file-pdf = Leaflet for a patient, two pages to print
file-stl = The bone's surface, for printing
file-png = Picture
file-xlsx = Numbers, for Excel and other spreadsheets
file-csv = Numbers, as plain text
file-json = Numbers, for a program
file-xray = Pictures from behind and from the side

# Where each needle lies. $side: left or right; $route: transpedicular …; $gauge: a number
needle-name = { $side ->
    [left] Left needle
   *[right] Right needle
}
needle-route = { $route ->
    [transpedicular] transpedicular, { $gauge }{ "\u00A0G" }
   *[extrapedicular] extrapedicular, { $gauge }{ "\u00A0G" }
}
needle-turned = turned in by { $angle }
needle-skin = skin cut { $aside } from the midline (assumed: skin { $depth } behind the bone)
# A wall and how far it is. $distance: with its unit; $wall: as in "To the canal"
needle-clearance = { $wall }: { $distance }
# A needle that has come through a wall
needle-breach-medial_wall_mm = breach: { $distance } { $side ->
    [left] through the left pedicle's inner wall
   *[right] through the right pedicle's inner wall
}
needle-breach-lateral_wall_mm = breach: { $distance } { $side ->
    [left] through the left pedicle's outer wall
   *[right] through the right pedicle's outer wall
}
needle-breach-canal_mm = breach: { $distance } into the canal
needle-breach-posterior_wall_mm = breach: { $distance } short of the body's back wall (cannula)
needle-breach-front_cortex_mm = breach: { $distance } through the body's front wall
cement-behind = { $distance } beyond the body's back wall
cement-before = { $distance } in front of the body's back wall
# $where: as in "out in front"
cement-leaked = { $volume } { $where }

# What is asked for: every field of a case, what it allows, and ready-made cases. Ids and values (fracture.grade, wedge)
# are typed by people and stay as they are.

# Help of each field: one line, without a full stop; it stands under a control and beside an option
field-other-level = another broken vertebra, next to the first or one further on
field-other-fracture = how its body broke
field-other-treatment = what is done about it
field-other-when = broken and treated with the first one, or breaking by the follow-up
field-level = vertebra, { "T4" } to { "L5" }
field-profile = whose average anatomy
field-scale = size against the average; all lengths
field-shape = dimensions that differ from the average
field-neighbours = whether the vertebrae above and below and their discs are there
field-fracture = how the body broke
field-treatment = what is done about it
field-second = a second broken vertebra
field-third = a third broken vertebra
field-fracture-kind = shape of the fractured body; beside given losses, how it breaks away from the midline
field-fracture-endplate = endplate that gave way
field-fracture-age = recent and unhealed fractures can be lifted, an old one cannot
field-fracture-cause = why the bone gave way: changes words alone, and a tumour is drawn; shape, fracture and lift stay the same
field-fracture-cleft = gap inside the bone that opens when lying down; only in an unhealed fracture
field-fracture-back_wall = wall towards the spinal canal; pushed in only with grade 3 or a back that lost 20 %
field-fracture-tilt = patient's side on which the broken endplate sinks more, the other less; heights in the midline stay
field-fracture-grade = Genant grade; 0 is cracked but not collapsed; leave out to give losses
field-fracture-anterior_loss = part of the intact front height lost
field-fracture-middle_loss = part of the intact middle height lost
field-fracture-posterior_loss = part of the intact back height lost; limited because the pedicles stay
field-treatment-kind = what is done
field-treatment-approach = needles through both pedicles, or one
field-treatment-posture_lift = part of the height lost that lying face down brings back (assumed); 0: no such step
field-treatment-biopsy = whether a sample of bone is taken first
field-treatment-contrast_volume_ml = dose of dye that checks the place, all needles together; 0: no such step
field-treatment-needle_angle_deg = needle turned towards the midline (+) or away from it (-), compared with the plan
field-treatment-needle_depth_mm = needle deeper (+) or less deep (-) than planned
field-treatment-leak_route = where cement goes that leaks: out of the front, a disc, a vein beside the bone, the nerve canal
field-treatment-leak_volume_ml = cement that leaks, of what is injected; 0: only what overfilling drives out
field-treatment-follow_up_loss = part of the height gained that is lost again by the follow-up film (assumed); 0: no such step
field-treatment-cannula_gauge = working cannula gauge; left out: by level and pedicle width
field-treatment-balloon_size_mm = nominal balloon length; left out: 10 for thoracic, 15 for { "T12" } to { "L2" }, 20 below
field-treatment-balloon_volume_ml = balloon volume, each side; left out: by the size of the body
field-treatment-further_loss = more of the intact front height lost by follow-up (assumed)
field-treatment-needle_gauge = cement needle gauge
field-treatment-cement_lift = part of the height lost that cement alone brings back; left out: by the lift law
field-treatment-cement_volume_ml = cement injected, both sides together; left out: by treatment and size of the body
field-treatment-deflation_loss = part of the height gained that is lost again when the balloon is let down; left out: by the lift law
field-treatment-instrument = what makes the cavity: a bent chisel or a scraper
field-treatment-cavity_volume_ml = volume of the cavity, each side; left out: by the size of the body
field-treatment-cavity_lift = part of the height lost that comes back as the cavity is made; left out: by the lift law (uncertain)
field-treatment-device = metal mesh opened by a balloon, or jack opened by a screw, without a balloon
field-treatment-implant_loss = part of the height gained that is lost again when balloon or tool leaves it; left out: by the lift law
field-shape-anterior_height_mm = front height of the body, mid-sagittal
field-shape-posterior_height_mm = back height of the body, mid-sagittal
field-shape-superior_concavity_mm = depth of the upper endplate's bowl
field-shape-inferior_concavity_mm = depth of the lower endplate's bowl
field-shape-upper_endplate_width_mm = left-right width of the upper endplate
field-shape-upper_endplate_depth_mm = mid-sagittal depth of the upper endplate
field-shape-lower_endplate_width_mm = left-right width of the lower endplate
field-shape-lower_endplate_depth_mm = mid-sagittal depth of the lower endplate
field-shape-lower_endplate_shift_mm = lower endplate forward of the upper one
field-shape-waist_width_fraction = how much narrower the body is half-way
field-shape-waist_depth_fraction = how much shallower the body is half-way
field-shape-body_exponent = outline in front: 2 is an ellipse, more is squarer (superellipse)
field-shape-back_exponent = outline behind: 2 is an ellipse, more is squarer, as in the chest
field-shape-front_narrowing_fraction = how much the outline narrows towards the front (heart shape)
field-shape-posterior_wall_concavity_mm = concavity of the body's back towards the canal
field-shape-rim_width_mm = width of the raised rim round each endplate
field-shape-rim_radius_mm = rounding of the endplate's edge
field-shape-cortical_thickness_mm = thickness of the body's shell
field-shape-costal_facet_depth_mm = depth of the hollows that bear the ribs; 0 has none
field-shape-canal_width_mm = left-right width of the spinal canal
field-shape-canal_depth_mm = mid-sagittal depth of the spinal canal
field-shape-canal_taper_fraction = 0 is a round canal, more is triangular towards the back
field-shape-pedicle_width_mm = left-right width at the isthmus
field-shape-pedicle_height_mm = height at the isthmus
field-shape-pedicle_distance_mm = between the two isthmus centres
field-shape-pedicle_elevation_mm = isthmus centre above the body's middle
field-shape-pedicle_transverse_angle_deg = convergence towards the midline going forward
field-shape-pedicle_sagittal_angle_deg = descent of the axis going forward
field-shape-lamina_height_mm = height of the lamina half-way to the midline
field-shape-lamina_thickness_mm = thickness of the lamina
field-shape-lamina_slope_deg = tilt: lower edge further back
field-shape-lamina_drop_mm = middle of the lamina at the midline below the pedicle's centre
field-shape-superior_facet_width_mm = breadth of the superior process
field-shape-superior_facet_angle_deg = facet plane against the sagittal plane (90 is frontal)
field-shape-superior_facet_distance_mm = between the middles of the two superior processes
field-shape-superior_process_rise_mm = tip above the pedicle's centre
field-shape-superior_process_setback_mm = middle of the process behind the posterior wall
field-shape-superior_process_tilt_deg = backward lean of the process going up
field-shape-superior_process_thickness_mm = thickness of the process, front edge
field-shape-superior_facet_curvature_mm = concavity of the facet (lumbar facets are curved)
field-shape-mammillary_thickness_mm = thickness of the process's back edge (mammillary bump)
field-shape-inferior_facet_width_mm = breadth of the inferior process
field-shape-inferior_facet_angle_deg = facet plane against the sagittal plane (90 is frontal)
field-shape-inferior_facet_distance_mm = between the middles of the two inferior processes
field-shape-inferior_process_drop_mm = tip below the pedicle's centre
field-shape-inferior_process_setback_mm = tip of the process behind the posterior wall
field-shape-inferior_process_thickness_mm = thickness of the process at its tip
field-shape-spinous_length_mm = from the back of the canal to the tip
field-shape-spinous_slope_deg = descent of the process going back
field-shape-spinous_root_height_mm = height where it leaves the laminae
field-shape-spinous_tip_height_mm = height at the tip
field-shape-spinous_thickness_mm = thickness along its upper edge
field-shape-spinous_tip_thickness_mm = thickness of the lower back corner
field-shape-spinous_sag_mm = how far its upper edge hangs half-way along
field-shape-spinous_arch_mm = how far its lower edge arches up half-way along
field-shape-spinous_spread_mm = how far its root spreads onto each lamina
field-shape-spinous_root_drop_mm = middle of the root below the pedicle's centre
field-shape-transverse_span_mm = tip to tip of the two processes
field-shape-transverse_setback_mm = root of the process behind the posterior wall
field-shape-transverse_sweep_deg = backward lean of the process (0 is straight sideways)
field-shape-transverse_rise_deg = upward lean of the process going outward
field-shape-transverse_height_mm = height of the process at its root
field-shape-transverse_tip_height_mm = height of the process at its tip
field-shape-transverse_thickness_mm = thickness of the process, at most its height
field-shape-transverse_tip_fraction = thickness of the tip against the process's

# Titles of ready-made cases, in a list
preset-wedge = Wedge fracture, two needles
preset-severe = Severe wedge
preset-small-pedicle = Small pedicles in the upper back
preset-biconcave = Biconcave fracture
preset-crush = Crush fracture
preset-cracked = Cracked, height kept
preset-steroids = Steroids, younger adult
preset-fall = A fall
preset-tumour = Tumour in the bone
preset-cleft = Gap that opens when lying down
preset-back-wall = Back wall broken
preset-old = Old fracture: no lift
preset-one-needle = One needle, from the left
preset-breach = Tube in the wrong place
preset-balloon-limit = Balloon at its limit
preset-no-gain = No height gained
preset-leak = Too much cement: it leaks
preset-disc-leak = Too much cement: into the disc
preset-canal-leak = Cement near the nerves
preset-vertebroplasty = Cement without a balloon
preset-cavity = Space made with a surgical tool
preset-implant = Metal mesh that stays
preset-jack = Metal jack that stays
preset-stoop = With the bones above and below
preset-two-levels = Two broken bones, one session
preset-next-breaks = The next bone breaks later
preset-settles = Some height lost again
preset-no-operation = No operation
preset-intact = No fracture

# The JSON schema of a case: what each group and each list of values is
schema-case = Everything that defines a run.
schema-approach = Needles through both pedicles, or one (the patient's left or right).
schema-back-wall = Whether the wall towards the spinal canal is whole or pushed in.
schema-cause = Why the bone gave way.
schema-cavity-creation = A space made with a surgical tool: an osteotome or a curette works in the bone, and cement fills the cavity.
schema-endplate = Which endplate gave way.
schema-fracture = How the body broke: by Genant grade, or by the three height losses.
schema-fracture-age = How far it has healed, which decides how far the fracture can still move.
schema-fracture-kind = Genant's shapes of a fractured body, and none.
schema-implant = An expandable implant: a mesh that a balloon opens, or a jack that a screw opens; it stays, and cement fills it.
schema-kyphoplasty = Balloon kyphoplasty: a balloon lifts the endplate, is taken out, and cement fills the cavity.
schema-leak-route = Where cement goes that leaves the bone.
schema-level = Vertebrae that can be modelled.
schema-no-treatment = No operation: pain relief, physiotherapy, perhaps a brace, and time; the wedge stays and may deepen.
schema-other-level = Another broken vertebra of the same back, with its own fracture and its own treatment.
schema-profile = Whose average anatomy.
schema-shape-overrides = What a case changes of the average vertebra; { "'null'" } keeps the average of the level. Lengths are in mm and absolute: they are not multiplied by { "'scale'" }. Each field has its { "'unit'" } and the { "'group'" } under which it is shown.
schema-tilt = The side on which the broken endplate sinks more; left and right are the patient's.
schema-vertebroplasty = Cement alone: it goes into the cracks and between the trabeculae, without a balloon or a cavity.

# Errors. $field and $value are as they were typed; $allowed is a phrase, one of the messages below or of another file
refusal = { $field }: { $value } is not allowed; allowed: { $allowed }
refused-object = an object
refused-list = a list
allowed-range = { $kind ->
    [whole] a whole number from { $low } to { $high }{ $unit ->
        [none] {""}
       *[other] { " " }{ $unit }
    }
   *[any] from { $low } to { $high }{ $unit ->
        [none] {""}
       *[other] { " " }{ $unit }
    }
}
allowed-not-with-treatment = not where { "treatment.kind" } is { $kind }
allowed-object-with = an object with { $names }
# Of many names the nearest
allowed-near-names = { $names } and others; see { "'vertebra-viz schema'" }
allowed-value-or-fields = either one value or the fields below it, not both
allowed-no-boolean = no true or false
allowed-characters = at most { $most } characters
allowed-once-in-address = one value; the address has two
allowed-address-version = { $version }, the version of the address that this program reads
allowed-treatment-none = { "'none'" } where { "fracture.kind" } is { "'none'" }
allowed-broken = { "wedge" }, { "biconcave" } or { "crush" }; a vertebra that is not broken is shown as a neighbour
allowed-same-session = { "'same-session'" } where the level is treated or loses more height
allowed-second-first = a second level first
allowed-new-level = a level that is not named yet
allowed-one-between = at most one whole vertebra between two broken ones ({ $level })
allowed-first-broken = a broken first level where there is a second one
allowed-grade-or-losses = either a grade or losses, not both (grade is { $grade })
allowed-nothing-unbroken = nothing where { "fracture.kind" } is { "'none'" }
allowed-wedge-back = at most the front's { $front } for a wedge
allowed-wedge-middle = at most { $most } for a wedge (its front lost { $front })
allowed-biconcave-middle = more than front and back lost ({ $edge }) for a biconcave fracture
allowed-cleft = { "'yes'" } only where { "fracture.age" } is { "'unhealed'" } (it is '{ $age }'): a gap stays open only where a fracture has not healed
# Shares are written as percentages
allowed-back-wall = { "'whole'" } unless the body lost over { $severe } of a height (grade 3) or its back lost { $behind } (most lost here { $most }, back { $back })
allowed-balloon-capacity = at most { $most } in a { $size } balloon of this model
allowed-jack = nothing for a jack, which has no balloon
# Files that are written
allowed-file-suffix = a name that ends with { $suffixes }
# $reason: the operating system's message
allowed-file-in-writable-folder = a file in a folder that can be written to ({ $reason })

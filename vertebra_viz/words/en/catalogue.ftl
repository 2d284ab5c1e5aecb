# Names of stages, parts, numbers, views and styles, as screens, pictures and files for people have them.
# Names that files and addresses hold (fill, anterior_height_mm) are ids and are not translated.

# A stage: for trained people, and in plain words (.plain) for patients; few words, they stand under a timeline
stage-intact = Intact
    .plain = The bone
stage-fracture = Fracture
    .plain = The fracture
stage-posture = Lying down
    .plain = Lying down
stage-access = Access
    .plain = Needle in
stage-biopsy = Sample
    .plain = A sample
stage-contrast = Dye
    .plain = Dye in
stage-cavity = Cavity
    .plain = Making space
stage-expansion = Expansion
    .plain = Jack opens
stage-inflation = Inflation
    .plain = Balloon up
stage-deflation = Deflation
    .plain = Balloon out
stage-fill = Fill
    .plain = Cement in
stage-set = Set
    .plain = Cement hard
stage-follow-up = Follow-up
    .plain = Some time later

# Parts of a picture
part-bone = Bone
part-body = Body
part-cancellous = Spongy bone
part-crack = Crack
part-cleft = Gap
part-tumour = Tumour
part-needle = Needle
part-contrast = Dye
part-balloon = Balloon
part-cavity = Cavity
part-implant = Metal implant
part-cement = Cement
part-leak = Leaked cement
part-skin = Cut in the skin
part-neighbour = Bone of another level
part-disc = Disc

# Surfaces that share a part with others: instruments, and what lies above and below
surface-needle = Needle
surface-cannula = Tube
surface-catheter = Balloon tube
surface-osteotome = Chisel
surface-curette = Scraper
surface-expander = Jack tool
surface-biopsy = Sample needle
surface-filler = Cement tube
surface-neighbour-above = Bone above
surface-neighbour-below = Bone below
surface-disc-above = Disc

# Ways to look: where the camera stands, and how the bone is drawn
view-lateral = Side
view-front = Front
view-back = Back
view-top = Top
view-oblique = Oblique
view-needle = Needle
style-bone = Bone
style-glass = Glass
style-cutaway = Cutaway
style-xray = X-ray
# What is dark or white in an X-ray picture: metal
polarity-dark-metal = Dark
polarity-white-metal = White
# Where the edges of a picture point
direction-right = Patient’s right
direction-left = Patient’s left
direction-front = Front
direction-back = Back
direction-head = Head
direction-feet = Feet

# Burnt into X-ray pictures: the projection (from behind, from the front, from the side, along the body, in between), and
# lead letters on the patient's right and left
projection-from_behind = PA
projection-from_front = AP
projection-from_side = LAT
projection-along = AX
projection-between = OBL
film-letter-right = R
film-letter-left = L

# Units as a screen reader says them, after a figure. $number chooses the plural, $figure is the number as it is written
unit-second = { $number ->
    [one] { $figure } second
   *[other] { $figure } seconds
}
unit-millimetre = { $number ->
    [one] { $figure } millimetre
   *[other] { $figure } millimetres
}
unit-square-millimetre = { $number ->
    [one] { $figure } square millimetre
   *[other] { $figure } square millimetres
}
unit-millilitre = { $number ->
    [one] { $figure } millilitre
   *[other] { $figure } millilitres
}
unit-degree = { $number ->
    [one] { $figure } degree
   *[other] { $figure } degrees
}
unit-percent = { $figure } percent

# Measured numbers. label: in tables. short: on chips and pictures, where the label is too long. spoken: what a screen
# reader is told instead of the label. of: what a percentage is of, after the percent sign. hint: what it is, in a few
# words under its name.
quantity-t =
    .label = Time
quantity-anterior_height_mm =
    .label = Front height
    .short = Front
    .hint = anterior height
quantity-middle_height_mm =
    .label = Middle height
    .short = Middle
    .hint = middle height
quantity-posterior_height_mm =
    .label = Back height
    .short = Back
    .hint = posterior height
quantity-wedge_angle_deg =
    .label = Wedge angle
    .short = Wedge
    .hint = angle between endplates
quantity-local_kyphosis_deg =
    .label = Local kyphosis (±1 level)
    .short = Local kyphosis
    .spoken = Local kyphosis from one level above to one below
    .hint = ±1 level: from the bone above to the bone below
quantity-beck_index =
    .label = Beck index
    .hint = front height divided by back height
quantity-genant_grade =
    .label = Genant grade
    .hint = 0 to 3, by the largest height lost
quantity-body_volume_ml =
    .label = Volume of the body
    .short = Body
    .hint = the block of bone in front
quantity-balloon_volume_ml =
    .label = Balloon volume
    .short = Balloon
    .hint = both sides
quantity-cavity_volume_ml =
    .label = Cavity volume
    .short = Cavity
    .hint = the space in the bone
quantity-cement_volume_ml =
    .label = Cement in the bone
    .short = Cement
    .hint = inside the body
quantity-injected_volume_ml =
    .label = Cement injected
quantity-leaked_volume_ml =
    .label = Leaked cement
    .short = Leaked
    .hint = cement outside
quantity-cement_fill_percent =
    .label = Cement fill
    .short = Fill
    .of = of body
    .hint = of the body's volume now
quantity-cement_touches_superior_mm2 =
    .label = Cement at the upper endplate
    .short = At the upper endplate
    .hint = cement within 1 mm of it
quantity-cement_touches_inferior_mm2 =
    .label = Cement at the lower endplate
    .short = At the lower endplate
    .hint = cement within 1 mm of it
quantity-canal_encroachment_mm =
    .label = Bone or cement in the canal
    .short = In the canal
    .hint = into the space of the nerves
quantity-canal_encroachment_percent =
    .label = Share of the canal taken up
    .of = of canal
# What the treatment did
quantity-restored_anterior_height_mm =
    .label = Front height
quantity-restored_middle_height_mm =
    .label = Middle height
quantity-restored_posterior_height_mm =
    .label = Back height
quantity-restored_anterior_percent_of_lost =
    .label = Front height
    .of = of lost
quantity-wedge_correction_deg =
    .label = Wedge angle
quantity-local_kyphosis_correction_deg =
    .label = Local kyphosis (±1 level)
# What a needle leaves free
quantity-medial_wall_mm =
    .label = To the pedicle's inner wall
quantity-lateral_wall_mm =
    .label = To the pedicle's outer wall
quantity-canal_mm =
    .label = To the canal
quantity-posterior_wall_mm =
    .label = Past the back wall (tube)
quantity-front_cortex_mm =
    .label = To the front wall
# What the report says beside these
quantity-postural_gain_mm =
    .label = Front height gained lying face down
quantity-lost_again_mm =
    .label = Front height lost by the follow-up film
quantity-cement_to_posterior_wall_mm =
    .label = Cement to the back wall
quantity-outer_diameter_mm =
    .label = Width of the tube
quantity-pedicle_width_mm =
    .label = Width of the pedicle
quantity-convergence_deg =
    .label = Needle turned in
quantity-turned_deg =
    .label = Needle turned away from the plan
quantity-deeper_mm =
    .label = Needle deeper than planned
quantity-from_midline_mm =
    .label = Skin cut from the midline
quantity-incision_mm =
    .label = Length of the skin cut
quantity-assumed_depth_mm =
    .label = Skin behind the bone

# A number with its unit ($unit is mm, mL, %, …), an angle, and an amount too small for the digits that are shown
number-with-unit = { $figure }{ "\u00A0" }{ $unit }
number-degrees = { $figure }°
number-less = less than { $figure }

# Under every picture, in every form
disclaimer = For learning only. Average shapes, not your own body. Not a medical device.
source = Shapes: published averages. Numbers: measured on this model.

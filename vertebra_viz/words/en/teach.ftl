# Teach: the drawers of a lesson

teach-lesson = Lesson
teach-projector = Projector
    .title = A large picture without controls. Press Escape to come back.
lesson-drawer-notes = Notes
lesson-drawer-question = Question
lesson-drawer-measured = Measures
lesson-drawer-cement = Cement
lesson-drawer-compare = Compare
lesson-drawer-class = Class
# $stage: its name
teach-at-stage = At this stage: { $stage }
teach-notes-too = On the projector too

# How numbers are measured
concept-six-point = Six-point morphometry
concept-genant = Genant grade
concept-beck = Beck index
concept-contact = Cement at the endplates
concept-three-heights = { $front } · { $middle } · { $back }
concept-no-grade = no grade
concept-no-cement = no cement
# Areas of cement at the two endplates of the bone
concept-contact-areas = upper { $upper } · lower { $lower }
six-points = Six points on the outline of the bone from the side: front, middle and back, above and below
six-points-anterior_height_mm = front
six-points-middle_height_mm = middle
six-points-posterior_height_mm = back

# The cement's temperature and stiffness since it was mixed
cement-none = There is no cement in this case.
cement-title = Cement as it sets
cement-curves = Temperature and stiffness of bone cement over { $minutes } minutes since mixing. It stays at { $room } while it is mixed, warms to { $body } in the bone, peaks at about { $peak } as it sets and falls back to { $body }. Stiffness stays near zero until it sets, then rises to { $stiffness }.
cement-now = { $minutes } minutes after mixing: { $phase }, { $degrees }{ "\u00A0°C" }, { $stiffness }{ "\u00A0GPa" }
cement-long-hard = The cement hardened long ago.
cement-not-mixed = The cement is not mixed yet.
cement-lines = Solid line: temperature of the core. Dashed line: stiffness. Their shape is assumed, and so is the peak; where they begin and end, and the minutes, come from studies.
cement-degrees = { $degrees }{ "\u00A0°C" }
cement-stiffness = { $stiffness }{ "\u00A0GPa" }
cement-minutes = { $minutes }{ "\u00A0min" }

# Two pictures beside each other
compare-layout = Pictures shown
compare-one = One picture
compare-views = Side and front
compare-title = Compare two cases
compare-pair = Prepared pair
compare-choose = Choose
compare-own-pair = Your own
compare-with = Compare this case with
compare-keep = Keep this case to compare
compare-single = Show one case
compare-difference = Difference:
    .title = Difference: the second picture minus the first
# $stage: its name
compare-measured = Measured at the end of this stage ({ $stage }), or where the time stands
compare-left = Left
compare-right = Right
compare-right-less-left = Right − left

# A question for the class: everybody predicts, then the answer is measured
question = Question
question-none = There are no questions.
question-number = Question { $number } of { $of }
# $count of $of people in the room
question-answered = { $count ->
    [one] { $count } of { $of } has answered.
   *[other] { $count } of { $of } have answered.
}
question-answer = Measured: { $answer }
question-measured = measured
question-previous = Previous question
question-next = Next question
question-show-case = Show the case
question-ask = Ask the class
question-show-answers = Show the answers
question-reveal = Reveal the measured answer
question-secret = Nobody sees who answered what. You may change your answer.
question-closed = No more answers can be given.

# What cement is like since it was mixed
cement-phase-liquid = liquid
cement-phase-paste = paste
cement-phase-setting = setting
cement-phase-hard = hard

# Before each of two pictures, beside or above each other
compare-place-left = Left:
compare-place-right = Right:
compare-place-above = Above:
compare-place-below = Below:
# Under a note. $source: where it was read, which is not translated
teach-source = Source: { $source }

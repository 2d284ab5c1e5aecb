### What a teacher may say at each stage, and how numbers are measured (app/content/teach_notes.csv has the sources).

note-intact-average-vertebra = An average vertebra of this level, not one person's. Published series disagree on body height by 21 to 29 % of their own median.
note-intact-normal-bodies = Normal bodies are wedged too: in women T12 by 3.5°, L1 by 2.6°, while L4 and L5 are lower behind (-3.1° and -7.8°).
note-intact-endplate-hollower = The endplate is hollower above a disc than below it: 1.5 mm against 0.7 mm.

note-fracture-default-case = In the default case the upper endplate and the front wall give way; the back wall stays: OF2 in the AO Spine-DGOU classification.
note-fracture-real-grade = Real grade 2 wedges at T12 and L1 keep 66 % of the back height in front, with a wedge angle of 17° on a film taken sitting.
note-fracture-lying-down = Lying down alone can raise the front by more than a balloon does: 18.3 to 24.3 mm in one series. All stages here are one posture, lying.
note-fracture-many-fractures = Many fractures settle: of 431 people found fit for a trial, 229 had relief before it began.

note-posture-lying-down = Lying down took the front from 18.3 to 24.3 mm and the kyphosis from 26.2° to 15.4° in one series: more than the balloon adds.
note-posture-lying-down-gives = What lying down gives back is a number of its own here, and the operation gets no credit for it.

note-access-usually-through = Usually through both pedicles. On the lateral view the tip must be past the back wall before it crosses the pedicle's inner border on the front view.
note-access-pedicles-narrower = 62 % of T5 and 76 % of T4 pedicles are narrower than 5 mm: there the needle runs outside the pedicle.
note-access-ray-dose = X-ray dose to the person: 4.3 mSv on average (0.5 to 10) in one study, 8.5 to 12.7 in another.

note-biopsy-cannula-serves = One cannula serves for the sample and for the rest. The sample changes nothing else in this picture.
note-biopsy-step-optional = The step is optional, and what the laboratory finds is not part of this picture.

note-contrast-dye-shows = The dye shows where cement would run, and is washed away before it comes.
note-contrast-after-vertebroplasty = After vertebroplasty cement was found in the canal in 26 of 3175 people.

note-cavity-osteotome-curette = An osteotome or a curette cuts the hollow where a balloon would press it. Nothing is let down afterwards, so there is no deflation.
note-cavity-ex-vivo = Ex vivo an osteotome brought back 84 % of the height and a balloon 69 %, p = 0.16. The gain shown here is what a balloon of that size keeps by a rule fitted to studies, unless you set it.

note-inflation-free-trial = In the FREE trial the balloons held 2.4 mL a side on average. How far this bone rises is a law fitted to studies.
note-inflation-peak-height = This is the peak height and not the result. Ask the class what happens when the balloon goes.

note-deflation-ex-vivo = Ex vivo 11.7 ± 6.2 % of the height before the operation was lost as the balloon came down; net gain 8.0 ± 9.4 %.
note-deflation-balloon-leaves = The balloon leaves a hollow with a wall of pressed bone. No cement has been put in yet.
note-deflation-stent-ex = With a stent ex vivo 3.7 ± 3.8 % was lost as the balloon left it; net gain 13.3 ± 7.6 %.

note-expansion-jack-opened = A jack is opened by a screw. There is no balloon, so nothing is let down after it. How much it lifts here, and how much of that stays, is a rule fitted to studies.
note-expansion-studies-expandable = Studies of expandable implants with 1,243 people in all found leaks in 3 to 55 % and new fractures in 8 to 21 %.

note-fill-liquid-min = Liquid for 5 min, injectable paste for 3.4 min at 22 °C: cement goes in while it is like toothpaste.
note-fill-should-stop = It should stop before the back quarter of the body.
note-fill-leaks-common = Leaks are common and mostly silent: 40 % of people in one series of kyphoplasty. After vertebroplasty 26 of 3175 people had cement in the canal, and four were operated on.
note-fill-where-leaks = Where it leaks, after vertebroplasty in 3175 people: disc 26 %, beside the spine 25 %, basivertebral vein 11.4 %, segmental vein 4.9 %, canal 0.7 %; mostly without harm. The abstract does not say whether it counts people or bones: 26 people are 0.8 % of 3175.

note-set-net-gain = Net gain in a meta-analysis of 14 trials, both procedures together: 3.5 mm in front; by CT in 252 bodies: 1.5 ± 2.9 mm, part of it lost again by one year.
note-set-height-gained = Height gained and pain relieved do not go together.
note-set-open-trials = Open trials favour cement; of the sham trials of vertebroplasty one does and at least three do not. NICE lists no sham trial of the balloon.
note-set-within-days = Within 30 days 40 of 1932 people had died, from any cause. There was no group without cement to compare.

note-follow-up-after-operation = After an operation, a part of the height gained was lost again from six weeks to a year. How much is lost here is a number that you set.
note-follow-up-operation-body = With no operation the body sank further in 35 of 85 people within about a year, and in 11 of 91 with vertebroplasty.
note-follow-up-people-without = Of 95 people without an operation, 57 had enough relief within a year and 38 did not. How far this bone sinks is a number that you set.

note-six-point-six-points = Six points on the mid-sagittal outline: front, middle and back of the upper and of the lower endplate. The three distances are the anterior, middle and posterior height.
note-six-point-wedge-angle = The wedge angle lies between the lines through the front and back points of each endplate. It is positive when the front is lower.
note-six-point-here-points = Here the points are fixed to the bone's surface and move with it, so two stages differ by the bone alone and not by where somebody clicked.
note-six-point-same-restoration = The same restoration differs almost fourfold by how it is reported: ask what each percentage is a percentage of.

note-genant-loss-any = Loss of any of the three heights: less than 20 % is grade 0, 20 to less than 25 % grade 1 (mild), 25 to 40 % grade 2 (moderate), more than 40 % grade 3 (severe).
note-genant-wedge-front = Wedge: the front is low against the back. Biconcave: the middle is low. Crush: all are low against the neighbours.
note-genant-program-compares = The program compares with this bone's own unbroken shape, which no radiologist has. From the needle on it gives no grade: a treated body is not what the grade was made for.

note-beck-front-height = Front height divided by back height. It falls as a wedge deepens and says nothing of a bone that sinks as a whole.
note-beck-grade-grade = 0.66 in grade 2 and 0.47 in grade 3 wedges of T12 and L1. It is judged against the level: L4 and L5 are higher in front when they are whole.

note-contact-area-cement = The area of the cement's triangles whose middle is within 1 mm of an endplate, upper and lower one apart. The bony endplate is itself 0.5 to 0.7 mm thick, so what is counted touches it or nearly does.
note-contact-after-vertebroplasty = After vertebroplasty 3 of 58 bodies (5 %) sank again where cement touched both endplates, and 13 of 79 (17 %) where it missed one or both. It was a look back at 137 people over some 15 months; nobody drew lots.
note-contact-cement-lies = Cement that lies as a solid lump goes with more bodies that sink again: odds ratio 3.1 (1.9 to 5.1) in nine case-control studies of vertebroplasty.

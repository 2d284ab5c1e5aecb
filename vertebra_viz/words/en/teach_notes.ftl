### What a teacher may say at each stage, and how numbers are measured (app/content/teach_notes.csv has the sources).

note-intact-average-vertebra = An average vertebra of this level, not one person's. Published series disagree on body height by 21 to 29 % of their own median.
note-intact-normal-bodies = Normal bodies are wedged too: in women T12 by 3.5°, L1 by 2.6°, while L4 and L5 are lower behind (-3.1° and -7.8°).
note-intact-endplate-hollower = The endplate is hollower above a disc than below it: 1.5 mm against 0.7 mm.

note-fracture-default-case = In the default case the upper endplate and the front wall give way; the back wall stays: OF2 in the AO Spine-DGOU classification.
note-fracture-real-grade = Real grade 2 wedges at T12 and L1 keep 66 % of the back height in front, with a wedge angle of 17° on a film taken sitting.
note-fracture-lying-down = Lying down alone can raise the front by more than a balloon does: 18.3 to 24.3 mm in one series. All stages here are one posture, lying.
note-fracture-many-fractures = Many fractures settle: while people waited to join one trial, pain eased in { $waiting-relief }.

note-posture-lying-down = Lying down took the front from 18.3 to 24.3 mm and the kyphosis from 26.2° to 15.4° in one series: more than the balloon adds.
note-posture-lying-down-gives = What lying down gives back is a number of its own here, and the operation gets no credit for it.

note-access-usually-through = Usually through both pedicles. On the lateral view the tip must be past the back wall before it crosses the pedicle's inner border on the front view.
note-access-pedicles-narrower = 62 % of T5 and 76 % of T4 pedicles are narrower than 5 mm: there the needle runs outside the pedicle.
note-access-ray-dose = X-ray dose to the person: 4.3 mSv on average (0.5 to 10) in one study, 8.5 to 12.7 in another.

note-biopsy-cannula-serves = One cannula serves for the sample and for the rest. The sample changes nothing else in this picture.
note-biopsy-step-optional = The step is optional, and what the laboratory finds is not part of this picture.

note-contrast-dye-shows = The dye shows where cement would run, and is washed away before it comes.
note-contrast-after-vertebroplasty = After vertebroplasty cement was found in the canal in { $cord }.

note-cavity-osteotome-curette = An osteotome or a curette cuts the hollow where a balloon would press it. Nothing is let down afterwards, so there is no deflation.
note-cavity-ex-vivo = Ex vivo an osteotome brought back 84 % of the height and a balloon 69 %, p = 0.16. The gain shown here is what a balloon of that size keeps by a rule fitted to studies, unless you set it.

note-inflation-free-trial = In the FREE trial the balloons held 2.4 mL a side on average. How far this bone rises is a law fitted to studies.
note-inflation-peak-height = This is the peak height and not the result. Ask the class what happens when the balloon goes.

note-deflation-ex-vivo = Ex vivo 11.7 ± 6.2 % of the height before the operation was lost as the balloon came down; net gain 8.0 ± 9.4 %.
note-deflation-balloon-leaves = The balloon leaves a hollow with a wall of pressed bone. No cement has been put in yet.
note-deflation-stent-ex = With a stent ex vivo 3.7 ± 3.8 % was lost as the balloon left it; net gain 13.3 ± 7.6 %.

note-expansion-jack-opened = A jack is opened by a screw. There is no balloon, so nothing is let down after it. How much it lifts here, and how much of that stays, is a rule fitted to studies.
note-expansion-studies-expandable = Studies of expandable implants found leaks in { $leak-implant } on X-ray, and new fractures in { $new-implant-low } to { $new-implant-high }.

note-fill-liquid-min = Liquid for 5 min, injectable paste for 3.4 min at 22 °C: cement goes in while it is like toothpaste.
note-fill-should-stop = It should stop before the back quarter of the body.
note-fill-leaks-common = Leaks are common and mostly silent. On CT it was { $leak-balloon } with a balloon and { $leak-cement } with cement alone. After vertebroplasty { $cord } had cement in the canal, and { $cord-surgery } were operated on.
note-fill-where-leaks = Where it leaks after vertebroplasty: disc { $leak-disc }, beside the spine { $leak-beside }, segmental vein { $leak-vein }, canal { $cord }; mostly without harm. The abstract does not say whether the first three count people or bones.

note-set-net-gain = Net gain in a meta-analysis of 14 trials, both procedures together: 3.5 mm in front; by CT in 252 bodies: 1.5 ± 2.9 mm, part of it lost again by one year.
note-set-height-gained = Height gained and pain relieved do not go together.
note-set-open-trials = Open trials favour cement. Of the trials of vertebroplasty against a placebo or an injection two favour it and at least three do not: after a year the difference was { $vertos4-pain } in new fractures (it may be chance) and { $vertos5-pain } in pain that had lasted over three months. NICE lists no placebo trial of the balloon.
note-set-death = Whether people live longer after a balloon is not known: in one set of health records of older people the answer turned round with the way in which groups were matched (hazard ratio 0.88, 0.85 to 0.91, or 1.81, 1.58 to 2.09).

note-follow-up-after-operation = After an operation, a part of the height gained was lost again from six weeks to a year. How much is lost here is a number that you set.
note-follow-up-operation-body = With no operation the body sank further in { $sink-care } within about a year, and with vertebroplasty in { $sink-cement }.
note-follow-up-people-without = Without an operation { $care-relief } had enough relief within a year and { $care-pain-lasts } did not. How far this bone sinks is a number that you set.

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
note-contact-after-vertebroplasty = After vertebroplasty bodies sank again in { $ends-touched } where cement touched both endplates, and in { $ends-missed } where it missed one or both. It was a look back over some 15 months; nobody drew lots.
note-contact-cement-lies = Cement that lies as a solid lump goes with more bodies that sink again: odds ratio 3.1 (1.9 to 5.1) in nine case-control studies of vertebroplasty.

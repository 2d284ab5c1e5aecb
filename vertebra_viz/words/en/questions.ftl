### The questions for a class that come with the program (app/content/questions.toml has the cases and what is measured).
### .explain: what the teacher says after the answer.

shipped-question-how-much-comes-back = The front of this L1 lost a third of its height. A balloon lifts it, is let down, and cement is put in. How much of the lost front height is back at the end, in percent?
    .explain = Only part comes back. In cadavers under load it was 30 % of what was lost, without load 97 %: a claim of full restoration depends on how it was tested.
shipped-question-balloon-up = Intact, the front was 22.6 mm high; broken, it is 15.3 mm. How high is it with the balloons full, in mm?
    .explain = This is the peak. It is the height in the picture that is often shown, and not the height the person keeps.
shipped-question-balloon-down = Now the balloons are let down and taken out, before any cement. How high is the front, in mm?
    .explain = Part of the gain is lost again: ex vivo 11.7 ± 6.2 % of the height before the operation. The model's loss is fitted to that figure, and never more than was gained.
shipped-question-cement-volume = Two balloons of 2.4 mL each made the hollow. How much cement is in the bone at the end, in mL?
    .explain = About what the balloons held. In the FREE trial balloon and cement were both 2.4 mL a side on average.
shipped-question-fill = What part of the vertebral body is cement at the end, in percent?
    .explain = A quarter or less. Experiments used 10, 16 and 30 % of the body; 30 % brought stiffness back to that of the intact bone, and more made it too stiff.
shipped-question-grade = Front 15.3 mm, intact 22.6 mm: which Genant grade is this?
    .explain = About a third of the front is lost: between 25 and 40 %, so grade 2.
shipped-question-beck = And the Beck index, front over back height?
    .explain = 0.66, as in 68 real grade 2 fractures of T12 and L1 (65.9 and 65.5 %). 0.96 is this bone unbroken, 0.49 broken to grade 3; 0.47 was measured in such wedges.
shipped-question-old-fracture = The same break, but old and healed. The same balloons. How many mm of front height are gained?
    .explain = None: in this model an old fracture does not move, which is an assumption. NICE limits the procedure to recent, unhealed fractures.
shipped-question-angle = The wedge angle was 14.7° after the break. By how many degrees is it corrected at the end?
    .explain = Studies report 1.3 to 4.8°, and discs above and below take up part of what the vertebra gained.
shipped-question-too-much-cement = 10 mL of cement are injected into this L1 instead of 4.7 mL. How much leaks out, in mL?
    .explain = What the walls do not hold must go somewhere. In one study of vertebroplasty, the more cement was used, the more people had cement in the lungs and needed oxygen.

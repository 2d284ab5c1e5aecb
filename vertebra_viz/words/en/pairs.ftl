### Pairs of cases that stand side by side (app/content/pairs.json has the cases).
### .ask: what the class is asked about them.

pair-operation-or-not = Operated, or left alone
    .ask = What does the operation change in the bone, and what does that say about pain?
pair-balloon-or-cement-alone = With a balloon, or cement alone
    .ask = How many degrees does each take back, and why do studies not agree which lifts more?
pair-balloon-or-implant = Balloon alone, or a mesh that stays
    .ask = What is lost as the balloon goes, on each side?
pair-pressed-or-cut = Space made with a balloon or with a tool
    .ask = Which stage is missing on the right, and how sure is its gain?
pair-recent-or-old = Recent or old fracture
    .ask = Same shape, same balloons: why does one rise and the other not?
pair-two-needles-or-one = Two needles or one
    .ask = Where does the cement lie, and what is lost with one needle?
pair-wedge-or-biconcave = Wedge or biconcave
    .ask = Which of the three heights tells them apart?
pair-grade-2-or-3 = Grade 2 or grade 3
    .ask = Which gains more millimetres, and which ends lower?
pair-thoracic-or-lumbar = T8 or L4
    .ask = Compare the volume of cement with the volume of the body. Which dose would you call large?
pair-enough-or-too-much-cement = Cement that fits, and too much
    .ask = Where does it leave the bone, and which vein or nerve lies there?
pair-mesh-or-jack = A mesh that stays, or a jack
    .ask = What opens each of them, and which needs no balloon?
pair-inside-or-near-nerves = Cement that stays inside, or goes near the nerves
    .ask = How often does each happen, and when would you stop?
pair-weak-bone-or-tumour = Weak bone, or a tumour
    .ask = What does the cement push aside on the right, and which back wall would you worry about?
pair-solid-or-gap = Healed, or not healed with a gap
    .ask = Which one rises by lying down alone, and where does the first cement go?
pair-needle-as-planned-or-not = Needle as planned, or turned too far
    .ask = Which wall does the tube break on the right, and in which X-ray view would you have seen it?
pair-bone-or-segment = One bone, or with those above and below
    .ask = Compare the wedge with the local kyphosis: what takes up the rest?
pair-next-day-or-later = Straight after, or months later
    .ask = What has been lost again, and what has not moved?

### What a patient reads before deciding. evidence/decision.csv has where each line was read, evidence/claims.csv each figure.

decision-aim-decide = There is a decision to make. You can have bone cement put into the broken bone, with or without a balloon. Or you can let it heal without an operation.
decision-aim-pain = The aim of all of them is less pain and a better daily life. A balloon may lift the bone, but a taller bone has not been shown to mean less pain.
decision-aim-next-break = None of them treats the weak bone itself. Bone medicine does, and it can go with any of them.

decision-option-care-what = You take painkillers, keep moving and give the break time to heal. A physiotherapist shows you exercises. Some people wear a brace.
decision-option-care-eases = Pain often gets better with time. In one study, { $care-relief } had enough relief within a year. While people waited to join a trial, pain eased in { $waiting-relief }.
decision-option-care-brace = A stiff brace may ease pain for some months. Exercise may help you move, and no harm of it was found.
decision-option-care-no-needle = You have no needle, no cement and no risk from a procedure.
decision-option-care-lasts = Pain can last. In that study, { $care-pain-lasts } did not have enough relief within a year.
decision-option-care-sinks = The bone can sink more. It did so in { $sink-care } within about a year.
decision-option-care-new = Another bone in the spine can break. It did so in { $new-care } within about a year.
decision-option-care-drugs = Strong painkillers (opioids) gave { $opioid } bad side effects, such as feeling sick. With milder ones it was { $opioid-none }.
decision-option-care-living = Many people need weeks or months to get back to daily life. Too much bed rest can cause problems, such as a chest infection (pneumonia), blood clots or confusion. After seven days in bed { $rest-7 } had a problem; after three days, { $rest-3 }.

decision-option-cement-what = A doctor puts one or two needles through the skin into the broken bone. Bone cement goes in and hardens. No balloon is used.
decision-option-cement-relief = Trials against a pretend procedure do not agree. In one, { $vapour-cement } had little pain after two weeks. After the pretend one it was { $vapour-pretend }. At least three others found no clear difference.
decision-option-cement-long = One trial was of pain that had lasted longer than three months. Pain fell by { $vertos5-pain } more with cement than with an injection.
decision-option-cement-holds = The bone sinks less often. It sank more in { $sink-cement } within about a year. With no operation it was { $sink-care }. In another trial it was { $sink-cement-blind }. With no cement it was { $sink-pretend }.
decision-option-cement-leak = Cement can leak out of the bone. A scan showed this in { $leak-cement }. Most leaks cause no symptoms. Cement was found next to the spinal cord in { $cord }.
decision-option-cement-lungs = Small bits of cement can travel to the lungs. One study found this on a scan in { $lungs-cement }, another in { $lungs-both }. Most had no symptoms.
decision-option-cement-grave = You can bleed, or get an infection. Paralysis and death have been reported. With a balloon there were { $harm-reports }. For cement alone we found no such count.
decision-option-cement-new = Another bone in the spine can break. It did so in { $new-cement } within about a year. With no operation it was { $new-care }. The difference may be chance.
decision-option-cement-living = Most people rest for a few hours afterwards and go home the same day or the next. The place can be sore for some days. The cement stays in the bone for good.

decision-option-balloon-what = A doctor puts one or two needles into the broken bone. A small balloon makes a space and may lift the bone. It is taken out, and bone cement fills the space.
decision-option-balloon-relief = In one trial pain fell by { $free-pain } more than with no operation, over two years. At the end of the second year the difference was { $free-pain-late }. A maker paid for it, and people knew what they had.
decision-option-balloon-height = The bone may get a little taller. Part of this is lost when the balloon comes out, and more can be lost later.
decision-option-balloon-function = In that trial people could do more after a month. After one year and after two the difference was so small that it may be chance.
decision-option-balloon-leak = Cement can leak out of the bone. A scan showed this in { $leak-balloon }, and with cement alone in { $leak-cement }. Most leaks cause no symptoms. Some reached the spinal cord.
decision-option-balloon-lungs = Small bits of cement can travel to the lungs. One study found this on a scan in { $lungs-both }. A study of cement alone found it in { $lungs-cement }. Most had no symptoms.
decision-option-balloon-grave = You can bleed, or get an infection. In one small study { $infection } had an infection that needed surgery, and { $bleeding } a bleed. Paralysis and death have happened. Of serious harm there were { $harm-reports }.
decision-option-balloon-new = Another bone in the spine can break. In one trial it did so in { $new-balloon } within a year. With cement alone it was { $new-cement-films }. The difference may be chance. A trial beside no operation found no clear difference either.
decision-option-balloon-living = Most people rest for a few hours afterwards and go home the same day or the next. The place can be sore for some days. The cement stays in the bone for good.

decision-option-cavity-what = A doctor makes a space in the broken bone with a small tool, put in through a needle. Bone cement fills the space. No balloon is used.
decision-option-cavity-relief = We found no trial that puts this beside no operation. How many people feel better is not well known.
decision-option-cavity-height = The bone may get a little taller. This was measured on bones outside the body, and the difference from a balloon may be chance.
decision-option-cavity-leak = Cement can leak out of the bone. For this way we found no count. A scan showed a leak in { $leak-cement } with cement alone, and in { $leak-balloon } with a balloon.
decision-option-cavity-lungs = Small bits of cement can travel to the lungs. With other ways of using cement, scans showed this in { $lungs-both } and in { $lungs-cement }. Most had no symptoms.
decision-option-cavity-grave = You can bleed, or get an infection. Paralysis and death have happened with a balloon. Of serious harm there were { $harm-reports }.
decision-option-cavity-new = Another bone in the spine can break. How often is not well known.
decision-option-cavity-living = Most people rest for a few hours afterwards and go home the same day or the next. The place can be sore for some days. The cement stays in the bone for good.

decision-option-implant-what = A doctor opens a metal mesh or a small jack in the broken bone, put in through a needle. It stays there, and bone cement goes around it.
decision-option-implant-relief = Studies found less pain up to a year later. In two trials, paid for by makers, it eased pain about as well as a balloon did. We found no trial that puts it beside no operation.
decision-option-implant-height = The bone may get a little taller. The metal holds more of it than a balloon that is taken out.
decision-option-implant-leak = Cement can leak out of the bone. An X-ray showed this in { $leak-implant }, and with a balloon in { $leak-balloon-x-ray }. Most leaks cause no symptoms.
decision-option-implant-lungs = Small bits of cement can travel to the lungs. With other ways of using cement, scans showed this in { $lungs-both } and in { $lungs-cement }. Most had no symptoms.
decision-option-implant-grave = You can bleed, or get an infection. In studies { $urine-implant } had an infection of the urine. A tear in the cover of the nerves, nerve problems and damage to the spine have happened. Paralysis and death have happened with a balloon. Of serious harm there were { $harm-reports }.
decision-option-implant-new = Another bone in the spine can break. It did so in { $new-implant-low } in one study and in { $new-implant-high } in another.
decision-option-implant-living = Most people rest for a few hours afterwards and go home the same day or the next. The place can be sore for some days. Metal and cement stay in the bone for good.

decision-option-medicine-what = Medicine for osteoporosis makes weak bones stronger. It can be a tablet, an injection or a drip. It can go with each of the other choices.
decision-option-medicine-spine = The next break becomes less likely. One of the tablets is alendronate. Women who had had a break before took it for a year or more. There were { $spine-fewer } with a new break in the spine. There were { $hip-fewer } with a broken hip. A newer review, of 2025, points the same way.
decision-option-medicine-side = Tablets can irritate the gullet (food pipe). An unusual break of the thigh bone happened to { $thigh } within about ten years. In rare cases the jaw heals badly.
decision-option-medicine-living = You take it for years. You may need calcium and vitamin D as well. Your doctor checks from time to time whether you still need it.

decision-who-strong-pain = Cement is meant for severe pain that goes on after a new break that has not healed.
decision-who-this-break = The pain must come from this break. A doctor has to check your back, and a scan has to show it.
decision-who-tried-first = The right painkillers have been tried first, and the pain is still severe.
decision-who-team = A radiologist and a spine surgeon should agree that it is right for you. Not every hospital does it.
decision-who-tumour = This bone was broken by a tumour. Most of this page is about osteoporosis, so it is not made for you. Cement does not treat the tumour. Radiotherapy and medicine for the cancer may ease the pain too. A cancer doctor (oncologist), a radiologist and a spine surgeon should decide with you. In one trial in people with cancer, paid for by a maker, daily life got better within a month with a balloon.
decision-who-old = This break has healed in its new shape. Cement is meant for breaks that have not healed, so it may not be right here.

decision-who-not-infection = You should not have it if you have an infection in your blood or spine.
decision-who-not-clotting = You should not have it if your blood does not clot well and this cannot be put right.
decision-who-not-pregnant = You should not have it if you are pregnant: X-rays can harm the baby. Tell the team if you may be pregnant or are breastfeeding.
decision-who-not-other-pain = It does not help a slipped disc or worn joints.
decision-who-not-nerves = If the break presses on the spinal cord or a nerve, you need a spine surgeon's advice first.
decision-who-not-back-wall = If the back wall of the bone is broken, cement can reach the nerves more easily. Some teams still do it: in one study of such bones cement leaked in { $leak-wall }, and nobody felt it. Ask your team.

decision-uncertain-open-trials = In some trials people knew what they had. Pain fell more with cement than with no operation. Knowing it can make a treatment look better than it is.
decision-uncertain-pretend-trials = In other trials people had cement or a pretend procedure, and did not know which. In one, { $vapour-cement } had little pain after two weeks. After the pretend one it was { $vapour-pretend }. In another the difference after a year was { $vertos4-pain }, which may be chance. Two more found no difference. A review of all of them does not support cement as routine care.
decision-uncertain-late-pain = A newer trial was of pain that had lasted longer than three months. Pain fell by { $vertos5-pain } more with cement than with an injection.
decision-uncertain-task-force = In 2019 a group of bone experts looked at all the trials. They found no clear gain from cement alone over a pretend procedure. They found too few good studies of the balloon.
decision-uncertain-balloon-untested = We found no trial that tested the balloon against a pretend procedure.
decision-uncertain-new-breaks = Does cement make another break more or less likely? The trials found no clear difference. In one small study it was { $new-balloon-early } with a balloon. With usual care it was { $new-care-early }. A review that also counted weaker studies found fewer with cement too.
decision-uncertain-death = Do people who have a balloon live longer? In health records, { $death-balloon } had died within a year. With no operation it was { $death-care }. When people were compared in another way, it was { $death-balloon-other } with a balloon. With no operation it was { $death-care-other }. Nobody drew lots, so we do not know.
decision-uncertain-average = Figures are about groups of people. Most were old and had osteoporosis. No one can say what will happen to you.

decision-right-consent = A doctor should only do it if you understand what it means and agree to it.
decision-right-time = You can say no. You can ask for more time, or for a second opinion.
decision-right-change = You can change your mind, even after you have signed.

decision-red-flag-bladder = You cannot control your bladder or bowel, or you cannot pass urine.
decision-red-flag-legs = Your legs become weak or numb, or you are numb between your legs.
decision-red-flag-chest = You have chest pain or you are short of breath.
decision-red-flag-fever = You have a fever or feel very ill.
decision-red-flag-pain = Your pain suddenly gets much worse.
decision-red-flag-wound = The wound is red, hot, swollen, or bleeds or leaks.

decision-question-break = Is this break new, and is it the cause of my pain?
decision-question-wait = What may happen if I wait for a few weeks?
decision-question-first = What else can I try first?
decision-question-team = How many of these have you done, and what went wrong?
decision-question-chance = What makes harm more or less likely for me?
decision-question-awake = Will I be asleep or awake? Which medicines must I stop before?
decision-question-nerve = If cement gets near a nerve, who can operate at once?
decision-question-medicine = Which bone medicine is right for me?
decision-question-whom = Whom do I call if something is wrong?

decision-value-relief = To have less pain soon
decision-value-move = To walk and do things by myself
decision-value-drugs = To need fewer painkillers
decision-value-no-procedure = To have no needle and no cement
decision-value-harm = To avoid even a small risk of serious harm
decision-value-wait = To give the break time to heal
decision-value-next-break = To make the next break less likely
decision-value-home = To spend little time in hospital

# About this page
about-title = About this page
about-reviewed = No clinician has reviewed this page, and it has not been tested with patients.
about-disclaimer = It is for learning and for talking. It is not a medical device. It does not say what will happen to you.
about-written = Written in { $written }, last updated in { $updated }. The next review is due in { $next }. It comes sooner when a large new study comes out.
about-authors = Written by the vertebra_viz developers. None of them is a clinician.
about-funding = Nobody paid for it. Nobody who makes or sells a treatment had a part in it.
about-search = We last looked for studies in { $searched }. We looked for guidelines, reviews and trials first, and for harm of any kind. Of most papers we read the short form, not the whole. What we could not read again is not shown.
about-reading = It is written for a reading age of about nine to twelve years. Reading it takes about { $minutes } minutes.

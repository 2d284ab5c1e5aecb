### What a patient reads before deciding (app/content/consent.csv has where each line was read).
### Plain words: no sentence above a reading age of eleven or so; each claim says no more than its source.

consent-aim-aim-less = The aim is less pain and a better daily life. Bone medicine is there for the next break, not for this one.
consent-aim-balloon-lift = A balloon may lift the bone. But more height has not been shown to mean less pain.
consent-aim-before-trial = Before one trial began, pain eased by itself in 531 of 1,000 people. They had not had any cement.

consent-option-care-what-take-pain = You take pain drugs and keep moving. A physio shows you how. You may wear a brace. The break gets time to heal.

consent-option-care-benefit-pain-often = Pain often eases with time. In one trial, 600 of 1,000 people had enough relief within a year.
consent-option-care-benefit-training-back = Training the back may help you move. For pain, studies are not sure.
consent-option-care-benefit-braces-small = Braces: one small trial found no gain. Pooled trials found less pain with a stiff brace after three months.

consent-option-care-harm-pain-last = Pain can last. In that trial, 400 of 1,000 people lacked enough relief.
consent-option-care-harm-bone-sink = The bone can sink more: in 412 of 1,000.
consent-option-care-harm-strong-pain = Strong pain drugs gave 620 of 1,000 older people side effects, such as being sick.
consent-option-care-harm-after-week = After a week in bed, 434 of 1,000 had clots, sick lungs or other harm.

consent-option-vertebroplasty-what-doctor-puts = A doctor puts a needle through the skin into the broken bone. Cement goes in and gets hard. No balloon is used.

consent-option-vertebroplasty-benefit-trials-agree = Trials do not agree. In one, 440 of 1,000 people had little pain after two weeks. With a mock procedure it was 210.
consent-option-vertebroplasty-benefit-review-five = A review of five such mock trials found little gain.
consent-option-vertebroplasty-benefit-fewer-bones = Fewer bones sank more: in 121 of 1,000 people. With no cement it was 412.

consent-option-vertebroplasty-harm-cement-got = Cement got next to the spinal cord in 8 of 1,000 people. Of these, 1 had surgery.
consent-option-vertebroplasty-harm-cement-seen = Cement was seen in the lungs in 19 of 1,000. Nerves can be hurt. People have died.
consent-option-vertebroplasty-harm-other-bones = Other bones broke in 165 of 1,000. With no cement it was 247, which may be chance.

consent-option-kyphoplasty-what-balloon-makes = A balloon makes a hollow in the broken bone. It may lift the bone. It comes out, and cement fills the hollow.

consent-option-kyphoplasty-benefit-pooled-studies = In pooled studies, pain fell by 5 points out of 10. With no surgery it fell by 2.
consent-option-kyphoplasty-benefit-trial-people = In a trial of 300 people, health scores rose more with the balloon. All of them knew which care they got.
consent-option-kyphoplasty-benefit-bone-gain = The bone may gain height. We found no mock trial of it.

consent-option-kyphoplasty-harm-cement-leaked = Cement leaked in 400 of 1,000 people. Nearly all of them felt nothing.
consent-option-kyphoplasty-harm-got-lungs = It got to the lungs in 19 of 1,000, with or with no balloon.
consent-option-kyphoplasty-harm-study-surgery = In one study, 20 of 1,000 had surgery for an infection. People have had paralysis. Some have died.
consent-option-kyphoplasty-harm-some-bones = Some bones gain no height.

consent-option-medicine-what-pills-shots = Pills or shots make weak bones stronger. They are for all who broke a weak bone. They go with each other option.

consent-option-medicine-benefit-next-break = The next break can become less likely. With one of the pills, 60 fewer of 1,000 women had a new break in the spine.
consent-option-medicine-benefit-fewer-broke = And 10 fewer of 1,000 broke a hip. All these women had weak bones. How much such pills ease pain is still not clear.

consent-option-medicine-harm-pills-hurt = Pills can hurt the food pipe. In trials, side effects were much the same as with mock pills.
consent-option-medicine-harm-odd-break = An odd break of the thigh bone came up in 1 of 1,000 women. The longer they took the pills, the more likely it was.
consent-option-medicine-harm-rare-cases = In rare cases the jaw heals badly.

consent-who-cement-strong = Cement is only for strong pain from a new break. Good pain care was tried first and did not help.
consent-who-pain-must = The pain must come from this break. An exam and a scan have to show it.
consent-who-people-infection = It is not for people with an infection in the blood or the spine.
consent-who-people-whose = It is not for people whose blood does not clot, if that cannot be fixed.
consent-who-some-people = Some people were kept out of trials. They had a hurt spinal cord or nerve, or a very weak heart or lungs.
consent-who-back-wall = If the back wall of the bone is broken, many doctors will not do it.
consent-who-help-slipped = It does not help a slipped disc or worn joints.
consent-who-tell-team = Tell the team if you may be pregnant. Tell them if cement, dye or drugs have made you ill.

consent-uncertain-open-trials = In open trials, people know which care they got. Pain fell more with cement.
consent-uncertain-sham-trials = In sham trials, some get a mock procedure. No one tells them. With cement and no balloon, one such trial found less pain. At least three found no difference.
consent-uncertain-open-trials-make = So the open trials may make cement look better than it is.
consent-uncertain-nice-found = NICE found only open trials of the balloon.
consent-uncertain-cement-make = Does cement make the next break more likely? Studies do not agree.

consent-right-doctors-should = Doctors should use cement only if you know what it means and you agree.
consent-right-say-ask = You may say no. You may ask for more time. You may ask someone else, too.
consent-right-change-mind = You may change your mind, even after you have signed.

consent-question-break-new = Is this break new? Is it the cause of my pain?
consent-question-happen-wait = What may happen if I wait a few weeks?
consent-question-else-try = What else can I try first?
consent-question-how-many = How many of these have you done? What went wrong?
consent-question-my-own = What is my own chance of harm? What makes it higher or lower?
consent-question-sleep-awake = Will I sleep or be awake? Which drugs must I stop before?
consent-question-cement-gets = If cement gets near a nerve, who can operate at once?
consent-question-bone-medicine = Which bone medicine fits me?
consent-question-whom-call = Whom do I call if I get weak legs, a fever or more pain?

consent-value-relief = To have less pain soon
consent-value-move = To walk and do things on my own
consent-value-sleep = To sleep at night
consent-value-fewer-drugs = To need fewer pain drugs
consent-value-no-procedure = To have no needle and no cement
consent-value-grave-harm = To stay away from even a small chance of grave harm
consent-value-wait = To give the break time to heal
consent-value-next-break = To make the next break less likely
consent-value-home = To spend few days in a hospital
consent-value-family = To talk it over with someone close to me

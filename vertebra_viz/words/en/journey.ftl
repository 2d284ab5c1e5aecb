### The steps of the consent page, one short text each (evidence/journey.csv), and what stands behind "More" (journey_more.csv).
### The figures are in evidence/claims.csv.

journey-where = Your spine is a stack of bones called vertebrae. This picture shows one of them before it breaks. A computer made it. It is an average bone and not your own.
    .title = Where it is
# $kind: of the break; $cause: of it
journey-broke = { $cause ->
    [tumour] A tumour in a bone can make it so weak that it breaks.
    [fall] A hard fall can break a bone of the spine.
    [steroids] Taking steroids for a long time can weaken bones, even in younger people. A weak bone can break without a fall.
   *[osteoporosis] The most common cause is osteoporosis, which makes bones thin and weak. A weak bone can break without a fall. Bending, lifting a child or even sneezing can be enough.
} { $kind ->
    [wedge] The front of this bone has sunk, so it has the shape of a wedge.
    [biconcave] The middle of this bone has sunk.
    [crush] All of this bone has become lower.
   *[other] This bone is cracked, but it has kept its height.
} The break can hurt, and it can make you stoop.
    .title = What broke
journey-tumour = Most of this page is about osteoporosis, so it is not made for you. Cement does not treat the tumour. A cancer doctor (oncologist) should decide with you, and radiotherapy or medicine for the cancer may ease the pain too.
    .title = This break is from a tumour
journey-old = This break has healed in its new shape. Cement is meant for breaks that have not healed, so it may not be right here.
    .title = This break is old
journey-choices = You and your team can let the break heal without an operation. Or you can have bone cement put in, with or without a balloon. The aim of all of these is less pain. Nobody has chosen for you. Pick one to look at: that does not mean that you have to have it.
    .title = Your choices
journey-needle = You lie face down on a soft table. You have a drip in a vein, and you may be given an antibiotic through it to help stop infection. An injection (local anaesthetic) numbs your back, and you may have medicine to make you sleepy. The doctor uses X-rays to guide one or two needles into the bone.
    .title = Getting to the bone
journey-balloon = A small balloon is filled inside the bone. It makes a space and may lift the bone a little. Then it is let down and taken out. Part of the height is lost again when it comes out.
    .title = The balloon
journey-cavity = A small tool makes a space in the bone. It may lift the bone a little.
    .title = Making a space
journey-implant = A metal mesh or a small jack is opened in the bone. It may lift the bone a little, and it stays there.
    .title = The metal implant
journey-cement = Bone cement is put into the space a little at a time. The doctor watches each part on X-ray. At first it is like toothpaste, and it hardens in 10 to 20 minutes. The needles are taken out, and a small dressing goes on your back.
    .title = The cement
journey-cement-alone = Bone cement goes into the cracks of the bone and joins the pieces. No balloon is used. The doctor watches each part on X-ray. At first it is like toothpaste, and it hardens in 10 to 20 minutes. The needles are taken out, and a small dressing goes on your back.
    .title = The cement
journey-healing = You take painkillers and keep moving as well as you can. A physiotherapist shows you exercises, and you may wear a brace. A break can heal by itself in weeks or months. Too much bed rest can cause problems, such as a chest infection (pneumonia) or blood clots in the legs.
    .title = Letting it heal
journey-afterwards = You rest for a few hours while nurses check on you. Many people go home the same day, and some stay for a night. Your back may be sore for some days. Your team will tell you which activities to avoid and will help you cut down your painkillers.
    .title = Afterwards
journey-later = An X-ray some weeks or months later shows whether the bone has sunk more. It did so in { $sink-care } within about a year. Bone medicine can make the next break less likely.
    .title = The months after
journey-wrong = Cement often leaks out of the bone. Most leaks cause no symptoms, but a leak can harm nerves, or reach the lungs. You can bleed or get an infection. Paralysis and death have been reported. Other bones can break later, with or without cement.
    .title = What can go wrong
journey-wrong-care = The pain may last, and the bone may sink more. Strong painkillers can make you feel sick, sleepy or constipated. Other bones can break later, with or without cement.
    .title = What can go wrong
journey-help = Pain often gets better without an operation. Where people knew what they had, pain fell more with cement. Against a pretend procedure, most trials of cement alone found no clear difference. The balloon has not been tested in that way. A taller bone has not been shown to mean less pain.
    .title = Does it help?
journey-help-tumour = In one trial in people with cancer, daily life got better within a month with a balloon. A maker paid for it, and people knew what they had. Other treatments of the cancer can ease the pain too.
    .title = Does it help?
journey-decide = You do not have to decide today. You can say no, ask for more time, or change your mind. Think about what matters to you, and write down your questions. Get help at once if you cannot control your bladder or bowel, or if your legs become weak or numb.
    .title = Ask and decide

journey-more-steroids = Some people take steroids for years for asthma, lupus or rheumatoid arthritis. This can weaken their bones, even when they are young.
journey-more-causes = A tumour, a fall or an accident can break a bone of the spine too.
journey-more-cracks = A bone can crack without coming apart, or it can break into pieces.
journey-more-effects = People may move less, become shorter, or stoop (kyphosis). It can be harder to take a deep breath. If you stay in bed for long, you may get a chest infection (pneumonia) or blood clots in the legs.
journey-more-tests = A doctor asks about your pain, feels along your back, and looks at an X-ray, CT, MRI or bone scan. They show which bone hurts, and whether the break is new.
journey-more-heals = A new break may heal by itself in weeks or months. Painkillers, exercise, a brace and a short rest come first.
journey-more-relief = While people waited to join one trial, pain eased in { $waiting-relief }.
journey-more-who = Cement is for severe pain from a new break, after the right painkillers have been tried. It does not help a slipped disc or worn joints. You should not have it with an infection in your blood or spine.
journey-more-balloon-or-not = Some centres use the balloon for people who stoop, and cement alone for pain. Studies found no clear difference in pain relief.
journey-more-where = Not every hospital does this. A radiologist and a spine surgeon should agree that it is right for you.
journey-more-medicines = Bring a list of all your medicines, vitamins and supplements, and your X-rays. Stop a blood thinner only if your doctor tells you to. A blood test shows how well your blood clots.
journey-more-allergy = Tell the team if medicines, dye (contrast) or iodine have ever made you ill. You should not have it if you are pregnant. Tell them if you are breastfeeding.
journey-more-day = You will be told when to stop eating and drinking. Ask someone to drive you home.
journey-more-asleep = Some people have a general anaesthetic and are fully asleep. The team watches your heart, your breathing and how you feel all the time.
journey-more-dye = A little dye may be put in to show on X-ray that the needle is in the right place.
journey-more-biopsy = The doctor may take a small piece of bone first, to look for another cause (a biopsy).
journey-more-cut = The cut in the skin is about 1 cm long. More than one bone can be treated at the same time.
journey-more-dose = The X-rays give you about as much radiation as two to five years of the natural kind.
journey-more-tools = Some doctors make the space with a tool instead of a balloon.
journey-more-no-height = In some bones no height is gained: in one group it was { $no-height }.
journey-more-ends = After cement alone, the bone sank again in { $ends-touched } where the cement touched both ends. Where it missed one, it was { $ends-missed }. This study does not show why.
journey-more-time = It usually takes up to an hour for each bone. Ask your hospital how long you will be there.
journey-more-walk = Ask when you can get up. Many people are back to daily activities within days. For some it takes longer.
journey-more-soon = Some people feel less pain within two days, and some do not. In one trial of cement alone, { $vapour-cement } had little pain after two weeks. After a pretend procedure it was { $vapour-pretend }.
journey-more-films = Your team may take X-rays later, of this bone and those next to it. Part of the height gained may be lost again.
journey-more-bones = Bone medicine, calcium and vitamin D can make the next break less likely. Exercise can make you stronger.
journey-more-leak-balloon = A scan showed cement outside the bone in { $leak-balloon } with a balloon. With cement alone it was { $leak-cement }.
journey-more-cord = In { $cord } cement was next to the spinal cord. In { $cord-surgery } it had to be taken out by surgery.
journey-more-lungs = Scans found small bits of cement in the lungs. In one study it was { $lungs-both }, in another { $lungs-cement }. Most had no symptoms.
journey-more-lower-leak = To keep leaks small, thick cement is put in slowly, and the doctor stops when it reaches the edge.
journey-more-lower-infection = To keep infection away, the skin is cleaned, and an antibiotic may be given. A blood test before it lowers the risk of a bleed.
journey-more-lower-nerve = To protect the nerves, the needles are guided by X-ray from two sides. If your legs get weak or numb, an operation may be needed at once.
journey-more-allergic = You can be allergic to the medicines, the dye or the cement. Your heart could stop: it did in { $heart } in one study.
journey-more-worse = You may have more pain, and blood clots in the legs or lungs can happen after any procedure.
journey-more-reports = Of serious harm with a balloon there were { $harm-reports }. In { $death-reports-k } of them a person died. In { $paralysis-reports-k } there was paralysis or other harm to nerves. In { $cord-reports-k } the spinal cord was hurt. Not all harm is reported.
journey-more-new = Within about a year another bone broke in { $new-cement } with cement alone. With no operation it was { $new-care }. The difference may be chance.
journey-more-free = In one trial of a balloon, pain fell by { $free-pain } more than with no operation over two years. At the end the difference was { $free-pain-late }. A maker paid for it.
journey-more-pretend = One trial compared cement alone with a pretend procedure. The difference after a year was { $vertos4-pain }, which may be chance. For pain that had lasted longer than three months it was { $vertos5-pain }.
journey-more-group = In 2019 a group of bone experts looked at all the trials. They found no clear gain from cement alone over a pretend procedure. They found too few good studies of the balloon.
journey-more-lasts = With no operation, { $care-relief } had enough relief within a year. For { $care-pain-lasts } it was not enough. Ask your team what else there is.
journey-more-opioid = In older people, strong painkillers gave { $opioid } bad side effects. With milder ones it was { $opioid-none }.
journey-more-rest = After seven days in bed { $rest-7 } had a problem, such as a chest infection, a blood clot or confusion. After three days it was { $rest-3 }.
journey-more-chest = Get help at once too if you have chest pain, are short of breath, or have a fever. Get help if your wound is red or leaks.
journey-more-pain-cause = A break is not the only cause of back pain. The cause must be found before anything is done.

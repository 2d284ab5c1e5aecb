### The consent page: headings and buttons, the sheet to take home, and the numbers of the model

consent-title = Cement for a broken bone in the spine, or no operation?
    .intro = Read this with your care team. Take your time. You do not have to choose today.
consent-parts = Parts of this page
consent-about-more = Who wrote this, and how
consent-section-aim = The decision
consent-section-who = Who cement is for
consent-section-who-not = Who should not have cement
consent-section-uncertain = What we do not know yet
consent-section-right = You decide
consent-options = Your options
    .intro = Each card has the same parts. No option is chosen for you.
consent-look = Show this one in the picture
consent-in-words = This one is told in words. The picture does not show it.
consent-helps = What may help
consent-harms = What may harm
consent-living = Living with it
consent-sources = Sources
consent-quiz = Check what is clear
    .intro = These questions are for you alone. You see at once if an answer is right, and why. You can skip any of them. Nothing is kept.
# $number of $count
consent-quiz-place = Question { $number } of { $count }
consent-quiz-again = Answer again
consent-right = Yes.
consent-wrong = Not quite.
consent-values = What matters to me
    .intro = How much does each of these matter to you? Open one to mark which options it speaks for.
consent-weight-0 = Not much
consent-weight-1 = A little
consent-weight-2 = A lot
consent-weight-3 = Most of all
consent-speaks-for = Which options does this speak for?
consent-leaning = Which way I lean
    .intro = You can leave this in the middle. It is not a decision.
consent-leaning-no = No operation
consent-leaning-middle = Not sure
consent-leaning-yes = Cement
consent-questions = Questions you can ask
    .intro = Tick what you want to ask, and add your own.
consent-own-questions = My own questions
consent-clear = Clear my answers
consent-stays = This stays on this screen. It is not kept or sent.
consent-red-flags = When to get help at once
    .intro = With any option, go to an emergency department or call for an ambulance if:
consent-leaflets = Leaflets of this clinic
consent-keep = To take home
    .intro = The printed sheet has your own answers on it. The leaflet leaves room to write them by hand.
consent-print = Print with my answers
consent-leaflet = Leaflet (PDF)
consent-record = Save a record of this talk
    .about = The record is a file on this device: what was shown, answered and asked. It is made only when you press the button.
consent-again = Start again

# The table of what can happen, and its icon arrays
grid-title = What can happen, side by side
grid-intro = Each figure is of a group of people in a study, and says how many were counted and when. Studies differ, so figures of two studies cannot be compared exactly.
grid-head = What was counted
grid-benefit = What may help
grid-harm = What may harm
people-shade-low = It happened to at least so many.
people-shade-best = Up to here is the best estimate.
people-shade-high = The true number may reach to here.
people-shade-no = It did not happen to these.

# The sheet to take home
sheet-intact = Before the break
sheet-broken = After the break
sheet-after = At the end
sheet-unclear = What I want to have explained again
sheet-telephone = Telephone number of the clinic
sheet-none = None marked

# What is measured on the model, for the person it is shown to
model-title = What this model shows
consent-front-height = Height of the front of the bone
model-height-before = Before the break
model-height-after = After the break
model-height-set = With hard cement
model-height-end = At the end
model-height-later = Months later
model-still-lower = It is still lower than before the break.
# $volume: in mL; $spoons: the same in teaspoons
model-cement = Cement in the bone: { $volume }, about { $spoons }.
model-leaked = Cement that leaked out: { $volume }, about { $spoons }.
# Heights of the front of the bone: $height with its unit, $before without
model-unbroken = This bone is not broken, and its front is { $height } high.
model-cracked = The bone is cracked, but its front is still { $height } high.
model-sank = The front is { $height } high after the break ({ $before } before). The bone is left to heal in this shape.
model-treated = { $way ->
    [stays] In this model the bone did not get taller ({ $height }, { $spoons } of cement).
    [rose] The front rose from { $before } to { $height } with { $spoons } of cement.
   *[sank] The front sank from { $before } to { $height } with { $spoons } of cement.
}
# $where: where the cement went, as in "out in front"
model-treated-leaked = { $way ->
    [stays] The front stays { $height } high, but some of the cement leaked { $where }.
    [rose] The front rose from { $before } to { $height }, but some of the cement leaked { $where }.
   *[sank] The front sank from { $before } to { $height }, but some of the cement leaked { $where }.
}
model-few-drops = a few drops
# A volume in teaspoons of 5 mL, to a quarter. $whole: whole spoons; $part: further quarters
model-teaspoons = { $part ->
    [1] { $whole ->
        [0] ¼ teaspoon
       *[other] { $whole }¼ teaspoons
    }
    [2] { $whole ->
        [0] ½ teaspoon
       *[other] { $whole }½ teaspoons
    }
    [3] { $whole ->
        [0] ¾ teaspoon
       *[other] { $whole }¾ teaspoons
    }
   *[0] { $whole ->
        [one] { $whole } teaspoon
       *[other] { $whole } teaspoons
    }
}

### The consent page: headings and buttons, how often something happens, and the model's own numbers

consent-title = Before you say yes or no
    .intro = Read this with your care team. Take your time. You do not have to choose today.
consent-parts = Parts of this page
consent-print = Print to take home
consent-again = Start again
consent-sheet-picture = The picture as it stood on the screen.
consent-journey = Before, during and after
consent-options = Your options
    .intro = Each one gets the same space. Bone medicine can go with each of the other three.
# The fourth option; "for all" as it can go with each of the others
consent-medicine-for-all = Bone medicine, for all
consent-in-picture = The picture can show this one.
consent-in-words = This one is told in words. The picture does not show it.
consent-helps = What may help
consent-harms = What may harm
# .short: on a button that goes there
consent-questions = Questions you can ask
    .short = Questions
consent-values = What matters to me
    .intro = Tick what counts most for you. Talk about it with your team.
consent-clear = Clear all ticks
consent-ticks-stay = Ticks stay on this screen. They are not kept or sent.
consent-section-aim = What this is for
consent-section-who = Who should not have cement
    .short = Who should not
consent-section-uncertain = What no one knows for sure
consent-section-right = You decide
consent-sources = Sources
consent-review = About this page
consent-review-reviewer = Review
consent-review-date = Date of the text
consent-review-funding = Who paid
consent-review-disclaimer = What this is not
consent-not-reviewed = Not yet reviewed by a clinician.
consent-funding = Funding: none. No one paid for this page.

# How often something happens. $of: 1,000; $unit: who was counted
consent-no-number = We have no reliable number.
consent-rate-none = { $unit ->
    [bones] fewer than 1 of { $of } bones
    [procedures] fewer than 1 of { $of } procedures
   *[people] fewer than 1 of { $of } people
}
consent-rate = { $unit ->
    [bones] { $number } of { $of } bones
    [procedures] { $number } of { $of } procedures
   *[people] { $number } of { $of } people
}
consent-rate-range = { $unit ->
    [bones] { $low } to { $high } of { $of } bones
    [procedures] { $low } to { $high } of { $of } procedures
   *[people] { $low } to { $high } of { $of } people
}
consent-unit-people = Of 1,000 people
consent-unit-bones = Of 1,000 bones. A person can have more than one.
consent-unit-procedures = Of 1,000 procedures. A person can have more than one.
rates-title = How often does it happen?
    .short = How often
rates-intro = These numbers come from studies of other people. Each is out of 1,000. Some count people, some bones and some procedures. Do not compare one list with the next.
rates-helps = May help
rates-harms = May harm
rates-head-what = What
rates-head-with = With
rates-head-how-often = How often
# What the dots beside a number mean
rates-dot-yes = A big dot: it did happen.
rates-dot-maybe = A ring: studies do not agree.
rates-dot-no = A small dot: it did not happen.
rates-care-medicine = Bone medicine
rates-care-cement = Cement, with or with no balloon
# Behind a source that was not read itself, but where another one cites it
rates-second-hand = { $source } (read where it is cited)

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
model-sank = The front sank from { $before } to { $height }, and nothing is done to lift it.
model-treated = { $way ->
    [stays] The front stays { $height } high with { $spoons } of cement.
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

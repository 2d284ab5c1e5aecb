# The app's page: its head, the lines over the picture, and what the page itself says

mode-consent = Consent
mode-teach = Teach
mode-explore = Explore

page-modes = Modes
page-start-again = Start again
    .title = For the next person: no ticks, the first step, the first case
page-copy-link = Copy link
    .title = Copy the link to this picture
page-copied = Copied
page-more = More
page-drawn-by-server = Use a simpler picture
    .title = Trouble seeing the picture? The server can draw it for this device.
page-drawn-here = Back to the 3D picture
page-building = Building the case
# Under the reason why a case cannot be shown
page-last-case = The picture still shows the last case that could be built.
# $case: the case in a line
page-name = { $case } · Vertebra
page-description = A broken vertebra and its repair, measured on the model. { $disclaimer }
page-skip = Skip to the picture
page-controls = Controls
page-straighten = Straighten the view
page-steps = Steps
page-step-back = Step back
page-play = Play
page-pause = Pause
page-next-step = Next step
page-in-words = Description
page-leave-projector = Leave the projector view
page-consent-text = What to know before you decide
page-needs-script = This page needs JavaScript.

# While the server is out of reach
page-lost = The connection to the server is lost. The picture still plays. Trying again…
page-out-of-reach = The server cannot be reached. The picture still plays. Trying again…
page-silent = The server is not answering. The picture still plays; your latest changes are not shown yet.
page-text-missing = The text could not be loaded. Please check the connection.
page-not-loaded = The picture of this case could not be loaded. Trying again…
page-restarts-soon = This page will start again soon. Touch it to continue.

# A card of words beside the picture in Consent. $number of $count
page-stage-place = Picture { $number } of { $count }
page-before-place = Before, { $number } of { $count }
page-during-place = On the day, { $number } of { $count }
page-after-place = After, { $number } of { $count }
page-before = Before
page-during = On the day
page-after = After
page-source = Source: { $source }
page-skip-words = Go to the animation
page-back-to-picture = Back to the picture
# Titles over two pictures of one case
page-from-the-side = { $title }: from the side
page-from-the-front = from the front

# The picture that the server draws, where the browser cannot
picture-of-server = Picture drawn by the server
picture-style = Style
picture-metal = Metal
picture-view = View
picture-follow-steps = Follow the steps
picture-previous = Previous stage
picture-next = Next stage
picture-play = Play
picture-pause = Pause
picture-time = Time
# For a screen reader. $view, $style: their names; $title: the case; $moment: stage and how far into it
picture-in-words = 3D picture, view: { $view }, style: { $style }. { $title }. { $moment }
picture-in-words-turned = 3D picture, style: { $style }. { $title }. { $moment }
# Where time stands in a stage. $percent: a whole number
picture-moment = { $stage }, { $percent }{ "\u00A0" }%
picture-not-drawn = The server could not draw this picture because of a fault in the program.

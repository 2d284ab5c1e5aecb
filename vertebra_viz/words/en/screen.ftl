# The app's page: its head, the lines over the picture, and what the page itself says

mode-consent = Consent
mode-teach = Teach
mode-explore = Explore

screen-modes = Modes
screen-start-again = Start again
    .title = For the next person: no ticks, the first step, the first case
screen-copy-link = Copy link
    .title = Copy the link to this picture
screen-copied = Copied
screen-more = More
screen-drawn-by-server = Use a simpler picture
    .title = Trouble seeing the picture? The server can draw it for this device.
screen-drawn-here = Back to the 3D picture
screen-building = Building the case
# Under the reason why a case cannot be shown
screen-last-case = The picture shows another case, the last one that could be built.
# $case: the case in a line
screen-name = { $case } · Vertebra
screen-description = A broken vertebra and its repair, measured on the model. { $disclaimer }
screen-skip = Skip to the picture
screen-controls = Controls
screen-straighten = Straighten the view
screen-steps = Steps
screen-step-back = Step back
screen-play = Play
screen-pause = Pause
screen-next-step = Next step
screen-in-words = Description
screen-leave-projector = Leave the projector view
screen-consent-text = What to know before you decide
screen-needs-script = This page needs JavaScript.

# While the server is out of reach
screen-lost = The connection to the server is lost. The picture still plays. Trying again…
screen-out-of-reach = The server cannot be reached. The picture still plays. Trying again…
screen-silent = The server is not answering. The picture still plays; your latest changes are not shown yet.
screen-text-missing = The text could not be loaded. Please check the connection.
screen-not-loaded = The picture of this case could not be loaded. Trying again…
screen-restarts-soon = This page will start again soon. Touch it to continue.

# A card of words beside the picture in Consent. $number of $count
screen-stage-place = Picture { $number } of { $count }
screen-before-place = Before, { $number } of { $count }
screen-during-place = On the day, { $number } of { $count }
screen-after-place = After, { $number } of { $count }
screen-before = Before
screen-during = On the day
screen-after = After
screen-source = Source: { $source }
screen-skip-words = Go to the animation
screen-back-to-picture = Back to the picture
# Titles over two pictures of one case
screen-from-the-side = { $title }: from the side
screen-from-the-front = from the front

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

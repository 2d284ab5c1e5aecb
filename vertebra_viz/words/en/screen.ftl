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

# The steps of Consent, on a card beside the picture. $number of $count
screen-step-place = Step { $number } of { $count }
screen-contents = Contents
screen-steps-list = Steps
screen-parts-list = Parts of the page
screen-more-of-it = More about this
screen-sources = Sources
screen-read-aloud = Read aloud
screen-stop-reading = Stop reading
screen-pick-one = Pick one to look at. It does not mean that you have to have it.
screen-compare = Compare them in a table
# $right of $count answers; said when all questions have one
screen-quiz-end = { $right } of { $count } were clear at the first try. What was not is on your sheet.
screen-leaning-1 = I lean clearly to no operation
screen-leaning-2 = I lean a little to no operation
screen-leaning-3 = Not sure
screen-leaning-4 = I lean a little to cement
screen-leaning-5 = I lean clearly to cement
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

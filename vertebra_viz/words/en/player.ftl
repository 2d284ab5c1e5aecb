# The browser player: its controls, its numbers, what a screen reader is told, and what goes wrong.
# Names of stages, parts, numbers and views are in catalogue.ftl. $figure and the like are numbers as they are written,
# with their units.

# The whole player; $title: name of the case
player-name = Vertebra player
player-name-of = Vertebra player. { $title }
player-picture = 3D picture. { $title }
# Said by a screen reader instead of "application"
player-picture-role = 3D picture

# The timeline
player-position = Position in the procedure
player-stages = Stages
player-stage-of = Stage { $number } of { $count }
# Name of a button: $number of the stage
player-go-to = { $number }. { $stage }
# Beside the timeline; $duration: with its unit
player-time = { $t } of { $duration }
# Under the picture on paper; $t with its unit
player-printed-moment = { $stage }, { $t }
# The same aloud; $duration: with its unit in full
player-moment = { $stage }, { $t } of { $duration }
player-play = Play
player-pause = Pause
player-previous = Previous stage
player-next = Next stage
player-speed = Speed
player-speed-times = { $speed }×
player-repeat = Repeat
# Said when a stage begins
player-stage-said = { $stage }. { $caption }

# How the picture is shown: buttons at its edge, with lists
player-how-shown = How the picture is shown
player-style = Style
player-view = View
# Name of a button that opens a list: what is chosen in it
player-chosen = { $list }: { $choice }
# Turned by hand, so that it is none of the views with a name
player-free-view = Free view
player-xray-missing = X-ray is not available: the graphics card of this device cannot add up fractions.
player-show = Show
player-show-follow = Follow the steps
player-show-before = Before and after
player-show-neighbours = Neighbours
player-show-quality = Quality
player-neighbours-solid = Solid
player-neighbours-ghost = See-through
player-neighbours-off = Hidden
player-quality-auto = Automatic
player-quality-low = Low
player-quality-medium = Medium
player-quality-high = High
# $change: with its sign; $share: what part of the lost height that is, or "none"
player-gained = { $share ->
    [none] { $name } { $change }
   *[other] { $name } { $change }, { $share }
}
player-cut = Cut
# Where the bone is cut open
player-cut-midline = in the midline
player-cut-at = { $side ->
    [right] { $figure } to the patient's right
   *[left] { $figure } to the patient's left
}

# The camera
player-camera = Turn, move and zoom
player-zoom-in = Zoom in
player-zoom-out = Zoom out
player-reset = Reset the view
player-turn = Turn
player-turn-left = Turn left
player-turn-right = Turn right
player-turn-up = Turn up
player-turn-down = Turn down
player-move = Move
player-move-left = Move left
player-move-right = Move right
player-move-up = Move up
player-move-down = Move down
player-explore = { $input ->
    [touch] Tap to explore
   *[mouse] Click to explore
}

# The numbers
player-numbers = Numbers
player-numbers-of = Numbers of { $level }
player-measured = measured on this model
# Where nothing is drawn and the picture may be of another stage
player-measured-still = measured on the model at this step
player-measure = Measure
player-now = Now
# Head of the column with changes
player-since-intact = Since intact
player-since-fracture = Since the fracture
player-since-posture = Since lying down
# $figure: percent
player-of-lost = { $figure } of the height lost
player-of-intact = { $figure } of the intact height
# $change: with its sign; $share: "40 % of the height lost"
player-share-regained = { $change } is { $share }
player-of-canal = { $figure } of the canal's depth; the nerves run there
player-cavity-balloon = The space made by the balloon.
player-cavity-balloon-filled = The space left by the balloon. The cement now fills it.
player-cavity-tool = The space made with a surgical tool.
player-cavity-tool-filled = The space made with a surgical tool. The cement now fills it.
player-kyphosis-help = From the bone above to the bone below. The discs take up a part.
player-other-levels = Other levels
player-all-levels = { $leaked ->
    [none] All levels: { $cement } of cement in the bones.
   *[other] All levels: { $cement } of cement in the bones, { $leaked } leaked.
}
player-grades = Grades and index
player-genant-none = not graded once an instrument is in the bone
player-genant-help = 0 to 3, by the largest height lost against the same bone when intact.
player-beck-help = Front height divided by back height.
# Burnt into an X-ray picture at its foot
player-film-mark = { $level } { $projection }
# A part over the picture that is where it should not be
player-wrong-place = { $part }: wrong place
# A number with its name, over the picture
player-named = { $name } { $figure }
player-outcome = What the treatment did
player-outcome-where = in this model

# The curve of height and cement
player-curve = Over time
# $unit: as it is written
player-curve-height = { $name }, { $unit } (solid)
player-curve-cement = { $name }, { $unit } (dashed)
# The curve in words. $ends: list of "Fracture 17.1 millimetres"; $cement: none without any
player-curve-said = { $cement ->
    [none] { $name } at the end of each stage: { $ends }.
   *[other] { $name } at the end of each stage: { $ends }. { $cementname } at the end: { $cement }.
}

# Risks and what else the file says
player-risks = Risks and limits
player-benefits = What may help, and what is not known
player-journey = Step by step
player-assumptions = What was assumed
# An assumed value: the field's name, as the file has it
player-assumed = { $name }: { $value }
player-source = Source: { $source }
# $date: month and year; $source: where numbers and shapes come from, a sentence
# .short: the same under the picture, in one line with the disclaimer
player-updated = Last updated { $date }. { $source }
    .short = { $date }. { $source }
player-close = Close
player-poster = Picture of the bone

# Needles
player-needles = Needles
player-needle = { $side ->
    [left] Left needle
   *[right] Right needle
}
# How far a needle is beyond a wall
player-beyond = { $figure } beyond
player-skin-cut = Skin cut { $aside } from the midline, with the skin { $depth } behind the bone (assumed).

# Which level, for people without training
player-where = { $count ->
    [one] Level { $levels }, { $places }
   *[other] Levels { $levels }, { $places }
}
player-place-lumbar = lower back
player-place-lower-thoracic = middle of the back
player-place-upper-thoracic = upper back

# The picture in words, for people who cannot see it. $sides: one or two of player-side-…
player-seen-from = Seen from { $sides }.
player-side-left = the patient's left
player-side-right = the patient's right
player-side-front = the front
player-side-back = the back
player-side-head = the head
player-side-feet = the feet
player-said-stage = Stage { $number } of { $count }: { $moment }.
# A number aloud: $amount with its unit in full; $of: what a percentage is of, or none; $change: more, less or none
player-said-number = { $of ->
    [none] { $name } { $amount }
   *[other] { $name } { $amount } { $of }
}{ $change ->
    [none] .
    [more] , { $difference } more than { $since ->
        [intact] intact
        [fracture] after the fracture
       *[posture] after lying down
    }.
   *[less] , { $difference } less than { $since ->
        [intact] intact
        [fracture] after the fracture
       *[posture] after lying down
    }.
}
# $share: a sentence's part that says how much of the canal is taken up
player-said-canal = { $name } { $amount }, { $share }.
player-keys = The arrow keys turn the picture; with Shift they move it. Plus and minus zoom. Space plays and pauses. Page Up and Page Down change the stage; the digits go to a stage. Escape leaves the picture. On the timeline, the left and right arrows move through time.

# While a case loads, and what goes wrong
player-loading = Loading …
player-retry = Try again
player-lost = The graphics were interrupted. The picture may come back by itself.
player-gone = The graphics were interrupted, and the picture did not come back.
# Follows a sentence that says why there is no picture
player-rest-works = { $why } The steps, the texts and the numbers still work; the picture does not move.
player-no-webgl = This device cannot show 3D pictures: its browser has no WebGL 2, or it is switched off.
player-offline = The case file could not be loaded. Check the connection.
player-from-disk = This page was opened from a disk, and browsers do not let such a page read a second file. Put its folder on a web server, or open a page that was exported as one file.
player-other-site = The case file could not be loaded: there is no connection, or its site does not let other sites read it (Access-Control-Allow-Origin).
player-not-found = The case file was not found (404).
# $status: the server's answer, a number
player-not-loaded = The case file could not be loaded ({ $status }).
player-broken = This case file cannot be shown.
# $what: name of what the file lacks
player-corrupt = This case file cannot be shown: { $why ->
    [empty] it is empty
    [not-glb] it is not a .glb file
    [version] it is not glTF version 2
    [unreadable] its description cannot be read
    [foreign] it was not made by { -product }
    [newer] it was made by a newer version of { -product } than this player
    [outside] it refers to data outside itself
    [animation] its animation cannot be read
    [surface] a surface cannot be read
    [lacks] it has no { $what }
    [earlier] it has several levels and was made by an earlier version of { -product }
    [misfit] its description does not fit its data
   *[incomplete] a part of it is missing
}.

# For the people who build a page round the player: errors of its methods, and warnings on the console
player-not-ready = the player is not ready yet; wait for its ready event
# Also of an attribute, an address and a message: $value as it was given
player-refused = { $name }: { $value } is not allowed; allowed: { $allowed }
player-allowed-from = a number from { $low }
player-allowed-range = { $low } to { $high }
player-allowed-seconds = { $low } to { $high } s
player-allowed-captured = what capture() gave
player-allowed-switches = true or false for { $names }
player-allowed-level = another broken level of this case
player-allowed-actor = an actor of this case
player-allowed-mm = a number of mm
player-allowed-object = an object with { $names }
player-allowed-point = three numbers
player-snapshot-no-webgl = There is no picture: this browser has no WebGL 2.
player-snapshot-lost = The picture could not be taken: the graphics were interrupted.
player-snapshot-failed = The picture could not be taken.
# $ignored: list of what was not understood
player-ignored = { $more ->
    [0] ignored in the address: { $ignored }
   *[other] ignored in the address: { $ignored } and { $more } more
}
player-opening-damaged = the opening shot is left out because its file is damaged
# Answers to messages of the page that holds the player in a frame: $names, a list of what is allowed
player-message-events = events: a list of { $names }
player-message-truth = { $name }: true or false
player-message-method = method: { $names }
player-message-most = args: at most { $most } for { $method }
player-message-name = method: a name
player-message-list = args: a list
player-message-plain = args: numbers, texts, true, false, null, lists and objects of these
player-message-large = args: fewer or shorter values
player-message-forbidden = args: no such names
player-message-options = args: an object with events and measurements
player-message-failed = the method failed

# A room: a class follows its teacher on its own screens

room = Room
# $code: six letters
room-named = Room { $code }
room-role-lead = { $count ->
    [one] { $count } person is following and sees what you show.
   *[other] { $count } people are following and see what you show.
}
room-role-control = You have control. Everybody sees what you do.
room-role-follow = You are following the teacher. The picture moves by itself.
room-role-out = You are exploring on your own. The others are following the teacher.
room-teacher-away = The teacher is away at the moment. The picture waits; you may explore on your own.
room-your-number = { $count ->
    [one] You are number { $number }. { $count } person is following.
   *[other] You are number { $number }. { $count } people are following.
}
room-step-out = Explore on your own
room-come-back = Return to the class
room-leave = Leave
room-close = Close the room
room-how-to-join = How to join
room-own-screens = Show it on the students’ own screens
room-open-help = Open a room and show its link. Everyone who opens the link sees your case, time, view and style.
room-open = Open a room
room-join = Or join a room
# In an empty field for the six letters of a room
room-letters-here = letters
room-qr = QR code of { $link }
room-only-here = This address works only on this computer. To let the class join, start the app with --host and open it by the computer’s own address.
room-projector-window = Open a window for the projector
room-code-too = How to join, on the projector
room-take-over = Lead a room that you opened on another device
room-letters = Letters
room-pin = PIN
room-lead = Lead the room
room-remove-whom = Remove someone
room-choose = Choose
room-number = Number { $number }
room-remove = Remove
room-remove-help = Each person’s page shows their number. A person who is removed cannot join again.
room-your-pin = Your PIN, to lead from another device
room-pin-help = Anyone who has the PIN and the letters can lead the class. Write it down and keep it to yourself.
room-control = Who may change the picture
room-control-alone = Only you
room-control-with = You and number { $number }

room-closed = The room is closed. You can now use the picture on your own.
room-removed = The teacher has removed you from the room. You can now use the picture on your own.
room-gone = This room is not open. Ask the teacher for its letters, or explore on your own.

# Refused requests
room-none = You are not in a room.
room-sent-out = The teacher has removed you from room { $code }.
room-full = Room { $code } is full: it has { $most } members.
room-only-controller = Only the leader of a room, or someone who was given control, can change what it shows.
room-only-leader = Only the leader of a room can do this.
room-only-followers = Only followers in the room can answer.
room-nothing-asked = No question has been asked in this room.
room-too-many = There are { $most } rooms already; try again later.
room-unknown-letters = These are not the letters of an open room.
room-unknown-pin = These letters and this PIN do not belong to an open room.
room-guesses-letters = Too many wrong letters; try again in { $seconds }{ " s" }.
room-guesses-pin = Too many wrong letters or PINs; try again in { $seconds }{ " s" }.

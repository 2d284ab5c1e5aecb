# What the server answers where something cannot be done, in one line; and its limits

# $address: where the app is found
server-serving = Serving on { $address } (Ctrl-C stops)
server-full = The server is full at the moment. You can still watch the picture; the controls will appear when a place is free.
server-stopping = the server is stopping
server-session-ended = the session has ended
server-opened-elsewhere = opened again elsewhere
server-too-much = the server is busy; try again in a moment
server-builds-of-address = too many cases and files are waiting for your address; try again in { $seconds }{ " s" }
server-not-built = this could not be built because of a fault in the program
server-failed = the server could not do this because of a fault in the program
server-no-session = there is no such session; ask for one at { "/session" }
server-no-file = there is no such file
server-foreign-session = sessions are only for pages of this server
server-foreign-socket = the socket is only for pages of this server
server-no-greeting = no greeting came
server-slow-request = the request took longer than { $seconds }{ " s" } to arrive
server-unread-body = the body of the request cannot be read
server-body-object = a JSON object with { "session, page and query" } is expected
server-body-texts = { "session, page and query" }: texts are expected
server-unread-request = this request cannot be read
server-long-address = the address, or a header, is too long; allowed: addresses of at most { $most } characters
server-too-many-requests = too many requests from your address; try again in { $seconds }{ " s" }
server-too-many-connections = too many connections from your address; try again in { $seconds }{ " s" }

# What a message to the server may hold: said to whoever writes such messages by hand
message-text = a text message; allowed: binary messages
message-no-call = a message that is not a call
message-greeting-first = { $method }: expected as the first call
message-wrong-secret = a greeting with a wrong secret
message-waiting = { $count } messages are waiting already
message-short-chunk = a chunk of { $bytes } bytes; allowed: more than { $most }
message-large = a message of { $bytes } bytes; allowed: at most { $most }
message-offset = a chunk at byte { $byte }; allowed: the next one, at byte { $next }
message-longer = a message of { $bytes } bytes; allowed: the { $size } that it announced
message-many-started = too many unfinished messages; allowed: { $most }
message-not-msgpack = a message that is not msgpack, or holds more than JSON can
message-not-finite = a message with { $value }; allowed: finite numbers
message-key = a message with a key that is not text
message-many-parts = a message with too many parts; allowed: { $most }, nested { $deepest } deep
call-method = method: { $method } is not allowed
call-named-arguments = { $method }: named arguments are not allowed
call-other-arguments = { $method }: arguments of another kind are not allowed
call-arguments = arguments of another kind are not allowed
call-no-trigger = { $method }: there is no trigger { $name }
call-not-allowed = { $method }: { $name } is not allowed
call-no-key = { $method }: a change without a key is not allowed
call-key = { $method }: key { $name } is not allowed
call-refused = { $method }: { $reason }
event-no-keys = nothing

# What is allowed, as the end of a refusal
allowed-form = an object with the value of each control
allowed-form-range = from { $low } to { $high } { $unit }
allowed-idle = a whole number of seconds from { $least } to { $most }
allowed-room-letters = the six letters of a room
allowed-question-name = the name of a question
allowed-step = 1 or -1
allowed-page-address = the address of this page
allowed-download = a name that ends with { $endings }
allowed-host = an address or name of this computer
allowed-free-port = a port that is free on { $host } ({ $reason })
allowed-answered-host = this computer’s own names and addresses, and names given with { "--allow-host" }
allowed-host-name = a name without a port, such as vertebra.example.org
allowed-embedder = an origin such as https://lms.example.org
allowed-limit = { $kind ->
    [whole] a whole number from { $least } to { $most }
   *[number] a number from { $least } to { $most }
}
server-no-limit = { $name }: there is no such limit; allowed: { $names }
allowed-question = an object with exactly { "text, choices" }
allowed-choices = a list of 2 to { $most } texts
allowed-open-question = an answer while the question is open; it is closed
allowed-place = a whole number from 0 to { $most }
allowed-line = a text of 1 to { $most } characters in one line
allowed-follower = the number of someone who follows
allowed-member = the number of someone in the room
allowed-object = an object with exactly { $names }
allowed-moment = an object with exactly { $names }; { $more } may be added
allowed-case-link = the link of a case
allowed-seconds = 0 to { $most }{ " s" }
allowed-a-number = a number
allowed-numbers = { $count } numbers
allowed-boolean = { "true or false" }
allowed-event = an event of mouse, wheel, finger or key
event-number = a number from { $low } to { $high }
event-flag = 0 or 1
event-spot = an object with the numbers { "x, y and z" }
event-spots = an object with { "x, y and z" } of each of 1 to { $most } fingers
event-step = a list of two numbers
event-word = a text of at most { $most } characters
event-code = a character’s number

# A teacher's own file of questions. $file: its name
questions-unread = { $file }: cannot be read ({ $reason })
questions-large = { $file }: { $bytes } bytes are not allowed; allowed: at most { $most }
questions-not-utf-8 = { $file }: is not UTF-8 text
questions-not-toml = { $file }: is not TOML: { $reason }
questions-blocks = { $file }: allowed: one to { $most } blocks { "[[question]]" } and nothing else
# $question: its id, or its number; $error: what is wrong with it
questions-wrong = { $file }, question { $question }, { $error }
questions-case = case: { $error }
allowed-block = a block { "[[question]]" }
allowed-block-names = only { $names }
allowed-own-id = a name that no other question has
allowed-id = 1 to 40 letters, digits and hyphens
allowed-no-stage = none: { $measure } is about the whole treatment
allowed-treated = only where something is done; here: { $names }
allowed-graded-stage = { "intact or fracture" }: an instrumented bone has no grade
allowed-figures = two to { $most } different numbers, from small to large
allowed-needed-text = text of at most { $most } characters
allowed-some-text = no text, or text of at most { $most } characters

# What is wrong with the case that stands beside the first one: "with" is its name in the address
with-refused = { "with" }: { $error }

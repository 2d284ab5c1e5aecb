# The command line: help and errors. Names of options and commands, and values to type, stay as they are.

cli = A vertebra, its fracture and its treatment, measured on its own mesh. Educational; average shapes; not a medical device.
cli-serve = Open the app.
cli-measure = Print the numbers measured on the mesh at the end of each stage.
cli-export = Write a file: a mesh in mm, a picture, a movie, a page with the player, a leaflet, or the numbers.
cli-schema = Print the JSON schema of a case.
# Under the help of every command; $languages: "en or qps"
cli-every-command = Every command also takes { "--lang" }: the language of what is printed and written ({ $languages }; default en).
cli-help = Display this message and exit.
cli-version = Display the version and exit.
# $name: an option, or "file"
cli-no-value = { $name }: no value is given
cli-stopped = stopped
# The end of an error that has no list of what is allowed
cli-see-help = { $error } See '{ $command }'.

option-group-commands = Commands
option-group-options = Options
option-group-case = Case
option-group-fracture = Fracture
option-group-treatment = Treatment
option-group-second = Second level
option-group-third = Third level
option-group-shape = Shape (what is left out stays average)

# $help: what the field is; $allowed: "from 0.2 to 6 mL"; $default: its value, or "none" where it depends on others
option-field = { $default ->
    [none] { $help } ({ $allowed })
   *[other] { $help } ({ $allowed }; default { $default })
}
option-case = JSON file of a case, or of numbers that { "measure" } or { "export" } wrote; - for standard input; other options override it
option-preset = a ready-made case to start from: { $names }

option-host = address to listen on; default: { $default }
option-port = port to listen on, 0 to 65535; 0 takes a free one; default: { $default }
option-base-path = path of the site behind a proxy, as { "/vertebra" }; default: the root
option-max-sessions = how many visitors there may be at once, 1 to 10000; default: { $default }
option-allow-embed = a site whose pages may show this one in a frame, as { "https://example.org" }; may be given several times
option-allow-host = a name under which this server may be addressed besides this computer's own, as { "vertebra.example.org" }; may be given several times
option-questions = a file of your own questions for a class; default: the ones included
option-clinic = a file of the clinic's own settings: name, telephone, logo, options, who checked the text
option-browser = open the page in a browser, or not; default: open it
option-format = format of the numbers; default: table
option-file = name of the file; its suffix decides: { "stl, ply, vtp, obj, png, gif, mp4, glb, html, pdf, csv, xlsx" } or { "json" }; a folder ({ "site/" }) for a web server
option-at = mesh, { "png" }: a stage; default: the last
option-part = mesh: { $parts }; default: the bone in { "stl" } and ply, all in { "vtp" } and { "obj" }
option-style = picture, movie: { $styles }; default: what shows each stage best
option-view = picture, movie: { $views }; X-ray also { $pair } (its default); default: what shows each stage best
option-polarity = X-ray: { $usual } (default) or { $other }
option-size = picture, movie: size in pixels, as { "1280x800" }; default: { "1280x800" }, for { "mp4" } { "1920x1080" }, for { "gif" } { "960x600" }
option-title = page: its heading
option-hide = page: any of { $names }, separated by commas
option-allow-origin = page: sites whose pages may control it by messages, as { "https://example.org" }, separated by commas
option-opening = page: begin with a person and the spine, 40 { "kB" } larger
option-address = { "pdf" }: where this case can be opened, printed as a QR code

# What is allowed, as it ends "…: 'x' is not allowed; allowed: …"
allowed-port = from 0 to 65535
allowed-max-sessions = from 1 to 10000
allowed-base-path = a path in lower-case letters, as { "/vertebra" }
allowed-size = width × height in pixels, as { "1280x800" }
allowed-commands = { $names }, then options
allowed-once = one value
allowed-number = { $kind ->
    [int] a whole number
   *[float] a number
}
allowed-option = an option of this command; see '{ $command } { "--help" }'
allowed-near-option = an option of this command, { $near } for example; see '{ $command } { "--help" }'
allowed-preset-or-file = either a preset or a { "--case" } file, not both
allowed-json-not-empty = a JSON object; this is empty
allowed-json-file = a JSON file, or - ({ $reason })
allowed-json-utf-8 = JSON in UTF-8
allowed-json-valid = valid JSON (line { $line }, column { $column }: { $reason })
allowed-json-case = a JSON object that describes a case
allowed-json-once = one value; the file has two

# An exported page (html, site/), the workbook and the notebook's frame.

# Shown until a script removes it, where nothing runs: a preview on a phone, or a mail program
page-asleep = The picture stands still, because nothing runs in this view. On an iPad or iPhone, Mail and Files show only such a preview: tap Share and choose a browser that opens files (Safari does not), or ask for a web address of this page. On a computer, open the file in a browser. All words and numbers are here.
# In place of the line above, where the player inside the page cannot be unpacked
page-damaged = The animation cannot be shown: this file is damaged. All texts and numbers are here.
page-old-browser = This browser is too old for the animation. All texts and numbers are here.
# $program: name and version
page-footnote = { $disclaimer } Last updated { $reviewed }. { $source } Made with { $program }.
page-title-only = { $title }.
page-measured = Measured on this model
page-measured-when = At the end of each step
page-step = Step
page-steps = Step by step
page-journey = Step by step
page-sources = Sources
page-risks = Risks and limits
page-benefits = What may help, and what is not known
# Words inside a notebook's frame, seen where the frame is taken out
notebook-frame = { $title }. { $summary } { $disclaimer } Run this cell, or trust the notebook, to see the player.

# embed.html in an exported folder
embed-title = Put this into your page: { $title }
# $where: an address to be replaced; in <code>
embed-where = Put the address of this folder in place of { $where }. { $disclaimer } This line, its date, the source and the risks stay in every form.
embed-frame = As a frame
embed-frame-how = Works wherever a frame is allowed, also where scripts are removed. What to hide and where to begin go into the address: { $example }.
embed-frame-code = Code of the frame
embed-element = As an element
embed-element-how = Stands in the page itself, which can call its methods and listen to its events. If the page is on another site, this site must allow its case file to be read (see { $file }).
embed-element-code = Code of the element

# README.txt in an exported folder: plain text of at most 100 columns; the columns of the list are made by spaces
readme-heading = { $program }: a page to put on a web server. It loads nothing from any other site.
readme-page = the page
readme-embed = what to paste into another page, with a preview
readme-poster = the still picture
readme-player = the player
readme-case = the case, for this player; for other programs: { "vertebra-viz export case.glb" }
readme-hosting = Hosting
readme-copy = Copy the whole folder. Pages need http or https; to open one without a server, export a single file instead: { "vertebra-viz export page.html" }
readme-types = Types: { ".html text/html, .js text/javascript, .css text/css, .glb model/gltf-binary, .png image/png" }
readme-policy = Policy: works under { "Content-Security-Policy: default-src 'self'" }. You decide who may frame the page: { "frame-ancestors https://example.org" }
readme-caching = Caching: { ".js" }, { ".css" } and { ".glb" } never change, as their content is in their names: { "Cache-Control: public, max-age=31536000, immutable" }. { ".html" } and { ".png" }: { "Cache-Control: no-cache" }
readme-again = Exporting again into this folder replaces the page; the files of the previous page stay until the next export, for visitors who have it open. Pages that hold the element name its files: paste the new lines there before that.
readme-packing = Compression: let the server send { ".html" }, { ".js" }, { ".css" } and { ".glb" } with gzip; the case shrinks to about a quarter
readme-others = Other sites that use the element, and frames with { "sandbox=\"allow-scripts\"" } alone, read the { ".glb" } from outside: { "Access-Control-Allow-Origin: *" }

# Sheets and rows of the workbook
workbook-assumed = assumed
workbook-about = about
workbook-name = name
workbook-value = value
workbook-note = note
workbook-case = case
workbook-summary = in words
workbook-disclaimer = what it is
workbook-source = source

# What is allowed, as it ends "…: 'x' is not allowed; allowed: …"
allowed-suffix = a name that ends with { $suffixes }, or a folder
allowed-file-not-folder = a file, not a folder
allowed-folder-not-file = a folder, not a file
allowed-file-in-folder = a file in a folder that can be written to (there is no such folder)
allowed-folder-in-folder = a folder in one that can be written to (there is no such folder)
allowed-folder-new = a new or empty folder, or an exported one ({ $why })
folder-has-file = it has { $file }
folder-of-others = its files, { $file } the first of them, were not exported
allowed-folder-writable = a folder that can be written to ({ $reason })
allowed-with-suffix = only with { $suffixes }; the file is { $suffix }
allowed-title-length = 1 to { $most } characters
allowed-printable = characters that can be printed
allowed-hidden = { $names }; the disclaimer, its date, the source and the risks always stay
allowed-origin = addresses of sites as { "https://example.org" } or { "http://127.0.0.1:8000" }
allowed-at-most = at most { $most }
origins-given = { $count ->
    [one] { $count } site
   *[other] { $count } sites
}
# $when: a stage or a time in seconds
allowed-part = { $parts } (what there is at { $when })
allowed-part-no-leak = { $parts } (what there is at { $when }; nothing leaked)
player-missing = { $file } is missing: build it with { "'npm ci && npm run build'" } in { "vertebra_viz/player" }
file-not-written = the file could not be written

# Pictures and films
picture-disclaimer = Educational; average shape;
    not a medical device.
allowed-xray-style = only with style { $xray }
allowed-pair-view = only with style { $xray }; with others { $views }
allowed-even-size = even numbers of pixels
allowed-frames = 1 to 60 frames per second
allowed-room = a file on a disk with enough room for all of it
allowed-picture-size = 64 to 8192 pixels each way
no-display = plot: { $when } cannot be shown, there is no display; write a picture instead: { "run.export(\"picture.png\", at=" }{ $when })
# Over the two pictures of an X-ray pair
pair-front = { $stage }, from behind
pair-side = From the left
xray-wall = Back wall
xray-border = Inner border
# Over an X-ray while needles go in: where a tip is. $side is left or right
rule-broken = { $side ->
    [left] Left
   *[right] Right
}: inner border before the back wall, rule broken
rule-kept = { $side ->
    [left] Left
   *[right] Right
}: back wall before inner border, by { $margin }
rule-kept-always = { $side ->
    [left] Left
   *[right] Right
}: back wall before inner border, never past the inner border
# $wall and $border: past or short; $canal: yes where both together are wrong
rule-tip = { $side ->
    [left] Left
   *[right] Right
} tip { $distance } { $wall ->
    [past] past
   *[short] short of
} the back wall, { $border ->
    [past] past
   *[short] short of
} the inner border{ $canal ->
    [yes] : too near the canal
   *[no] {""}
}
# One number of a picture; $of: what a percentage is of, or "none"
picture-number = { $of ->
    [none] { $name } { $figure }
   *[other] { $name } { $figure } { $of }
}

### The leaflet: two pages on paper. What it shares with the consent page is in consent.ftl and decision.ftl.

# $caption: which moment; $height: of the front of the bone, with its unit
leaflet-picture = { $caption }. The bone is seen from the side. The front of it is { $height } high.
leaflet-model = Pictures and heights are of a computer model of an average bone, not of your bone.
leaflet-what = What is done
# $of: how many people, bones or procedures were counted
leaflet-counted = ({ $of } counted)
# $what: what was reported; $said: "5 reports in 40,000 to 60,000 procedures"
leaflet-reported = { $what ->
    [death-reports] Death: { $said }
   *[paralysis-reports] Paralysis: { $said }
}
leaflet-medicine = { $option }: { $what }
leaflet-after-needle = After a needle or cement, also if:
leaflet-mine = My own notes
leaflet-teach = In my own words
    .hint = What are my options? What may help, and what may harm me?
leaflet-questions-hint = What do I want to ask the team?
leaflet-unclear-hint = What did I not follow, or want to hear once more?
leaflet-leaning-hint = Mark where you are today.
leaflet-qr = This case on a screen, with the bone that moves. Point the camera of a phone at it.
# $address: of the page
leaflet-qr-alt = QR code of the address { $address }
leaflet-sources = Where the figures were read
# $title and $year of a source
leaflet-source = { $title }, { $year }
# At the foot; $disclaimer ends with a full stop
leaflet-footer = { $program }. { $disclaimer }
# $page of $pages
leaflet-page = Page { $page } of { $pages }

# An error: too many words for two pages
leaflet-no-room = The words of this leaflet are too long for two pages.

# Clinic settings (--clinic)
clinic-checked = { $clinic ->
    [none] Checked by { $reviewer } on { $date }. It has not been tested with patients.
   *[other] Checked by { $reviewer } for { $clinic } on { $date }. It has not been tested with patients.
}
clinic-leaflets = Leaflets of this clinic
clinic-logo = Logo of the clinic
# $clinic: its name, or "none"; $telephone: its number, or "none"
clinic-given-by = { $telephone ->
    [none] This page is from { $clinic }.
   *[other] { $clinic ->
        [none] Telephone of the clinic: { $telephone }
       *[other] This page is from { $clinic }. Telephone: { $telephone }
    }
}

option-address = leaflet, { "pdf" }: address of the app, as { "https://vertebra.example.org" }, for a QR code of the case; default: no code
option-clinic = { "TOML" } file with a clinic's name, telephone, logo, options, reviewer and leaflets
allowed-with-print = a leaflet where the extra { "print" } is installed: pip install "vertebra-viz[print]"
allowed-leaflet-address = an address that begins with { "http://" } or { "https://" }, at most { $most } characters
allowed-bytes = at most { $most } bytes
allowed-clinic-file = a file that can be read ({ $reason })
allowed-clinic-toml = { "TOML" } in { "UTF-8" } ({ $reason })
allowed-with-other = given together with { $other }
allowed-clinic-line = one line of 1 to { $most } characters
allowed-telephone = a telephone number of digits, spaces and ( ) / . -, as { "+44 1234 567890" }
allowed-list-of = a list of { $names }
allowed-date = a date of today or earlier, as { "2026-12-01" }
allowed-leaflets = a list of at most { $most } leaflets
allowed-leaflet = a title and an address
allowed-web-address = an address that begins with { "http://" } or { "https://" }
allowed-logo = the name of a { "PNG" } or a plain { "SVG" } file beside the { "TOML" } file, at most { $most } bytes

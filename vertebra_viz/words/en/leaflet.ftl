### The leaflet (export leaflet.pdf), and a clinic's own settings (--clinic). What the leaflet shares with the consent page is in consent.ftl and decision.ftl.

# $what: which moment; $height: of the front of the bone, with its unit
leaflet-picture = { $what }, seen from the side. The front of the bone is { $height } high.
leaflet-front = The figures under the pictures are the height of the front of the bone.
leaflet-cement = Cement in the bone: { $volume }.
leaflet-model = Pictures and figures are of a computer model of an average bone, not of your bone.
leaflet-what = What is done
# $of: how many people, bones or procedures were counted
leaflet-counted = ({ $of } counted)
# $what: what was reported; $said: "5 reports in 40,000 to 60,000 procedures"
leaflet-reported = { $what ->
    [death-reports] Death: { $said }
   *[paralysis-reports] Paralysis: { $said }
}
# $option: bone medicine; $what: sentences about it
leaflet-medicine = { $option }: { $what }
leaflet-after-needle = After a needle or cement, also if:
leaflet-mine = My own notes
leaflet-teach = In my own words
    .hint = What are my options? What may help, and what may harm me?
leaflet-questions-hint = What do I want to ask the team?
leaflet-unclear-hint = What did I not follow, or want to hear once more?
leaflet-leaning-hint = Mark where you are today.
leaflet-qr = QR code of the address of this case: { $address }
leaflet-qr-caption = This case on a screen, with the bone that moves. Point the camera of a phone at it.
leaflet-sources = Where the figures were read
# $title and $year of a source
leaflet-source = { $title }, { $year }
# At the foot; $disclaimer ends with a full stop
leaflet-footer = { $program }. { $disclaimer }
# $page of $pages
leaflet-page = Page { $page } of { $pages }
leaflet-needs-extra = A leaflet needs the extra "print": { "pip install 'vertebra-viz[print]'" }
leaflet-no-room = The words of this leaflet are too long for two pages.

# $reviewer and $clinic: of a clinic's own file, $clinic "none" where it has no name; $date: a day
clinic-checked = { $clinic ->
    [none] Checked by { $reviewer } on { $date }. It has not been tested with patients.
   *[other] Checked by { $reviewer } for { $clinic } on { $date }. It has not been tested with patients.
}
# $clinic: its name, or "none"; $telephone: its number, or "none"
clinic-given-by = { $telephone ->
    [none] This page is from { $clinic }.
   *[other] { $clinic ->
        [none] Telephone of the clinic: { $telephone }
       *[other] This page is from { $clinic }. Telephone: { $telephone }
    }
}
clinic-logo = Logo of the clinic

# What is allowed, as it ends "…: 'x' is not allowed; allowed: …"
allowed-web-address = an address as { "https://example.org/case" }
allowed-bytes = at most { $most } bytes
allowed-clinic-file = a TOML file that can be read ({ $reason })
allowed-clinic-toml = a TOML file in UTF-8 ({ $reason })
allowed-with-other = a value, where { $other } has one
allowed-clinic-line = 1 to { $most } characters that can be printed
allowed-telephone = a telephone number, as { "01234 567890" }
allowed-list-of = a list of { $names }
allowed-clinic-date = a day that is not in the future, as { "2026-12-01" }
allowed-leaflets = a list of at most { $most } leaflets
allowed-leaflet = a title and an address
allowed-logo = a PNG file beside the clinic's file, at most { $most } bytes and { $pixels } pixels

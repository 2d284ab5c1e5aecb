### The leaflet (export leaflet.pdf), and a clinic's own settings (--clinic)

leaflet-title = Cement for a broken bone in the spine, or no operation?
leaflet-updated = Last updated in { $month }. Next review: { $next }.
# $reviewer and $name: of a clinic's own file
leaflet-checked = Checked by { $reviewer } for { $name } in { $date }.
leaflet-picture = { $what }, seen from the side. The front of the bone is { $height } high.
leaflet-front = The figures under the pictures are the height of the front of the bone in this model.
leaflet-cement = Cement in the bone: { $volume }.
leaflet-qr = QR code of the address of this case: { $address }
leaflet-qr-caption = This case on a screen
leaflet-box-unclear = What I want to have explained again
leaflet-box-values = What matters most to me
leaflet-box-leaning = Which way I lean: no operation, not sure, or cement
leaflet-box-questions = My questions
leaflet-needs-extra = A leaflet needs the extra "print": { "pip install 'vertebra-viz[print]'" }

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
allowed-logo = a PNG file beside the clinic's file, at most { $most } bytes

"""Colours and icons of the page: quiet, with 4.5:1 contrast or better for every text."""

VUETIFY = {
    "theme": {
        "defaultTheme": "clinic",
        "themes": {
            "clinic": {
                "dark": False,
                "colors": {
                    "background": "#eef1f4",
                    "surface": "#ffffff",
                    "on-surface": "#16232e",
                    "primary": "#0b5a78",
                    "error": "#a3251c",
                },
                "variables": {"medium-emphasis-opacity": 0.85},
            }
        },
    },
    "defaults": {
        "VBtn": {"ripple": False, "variant": "flat"},
        "VSelect": {"density": "comfortable", "variant": "outlined", "hideDetails": True},
    },
}

# drawn in the page: an icon font would be a third of what it loads
PLAY = "svg:M8,5.14V19.14L19,12.14L8,5.14Z"
PAUSE = "svg:M14,19H18V5H14M6,19H10V5H6V19Z"
PREVIOUS = "svg:M6,18V6H8V18H6M9.5,12L18,6V18L9.5,12Z"
NEXT = "svg:M16,18H18V6H16M6,18L14.5,12L6,6V18Z"

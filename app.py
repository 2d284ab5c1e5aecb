"""``python app.py`` opens the app; with arguments it is the same command line as ``vertebra-viz``."""

import sys

from vertebra_viz.cli import main

if __name__ == "__main__":
    sys.exit(main())

"""``python -m vertebra_viz``: the command line, also where its script is not on the path."""

import sys

from vertebra_viz.cli import main

sys.exit(main())

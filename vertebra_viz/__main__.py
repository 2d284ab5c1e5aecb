"""``python -m vertebra_viz``: the command line where its script is not on the path."""

import sys

from vertebra_viz.cli import main

sys.exit(main())

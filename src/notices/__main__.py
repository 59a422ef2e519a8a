"""``python -m notices`` is the command ``notices``."""

import sys

from notices.cli import main

if __name__ == "__main__":
    sys.exit(main())

"""``python -m checker`` is the command ``checker``."""

import sys

from checker.cli import main

sys.exit(main())

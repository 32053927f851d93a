"""``python -m evals``: the labelled set, the measurements, and their report."""

from __future__ import annotations

import sys

from evals.cli import main

sys.exit(main())

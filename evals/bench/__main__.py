"""``python -m evals.bench``: cold and warm runs over the labelled articles."""

import sys

from evals.bench.articles import main

sys.exit(main())

"""Plots, as PNG files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import matplotlib as mpl
from matplotlib.figure import Figure
from sklearn.metrics import ConfusionMatrixDisplay

from checker.models import StatusValue


def plot_confusion(pairs: Sequence[tuple[StatusValue, StatusValue]], path: Path) -> None:
    """Draw how statuses are confused.

    Args:
        pairs: Labelled and given status of every matched claim.
        path: The PNG file.
    """
    labelled, given = zip(*((one.value, other.value) for one, other in pairs), strict=True)
    used = [s.value for s in StatusValue if s.value in {*labelled, *given}]
    with mpl.rc_context({"font.size": 8}):
        drawing = Figure(figsize=(7, 6.5), dpi=110, layout="constrained")
        axes = drawing.subplots()
        ConfusionMatrixDisplay.from_predictions(
            labelled, given, labels=used, ax=axes, xticks_rotation=60, cmap="Blues", colorbar=False
        )
        axes.set_xlabel("as given")
        axes.set_ylabel("as labelled")
        # Nothing of the day or the machine in the file: the same figures give the same bytes.
        drawing.savefig(path, metadata={"Software": None})

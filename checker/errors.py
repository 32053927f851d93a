"""Every way a run can fail, as one exception tree.

    CheckerError                     exit status
    ├── UsageError                   2   the command line asks for something impossible
    ├── ConfigError                  2   a configuration file or variable is wrong
    ├── InputError                   2   an article cannot be read
    │   └── MetadataError            2   its metadata cannot be read
    ├── StoreError                   2   a cache, dossier or output path cannot be used
    ├── ModelError                   2   the model cannot be had or started
    │   ├── ModelMissingError        2   the model file is not there and may not be fetched
    │   ├── ModelFetchError          2   the download failed (network, disk)
    │   └── ModelDamagedError        2   the file is not the one that was asked for
    └── ProviderError                3   one call to the model failed; the passage is not checked
        ├── EndpointError            3   the server cannot be reached or does not speak the protocol
        ├── EndpointRefusedError     3   the server refused: key, quota or model name
        └── ResponseInvalidError     3   the answer does not fit the schema, after one re-ask

``message`` is the one line a user reads: what is wrong, and what to do about it. It never holds a
secret, and it never holds untrusted text that was not escaped.
"""

from __future__ import annotations

EXIT_CLEAN = 0
EXIT_FINDINGS = 1
EXIT_USAGE = 2
EXIT_INCOMPLETE = 3


class CheckerError(Exception):
    """The root of the tree: one line for the user and the exit status of the process."""

    exit_status = EXIT_USAGE

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class UsageError(CheckerError):
    """The command line asks for something impossible."""


class ConfigError(CheckerError):
    """A configuration file or an environment variable is wrong."""


class InputError(CheckerError):
    """An article cannot be read."""


class MetadataError(InputError):
    """The metadata of an article cannot be read."""


class StoreError(CheckerError):
    """A cache, dossier or output path cannot be used."""


class ModelError(CheckerError):
    """The model cannot be had or started."""


class ModelMissingError(ModelError):
    """The model file is not there and may not be fetched."""


class ModelFetchError(ModelError):
    """The download failed: no network, no disk space, or a package that is gone."""


class ModelDamagedError(ModelError):
    """The file is not the model that was asked for: wrong size or digest."""


class ProviderError(CheckerError):
    """One call to the model failed, so one passage could not be checked."""

    exit_status = EXIT_INCOMPLETE


class EndpointError(ProviderError):
    """The server cannot be reached or does not speak the protocol."""


class EndpointRefusedError(ProviderError):
    """The server refused the call: wrong key, no quota, or an unknown model name."""


class ResponseInvalidError(ProviderError):
    """The answer still does not fit the schema after it was asked for again."""

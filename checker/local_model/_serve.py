"""The process that runs the model; started by ``checker.local_model.server`` as a script.

It reads one JSON object from stdin (what to load, and how), writes one to stdout (where it
listens, or that it cannot), and then serves until stdin ends. Stdin is a pipe whose other end only
the parent holds, so it ends with the parent, whatever ends that. The key comes through the pipe and
not on the command line, which every user of the machine can read.

Only the standard library and xllamacpp are imported, so that it starts at once.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import sys
import threading
from typing import Any

_PR_SET_PDEATHSIG = 1


def _load(config: dict[str, Any]) -> Any:
    """The running server; it serves from threads of its own."""
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = config["model_path"]
    params.model_alias = {config["model"]}
    params.hostnames = ["127.0.0.1"]
    params.port = 0
    params.api_keys = [config["api_key"]]
    params.n_ctx = config["n_ctx"]
    params.n_parallel = config["n_parallel"]
    params.kv_unified = True
    params.cpuparams.n_threads = config["n_threads"]
    params.cpuparams_batch.n_threads = config["n_threads"]
    params.sampling.seed = config["seed"]
    params.cache_prompt = True
    params.cache_ram_mib = config["cache_ram_mib"]
    if config["state_dir"]:
        params.slot_save_path = config["state_dir"]
    # The weights as they stand in the file, mapped into memory: rearranging them for the processor
    # costs a second copy of the model, and made reading prompts a quarter slower where measured.
    params.no_extra_bufts = True
    params.warmup = False
    params.offline = True
    params.ui = False
    params.cors_origins = ""
    # Errors only: they go to stderr, of which the parent reads the reason of a failure.
    params.verbosity = 1
    return xllamacpp.Server(params)


def _end_with_parent(while_loading: bool, parent: int) -> None:
    """Have the kernel end this process when the thread that started it ends (Linux only).

    Loading holds the interpreter's lock, so that the end of stdin would be seen only after it. Only
    then: the thread that started this process waits for it meanwhile, and may go its way later.
    See PR_SET_PDEATHSIG in prctl(2).
    """
    if sys.platform != "linux":
        return
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL if while_loading else 0, 0, 0, 0)
    if while_loading and os.getppid() != parent:
        os._exit(1)


def main() -> None:
    """Serve until stdin ends."""
    # A terminal's Ctrl-C reaches every process of the group; when to end is the parent's to say.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    config = json.loads(sys.stdin.readline())

    def wait_for_the_end() -> None:
        sys.stdin.read()
        os._exit(0)

    threading.Thread(target=wait_for_the_end, daemon=True).start()
    _end_with_parent(True, config["parent"])
    try:
        server = _load(config)
    except RuntimeError:
        answer = {"address": None}
    else:
        _end_with_parent(False, config["parent"])
        answer = {"address": server.listening_address}
    print(json.dumps(answer), flush=True)
    if answer["address"] is not None:
        threading.Event().wait()
    # Not the library's own tear-down, which can wait for ever: there is nothing to save.
    os._exit(1)


if __name__ == "__main__":
    main()

# Every target sets up what it needs in .venv, from the lock files, and skips what is already done.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

# What `make check` reads, and further options for it: make check ARTICLES='a.txt b.html' ARGS='--format json'
ARTICLES ?= fixtures/articles/000_ef71fd7893344dd8.txt fixtures/articles/001_658656d2828f2e57.txt
ARGS ?=

# Without a PYTHON from outside, an old python3 is no reason to give up.
ifeq ($(origin PYTHON),file)
PYTHONS := $(PYTHON) python3.13 python3.12 python3.11
else
PYTHONS := $(PYTHON)
endif

# Binary packages only: nothing is compiled, and no package runs code while it is installed.
PIP := $(BIN)/python -m pip --disable-pip-version-check
INSTALL_LOCKED := $(PIP) install --quiet --require-hashes --only-binary :all: -r
INSTALL_CHECKER := $(PIP) install --quiet --no-deps --no-build-isolation --editable .
LOCK := $(BIN)/uv pip compile pyproject.toml --no-config --quiet --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --custom-compile-command 'make lock' $(LOCK_ARGS)

.DEFAULT_GOAL := help
.PHONY: help check test lint lock bench bench-engine record evals docs clean

help: ## Show these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

check: $(VENV)/.run ## Check ARTICLES with the local model
	@case ' $(ARGS) ' in *' --no-model '*) ;; *) $(BIN)/checker model fetch ;; esac
	@status=0; $(BIN)/checker check $(ARGS) $(ARTICLES) || status=$$?; \
	case $$status in \
	    0) meaning='checked in full, nothing found' ;; \
	    1) meaning='there are findings' ;; \
	    2) meaning='wrong usage, configuration or input' ;; \
	    3) meaning='incomplete: not everything could be checked' ;; \
	    *) meaning='ended by a signal or an unexpected error' ;; \
	esac; \
	echo "exit status of checker: $$status ($$meaning)" >&2; \
	if [ $$status -gt 1 ]; then exit $$status; fi

test: $(VENV)/.dev ## Run the tests
	@$(BIN)/python -m pytest $(ARGS)

lint: $(VENV)/.dev ## Check style, types and import contracts
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy --strict checker evals
	$(BIN)/lint-imports

lock: $(VENV)/.dev ## Write the lock files anew (LOCK_ARGS=--upgrade for the newest versions)
	$(LOCK) --group build --output-file requirements.lock
	$(LOCK) --group dev --constraint requirements.lock --output-file requirements-dev.lock

bench: $(VENV)/.dev ## Measure a cold and a warm run into evals/results/
	@$(BIN)/checker model fetch
	@$(BIN)/python -m evals.bench $(ARGS)

bench-engine: $(VENV)/.dev ## Measure the engine on up to a million synthetic claims
	@$(BIN)/python -m evals.bench.engine $(ARGS)

record: $(VENV)/.dev ## Record the default model's answers anew for the tests
	@$(BIN)/checker model fetch
	@$(BIN)/python -m evals.record $(ARGS)

# What `make evals` measures, and outside data where there is some: make evals POLNEAR=… BUMP=…
SYSTEMS ?= default no-model article small
POLNEAR ?=
BUMP ?=

evals: $(VENV)/.dev ## Measure on the labelled set and write evals/RESULTS.md
	@$(BIN)/checker model fetch
	@$(BIN)/python -m evals run $(SYSTEMS) $(ARGS)
	@$(BIN)/python -m evals pairs
	@if [ -n "$(BUMP)" ]; then $(BIN)/python -m evals bump $(BUMP); fi
	@$(BIN)/python -m evals report $(if $(POLNEAR),--polnear $(POLNEAR))

docs: $(VENV)/.dev ## Write the generated documentation anew
	@$(BIN)/python -m evals.docs $(ARGS)

clean: ## Remove the environment and everything that tools have left (not the model, nor the cache)
	rm -rf $(VENV) build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find checker evals tests -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/.created:
	@found=; \
	for python in $(PYTHONS); do \
	    if "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	        found=$$python; break; \
	    fi; \
	done; \
	if [ -z "$$found" ]; then \
	    echo "checker needs Python 3.11 or newer, and none of these is: $(PYTHONS)." \
	        "Name one with make PYTHON=/path/to/python3.11" >&2; exit 1; \
	fi; \
	if ! "$$found" -c 'import ensurepip, venv' 2>/dev/null; then \
	    echo "$$found cannot create environments: its venv or ensurepip module is missing" \
	        "(Debian and Ubuntu: apt install python3-venv)" >&2; exit 1; \
	fi; \
	echo "Creating $(VENV) with $$("$$found" --version)" >&2; \
	rm -rf $(VENV) && "$$found" -m venv $(VENV) && touch $@

$(VENV)/.run: $(VENV)/.created requirements.lock pyproject.toml
	@echo "Installing what checker needs (requirements.lock)" >&2
	@$(INSTALL_LOCKED) requirements.lock
	@$(INSTALL_CHECKER)
	@touch $@

$(VENV)/.dev: $(VENV)/.run requirements-dev.lock
	@echo "Installing the tools of development (requirements-dev.lock)" >&2
	@$(INSTALL_LOCKED) requirements-dev.lock
	@touch $@

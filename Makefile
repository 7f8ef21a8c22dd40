# Two commands: `make` validates, scores and renders the plan of Bangka Belitung 2021; `make test` runs all tests.
# Each makes what it needs. Machines without make: README.md gives the same as plain Python lines.

PYTHON ?= python3
VENV ?= .venv
BIN := $(if $(filter Windows_NT,$(OS)),$(VENV)/Scripts,$(VENV)/bin)
READY := $(VENV)/.ready
RENAKSI := $(BIN)/renaksi
BABEL := examples/babel_2021
PAGE := hasil/babel_2021.html

.PHONY: demo
demo: $(READY) ## validate, score and render the example (the default)
	@$(RENAKSI) validate $(BABEL) || test $$? -eq 1  # the published plan has findings, and they are the point
	@$(RENAKSI) score $(BABEL)
	@mkdir -p hasil
	@$(RENAKSI) render $(BABEL) --format html -o $(PAGE)
	@echo "Halaman: $(CURDIR)/$(PAGE)"

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	$(BIN)/python -m pip install --quiet --editable . --group dev
	@touch $(READY)

.PHONY: test
test: $(READY) ## run all tests
	$(BIN)/python -m pytest -n auto

.PHONY: quick
quick: $(READY) ## run the tests that take no time
	$(BIN)/python -m pytest -n auto -m "not slow"

.PHONY: lint
lint: $(READY) ## check style, then the formatting
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

.PHONY: types
types: $(READY) ## check types
	$(BIN)/mypy

.PHONY: goldens
goldens: $(READY) ## write anew what tests compare with, and the pages made from code
	RENEW_GOLDENS=1 $(BIN)/python -m pytest -q -m "not slow" || true
	$(BIN)/python -m pytest -q -m "not slow"

.PHONY: bench
bench: $(READY) ## print the ratios that README.md claims
	$(BIN)/python benchmarks/run.py

.PHONY: installed
installed: $(READY) ## build wheel and sdist, install each into an empty environment, test from another folder
	$(BIN)/python tools/test_installed.py

.PHONY: clean
clean: ## remove what the other commands made
	rm -rf $(VENV) hasil build dist src/*.egg-info

.PHONY: help
help: ## list the commands
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile

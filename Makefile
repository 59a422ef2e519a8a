# Each target does all its own set-up: a fresh clone needs Python 3.11 or newer with pip and venv, and make.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin

.PHONY: demo test check bench accuracy mutants docs clean

demo: $(VENV)/.installed          ## parse and check the example page
	$(BIN)/python examples/demo.py

test: $(VENV)/.dev                ## run all tests, with the branches that they cover
	$(BIN)/python -m pytest -n auto --cov --cov-report=term:skip-covered

check: $(VENV)/.dev               ## lint, format, types
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/pyright

bench: $(VENV)/.dev               ## speed, as ratios in one run
	$(BIN)/python -m benchmarks

# CORPUS=folder reads another corpus, WORST=10 lists the worst documents, SAVE=1 keeps the figures, ARGS takes the rest.
accuracy: $(VENV)/.dev            ## what is read off labelled notices, and what was gained and lost
	$(BIN)/python -m accuracy $(CORPUS) $(if $(WORST),--worst $(WORST)) $(if $(SAVE),--save) $(ARGS)

# MODULES=rules/rank_* mutates those alone; ARGS takes the rest.
mutants: $(VENV)/.dev             ## whether the tests of the rules notice faults (most of an hour)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[mutation]'
	$(BIN)/python -m mutation $(MODULES) $(ARGS)

docs: $(VENV)/.dev                ## the documentation, warnings are errors
	$(BIN)/python -m sphinx -W --keep-going -q -b html docs docs/_build/html
	@echo docs/_build/html/index.html

clean:
	rm -rf $(VENV) build dist docs/_build .coverage* .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "notices needs Python 3.11 or newer: make PYTHON=python3.11 ...")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

$(VENV)/.dev: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@ $(VENV)/.installed

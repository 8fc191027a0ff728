# `make run` serves the page, `make test` runs everything. Python 3.11 and make suffice.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
UV := $(shell command -v uv 2>/dev/null)
# Compiled modules start several times faster; an environment that forbids them is overruled.
unexport PYTHONDONTWRITEBYTECODE
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help run test check bench lock clean system

help:
	@echo "make run    serve the page on 127.0.0.1 and print its address"
	@echo "make test   install what the tests need, then check and test everything"
	@echo "make check  linters, types and contracts"
	@echo "make bench  measure, as ratios in one run"
	@echo "make lock   write the locked requirements anew"
	@echo "make clean  remove what was built"

run: $(VENV)/run.stamp
	$(BIN)/afterword serve

test: $(VENV)/test.stamp system
	@$(MAKE) --no-print-directory check
	$(BIN)/python -m pytest -n 2

check: $(VENV)/test.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/bench.stamp
	$(BIN)/python benchmarks/run.py

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "afterword needs Python 3.11 or newer: make PYTHON=python3.11 run"; exit 1; }
	$(PYTHON) -m venv $(VENV) || { \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    apt-get update -qq && apt-get install -qq -y python3-venv && $(PYTHON) -m venv $(VENV); \
	  else echo "install the venv module first, on Debian: apt-get install python3-venv"; exit 1; fi; }

$(VENV)/%.stamp: requirements/%.txt pyproject.toml | $(VENV)/bin/python
ifdef UV
	uv pip install --quiet --python $(BIN)/python --require-hashes --no-deps -r $<
	uv pip install --quiet --python $(BIN)/python --no-build-isolation --no-deps --editable .
else
	$(BIN)/python -m pip install --quiet --require-hashes --no-deps -r $<
	$(BIN)/python -m pip install --quiet --no-build-isolation --no-deps --editable .
endif
	$(BIN)/python -m compileall -q src $$($(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))') || true
	@touch $@

# Chromium, PostgreSQL, Dovecot and Postfix for the tests that need the real ones; without them those groups are
# named at the end of the run.
system:
	@if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  missing=; \
	  command -v chromium >/dev/null || missing="$$missing chromium"; \
	  /sbin/ldconfig -p | grep -q libatomic.so.1 || missing="$$missing libatomic1"; \
	  ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing="$$missing postgresql"; \
	  test -x /usr/lib/dovecot/imap || missing="$$missing dovecot-imapd"; \
	  test -x /usr/lib/dovecot/lmtp || missing="$$missing dovecot-lmtpd"; \
	  test -e /usr/lib/dovecot/modules/lib90_sieve_plugin.so || missing="$$missing dovecot-sieve"; \
	  test -x /usr/lib/postfix/sbin/master || missing="$$missing postfix"; \
	  [ -z "$$missing" ] || { apt-get update -qq && \
	    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $$missing \
	    >/dev/null; } || echo "could not install:$$missing"; fi

lock:
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
	  --no-header --no-emit-index-url --group build pyproject.toml -o requirements/run.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
	  --no-header --no-emit-index-url --group test --constraint requirements/run.txt \
	  pyproject.toml -o requirements/test.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
	  --no-header --no-emit-index-url --group test --group bench \
	  --constraint requirements/test.txt --prerelease allow \
	  pyproject.toml -o requirements/bench.txt

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

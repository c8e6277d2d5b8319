# Each target does all the set-up that it needs; the second time there is nothing left to do.
.DEFAULT_GOAL := help
.PHONY: help setup demo test test-spark faults check sbom bench screenshots lock clean distclean

help: ## this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 14

setup: ## everything that developing needs, in .venv
	@bash scripts/setup.sh developers

demo: ## a synthetic project, opened in the window (or drawn into a picture where there is no display)
	@bash scripts/setup.sh users
	@bash scripts/demo.sh

test: ## all tests
	@bash scripts/setup.sh developers
	@bash scripts/test.sh

test-spark: ## the indicator on a real Spark, in .venv-spark, with a server on loopback: minutes
	@bash scripts/test_spark.sh

faults: ## kills, full disks, damage and lost power, at 200 seeded moments each: minutes
	@bash scripts/setup.sh developers
	@bash scripts/faults.sh

check: ## lint, format, types, import contracts, locks, licences
	@bash scripts/setup.sh developers
	@bash scripts/check.sh

sbom: ## the software bill of materials (CycloneDX), from the lock file
	@bash scripts/setup.sh developers
	@.venv/bin/python scripts/make_sbom.py

bench: ## every performance target, measured beside its limit
	@bash scripts/setup.sh developers
	@.venv/bin/python -m benchmarks

screenshots: ## docs/screenshots, light and dark
	@bash scripts/setup.sh developers
	@bash scripts/screenshots.sh

lock: ## remake the lock files from pyproject.toml
	@bash scripts/lock.sh

clean: ## remove what was built
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis htmlcov .coverage .coverage.*
	find src tests benchmarks db -name __pycache__ -type d -prune -exec rm -rf {} +

distclean: clean ## and the virtual environments
	rm -rf .venv .venv-spark

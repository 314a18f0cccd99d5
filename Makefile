# `make run` and `make test` are all that is needed; both install what is missing. See CONTRIBUTING.md.
.DEFAULT_GOAL := help
.PHONY: help run dev build test bench lint deny clean

help: ## Say what can be done
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1	\2/p' $(MAKEFILE_LIST) | expand -t 16

run: ## Build what is missing and run with demonstration data on http://127.0.0.1:8080
	@.config/run.sh $(ARGS)

dev: ## The same, with pages that are rebuilt as they change on http://127.0.0.1:8081
	@.config/dev.sh

build: ## Build target/release/mandatum, one file
	@.config/build.sh

test: ## Every check and every test, the browser's included
	@.config/test.sh

bench: ## Measure, beside references, in one table
	@.config/bench.sh

lint: ## The quick checks alone: formatting and the rules of the house
	@cargo fmt --all --check
	@node .config/rules.mjs

deny: ## Check licences and advisories of all crates (needs cargo-deny)
	@.config/deny.sh

clean: ## Remove everything that was built or installed here
	@rm -rf dist e2e/results e2e/node_modules .config/node/node_modules
	@cargo clean

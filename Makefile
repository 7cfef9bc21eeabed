# wirewatch: build, test, install. `make help` lists the targets.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help deps build test

PACKAGES := libgumbo-dev libexpat1-dev libstemmer-dev libuchardet-dev libsystemd-dev libsqlite3-dev libssl-dev \
            zlib1g-dev libarchive-dev libgmime-3.0-dev pkg-config
SWIFT := swift
# An import that Package.swift does not declare is an error: the import table of CONTRIBUTING.md stays true.
FLAGS := --explicit-target-dependency-import-check error

help: ## what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/\t/' | expand -t 12

deps: ## install what is missing
	@missing=$$(for p in $(PACKAGES); do dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || echo $$p; done); \
	if [ -n "$$missing" ]; then apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $$missing; fi

build: deps ## build the daemon and the command
	$(SWIFT) build -c release $(FLAGS)

test: deps ## every test
	$(SWIFT) test $(FLAGS)

# wirewatch: build, test, install. `make help` lists the targets.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help deps test-deps build run demo test check format lint install evaluate crashtest bench fuzz

# What it is built with and runs on, and what the tests need besides.
DEPS := libstemmer-dev libuchardet-dev libsystemd-dev libsqlite3-dev libssl-dev zlib1g-dev pkg-config
TEST_DEPS := systemd systemd-container dbus man-db strace inotify-tools bsdutils python3 procps util-linux chromium tidy

SWIFT := swift
# An import that Package.swift does not declare is an error: the import table of CONTRIBUTING.md stays true.
# The Swift runtime is linked in: what is installed runs where there is no Swift.
FLAGS := --explicit-target-dependency-import-check error
RELEASE := -c release --static-swift-stdlib $(FLAGS)
BIN := .build/release
SOURCES := Package.swift Sources Tests

PREFIX ?= /usr/local
SYSCONFDIR ?= /etc
DATA ?= ../shared

help: ## what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/\t/' | expand -t 12

deps: ## install the Debian packages that are missing
	@tools/need $(DEPS)

test-deps: deps
	@tools/need $(TEST_DEPS)

build: deps ## build the daemon and the command
	$(SWIFT) build $(RELEASE) --product wirewatchd
	$(SWIFT) build $(RELEASE) --product wirewatch

demo: build ## run the daemon on Samples and show what it tells
	@tools/demo $(BIN)

run: build ## run the daemon here, on ./var, until Ctrl-C
	@mkdir -p var/inbox && echo "Drop articles into var/inbox; reports come to var/outbox."
	$(BIN)/wirewatchd --config etc/wirewatch.toml --inbox var/inbox --outbox var/outbox --state var/state

test: build test-deps ## every test, also under the real systemd
	@tools/end-to-end $(BIN)
	@tools/crashtest $(BIN) --quick
	@Tests/EndToEndTests/commands $(BIN)
	@Tests/EndToEndTests/hostile $(BIN)
	@tools/cases $(BIN)
	$(SWIFT) test $(FLAGS)

check: format-check lint test ## all that a change must pass

format: ## put the sources into their form
	$(SWIFT) format --in-place --recursive --parallel $(SOURCES)

.PHONY: format-check
format-check:
	$(SWIFT) format lint --strict --recursive --parallel $(SOURCES)

lint: ## scripts, sizes, words that have no place here
	@tools/lint

install: build ## put everything in its place below DESTDIR and PREFIX
	@tools/install $(BIN) "$(DESTDIR)" "$(PREFIX)" "$(SYSCONFDIR)"

evaluate: build ## score the commands on the data under DATA/eval
	$(SWIFT) build $(RELEASE) --product wirewatch-train
	@tools/evaluate $(BIN)/wirewatch $(DATA)/eval

crashtest: build test-deps ## kill the daemon many times; nothing may be lost or told twice
	@tools/crashtest $(BIN)

bench: build test-deps ## how fast it is, beside the floor (PAGES=… a folder of web pages of yours)
	$(SWIFT) build $(RELEASE) --product wirewatch-bench
	@PAGES=$(if $(PAGES),$(abspath $(PAGES))) tools/bench $(BIN)

FUZZ_TARGET ?= copy
FUZZ_SECONDS ?= 60
fuzz: deps ## throw made-up bytes at a reader (FUZZ_TARGET=mail FUZZ_SECONDS=60; see Tests/Fuzz)
	@nice tools/fuzz $(FUZZ_TARGET) $(FUZZ_SECONDS)

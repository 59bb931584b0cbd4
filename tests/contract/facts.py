#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""The facts of the API that the contract tests need: paths, parameters, types, and nothing that is told in words.

    facts.py OPENAPI.json            prints them, as tests/data/api-facts.json keeps them
    facts.py OPENAPI.json FACTS.json checks that these are the ones; ends with 77 where the first file is not there"""
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../blackbox"))
import outcome

TOLD = {"description", "summary", "tags", "operationId", "security", "deprecated"}
KEPT = ("paths", "x-login-host-paths", "definitions")


def without_words(part, names_are_free=False):
    """@p names_are_free: the keys are names that the API chose, which may be any word."""
    if isinstance(part, list):
        return [without_words(item) for item in part]
    if not isinstance(part, dict):
        return part
    facts = {key: without_words(value, key in ("properties", "definitions", "paths"))
             for key, value in part.items()
             if names_are_free or not (key in TOLD or key.startswith("x-"))}
    # Of what may come beside the known names only words were said.
    return {key: True if key == "additionalProperties" and value == {} and not names_are_free else value
            for key, value in facts.items()}


def facts_of(document):
    return {key: without_words(document[key], True) for key in KEPT if key in document}


def text_of(facts):
    """One line a path and a definition, so that a change can be read."""
    parts = []
    for key, entries in facts.items():
        lines = [f"  {json.dumps(name)}: {json.dumps(entry, separators=(',', ':'), sort_keys=True)}"
                 for name, entry in sorted(entries.items())]
        parts.append(f" {json.dumps(key)}: {{\n" + ",\n".join(lines) + "\n }")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def main(arguments):
    if len(arguments) not in (1, 2):
        print(__doc__, file=sys.stderr)
        return 2
    if not os.path.exists(arguments[0]):
        # Whoever has no description of the API has nothing that these facts could have fallen behind; in CI as well.
        print("Skipped: the description that the facts were taken from is not here.")
        return outcome.SKIPPED
    with open(arguments[0], encoding="utf-8") as file:
        text = text_of(facts_of(json.load(file)))
    if len(arguments) == 1:
        print(text, end="")
        return 0
    with open(arguments[1], encoding="utf-8") as file:
        if file.read() == text:
            return 0
    print(f"{arguments[1]} is not what {arguments[0]} says. To take it over:\n  {sys.argv[0]} {arguments[0]} >{arguments[1]}")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

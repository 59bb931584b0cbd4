#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""The rules of the house.

    house.py RULE            check the tree
    house.py --catches RULE  check that the rule speaks on a tree that breaks it and is silent on one that does not
    house.py --list          name the rules
"""
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

import code_rules # noqa: E402
import file_rules # noqa: E402
import product_rules # noqa: E402
from samples import SAMPLES # noqa: E402
from tree import Tree # noqa: E402

RULES = {
    "widgets-in-lib": code_rules.widgets_in_lib,
    "network-in-window": code_rules.network_in_window,
    "nested-loops": code_rules.nested_loops,
    "language": code_rules.language,
    "layers": code_rules.layers,
    "size": file_rules.size,
    "spdx": file_rules.spdx,
    "folders": file_rules.folders,
    "left-overs": file_rules.left_overs,
    "private-paths": file_rules.private_paths,
    "scripts": file_rules.scripts,
    "translations-current": product_rules.translations_current,
    "translations-complete": product_rules.translations_complete,
    "desktop-file": product_rules.desktop_file,
    "metainfo": product_rules.metainfo,
    "icons": product_rules.icons,
}
PROJECT = Path(__file__).resolve().parents[2]


def check(rule):
    problems = list(RULES[rule](Tree(PROJECT)))
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def problems_of(rule, files):
    with tempfile.TemporaryDirectory() as scratch:
        for name, text in files.items():
            path = Path(scratch) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            if text.startswith("#!") and "not executable" not in text:
                path.chmod(0o755)
        return list(RULES[rule](Tree(scratch)))


def catches(rule):
    good, bad = SAMPLES[rule]
    failed = 0
    for files in good:
        for problem in problems_of(rule, files):
            print(f"speaks without cause: {problem}")
            failed = 1
    for files in bad:
        if not problems_of(rule, files):
            print(f"is silent about {files}")
            failed = 1
    if not good or not bad:
        print("has no sample to be tried on")
        failed = 1
    return failed


def main(arguments):
    if arguments == ["--list"]:
        print("\n".join(RULES))
        return 0
    if len(arguments) == 1 and arguments[0] in RULES:
        return check(arguments[0])
    if len(arguments) == 2 and arguments[0] == "--catches" and arguments[1] in RULES:
        return catches(arguments[1])
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""Each trap, peer's bug and quirk has its test in the program given, exactly once, and none is switched off."""
import re
import subprocess
import sys

WANTED = {"Traps": ("Trap_A", 16), "PeerBugs": ("PeerBug_", 14), "Quirks": ("Quirk_", 17)}


def listed(program):
    """The names of the tests of each suite, as the program itself lists them."""
    lines = subprocess.run([program, "--gtest_list_tests"], check=True, capture_output=True, text=True).stdout
    tests, suite = {}, None
    for line in lines.splitlines():
        name = line.split("#")[0].rstrip()
        if name.endswith(".") and not name.startswith(" "):
            suite = name[:-1]
        elif name.startswith("  ") and suite:
            tests.setdefault(suite, []).append(name.strip())
    return tests


def problems(tests):
    for suite, (prefix, count) in WANTED.items():
        names = tests.get(suite, [])
        for number in range(1, count + 1):
            start = f"{prefix}{number:02}_"
            found = [name for name in names if name.startswith(start)]
            if len(found) != 1:
                yield f"{suite}: {start}… is there {len(found)} times"
        pattern = re.compile(re.escape(prefix) + r"(\d\d)_[A-Z]\w+$")
        for name in names:
            match = pattern.match(name)
            if not match or not 1 <= int(match[1]) <= count:
                yield f"{suite}.{name}: not a name of this suite"
    for suite in sorted(set(tests) - set(WANTED)):
        yield f"{suite}: not a suite of this program"


def main():
    # A check that would let a lost or doubled name pass is worth nothing.
    whole = {s: [f"{p}{n:02}_X" + "y" for n in range(1, c + 1)] for s, (p, c) in WANTED.items()}
    assert not list(problems(whole))
    for suite, names in whole.items():
        assert list(problems({**whole, suite: names[1:]}))
        assert list(problems({**whole, suite: names + [names[0] + "Again"]}))
        assert list(problems({**whole, suite: names + ["DISABLED_" + names[0]]}))
    found = list(problems(listed(sys.argv[1])))
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""How a test written in Python ends: 0 passed, 1 failed, 77 left out, which CTest shows as skipped. Where the
environment has CI, nothing may be left out: that is a failure."""
import os
import shutil
import sys
import unittest

SKIPPED = 77


def left_out(why):
    """The exit code of a test that cannot be done here."""
    if os.environ.get("CI"):
        print(f"FAILED: in CI this must not be left out: {why}.")
        return 1
    print(f"Skipped: {why}.")
    return SKIPPED


def needs(*programs):
    """Ends the test unless each of these programs is here."""
    for program in programs:
        if not shutil.which(program):
            sys.exit(left_out(f"{program} is not here"))


def run():
    """Runs the unit tests of the script; one that was skipped is no pass."""
    result = unittest.main(argv=sys.argv[:1], verbosity=2, exit=False).result
    if not result.wasSuccessful() or not result.testsRun:
        sys.exit(1)
    sys.exit(left_out("; ".join(why for _, why in result.skipped)) if result.skipped else 0)

# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""tour_test.py STATIONMASTER: --demo signs in by itself to an org of its own, and --tour drives its window through the
main job, leaves a picture of each step, and ends well only if the org has the phone."""
import re
import subprocess
import sys
import unittest

import outcome
from desktop import Desktop

PROGRAM = sys.argv[1]
PNG = b"\x89PNG\r\n\x1a\n"


class Tour(unittest.TestCase):
    def setUp(self):
        self.folder = self.enterContext(Desktop()).folder

    def run_tour(self, pictures, *arguments):
        return subprocess.run([PROGRAM, "--tour", pictures, "--data-dir", self.folder / "data", *arguments],
                              capture_output=True, text=True, timeout=170)

    def test_the_demo_is_toured_to_its_end(self):
        pictures = self.folder / "pictures"
        run = self.run_tour(pictures, "--demo", "--demo-users", "30", "--demo-phones", "20")
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)
        self.assertRegex(run.stdout, r"The org has phone “.+_WebRTC.*” with the id [0-9a-f-]{36}")
        said = int(re.search(r"(\d+) pictures are in", run.stdout)[1])
        found = sorted(pictures.glob("*.png"))
        self.assertEqual(len(found), said)
        self.assertGreater(said, 20)
        for picture in found:
            content = picture.read_bytes()
            self.assertTrue(content.startswith(PNG) and len(content) > 5000, picture.name)

    def test_where_nothing_may_be_changed_there_is_no_tour(self):
        run = self.run_tour(self.folder / "none", "--demo", "--read-only")
        self.assertEqual(run.returncode, 2)
        self.assertIn("it cannot be used with --read-only", run.stderr)
        self.assertFalse((self.folder / "none").exists())


if __name__ == "__main__":
    outcome.run()

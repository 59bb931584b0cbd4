# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""readonly_test.py STATIONMASTER STATIONMASTER_ORG: a window that may only look says so, cannot be made to do more, and
sends nothing but questions."""
import sys
import unittest

import outcome
from desktop import Desktop, wait_for
from org import Org

PROGRAM, ORG_PROGRAM = sys.argv[1:3]
PAGES = ("Overview", "Assignments", "Phones", "Base Settings", "Sites", "Activity", "Help")


class ReadOnly(unittest.TestCase):
    def test_looks_and_changes_nothing(self):
        desktop = self.enterContext(Desktop())
        org = self.enterContext(Org(ORG_PROGRAM, "--users", "20", "--phones", "10", "--sites", "2"))
        import driver
        from window import Window
        before = org.state()
        with Window(PROGRAM, org, desktop.folder, "--read-only") as window:
            for page in PAGES:
                window.go(page)
            window.go("Phones")
            window.table("Phones", lambda rows: len(rows) == 10)
            button = window.node.find("push button", "New WebRTC phone…")
            self.assertFalse(button.enabled())
            self.assertIn("read-only", button.description)
            reads = len(org.log())
            driver.keys("ctrl+n", "F5")
            wait_for(lambda: len(org.log()) > reads, "the org read again")
            self.assertEqual([node.name for node in window.node.all("dialog")], [])
            driver.keys("ctrl+q")
            self.assertEqual(window.process.wait(20), 0)
        self.assertEqual(org.writes(), [])
        self.assertEqual(org.state(), before)


if __name__ == "__main__":
    outcome.run()

# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""bulk_test.py STATIONMASTER STATIONMASTER_ORG: an admin gives 300 people of a CSV file phones, 30 of whom are trouble, while the
org fails now and then; retries what failed and takes it all back. Then the same run is killed five times on its way."""
import random
import sys
import unittest

import newhires
import outcome
from desktop import Desktop
from newhires import CLEAN
from org import PHONES, Org

PROGRAM, ORG_PROGRAM = sys.argv[1:3]
REFUSED = 6


class Bulk(unittest.TestCase):
    # Milliseconds; a run that is to be killed five times must not end before.
    LATENCY = {"test_a_list_becomes_phones_and_is_taken_back": "20", "test_a_run_that_is_killed_goes_on": "120"}

    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())

    def setUp(self):
        self.org = self.enterContext(Org(ORG_PROGRAM, *newhires.ORG, "--latency", self.LATENCY[self._testMethodName]))
        self.folder = self.desktop.folder / self.id().rsplit(".", 1)[-1]
        self.folder.mkdir()
        self.before = self.org.state()
        self.list = self.folder / "new hires.csv"
        self.wanted = newhires.write_list(self.org, self.list)

    def window(self):
        from window import Window
        return Window(PROGRAM, self.org, self.folder)

    # What a person does
    def choose(self, window):
        import driver
        self.driver, node = driver, window.node
        window.go("Assignments").table("Assignments", lambda rows: len(rows) >= 400)
        window.go("Bulk")
        node.find("push button", "New bulk change…").press()
        node.find("push button", "Choose CSV file…").press()
        dialog = node.find(("dialog", "file chooser"))
        dialog.find("text", lambda name: name.startswith("File name")).write(str(self.list))
        dialog.find("push button", "Open").press()
        node.field("Site", "combo box").choose(lambda name: True)
        node.field("Base Settings", "combo box").choose(lambda name: True)
        node.find("label", driver.has("300 lines: 285 matched"))
        node.find("label", driver.has(f"{CLEAN} to be done"))

    def review(self, window):
        window.node.find("push button", "Review").press()
        window.node.find("label", self.driver.has("Review: nothing has been written yet"))

    def carry_out(self, window):
        window.node.find("push button", self.driver.starts("Carry out ")).press()

    def delete(self, window, many):
        if many:
            window.node.find("check box", self.driver.starts("Yes, delete")).toggle(True)
        window.node.find("text", self.driver.starts("To delete, type")).type("DELETE")
        window.node.find("push button", self.driver.starts("Delete in ")).press()

    def result(self, window, words):
        return window.node.find("label", self.driver.has(words), timeout=120)

    def test_a_list_becomes_phones_and_is_taken_back(self):
        with self.window() as window:
            self.choose(window)
            self.review(window)
            self.assertEqual([w for w in self.org.writes() if "/notifications/" not in w["path"]], [])
            self.org.faults([{"kind": "status", "status": 400, "verb": "POST", "path": PHONES, "probability": 0.05, "times": REFUSED, "seed": 7},
                             {"kind": "status", "status": 503, "verb": "GET", "path": "/api/v2/", "probability": 0.1, "times": 10, "seed": 8},
                             {"kind": "cutAfter", "verb": "POST", "path": PHONES, "probability": 0.03, "times": 8, "seed": 9}])
            self.carry_out(window)
            self.result(window, f"{CLEAN - REFUSED} rows are done. {REFUSED} failed")
            self.org.faults([])
            window.node.find("push button", "Retry failed…").press()
            window.node.find("push button", self.driver.starts(f"Carry out {REFUSED} ")).press()
            self.result(window, f"All {REFUSED} rows are done.")
            self.assert_made_once()

            window.node.find("push button", "Undo run…").press()
            self.delete(window, many=False)
            self.result(window, f"All {REFUSED} rows are done.")
            window.node.find("push button", "Back").press()
            runs = window.table("Bulk runs", lambda rows: len(rows) == 3)
            first = next(i for i, row in enumerate(runs.rows()) if row[2].startswith("Create missing phones"))
            runs.cell(first, 2).click(times=2)
            self.result(window, f"{CLEAN - REFUSED} rows are done.")
            window.node.find("push button", "Undo run…").press()
            self.delete(window, many=True)
            self.result(window, f"All {CLEAN - REFUSED} rows are done.")
        self.assertEqual(newhires.kept(self.org.state()), newhires.kept(self.before))

    def test_a_run_that_is_killed_goes_on(self):
        dice = random.Random(2)
        with self.window() as window:
            self.choose(window)
            self.review(window)
            self.carry_out(window)
            window.node.find("push button", "Pause")
            self.wait_a_moment(dice)
            window.kill()
        for kill in range(5):
            with self.window() as window:
                window.node.find("push button", "Look at it", timeout=60).press()
                window.node.find("push button", "Continue", timeout=60).press()
                if kill == 4:
                    self.result(window, f"All {CLEAN} rows are done.")
                    break
                window.node.find("push button", "Pause", timeout=60)
                self.wait_a_moment(dice)
                window.kill()
        self.assert_made_once()

    def wait_a_moment(self, dice):
        """Until some more phones have been made than now."""
        now, more = len(self.org.phones()), dice.randrange(5, 25)
        self.driver.wait(lambda: len(self.org.phones()) >= now + more, f"{more} more phones", 60)

    def assert_made_once(self):
        made = newhires.new_phones(self.org, self.before)
        self.assertEqual(set(made), self.wanted)
        self.assertTrue(all(len(theirs) == 1 for theirs in made.values()), "doubled")
        defaults = self.org.state()["defaultStations"]
        self.assertTrue(all(defaults.get(user) for user in self.wanted), "lost")


if __name__ == "__main__":
    outcome.run()

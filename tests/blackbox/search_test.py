# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""search_test.py STATIONMASTER STATIONMASTER_ORG: from anywhere to a person by Ctrl+K, with the keyboard alone; and
what is shown written to a file, which is read back."""
import csv
import os
import sys
import unicodedata
import unittest

import outcome
from desktop import Desktop
from org import Org

PROGRAM, ORG_PROGRAM = sys.argv[1:3]


def plain(text):
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))


class SearchAndExport(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())
        cls.org = cls.enterClassContext(Org(ORG_PROGRAM, "--users", "120", "--phones", "100", "--sites", "3"))
        people = [user for user in cls.org.state()["users"] if user["state"] == "active"]
        cls.user = next(user for user in people if plain(user["name"]) != user["name"] and user["name"].isprintable()
                        and sum(other["name"] == user["name"] for other in people) == 1)

    def test_from_anywhere_to_a_person(self):
        import driver
        from window import Window
        target = os.path.join(self.desktop.folder, "people.csv")
        with Window(PROGRAM, self.org, self.desktop.folder) as window:
            window.go("Assignments")
            window.table("Assignments", lambda rows: len(rows) > 100)
            window.go("Sites")
            driver.keys("ctrl+k")
            box = window.node.find("text", "Find anything")
            box.write(plain(self.user["name"]).lower())
            hits = window.node.find("list", "Search results")
            driver.wait(lambda: [item for item in hits.items() if item.startswith(self.user["name"] + ", Person")],
                        "the person found without accents")
            box.focus()
            driver.keys("Return")
            panel = window.node.find(name="Person details")
            driver.wait(lambda: self.user["name"] in window.text_of(panel), "the person's details")

            driver.keys("ctrl+shift+e")
            which = window.node.find("dialog", "Export as CSV")
            self.assertTrue(which.find("radio button", driver.starts("All ")).checked(), "not the one that is selected")
            which.find("push button", "Choose a file…").press()
            window.node.gone("dialog", "Export as CSV")
            dialog = window.node.find("dialog", driver.starts("Export "))
            dialog.find("text", showing=True).write(target)
            driver.keys("Return")
            driver.wait(lambda: os.path.exists(target), "the file")
            driver.keys("ctrl+q")
            window.process.wait(20)
        with open(target, "rb") as file:
            self.assertEqual(file.read(3), b"\xef\xbb\xbf")
        with open(target, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        listed = {user["name"] for user in self.org.state()["users"]}
        self.assertGreater(len(rows), 100)
        self.assertIn(self.user["name"], {row["User"] for row in rows})
        self.assertLessEqual({row["User"].removeprefix("'") for row in rows}, listed)


if __name__ == "__main__":
    outcome.run()

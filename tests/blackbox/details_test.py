# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""details_test.py STATIONMASTER STATIONMASTER_ORG: help desk finds a person in the real window, reads the verdict and
copies the report; the org, in a process of its own, says what must be in it."""
import re
import sys
import unittest

import outcome
from desktop import Desktop
from org import Org

PROGRAM, ORG_PROGRAM = sys.argv[1:3]


class UserReport(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())
        cls.org = cls.enterClassContext(Org(ORG_PROGRAM, "--users", "60", "--phones", "50", "--sites", "3"))
        cls.user, cls.phone = cls.somebody_with_a_phone()
        cls.look_at_them()

    @classmethod
    def somebody_with_a_phone(cls):
        state = cls.org.state()
        users = {user["id"]: user for user in state["users"] if user["state"] == "active"}
        sites = {site["id"]: site for site in state["sites"] if site.get("mediaRegions")}
        return next((users[phone["webRtcUser"]["id"]], phone) for phone in cls.org.web_rtc_phones()
                    if phone.get("webRtcUser", {}).get("id") in users and phone["site"]["id"] in sites
                    and cls.org.default_station(phone["webRtcUser"]["id"]) == phone["lines"][0]["id"])

    @classmethod
    def look_at_them(cls):
        import driver
        from window import Window
        with Window(PROGRAM, cls.org, cls.desktop.folder) as window:
            window.go("Assignments")
            find = window.node.find("text", "Filter")
            find.write(cls.user["email"])
            table = window.table("Assignments", lambda rows: len(rows) == 1 and cls.user["name"] in rows[0]
                                 and "Not known yet" not in rows[0])
            cls.row = dict(zip(table.columns(), table.row(0)))
            find.focus()
            driver.keys("Down", "Return")
            panel = window.node.find(name="Person details")
            driver.wait(lambda: cls.phone["name"] in window.text_of(panel), "the phone in the details")
            driver.wait(lambda: "As of" in window.text_of(panel), "the person read again")
            cls.shown = window.text_of(panel)
            button = panel.find("push button", "Copy report").press()
            driver.wait(lambda: "on the clipboard" in window.text_of(panel), "the report copied")
            driver.keys("Escape")
            driver.wait(lambda: "focused" not in button.states(), "the table in focus again")
            # Pasted where there is one line only, so line ends are lost.
            find.focus()
            driver.keys("ctrl+a", "ctrl+v")
            cls.report = driver.wait(lambda: "User id" in find.text() and find.text(), "the report pasted")
            driver.keys("ctrl+q")
            window.process.wait(20)

    def test_the_verdict_beside_the_name_is_the_one_in_the_details(self):
        told = {"Works": "Works.", "Needs to sign in again": "Needs to sign in again."}
        self.assertIn(self.row["Verdict"], told)
        self.assertIn(told[self.row["Verdict"]], self.shown)
        self.assertIn("Verdict: " + told[self.row["Verdict"]], self.report)

    def test_the_report_says_what_the_org_has(self):
        line = self.phone["lines"][0]["id"]
        for fact in ("User: " + self.user["name"], f"<{self.user['email']}>", "Phone: " + self.phone["name"],
                     "User id: " + self.user["id"], "Phone id: " + self.phone["id"], "Station id: " + line,
                     "Site id: " + self.phone["site"]["id"],
                     "Base settings id: " + self.phone["phoneBaseSettings"]["id"]):
            self.assertIn(fact, self.report.replace("\u200e", ""))

    def test_the_report_holds_every_check_and_times_with_their_offset(self):
        checks = r"\[(?:passed|note|FAILED|unknown)\]"
        of_phone = re.search(r"\nChecks:\n(.*?)\n\n", self.report, re.DOTALL).group(1)
        self.assertEqual(len(re.findall(checks, of_phone)), 14)
        routing = re.search(r"\nRouting:\nSite: .*?\n\n", self.report, re.DOTALL).group(0)
        self.assertGreater(len(re.findall(checks, routing)), 0)
        self.assertIn("[passed] Phone exists and is active", self.report)
        self.assertRegex(self.report, r"Written: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d|Z)")

    def test_looking_changes_nothing(self):
        self.assertEqual([entry for entry in self.org.writes() if "/notifications/" not in entry["path"]], [])


if __name__ == "__main__":
    outcome.run()

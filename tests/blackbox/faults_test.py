# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""faults_test.py STATIONMASTER STATIONMASTER_ORG: the line to the org is lost while the window is open, in the middle of
a write as well, and the org refuses calls with 429. The window says what is so, keeps what it has, goes on by itself or
when it is asked to, and nothing is made twice."""
import json
import sys
import unittest

import outcome
from cable import Cable
from desktop import Desktop, wait_for
from org import PHONES, PROFILES, Org

PROGRAM, ORG_PROGRAM = sys.argv[1:3]
PEOPLE = 40
PROFILE, PHONE = "Support_WebRTC_Faults", "Faults Test_WebRTC"
LOST = "The org has not answered since "
NOTHING = ("as it was", "Nothing was", "nothing was")
RETRY_AFTER = 6 # seconds: long enough to be seen on a machine that is busy


class Faults(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())

    def setUp(self):
        self.org = self.enterContext(Org(ORG_PROGRAM, "--users", str(PEOPLE), "--phones", "30", "--sites", "3",
                                         "--deleted-linger", "0"))
        self.cable = self.enterContext(Cable(self.org.url))
        self.folder = self.desktop.folder / self.id().rsplit(".", 1)[-1]
        self.folder.mkdir()

    def window(self):
        from window import Window
        connection = ["--api-url", self.cable.url, "--login-url", self.cable.url, "--client-id", self.org.client_id]
        return Window(PROGRAM, self.org, self.folder, connection=connection)

    # What the org says
    def fired(self, kind):
        """The requests that a fault of this kind has hit."""
        return [entry for entry in self.org.log() if entry["fault"] == kind]

    def writes(self):
        """Those that change something; a channel is made for every window that listens."""
        return [entry for entry in self.org.writes() if "/notifications/" not in entry["path"]]

    def committed(self):
        return [(entry["verb"], entry["path"]) for entry in self.writes() if entry["committed"]]

    def channels(self):
        return [entry for entry in self.org.log() if entry["path"] == "/api/v2/notifications/channels"]

    def phones_named(self, name):
        return [phone for phone in self.org.web_rtc_phones() if phone["name"] == name]

    def some_phone(self):
        """One that Ctrl+K finds by its name alone."""
        names = [phone["name"] for phone in self.org.web_rtc_phones()]
        return next(phone for phone in self.org.web_rtc_phones()
                    if phone["name"].isascii() and sum(name.startswith(phone["name"]) for name in names) == 1)

    def pull(self):
        self.assertGreater(self.cable.pull(), 0, "something was connected")

    # What the window says
    def unanswered(self, window):
        """The calls that came to nothing, as the program wrote them down itself."""
        calls = [json.loads(line) for line in window.trace.read_text().splitlines() if '"event":"call"' in line]
        return [call for call in calls if not call.get("status")]

    def find_said(self, window, words, timeout=60):
        import driver
        return window.node.find(name=driver.has(words), timeout=timeout)

    def read_wholly(self, window):
        """The rows of Assignments once every list has been read."""
        import driver
        window.go("Assignments")
        table = window.table("Assignments", lambda rows: len(rows) == PEOPLE)
        window.node.gone(name=driver.has("eading the org"))
        return table.rows()

    def assert_claims_nothing(self, words):
        for claim in NOTHING:
            self.assertNotIn(claim, words)

    def fill(self, window):
        self.user = self.org.user_without_phone()
        wizard = window.open_wizard()
        window.fill_base_settings(wizard, PROFILE, timeout=900, transport=26, media=34)
        window.fill_phone(wizard, self.user["email"], self.user["name"], self.org.sites()[0]["name"], PHONE)
        return wizard

    def assert_made_once(self):
        (profile,) = [base for base in self.org.base_settings() if base["name"] == PROFILE]
        (phone,) = self.phones_named(PHONE)
        self.assertEqual(phone["webRtcUser"]["id"], self.user["id"])
        self.assertEqual(phone["phoneBaseSettings"]["id"], profile["id"])
        self.assertEqual(self.org.default_station(self.user["id"]), phone["lines"][0]["id"])
        self.assertEqual(self.committed(), [("POST", PROFILES), ("POST", PHONES),
                                            ("PUT", f"/api/v2/users/{self.user['id']}/station/defaultstation/"
                                                    + phone["lines"][0]["id"])])

    # The line
    def test_a_lost_line_takes_nothing_from_the_window_and_is_found_again(self):
        import driver
        with self.window() as window:
            before = self.read_wholly(window)
            window.node.find(name="Connected")
            wait_for(self.channels, "a notification channel")
            channels = len(self.channels())
            self.pull()
            driver.keys("F5")
            window.node.find(name=driver.starts(LOST))
            banner = self.find_said(window, "This list is as of ")
            self.assertIn("cannot be reached", banner.text())
            self.assertTrue(self.unanswered(window))
            self.assertEqual(window.table("Assignments", len).rows(), before)
            self.assertFalse([*window.node.all(name="Connected")])
            renamed = self.some_phone()
            self.org.edit("phones", renamed["id"], name="Renamed while away")
            self.cable.plug()
            window.node.find("push button", "Try again").press()
            window.node.find(name="Connected", timeout=60)
            after = window.table("Assignments", lambda rows: any("Renamed while away" in row for row in rows)).rows()
            window.node.gone(name=driver.has("This list is as of "), timeout=60)
            expected = [["Renamed while away" if cell == renamed["name"] else cell for cell in row] for row in before]
            self.assertEqual(sorted(after), sorted(expected))
            wait_for(lambda: len(self.channels()) > channels, "the channel made anew", 90)

    def test_a_write_that_the_line_broke_under_is_not_known_and_then_found(self):
        import driver
        self.org.faults([{"verb": "POST", "path": PHONES, "exact": True, "kind": "stallAfter"}])
        with self.window() as window:
            wizard = self.fill(window)
            window.press_apply(wizard)
            wait_for(lambda: self.fired("stallAfter"), "the phone sent", 30)
            self.pull()
            self.assertEqual(len(self.phones_named(PHONE)), 1, "it was made, and nobody told")
            self.find_said(window, "Not known yet: ")
            said = window.text_of(wizard)
            self.assertIn("it is not known yet whether the change was made", said)
            self.assertIn("Done: 1 of 3", said)
            self.assert_claims_nothing(said)
            window.node.find(name=driver.starts(LOST))

            self.cable.plug()
            wizard.find("push button", "Check again").press()
            self.find_said(window, "It was carried out: ")
            self.assertEqual(len(self.phones_named(PHONE)), 1)
            self.assertIsNone(self.org.default_station(self.user["id"]), "looking sends nothing")
            wizard.find("push button", "Continue").press()
            window.wait_done(wizard)
            window.close(wizard)
            window.go("Phones")
            window.table("Phones", lambda rows: any(PHONE in row for row in rows))
        self.assert_made_once()
        self.assertEqual([entry["fault"] for entry in self.writes() if entry["verb"] == "POST"], ["", "stallAfter"])

    def test_a_write_that_never_left_is_known_to_have_changed_nothing(self):
        phone = self.some_phone()
        before = self.org.web_rtc_phones()
        with self.window() as window:
            dialog = window.choose_in_menu(phone["name"], "Delete")
            self.pull()
            window.press_apply(dialog)
            self.find_said(window, "This failed: ")
            said = window.text_of(dialog)
            self.assertIn("The org cannot be reached", said)
            self.assertIn("Nothing was changed; the org is as it was.", said)
            self.assertTrue(self.unanswered(window))
            self.assertEqual(self.writes(), [], "and that is so")
            self.assertEqual(self.org.web_rtc_phones(), before)

            self.cable.plug()
            dialog.find("push button", "Retry").press()
            dialog.find("label", "Everything is done.", timeout=60)
            dialog.find("push button", "Close").press()
        self.assertEqual(self.committed(), [("DELETE", f"{PHONES}/{phone['id']}")])
        self.assertEqual(self.org.web_rtc_phones(), [other for other in before if other["id"] != phone["id"]])

    # 429
    def test_a_list_that_is_refused_for_a_while_is_waited_for_and_whole_in_the_end(self):
        import driver
        storms = [{"path": path, "exact": True, "kind": "storm", "retryAfter": RETRY_AFTER}
                  for path in ("/api/v2/users", PHONES)]
        with self.window() as window:
            self.read_wholly(window)
            renamed = self.some_phone()
            self.org.edit("phones", renamed["id"], name="Renamed meanwhile")
            self.org.faults(storms)
            asked = len(self.org.log())
            window.go("Phones")
            driver.keys("F5")
            self.find_said(window, "the rest in about ")
            self.assertTrue([*window.node.all(name=driver.has("reading again"))])
            self.assertTrue([*window.node.all(name="Connected")], "a refusal is an answer")
            rows = window.table("Phones", lambda rows: any("Renamed meanwhile" in row for row in rows)).rows()
            self.assertEqual(len(rows), len(self.org.web_rtc_phones()))
            window.node.gone(name=driver.has("reading again"))
            window.node.gone(name=driver.has("the rest in about "))
            for words in ("This list is", "could not be read"):
                self.assertFalse([*window.node.all(name=driver.has(words))], words)
            window.go("Assignments")
            window.table("Assignments", lambda rows: len(rows) == PEOPLE and
                         any("Renamed meanwhile" in row for row in rows))
        hit = self.fired("storm")
        self.assertEqual(sorted(entry["path"] for entry in hit), sorted(rule["path"] for rule in storms))
        for entry in hit:
            again = [later for later in self.org.log()[asked:] if later["seq"] > entry["seq"]
                     and (later["path"], later["query"]) == (entry["path"], entry["query"])]
            self.assertEqual([later["status"] for later in again], [200], "asked for once more")

    def test_a_write_that_is_refused_for_a_while_is_carried_out_once(self):
        import driver
        with self.window() as window:
            wizard = self.fill(window)
            storms = [{"verb": verb, "path": path, "kind": "storm", "retryAfter": RETRY_AFTER}
                      for verb, path in (("POST", PROFILES), ("POST", PHONES),
                                         ("PUT", f"/api/v2/users/{self.user['id']}/station/defaultstation"))]
            self.org.faults(storms)
            window.press_apply(wizard)
            self.find_said(window, "the rest in about ") # between two waits it may be gone for less than a look takes
            window.wait_done(wizard)
            window.node.gone(name=driver.has("the rest in about "), timeout=60)
            window.close(wizard)
        self.assertEqual([(entry["verb"], entry["status"], entry["committed"]) for entry in self.fired("storm")],
                         [("POST", 429, False), ("POST", 429, False), ("PUT", 429, False)])
        self.assert_made_once()


if __name__ == "__main__":
    outcome.run()

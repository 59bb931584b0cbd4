# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""kill_test.py STATIONMASTER STATIONMASTER_ORG MOMENT: the program is killed while it waits for the answer to one of its
writes, which the org carried out or not. The next start says what it found and goes on, and nothing is there twice."""
import sys
import unittest

import outcome
from desktop import Desktop, wait_for
from org import Org, PHONES, PROFILES

PROGRAM, ORG_PROGRAM, MOMENT = sys.argv[1:4]
PROFILE, PHONE = "Support_WebRTC_Killed", "Killed Test_WebRTC"

MADE, SET = "exists once. Nothing was sent again.", "had reached the org and took effect"
LOST = "No trace of the last request was found in the org"
# The write that gets no answer, what it is about, and what the next start says of it.
VERB, PATH, ABOUT, FOUND = {
    "profile-made": ("POST", PROFILES, PROFILE, MADE),
    "profile-lost": ("POST", PROFILES, PROFILE, LOST),
    "phone-made": ("POST", PHONES, PHONE, MADE),
    "phone-lost": ("POST", PHONES, PHONE, LOST),
    "default-made": ("PUT", "/api/v2/users/", "default phone", SET),
}[MOMENT]


class Kill(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())
        cls.org = cls.enterClassContext(
            Org(ORG_PROGRAM, "--users", "20", "--phones", "10", "--sites", "2", "--station-delay", "0"))
        cls.user = cls.org.user_without_phone()

    def window(self):
        from window import Window
        return Window(PROGRAM, self.org, self.desktop.folder)

    def sent(self):
        return [entry for entry in self.org.writes() if entry["verb"] == VERB and entry["path"].startswith(PATH)]

    def made(self):
        """What the org has of the run: profiles, phones, the user's default station."""
        return ([profile["name"] for profile in self.org.base_settings() if profile["name"] == PROFILE],
                [phone["name"] for phone in self.org.phones() if phone["name"] == PHONE],
                self.org.default_station(self.user["id"]))

    def test_nothing_is_lost_or_doubled(self):
        import driver
        self.org.faults([{"verb": VERB, "path": PATH, "kind": "stall" if FOUND == LOST else "stallAfter"}])
        with self.window() as window:
            wizard = window.open_wizard()
            window.fill_base_settings(wizard, PROFILE, timeout=600, transport=24, media=46)
            window.fill_phone(wizard, self.user["email"], self.user["name"], self.org.sites()[0]["name"], PHONE)
            window.press_apply(wizard)
            wait_for(self.sent, f"{VERB} {PATH} sent", 30)
            window.kill()
        self.org.faults([])
        before = self.made()

        with self.window() as window:
            notice = window.node.find("label", driver.has(FOUND), timeout=40).name
            self.assertRegex(notice, f"“{PHONE}” is (not )?finished.")
            self.assertIn(ABOUT, notice)
            self.assertNotIn("“”", notice, "names what it is about")
            self.assertEqual(self.made(), before, "looking writes nothing")
            self.assertEqual(len(self.sent()), 1)
            if MOMENT == "default-made":
                window.node.find("push button", "Leave as is").press() # it was the last step, so nothing is left to do
            else:
                window.node.find("push button", "Continue").press()
                dialog = window.node.find("dialog")
                window.press_apply(dialog)
                dialog.find("label", driver.has("Everything is done."), timeout=60)
                window.close(dialog)
            window.node.gone("label", driver.has(f"“{PHONE}” is "))
            driver.keys("ctrl+q")
            self.assertEqual(window.process.wait(20), 0)

        phone, = [phone for phone in self.org.phones() if phone["name"] == PHONE]
        self.assertEqual(self.made(), ([PROFILE], [PHONE], phone["lines"][0]["id"]))
        self.assertEqual([e["path"] for e in self.org.writes() if e["committed"] and e["verb"] == "POST"], [PROFILES, PHONES])

        with self.window() as window:
            window.go("Phones")
            window.table("Phones", lambda rows: any(PHONE in row for row in rows))
            self.assertEqual(list(window.node.all("label", driver.has(f"“{PHONE}” is "))), [], "the journal is settled")


if __name__ == "__main__":
    outcome.run()

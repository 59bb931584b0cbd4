# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""kill_test.py STATIONMASTER STATIONMASTER_ORG committed|lost: the program is killed while it waits for the answer to
"create phone", which the org carried out (committed) or not (lost). The next start says what it found and goes on."""
import sys
import unittest

from desktop import Desktop, wait_for
from org import Org

PROGRAM, ORG_PROGRAM, MOMENT = sys.argv[1:4]
PROFILE, PHONE = "Support_WebRTC_Killed", "Killed Test_WebRTC"
FOUND = {"committed": "exists, once. Nothing was sent again.", "lost": "never took effect"}[MOMENT]


class Kill(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())
        cls.org = cls.enterClassContext(Org(ORG_PROGRAM, "--users", "20", "--phones", "10", "--sites", "2"))
        cls.user = cls.org.user_without_phone()

    def phones(self):
        return [phone for phone in self.org.phones() if phone["name"] == PHONE]

    def window(self):
        from window import Window
        return Window(PROGRAM, self.org, self.desktop.folder)

    def test_phone_is_neither_lost_nor_doubled(self):
        import driver
        self.org.hold_create_phone(carried_out=MOMENT == "committed")
        with self.window() as window:
            wizard = window.open_wizard()
            window.fill_base_settings(wizard, PROFILE, timeout=600, transport=24, media=46)
            window.fill_phone(wizard, self.user["email"], self.user["name"], self.org.sites()[0]["name"], PHONE)
            window.press_apply(wizard)
            wait_for(self.org.creates_of_phones, "the org has got the request", 30)
            if MOMENT == "committed":
                wait_for(self.phones, "the phone in the org", 30)
            window.kill()
        self.org.faults([])
        made = 1 if MOMENT == "committed" else 0
        self.assertEqual(len(self.phones()), made)

        with self.window() as window:
            notice = window.node.find("label", driver.has(FOUND))
            self.assertIn(PHONE, notice.name)
            self.assertEqual(len(self.phones()), made, "looking must not write")
            self.assertEqual(len(self.org.creates_of_phones()), 1)
            window.node.find("push button", "Go on").press()
            wait_for(lambda: self.org.default_station(self.user["id"]), "the phone to be the default", 60)
            phone, = self.phones()
            self.assertEqual(self.org.default_station(self.user["id"]), phone["lines"][0]["id"])
            self.assertEqual(len(self.org.creates_of_phones()), 2 - made)
            self.assertEqual(len([b for b in self.org.base_settings() if b["name"] == PROFILE]), 1)
            wizard = window.node.find("dialog")
            window.wait_done(wizard)
            window.close_wizard(wizard)
            driver.keys("ctrl+q")
            self.assertEqual(window.process.wait(20), 0)

        with self.window() as window:
            window.go("Phones")
            window.table("Phones", lambda rows: any(PHONE in row for row in rows))
            self.assertEqual(list(window.node.all("label", driver.has("was cut off"))), [], "the journal is settled")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)

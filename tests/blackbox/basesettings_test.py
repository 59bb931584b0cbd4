# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""basesettings_test.py STATIONMASTER STATIONMASTER_ORG: an admin changes base settings that phones use. The org is then
what it was before, but for that, and the window tells by itself who has taken it. Another admin gets in between once."""
import copy
import json
import sys
import unittest

import outcome
from desktop import Desktop
from org import Org, unmarked

PROGRAM, ORG_PROGRAM = sys.argv[1:3]


def as_bytes(anything):
    return json.dumps(unmarked(anything), sort_keys=True, ensure_ascii=False).encode()


class BaseSettings(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())

    def setUp(self):
        self.org = self.enterContext(Org(ORG_PROGRAM, "--users", "60", "--phones", "50", "--sites", "3"))
        phones = self.org.web_rtc_phones()
        used = [profile for profile in self.org.base_settings() if profile["name"].isascii() and
                any(phone["phoneBaseSettings"]["id"] == profile["id"] for phone in phones)]
        self.profile = min(used, key=lambda profile: profile["name"])
        self.names = {phone["name"] for phone in phones if phone["phoneBaseSettings"]["id"] == self.profile["id"]}

    def window(self):
        from window import Window
        folder = self.desktop.folder / self.id().rsplit(".", 1)[-1]
        folder.mkdir()
        return Window(PROGRAM, self.org, folder)

    def stored(self):
        return next(profile for profile in self.org.base_settings() if profile["id"] == self.profile["id"])

    def assert_timeout_alone_changed(self, before, seconds):
        now, expected = self.stored(), copy.deepcopy(before)
        line = expected["lines"][0]["properties"]
        line["station_persistent_timeout"]["value"]["instance"] = seconds
        expected["version"] = now["version"]
        self.assertEqual(as_bytes(now), as_bytes(expected))

    def set_timeout(self, window, seconds):
        self.set_timeout_form(window, seconds)
        return self.apply(window)

    def apply(self, window):
        import driver
        window.node.find("push button", "Review change…").press()
        dialog = window.node.find("dialog")
        dialog.find("push button", driver.starts("Apply ")).press()
        return dialog

    def set_timeout_form(self, window, seconds):
        import driver
        window.go("Base Settings")
        driver.keys("ctrl+k")
        window.node.find("text", "Find anything").write(self.profile["name"])
        hits = window.node.find("list", "Search results")
        driver.wait(lambda: [item for item in hits.items() if item.startswith(self.profile["name"] + ", Base Settings")],
                    "the base settings found")
        window.node.find("text", "Find anything").focus()
        driver.keys("Return")
        name = window.node.find("text", "Base Settings Name")
        driver.wait(lambda: name.text() == self.profile["name"], "the editor open on them")
        switch = window.node.find("check box", "Persistent Connection")
        driver.wait(lambda: switch.enabled(), "the form")
        self.assertTrue(switch.checked(), "the test needs base settings with a persistent connection")
        window.node.find(("spin button", "text"), "Persistent Connection Timeout").type(str(seconds))

    def test_what_was_meant_changes_and_the_effect_is_shown(self):
        import driver
        with self.window() as window:
            dialog = self.set_timeout(window, 777)
            dialog.find("label", "Everything is done.")
            dialog.find("push button", "Close").press()
            effect = window.node.find("dialog", driver.starts("Roll-out"))
            table = effect.find("table")
            driver.wait(lambda: {row[0] for row in table.rows()} == self.names, "each phone on them in the list")
            effect.find("push button", "Close").press()
            window.node.find("label", "No changes") # they were read again
        self.assert_timeout_alone_changed(self.profile, 777)
        self.assertEqual([entry["verb"] for entry in self.org.writes()], ["PUT"])

    def test_another_admin_is_not_overwritten(self):
        with self.window() as window:
            import driver
            window.go("Base Settings")
            window.table("Base Settings", lambda rows: any(self.profile["name"] in row for row in rows))
            self.org.edit("phonebasesettings", self.profile["id"], description="Front desk",
                          version=self.profile["version"] + 1)
            theirs = self.stored()
            dialog = self.set_timeout(window, 778)
            dialog.find("label", "Everything is done.")
            driver.keys("Escape")
        self.assert_timeout_alone_changed(theirs, 778)

    def test_what_both_changed_is_decided_by_the_person(self):
        import driver
        with self.window() as window:
            window.go("Base Settings")
            window.table("Base Settings", lambda rows: any(self.profile["name"] in row for row in rows))
            self.set_timeout_form(window, 779)
            lines = copy.deepcopy(self.profile["lines"])
            lines[0]["properties"]["station_persistent_timeout"]["value"]["instance"] = 901
            self.org.edit("phonebasesettings", self.profile["id"], lines=lines, version=self.profile["version"] + 1)
            theirs = self.stored()
            dialog = self.apply(window)
            keep = dialog.find("radio button", "Keep what is there now")
            self.assertIn("901", keep.description)
            self.assertEqual(as_bytes(self.stored()), as_bytes(theirs), "nothing is sent before the person decided")
            mine = dialog.find("radio button", "Replace it with mine")
            self.assertIn("779", mine.description)
            mine.press()
            dialog.find("push button", "Continue with these choices").press()
            dialog.find("label", "Everything is done.")
        self.assert_timeout_alone_changed(theirs, 779)


if __name__ == "__main__":
    outcome.run()

# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""rows_test.py STATIONMASTER STATIONMASTER_ORG: what can be done with a phone from its row: it is reassigned to a
person who has none, moved to another site, put on other base settings, deleted, and its station is refreshed. The org has
then what was asked for and nothing else."""
import sys
import unittest

import outcome
from desktop import Desktop
from org import Org, unmarked

PROGRAM, ORG_PROGRAM = sys.argv[1:3]


class Rows(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())

    def setUp(self):
        self.org = self.enterContext(Org(ORG_PROGRAM, "--users", "40", "--phones", "30", "--sites", "3",
                                         "--deleted-linger", "0"))
        names = [phone["name"] for phone in self.org.web_rtc_phones()]
        self.phone = next(phone for phone in self.org.web_rtc_phones()
                          if phone["name"].isascii() and sum(name.startswith(phone["name"]) for name in names) == 1)

    def window(self):
        from window import Window
        folder = self.desktop.folder / self.id().rsplit(".", 1)[-1]
        folder.mkdir()
        return Window(PROGRAM, self.org, folder)

    def apply(self, window):
        import driver
        window.node.find("push button", driver.starts("Apply ")).press()
        window.node.find("label", "Everything is done.")
        window.node.find("push button", "Close").press()

    def test_reassigned_to_another_person(self):
        import driver
        user = self.org.user_without_phone()
        before = {phone["id"]: phone for phone in self.org.web_rtc_phones()}
        with self.window() as window:
            dialog = window.choose_in_menu(self.phone["name"], "Reassign to another user")
            dialog.find("text", "User").type(user["email"].split("@")[0])
            dialog.find("list", "Matching people").choose(driver.has(user["name"]))
            dialog.find("push button", "Review…").press()
            self.apply(window)
        after = {phone["id"]: phone for phone in self.org.web_rtc_phones()}
        self.assertEqual(before.keys() - after.keys(), {self.phone["id"]})
        (new,) = [after[identifier] for identifier in after.keys() - before.keys()]
        self.assertEqual(new["webRtcUser"]["id"], user["id"])
        for part in ("site", "phoneBaseSettings"):
            self.assertEqual(new[part]["id"], self.phone[part]["id"])
        self.assertEqual(self.org.default_station(user["id"]), new["lines"][0]["id"])
        for identifier in after.keys() & before.keys():
            self.assertEqual(after[identifier], before[identifier])

    def test_moved_to_another_site(self):
        target = next(site for site in self.org.sites()
                      if site["id"] != self.phone["site"]["id"] and site["name"].isascii())
        with self.window() as window:
            dialog = window.choose_in_menu(self.phone["name"], "Move to another site")
            dialog.find("text", "Find a site by name or region").type(target["name"])
            dialog.find("list", "Site").choose(target["name"])
            dialog.find("push button", "Review…").press()
            self.apply(window)
        moved = next(phone for phone in self.org.web_rtc_phones() if phone["id"] == self.phone["id"])
        self.assertEqual(moved["site"]["id"], target["id"])
        moved, was = unmarked(moved), unmarked(self.phone)
        self.assertEqual({**moved, "site": None, "version": None, "lines": None},
                         {**was, "site": None, "version": None, "lines": None})

    def phones(self):
        return {phone["id"]: unmarked(phone) for phone in self.org.web_rtc_phones()}

    def test_put_on_other_base_settings(self):
        target = next(profile for profile in self.org.base_settings()
                      if profile["id"] != self.phone["phoneBaseSettings"]["id"] and profile["name"].isascii()
                      and profile["phoneMetaBase"]["id"] == self.phone["phoneMetaBase"]["id"])
        before = self.phones()
        with self.window() as window:
            dialog = window.choose_in_menu(self.phone["name"], "Change base settings")
            dialog.find("text", "Find base settings by name or value").type(target["name"])
            dialog.find("list", "Base Settings").choose(target["name"])
            dialog.find("push button", "Review…").press()
            self.apply(window)
        after = self.phones()
        moved = after.pop(self.phone["id"])
        self.assertEqual(moved["phoneBaseSettings"]["id"], target["id"])
        self.assertEqual(moved["lines"][0]["lineBaseSettings"]["id"], target["lines"][0]["id"])
        self.assertEqual(moved["name"], self.phone["name"])
        before.pop(self.phone["id"])
        self.assertEqual(after, before)

    def test_deleted(self):
        before = self.phones()
        with self.window() as window:
            window.choose_in_menu(self.phone["name"], "Delete")
            self.apply(window)
        after = self.phones()
        self.assertEqual(before.keys() - after.keys(), {self.phone["id"]})
        self.assertEqual(after, {identifier: phone for identifier, phone in before.items() if identifier in after})
        self.assertEqual([entry["verb"] for entry in self.org.writes()], ["DELETE"])

    def test_its_station_refreshed(self):
        user, line = self.phone["webRtcUser"]["id"], self.phone["lines"][0]["id"]
        before = self.org.state()
        with self.window() as window:
            window.choose_in_menu(self.phone["name"], "Refresh station")
            self.apply(window)
        after = self.org.state()
        self.assertEqual(self.org.default_station(user), line)
        self.assertNotIn(user, after["associatedStations"], "signed out where they were signed in")
        for part in ("phones", "phonebasesettings", "sites"):
            self.assertEqual(unmarked(after[part]), unmarked(before[part]), part)


if __name__ == "__main__":
    outcome.run()

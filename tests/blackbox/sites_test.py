# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""sites_test.py STATIONMASTER STATIONMASTER_ORG: an admin reorders the media regions of a site and switches its Relay/TURN
Behavior, with the keys alone. The org is then what it was before, but for that. Another admin gets in between once."""
import json
import sys
import unittest

import outcome
from desktop import Desktop
from org import Org, unmarked

PROGRAM, ORG_PROGRAM = sys.argv[1:3]


def as_bytes(anything):
    return json.dumps(unmarked(anything), sort_keys=True, ensure_ascii=False).encode()


class SiteEditor:
    """The editor of sites in a window, worked as a person does who has no pointer."""

    def __init__(self, window):
        import driver
        self.driver, self.window, self.node = driver, window, window.node

    def regions(self, title):
        """The names of the rows; a screen reader hears the same."""
        return [row.name for row in self.node.find("list", title).children() if row.role == "list item"]

    def press(self, title, region, *keys):
        """Goes to the row of the region with the keys, then presses these."""
        def look():
            names = self.regions(title)
            return next((["Home"] + ["Down"] * i for i, name in enumerate(names) if region in name), None)
        way = self.driver.wait(look, f"{region} in {title}")
        # Both lists stand before this choice, the chosen regions first.
        self.node.find("radio button", "Any media region set on this site").focus()
        self.driver.keys(*["shift+Tab"] * (2 if title == "Media Regions" else 1), *way)
        rows = self.node.find("list", title)
        self.driver.wait(lambda: any("focused" in row.states() and region in row.name for row in rows.children()),
                         f"{region} focused")
        self.driver.keys(*keys)

    def wait_for_order(self, *regions):
        def look():
            names = self.regions("Media Regions")
            return len(names) == len(regions) and all(r in n for r, n in zip(regions, names))
        self.driver.wait(look, f"the order {regions}")

    def open(self, site):
        self.window.go("Sites")
        self.node.find("label", site)
        self.driver.wait(lambda: self.regions("Available"), "what the org offers")

    def behave(self, label):
        button = self.node.find("radio button", label)
        button.focus()
        self.driver.keys("space")
        self.driver.wait(button.checked, f"{label} chosen")

    def apply(self):
        self.node.find("push button", "Review change…").press()
        dialog = self.node.find("dialog")
        dialog.find("push button", self.driver.starts("Apply ")).press()
        return dialog


class Sites(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())

    def setUp(self):
        self.org = self.enterContext(Org(ORG_PROGRAM, "--users", "30", "--phones", "20", "--sites", "3"))
        self.site = min(self.org.sites(), key=lambda site: site["name"])
        self.assertEqual(self.site["mediaRegions"], ["eu-central-1", "eu-west-1"])
        self.before = self.org.state()

    def window(self):
        from window import Window
        folder = self.desktop.folder / self.id().rsplit(".", 1)[-1]
        folder.mkdir()
        return Window(PROGRAM, self.org, folder)

    def stored(self):
        return next(site for site in self.org.sites() if site["id"] == self.site["id"])

    def assert_changed(self, before, **values):
        """Byte for byte what it was, but for these values and the version."""
        now = self.stored()
        self.assertEqual({key: now[key] for key in values}, values)
        self.assertEqual(as_bytes(now), as_bytes({**before, **values, "version": now["version"]}))

    def test_keys_alone_change_what_was_meant_and_nothing_else(self):
        with self.window() as window:
            editor = SiteEditor(window)
            editor.open(self.site["name"])
            editor.wait_for_order("eu-central-1", "eu-west-1")
            editor.press("Available", "eu-north-1", "Return")
            editor.wait_for_order("eu-central-1", "eu-west-1", "eu-north-1")
            editor.press("Media Regions", "eu-north-1", "alt+Up", "alt+Up")
            editor.wait_for_order("eu-north-1", "eu-central-1", "eu-west-1")
            editor.driver.keys("Down", "Down", "Delete")
            editor.wait_for_order("eu-north-1", "eu-central-1")
            window.node.find(name=editor.driver.has("Stockholm (eu-north-1)"), role="label")
            editor.behave("Lowest latency via Geo-Lookup")
            dialog = editor.apply()
            dialog.find("label", "Everything is done.")
            dialog.find("push button", "Close").press()
            window.node.find("label", "No changes") # it was read again
            window.go("Activity")
            window.table("Activity", lambda rows: any(self.site["name"] in cell for row in rows for cell in row))
        self.assert_changed(self.site, mediaRegions=["eu-north-1", "eu-central-1"], mediaRegionsUseLatencyBased=True)
        after = self.org.state()
        for part in ("phonebasesettings", "locations", "organization", "mediaregions"):
            self.assertEqual(as_bytes(after[part]), as_bytes(self.before[part]), part)
        self.assertEqual([entry["verb"] for entry in self.org.writes()], ["PUT"])

    def test_another_admin_is_not_overwritten(self):
        with self.window() as window:
            editor = SiteEditor(window)
            editor.open(self.site["name"])
            editor.press("Media Regions", "eu-west-1", "alt+Up")
            editor.wait_for_order("eu-west-1", "eu-central-1")
            editor.behave("Lowest latency via Geo-Lookup")
            self.org.edit("sites", self.site["id"], mediaRegions=["us-east-1"], callerName="Front desk",
                          version=self.site["version"] + 1)
            theirs = self.stored()
            dialog = editor.apply()
            keep = dialog.find("radio button", "Keep what is there now")
            self.assertTrue(keep.checked())
            self.assertIn("us-east-1", keep.description)
            self.assertEqual(as_bytes(self.stored()), as_bytes(theirs))
            dialog.find("push button", "Continue with these choices").press()
            dialog.find("label", "Everything is done, except what others have changed.")
        self.assert_changed(theirs, mediaRegionsUseLatencyBased=True)


if __name__ == "__main__":
    outcome.run()

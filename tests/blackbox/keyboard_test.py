# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""keyboard_test.py STATIONMASTER STATIONMASTER_ORG: the same bulk job as in bulk_test.py by keys alone, as somebody does who
cannot use a mouse; AT-SPI is only read. What is said of the progress comes at a pace that can be listened to."""
import re
import sys
import unittest

import newhires
import outcome
from desktop import Desktop
from newhires import CLEAN
from org import PHONES, Org

PROGRAM, ORG_PROGRAM = sys.argv[1:3]
REFUSED = 6
LATENCY = 220 # ms: long enough for several sentences about the progress
LEAST_PAUSE = 4.5 # s between two things said by the same object; 5 are wanted, and a message may be on its way for a while
MOST_TABS = 30 # to whatever comes next; more, and the focus was lost on the way


def kind_of(sentence):
    """What it is about, whatever the numbers."""
    return re.sub(r"[\d.,:]+", "#", sentence)


class Keyboard(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())

    def setUp(self):
        self.org = self.enterContext(Org(ORG_PROGRAM, *newhires.ORG, "--latency", str(LATENCY)))
        self.folder = self.desktop.folder / "keyboard"
        self.folder.mkdir()
        self.before = self.org.state()
        self.list = self.folder / "new hires.csv"
        self.wanted = newhires.write_list(self.org, self.list)

    # What a person does
    def keys(self, *combinations):
        import driver
        driver.keys(*combinations)

    def tab_to(self, role, name):
        return self.tab_to_node(self.node.find(role, name))

    def tab_to_node(self, node):
        """Presses Tab until the focus is on it."""
        import driver
        driver.wait(node.enabled, f"{node} enabled")
        for _ in range(MOST_TABS):
            if "focused" in node.states():
                return node
            self.keys("Tab")
        raise AssertionError(f"{node} is not reached by Tab; the focus is on {self.focused()}")

    def focused(self):
        return next((node for node in self.node.walk() if "focused" in node.states()), None)

    def press(self, name, role="push button"):
        self.tab_to(role, name)
        self.keys("space")

    def choose_first(self, label):
        self.tab_to_node(self.node.field(label, "combo box"))
        self.keys("Down")

    def says(self, words, timeout=180):
        import driver
        return self.node.find("label", driver.has(words), timeout=timeout)

    def test_by_keys_alone(self):
        import driver
        from listener import Listener
        from window import Window
        with Window(PROGRAM, self.org, self.folder) as window:
            self.node = window.node
            self.node.find("radio button", driver.starts("Assignments")) # the window has its pages
            self.keys("ctrl+2")
            window.table("Assignments", lambda rows: len(rows) >= 400)
            self.keys("ctrl+6")
            self.press("New bulk change…")
            self.press("Choose CSV file…")
            dialog = self.node.find(("dialog", "file chooser"))
            name = dialog.find("text", lambda text: text.startswith("File name"))
            driver.wait(lambda: "focused" in name.states(), "the name of the file can be typed")
            driver.type_text(str(self.list))
            self.keys("Return")
            self.choose_first("Site")
            self.choose_first("Base Settings")
            self.says("300 lines: 285 matched")
            self.says(f"{CLEAN} to be done")
            self.press("Review")
            self.says("Review: nothing has been written yet")
            self.assertEqual([w for w in self.org.writes() if "/notifications/" not in w["path"]], [])

            self.org.faults([{"kind": "status", "status": 400, "verb": "POST", "path": PHONES, "probability": 0.05,
                              "times": REFUSED, "seed": 7}])
            with Listener(window.process.pid) as listener:
                self.press(driver.starts("Carry out "))
                self.says(f"{CLEAN - REFUSED} rows are done. {REFUSED} failed")
                heard = listener.heard()
            self.assert_bearable(heard)
            self.org.faults([])
            self.press("Retry failed…")
            self.press(driver.starts(f"Carry out {REFUSED} "))
            self.says(f"All {REFUSED} rows are done.")
            made = newhires.new_phones(self.org, self.before)
            self.assertEqual(set(made), self.wanted)

            self.press("Undo run…")
            self.delete(many=False)
            self.says(f"All {REFUSED} rows are done.")
            self.press("Back")
            runs = window.table("Bulk runs", lambda rows: len(rows) == 3)
            first = next(i for i, row in enumerate(runs.rows()) if row[2].startswith("Create missing phones"))
            self.tab_to("table", "Bulk runs")
            self.keys("Home", *["Down"] * first, "Return")
            self.says(f"{CLEAN - REFUSED} rows are done.")
            self.press("Undo run…")
            self.delete(many=True)
            self.says(f"All {CLEAN - REFUSED} rows are done.")
        self.assertEqual(newhires.kept(self.org.state()), newhires.kept(self.before))

    def delete(self, many):
        import driver
        if many:
            self.press(driver.starts("Yes, delete"), "check box")
        self.tab_to("text", driver.starts("To delete, type"))
        driver.type_text("DELETE")
        self.press(driver.starts("Delete in "))

    def assert_bearable(self, heard):
        sentence = re.compile(rf"^\d+ of {CLEAN} rows are done\.( \d+ failed\.)?$")
        self.assertGreaterEqual(len([event for event in heard if sentence.match(event.text)]), 3, heard) # one at the end
        end = next(event.at for event in heard if event.text.startswith("Problem: ") and "rows are done" in event.text)
        heard = [event for event in heard if event.at <= end] # then the org is read again
        told = {}
        for event in heard:
            told.setdefault((event.source, event.kind), []).append(event)
        hasty = []
        for events in told.values():
            # Another kind of news is told at once, as is the end, whenever the last sentence was.
            for one, other in zip(events[:-1], events[1:-1]):
                if kind_of(one.text) == kind_of(other.text) and other.at - one.at < LEAST_PAUSE:
                    hasty.append(f"{one.role}: {one.text!r}, and {other.text!r} {other.at - one.at:.1f} s after")
                    break
        self.assertEqual(hasty, [])


if __name__ == "__main__":
    outcome.run()

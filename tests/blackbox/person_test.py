# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""person_test.py STATIONMASTER STATIONMASTER_ORG: somebody of the help desk signs in through the browser. They see what is
for their role, and nothing of the sign-in is left anywhere, least of all with the browser."""
import os
import sys
import unittest

import outcome
from desktop import Desktop, wait_for
from org import Org
from secrets_search import Search
from signin import save_connection

PROGRAM, ORG_PROGRAM = sys.argv[1:3]
SECRET = "STATIONMASTER_CLIENT_SECRET"
HELP_DESK = "telephony:phone:assign telephony:station:disassociate telephony:otherStationAssociation:view"
# Says yes on the page that it is sent to. What it was given to know is written down, to be searched like any file.
BROWSER = """#!{python} -B
import os, sys, urllib.request
with open("{notes}", "w") as notes:
    print(sys.argv, dict(os.environ), file=notes)
urllib.request.build_opener(urllib.request.ProxyHandler({{}})).open(sys.argv[1] + "&decision=allow", timeout=20).read()
"""


class Person(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())
        cls.folder = cls.desktop.folder
        cls.secret = os.environ[SECRET] = "canary" + os.urandom(16).hex()
        try:
            cls.org = cls.enterClassContext(
                Org(ORG_PROGRAM, "--users", "20", "--phones", "10", "--sites", "2", "--refresh-tokens",
                    "--login-permissions", HELP_DESK))
        finally:
            del os.environ[SECRET]
        programs = cls.folder / "bin"
        programs.mkdir()
        cls.notes = cls.folder / "browser.txt"
        (programs / "xdg-open").write_text(BROWSER.format(python=sys.executable, notes=cls.notes))
        (programs / "xdg-open").chmod(0o755)
        path = os.environ["PATH"]
        os.environ["PATH"] = f"{programs}:{path}"
        cls.addClassCleanup(os.environ.__setitem__, "PATH", path)
        save_connection(cls.folder, cls.org)
        cls.sign_in_and_look()

    @classmethod
    def sign_in_and_look(cls):
        import driver
        from window import Window
        with Window(PROGRAM, cls.org, cls.folder, connection=["--connection", "Help desk"]) as window:
            window.node.find(name=driver.has("not change phones: Telephony › Plugin › All is missing"), timeout=30)
            button = window.node.find("push button", "New WebRTC phone…")
            cls.why_not = None if button.enabled() else button.description
            window.go("Assignments")
            cls.people = window.table("Assignments", lambda rows: sum("No phone" in row for row in rows) == 10).rows()
            window.go("Phones")
            window.node.find("label", "You are not allowed to view this list")
            for _ in range(3):
                driver.keys("F5")
            wait_for(lambda: len(cls.asked("/users/me")) > 1, "the permissions read again")
            driver.keys("ctrl+q")
            cls.exit_status = window.process.wait(20)

    @classmethod
    def asked(cls, end):
        return [entry for entry in cls.org.log() if entry["path"].endswith(end)]

    def test_people_are_told_what_they_may_not_do(self):
        self.assertIn("You can look, but not change phones: Telephony › Plugin › All is missing", self.why_not)

    def test_stations_say_who_has_a_phone(self):
        self.assertEqual(len(self.people), 20)
        names = {phone["name"] for phone in self.org.web_rtc_phones()}
        self.assertEqual(sum(any(cell in names for cell in row) for row in self.people), 10)

    def test_what_is_forbidden_is_asked_for_once(self):
        refused = [entry["path"].split("/")[-1] for entry in self.org.log() if entry["status"] == 403]
        self.assertEqual(sorted(refused), ["phonebasesettings", "phones"])

    def test_nothing_is_left_behind(self):
        tokens = self.org.tokens()
        self.assertGreaterEqual(len(tokens), 2) # one to go in with, and one to renew it
        search = Search(secret=self.secret, **{f"token{i}": token for i, token in enumerate(tokens)})
        self.assertEqual(search.in_files(self.folder), [])
        self.assertIn("code_challenge=", self.notes.read_text())
        self.assertIn("'DISPLAY': ", self.notes.read_text())

    def test_program_ends_well(self):
        self.assertEqual(self.exit_status, 0)


if __name__ == "__main__":
    outcome.run()

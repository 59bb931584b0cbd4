# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""canary_test.py STATIONMASTER STATIONMASTER_ORG: the whole program, with a secret and tokens that are known, does its
job, is killed in the middle of it, goes on, and aborts. Afterwards nothing that was written has any of them in it."""
import os
import resource
import signal
import sys
import unittest

import outcome
from desktop import Desktop, wait_for
from org import Org, PHONES
from secrets_search import Search, Watch

PROGRAM, ORG_PROGRAM = sys.argv[1:3]
SECRET = "STATIONMASTER_CLIENT_SECRET"
PROFILE, PHONE = "Support_WebRTC_Canary", "Canary Test_WebRTC"


class Canary(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        # A core file would be found like any other file, so one may be written.
        hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
        resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
        cls.desktop = cls.enterClassContext(Desktop())
        cls.folder = cls.desktop.folder
        temporary = cls.folder / "tmp"
        temporary.mkdir()
        os.environ["TMPDIR"] = str(temporary)
        os.chdir(temporary)
        cls.addClassCleanup(os.chdir, "/")
        cls.secret = "canary" + os.urandom(16).hex()
        os.environ[SECRET] = cls.secret
        try:
            cls.org = cls.enterClassContext(
                Org(ORG_PROGRAM, "--users", "20", "--phones", "10", "--sites", "2", "--station-delay", "0"))
        finally:
            del os.environ[SECRET]
        assert cls.org.client_secret == cls.secret
        cls.search = Search(secret=cls.secret)
        cls.watches = []
        cls.killed_in_the_middle()
        cls.aborted_afterwards()

    @classmethod
    def watched(cls, window):
        watch = cls.enterClassContext(Watch(cls.search, window.process.pid))
        cls.watches.append(watch)
        return watch

    @classmethod
    def killed_in_the_middle(cls):
        """The journal has a run that is not at its end, in its log of writes."""
        from window import Window
        user = cls.org.user_without_phone()
        cls.org.faults([{"verb": "POST", "path": PHONES, "kind": "stallAfter"}])
        with Window(PROGRAM, cls.org, cls.folder) as window:
            cls.watched(window)
            wizard = window.open_wizard()
            window.fill_base_settings(wizard, PROFILE, timeout=900, transport=26, media=34)
            window.fill_phone(wizard, user["email"], user["name"], cls.org.sites()[0]["name"], PHONE)
            window.press_apply(wizard)
            wait_for(lambda: [entry for entry in cls.org.writes() if entry["path"] == PHONES], "the phone sent", 30)
            window.kill()
        cls.org.faults([])

    @classmethod
    def aborted_afterwards(cls):
        import driver
        from window import Window
        os.environ["QT_LOGGING_RULES"] = "*.debug=true" # the most that anything says
        with Window(PROGRAM, cls.org, cls.folder) as window:
            watch = cls.watched(window)
            window.node.find("label", driver.has("exists once"), timeout=40)
            for page in ("Phones", "Activity", "Help", "Assignments"):
                window.go(page)
            wait_for(lambda: watch.looks > 3 and cls.channels(), "a notification channel")
            window.process.send_signal(signal.SIGABRT)
            cls.abort_status = window.process.wait(20)

    @classmethod
    def channels(cls):
        """Who knows the id of one can listen to it."""
        return [entry["answer"]["id"] for entry in cls.org.log()
                if entry["verb"] == "POST" and entry["path"] == "/api/v2/notifications/channels"]

    def search_for_all(self):
        tokens, channels = self.org.tokens(), self.channels()
        self.assertGreaterEqual(len(tokens), 2) # one a start
        return Search(secret=self.secret, **{f"token{i}": token for i, token in enumerate(tokens)},
                      **{f"channel{i}": channel for i, channel in enumerate(channels)})

    def test_nothing_is_in_any_file(self):
        self.assertEqual(self.search_for_all().in_files(self.folder), [])

    def test_every_file_that_was_written_is_one_that_was_searched(self):
        written = set().union(*(watch.files for watch in self.watches))
        self.assertTrue([name for name in written if name.endswith("-wal")], written)
        self.assertEqual([name for name in written if not name.startswith(str(self.folder))], [])

    def test_the_files_are_there_and_say_what_happened(self):
        names = [path.name for path in self.folder.rglob("*") if path.is_file() and path.stat().st_size]
        for kind in ("journal", "trace-1", "trace-2"):
            self.assertTrue([name for name in names if name.startswith(kind)], (kind, names))
        trace = (self.folder / "trace-1.jsonl").read_text()
        self.assertIn('"event":"signed-in"', trace)
        self.assertIn(f'"path":"{PHONES}"', trace)
        self.assertIn("/api/v2/organizations/me", (self.folder / "output-2.txt").read_text())
        self.assertTrue(Search(phone=PHONE).in_files(self.folder / "data"), "the search would find what is there")

    def test_nothing_was_in_arguments_or_environments(self):
        self.assertGreater(min(watch.looks for watch in self.watches), 3)
        self.assertEqual(set().union(*(watch.found for watch in self.watches)), set())

    def test_an_abort_leaves_no_copy_of_the_memory(self):
        self.assertEqual(self.abort_status, -signal.SIGABRT)
        self.assertEqual([path.name for path in self.folder.rglob("core*") if path.is_file()], [])


if __name__ == "__main__":
    outcome.run()

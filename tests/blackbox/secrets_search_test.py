# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""That a secret is found wherever one is planted: a search that finds nothing would prove nothing."""
import base64
import os
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import outcome
from desktop import wait_for
from secrets_search import Search, Watch, descendants, processes

SECRET = "planted-" + os.urandom(12).hex()
# Reads the secret from its input, so that it stands in nobody's arguments or environment but where it is put.
PARENT = """
import os, subprocess, sys
where, secret = sys.stdin.readline().split()
child = [sys.executable, "-c", "import sys; sys.stdin.read()"]
environment = dict(os.environ, **({"PLANTED": secret} if where == "environment" else {}))
if where == "file":
    file = open(sys.argv[1], "w")
subprocess.run(child + ([secret] if where == "arguments" else []), env=environment)
"""


class Planted(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.search = Search(planted=SECRET)

    def assert_found(self, name):
        self.assertEqual(self.search.in_files(self.folder), [(self.folder / name, "planted")])

    def test_in_a_file_however_it_is_spelled(self):
        for content in (SECRET.encode(), SECRET.encode("utf-16-le"), SECRET.encode("utf-16-be"),
                        base64.b64encode(b"id:" + SECRET.encode()), base64.b64encode(b"a:" + SECRET.encode() + b"!"),
                        base64.urlsafe_b64encode(b"1234:" + SECRET.encode() + b"?>"), SECRET.encode().hex().encode()):
            (self.folder / "plain").write_bytes(b"\x00before" + content + b"after\xff")
            self.assert_found("plain")
        (self.folder / "plain").write_bytes(SECRET[:-1].encode())
        self.assertEqual(self.search.in_files(self.folder), [])

    def test_in_the_name_of_a_file(self):
        (self.folder / f"cache-{SECRET}").mkdir()
        self.assert_found(f"cache-{SECRET}")

    def test_in_the_pages_of_a_database_and_in_its_log(self):
        database = sqlite3.connect(self.folder / "journal.sqlite")
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("CREATE TABLE said (text)")
        database.execute("INSERT INTO said VALUES (?)", (SECRET,))
        database.commit()
        self.assert_found("journal.sqlite-wal")
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.close()
        self.assert_found("journal.sqlite")

    def test_in_what_a_program_starts_and_writes(self):
        for where in ("environment", "arguments", "file"):
            with self.subTest(where):
                parent = subprocess.Popen([sys.executable, "-c", PARENT, str(self.folder / "written")],
                                          stdin=subprocess.PIPE, text=True)
                with Watch(self.search, parent.pid) as watch:
                    parent.stdin.write(f"{where} {SECRET}\n")
                    parent.stdin.flush()
                    wait_for(lambda: descendants(parent.pid), "a child")
                    looks = watch.looks
                    wait_for(lambda: watch.looks > looks + 1, "a look at the child")
                parent.stdin.close()
                parent.wait(10)
                wait_for(lambda: not watch.children & set(processes()), "the end of the child")
                self.assertEqual({name for _, name in watch.found}, {"planted"} if where != "file" else set())
                self.assertEqual(str(self.folder / "written") in watch.files, where == "file")
                self.assertTrue(watch.children)


if __name__ == "__main__":
    outcome.run()

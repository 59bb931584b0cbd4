# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""run_test.py STATIONMASTER STATIONMASTER_ORG: `--plan FILE --run`, `--resume` and `--undo RUN` carry runs of many rows out
without a display, say what became of them in exit code, lines and totals, and never begin beside one that was cut off."""
import contextlib
import json
import os
import signal
import sqlite3
import sys
import tempfile
import unittest
from pathlib import Path

import outcome
import plans
from desktop import wait_for
from org import Org, PHONES

PROGRAM, ORG_PROGRAM = sys.argv[1:3]
SIZE = ("--users", "80", "--phones", "20", "--sites", "3", "--deleted-linger", "0", "--station-delay", "0",
        "--rate-limit", "100000000/60")


NOBODY = 65534 # root may write everywhere


@contextlib.contextmanager
def read_only(folder):
    """The folder and what is in it; for nobody, where this is root."""
    kept = {path: path.stat() for path in (folder.parent, folder, *folder.rglob("*"))}
    for path in kept:
        if os.geteuid() == 0:
            os.chown(path, NOBODY, NOBODY)
        path.chmod(0o500 if path.is_dir() else 0o400)
    try:
        yield
    finally:
        for path, stat in kept.items():
            path.chmod(stat.st_mode)
            if os.geteuid() == 0:
                os.chown(path, stat.st_uid, stat.st_gid)


class Run(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.org = self.enterContext(Org(ORG_PROGRAM, *SIZE))
        self.program = plans.Program(PROGRAM, self.org, self.folder)

    def saved(self, rows):
        path = self.folder / "plan.json"
        path.write_text(json.dumps(plans.plan(self.org.state(), rows)))
        return path

    def creates(self, count):
        state = self.org.state()
        return [*plans.new_phones(state, plans.people_without_phone(state)[:count])]

    def run_plan(self, rows, *options):
        return self.told(self.program.run("--plan", self.saved(rows), "--run", *options))

    def told(self, run):
        report = plans.Report(run.stdout)
        if report.totals:
            self.assertTrue(report.adds_up(), run.stdout)
        return run.returncode, report, run.stderr

    def test_a_plan_is_carried_out_and_taken_back(self):
        before = self.org.state()
        phone = plans.phones_with_users(before)[0]
        left_out = plans.row("Nobody", [], [], "Skipped", "CollaborateOnly")
        held = {**plans.move(before, phone), "state": "Held", "reason": "SignedIn"}
        code, report, said = self.run_plan([*self.creates(8), left_out, held])
        self.assertEqual(code, 0, said)
        self.assertEqual(report.totals, {"Rows": 10, "Done": 8, "Failed": 0, "Not known": 0, "Not begun": 0, "Held": 1,
                                         "Left out": 1})
        self.assertEqual(report.rows, {9: "left out: has no licence for a phone"})
        after = self.org.state()
        self.assertEqual(len(after["phones"]), len(before["phones"]) + 8)
        self.assertEqual(len(after["defaultStations"]), len(before["defaultStations"]) + 8)
        self.assertEqual(next(p for p in after["phones"] if p["id"] == phone["id"]), phone, "a held row is not released")
        run_id, = report.ids
        code, report, said = self.told(self.program.run("--undo", run_id))
        self.assertEqual((code, report.totals["Done"]), (0, 8), said)
        self.assertNotEqual(report.ids, [run_id])
        now = self.org.state()
        for what in ("phones", "defaultStations"):
            self.assertEqual(now[what], before[what])
        self.assertEqual(self.told(self.program.run("--resume"))[0], 0)

    def test_what_is_refused_sends_nothing(self):
        rows = self.creates(3)
        path = self.saved(rows)
        self.org.edit("users", rows[1]["steps"][0]["intent"]["userId"], state="inactive")
        for options, sentence in ((("--plan", path, "--run"), "^1 row.* no longer fit.* the org, so nothing was sent"),
                                  (("--undo", "abc"), "^There is no run “abc”")):
            run = self.program.run(*options)
            self.assertEqual((run.returncode, run.stdout), (1, ""))
            self.assertRegex(run.stderr, sentence)
        self.saved(self.creates(3))
        run = self.program.run("--plan", path, "--run", "--ceiling", "2")
        self.assertEqual((run.returncode, run.stdout), (1, ""))
        self.assertIn("creates 3 and deletes 0 objects", run.stderr)
        self.assertIn("--ceiling 3", run.stderr)
        self.assertEqual(self.org.writes(), [])
        run = self.program.run("--resume")
        self.assertEqual(run.returncode, 0)
        self.assertIn("there is nothing to resume", run.stdout)

    def test_a_row_that_fails_is_named(self):
        self.org.faults([{"verb": "POST", "path": PHONES, "kind": "status", "status": 403, "times": 1}])
        code, report, said = self.run_plan(self.creates(5))
        self.assertEqual((code, report.totals["Failed"], report.totals["Done"]), (1, 1, 4), said)
        (number, why), = report.rows.items()
        self.assertIn("failed: The org does not allow this", why)
        self.assertIn(number, range(1, 6))

    def test_many_alike_pause_it_and_it_is_resumed(self):
        self.org.faults([{"verb": "POST", "path": PHONES, "kind": "status", "status": 403, "times": -1}])
        code, report, said = self.run_plan(self.creates(40))
        self.assertEqual(code, 1)
        self.assertIn("Many rows in a row failed in the same way", said)
        self.assertIn("Go on with --resume", said)
        failed = report.totals["Failed"]
        self.assertGreaterEqual(failed, 10)
        self.org.faults([])
        run_id, = report.ids
        path = self.saved(self.creates(2))
        for options in (("--plan", path, "--run"), ("--undo", run_id)):
            code, other, said = self.told(self.program.run(*options))
            self.assertEqual((code, other.ids), (1, []))
            self.assertIn("--resume first", said)
        code, report, said = self.told(self.program.run("--resume"))
        self.assertEqual((code, report.ids, report.totals["Failed"]), (1, [run_id], failed), said)
        self.assertEqual(report.totals["Done"], 40 - failed)

    def test_a_signal_pauses_it(self):
        for sent in (signal.SIGTERM, signal.SIGINT):
            process = self.program.start("--plan", self.saved(self.creates(25)), "--run")
            run_id = process.stdout.readline().strip()
            process.send_signal(sent)
            out, said = process.communicate(timeout=60)
            self.assertEqual(process.returncode, 1)
            self.assertIn("--resume", said)
            code, report, said = self.told(self.program.run("--resume"))
            self.assertEqual((code, report.ids, report.totals["Done"]), (0, [run_id], 25), out + said)
        posts = [entry for entry in self.org.writes() if entry["verb"] == "POST" and entry["path"] == PHONES]
        self.assertEqual(len(posts), 50, "each phone is asked for once")

    def test_a_signal_before_it_begins_ends_it(self):
        sites = "/api/v2/telephony/providers/edges/sites"
        self.org.faults([{"verb": "GET", "path": sites, "kind": "stall", "times": -1}])
        process = self.program.start("--plan", self.saved(self.creates(3)), "--run")
        wait_for(lambda: any(entry["path"].startswith(sites) for entry in self.org.log()), "the plan is compared", 30)
        process.send_signal(signal.SIGTERM)
        out, said = process.communicate(timeout=20)
        self.assertEqual((process.returncode, out), (1, ""))
        self.assertEqual(said, "Stopped. Nothing was sent.\n")

    def test_a_second_signal_ends_it_at_once(self):
        self.org.faults([{"verb": "POST", "path": PHONES, "kind": "stall", "times": -1}])
        process = self.program.start("--plan", self.saved(self.creates(5)), "--run")
        process.stdout.readline()
        wait_for(lambda: any(entry["path"] == PHONES for entry in self.org.writes()), "a phone is asked for", 30)
        process.send_signal(signal.SIGTERM)
        self.assertIn("under way", process.stderr.readline(), "it waits for what is under way")
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=20)
        self.assertEqual(process.returncode, -signal.SIGTERM)

    def test_one_at_a_time(self):
        self.org.faults([{"verb": "POST", "path": PHONES, "kind": "slow", "ms": 3000, "times": 1}])
        process = self.program.start("--plan", self.saved(self.creates(3)), "--run")
        process.stdout.readline()
        run = self.program.run("--resume")
        self.assertEqual(run.returncode, 1)
        self.assertIn("no other Stationmaster is using the folder", run.stderr)
        process.communicate(timeout=60)
        self.assertEqual(process.returncode, 0)

    def test_a_journal_that_cannot_be_used(self):
        """Nothing is sent, a sentence says so, the file stays as it is, and with a good one it goes on."""
        path = self.saved(self.creates(3))
        data = self.folder / "data"
        self.assertEqual(self.program.run("--resume").returncode, 0)
        journal, = data.rglob("journal*.sqlite")
        good = journal.read_bytes()

        def refused():
            before = journal.read_bytes()
            run = self.program.run("--plan", path, "--run")
            self.assertEqual((run.returncode, run.stdout), (1, ""))
            self.assertEqual(len(run.stderr.splitlines()), 1, run.stderr)
            self.assertIn("data folder", run.stderr)
            self.assertEqual(journal.read_bytes(), before)
            self.assertEqual(self.org.writes(), [])

        with self.subTest("damaged"):
            journal.write_bytes(good[:100] + b"\xff" * (len(good) - 100))
            refused()
        with self.subTest("garbage"):
            journal.write_bytes(b"no journal" * 500)
            refused()
        with self.subTest("newer"):
            journal.write_bytes(good)
            with contextlib.closing(sqlite3.connect(journal)) as file:
                file.execute("PRAGMA user_version = 99")
                file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            refused()
        with self.subTest("read-only"):
            journal.write_bytes(good)
            with read_only(data):
                run = self.program.run("--plan", path, "--run", user=NOBODY if os.geteuid() == 0 else None)
            self.assertEqual((run.returncode, run.stdout), (1, ""))
            self.assertIn("data folder", run.stderr)
            self.assertEqual(self.org.writes(), [])
        code, report, said = self.told(self.program.run("--plan", path, "--run"))
        self.assertEqual((code, report.totals["Done"]), (0, 3), said)

    def test_progress_comes_once_a_second(self):
        self.org.faults([{"verb": "POST", "path": PHONES, "kind": "slow", "ms": 300, "times": -1}])
        code, _, said = self.run_plan(self.creates(40))
        self.assertEqual(code, 0)
        lines = said.splitlines()
        self.assertTrue(lines and all("of 40 done" in line for line in lines), said)
        self.assertLess(len(lines), 10)


if __name__ == "__main__":
    outcome.run()

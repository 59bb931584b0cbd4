# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""plan_test.py STATIONMASTER STATIONMASTER_ORG: `--plan FILE --check` says of a plan file whether it fits the org, in
its exit code and in totals that add up. It needs no display, writes nothing to the org, and says in one sentence what is
wrong where it cannot tell."""
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import outcome
import plans
from org import Org
from signin import save_connection

PROGRAM, ORG_PROGRAM = sys.argv[1:3]
SIZE = ("--users", "60", "--phones", "30", "--sites", "3", "--deleted-linger", "0")
TOTALS = ("Rows", "To be done", "Held", "Left out", "No longer as planned")


class PlanCheck(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.org = self.enterContext(Org(ORG_PROGRAM, *SIZE))
        self.environment = {"HOME": str(self.folder), "XDG_RUNTIME_DIR": str(self.folder), "PATH": os.environ["PATH"],
                            "LC_ALL": "C.UTF-8", "LANGUAGE": "en", "STATIONMASTER_CLIENT_SECRET": self.org.client_secret}

    def people(self):
        return plans.people_without_phone(self.org.state())

    def plan(self, rows):
        return plans.plan(self.org.state(), rows)

    def new_phones(self, users):
        return plans.new_phones(self.org.state(), users)

    def good_plan(self):
        phones = self.org.web_rtc_phones()
        state = self.org.state()
        held = {**plans.move(state, phones[3]), "state": "Held", "reason": "SignedIn"}
        return self.plan([*self.new_phones(self.people()[:5])] + [plans.move(state, phone) for phone in phones[:3]]
                         + [held, plans.row("Nobody", [], [], "Skipped", "CollaborateOnly")])

    def check(self, plan, *options, connection=None):
        """The exit code, the lines of rows, the totals, and what is said beside them."""
        path = self.folder / "plan.json"
        if plan is not None:
            path.write_bytes(plan if isinstance(plan, bytes) else json.dumps(plan).encode())
        where = connection or ["--api-url", self.org.url, "--login-url", self.org.url, "--client-id", self.org.client_id]
        command = [PROGRAM, "--plan", path, "--check", "--data-dir", self.folder / "data", *where, *options]
        run = subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=60)
        self.assertNotIn(self.org.client_secret, run.stdout + run.stderr)
        rows = [line.split("\t") for line in run.stdout.splitlines() if "\t" in line]
        totals = {name: int(re.search(rf"^{name}: (\d+)$", run.stdout, re.M)[1]) for name in TOTALS} if rows else None
        if rows:
            self.assertEqual(totals["Rows"], totals["To be done"] + totals["Held"] + totals["Left out"])
            self.assertEqual(totals["Rows"], len(rows))
            self.assertTrue(all(len(row) == 5 for row in rows), rows)
        self.assertEqual(self.org.writes(), [])
        self.assertLessEqual(len(run.stderr.splitlines()), 1, run.stderr)
        return run.returncode, rows, totals, run.stderr

    def test_a_plan_that_fits(self):
        plan = self.good_plan()
        code, rows, totals, said = self.check(plan)
        self.assertEqual((code, said), (0, ""))
        self.assertEqual(totals, {"Rows": 10, "To be done": 8, "Held": 1, "Left out": 1, "No longer as planned": 0})
        self.assertEqual([row[:2] for row in rows], [[str(n + 1), row["name"]] for n, row in enumerate(plan["rows"])])
        self.assertIn("Create phone “Plan ", rows[0][2])
        change = plan["rows"][5]["steps"][0]["intent"]["changes"][0]
        self.assertIn(f"{change['before']['name']} → {change['after']['name']}", rows[5][3])
        self.assertEqual([row[4] for row in rows[7:]],
                         ["to be done", "held: signed in on the phone", "left out: has no licence for a phone"])

    def test_an_org_that_has_changed(self):
        plan = self.good_plan()
        sites = self.org.sites()
        moved, other, deleted = [row["steps"][0]["intent"] for row in plan["rows"][5:8]]
        inactive = plan["rows"][0]["steps"][0]["intent"]["userId"]
        third = next(site for site in sites if site["id"] not in
                     (other["changes"][0]["before"]["id"], other["changes"][0]["after"]["id"]))
        self.org.edit("phones", moved["id"], site=moved["changes"][0]["after"])
        self.org.edit("phones", other["id"], site=plans.reference(third))
        self.org.edit("phones", deleted["id"], state="deleted")
        self.org.edit("users", inactive, state="inactive")
        code, rows, totals, said = self.check(plan)
        self.assertEqual(code, 1)
        self.assertEqual(totals, {"Rows": 10, "To be done": 4, "Held": 1, "Left out": 5, "No longer as planned": 4})
        self.assertIn("4 rows of the plan no longer fit the org", said)
        marked = {int(row[0]): row[4] for row in rows if row[4].startswith("no longer as planned")}
        self.assertEqual({number: state.split(": ")[1] for number, state in marked.items()},
                         {1: "inactive", 6: "already so in the org", 7: "changed or deleted in the meantime",
                          8: "changed or deleted in the meantime"})

    def test_many_people_are_read_as_a_list(self):
        with Org(ORG_PROGRAM, "--users", "500", "--phones", "100") as self.org:
            people = self.people()[:250]
            plan = self.plan([*self.new_phones(people)])
            calls = len(self.org.log())
            code, _, totals, _ = self.check(plan)
            self.assertEqual((code, totals["To be done"]), (0, 250))
            self.assertLess(len(self.org.log()) - calls, 15)
            self.org.edit("users", people[7]["id"], state="deleted")
            code, rows, totals, _ = self.check(plan)
        self.assertEqual((code, totals["To be done"], totals["No longer as planned"]), (1, 249, 1))
        self.assertIn("changed or deleted in the meantime", rows[7][4])

    def test_a_plan_of_another_org(self):
        code, rows, _, said = self.check({**self.good_plan(), "orgId": "another-org"})
        self.assertEqual((code, rows), (1, []))
        self.assertIn("planned for another org", said)

    def test_files_that_are_no_plan(self):
        good = json.dumps(self.good_plan()).encode()
        for plan, sentence in ((b"hello", "is not a plan of Stationmaster"), (good[:-9], "is damaged"),
                               (good.replace(b'"version": 1', b'"version": 2'), "made by a newer program"),
                               (good.replace(b'"phoneFromStep": 0', b'"phoneFromStep": 1', 1), "Row 1, step 2: ")):
            code, rows, _, said = self.check(plan)
            self.assertEqual((code, rows), (1, []))
            self.assertIn(sentence, said)
        (self.folder / "plan.json").unlink()
        self.assertIn("cannot be read", self.check(None)[3])
        self.assertEqual([entry for entry in self.org.log() if not entry["path"].startswith("/_org")], [],
                         "an org is asked nothing about a file that is no plan")

    def test_names_cannot_break_a_line_or_steer_a_terminal(self):
        plan = self.good_plan()
        plan["rows"][0]["name"] = "a\tb\nc\x1b[2J"
        _, rows, totals, _ = self.check(plan)
        self.assertEqual(totals["Rows"], 10)
        self.assertEqual(rows[0][1], "a�b�c�[2J")

    def test_an_org_that_refuses(self):
        plan = self.good_plan()
        self.environment["STATIONMASTER_CLIENT_SECRET"] = "wrong"
        code, _, _, said = self.check(plan)
        self.assertEqual(code, 1)
        self.assertIn("does not accept the OAuth client", said)

    def test_connections(self):
        save_connection(self.folder, self.org)
        plan = self.good_plan()
        code, _, _, said = self.check(plan, connection=["--connection", "Help desk"])
        self.assertEqual(code, 1)
        self.assertIn("through the browser", said)
        code, _, _, said = self.check(plan, connection=["--connection", "Nobody"])
        self.assertEqual(code, 1)
        self.assertIn("no connection named “Nobody”", said)

    def test_the_demo(self):
        demo = ["--demo", "--demo-users", "60", "--demo-phones", "30"]
        with Org(ORG_PROGRAM, "--users", "60", "--phones", "30") as self.org: # which is the same org
            code, _, totals, said = self.check(self.plan([*self.new_phones(self.people()[:2])]),
                                               connection=demo)
        self.assertEqual((code, totals["To be done"], said), (0, 2, ""))

    def test_another_demo(self):
        code, _, _, said = self.check(self.good_plan(), connection=["--demo", "--demo-users", "5"])
        self.assertEqual(code, 1)
        self.assertIn("planned for another org", said)


if __name__ == "__main__":
    outcome.run()

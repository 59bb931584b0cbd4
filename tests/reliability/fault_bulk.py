#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""Bulk runs of stationmaster over a network and against an org that fail at random, in every way that the embedded org
knows: phones are made with their default station, changed, changed back, and taken back, by turns.

    tests/reliability/fault_bulk.py [--operations 10000] [--faults 0.1] [--seed S] [--org PROGRAM --program PROGRAM]

An operation is a write of a run. Ends with one JSON line. A row is unexplained when the program says that it is done and
the org has it otherwise, or the other way round. Exits with 0 only when none is, and every kind of fault was used."""
import argparse
import collections
import json
import random
import sys
import tempfile
import time
from pathlib import Path

import orgphones
import plans
from org import Org

KINDS = [{"kind": "cutBefore"}, {"kind": "cutAfter"}, {"kind": "html502"}, {"kind": "status", "status": 503},
         {"kind": "status", "status": 500}, {"kind": "status", "status": 429, "retryAfter": 0},
         {"kind": "statusAfter", "status": 504}, {"kind": "halfJson"}, {"kind": "notJson"}, {"kind": "badChunks"},
         {"kind": "wrongLength", "bytes": 7}, {"kind": "empty"}, {"kind": "slow", "ms": 30}]
REFUSAL = {"kind": "status", "status": 400} # of a write
MOST_STARTS = 60 # of one run


def rules(share, dice):
    """Each request is hit by one of them with a probability of @p share in all."""
    verbs = ("POST", "PUT", "DELETE", "GET")
    return [{**kind, "verb": verb, "path": "/api/v2/", "probability": share / (len(KINDS) + 1), "times": -1,
             "seed": dice.getrandbits(30)} for verb in verbs for kind in [*KINDS, REFUSAL] if (verb, kind) != ("GET", REFUSAL)]


def carry_out(program, *first):
    """To its end: resumed while it is paused or has rows in doubt. What the program said of it last."""
    options, last = first, None
    for _ in range(MOST_STARTS):
        run = program.run(*options, "--ceiling", "1000000", timeout=900)
        report = plans.Report(run.stdout)
        if report.ids: # else the faults kept it from beginning, or it is over
            last = report
            options = ("--resume",)
        elif last and run.returncode == 0:
            return last
        if last and run.returncode == 0:
            return last
    raise SystemExit(f"a run does not end: {run.stdout[-2000:]}{run.stderr[-2000:]}")


def by_name(state):
    return {phone["name"]: phone for phone in orgphones.phones(state).values()}


class Judge:
    """Compares what the program said of each row with the org."""

    def __init__(self):
        self.unexplained = 0
        self.said = collections.Counter()

    def row(self, name, why, is_as_done, is_as_before):
        """@p why: what the program said, nothing for a row that is done."""
        word = why.split(":")[0] if why else "done"
        self.said[word] += 1
        is_wrong = {"done": not is_as_done, "failed": is_as_done, "not known whether it was done": False} \
            .get(word, not is_as_before)
        if is_wrong:
            self.unexplained += 1
            print(f"unexplained: {name}: {why or 'done'}", file=sys.stderr)


def main():
    parser = argparse.ArgumentParser()
    orgphones.add_programs(parser)
    parser.add_argument("--operations", type=int, default=10000)
    parser.add_argument("--faults", type=float, default=0.1)
    parser.add_argument("--rows", type=int, default=250, help="of each run")
    parser.add_argument("--seed", type=int, default=time.time_ns())
    options = parser.parse_args()
    org_program, program_path = orgphones.programs(options)
    dice, judge = random.Random(options.seed), Judge()
    operations = rounds = 0
    began = time.monotonic()
    with Org(org_program, "--users", str(options.rows * 2), "--phones", "20", "--sites", "3", "--station-delay", "20",
             "--rate-limit", "100000000/60") as org, tempfile.TemporaryDirectory() as folder:
        program = plans.Program(program_path, org, Path(folder))
        path = Path(folder) / "plan.json"

        def faulty(*command):
            nonlocal rounds
            org.faults(rules(options.faults, dice))
            report = carry_out(program, *command)
            org.faults([])
            rounds += 1
            if not report.adds_up():
                judge.unexplained += 1
            judge.unexplained += orgphones.twice(orgphones.phones(org.state()))
            print(f"{time.monotonic() - began:.0f} s: {report.totals}", file=sys.stderr)
            return report

        while operations < options.operations:
            # Made
            before = org.state()
            rows = [*plans.new_phones(before, plans.people_without_phone(before)[:options.rows], f"Faulty {rounds} {{id}}")]
            for row in rows:
                row["name"] = row["steps"][0]["intent"]["name"]
            path.write_text(json.dumps(plans.plan(before, rows)))
            creates = faulty("--plan", path, "--run")
            made, old = by_name(org.state()), by_name(before)
            whole = by_name_of(orgphones.added({}, rows))
            for row in rows:
                name = row["name"]
                judge.row(name, creates.named.get(name), made.get(name) == whole[name], name not in made)
            operations += 2 * len(rows)
            # Changed, and changed back
            state = org.state()
            ours = [phone for phone in plans.phones_with_users(state) if phone["name"].startswith(f"Faulty {rounds - 1} ")]
            rows = [*orgphones.updates(state, ours, "changed")]
            path.write_text(json.dumps(plans.plan(state, rows)))
            changes = faulty("--plan", path, "--run")
            then, now = orgphones.phones(state), orgphones.phones(org.state())
            expected = orgphones.changed(then, rows)
            ids = {row["name"]: row["steps"][0]["intent"]["id"] for row in rows}
            for name, identifier in ids.items():
                judge.row(name, changes.named.get(name), now.get(identifier) == expected[identifier],
                          now.get(identifier) == then[identifier])
            back = faulty("--undo", changes.ids[0])
            undone = orgphones.phones(org.state())
            for name, identifier in ids.items():
                if changes.named.get(name) is None:
                    judge.row(name, back.named.get(name), undone.get(identifier) == then[identifier],
                              undone.get(identifier) == now[identifier])
            operations += 2 * len(rows)
            # Taken back
            gone = faulty("--undo", creates.ids[0])
            left = by_name(org.state())
            for name in whole:
                if creates.named.get(name) is None and back.named.get(name) is None:
                    judge.row(name, gone.named.get(name), name not in left, left.get(name) == made[name])
            judge.unexplained += sum(left.get(name) != phone for name, phone in old.items())
            operations += 2 * len(whole)
        fired = collections.Counter(entry["fault"] for entry in org.log() if entry.get("fault"))
    print(json.dumps({"operations": operations, "fired": fired.total(), "unexplained": judge.unexplained, "rows": judge.said,
                      "kinds": fired, "seed": options.seed}))
    sys.exit(0 if not judge.unexplained and len(fired) == len({kind["kind"] for kind in KINDS}) else 1)


def by_name_of(phones):
    return {phone["name"]: phone for phone in phones.values()}


if __name__ == "__main__":
    main()

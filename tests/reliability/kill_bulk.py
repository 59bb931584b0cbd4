#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""Kills stationmaster in the middle of bulk runs (SIGKILL, at random moments), resumes it until the run is over, and looks
at the org after each: runs that make phones, that change them, that delete them, and that take each of these back.

    tests/reliability/kill_bulk.py [--kills 200] [--seed S] [--rows 90] [--org PROGRAM --program PROGRAM]

A kill counts when the run was being carried out. Ends with one JSON line, and exits with 0 only when nothing was doubled
and nothing lost."""
import argparse
import collections
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import orgphones
import plans
from org import Org

LATENCY_MS = 25
ALL = "1000000"


class Killer:
    def __init__(self, program, dice, most):
        self.program, self.dice, self.most = program, dice, most
        self.kills = collections.Counter()
        self.before_it_began = 0

    def killed_all(self):
        return self.kills.total() >= self.most

    def finish(self, kind, *first):
        """One run to its end, killed again and again on the way; its id, and whether the program said that all is done."""
        run_id, options = None, first
        left = self.dice.randint(2, 7) # so that no run takes all the kills
        while True:
            process = self.program.start(*options, "--ceiling", ALL)
            is_killed = left > 0 and not self.killed_all()
            if is_killed and self.dice.random() < 0.1:
                try:
                    process.wait(self.dice.uniform(0.01, 0.3)) # mostly before it has begun
                except subprocess.TimeoutExpired:
                    process.kill()
                    run_id = plans.Report(process.communicate()[0]).ids[:1] or run_id
                    self.before_it_began += 1
                    options = ("--resume",)
                    continue
            line = process.stdout.readline()
            run_id = plans.Report(line).ids or run_id
            if is_killed:
                try:
                    process.wait(self.dice.uniform(0, 1.5))
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.communicate()
                    self.kills[kind] += 1
                    left -= 1
                    options = ("--resume",)
                    continue
            out, said = process.communicate(timeout=600)
            if options != first and run_id is None and process.returncode == 0: # killed before it was in the journal
                options = first
                continue
            if process.returncode:
                print(f"{kind}: {out}{said}", file=sys.stderr)
            return run_id[0], process.returncode == 0


def main():
    parser = argparse.ArgumentParser()
    orgphones.add_programs(parser)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--rows", type=int, default=90, help="of each run")
    parser.add_argument("--seed", type=int, default=time.time_ns())
    options = parser.parse_args()
    org_program, program = orgphones.programs(options)
    dice = random.Random(options.seed)
    doubled = lost = rounds = 0
    began = time.monotonic()
    with Org(org_program, "--users", str(options.rows * 4), "--phones", str(options.rows + 30), "--sites", "3", "--latency",
             str(LATENCY_MS), "--station-delay", "300", "--rate-limit", "100000000/60") as org, \
            tempfile.TemporaryDirectory() as folder:
        killer = Killer(plans.Program(program, org, Path(folder)), dice, options.kills)

        def carry_out(kind, expected, *command):
            nonlocal doubled, lost, rounds
            run_id, is_all_done = killer.finish(kind, *command)
            found = orgphones.phones(org.state())
            wrong = orgphones.differences(found.values(), expected.values()) + (not is_all_done)
            doubled += orgphones.twice(found)
            lost += wrong
            rounds += 1
            print(f"{time.monotonic() - began:.0f} s: {kind}, {killer.kills.total()} kills, {wrong} wrong", file=sys.stderr)
            return run_id

        def carry_out_plan(kind, expected, state, rows):
            path = Path(folder) / "plan.json"
            path.write_text(json.dumps(plans.plan(state, rows)))
            return carry_out(kind, expected, "--plan", path, "--run")

        while not killer.killed_all():
            state = org.state()
            before = orgphones.phones(state)
            rows = [*plans.new_phones(state, plans.people_without_phone(state)[:options.rows], f"Killed {rounds} {{id}}")]
            with_new = orgphones.added(before, rows)
            creates = carry_out_plan("create", with_new, state, rows)
            state = org.state()
            chosen = dice.sample(plans.phones_with_users(state), options.rows)
            rows = [*orgphones.updates(state, chosen, f"k{rounds}")]
            changes = carry_out_plan("update", orgphones.changed(orgphones.phones(state), rows), state, rows)
            carry_out("undo", with_new, "--undo", changes)
            state = org.state()
            rows = [plans.delete(state, phone) for phone in dice.sample(orgphones.deletable(state), options.rows)]
            deletes = carry_out_plan("delete", orgphones.without(orgphones.phones(state), rows), state, rows)
            carry_out("undo", with_new, "--undo", deletes)
            # The undo of the creates leaves those alone that were deleted and made again, which are others now.
            made_again = {row["steps"][0]["intent"]["name"] for row in rows}
            kept = {key: phone for key, phone in with_new.items() if key in before or phone["name"] in made_again}
            carry_out("undo", kept, "--undo", creates)
    print(json.dumps({"kills": killer.kills.total(), "doubled": doubled, "lost": lost, "runs": rounds,
                      "kinds": killer.kills, "before_it_began": killer.before_it_began, "seed": options.seed}))
    sys.exit(0 if killer.kills.total() >= options.kills and not doubled and not lost else 1)


if __name__ == "__main__":
    main()

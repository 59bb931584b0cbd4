#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""Kills a program in the middle of bulk runs (SIGKILL, at random moments), starts it again until the run is over, and
looks at the org: runs that make phones with their default station, and runs that take that back, by turns.

    tests/reliability/kill_bulk.py --org PROGRAM --bulk PROGRAM [--kills 200] [--seed S] [--phones 120]

The program is bench_bulk, which carries runs out as the window does. Ends with one JSON line, and exits with 0 only
when nothing was doubled and nothing lost."""
import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1] / "blackbox")]
from org import Org # noqa: E402


def phones_of_users(state):
    phones = {}
    for phone in state["phones"]:
        user = phone.get("webRtcUser", {}).get("id")
        if user and phone.get("state") != "deleted":
            phones.setdefault(user, []).append(phone)
    return phones


class Runs:
    def __init__(self, org, program, phones, folder, dice):
        self.org, self.dice = org, dice
        self.command = [program, org.url, str(phones), folder]
        self.environment = {**os.environ, "BENCH_TOKEN": org.new_token()}
        self.kills = 0

    def finish(self, name, undo, most_kills):
        """One run to its end, killed again and again on the way; what it reported then."""
        while True:
            process = subprocess.Popen([*self.command, name, *(["undo"] if undo else [])], env=self.environment,
                                       stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            if self.kills < most_kills:
                try:
                    process.wait(self.dice.uniform(0.05, 1.2))
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.communicate()
                    self.kills += 1
                    continue
            out, err = process.communicate(timeout=300)
            if process.returncode:
                raise SystemExit(f"a run failed: {out}{err}")
            return json.loads(out)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--org", required=True)
    parser.add_argument("--bulk", required=True)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--phones", type=int, default=120)
    parser.add_argument("--seed", type=int, default=time.time_ns())
    options = parser.parse_args()
    doubled = lost = rounds = 0
    with Org(options.org, "--users", str(options.phones * 2), "--phones", "20", "--sites", "2", "--latency", "5",
             "--station-delay", "30", "--rate-limit", "100000000/60") as org, tempfile.TemporaryDirectory() as folder:
        before = org.state()
        owned = phones_of_users(before)
        runs = Runs(org, options.bulk, options.phones, folder, random.Random(options.seed))
        while runs.kills < options.kills or rounds % 2:
            undo = rounds % 2 == 1
            report = runs.finish(f"round {rounds}", undo, options.kills)
            rounds += 1
            now = org.state()
            phones = phones_of_users(now)
            doubled += sum(len(theirs) - 1 for theirs in phones.values())
            made = [user for user in phones if user not in owned]
            if undo:
                lost += len(made) + sum(user not in phones for user in owned)
                lost += now["defaultStations"] != before["defaultStations"]
            else:
                right = [user for user in made if now["defaultStations"].get(user) == phones[user][0]["lines"][0]["id"]]
                lost += abs(options.phones - len(right))
            if report["failed"] or report["skipped"]:
                lost += report["failed"] + report["skipped"]
                print(f"round {rounds}: {report}", file=sys.stderr)
    print(json.dumps({"kills": runs.kills, "runs": rounds, "doubled": doubled, "lost": lost, "seed": options.seed}))
    sys.exit(0 if runs.kills >= options.kills and not doubled and not lost else 1)


if __name__ == "__main__":
    main()

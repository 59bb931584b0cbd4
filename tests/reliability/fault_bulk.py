#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""Bulk runs over a network and against an org that fail at random, in every way that the embedded org knows.

    tests/reliability/fault_bulk.py --org PROGRAM --bulk PROGRAM [--operations 10000] [--faults 0.1] [--seed S]

An operation is a write of the run: a phone, or a default station; they are made, and taken back, by turns. Ends with one
JSON line. A row is unexplained when it says that it is done and the org has it otherwise, or the other way round. Exits
with 0 only when none is, and every kind of fault was used."""
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
from kill_bulk import phones_of_users # noqa: E402
from org import Org # noqa: E402

KINDS = [{"kind": "cutBefore"}, {"kind": "cutAfter"}, {"kind": "html502"}, {"kind": "status", "status": 503},
         {"kind": "status", "status": 500}, {"kind": "status", "status": 429, "retryAfter": 0},
         {"kind": "statusAfter", "status": 504}, {"kind": "halfJson"}, {"kind": "notJson"}, {"kind": "badChunks"},
         {"kind": "wrongLength", "bytes": 7}, {"kind": "empty"}, {"kind": "slow", "ms": 30}]
WRITES = ("POST", "PUT", "DELETE")


def rules(share, dice):
    """Each request is hit by one of them with a probability of @p share in all."""
    return [{**kind, "verb": verb, "path": path, "probability": share / len(KINDS), "times": -1, "seed": dice.getrandbits(30)}
            for kind in KINDS for verb, path in [(verb, "/api/v2/") for verb in (*WRITES, "GET")]]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--org", required=True)
    parser.add_argument("--bulk", required=True)
    parser.add_argument("--operations", type=int, default=10000)
    parser.add_argument("--faults", type=float, default=0.1)
    parser.add_argument("--phones", type=int, default=250, help="in each run")
    parser.add_argument("--seed", type=int, default=time.time_ns())
    options = parser.parse_args()
    dice = random.Random(options.seed)
    operations = unexplained = rounds = before = 0
    with Org(options.org, "--users", str(options.phones * 2), "--phones", "20", "--sites", "2", "--station-delay", "20",
             "--rate-limit", "100000000/60") as org, tempfile.TemporaryDirectory() as folder:
        owned = phones_of_users(org.state())
        environment = {**os.environ, "BENCH_TOKEN": org.new_token()}
        while operations < options.operations or rounds % 2:
            is_undo = rounds % 2 == 1
            org.faults(rules(options.faults, dice))
            process = subprocess.run([options.bulk, org.url, str(options.phones), folder, f"round {rounds}",
                                      *(["undo"] if is_undo else [])], env=environment, capture_output=True, text=True, timeout=600)
            org.faults([])
            if not process.stdout:
                raise SystemExit(f"a run failed: {process.stderr}")
            report = json.loads(process.stdout)
            rounds += 1
            operations += 2 * report["rows"]
            phones = phones_of_users(org.state())
            made = len([user for user in phones if user not in owned])
            unexplained += sum(len(theirs) - 1 for theirs in phones.values())
            unexplained += abs(report["rows"] - report["done"] - report["failed"] - report["skipped"])
            # A row that failed may have got half of the way; it says so itself.
            surely = before + (-report["done"] if is_undo else report["done"])
            unexplained += max(0, abs(made - surely) - report["failed"])
            before = made
            print(f"round {rounds}: {({key: report[key] for key in ('rows', 'done', 'failed', 'skipped')})}, "
                  f"{made} people have got one", file=sys.stderr)
        fired = {}
        for entry in org.log():
            if entry.get("fault"):
                fired[entry["fault"]] = fired.get(entry["fault"], 0) + 1
    print(json.dumps({"operations": operations, "fired": sum(fired.values()), "kinds": fired, "unexplained": unexplained,
                      "seed": options.seed}))
    sys.exit(0 if not unexplained and len(fired) == len({kind["kind"] for kind in KINDS}) else 1)


if __name__ == "__main__":
    main()

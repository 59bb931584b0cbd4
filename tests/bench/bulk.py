#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""Gives phones, as their default stations, to people of an embedded org, under a rate limit with a short window.

    tests/bench/bulk.py [--phones 1000] [--latency 120] [--allowed 300] [--window 10]
    tests/bench/bulk.py --org PROGRAM --bulk PROGRAM ...     instead of building both for release
    tests/bench/bulk.py --check ...                          whatever the share of the limit is (the test)

Ends with one JSON line: calls a phone, the share of the calls that the limit has room for less what is kept free for
the browser, how often the org answered 429, and what it cost the program. Exits with 1 when a phone was not made, or one
of the bars was missed: 2.1 calls a phone, a share of 0.97, no 429."""
import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(SOURCE / "tests/blackbox")]
from org import Org # noqa: E402

KEPT_FREE = 0.1 # ClientOptions::headRoom


def built():
    build = SOURCE / "build/bench"
    if not (build / "build.ninja").exists():
        subprocess.run(["cmake", "--preset", "bench"], cwd=SOURCE, check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["cmake", "--build", "--preset", "bench", "--target", "stationmaster-org", "bench_bulk"],
                   cwd=SOURCE, check=True, stdout=subprocess.DEVNULL)
    return build / "lib/orgsim/stationmaster-org", build / "tests/bench/bench_bulk"


def share_of_bound(call_times, allowed, window):
    """Over the whole windows of the run, in milliseconds from its first call."""
    first = call_times[0]
    whole = int((call_times[-1] - first) // (window * 1000))
    if whole == 0:
        return None
    made = sum(1 for time in call_times if time - first < whole * window * 1000)
    return made / (whole * int(allowed * (1 - KEPT_FREE)))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--phones", type=int, default=1000)
    parser.add_argument("--latency", type=int, default=0)
    parser.add_argument("--allowed", type=int, default=300, help="calls in a window")
    parser.add_argument("--window", type=int, default=10, help="seconds; 60 at a real org")
    parser.add_argument("--org")
    parser.add_argument("--bulk")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    org_program, bulk_program = (options.org, options.bulk) if options.org else map(str, built())
    people = options.phones + options.phones // 5 + 50 # not all of them are active
    with Org(org_program, "--users", str(people), "--phones", "20", "--sites", "2", "--latency", str(options.latency),
             "--station-delay", "0", "--rate-limit", f"{options.allowed}/{options.window}") as org, \
            tempfile.TemporaryDirectory() as folder:
        run = subprocess.run([bulk_program, org.url, str(options.phones), folder], capture_output=True, text=True,
                             env={**os.environ, "BENCH_TOKEN": org.new_token()})
        if not run.stdout:
            raise SystemExit(f"no figures:\n{run.stderr}")
        report = json.loads(run.stdout)
        made = len(org.web_rtc_phones())
    times = report.pop("callTimes")
    share = share_of_bound(times, options.allowed, options.window)
    figures = {"calls_per_phone": round(len(times) / options.phones, 3),
               "share_of_bound": share and round(share, 3),
               "too_many_requests": report["tooManyRequests"],
               "done": report["done"], "wall_s": round(report["wallMs"] / 1000, 1), "plan_ms": report["planMs"],
               "add_ms": report["addMs"], "longest_stall_ms": report["stallMs"], "grown_kb": report["grownKb"],
               "journal_share": round(report["journalShare"], 4)}
    print(json.dumps(figures))
    complete = run.returncode == 0 and report["done"] == options.phones and made >= options.phones
    fast = figures["calls_per_phone"] <= 2.1 and (options.check or share is None or share >= 0.97)
    sys.exit(0 if complete and fast and not figures["too_many_requests"] else 1)


if __name__ == "__main__":
    main()

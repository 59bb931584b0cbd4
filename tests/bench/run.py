#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""Reads every phone, person and station of an embedded org with our library and with the vendor's SDK, in turn on the
same server, and prints what each needed, and the ratios beside the bars.

    tests/bench/run.py                   builds for release, measures 10,000 and 100,000 at 0 and 40 ms
    tests/bench/run.py --sizes 10000 --latencies 0 --rounds 5
    tests/bench/run.py --check ...       no figures: do both read the same? (the test)

Times are only good as ratios, and only on a machine that does nothing else. Exits with 1 when the two read different
things or our library makes too many calls; with --strict also when a bar is missed."""
import argparse
import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(SOURCE / "tests/sdk"), str(SOURCE / "tests/blackbox")]
import outcome # noqa: E402
import sdk # noqa: E402
from org import Org # noqa: E402

OURS, SDK_SIX, SDK_ONE = "ours, 6 at a time", "SDK, 6 at a time", "SDK, 1 at a time"
LISTS = ("phones", "users", "stations")
CHECK_SIZE = 1000


def built():
    """The release build of what is measured."""
    build = SOURCE / "build/bench"
    if not (build / "build.ninja").exists():
        subprocess.run(["cmake", "--preset", "bench"], cwd=SOURCE, check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["cmake", "--build", "--preset", "bench"], cwd=SOURCE, check=True, stdout=subprocess.DEVNULL)
    return build / "lib/orgsim/stationmaster-org", build / "tests/bench/bench_read", build / "tests/sdk"


class Bench:
    def __init__(self, program, reader, sdk_folder, size, latency):
        self.org = Org(program, "--users", str(size), "--phones", str(size), "--latency", str(latency),
                       "--rate-limit", "100000000/60")
        self.size = size
        script = Path(__file__).resolve().parent / "sdkread.js"
        self.commands = {OURS: [reader]}
        if sdk_folder:
            self.commands[SDK_SIX] = [sdk.node(), script, sdk_folder]
            self.commands[SDK_ONE] = [sdk.node(), script, sdk_folder]

    def run(self, who):
        command = [str(part) for part in self.commands[who]] + [self.org.url]
        if who != OURS:
            command.append("6" if who == SDK_SIX else "1")
        environment = {**sdk.environment(), "BENCH_TOKEN": self.org.new_token()}
        run = subprocess.run(command, env=environment, capture_output=True, text=True)
        if run.returncode:
            raise SystemExit(f"{who} failed:\n{run.stdout}{run.stderr}")
        return json.loads(run.stdout)

    def call_bound(self):
        """ceil(P/100) + 2 ceil(U/500) + 12: people and stations are the two lists of 500."""
        return -(-self.size // 100) + 2 * -(-self.size // 500) + 12


def disagreements(results, bench):
    """What makes a comparison worthless, whatever the times are."""
    ours = results[OURS][0]
    for who, runs in results.items():
        for run in runs:
            for name in LISTS:
                if run[name] != ours[name]:
                    yield f"{who} read {run[name]} {name}, ours {ours[name]}"
            if who == OURS and run["calls"] > bench.call_bound():
                yield f"ours made {run['calls']} calls, {bench.call_bound()} are allowed"


def check(arguments):
    try:
        sdk_folder = sdk.install(arguments.sdk)
    except sdk.Unavailable as why:
        return outcome.left_out(why)
    bench = Bench(arguments.org, arguments.reader, sdk_folder, CHECK_SIZE, 0)
    with bench.org as org:
        results = {who: [bench.run(who)] for who in bench.commands}
        problems = list(disagreements(results, bench))
        held = {name: len(org.state()[name]) for name in ("phones", "users")}
        logged = sum(entry["path"] != "/oauth/token" for entry in org.log())
        called = sum(runs[0]["calls"] for runs in results.values())
    ours = results[OURS][0]
    # Lists leave out what is deleted, so they may have fewer than the store.
    for name, count in held.items():
        if not CHECK_SIZE <= ours[name] <= count:
            problems.append(f"{ours[name]} {name} were read, the org holds {count}")
    if logged != called:
        problems.append(f"the clients counted {called} calls, the org {logged}")
    print("\n".join(problems) or f"Both read {', '.join(f'{ours[name]} {name}' for name in LISTS)}.")
    return 1 if problems else 0


def measured(bench, rounds):
    # A first round of everybody fills the server's memory and is not counted; then in turn.
    results = {who: [] for who in bench.commands}
    for number in range(rounds + 1):
        for who in bench.commands:
            run = bench.run(who)
            if number:
                results[who].append(run)
    return results


def median(runs, figure):
    return statistics.median(run[figure] for run in runs)


def table(results, size, latency):
    print(f"\n{size:,} phones, {size:,} people and their stations, {latency} ms latency, median of {len(results[OURS])}")
    print(f"{'':<18} {'wall ms':>9} {'phones':>9} {'people':>9} {'stations':>9} {'CPU ms':>9} {'peak MB':>9} {'calls':>7}")
    for who, runs in results.items():
        figures = [median(runs, f"{name}Ms" if name in LISTS else name) for name in ("wallMs", *LISTS, "cpuMs")]
        print(f"{who:<18}" + "".join(f" {figure:>9,.0f}" for figure in figures)
              + f" {median(runs, 'peakKb') / 1024:>9,.0f} {median(runs, 'calls'):>7,.0f}")


def ratios(results, with_bars):
    """Paired run by run, since the machine is never quite the same twice. True when every bar is met."""
    def paired(who, figure):
        return [theirs[figure] / mine[figure] for theirs, mine in zip(results[who], results[OURS])]

    def inverse(who, figure):
        return [1 / ratio for ratio in paired(who, figure)]

    met = True
    rows = [("throughput, same parallelism", paired(SDK_SIX, "wallMs"), 3.3, True),
            ("  of that the phones", paired(SDK_SIX, "phonesMs"), 3.3, True),
            ("throughput against its loop", paired(SDK_ONE, "wallMs"), 5.5, True),
            ("  of that the phones", paired(SDK_ONE, "phonesMs"), 5.5, True),
            ("peak memory", inverse(SDK_SIX, "peakKb"), 0.4, False),
            ("processor time", inverse(SDK_SIX, "cpuMs"), None, False)]
    for what, each, bar, at_least in rows:
        ratio = statistics.median(each)
        verdict = ""
        if with_bars and bar is not None:
            holds = ratio >= bar if at_least else ratio <= bar
            met = met and holds
            verdict = f"  {'at least' if at_least else 'at most'} {bar}: {'met' if holds else 'MISSED'}"
        print(f"  {what:<30} {ratio:>6.2f} x  ({min(each):.2f} to {max(each):.2f}){verdict}")
    return met


def measure(arguments):
    org, reader, sdk_folder = built()
    try:
        sdk_folder = sdk.install(sdk_folder)
    except sdk.Unavailable as why:
        print(f"Without the SDK there is nothing to compare with: {why}.", file=sys.stderr)
        return 1
    print(f"load of the machine before: {os.getloadavg()[0]:.1f}")
    good, met = True, True
    for size in arguments.sizes:
        for latency in arguments.latencies:
            bench = Bench(org, reader, sdk_folder, size, latency)
            with bench.org:
                results = measured(bench, arguments.rounds)
            table(results, size, latency)
            # With latency the waiting decides and no bar applies; nor to a small org, where start-up weighs.
            met = ratios(results, with_bars=size >= 100_000 and latency == 0) and met
            problems = list(disagreements(results, bench))
            print(f"  calls {median(results[OURS], 'calls'):,.0f}, at most {bench.call_bound():,} allowed")
            print("".join(f"  WRONG: {problem}\n" for problem in problems), end="", flush=True)
            good = good and not problems
    return 0 if good and (met or not arguments.strict) else 1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--latencies", type=int, nargs="+", default=[0, 40])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--strict", action="store_true", help="a missed bar is a failure")
    parser.add_argument("--check", action="store_true", help="compare what is read, not how fast")
    for name in ("--org", "--reader", "--sdk"):
        parser.add_argument(name, help="with --check: what to run")
    arguments = parser.parse_args()
    return check(arguments) if arguments.check else measure(arguments)


if __name__ == "__main__":
    sys.exit(main())

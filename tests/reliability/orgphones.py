# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""What the scripts that disturb bulk runs have in common: the programs, and the phones of an org to compare."""
import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(SOURCE / "tests/blackbox")]
import plans # noqa: E402


def add_programs(parser):
    parser.add_argument("--org", help="stationmaster-org; without it that of the newest build")
    parser.add_argument("--program", help="stationmaster; likewise")


def programs(options):
    if options.org and options.program:
        return options.org, options.program
    builds = [path for path in SOURCE.glob("build/*/app/stationmaster")
              if (path.parents[1] / "lib/orgsim/stationmaster-org").exists()]
    if not builds:
        raise SystemExit("Build first: cmake --preset release && cmake --build --preset release")
    newest = max(builds, key=lambda path: path.stat().st_mtime)
    return options.org or str(newest.parents[1] / "lib/orgsim/stationmaster-org"), options.program or str(newest)


def phones(state):
    """What the phones are, by id, but for versions and dates; and whether each is its user's default."""
    found = {}
    for phone in state["phones"]:
        if not plans.is_there(phone):
            continue
        user = phone.get("webRtcUser", {}).get("id", "")
        line = phone["lines"][0]
        found[phone["id"]] = {"name": phone["name"], "site": phone["site"]["id"], "user": user,
                              "base": phone["phoneBaseSettings"]["id"], "properties": phone.get("properties", {}),
                              "line": line.get("properties", {}),
                              "default": bool(user) and state["defaultStations"].get(user) == line["id"]}
    return found


def twice(found):
    """How many phones there are too many: two of a user, or two of a name."""
    users = [phone["user"] for phone in found.values() if phone["user"]]
    names = [phone["name"] for phone in found.values()]
    return len(users) - len(set(users)) + len(names) - len(set(names))


def differences(found, expected):
    """In how many phones they differ; ids do not count."""
    def counted(some):
        return sorted(repr(sorted(phone.items(), key=str)) for phone in some)
    one, other = counted(found), counted(expected)
    for each in list(one):
        if each in other:
            one.remove(each)
            other.remove(each)
    return max(len(one), len(other))


def changed(found, rows):
    """What becomes of the phones when UpdatePhone rows are done."""
    after = {identifier: dict(phone) for identifier, phone in found.items()}
    for row in rows:
        for step in row["steps"]:
            for change in step["intent"]["changes"]:
                value = change["after"]
                after[step["intent"]["id"]][change["path"]] = value if isinstance(value, str) else value["id"]
    return after


def without(found, rows):
    """What is left when DeletePhone rows are done."""
    gone = {step["intent"]["id"] for row in rows for step in row["steps"]}
    return {identifier: phone for identifier, phone in found.items() if identifier not in gone}


def added(found, rows):
    """What is there when CreatePhone rows with their default stations are done; made-up ids."""
    after = dict(found)
    for row in rows:
        intent = row["steps"][0]["intent"]
        after[intent["name"]] = {"name": intent["name"], "site": intent["siteId"], "user": intent["userId"],
                                 "base": intent["baseSettingsId"], "properties": {}, "line": {}, "default": True}
    return after


def updates(state, some, tag):
    """Moves to another site, renames, and both, by turns."""
    for number, phone in enumerate(some):
        row = plans.move(state, phone)
        renaming = plans.rename(phone, f"{phone['name'][:60]} {tag}")["steps"][0]["intent"]["changes"]
        changes = row["steps"][0]["intent"]["changes"]
        row["steps"][0]["intent"]["changes"] = [changes, renaming, changes + renaming][number % 3]
        yield row


def deletable(state):
    """Nobody is signed in on them."""
    taken = set(state["associatedStations"].values())
    return [phone for phone in plans.phones_with_users(state) if phone["lines"][0]["id"] not in taken]

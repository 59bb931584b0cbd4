# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""A list of 300 new people as an HR program writes it, 30 lines of which are trouble, and what an org looks like before and
after phones were made for them."""
import csv
import random

from org import unmarked

CLEAN, UNKNOWN, TWICE, WITH_PHONE, INACTIVE = 270, 8, 7, 8, 7
ORG = ("--users", "420", "--phones", "60", "--sites", "3", "--station-delay", "20", "--rate-limit", "100000000/60")


def by_user(phones):
    """Their ids by the id of their user, of those that are not deleted."""
    owners = {}
    for phone in phones:
        user = phone.get("webRtcUser", {}).get("id")
        if user and phone.get("state") != "deleted":
            owners.setdefault(user, []).append(phone["id"])
    return owners


def write_list(org, path):
    """Writes the list. Returns the ids of those who shall get a phone."""
    state = org.state()
    owners = by_user(org.phones())
    # Who shares a name is found by the address all the same.
    free = [u for u in state["users"] if u["state"] == "active" and u["id"] not in owners]
    taken = [u for u in state["users"] if u["state"] == "active" and u["id"] in owners][:WITH_PHONE]
    gone = [u for u in state["users"] if u["state"] == "inactive"][:INACTIVE]
    without_licence = org.collaborate_only()
    free = [u for u in free if u["id"] not in without_licence][:CLEAN]
    assert (len(free), len(taken), len(gone)) == (CLEAN, WITH_PHONE, INACTIVE)
    rows = [[u["name"], u["email"].upper() + "  "] for u in free + taken + gone]
    rows += [[u["name"], u["email"]] for u in free[:TWICE]]
    rows += [[f"Nobody {i} Atall", f"nobody{i}@example.org"] for i in range(UNKNOWN)]
    random.Random(1).shuffle(rows)
    with open(path, "w", encoding="cp1252", errors="replace", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["Name", "E-Mail"])
        writer.writerows(rows)
    return {u["id"] for u in free}


def new_phones(org, before):
    """The phones by user of those who had none @p before, which is a state of the org."""
    had = by_user(before["phones"])
    return {user: phones for user, phones in by_user(org.phones()).items() if user not in had}


def kept(state):
    """What an undo has to bring back: all but ids of what is gone, versions and dates."""
    return {"phones": unmarked(sorted((p for p in state["phones"] if p.get("state") != "deleted"), key=lambda p: p["id"])),
            "users": unmarked(state["users"]),
            "defaults": {user: station for user, station in state["defaultStations"].items() if station}}

# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""Plan files, as ARCHITECTURE.md describes them, made of what an org has, and the program that carries them out."""
import os
import subprocess

WEB_RTC = "inin_webrtc_softphone.json"


def reference(item):
    return {"id": item["id"], "name": item["name"]}


def is_there(item):
    return item.get("state") != "deleted"


def people_without_phone(state):
    owners = {phone.get("webRtcUser", {}).get("id") for phone in state["phones"] if is_there(phone)}
    return [user for user in state["users"] if user["state"] == "active" and user["id"] not in owners]


def phones_with_users(state):
    """WebRTC phones with a user who is active."""
    active = {user["id"] for user in state["users"] if user["state"] == "active"}
    return [phone for phone in state["phones"] if is_there(phone) and phone["phoneMetaBase"]["id"] == WEB_RTC
            and phone.get("webRtcUser", {}).get("id") in active]


def plan(state, rows, title="Phones"):
    organization = state["organization"]
    return {"format": "stationmaster-plan", "version": 1, "orgId": organization["id"], "orgName": organization["name"],
            "title": title, "created": "2026-11-28T09:30:00Z", "rows": [*rows]}


def row(name, touches, steps, state="Planned", reason="None"):
    return {"name": name, "state": state, "reason": reason, "touches": touches,
            "steps": [{"kind": kind, "intent": intent} for kind, intent in steps]}


def new_phones(state, users, named="Plan {id}"):
    """A phone for each, which becomes their default station."""
    site = state["sites"][0]
    base = next(base for base in state["phonebasesettings"] if is_there(base) and base["phoneMetaBase"]["id"] == WEB_RTC)
    for user in users:
        person = {"userId": user["id"], "userName": user["name"]}
        intent = {"name": named.format(id=user["id"]), "siteId": site["id"], "siteName": site["name"], **person,
                  "baseSettingsId": base["id"], "baseSettingsName": base["name"],
                  "lineBaseSettingsId": base["lines"][0]["id"]}
        yield row(user["name"], ["user/" + user["id"]],
                  [("CreatePhone", intent), ("SetDefaultStation", {**person, "phoneFromStep": 0})])


def update(phone, changes):
    return row(phone["name"], ["phone/" + phone["id"]],
               [("UpdatePhone", {"id": phone["id"], "name": phone["name"], "changes": changes})])


def move(state, phone):
    site = next(site for site in state["sites"] if site["id"] != phone["site"]["id"])
    return update(phone, [{"path": "site", "before": reference(phone["site"]), "after": reference(site)}])


def rename(phone, name):
    return update(phone, [{"path": "name", "before": phone["name"], "after": name}])


def delete(state, phone):
    users = {user["id"]: user["name"] for user in state["users"]}
    user = phone.get("webRtcUser", {}).get("id", "")
    shown = {"userId": user, "userName": users.get(user, ""), "siteName": phone["site"]["name"],
             "baseSettingsName": phone["phoneBaseSettings"].get("name", ""), "signedIn": False}
    return row(phone["name"], ["phone/" + phone["id"], *(["user/" + user] if user else [])],
               [("DeletePhone", {"id": phone["id"], "name": phone["name"], "shown": shown})])


class Program:
    """stationmaster without a window, signed in to `org`, with its journal in `folder`."""

    def __init__(self, program, org, folder):
        self.command = [program, "--data-dir", str(folder / "data"), "--api-url", org.url, "--login-url", org.url,
                        "--client-id", org.client_id]
        self.environment = {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "PATH": os.environ["PATH"],
                            "LC_ALL": "C.UTF-8", "LANGUAGE": "en", "STATIONMASTER_CLIENT_SECRET": org.client_secret}

    def start(self, *options):
        return subprocess.Popen([*self.command, *map(str, options)], env=self.environment, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True)

    def run(self, *options, timeout=120, user=None):
        return subprocess.run([*self.command, *map(str, options)], env=self.environment, capture_output=True, text=True,
                              timeout=timeout, user=user)


class Report:
    """What the program printed of one run, or of several: ids, the rows it names by their number, and totals."""
    TOTALS = ("Rows", "Done", "Failed", "Not known", "Not begun", "Held", "Left out")

    def __init__(self, text):
        self.ids, self.rows, self.named, self.totals = [], {}, {}, {}
        for line in text.splitlines():
            columns = line.split("\t")
            name, _, count = line.partition(": ")
            if len(columns) == 3:
                self.rows[int(columns[0])] = self.named[columns[1]] = columns[2]
            elif name in self.TOTALS and len(columns) == 1:
                self.totals[name] = self.totals.get(name, 0) + int(count.replace(",", ""))
            elif len(line) == 36 and line.count("-") == 4:
                self.ids.append(line)

    def adds_up(self):
        return self.totals["Rows"] == sum(self.totals[name] for name in self.TOTALS[1:])

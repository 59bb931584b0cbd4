# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""stationmaster-org in a process of its own, and what its store and its log say."""
import base64
import json
import subprocess
import urllib.request

from desktop import start, stop

PHONES = "/api/v2/telephony/providers/edges/phones"
PROFILES = "/api/v2/telephony/providers/edges/phonebasesettings"
TOKEN = rb"org-[0-9a-f]{32}" # what its access tokens look like


MARKS = ("dateModified", "modifiedBy", "modifiedByApp")


def unmarked(anything):
    """Without the marks of the last change, which every write moves."""
    if isinstance(anything, list):
        return [unmarked(item) for item in anything]
    if not isinstance(anything, dict):
        return anything
    return {key: unmarked(value) for key, value in anything.items() if key not in MARKS}


class Org:
    def __init__(self, program, *options):
        self._command = [program, "--port", "0", *options]

    def __enter__(self):
        self.process = start(self._command, stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self._command} said nothing")
        ready = json.loads(line)
        self.url = ready["apiUrl"].rstrip("/")
        self.client_id, self.client_secret = ready["clientId"], ready["clientSecret"]
        return self

    def __exit__(self, *_):
        stop(self.process)
        self.process.stdout.close()

    def _ask(self, path, body=None, headers=None):
        data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, {"Content-Type": "application/json", **(headers or {})})
        # A proxy of the machine has no business between two programs on it.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=30) as answer:
            text = answer.read().decode()
        return json.loads(text) if text.strip() else None

    # What there is
    def state(self):
        return self._ask("/_org/state")

    def phones(self):
        return [phone for phone in self.state()["phones"] if phone.get("state") != "deleted"]

    def web_rtc_phones(self):
        return [phone for phone in self.phones() if phone["phoneMetaBase"]["id"] == "inin_webrtc_softphone.json"]

    def base_settings(self):
        return [profile for profile in self.state()["phonebasesettings"] if profile.get("state") != "deleted"]

    def sites(self):
        return self.state()["sites"]

    def default_station(self, user_id):
        return self.state()["defaultStations"].get(user_id)

    def user_without_phone(self):
        state = self.state()
        owners = {phone.get("webRtcUser", {}).get("id") for phone in state["phones"]}
        return next(user for user in state["users"] if user["state"] == "active" and user["id"] not in owners)

    def collaborate_only(self):
        """The ids of those whose licences allow no phone."""
        headers, page, held = {"Authorization": f"Bearer {self.new_token()}"}, 1, {}
        while True:
            answer = self._ask(f"/api/v2/license/users?pageSize=100&pageNumber={page}", headers=headers)
            held.update({row["id"]: row["licenses"] for row in answer["entities"]})
            if page >= answer.get("pageCount", 1):
                return {user for user, names in held.items() if names and all("collaborate" in name.lower() for name in names)}
            page += 1

    def get(self, path, body=None):
        """As the API has it, for whoever may see everything that the client may."""
        return self._ask(path, body, {"Authorization": f"Bearer {self.new_token()}"})

    # What was asked
    def log(self):
        return self._ask("/_org/log")["requests"]

    @staticmethod
    def is_write(entry):
        only_asks = entry["path"].endswith(("/search", "/query")) or entry["path"].startswith("/api/v2/audits/query")
        return entry["verb"] != "GET" and entry["path"] != "/oauth/token" and not only_asks

    def writes(self):
        return [entry for entry in self.log() if self.is_write(entry)]

    def new_token(self):
        basic = base64.b64encode(f"{self.client_id}:{self.client_secret}".encode()).decode()
        answer = self._ask("/oauth/token", b"grant_type=client_credentials",
                           {"Authorization": f"Basic {basic}", "Content-Type": "application/x-www-form-urlencoded"})
        return answer["access_token"]

    def tokens(self):
        """Every token that was ever given out."""
        return self._ask("/_org/tokens")["tokens"]

    def edit(self, kind, identifier, **values):
        """As another admin would."""
        self._ask("/_org/edit", {"type": kind, "id": identifier, "set": values})

    # What goes wrong
    def faults(self, rules):
        self._ask("/_org/faults", rules)

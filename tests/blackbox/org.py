# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""stationmaster-org in a process of its own, and what its store and log say."""
import json
import subprocess
import urllib.request

from desktop import start, stop


class Org:
    def __init__(self, program, *options):
        self._command = [program, "--port", "0", *options]

    def __enter__(self):
        self.process = start(self._command, stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self._command} said nothing")
        self.ready = json.loads(line)
        self.url = self.ready["url"].rstrip("/")
        return self

    def __exit__(self, *_):
        stop(self.process)
        self.process.stdout.close()

    def _ask(self, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, {"Content-Type": "application/json"})
        # A proxy of the machine has no business between two programs on it.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=30) as answer:
            text = answer.read().decode()
        return json.loads(text) if text.strip() else None

    def state(self):
        return self._ask("/_org/state")

    def log(self):
        return self._ask("/_org/log")

    def faults(self, rules):
        return self._ask("/_org/faults", rules)

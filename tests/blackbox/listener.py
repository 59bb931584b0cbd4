# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""What a screen reader is told by a program: changes of names and descriptions, and announcements, each with its time.

As a program of its own, listener.py PID writes a JSON line for each, and one when it has begun to listen. So the test can
ask the program things meanwhile without being late for what it says."""
import json
import subprocess
import sys
import tempfile
import time
import warnings
from dataclasses import dataclass

KINDS = ("object:property-change:accessible-name", "object:property-change:accessible-description", "object:announcement")


@dataclass
class Heard:
    at: float # seconds
    kind: str # the last part of KINDS
    source: str # of the same object always the same
    role: str
    text: str


class Listener:
    def __init__(self, pid):
        self._said = tempfile.NamedTemporaryFile("w+", suffix=".jsonl")
        self._command = [sys.executable, "-B", __file__, str(pid)]

    def __enter__(self):
        from desktop import start, wait_for
        self._process = start(self._command, stdout=self._said, stderr=subprocess.DEVNULL)
        wait_for(lambda: self._lines(), "the listener")
        return self

    def __exit__(self, *_):
        from desktop import stop
        stop(self._process)
        self._said.close()

    def _lines(self):
        with open(self._said.name, encoding="utf-8") as file:
            return [line for line in file.read().split("\n")[:-1] if line]

    def heard(self):
        return [Heard(**json.loads(line)) for line in self._lines()[1:]]


def main(pid):
    warnings.simplefilter("ignore")
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib

    def say(what):
        print(json.dumps(what), flush=True)

    def noted(event):
        try:
            if event.source.get_process_id() != pid:
                return
            kind = event.type.rsplit(":", 1)[-1]
            source = event.source
            text = source.get_description() if kind.endswith("description") else source.get_name()
            say({"at": time.monotonic(), "kind": kind, "source": source.path, "role": source.get_role_name(),
                 "text": text or ""})
        except GLib.GError:
            pass # gone by now, and nobody hears of it

    Atspi.init()
    listener = Atspi.EventListener.new(noted)
    for kind in KINDS:
        listener.register(kind)
    say({"listening": pid})
    Atspi.event_main()


if __name__ == "__main__":
    main(int(sys.argv[1]))

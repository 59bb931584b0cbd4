# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""A line between the program and the org that can be pulled out and put back. While it is out, nobody listens where the
program calls, and what was under way is broken off; the org itself goes on and can be asked what it has."""
import socket
import threading
from urllib.parse import urlsplit

PIECE = 65536


class Cable:
    def __init__(self, url):
        self._far = (urlsplit(url).hostname, urlsplit(url).port)
        self._lock = threading.Lock()
        self._listener = None
        self._ends = set() # of connections through it
        self._port = 0

    url = property(lambda self: f"http://127.0.0.1:{self._port}")

    def __enter__(self):
        self.plug()
        return self

    def __exit__(self, *_):
        self.pull()

    def plug(self):
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", self._port))
        listener.listen(64)
        self._port = listener.getsockname()[1]
        self._listener = listener
        threading.Thread(target=self._accept, args=(listener,), daemon=True).start()

    def pull(self):
        """Returns how many connections broke."""
        with self._lock:
            listener, self._listener = self._listener, None
            ends, self._ends = self._ends, set()
        if listener:
            self._end(listener)
            listener.close()
        for end in ends:
            self._end(end)
        return len(ends) // 2

    def _accept(self, listener):
        while True:
            try:
                near = listener.accept()[0]
            except OSError:
                return
            far = socket.create_connection(self._far)
            with self._lock:
                is_plugged = self._listener is listener
                if is_plugged:
                    self._ends |= {near, far}
            if not is_plugged:
                near.close()
                far.close()
                return
            for source, target in ((near, far), (far, near)):
                threading.Thread(target=self._pass_on, args=(source, target), daemon=True).start()

    def _pass_on(self, source, target):
        try:
            while piece := source.recv(PIECE):
                target.sendall(piece)
        except OSError:
            pass
        for end in (target, source):
            self._end(end)
        with self._lock:
            self._ends.discard(source)
        source.close() # the other direction closes its own

    @staticmethod
    def _end(end):
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass # the other side was faster

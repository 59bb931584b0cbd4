# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""A desktop of a test's own: X server, window manager, session bus and home folder, gone when the test is."""
import ctypes
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None)


def _die_with_parent():
    # A test that is killed for taking too long leaves nothing behind.
    _libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def start(command, **options):
    """Popen of a process that does not outlive this one."""
    return subprocess.Popen([str(part) for part in command], preexec_fn=_die_with_parent, stdin=subprocess.DEVNULL,
                            **options)


def stop(process, patience=5):
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(patience)
        except subprocess.TimeoutExpired:
            process.kill()
    return process.wait()


class Desktop:
    """Sets the environment of this process, so import gi's Atspi only inside of it."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="stationmaster-test-"))
        self._running = []

    def __enter__(self):
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _start(self):
        run = self.folder / "run"
        run.mkdir(mode=0o700)
        home = self.folder / "home"
        home.mkdir()
        for name in [n for n in os.environ if n.startswith(("XDG_", "DBUS_", "AT_SPI_", "WAYLAND_", "QT_", "GTK_"))]:
            del os.environ[name]
        os.environ.update(HOME=str(home), XDG_RUNTIME_DIR=str(run), LC_ALL="C.UTF-8", LANGUAGE="en",
                          QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", GIO_USE_VFS="local",
                          GSETTINGS_BACKEND="memory")
        self._start_display()
        self._start_bus()
        self.spawn(["openbox"])

    def _start_display(self):
        reader, writer = os.pipe()
        # The server picks a free number itself and tells it when it is ready.
        self.spawn(["Xvfb", "-displayfd", writer, "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-ac"],
                   pass_fds=[writer])
        os.close(writer)
        with os.fdopen(reader) as told:
            number = told.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        os.environ["DISPLAY"] = f":{number}"
        os.environ.pop("XAUTHORITY", None)

    def _start_bus(self):
        bus = self.spawn(["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"],
                         stdout=subprocess.PIPE, text=True)
        address = bus.stdout.readline().strip()
        if not address:
            raise RuntimeError("the session bus did not start")
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = address

    def spawn(self, command, **options):
        options.setdefault("stdout", subprocess.DEVNULL)
        process = start(command, stderr=subprocess.DEVNULL, **options)
        self._running.append(process)
        return process

    def __exit__(self, *_):
        for process in reversed(self._running):
            stop(process)
            if process.stdout:
                process.stdout.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def wait_for(condition, what, timeout=15, pause=0.05):
    """The first true value of condition(), or an error that says what did not come."""
    end = time.monotonic() + timeout
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise TimeoutError(f"after {timeout} s still not: {what}")
        time.sleep(pause)

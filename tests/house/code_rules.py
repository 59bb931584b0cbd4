# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""Rules over the text of the C++ files: what may be included where, and what may not be called at all."""
import os
import re
from pathlib import Path

from tree import includes, without_comments

# Enough to catch a slip where Qt's own headers cannot be listed.
WIDGET_HEADERS = re.compile(
    r"^(QtWidgets/|QtWidgets$|qwidget\.h|Q(Application|Widget|Dialog|MainWindow|Label|Layout|PushButton|LineEdit|ComboBox|"
    r"TableView|TreeView|ListView|Wizard|WizardPage|MessageBox|Menu|Style|ProxyStyle|StyledItemDelegate|HBoxLayout|"
    r"VBoxLayout|FormLayout|GridLayout|StackedWidget|StatusBar|ToolBar|Frame|ScrollArea|GraphicsView)$)")
NETWORK_HEADERS = re.compile(r"^(QtNetwork|QNetwork|QTcp|QUdp|QSsl|QHost|QLocalSocket|QLocalServer|QAbstractSocket|"
                             r"QHttp|qt6keychain)")
NETWORK_FREE = ("app/pages", "app/wizard", "app/shell", "app/presentation", "app/sites", "app/conflict")


def widgets_in_lib(tree):
    names = set()
    folder = os.environ.get("STATIONMASTER_QT_WIDGET_HEADERS", "")
    if folder and Path(folder).is_dir():
        names = set(os.listdir(folder))
    for name in tree.code("lib"):
        for number, header, _ in includes(tree.text(name)):
            if WIDGET_HEADERS.match(header) or header in names:
                yield f"{name}:{number}: {header} is a widget header; lib/ has no widgets"
    for name in tree.under("lib"):
        if name.endswith(("CMakeLists.txt", ".cmake")) and re.search(r"Qt6?::Widgets\b", tree.text(name)):
            yield f"{name}: links Qt's widgets; lib/ has no widgets"


def network_in_window(tree):
    for name in tree.code(*NETWORK_FREE):
        for number, header, _ in includes(tree.text(name)):
            if NETWORK_HEADERS.match(header) or header == "transport/client.h":
                yield f"{name}:{number}: {header}: pages talk to resources, not to the network"


NESTED = [
    (re.compile(r"\bQEventLoop\b"), "a nested event loop"),
    (re.compile(r"\bprocessEvents\s*\("), "processEvents re-enters the event loop"),
    (re.compile(r"(?:\.|->)waitFor[A-Z]\w*\s*\("), "waits inside the event loop"),
    (re.compile(r"\b(?:QThread::|this_thread::)(?:m|u)?sleep(?:_for|_until)?\s*\("), "sleeps"),
]
EXEC = re.compile(r"([A-Za-z_]\w*)?\s*(\.|->|::)?\s*\bexec\s*\(")


def nested_loops(tree):
    for name in tree.code("lib", "app"):
        text = without_comments(tree.text(name))
        queries = set(re.findall(r"\bQSqlQuery\s*[&*]?\s*(\w+)", text))
        queries |= {"QSqlQuery"} if queries else set()
        for number, line in enumerate(text.splitlines(), 1):
            for pattern, what in NESTED:
                if pattern.search(line):
                    yield f"{name}:{number}: {what}"
            for match in EXEC.finditer(line):
                receiver = match.group(1) or ""
                if receiver in queries:
                    continue # a statement of the journal, not a loop
                if Path(name).name == "main.cpp" and re.fullmatch(r"Q(Core|Gui)?Application|app|application", receiver):
                    continue # the program's own loop
                yield f"{name}:{number}: exec() starts a nested event loop; use open() or a signal"


NEWER_THAN_THE_TOOLS = re.compile(r"\bstd::(?:ranges::)?views\b|\bstd::format\b|#include <(?:format|source_location|expected)>|"
                                  r"\bstd::(?:source_location|expected|move_only_function)\b")


def language(tree):
    """What Qt 6.4's compilers and clang's tools of the same age all understand."""
    for name in tree.code("lib", "app", "tests"):
        for number, line in enumerate(without_comments(tree.text(name)).splitlines(), 1):
            if NEWER_THAN_THE_TOOLS.search(line):
                yield f"{name}:{number}: {line.strip()}: not understood by clang 14 with libstdc++ 12"
            if re.search(r"\bq(?:Debug|Info)\s*\(", line) and not name.startswith("tests/"):
                yield f"{name}:{number}: a print left over from debugging"


# Which folders a folder of lib/ may include from: arrows point down only.
ARROWS = {
    "transport": {"transport"},
    "auth": {"auth", "transport"},
    "resources": {"resources", "transport"},
    "live": {"live", "resources", "transport"},
    "storage": {"storage", "transport"},
    "snapshots": {"snapshots", "storage", "resources", "transport"},
    "inventory": {"inventory", "snapshots", "resources", "transport"},
    "provisioning": {"provisioning", "storage", "resources", "transport"},
    "orgsim": {"orgsim"},
}
# The same inside the window: pieces first, then what is built of them.
WINDOW_ARROWS = {
    "presentation": {"presentation"},
    "shell": {"shell", "presentation"},
    "conflict": {"conflict", "presentation"},
    "run": {"run", "conflict", "presentation"},
    "wizard": {"wizard", "run", "presentation"},
    "basesettings": {"basesettings", "wizard", "run", "presentation"},
    "pages": {"pages", "run", "presentation"},
    "changes": {"changes", "presentation"},
    "sites": {"sites", "presentation"},
    "search": {"search", "presentation"},
    "actions": {"actions", "pages", "wizard", "presentation"},
    "person": {"person", "presentation"},
    "signin": {"signin", "session", "shell", "presentation"},
}
FOREIGN_TO_ORGSIM = re.compile(r"^(tl/|simdjson|qt6keychain)")


def layers(tree):
    for name in tree.code("lib", "app"):
        side, folder = name.split("/")[:2]
        if side == "lib" and folder not in ARROWS and "/" in name[4:]:
            yield f"{name}: lib/{folder} is in no layer; give it a place in tests/house"
            continue
        for number, header, quoted in includes(tree.text(name)):
            if side == "lib" and folder == "orgsim" and FOREIGN_TO_ORGSIM.match(header):
                yield f"{name}:{number}: {header}: the embedded org depends on Qt alone"
            if not quoted or "/" not in header:
                continue
            target = header.split("/")[0]
            in_lib = target in ARROWS
            if side == "lib" and target not in ARROWS.get(folder, set()):
                yield f"{name}:{number}: lib/{folder} must not include {header}"
            if side == "app" and not in_lib and folder in WINDOW_ARROWS and target not in WINDOW_ARROWS[folder]:
                yield f"{name}:{number}: app/{folder} must not include {header}"
            if side == "app" and in_lib and target == "orgsim" and folder in WINDOW_ARROWS:
                yield f"{name}:{number}: only the program's own start-up may know the embedded org"

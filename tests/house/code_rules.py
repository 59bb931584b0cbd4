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
# The parts of the window that sign in and wire an org. All others get rows and interfaces.
NETWORKED = ("app/signin/", "app/workspace/", "app/startup/", "app/main.cpp")


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
    for name in tree.code("app"):
        if name.startswith(NETWORKED):
            continue
        for number, header, _ in includes(tree.text(name)):
            if NETWORK_HEADERS.match(header) or header == "transport/client.h":
                yield f"{name}:{number}: {header}: features talk to resources, not to the network"


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


# Which folders a folder may include from: arrows point down only. A new folder needs a place here.
LIB_ARROWS = {
    "transport": "",
    "auth": "transport",
    "resources": "transport",
    "live": "resources transport",
    "storage": "transport",
    "snapshots": "storage resources transport",
    "inventory": "snapshots resources transport",
    "provisioning": "storage resources transport",
    "orgsim": "",
}
PIECES = "settings theme widgets words"
WINDOW_ARROWS = {
    "theme": "",
    "settings": "theme",
    "widgets": "theme",
    "words": "theme widgets",
    "shell": PIECES,
    "pages": PIECES,
    "run": f"pages {PIECES}",
    "basesettings": f"pages run {PIECES}",
    "sites": f"pages run {PIECES}",
    "wizard": f"basesettings run {PIECES}",
    "phones": f"pages run wizard {PIECES}",
    "help": f"pages {PIECES}",
    "people": f"help pages phones run {PIECES}",
    "helpdesk": f"pages people phones run {PIECES}",
    "overview": f"pages people {PIECES}",
    "search": f"pages shell {PIECES}",
    "signin": f"shell {PIECES}",
    "activity": f"pages run shell signin {PIECES}",
    "bulk": f"pages phones run {PIECES}",
    "workspace": f"activity basesettings bulk help helpdesk overview pages people phones run search shell signin sites wizard {PIECES}",
    "tour": f"pages shell wizard workspace {PIECES}",
    "startup": f"shell signin tour workspace {PIECES}",
}
KNOWS_THE_EMBEDDED_ORG = {"startup"}
# Inside the embedded org; what has no folder stands on top of all.
ORGSIM_ARROWS = {"http": "", "control": "http rules", "rules": "http seed", "seed": "rules"}
FOREIGN_TO_ORGSIM = re.compile(r"^(tl/|simdjson|qt6keychain)")


def layers(tree):
    for name in tree.code("lib", "app"):
        side, folder, *rest = name.split("/")
        arrows = LIB_ARROWS if side == "lib" else WINDOW_ARROWS
        if rest and folder not in arrows:
            yield f"{name}: {side}/{folder} is in no layer; give it a place in tests/house"
            continue
        if side == "lib" and folder == "orgsim":
            yield from orgsim_layers(tree, name, rest)
            continue
        allowed = {folder, *arrows.get(folder, " ".join(WINDOW_ARROWS)).split()}
        for number, header, quoted in includes(tree.text(name)):
            target = header.split("/")[0]
            if not quoted or "/" not in header:
                continue
            if side == "app" and target in LIB_ARROWS:
                if target == "orgsim" and rest and folder not in KNOWS_THE_EMBEDDED_ORG:
                    yield f"{name}:{number}: only the program's own start-up may know the embedded org"
            elif target not in allowed:
                yield f"{name}:{number}: {side}/{folder} must not include {header}"


def orgsim_layers(tree, name, rest):
    folder = rest[0] if len(rest) > 1 else ""
    if folder and folder not in ORGSIM_ARROWS:
        yield f"{name}: lib/orgsim/{folder} is in no layer; give it a place in tests/house"
        return
    for number, header, quoted in includes(tree.text(name)):
        if FOREIGN_TO_ORGSIM.match(header):
            yield f"{name}:{number}: {header}: the embedded org depends on Qt alone"
        if not quoted or "/" not in header:
            continue
        target, *inner = header.split("/")
        if target != "orgsim":
            yield f"{name}:{number}: lib/orgsim must not include {header}"
        elif folder and (inner[0] if len(inner) > 1 else "") not in {folder, *ORGSIM_ARROWS[folder].split()}:
            yield f"{name}:{number}: lib/orgsim/{folder} must not include {header}"

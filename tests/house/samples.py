# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""What every rule is tried on: trees that keep it, and trees that break it in one place each."""

LICENCE = ("// SPDX-FileCopyrightText: 2026 The Stationmaster Authors\n"
           "// SPDX-License-Identifier: Apache-2.0\n")
SHELL = "#!/usr/bin/env bash\nset -euo pipefail\n"
# In pieces, so that the rules do not find their own samples.
LATER, BROKEN = "TO" "DO", "FIX" "ME"
PRIVATE, SHARED = "/" "work", "../sha" "red"


def only(name, text):
    return {name: text}


def everywhere(**extra):
    tree = {f"{folder}/a.txt": "" for folder in ("app", "lib", "resources", "translations", "tests", "packaging")}
    return {**tree, **{name.replace("__", "/"): text for name, text in extra.items()}}


SHOWS = '''#include <QCoreApplication>
struct Page { Q_DECLARE_TR_FUNCTIONS(Page)
    QString text(int n) const { return tr("Phones") + tr("%n phone(s)", nullptr, n); } };
'''


def ts(language, messages):
    body = "".join(f"<message{attributes}><source>{source}</source>{translation}</message>"
                   for attributes, source, translation in messages)
    return (f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{language}">'
            f"<context><name>Page</name>{body}</context></TS>")


PLURAL_EN = (' numerus="yes"', "%n phone(s)",
             "<translation><numerusform>%n phone</numerusform><numerusform>%n phones</numerusform></translation>")
PLURAL_DE = (' numerus="yes"', "%n phone(s)",
             "<translation><numerusform>%n Telefon</numerusform><numerusform>%n Telefone</numerusform></translation>")


def languages(english, german):
    return {"translations/stationmaster_en.ts": ts("en", english), "translations/stationmaster_de.ts": ts("de", german)}


PHONES = ("", "Phones", "<translation>Telefone</translation>")
TRANSLATED = languages([PLURAL_EN], [PHONES, PLURAL_DE])


def german(source, translation):
    return languages([PLURAL_EN], [PLURAL_DE, ("", source, translation)])


DESKTOP = ("[Desktop Entry]\nType=Application\nName=Sample\nExec=sample\nIcon=org.sample.Sample\n"
           "Categories=Network;\n")
METAINFO = '''<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>org.sample.Sample</id><metadata_license>CC0-1.0</metadata_license><project_license>Apache-2.0</project_license>
  <name>Sample</name><summary>Shows how a description looks</summary>
  <description><p>A sentence that is long enough to tell a person what this program does for them.</p></description>
  <launchable type="desktop-id">org.sample.Sample.desktop</launchable>
  <content_rating type="oars-1.1"/>
  <developer_name>Sample</developer_name>
  <url type="homepage">https://sample.org</url>
  <releases><release version="0.1.0" date="2026-01-01"/></releases>
</component>
'''
PROJECT = "project(stationmaster VERSION 0.1.0)"


def component(text=METAINFO, desktop="org.sample.Sample.desktop", project=PROJECT):
    return {"packaging/linux/org.sample.Sample.metainfo.xml": text, f"packaging/linux/{desktop}": DESKTOP,
            "CMakeLists.txt": project}


def svg(body='<path d="M0 0h8v8z"/>', box="0 0 8 8"):
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">{body}</svg>'


def icon_set(**extra):
    return {"resources/icons/stationmaster.svg": svg(), "resources/icons/phone.svg": svg(), **extra}


QRC = '<RCC><qresource prefix="/"><file>icons/phone.svg</file></qresource></RCC>'

# rule: (trees that keep it, trees that break it)
SAMPLES = {
    "widgets-in-lib": (
        [only("lib/a/a.h", "#include <QString>\n// #include is not <QWidget>\n"), only("app/a.h", "#include <QWidget>\n")],
        [only("lib/a/a.h", "#include <QWidget>\n"), only("lib/a/a.cpp", "#  include <QtWidgets/QLabel>\n"),
         only("lib/a/CMakeLists.txt", "target_link_libraries(a PUBLIC Qt6::Widgets)\n")]),
    "network-in-window": (
        [only("app/pages/a.cpp", '#include "resources/api.h"\n#include "transport/error.h"\n'),
         only("app/main.cpp", "#include <QNetworkAccessManager>\n"), only("app/signin/a.h", "#include <QNetworkReply>\n")],
        [only("app/pages/a.cpp", "#include <QNetworkAccessManager>\n"), only("app/wizard/a.h", "#include <QTcpSocket>\n"),
         only("app/shell/a.h", "#include <QtNetwork/QSslSocket>\n"),
         only("app/shell/b.cpp", '#include "transport/client.h"\n')]),
    "nested-loops": (
        [only("lib/a/a.cpp", "QSqlQuery query(db);\nquery.exec();\n// dialog.exec()\n"),
         only("app/main.cpp", "int main() { return QApplication::exec(); }\n"),
         only("app/a.cpp", 'log("dialog.exec()"); dialog->open();\n'), only("tests/a.cpp", "QEventLoop loop; loop.exec();\n")],
        [only("app/a.cpp", "dialog.exec();\n"), only("app/a.cpp", "dialog->exec();\n"), only("app/a.cpp", "exec();\n"),
         only("app/main.cpp", "dialog.exec();\n"), only("lib/a.cpp", "QEventLoop loop;\n"),
         only("lib/a.cpp", "QCoreApplication::processEvents();\n"), only("lib/a.cpp", "socket->waitForReadyRead(10);\n"),
         only("lib/a.cpp", "QThread::msleep(10);\n"), only("lib/a.cpp", "app.exec();\n")]),
    "language": (
        [only("lib/a.cpp", "std::ranges::sort(v); // not std::views\n"), only("tests/a.cpp", 'qDebug() << "x";\n')],
        [only("lib/a.cpp", "auto v = std::views::all(w);\n"), only("app/a.cpp", "#include <format>\n"),
         only("app/a.cpp", "qDebug() << x;\n")]),
    "layers": (
        [only("lib/resources/a.h", '#include "transport/call.h"\n#include "resources/document.h"\n#include "b.h"\n'),
         only("lib/orgsim/a.h", '#include "orgsim/b.h"\n#include <QJsonObject>\n'),
         only("lib/orgsim/seed/a.h", '#include "orgsim/rules/b.h"\n'),
         only("app/pages/a.cpp", '#include "theme/theme.h"\n#include "inventory/inventory.h"\n'),
         only("app/main.cpp", '#include "orgsim/orgthread.h"\n#include "shell/mainwindow.h"\n')],
        [only("lib/transport/a.h", '#include "resources/document.h"\n'), only("lib/auth/a.h", '#include "resources/api.h"\n'),
         only("lib/inventory/a.h", '#include "provisioning/plan.h"\n'),
         only("lib/orgsim/a.cpp", '#include "resources/document.h"\n'), only("lib/orgsim/a.cpp", "#include <simdjson.h>\n"),
         only("lib/orgsim/http/a.h", '#include "orgsim/rules/store.h"\n'), only("lib/orgsim/rules/a.h", '#include "orgsim/gateway.h"\n'),
         only("lib/orgsim/new/a.h", ""), only("lib/resources/a.h", '#include "theme/theme.h"\n'), only("lib/new/a.h", ""),
         only("app/new/a.h", ""), only("app/widgets/a.h", '#include "words/problemtext.h"\n'),
         only("app/theme/a.h", '#include "phones/phonespage.h"\n'),
         only("app/pages/a.h", '#include "shell/mainwindow.h"\n'),
         only("app/sites/a.h", '#include "workspace/workspace.h"\n'),
         only("app/wizard/a.h", '#include "orgsim/orgthread.h"\n')]),
    "size": (
        [only("lib/a.cpp", "\n" * 600), only("lib/a.h", "\n" * 250), only("README.md", "\n" * 900)],
        [only("lib/a.cpp", "\n" * 601), only("lib/a.h", "\n" * 251), only("tests/a.py", "\n" * 601),
         only("run.sh", SHELL + "\n" * 600), only("app/CMakeLists.txt", "\n" * 601)]),
    "spdx": (
        [only("lib/a.cpp", LICENCE), only("run.sh", SHELL.replace("\n", "\n" + LICENCE, 1)), only("README.md", "")],
        [only("lib/a.cpp", ""), only("lib/a.h", "// SPDX-License-Identifier: Apache-2.0\n"), only("tests/CMakeLists.txt", ""),
         only("run", SHELL), only("resources/a.svg", svg()), only("app/a.cpp", "\n" * 10 + LICENCE)]),
    "folders": (
        [everywhere(README=""), everywhere(**{".ci__run": ""})],
        [everywhere(scripts__a=""), only("lib/a.txt", "")]),
    "left-overs": (
        [only("lib/a.cpp", "// all done\n")],
        [only("lib/a.cpp", f"// {LATER}: later\n"), only("README.md", f"{BROKEN}\n"), only("tests/a.py", f"# {LATER}\n")]),
    "private-paths": (
        [only("README.md", "https://example.org/network/" "work and /workshop\n"),
         only("tests/contract/a.py", f"'{SHARED}/genesys-api'\n")],
        [only("README.md", f"see {PRIVATE}/notes\n"), only("lib/a.cpp", f'"{PRIVATE}"\n'),
         only("lib/a.cpp", f"// {SHARED}/DESIGN.md\n"), only("run.sh", "curl https://py" "pi.org/simple\n")]),
    "scripts": (
        [only("run.sh", SHELL + 'echo "$1"\n'), only("tests/a.py", "#!/usr/bin/env python3\nif\n")],
        [only("run.sh", SHELL + "if then\n"), only("run.sh", "#!/usr/bin/env bash\necho\n"),
         only("run.sh", SHELL + "# not executable\n")]),
    "translations-current": (
        [{"app/page.cpp": SHOWS, **TRANSLATED}],
        [{"app/page.cpp": SHOWS + 'QString f() { return Page::tr("New"); }\n', **TRANSLATED},
         {"app/page.cpp": "\n", **TRANSLATED}, {"app/page.cpp": SHOWS}]),
    "translations-complete": (
        [TRANSLATED, german("Phone %1 of %2", "<translation>Telefon %1 von %2</translation>")],
        [german("A", '<translation type="unfinished">B</translation>'), german("A", "<translation></translation>"),
         german("Phone %1", "<translation>Telefon</translation>"), german("&amp;Save", "<translation>Sichern</translation>"),
         german("&lt;b&gt;A&lt;/b&gt;", "<translation>A</translation>"),
         languages([PLURAL_EN], [(' numerus="yes"', "%n phone(s)",
                                  "<translation><numerusform>%n Telefone</numerusform></translation>")])]),
    "desktop-file": (
        [{"packaging/linux/org.sample.Sample.desktop": DESKTOP,
          "app/a.cpp": 'setDesktopFileName(u"org.sample.Sample"_s);'}],
        [only("packaging/linux/org.sample.Sample.desktop", DESKTOP.replace("Type=Application\n", "")),
         only("packaging/linux/org.sample.Sample.desktop", DESKTOP.replace("org.sample.Sample", "sample")), only("a", ""),
         {"packaging/linux/org.sample.Sample.desktop": DESKTOP, "app/a.cpp": 'setDesktopFileName(u"sample"_s);'}]),
    "metainfo": (
        [component()],
        [component(METAINFO.replace("<summary>Shows how a description looks</summary>", "")),
         component(desktop="other.desktop"), component(project=PROJECT.replace("0.1.0", "0.2.0")), only("a", "")]),
    "icons": (
        [icon_set(**{"resources/app.qrc": QRC})],
        [icon_set(**{"resources/app.qrc": QRC.replace("phone", "lost")}), icon_set(**{"resources/icons/a.svg": "<svg>"}),
         icon_set(**{"resources/icons/a.svg": svg(box="0 0 8 9")}),
         icon_set(**{"resources/icons/a.svg": svg('<image href="a.png"/>')}),
         icon_set(**{"resources/icons/a.svg": svg("")}), only("resources/icons/phone.svg", svg())]),
}

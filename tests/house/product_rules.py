# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
"""Rules over what is shipped beside the code: translations, desktop file, metainfo, icons."""
import os
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

LANGUAGES = {"en": 2, "de": 2} # plural forms


def messages(path):
    """(context, source, comment, plural) -> list of translations, and the set of those not finished."""
    found, unfinished = {}, set()
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            key = (context.findtext("name") or "", message.findtext("source") or "",
                   message.findtext("comment") or "", plural)
            translation = message.find("translation")
            forms = [f.text or "" for f in translation.findall("numerusform")] if plural else [translation.text or ""]
            found[key] = forms
            if translation.get("type"):
                unfinished.add(key)
    return found, unfinished


def lupdate_program():
    given = os.environ.get("STATIONMASTER_LUPDATE", "")
    return given if given and Path(given).is_file() else shutil.which("lupdate")


def translations_current(tree):
    lupdate = lupdate_program()
    if not lupdate:
        yield "lupdate is not here: set STATIONMASTER_LUPDATE"
        return
    with tempfile.TemporaryDirectory() as scratch:
        for language in LANGUAGES:
            name = f"translations/stationmaster_{language}.ts"
            if not tree.exists(name):
                yield f"{name}: is missing"
                return
            shutil.copy(tree.path(name), scratch)
        script = Path(__file__).resolve().parents[2] / "translations/update.cmake"
        run = subprocess.run(["cmake", f"-DLUPDATE={lupdate}", f"-DSOURCE_DIR={tree.root}", f"-DTS_DIR={scratch}",
                              "-P", str(script)], capture_output=True, text=True)
        if run.returncode:
            yield f"lupdate failed: {run.stderr.strip()}"
            return
        for language in LANGUAGES:
            name = f"translations/stationmaster_{language}.ts"
            kept, fresh = set(messages(tree.path(name))[0]), set(messages(Path(scratch) / Path(name).name)[0])
            for what, keys in (("lacks", fresh - kept), ("still has", kept - fresh)):
                for key in sorted(keys):
                    yield f"{name}: {what} {key[0]}: {key[1]!r}; build the target update-ts"


def marks(text):
    """What a translation must keep: places for values and the tags of rich text."""
    return sorted(re.findall(r"%L?\d+|%n|%L?n", text)), sorted(re.findall(r"</?[a-z]+", text))


def translations_complete(tree):
    for language, forms in LANGUAGES.items():
        name = f"translations/stationmaster_{language}.ts"
        if not tree.exists(name):
            yield f"{name}: is missing"
            continue
        found, unfinished = messages(tree.path(name))
        for key, translated in sorted(found.items()):
            context, source, _, plural = key
            where = f"{name}: {context}: {source!r}"
            if key in unfinished or not all(translated):
                yield f"{where}: is not translated"
                continue
            if plural and len(translated) != forms:
                yield f"{where}: {len(translated)} plural forms, {language} has {forms}"
            for number, text in enumerate(translated):
                places, tags = marks(text)
                wanted, wanted_tags = marks(source)
                if plural and number == 0:
                    # The singular may say "one" in words.
                    places, wanted = [p for p in places if p != "%n"], [p for p in wanted if p != "%n"]
                if (places, tags) != (wanted, wanted_tags):
                    yield f"{where}: {text!r} has other places for values or other tags"
                if source.count("&") != text.count("&") and not plural and len(source) < 40:
                    yield f"{where}: {text!r} has another number of mnemonics"


def run_validator(command, tree, name):
    if not tree.exists(name):
        return f"{name}: is missing"
    program = shutil.which(command[0])
    if not program:
        return f"{name}: {command[0]} is not here to check it"
    run = subprocess.run([program, *command[1:], str(tree.path(name))], capture_output=True, text=True)
    output = (run.stdout + run.stderr).strip()
    if run.returncode or "hint:" in output:
        return f"{name}: {output}"
    return None


def desktop_file(tree):
    found = [n for n in tree.under("packaging/linux") if n.endswith(".desktop")]
    for name in found or ["packaging/linux/*.desktop"]:
        problem = run_validator(["desktop-file-validate"], tree, name)
        if problem:
            yield problem
            continue
        icon = re.search(r"^Icon=(.*)$", tree.text(name), re.M)
        if not icon or icon.group(1) != Path(name).stem:
            yield f"{name}: the icon must have the name of the desktop file"
    for name in tree.code("app"):
        for given in re.findall(r'setDesktopFileName\(u?"([^"]*)"', tree.text(name)):
            if f"packaging/linux/{given}.desktop" not in found:
                yield f"{name}: {given} is not the name of our desktop file, so no desktop finds the window's icon"


def metainfo(tree):
    found = [n for n in tree.under("packaging/linux") if n.endswith(".metainfo.xml")]
    for name in found or ["packaging/linux/*.metainfo.xml"]:
        problem = run_validator(["appstreamcli", "validate", "--no-net", "--no-color"], tree, name)
        if problem:
            yield problem
            continue
        root = ET.parse(tree.path(name)).getroot()
        if not tree.exists("packaging/linux/" + (root.findtext("launchable") or "?")):
            yield f"{name}: launches no desktop file of ours"
        version = re.search(r"project\(\s*stationmaster\s+VERSION\s+([\d.]+)", tree.text("CMakeLists.txt"))
        releases = {r.get("version") for r in root.iter("release")}
        if not version or version.group(1) not in releases:
            yield f"{name}: has no release {version.group(1) if version else '?'}"


def icons(tree):
    svg = "{http://www.w3.org/2000/svg}"
    listed = {}
    for name in tree.files():
        if name.endswith(".qrc"):
            for file in ET.parse(tree.path(name)).getroot().iter("file"):
                listed[(Path(name).parent / file.text).as_posix()] = name
    for file, name in sorted(listed.items()):
        if not tree.exists(os.path.normpath(file)):
            yield f"{name}: {file} is missing"
    if not tree.exists("resources/icons/stationmaster.svg"):
        yield "resources/icons/stationmaster.svg: the program's own icon is missing"
    for name in tree.files():
        if not name.endswith(".svg"):
            continue
        try:
            root = ET.parse(tree.path(name)).getroot()
        except ET.ParseError as error:
            yield f"{name}: {error}"
            continue
        if root.tag != svg + "svg":
            yield f"{name}: is no SVG"
            continue
        box = (root.get("viewBox") or "").split()
        if len(box) != 4 or box[2] != box[3]:
            yield f"{name}: needs a square viewBox"
        for element in root.iter():
            if element.tag in (svg + "image", svg + "script", svg + "foreignObject"):
                yield f"{name}: <{element.tag.removeprefix(svg)}> does not belong into an icon"
        if not any(e.tag in (svg + t for t in ("path", "circle", "rect", "line", "polyline", "polygon", "ellipse"))
                   for e in root.iter()):
            yield f"{name}: draws nothing"

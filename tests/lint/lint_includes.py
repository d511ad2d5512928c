#!/usr/bin/env python3
"""Each #include under src/ is one that its room may have. Usage: lint_includes.py ROOT LAYERS QT_HEADERS

LAYERS      <build>/layers.txt: "room: dependency dependency", written by CMake from the DEPENDS lists
QT_HEADERS  the folder with QtCore, QtGui, ... of the Qt in use
"""

import re
import sys
from pathlib import Path

import cpptext

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
BELOW_GUI = ("QtCore", "QtNetwork")


def read_layers(path):
    layers = {}
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        room, _, dependencies = line.partition(":")
        if room.strip():
            layers[room.strip()] = set(dependencies.split())
    return layers


def module_of_headers(qt_headers):
    """Qt header to the module it is from; those of the modules that any room may use win."""
    modules = sorted((p for p in Path(qt_headers).glob("Qt*") if p.is_dir()), key=lambda p: p.name in BELOW_GUI)
    return {header.name: module.name for module in modules for header in module.iterdir() if header.is_file()}


def room_fault(room, target, layers, rooms):
    if target.split("/")[0] not in rooms or "/" not in target:
        return f'include from src/ with the room\'s name, not "{target}"'
    other = target.split("/")[0]
    if other != room and other not in layers.get(room, set()):
        return f'{room} may not include "{target}": {other} is not in its DEPENDS'
    return None


def qt_fault(room, header, modules):
    if re.match(r"Qt\w+/", header) or re.fullmatch(r"q\w+\.h", header):
        return f"<{header}>: Qt headers in the short form, <QTcpServer>"
    module = modules.get(header)
    if module and room not in ("gui", None) and module not in BELOW_GUI:
        return f"{room} may not include <{header}>: it is of {module}, and only gui uses more than Core and Network"
    return None


def check(root, layers_file, qt_headers):
    layers, modules = read_layers(layers_file), module_of_headers(qt_headers)
    if "QObject" not in modules or "QWidget" not in modules:
        return [f"{qt_headers}: not the folder of Qt's headers"]
    rooms = {p.name for p in (Path(root) / "src").iterdir() if p.is_dir()}
    faults = [f"layers.txt names {room}, which is no folder of src/" for room in layers if room not in rooms]
    for path in cpptext.sources(root, "src", "tests"):
        name = path.relative_to(root)
        room = name.parts[1] if name.parts[0] == "src" and len(name.parts) > 2 else None
        text = cpptext.without_comments(path.read_text(encoding="utf-8"))
        if room and room not in layers:
            faults.append(f"{name}: src/{room} has no enchufe_add_layer()")
            continue
        for match in INCLUDE.finditer(text):
            quote, target = match[1], match[2]
            fault = qt_fault(room, target, modules) if quote == "<" else None
            if quote == '"' and room and not target.endswith(".moc") and not target.startswith(("moc_", "ui_")):
                fault = room_fault(room, target, layers, rooms)
            if fault:
                faults.append(f"{name}:{text.count(chr(10), 0, match.start()) + 1}: {fault}")
    return faults


if __name__ == "__main__":
    sys.exit("\n".join(check(*sys.argv[1:4])) or 0)

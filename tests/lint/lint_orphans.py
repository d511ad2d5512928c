#!/usr/bin/env python3
"""No source is left out of the build: each is named in a CMake file of its room. Usage: lint_orphans.py ROOT"""

import re
import sys
from pathlib import Path

import cpptext


def check(root):
    root = Path(root)
    faults, words = [], {}
    for path in cpptext.sources(root, "src", "tests", endings=(".cpp",)):
        name = path.relative_to(root)
        room = root / Path(*name.parts[:2])
        if room not in words:
            scripts = [*room.rglob("CMakeLists.txt"), *room.rglob("*.cmake")]
            text = "\n".join(re.sub(r"#.*", "", script.read_text(encoding="utf-8")) for script in scripts)
            words[room] = set(re.split(r"[\s()\"/]+", text))
        if path.name not in words[room] and path.stem not in words[room]:
            faults.append(f"{name}: no CMake file of {room.relative_to(root)} names it, so it is never built")
    return faults


if __name__ == "__main__":
    sys.exit("\n".join(check(sys.argv[1])) or 0)

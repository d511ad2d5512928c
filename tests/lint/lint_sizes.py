#!/usr/bin/env python3
"""Files, functions and classes stay within the sizes of STYLE.md. Usage: lint_sizes.py ROOT"""

import re
import sys

import cpptext

FILE_LINES = {".cpp": 500, ".h": 200}
FUNCTION_LINES = 80
CLASS_MEMBERS = 12
#: QTest's tables: rows, one below the other, are as many as there are cases
TEST_DATA = re.compile(r"_data\(\)$")


def data_members(block):
    """How many members m_x a class declares itself (not those of classes inside it)."""
    body = block.body[block.body.index("{") + 1 :]
    flat = re.sub(r"\{[^{}]*\}", "", body)
    while "{" in flat and re.search(r"\{[^{}]*\}", flat):
        flat = re.sub(r"\{[^{}]*\}", "", flat)
    declared = re.findall(r"(?:^|;|:|\})\s*(?!return\b)[\w:<>,&*\s()]*?\bm_(\w+)\s*(?=[;=\[]|$)", flat, re.MULTILINE)
    return len(set(declared))


def check(root):
    faults = []
    for path in cpptext.sources(root, "src", "tests"):
        text = path.read_text(encoding="utf-8")
        name, lines = path.relative_to(root), text.count("\n")
        if lines > FILE_LINES[path.suffix]:
            faults.append(f"{name}: {lines} lines, at most {FILE_LINES[path.suffix]}")
        for block in cpptext.blocks(text):
            is_table = TEST_DATA.search(block.heading) is not None and name.parts[0] == "tests"
            if block.kind == "function" and not is_table and block.lines > FUNCTION_LINES:
                faults.append(f"{name}:{block.first}: {block.lines} lines, at most {FUNCTION_LINES}: {block.heading[:80]}")
            if block.kind == "class" and data_members(block) > CLASS_MEMBERS:
                faults.append(
                    f"{name}:{block.first}: {data_members(block)} data members, at most {CLASS_MEMBERS}: {block.heading[:80]}"
                )
    return faults


if __name__ == "__main__":
    sys.exit("\n".join(check(sys.argv[1])) or 0)

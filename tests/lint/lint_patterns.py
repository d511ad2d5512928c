#!/usr/bin/env python3
"""What STYLE.md bans by name does not occur. Usage: lint_patterns.py ROOT"""

import re
import sys
from dataclasses import dataclass

import cpptext

ALL = ("src", "tests")
SRC = ("src",)
TESTS = ("tests",)


@dataclass(frozen=True)
class Rule:
    pattern: str
    why: str
    folders: tuple = ALL
    #: folders and files that may
    except_in: tuple = ()
    #: also looked for in comments and literals
    in_comments: bool = False
    flags: int = 0


GUI = ("src/gui/",)
#: what implements an event loop has to name it
DISPATCHER = ("src/net/epolldispatcher", "tests/net/dispatchertest.h")
RULES = (
    Rule(r"\bqWait\s*\(|\bqSleep\s*\(", "a bare wait: use QTRY_*, QSignalSpy::wait or qWaitFor with a condition"),
    Rule(r"\bwaitFor[A-Z]\w*\s*\(", "nothing blocks: no waitFor*", SRC),
    Rule(r"\bwaitFor(Connected|Disconnected|ReadyRead|BytesWritten|NewConnection|Encrypted)\s*\(",
         "an event loop of the socket's own: use QTRY_* or QSignalSpy", TESTS),
    Rule(r"\bprocessEvents\b", "no processEvents", except_in=DISPATCHER + ("tests/net/tst_epollloop.cpp",)),
    Rule(r"\bQEventLoop\b", "no nested event loops", SRC, DISPATCHER),
    Rule(r"(?:\.|->|::)exec\s*\(", "dialogs are opened with open(), menus with popup()", SRC,
         ("src/gui/main.cpp", "src/cli/main.cpp")),
    Rule(r"\bQMessageBox::(?:about|aboutQt|critical|information|question|warning)\s*\(|"
         r"\bQ(?:File|Input|Color|Font)Dialog::get\w+\s*\(", "a dialog with an event loop of its own: use open()", SRC),
    Rule(r"\bqApp\b", "below gui nothing touches qApp", SRC, GUI),
    Rule(r"\bQSettings\b", "below gui nothing reads QSettings", SRC, GUI),
    Rule(r"\bQ\w*Dialog\b|\bQMessageBox\b", "below gui nothing shows a dialog", SRC, GUI),
    Rule(r"^[ \t]*#[ \t]*(?:define|undef)[ \t]+QT_\w+", "Qt's switches are set in cmake/EnchufeFlags.cmake only",
         flags=re.MULTILINE),
    Rule(r"\bthrow\b|\btry\s*\{|\bcatch\s*\(", "nothing is thrown: Result", SRC),
    Rule(r"\b(?:SIGNAL|SLOT)\s*\(", "connects by member pointer", except_in=("src/net/namelookup.cpp", "src/gui/systemmotion.cpp")),
    Rule(r"\bqDebug\s*\(|\bstd::c(?:out|err)\b", "no output for the programmer", SRC),
    Rule(r"\bNOLINT|\bclazy:exclude", "mend what a checker found", in_comments=True),
    Rule(r"\b(?:TODO|FIXME|XXX|HACK)\b", "finish it, or write an issue", in_comments=True),
)
USING_IN_HEADER = Rule(r"\busing\s+namespace\b", "no using namespace in a header")


def faults_in(name, text, rules):
    code = cpptext.code_only(text)
    for rule in rules:
        if not name.startswith(tuple(folder + "/" for folder in rule.folders)) or name.startswith(rule.except_in or ("\0",)):
            continue
        searched = text if rule.in_comments else code
        for match in re.finditer(rule.pattern, searched, rule.flags):
            yield f"{name}:{searched.count(chr(10), 0, match.start()) + 1}: {match[0].strip()}: {rule.why}"


def check(root):
    faults = []
    for path in cpptext.sources(root, *ALL):
        rules = RULES + ((USING_IN_HEADER,) if path.suffix == ".h" else ())
        faults += faults_in(str(path.relative_to(root)), path.read_text(encoding="utf-8"), rules)
    return faults


if __name__ == "__main__":
    sys.exit("\n".join(check(sys.argv[1])) or 0)

"""C++ source as lints need it: without comments and literals, and cut into functions and classes. Not a parser: it
follows braces, which is enough for the code of this project and is tested in test_lints.py."""

import re
from dataclasses import dataclass
from pathlib import Path

_TOKEN = re.compile(
    r'//[^\n]*'
    r'|/\*.*?\*/'
    r'|R"(?P<mark>[^(\s]*)\(.*?\)(?P=mark)"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'",
    re.DOTALL,
)


def sources(root, *folders, endings=(".cpp", ".h")):
    """The files under root/folder with one of the endings, sorted."""
    return sorted(
        path
        for folder in folders
        for path in (Path(root) / folder).rglob("*")
        if path.suffix in endings and path.is_file()
    )


def _blank(text):
    return re.sub(r"[^\n]", " ", text)


def without_comments(text):
    """Comments turned to spaces; lines and columns stay where they are."""
    return _TOKEN.sub(lambda m: _blank(m[0]) if m[0].startswith(("//", "/*")) else m[0], text)


def code_only(text):
    """Comments turned to spaces and the inside of literals to underscores."""

    def replace(match):
        token = match[0]
        if token.startswith(("//", "/*")):
            return _blank(token)
        return token[0] + re.sub(r"[^\n]", "_", token[1:-1]) + token[-1]

    return _TOKEN.sub(replace, text)


@dataclass(frozen=True)
class Block:
    """A function or class: its heading, its first line (the heading's) and its last."""

    kind: str  # "function", "class", "other"
    heading: str
    first: int
    last: int
    body: str

    @property
    def lines(self):
        return self.last - self.first + 1


def _without_pairs(text, opening, closing):
    """Bracketed parts taken out, innermost first."""
    pattern = re.compile(re.escape(opening) + r"[^" + re.escape(opening + closing) + r"]*" + re.escape(closing))
    while pattern.search(text):
        text = pattern.sub(" ", text)
    return text


def _kind(heading, inside_function):
    """What the brace after `heading` opens."""
    if inside_function:
        return "other"
    if re.search(r"\bnamespace\b|\bextern\s+\"", heading):
        return "namespace"
    if heading.count("(") != heading.count(")"):
        return "other"  # a default argument
    plain = _without_pairs(_without_pairs(heading, "{", "}"), "<", ">")
    if re.match(r"(?:template|typedef|static|inline|friend|\s)*\b(class|struct|union)\b[^()=]*$", plain):
        return "class"
    if "(" not in plain or re.search(r"\benum\b", plain):
        return "other"
    bare = _without_pairs(plain, "(", ")")
    if "=" in re.sub(r"\boperator\s*[^\s\w]+", "", bare):
        return "other"  # a variable's initialiser
    in_member_list = re.search(r"(?<!:):(?!:)", bare) and re.search(r"[\w>]\s*$", heading)
    return "other" if in_member_list else "function"


def blocks(text):
    """Every function and class of a source, outermost functions only."""
    code = re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", lambda m: _blank(m[0]), code_only(text), flags=re.MULTILINE)
    found, stack, start = [], [], 0
    for match in re.finditer(r"[{};]|\b(?:public|protected|private|signals|slots)\b[\w\s]*:", code):
        mark, at = match[0], match.start()
        if mark == "{":
            heading = code[start:at]
            kind = _kind(heading, any(kind == "function" for kind, *_ in stack))
            first = start + len(heading) - len(heading.lstrip())
            stack.append((kind, " ".join(heading.split()), first, start))
            start = at + 1
        elif mark == "}":
            if not stack:
                continue
            kind, heading, first, before = stack.pop()
            line = code.count("\n", 0, first) + 1
            if kind in ("function", "class"):
                found.append(Block(kind, heading, line, code.count("\n", 0, at) + 1, code[first:at]))
            # An initialiser's braces are part of the heading that goes on behind them.
            start = before if kind == "other" else at + 1
        else:
            start = at + len(mark)
    return found

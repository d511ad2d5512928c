#!/usr/bin/env python3
"""Every visible string is translated, and faithfully. Usage: lint_translations.py ROOT LUPDATE

Runs lupdate over src/ and ui/ into an empty file and compares: enchufe_es.ts and enchufe_pt.ts must hold exactly those
strings, all finished; enchufe_en.ts exactly the plural ones. Placeholders, accelerators and kernel words must be the same
in source and translation.
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

TRANSLATED = ("es", "pt")
PLACEHOLDER = re.compile(r"%L?\d{1,2}|%n")
ACCELERATOR = re.compile(r"&(?=\w)")
KERNEL_WORD = re.compile(
    r"\b(?:LISTEN|ESTABLISHED|SYN-SENT|SYN-RECV|FIN-WAIT-[12]|CLOSE-WAIT|LAST-ACK|CLOSING|TIME-WAIT|UNCONN"
    r"|SYN|FIN|RST|ACK|TCP|UDP|IPv[46]|CRLF|E(?:ACCES|ADDR\w+|CONN\w+|TIMEDOUT|NETUNREACH|HOSTUNREACH|PIPE|MFILE|MSGSIZE))\b"
)


@dataclass
class Message:
    context: str
    source: str
    comment: str
    state: str
    is_plural: bool
    forms: list

    @property
    def key(self):
        return self.context, self.source, self.comment

    def __str__(self):
        return f"{self.context}: {self.source[:70]!r}"


def read(path):
    """The messages of a .ts file."""
    messages = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for node in context.iter("message"):
            translation = node.find("translation")
            is_plural = node.get("numerus") == "yes"
            forms = [f.text or "" for f in translation.iter("numerusform")] if is_plural else [translation.text or ""]
            messages.append(
                Message(
                    context.findtext("name", ""),
                    node.findtext("source", ""),
                    node.findtext("comment", ""),
                    translation.get("type", ""),
                    is_plural,
                    forms,
                )
            )
    return messages


def extract(root, lupdate, language):
    """What lupdate finds in the sources, and what it complains of."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / f"fresh_{language}.ts"
        folders = [str(p) for p in (Path(root) / "src", Path(root) / "ui") if p.is_dir()]
        command = [lupdate, "-silent", "-locations", "none", "-source-language", "en", "-target-language", language]
        done = subprocess.run(
            [*command, "-I", str(Path(root) / "src"), *folders, "-ts", str(target)], capture_output=True, text=True
        )
        if done.returncode != 0 or not target.exists():
            return [], [f"lupdate failed: {done.stderr.strip() or done.stdout.strip()}"]
        return read(target), [f"lupdate: {line}" for line in done.stderr.splitlines() if line.strip()]


def form_faults(message, form, is_last):
    """What is wrong with one translated text."""
    if not form.strip():
        yield "is empty"
        return
    expected, found = Counter(PLACEHOLDER.findall(message.source)), Counter(PLACEHOLDER.findall(form))
    if message.is_plural and not is_last:
        # "one connection" need not say the number.
        expected.pop("%n", None)
        found.pop("%n", None)
    if set(expected) != set(found):
        yield f"has placeholders {sorted(found)} instead of {sorted(expected)}: {form[:70]!r}"
    if len(ACCELERATOR.findall(message.source)) != len(ACCELERATOR.findall(form)):
        yield f"has another number of accelerators (&): {form[:70]!r}"
    missing = set(KERNEL_WORD.findall(message.source)) - set(KERNEL_WORD.findall(form))
    if missing:
        yield f"lacks {sorted(missing)}, words that are never translated: {form[:70]!r}"
    if message.source[-1:].isspace() != form[-1:].isspace():
        yield f"ends in another kind of space: {form[:70]!r}"


def file_faults(path, wanted):
    """What is wrong with a .ts file that should hold exactly the messages `wanted`."""
    if not Path(path).exists():
        return [f"{path} is missing"]
    messages, name = read(path), Path(path).name
    faults = [f"{name}: {count} times {key[1][:70]!r}" for key, count in Counter(m.key for m in messages).items() if count > 1]
    have = {m.key: m for m in messages}
    forms = {m.key: len(m.forms) for m in wanted}
    faults += [f"{name}: missing {m}" for m in wanted if m.key not in have]
    for message in messages:
        if message.key not in forms:
            faults.append(f"{name}: no longer in the source: {message}")
        elif message.state:
            faults.append(f"{name}: {message.state} {message}")
        elif len(message.forms) != forms[message.key]:
            faults.append(f"{name}: {len(message.forms)} plural forms instead of {forms[message.key]}: {message}")
        else:
            for number, form in enumerate(message.forms):
                for fault in form_faults(message, form, number == len(message.forms) - 1):
                    faults.append(f"{name}: {message} {fault}")
    return faults


def check(root, lupdate):
    faults = []
    for language in ("en", *TRANSLATED):
        wanted, complaints = extract(root, lupdate, language)
        if complaints:
            return complaints
        if not wanted:
            return ["lupdate found no string at all"]
        if language == "en":
            wanted = [m for m in wanted if m.is_plural]
        faults += file_faults(Path(root) / "resources" / "i18n" / f"enchufe_{language}.ts", wanted)
    return faults


if __name__ == "__main__":
    sys.exit("\n".join(check(*sys.argv[1:3])) or 0)

#!/usr/bin/env python3
"""Each lint is shown code that it must find fault with, and code that it must not.
Usage: test_lints.py LUPDATE QT_HEADERS [unittest options]
"""

import sys
import tempfile
import unittest
from pathlib import Path

import cpptext
import lint_includes
import lint_orphans
import lint_patterns
import lint_sizes
import lint_translations

LUPDATE, QT_HEADERS = sys.argv[1:3]
LAYERS = "base: \njournal: base\nnet: base journal\ngui: net base\n"


class LintTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def plant(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    def assert_fault(self, faults, *words):
        self.assertTrue(any(all(word in fault for word in words) for fault in faults), f"{words} not in {faults}")


class Blocks(unittest.TestCase):
    def functions(self, text):
        return [block.heading for block in cpptext.blocks(text) if block.kind == "function"]

    def test_finds_functions_however_they_are_headed(self):
        for heading in (
            "int f()",
            "auto f() -> Result<int>",
            "template <typename T = int> T g(const T &value)",
            "bool operator==(const A &, const A &)",
            "A::A(int value) : m_a{value}, m_b(2), m_c{}",
            "void f(const Settings &settings = {}, int more = 0) noexcept",
            "std::map<int, std::pair<int, int>> f() const",
            "struct stat status(const char *path)",
        ):
            with self.subTest(heading):
                self.assertEqual(len(self.functions(f"namespace enchufe {{\n{heading}\n{{\n  if (x) {{ y(); }}\n}}\n}}")), 1)

    def test_finds_no_function_where_none_is(self):
        for text in (
            "const QHash<int, QString> table = {{1, f()}, {2, g()}};",
            "int value{f()};",
            "enum class Kind : quint8 { A, B };",
            "struct Row { int a = 0; };",
            "// void f() { }\n",
            'auto text = "void f() {";',
            "#define BEGIN void f() {\n",
        ):
            with self.subTest(text):
                self.assertEqual(self.functions(text), [])

    def test_methods_inside_a_class_are_found(self):
        text = "class A : public B\n{\npublic:\n    int a() const { return m_a; }\n\nprivate:\n    int m_a = 0;\n};\n"
        self.assertEqual(self.functions(text), ["int a() const"])
        self.assertEqual([b.lines for b in cpptext.blocks(text) if b.kind == "class"], [8])

    def test_literals_and_comments_are_blanked_in_place(self):
        text = "a = \"qApp\"; // qApp\nb = 1'000'000; /* qApp\n */ c = R\"(qApp\n)\"; d = '\"';"
        code = cpptext.code_only(text)
        self.assertNotIn("qApp", code)
        self.assertEqual([len(line) for line in code.splitlines()], [len(line) for line in text.splitlines()])
        self.assertIn("1'000'000", code)


class Sizes(LintTest):
    def check(self, path, text):
        self.plant(path, text)
        return lint_sizes.check(self.root)

    def test_a_source_at_the_limit_passes(self):
        self.assertEqual(self.check("src/base/a.cpp", "int a;\n" * 500), [])

    def test_a_long_source_is_found(self):
        self.assert_fault(self.check("src/base/a.cpp", "int a;\n" * 501), "501 lines")

    def test_a_long_header_is_found(self):
        self.assert_fault(self.check("tests/base/a.h", "int a;\n" * 201), "201 lines")

    def test_a_long_function_is_found(self):
        self.assertEqual(self.check("src/base/a.cpp", "void f()\n{\n" + "a();\n" * 77 + "}\n"), [])
        self.assert_fault(self.check("src/base/a.cpp", "void f()\n{\n" + "a();\n" * 78 + "}\n"), "81 lines", "void f()")

    def test_a_table_of_test_data_may_be_long(self):
        text = "void T::a_data()\n{\n" + "row();\n" * 100 + "}\n"
        self.assertEqual(self.check("tests/base/a.cpp", text), [])
        self.assert_fault(self.check("src/base/a.cpp", text), "103 lines")

    def test_too_many_members_are_found(self):
        members = "".join(f"    QHash<int, int> m_m{i} = {{}};\n" for i in range(12))
        text = "class A\n{{\npublic:\n    int b() const {{ return m_b; }}\n\nprivate:\n{}}};\n"
        self.assertEqual(self.check("src/base/a.h", text.format(members)), [])
        self.assert_fault(self.check("src/base/a.h", text.format(members + "    int m_b;\n")), "13 data members", "class A")


class Includes(LintTest):
    def check(self, path, text):
        for room in ("base", "journal", "net", "gui"):
            self.plant(f"src/{room}/{room}.h", "#pragma once\n")
        self.plant(path, text)
        layers = self.plant("layers.txt", LAYERS)
        return lint_includes.check(self.root, layers, QT_HEADERS)

    def test_what_may_be_included_passes(self):
        text = '#include "net/a.h"\n#include "journal/journal.h"\n#include <QTcpServer>\n#include <vector>\n'
        self.assertEqual(self.check("src/net/a.cpp", text), [])
        self.assertEqual(self.check("src/gui/a.cpp", '#include "ui_a.h"\n#include <QWidget>\n'), [])

    def test_a_room_above_is_found(self):
        self.assert_fault(self.check("src/journal/a.cpp", '#include "net/net.h"\n'), "a.cpp:1", "journal may not include")

    def test_a_room_reached_only_through_another_is_found(self):
        self.assert_fault(self.check("src/gui/a.cpp", '#include "journal/journal.h"\n'), "gui may not include")

    def test_a_widget_below_gui_is_found(self):
        self.assert_fault(self.check("src/net/a.cpp", "#include <QWidget>\n"), "net may not include <QWidget>")

    def test_a_gui_header_below_gui_is_found(self):
        self.assert_fault(self.check("src/journal/a.h", "#include <QColor>\n"), "QtGui")

    def test_a_long_qt_header_is_found(self):
        self.assert_fault(self.check("src/gui/a.cpp", "#include <QtWidgets/QWidget>\n"), "short form")
        self.assert_fault(self.check("tests/net/a.cpp", "#include <qstring.h>\n"), "short form")

    def test_an_include_without_its_room_is_found(self):
        self.assert_fault(self.check("src/net/a.cpp", '#include "net.h"\n'), "room's name")

    def test_a_room_without_layer_is_found(self):
        self.assert_fault(self.check("src/attic/a.cpp", "#include <QString>\n"), "no enchufe_add_layer")

    def test_an_include_in_a_comment_is_not_one(self):
        self.assertEqual(self.check("src/base/a.cpp", '// #include "net/net.h"\n'), [])


class Patterns(LintTest):
    BANNED = {
        "src/net/a.cpp": (
            "socket.waitForConnected(100);", "QCoreApplication::processEvents();", "QEventLoop loop;", "qApp->quit();",
            "QSettings settings;", "QFileDialog *dialog;", "#undef QT_NO_CAST_FROM_ASCII", "throw 1;", "try {", "catch (...)",
            "connect(a, SIGNAL(b()), c, SLOT(d()));", "qDebug() << 1;", "f(); // NOLINT", "// TODO later", "/* FIXME */",
            "std::cout << 1;",
        ),
        "src/gui/a.cpp": ("dialog.exec();", "menu->exec(position);", "QMessageBox::warning(this, a, b);",
                          "QFileDialog::getOpenFileName(this);", "timer->waitForIt();"),
        "src/gui/a.h": ("using namespace Qt;",),
        "tests/net/tst_a.cpp": ("QTest::qWait(10);", "QTest::qSleep(10);", "socket.waitForReadyRead();", "// XXX",
                                "qApp->processEvents();"),
    }
    ALLOWED = {
        "src/gui/main.cpp": ("return application.exec();", "QSettings settings;", "qApp->quit();"),
        "src/gui/a.cpp": ("dialog->open();", "QFileDialog *dialog;", "// the word throw in a comment", 'f("processEvents");'),
        "src/net/a.cpp": ("m_retry();", "thread.wait();", "tryNext();"),
        "tests/net/tst_a.cpp": ("QVERIFY(QTest::qWaitFor([] { return true; }));", "QTRY_VERIFY(a);", "process.waitForFinished();"),
    }

    def test_what_is_banned_is_found(self):
        for path, lines in self.BANNED.items():
            for line in lines:
                with self.subTest(line, path=path):
                    file = self.plant(path, f"\n{line}\n")
                    self.assert_fault(lint_patterns.check(self.root), f"{path}:2")
                    file.unlink()

    def test_what_is_allowed_passes(self):
        for path, lines in self.ALLOWED.items():
            self.plant(path, "\n".join(lines) + "\n")
        self.assertEqual(lint_patterns.check(self.root), [])

    def test_every_rule_is_shown_to_find_something(self):
        for path, lines in self.BANNED.items():
            self.plant(path, "\n".join(lines) + "\n")
        faults = lint_patterns.check(self.root)
        for rule in (*lint_patterns.RULES, lint_patterns.USING_IN_HEADER):
            self.assert_fault(faults, rule.why)


class Orphans(LintTest):
    def test_what_is_built_passes(self):
        self.plant("src/net/CMakeLists.txt", "enchufe_add_layer(net\n    SOURCES engine.cpp part/more.cpp\n    QT Core)\n")
        self.plant("tests/net/CMakeLists.txt", "enchufe_add_test(net tst_engine LABELS net)\n")
        for path in ("src/net/engine.cpp", "src/net/part/more.cpp", "tests/net/tst_engine.cpp"):
            self.plant(path, "int a;\n")
        self.assertEqual(lint_orphans.check(self.root), [])

    def test_a_source_and_a_test_left_out_are_found(self):
        self.plant("src/net/CMakeLists.txt", "enchufe_add_layer(net SOURCES engine.cpp) # lost.cpp\n")
        self.plant("tests/net/CMakeLists.txt", "enchufe_add_test(net tst_engines)\n")
        self.plant("src/net/lost.cpp", "int a;\n")
        self.plant("tests/net/tst_engine.cpp", "int a;\n")
        self.assert_fault(lint_orphans.check(self.root), "src/net/lost.cpp", "never built")
        self.assert_fault(lint_orphans.check(self.root), "tests/net/tst_engine.cpp", "never built")


class Translations(LintTest):
    SOURCE = """#include <QCoreApplication>
struct Texts { Q_DECLARE_TR_FUNCTIONS(Texts) };
void f(int n)
{
    Texts::tr("Port %1 is open.");
    Texts::tr("&File");
    Texts::tr("%n client(s)", nullptr, n);
    Texts::tr("It said ECONNREFUSED.");
}
"""
    GOOD = {
        "Port %1 is open.": ("El puerto %1 está abierto.",),
        "&File": ("&Archivo",),
        "%n client(s)": ("un cliente", "%n clientes"),
        "It said ECONNREFUSED.": ("Respondió ECONNREFUSED.",),
    }

    def write(self, language, texts, states=None):
        lines = ['<?xml version="1.0" encoding="utf-8"?>', f'<TS version="2.1" language="{language}"><context><name>Texts</name>']
        for source, forms in texts.items():
            plural = len(forms) > 1
            body = "".join(f"<numerusform>{form}</numerusform>" for form in forms) if plural else forms[0].replace("&", "&amp;")
            state = f' type="{states[source]}"' if states and source in states else ""
            lines.append(f'<message{" numerus=" + chr(34) + "yes" + chr(34) if plural else ""}>')
            lines.append(f'<source>{source.replace("&", "&amp;")}</source><translation{state}>{body}</translation></message>')
        self.plant(f"resources/i18n/enchufe_{language}.ts", "\n".join([*lines, "</context></TS>"]))

    def check(self, spanish=None, states=None, english=None):
        self.plant("src/a.cpp", self.SOURCE)
        self.write("es", spanish or self.GOOD, states)
        self.write("pt", self.GOOD)
        self.write("en", english or {"%n client(s)": ("%n client", "%n clients")})
        return lint_translations.check(self.root, LUPDATE)

    def but(self, source, *forms):
        return {**self.GOOD, source: forms}

    def test_a_complete_translation_passes(self):
        self.assertEqual(self.check(), [])

    def test_a_missing_string_is_found(self):
        self.assert_fault(self.check({k: v for k, v in self.GOOD.items() if k != "&File"}), "enchufe_es.ts", "missing", "&File")

    def test_an_unfinished_string_is_found(self):
        self.assert_fault(self.check(states={"&File": "unfinished"}), "unfinished", "&File")

    def test_a_vanished_string_is_found(self):
        self.assert_fault(self.check({**self.GOOD, "Gone": ("Ido",)}, {"Gone": "vanished"}), "no longer in the source", "Gone")

    def test_an_empty_string_is_found(self):
        self.assert_fault(self.check(self.but("&File", " ")), "is empty")

    def test_a_lost_placeholder_is_found(self):
        self.assert_fault(self.check(self.but("Port %1 is open.", "El puerto está abierto.")), "placeholders")
        self.assert_fault(self.check(self.but("Port %1 is open.", "El puerto %2 está abierto.")), "placeholders")

    def test_a_lost_number_is_found(self):
        self.assert_fault(self.check(self.but("%n client(s)", "un cliente", "clientes")), "placeholders", "%n")

    def test_a_lost_accelerator_is_found(self):
        self.assert_fault(self.check(self.but("&File", "Archivo")), "accelerators")

    def test_a_translated_kernel_word_is_found(self):
        self.assert_fault(self.check(self.but("It said ECONNREFUSED.", "Dijo que no.")), "ECONNREFUSED")

    def test_a_missing_english_plural_is_found(self):
        self.assert_fault(self.check(english={"&File": ("&File",)}), "enchufe_en.ts", "missing", "client(s)")

    def test_a_missing_plural_form_is_found(self):
        self.assert_fault(self.check(english={"%n client(s)": ("%n client", "")}), "enchufe_en.ts", "is empty")

    def test_what_lupdate_cannot_read_is_found(self):
        self.plant("src/b.cpp", 'void g() { tr("lost"); }\n')
        self.assert_fault(self.check(), "lupdate", "tr()")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])

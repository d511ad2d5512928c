#include "gui/exchange/blockrows.h"
#include "gui/exchange/copyformats.h"

#include <QTest>

using namespace enchufe;
using Style = RowRun::Style;

namespace {

QString joined(const QList<RowRun> &runs)
{
    QString text;
    for (const RowRun &run : runs)
        text += run.text;
    return text;
}

QStringList rowsOf(const QByteArray &bytes, int columns, const StreamEdges &edges = {})
{
    const StreamTokens tokens(bytes, edges);
    const TextRows rows = breakText(bytes, tokens, columns, 1000);
    QStringList texts;
    for (size_t row = 0; row < rows.starts.size(); ++row) {
        const quint32 end = row + 1 < rows.starts.size() ? rows.starts[row + 1] : rows.keptEnd;
        texts.append(joined(textRow(tokens, rows.starts[row], end)));
    }
    return texts;
}

} // namespace

class TstTranscriptRows : public QObject
{
    Q_OBJECT

private slots:
    void sequence_data();
    void sequence();
    void textBreaks_data();
    void textBreaks();
    void splitCharacterIsShownWhereItCompletes_data();
    void splitCharacterIsShownWhereItCompletes();
    void foldedRowsAreCounted();
    void marksCannotGrowARowForEver();
    void runsKeepTheirCells();
    void hexFitsItsRoom_data();
    void hexFitsItsRoom();
    void hexRows();
    void copies_data();
    void copies();
};

void TstTranscriptRows::sequence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("length");
    QTest::newRow("ascii") << QByteArray("a") << 1;
    QTest::newRow("two bytes") << QByteArray("\xC3\xB1") << 2;
    QTest::newRow("three bytes") << QByteArray("\xE2\x82\xAC!") << 3;
    QTest::newRow("four bytes") << QByteArray("\xF0\x9F\x94\x8C") << 4;
    QTest::newRow("cut after one") << QByteArray("\xC3") << -1;
    QTest::newRow("cut after three") << QByteArray("\xF0\x9F\x94") << -1;
    QTest::newRow("lone continuation") << QByteArray("\xB1") << 0;
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << 0;
    QTest::newRow("overlong three") << QByteArray("\xE0\x80\xAF") << 0;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << 0;
    QTest::newRow("beyond U+10FFFF") << QByteArray("\xF4\x90\x80\x80") << 0;
    QTest::newRow("0xFF") << QByteArray("\xFF") << 0;
    QTest::newRow("broken second") << QByteArray("\xC3(") << 0;
}

void TstTranscriptRows::sequence()
{
    QFETCH(QByteArray, bytes);
    QTEST(utf8Sequence(bytes), "length");
}

void TstTranscriptRows::textBreaks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("empty") << QByteArray() << 10 << QStringList{};
    QTest::newRow("one row") << QByteArray("HOLAQUETAL") << 10 << QStringList{u"HOLAQUETAL"_qs};
    QTest::newRow("wrapped") << QByteArray("HOLAQUETAL") << 4
                             << QStringList{u"HOLA"_qs, u"QUET"_qs, u"AL"_qs};
    QTest::newRow("line ends behind its picture")
        << QByteArray("a\nb\n") << 10 << QStringList{u"a\u240A"_qs, u"b\u240A"_qs};
    QTest::newRow("CR LF") << QByteArray("HOLA\r\n") << 10 << QStringList{u"HOLA\u240D\u240A"_qs};
    QTest::newRow("NUL and ESC") << QByteArray("a\0\x1B", 3) << 10 << QStringList{u"a\u2400\u241B"_qs};
    QTest::newRow("not UTF-8") << QByteArray("a\xFFz") << 10 << QStringList{u"a\\xFFz"_qs};
    QTest::newRow("escape is not cut") << QByteArray("abc\xFF") << 5 << QStringList{u"abc"_qs, u"\\xFF"_qs};
    QTest::newRow("wide characters fill two")
        << QByteArray("日本語") << 4 << QStringList{u"日本"_qs, u"語"_qs};
    QTest::newRow("right-to-left override is shown") << QByteArray("\xE2\x80\xAE"
                                                                   "abc")
                                                     << 20 << QStringList{u"\\xE2\\x80\\xAEabc"_qs};
}

void TstTranscriptRows::textBreaks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, columns);
    QTEST(rowsOf(bytes, columns), "rows");
}

void TstTranscriptRows::splitCharacterIsShownWhereItCompletes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("rows");
    const QByteArray none;
    QTest::newRow("begun, rest not there")
        << none << QByteArray("a\xC3") << none << QStringList{u"a\\xC3"_qs};
    QTest::newRow("begun") << none << QByteArray("a\xC3") << QByteArray("\xB1") << QStringList{u"a\u2026"_qs};
    QTest::newRow("completed") << QByteArray("a\xC3") << QByteArray("\xB1o") << none << QStringList{u"ño"_qs};
    QTest::newRow("first of four") << none << QByteArray("\xF0") << QByteArray("\x9F\x94\x8C")
                                   << QStringList{u"\u2026"_qs};
    QTest::newRow("second of four") << QByteArray("\xF0") << QByteArray("\x9F") << QByteArray("\x94\x8C")
                                    << QStringList{u"\u2026"_qs};
    QTest::newRow("fourth of four") << QByteArray("\xF0\x9F\x94") << QByteArray("\x8C") << none
                                    << QStringList{u"\U0001F50C"_qs};
    QTest::newRow("second of four, rest not there")
        << QByteArray("\xF0") << QByteArray("\x9F") << QByteArray("\x94") << QStringList{u"\\x9F"_qs};
    QTest::newRow("what follows is no continuation")
        << none << QByteArray("a\xC3") << QByteArray("b") << QStringList{u"a\\xC3"_qs};
    QTest::newRow("what went before is whole")
        << QByteArray("\xC3\xB1") << QByteArray("\xB1") << none << QStringList{u"\\xB1"_qs};
    QTest::newRow("completed and begun again")
        << QByteArray("\xC3") << QByteArray("\xB1\xC3") << QByteArray("\xA1") << QStringList{u"ñ\u2026"_qs};
}

void TstTranscriptRows::splitCharacterIsShownWhereItCompletes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, after);
    QTEST(rowsOf(bytes, 20, {before, after}), "rows");
}

void TstTranscriptRows::foldedRowsAreCounted()
{
    const QByteArray bytes = QByteArray("line\n").repeated(1000);
    const StreamTokens tokens(bytes, {});
    const TextRows rows = breakText(bytes, tokens, 80, 40);
    QCOMPARE(rows.starts.size(), size_t(40));
    QCOMPARE(rows.keptEnd, 200U);
    QCOMPARE(rows.total, 1000U);
}

void TstTranscriptRows::marksCannotGrowARowForEver()
{
    const QByteArray bytes = QByteArray("e") + QByteArray("\xCC\x81").repeated(10'000);
    const StreamTokens tokens(bytes, {});
    const TextRows rows = breakText(bytes, tokens, 10, 10'000);
    QVERIFY(rows.total >= 250);
    QCOMPARE(rows.keptEnd, quint32(bytes.size()));
}

void TstTranscriptRows::runsKeepTheirCells()
{
    const QByteArray bytes("ab\r日c");
    const QList<RowRun> runs = textRow(StreamTokens(bytes, {}), 0, quint32(bytes.size()));
    const QList<RowRun> expected{
        {u"ab"_qs, 0, 2, Style::Plain},
        {u"\u240D"_qs, 2, 2, Style::Boxed},
        {u"日"_qs, 4, 2, Style::Plain},
        {u"c"_qs, 6, 1, Style::Plain},
    };
    QCOMPARE(runs, expected);
}

void TstTranscriptRows::hexFitsItsRoom_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("withText");
    QTest::addColumn<int>("bytesPerRow");
    QTest::newRow("wide") << 200 << true << 16;
    QTest::newRow("exactly 16 with text") << 6 + 48 + 2 + 16 << true << 16;
    QTest::newRow("one cell less") << 6 + 48 + 2 + 15 << true << 8;
    QTest::newRow("hex alone needs less") << 6 + 48 << false << 16;
    QTest::newRow("narrow") << 30 << true << 4;
    QTest::newRow("hopeless") << 3 << true << 1;
}

void TstTranscriptRows::hexFitsItsRoom()
{
    QFETCH(int, columns);
    QFETCH(bool, withText);
    QFETCH(int, bytesPerRow);
    const HexShape shape = HexShape::fit(columns, withText, 100);
    QCOMPARE(shape.bytesPerRow, bytesPerRow);
    QVERIFY(shape.cells() <= columns || bytesPerRow == 1);
}

void TstTranscriptRows::hexRows()
{
    const QByteArray bytes("HOLA\r\n\xC3\xB1"
                           "12345678z");
    const HexShape shape = HexShape::fit(200, true, bytes.size());
    QCOMPARE(shape.rows(bytes.size()), 2U);
    const QList<RowRun> first = hexRow(bytes, shape, 0);
    QCOMPARE(first.at(0), (RowRun{u"0000"_qs, 0, 4, Style::Quiet}));
    QCOMPARE(first.at(1).text, u"48 4F 4C 41 0D 0A C3 B1  31 32 33 34 35 36 37 38"_qs);
    QCOMPARE(first.at(2), (RowRun{u"HOLA"_qs, shape.textCell(), 4, Style::Plain}));
    QCOMPARE(first.at(3), (RowRun{u"\u00B7\u00B7\u00B7\u00B7"_qs, shape.textCell() + 4, 4, Style::Quiet}));
    QCOMPARE(joined(hexRow(bytes, shape, 1)), u"00107Az"_qs);
    QCOMPARE(HexShape::fit(200, true, 70'000).offsetDigits, 8);
}

void TstTranscriptRows::copies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("text");
    const QByteArray bytes("A\xC3\xB1\n", 4);
    QTest::newRow("text") << bytes << int(CopyFormat::Text) << u"Añ\n"_qs;
    QTest::newRow("text with NUL") << QByteArray("A\0", 2) << int(CopyFormat::Text) << u"A\u2400"_qs;
    QTest::newRow("hex") << bytes << int(CopyFormat::Hex) << u"41 C3 B1 0A"_qs;
    QTest::newRow("dump") << bytes << int(CopyFormat::HexDump)
                          << u"00000000  41 c3 b1 0a                                       |A...|\n"_qs;
    QTest::newRow("C") << bytes << int(CopyFormat::CArray)
                       << u"unsigned char data[4] = {\n    0x41, 0xc3, 0xb1, 0x0a,\n};\n"_qs;
    QTest::newRow("base64") << bytes << int(CopyFormat::Base64) << u"QcOxCg=="_qs;
    QTest::newRow("escaped") << bytes << int(CopyFormat::Escaped) << u"Añ\\n"_qs;
}

void TstTranscriptRows::copies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, format);
    QTEST(copyAs(bytes, CopyFormat(format)), "text");
}

QTEST_APPLESS_MAIN(TstTranscriptRows)
#include "tst_transcriptrows.moc"

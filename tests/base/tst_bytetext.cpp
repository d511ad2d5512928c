#include "base/bytetext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace enchufe;

namespace {

QByteArray bytes(const char *hex)
{
    return QByteArray::fromHex(hex);
}

/// QString::fromUcs4() would leave out a byte order mark.
QByteArray utf8Of(char32_t character)
{
    return QStringView(QChar::fromUcs4(character)).toUtf8();
}

} // namespace

class TestByteText : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void lineEndings();
    void unescapes_data();
    void unescapes();
    void refusesEscapes_data();
    void refusesEscapes();
    void escapes_data();
    void escapes();
    void escapeIsUndoneByUnescape();
    void everySequenceOfTwoBytesSurvives();
    void readsHex_data();
    void readsHex();
    void refusesHex_data();
    void refusesHex();
    void hexIsUndoneByFromHex();
    void showsEverything_data();
    void showsEverything();
    void nothingShownCanHideOrMove();
    void tellsPlainText_data();
    void tellsPlainText();
    void agreesWithQtOnUtf8();
};

void TestByteText::lineEndings()
{
    QCOMPARE(lineEndingBytes(LineEnding::None).size(), 0);
    QCOMPARE(lineEndingBytes(LineEnding::Lf), QByteArrayView("\n"));
    QCOMPARE(lineEndingBytes(LineEnding::CrLf), QByteArrayView("\r\n"));
    QCOMPARE(lineEndingBytes(LineEnding::Cr), QByteArrayView("\r"));
    QCOMPARE(lineEndingBytes(LineEnding::Nul), QByteArrayView("\0", 1));
    QCOMPARE(*parseLineEnding(u"none"), LineEnding::None);
    QCOMPARE(*parseLineEnding(u"lf"), LineEnding::Lf);
    QCOMPARE(*parseLineEnding(u"CRLF"), LineEnding::CrLf);
    QCOMPARE(*parseLineEnding(u"cr"), LineEnding::Cr);
    QCOMPARE(*parseLineEnding(u"nul"), LineEnding::Nul);
    for (const char16_t *word : {u"", u"crcr", u" lf", u"\n", u"null", u"0"})
        QVERIFY(!parseLineEnding(word));
}

void TestByteText::unescapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("plain") << QStringLiteral("HOLA") << QByteArray("HOLA");
    QTest::newRow("utf-8") << QStringLiteral("\u00f1\u20ac") << bytes("c3b1e282ac");
    QTest::newRow("beyond the first plane") << QString::fromUcs4(U"\U0001F50C") << bytes("f09f948c");
    QTest::newRow("simple ones") << QStringLiteral("\\\\\\0\\a\\b\\e\\f\\n\\r\\t\\v")
                                 << bytes("5c0007081b0c0a0d090b");
    QTest::newRow("hex") << QStringLiteral("\\x02ABC\\x03") << bytes("0241424303");
    QTest::newRow("hex of both cases") << QStringLiteral("\\xfF\\xFf") << bytes("ffff");
    QTest::newRow("hex takes two digits only") << QStringLiteral("\\x414") << QByteArray("A4");
    QTest::newRow("zero takes no digits") << QStringLiteral("\\01") << bytes("0031");
    QTest::newRow("unicode") << QStringLiteral("\\u{A}\\u{F1}\\u{20AC}\\u{1f50c}\\u{10FFFF}")
                             << bytes("0ac3b1e282acf09f948cf48fbfbf");
    QTest::newRow("byte order mark") << QStringLiteral("\\u{FEFF}x") << bytes("efbbbf78");
    QTest::newRow("escaped backslash before n") << QStringLiteral("\\\\n") << QByteArray("\\n");
}

void TestByteText::unescapes()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, expected);
    const Result<QByteArray> result = unescape(text);
    QVERIFY(result);
    QCOMPARE(*result, expected);
}

void TestByteText::refusesEscapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    const auto row = [](const char *text, int position) {
        QTest::newRow(text) << QString::fromLatin1(text) << position;
    };
    row("\\", 0);
    row("abc\\", 3);
    row("ok\\n\\", 4);
    row("\\q", 0);
    row("\\N", 0);
    row("\\ ", 0);
    row("\\x", 0);
    row("\\x4", 0);
    row("\\xg0", 0);
    row("\\x0g", 0);
    row("\\x 1", 0);
    row("a\\\\\\1", 3);
    row("\\u", 0);
    row("\\u{", 0);
    row("\\u{}", 0);
    row("\\u{41", 0);
    row("\\u41", 0);
    row("\\u{G}", 0);
    row("\\u{-1}", 0);
    row("\\u{110000}", 0);
    row("\\u{0000041}", 0);
    row("\\u{D800}", 0);
    row("\\u{DFFF}", 0);
}

void TestByteText::refusesEscapes()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    const Result<QByteArray> result = unescape(text);
    QVERIFY(!result);
    QCOMPARE(int(result.error().code), int(ErrorCode::BadEscape));
    QCOMPARE(int(result.error().position), position);
}

void TestByteText::escapes_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QByteArray("HOLA") << QStringLiteral("HOLA");
    QTest::newRow("line ending") << QByteArray("HOLA\r\n") << QStringLiteral("HOLA\\r\\n");
    QTest::newRow("backslash") << QByteArray("a\\b") << QStringLiteral("a\\\\b");
    QTest::newRow("controls") << bytes("00017f1b") << QStringLiteral("\\0\\x01\\x7F\\e");
    QTest::newRow("utf-8 stays") << bytes("c3b1e282acf09f948c")
                                 << (QStringLiteral("\u00f1\u20ac") + QString::fromUcs4(U"\U0001F50C"));
    QTest::newRow("invalid bytes") << bytes("ff41c3") << QStringLiteral("\\xFFA\\xC3");
    QTest::newRow("C1") << bytes("c285") << QStringLiteral("\\u{85}");
    QTest::newRow("bidi") << bytes("e280ae") << QStringLiteral("\\u{202E}");
    QTest::newRow("byte order mark") << bytes("efbbbf") << QStringLiteral("\\u{FEFF}");
}

void TestByteText::escapes()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, expected);
    QCOMPARE(escape(input), expected);
}

void TestByteText::escapeIsUndoneByUnescape()
{
    // Faulty and rare UTF-8 is sprinkled in, which random bytes alone would hardly ever make.
    const QList<QByteArray> rare = {
        bytes("c080"),     bytes("e08080"),   bytes("f0808080"), bytes("eda080"),   bytes("edbfbf"),
        bytes("f4908080"), bytes("f5808080"), bytes("c3"),       bytes("e282"),     bytes("f09f94"),
        bytes("80"),       bytes("fe"),       bytes("ff"),       bytes("efbbbf"),   bytes("efbfbe"),
        bytes("e280ae"),   bytes("e280a8"),   bytes("5c"),       bytes("5c78"),     bytes("5c757b"),
        bytes("c285"),     bytes("00"),       bytes("31"),       bytes("f3a08081"), bytes("cc81"),
    };
    QRandomGenerator random(20261122);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray input;
        const int pieces = random.bounded(12);
        for (int piece = 0; piece < pieces; ++piece) {
            if (random.bounded(2) == 0)
                input += rare[random.bounded(int(rare.size()))];
            else
                input += char(random.bounded(256));
        }
        const Result<QByteArray> back = unescape(escape(input));
        QVERIFY2(back.isOk(), input.toHex().constData());
        QVERIFY2(*back == input, input.toHex().constData());
    }
}

void TestByteText::everySequenceOfTwoBytesSurvives()
{
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second) {
            const char pair[2] = {char(first), char(second)};
            const Result<QByteArray> back = unescape(escape(QByteArrayView(pair, 2)));
            QVERIFY(back);
            QCOMPARE(*back, QByteArray(pair, 2));
        }
    }
}

void TestByteText::readsHex_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("only space") << QStringLiteral(" \t\r\n") << QByteArray();
    QTest::newRow("spaced") << QStringLiteral("48 4F 4C 41 0D 0A") << QByteArray("HOLA\r\n");
    QTest::newRow("together") << QStringLiteral("484f4C41") << QByteArray("HOLA");
    QTest::newRow("lines") << QStringLiteral(" 48\n4f\t4c  41 ") << QByteArray("HOLA");
}

void TestByteText::readsHex()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, expected);
    const Result<QByteArray> result = fromHex(text);
    QVERIFY(result);
    QCOMPARE(*result, expected);
}

void TestByteText::refusesHex_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    const auto row = [](const char *text, int position) {
        QTest::newRow(text) << QString::fromLatin1(text) << position;
    };
    row("0G", 1);
    row("G0", 0);
    row("02 41 4", 6);
    row("4 1", 0);
    row("0x41", 1);
    row("41,42", 2);
    row("41-42", 2);
    row("41 4", 3);
    row("414", 2);
    row("\\x41", 0);
    QTest::newRow("full-width digit") << QStringLiteral("4\uFF11") << 1;
}

void TestByteText::refusesHex()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    const Result<QByteArray> result = fromHex(text);
    QVERIFY(!result);
    QCOMPARE(int(result.error().code), int(ErrorCode::BadHex));
    QCOMPARE(int(result.error().position), position);
}

void TestByteText::hexIsUndoneByFromHex()
{
    QByteArray all;
    for (int value = 0; value < 256; ++value)
        all += char(value);
    const QString text = toHex(all);
    QVERIFY(text.startsWith(QStringLiteral("00 01 02")));
    QVERIFY(text.endsWith(QStringLiteral("FE FF")));
    QCOMPARE(text.size(), 256 * 3 - 1);
    QCOMPARE(*fromHex(text), all);
    QCOMPARE(toHex({}), QString());
}

void TestByteText::showsEverything_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QByteArray("HOLA") << QStringLiteral("HOLA");
    QTest::newRow("CRLF") << QByteArray("HOLA\r\n") << QStringLiteral("HOLA\u240D\u240A");
    QTest::newRow("NUL, ESC, DEL") << bytes("001b7f") << QStringLiteral("\u2400\u241B\u2421");
    QTest::newRow("tab") << QByteArray("\t") << QStringLiteral("\u2409");
    QTest::newRow("utf-8") << bytes("c3b1") << QStringLiteral("\u00f1");
    QTest::newRow("emoji") << bytes("f09f948c") << QString::fromUcs4(U"\U0001F50C");
    QTest::newRow("not utf-8") << bytes("ff80") << QStringLiteral("\\xFF\\x80");
    QTest::newRow("overlong") << bytes("c0af") << QStringLiteral("\\xC0\\xAF");
    QTest::newRow("surrogate") << bytes("eda080") << QStringLiteral("\\xED\\xA0\\x80");
    QTest::newRow("cut short") << bytes("41e282") << QStringLiteral("A\\xE2\\x82");
    QTest::newRow("cut short by text") << bytes("e28241") << QStringLiteral("\\xE2\\x82A");
    QTest::newRow("too large") << bytes("f4908080") << QStringLiteral("\\xF4\\x90\\x80\\x80");
    QTest::newRow("C1") << bytes("c285") << QStringLiteral("\\xC2\\x85");
    QTest::newRow("right-to-left override") << bytes("61e280ae62") << QStringLiteral("a\\xE2\\x80\\xAEb");
    QTest::newRow("byte order mark") << bytes("efbbbf61") << QStringLiteral("\\xEF\\xBB\\xBFa");
}

void TestByteText::showsEverything()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, expected);
    QCOMPARE(visible(input), expected);
}

void TestByteText::nothingShownCanHideOrMove()
{
    const QList<char32_t> wicked = {0x061C, 0x200B, 0x200C, 0x200D,  0x200E,  0x200F, 0x2028,
                                    0x2029, 0x202A, 0x202B, 0x202C,  0x202D,  0x202E, 0x2060,
                                    0x2066, 0x2067, 0x2068, 0x2069,  0xFEFF,  0x00AD, 0x034F,
                                    0x180E, 0xFE0F, 0xFFF9, 0xE0001, 0xE0041, 0xE0101};
    for (const char32_t character : wicked) {
        const QByteArray utf8 = utf8Of(character);
        QString expected;
        for (const char byte : utf8)
            expected += QStringLiteral("\\x") + QString::number(quint8(byte), 16).toUpper();
        QCOMPARE(visible(QByteArray("a" + utf8 + "b")), QString(u'a' + expected + u'b'));
    }
    // Every character there is: none of those that come through may be a control or of no width.
    for (char32_t character = 0; character <= 0x10FFFF; ++character) {
        if (character >= 0xD800 && character <= 0xDFFF)
            continue;
        const QString shown = visible(utf8Of(character));
        QVERIFY(!shown.isEmpty());
        for (const QChar unit : shown) {
            const QChar::Direction direction = unit.direction();
            const bool moves =
                direction == QChar::DirLRE || direction == QChar::DirRLE || direction == QChar::DirLRO ||
                direction == QChar::DirRLO || direction == QChar::DirPDF || direction == QChar::DirLRI ||
                direction == QChar::DirRLI || direction == QChar::DirFSI || direction == QChar::DirPDI;
            const bool breaks = unit.category() == QChar::Other_Control ||
                                unit.category() == QChar::Separator_Line ||
                                unit.category() == QChar::Separator_Paragraph;
            if (moves || breaks)
                QFAIL(qPrintable(QString::number(uint(character), 16)));
        }
    }
}

void TestByteText::tellsPlainText_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<bool>("plain");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("text") << QByteArray("HOLA\r\n\tQUE") << true;
    QTest::newRow("utf-8") << bytes("c3b1") << true;
    QTest::newRow("byte order mark") << bytes("efbbbf") << true;
    QTest::newRow("NUL") << bytes("00") << false;
    QTest::newRow("escape") << bytes("1b5b306d") << false;
    QTest::newRow("DEL") << bytes("7f") << false;
    QTest::newRow("C1") << bytes("c285") << false;
    QTest::newRow("half a character") << bytes("c3") << false;
    QTest::newRow("the other half") << bytes("b1") << false;
    QTest::newRow("Latin-1") << bytes("f16f") << false;
    QTest::newRow("overlong NUL") << bytes("c080") << false;
    QTest::newRow("surrogate") << bytes("eda080") << false;
}

void TestByteText::tellsPlainText()
{
    QFETCH(QByteArray, input);
    QFETCH(bool, plain);
    QCOMPARE(isPlainText(input), plain);
}

void TestByteText::agreesWithQtOnUtf8()
{
    QRandomGenerator random(3629);
    for (int round = 0; round < 200'000; ++round) {
        QByteArray input(1 + random.bounded(4), '\0');
        // Bytes of multi-byte sequences only, so that there is no control character to disagree about.
        for (char &byte : input)
            byte = char(0x80 + random.bounded(128));
        const bool isC1 = input.contains('\xc2');
        if (!isC1)
            QVERIFY2(isPlainText(input) == input.isValidUtf8(), input.toHex().constData());
    }
}

QTEST_GUILESS_MAIN(TestByteText)
#include "tst_bytetext.moc"

#include "services/uppercase.h"

#include <QTest>

using namespace enchufe;

class TestUppercase : public QObject
{
    Q_OBJECT

private slots:
    void converts_data();
    void converts();
    void splitAnywhereIsTheSame();
    void lengthNeverChanges();
};

void TestUppercase::converts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("capitals");
    const auto row = [](const char *name, QByteArray text, QByteArray capitals) {
        QTest::newRow(name) << text << capitals;
    };
    row("ascii", "hola, mundo 1", "HOLA, MUNDO 1");
    row("spanish", "señor pingüino", "SEÑOR PINGÜINO");
    row("portuguese", "coração à mão", "CORAÇÃO À MÃO");
    row("already", "ÑANDÚ", "ÑANDÚ");
    row("division sign", "÷", "÷");
    row("sharp s stays", "ß", "ß");
    row("y with diaeresis stays", "ÿ", "ÿ");
    row("other alphabets stay", "λόγος €", "λόγος €");
    row("empty", "", "");
    row("nul and 0xff",
        QByteArray("\0\xff"
                   "a",
                   3),
        QByteArray("\0\xff"
                   "A",
                   3));
    row("latin-1 n tilde alone", "\xf1", "\xf1");
    row("lead byte alone", "\xc3", "\xc3");
}

void TestUppercase::converts()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, capitals);
    QCOMPARE(Capitals().convert(text), capitals);
}

void TestUppercase::splitAnywhereIsTheSame()
{
    const QByteArray text = "el niño comió ñoquis; coração";
    const QByteArray whole = Capitals().convert(text);
    for (qsizetype cut = 0; cut <= text.size(); ++cut) {
        Capitals capitals;
        const QByteArray head = capitals.convert(text.first(cut));
        QCOMPARE(QByteArray(head + capitals.convert(text.sliced(cut))), whole);
    }
}

void TestUppercase::lengthNeverChanges()
{
    QByteArray all;
    for (int i = 0; i < 65536; ++i) {
        all += char(i >> 8);
        all += char(i & 0xff);
    }
    QCOMPARE(Capitals().convert(all).size(), all.size());
}

QTEST_GUILESS_MAIN(TestUppercase)
#include "tst_uppercase.moc"

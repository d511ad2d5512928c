#include "gui/table/filtercompletion.h"

#include "gui/table/cellgeometry.h"
#include "models/tablemaker.h"

using namespace enchufe;

class tst_FilterCompletion : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void findsTheWord_data();
    void findsTheWord();
    void offersKeysAndWords();
    void offersWhatIsInTheTable();
    void placesMarks();
    void drawsMarksApart();
};

void tst_FilterCompletion::findsTheWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cursor");
    QTest::addColumn<int>("begin");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QString() << 0 << 0 << QString();
    QTest::newRow("first") << QStringLiteral("sta") << 3 << 0 << QStringLiteral("sta");
    QTest::newRow("second") << QStringLiteral("udp sta") << 7 << 4 << QStringLiteral("sta");
    QTest::newRow("as far as the cursor") << QStringLiteral("state:li") << 2 << 0 << QStringLiteral("st");
    QTest::newRow("negated") << QStringLiteral("-!sta") << 5 << 2 << QStringLiteral("sta");
    QTest::newRow("in parentheses") << QStringLiteral("(a|st") << 5 << 3 << QStringLiteral("st");
    QTest::newRow("after a space") << QStringLiteral("udp ") << 4 << 4 << QString();
    QTest::newRow("in quotes") << QStringLiteral("\"sta") << 4 << 4 << QString();
    QTest::newRow("behind quotes") << QStringLiteral("\"a\" sta") << 7 << 4 << QStringLiteral("sta");
    QTest::newRow("cursor beyond") << QStringLiteral("ab") << 9 << 0 << QStringLiteral("ab");
}

void tst_FilterCompletion::findsTheWord()
{
    QFETCH(QString, text);
    QFETCH(int, cursor);
    const FilterToken token = filterTokenAt(text, cursor);
    QTEST(int(token.begin), "begin");
    QTEST(token.text, "word");
}

void tst_FilterCompletion::offersKeysAndWords()
{
    const SocketTable empty;
    QCOMPARE(filterCompletions(QStringLiteral("s"), empty),
             QStringList({QStringLiteral("state:"), QStringLiteral("sent:")}));
    QCOMPARE(filterCompletions(QStringLiteral("PRO"), empty),
             QStringList({QStringLiteral("proto:"), QStringLiteral("process:")}));
    QCOMPARE(filterCompletions(QStringLiteral("proto:"), empty),
             QStringList({QStringLiteral("proto:tcp"), QStringLiteral("proto:udp")}));
    // Asked in Spanish, offered as it is kept.
    QCOMPARE(filterCompletions(QStringLiteral("es:gh"), empty), QStringList{QStringLiteral("is:ghost")});
    QCOMPARE(filterCompletions(QString(), empty), QStringList());
    QCOMPARE(filterCompletions(QStringLiteral("nothing"), empty), QStringList());
    QCOMPARE(filterCompletions(QStringLiteral("nothing:"), empty), QStringList());
    QCOMPARE(filterCompletions(QStringLiteral("state:"), empty), QStringList());
    QCOMPARE(filterCompletions(QStringLiteral("age:"), empty), QStringList());
}

void tst_FilterCompletion::offersWhatIsInTheTable()
{
    TableMaker maker;
    maker.listener(1, 5000);
    maker.ghost(2, 1, 5000, 40000);
    maker.udp(3, 9);
    maker.peer(3, 1, 40001, "hola");
    maker.publish();
    const SocketTable &table = maker.table().table();
    QCOMPARE(filterCompletions(QStringLiteral("state:"), table),
             QStringList({QStringLiteral("state:established"), QStringLiteral("state:listen"),
                          QStringLiteral("state:unconn")}));
    QCOMPARE(filterCompletions(QStringLiteral("state:L"), table),
             QStringList{QStringLiteral("state:listen")});
    // Ports as numbers, not as texts.
    QCOMPARE(
        filterCompletions(QStringLiteral("port:"), table),
        QStringList({QStringLiteral("port:9"), QStringLiteral("port:5000"), QStringLiteral("port:40000")}));
    QCOMPARE(filterCompletions(QStringLiteral("port:"), table, 2).size(), 2);
    QCOMPARE(filterCompletions(QStringLiteral("remote:127.0.0.1:40001"), table), QStringList());
    QCOMPARE(filterCompletions(QStringLiteral("remote:127.0.0.1:4000"), table).size(), 2);
}

void tst_FilterCompletion::placesMarks()
{
    const QRect cell(10, 20, 100, 24);
    const QRect place = markPlace(cell, 8);
    QVERIFY(cell.contains(place));
    QCOMPARE(place.right(), cell.right());
    QCOMPARE(place.width(), place.height());
    QVERIFY(markPlace(QRect(0, 0, 30, 24), 8).isEmpty());
    QVERIFY(cell.contains(markPlace(cell, 40)) || markPlace(cell, 40).isEmpty());
}

void tst_FilterCompletion::drawsMarksApart()
{
    const QRectF place(0, 0, 16, 16);
    QVERIFY(markLines(RowMark::None, place).isEmpty());
    const auto added = markLines(RowMark::New, place);
    const auto changed = markLines(RowMark::Changed, place);
    const auto gone = markLines(RowMark::Gone, place);
    QVERIFY(added != gone && added != changed && changed != gone);
    for (const auto &lines : {added, changed, gone}) {
        QVERIFY(!lines.isEmpty());
        for (const QLineF &line : lines)
            QVERIFY(place.contains(line.p1()) && place.contains(line.p2()));
    }
}

QTEST_GUILESS_MAIN(tst_FilterCompletion)
#include "tst_filtercompletion.moc"

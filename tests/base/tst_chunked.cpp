#include "base/chunked.h"

#include <QTest>

using namespace enchufe;

class TestChunked : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void keepsWhatIsAppended();
    void neverMovesAValue();
    void beginsAnewWhenCleared();
};

void TestChunked::keepsWhatIsAppended()
{
    Chunked<int, 4> values;
    QVERIFY(values.isEmpty());
    for (int value = 0; value < 100; ++value) {
        QCOMPARE(values.size(), value);
        values.append(value * 7);
    }
    for (int value = 0; value < 100; ++value)
        QCOMPARE(values[value], value * 7);
    values[50] = 1;
    QCOMPARE(std::as_const(values)[50], 1);
    QCOMPARE(values[49], 49 * 7);
    QCOMPARE(values[51], 51 * 7);
}

void TestChunked::neverMovesAValue()
{
    Chunked<int, 4> values;
    values.append(0);
    const int *first = &values[0];
    for (int value = 1; value < 1000; ++value)
        values.append(value);
    QCOMPARE(&values[0], first);
}

void TestChunked::beginsAnewWhenCleared()
{
    Chunked<int, 4> values;
    for (int value = 0; value < 6; ++value)
        values.append(value);
    values.clear();
    QVERIFY(values.isEmpty());
    values.append(9);
    QCOMPARE(values.size(), 1);
    QCOMPARE(values[0], 9);
}

QTEST_APPLESS_MAIN(TestChunked)
#include "tst_chunked.moc"

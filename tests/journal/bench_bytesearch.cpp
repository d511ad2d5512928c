#include "journal/bytesearch.h"

#include "journal/journaltest.h"

#include <QTest>

using namespace enchufe;
using namespace enchufe::test;

/// How fast a search goes through what was exchanged. The figures are the machine's; nothing is asserted on
/// them.
class BenchByteSearch : public QObject
{
    Q_OBJECT

private slots:
    void oneGibibyte_data();
    void oneGibibyte();
    void millionsOfSmallBlocks();
};

void BenchByteSearch::oneGibibyte_data()
{
    QTest::addColumn<QByteArray>("needle");
    for (const char *needle : {"~", "~~", "~a~", "needle", "a needle of twenty-four.",
                               "a needle of forty-eight bytes, longer than most."})
        QTest::addRow("%d bytes", int(qstrlen(needle))) << QByteArray(needle);
}

void BenchByteSearch::oneGibibyte()
{
    QFETCH(QByteArray, needle);
    static Recording recording(quint64(2) << 30);
    if (recording.journal.published() == 0) {
        QByteArray block(256 * 1024, 0);
        quint32 random = 1;
        for (char &byte : block)
            byte = "abcdefghijklmnopqrstuvwxyz etaoin shrdlu needle.\n"[(random = random * 1'664'525 +
                                                                                  1'013'904'223) /
                                                                        65536 % 49];
        for (int count = 0; count < 4096; ++count)
            recording.writer.append({.socket = {1}, .kind = EventKind::Received}, block);
        recording.writer.publish();
    }
    QBENCHMARK
    {
        ByteSearch search(recording.journal, {.needle = needle, .socket = {1}});
        while (search.step()) {
        }
        QCOMPARE(search.progress().bytesDone, quint64(1) << 30);
    }
}

void BenchByteSearch::millionsOfSmallBlocks()
{
    Recording recording;
    for (int block = 0; block < 5'000'000; ++block)
        recording.writer.append({.socket = {1}, .kind = EventKind::Received}, "a short block");
    recording.writer.publish();
    QBENCHMARK
    {
        ByteSearch search(recording.journal, {.needle = "blocka shorty", .socket = {1}});
        while (search.step()) {
        }
        QCOMPARE(search.progress().eventsDone, quint64(5'000'000));
    }
}

QTEST_GUILESS_MAIN(BenchByteSearch)
#include "bench_bytesearch.moc"

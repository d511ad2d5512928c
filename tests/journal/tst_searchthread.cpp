#include "journal/searchthread.h"

#include "journal/journaltest.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace enchufe;
using namespace enchufe::test;

namespace {

/// A search and everything it told.
struct Listener
{
    explicit Listener(const Journal &journal)
        : search(journal)
    {
        QObject::connect(&search, &SearchThread::found, &search, [this](const SearchNews &news) {
            matches.insert(matches.end(), news.matches.begin(), news.matches.end());
            last = news.progress;
            largest = std::max(largest, news.matches.size());
            ++told;
        });
    }

    std::vector<ByteMatch> matches;
    ByteSearch::Progress last;
    size_t largest = 0;
    int told = 0;
    SearchThread search;
};

ByteQuery query(const QByteArray &needle)
{
    return {.needle = needle, .socket = {1}};
}

void receive(Recording &recording, const QByteArray &bytes, int times = 1)
{
    for (int time = 0; time < times; ++time)
        recording.writer.append({.socket = {1}, .kind = EventKind::Received}, bytes);
    recording.writer.publish();
}

} // namespace

class TestSearchThread : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void findsAndTells();
    void goesOn();
    void matchesComeInBatches();
    void aNewSearchSilencesTheOld();
    void cancelledTellsNothing();
    void endsInTheMiddleOfASearch();
    void searchesWhileItIsWritten();
};

void TestSearchThread::findsAndTells()
{
    Recording recording;
    receive(recording, "one two one");
    Listener listener(recording.journal);
    listener.search.start(query("one"));
    QTRY_VERIFY(listener.last.done);
    QCOMPARE(listener.matches, (std::vector<ByteMatch>{{0, 0}, {0, 8}}));
    QCOMPARE(listener.last.eventsDone, listener.last.events);
}

void TestSearchThread::goesOn()
{
    Recording recording;
    receive(recording, "on");
    Listener listener(recording.journal);
    listener.search.goOn();
    listener.search.start(query("one"));
    QTRY_COMPARE(listener.told, 1);
    QVERIFY(listener.last.done && listener.matches.empty());
    receive(recording, "e one");
    listener.search.goOn();
    QTRY_COMPARE(listener.matches.size(), size_t(2));
    QCOMPARE(listener.matches, (std::vector<ByteMatch>{{0, 0}, {1, 2}}));
}

void TestSearchThread::matchesComeInBatches()
{
    Recording recording;
    receive(recording, QByteArray(1000, 'x'), 200);
    Listener listener(recording.journal);
    listener.search.start(query("x"));
    QTRY_VERIFY(listener.last.done);
    QCOMPARE(listener.matches.size(), ByteSearch::mostMatches);
    QVERIFY(listener.last.full);
    QVERIFY(std::is_sorted(listener.matches.begin(), listener.matches.end()));
}

void TestSearchThread::aNewSearchSilencesTheOld()
{
    Recording recording;
    receive(recording, QByteArray(1 << 20, 'x'), 40);
    receive(recording, "end");
    Listener listener(recording.journal);
    for (int search = 0; search < 50; ++search)
        listener.search.start(query("x"));
    listener.search.start(query("end"));
    QTRY_VERIFY(listener.last.done);
    QCOMPARE(listener.matches, (std::vector<ByteMatch>{{40, 0}}));
}

void TestSearchThread::cancelledTellsNothing()
{
    Recording recording;
    receive(recording, "x");
    Listener listener(recording.journal);
    listener.search.start(query("x"));
    listener.search.cancel();
    listener.search.goOn();
    // One that is told proves that the silent one had its turn before.
    listener.search.start(query("y"));
    QTRY_VERIFY(listener.last.done);
    QVERIFY(listener.matches.empty());
    QCOMPARE(listener.told, 1);
}

void TestSearchThread::endsInTheMiddleOfASearch()
{
    Recording recording;
    receive(recording, QByteArray(1 << 20, 'x'), 64);
    for (int round = 0; round < 20; ++round) {
        auto listener = std::make_unique<Listener>(recording.journal);
        listener->search.start(query(QByteArray(4000, 'x') + 'y'));
        if (round % 2 == 1)
            QCoreApplication::sendPostedEvents();
        listener.reset();
    }
}

void TestSearchThread::searchesWhileItIsWritten()
{
    // Little is kept, so that segments are dropped under the search.
    Recording recording(quint64(8) << 20);
    Listener listener(recording.journal);
    listener.search.start(query("needle"));
    const QByteArray block = QByteArray(60'000, '-') + "needle";
    for (int round = 0; round < 600; ++round) {
        receive(recording, block);
        listener.search.goOn();
    }
    QTRY_VERIFY(listener.last.done && listener.last.eventsDone == recording.journal.published());
    QCOMPARE(listener.matches.size() * quint64(block.size()) + listener.last.bytesSkipped,
             quint64(600) * quint64(block.size()));
    for (const ByteMatch &match : listener.matches)
        QCOMPARE(match.offset, quint32(60'000));
}

QTEST_GUILESS_MAIN(TestSearchThread)
#include "tst_searchthread.moc"

#include "journal/livetable.h"
#include "session/session.h"
#include "teach/firstminute.h"

#include <QSignalSpy>
#include <QTest>

using namespace enchufe;

class TestFirstMinute : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void everyStepHappens();
    void undoLeavesNothingOpen();
    void undoInTheMiddle();
    void aStepThatDoesNotHappenIsTold();

private:
    static int openSockets(const SocketTable &table)
    {
        int open = 0;
        for (const auto &[id, row] : table.rows())
            open += row.life == Life::Open || row.life == Life::Opening ? 1 : 0;
        return open;
    }
};

namespace {

constexpr std::chrono::milliseconds interval{5};

} // namespace

void TestFirstMinute::everyStepHappens()
{
    Session session;
    LiveTable live(session.journal(), interval);
    FirstMinute minute(session, live, interval);
    QSignalSpy said(&minute, &FirstMinute::said);
    QSignalSpy finished(&minute, &FirstMinute::finished);
    QStringList sentences;
    connect(&minute, &FirstMinute::said, this, [&] { sentences.append(minute.sentence()); });
    QVERIFY(minute.sentence().isEmpty());
    minute.start();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(finished.first().first().toBool());
    QCOMPARE(said.count(), FirstMinute::stepCount);
    sentences.removeDuplicates();
    QCOMPARE(sentences.size(), FirstMinute::stepCount);
    // It stays on screen for longer than TIME-WAIT lasts.
    QVERIFY2(sentences.last().contains(QStringLiteral("a minute in TIME-WAIT")),
             qPrintable(sentences.last()));

    // What the last sentence says is what the kernel shows: a pair in TIME-WAIT, a listener, one connection left.
    int timeWait = 0;
    int listening = 0;
    int established = 0;
    for (const auto &[id, row] : live.table().rows()) {
        timeWait += row.kernel.state == TcpState::TimeWait ? 1 : 0;
        listening += row.kernel.state == TcpState::Listen ? 1 : 0;
        established += row.kernel.state == TcpState::Established ? 1 : 0;
    }
    QCOMPARE(timeWait, 1);
    QCOMPARE(listening, 1);
    QCOMPARE(established, 2);
}

void TestFirstMinute::undoLeavesNothingOpen()
{
    Session session;
    LiveTable live(session.journal(), interval);
    FirstMinute minute(session, live, interval);
    QSignalSpy finished(&minute, &FirstMinute::finished);
    minute.start();
    QTRY_COMPARE(finished.count(), 1);
    minute.undo();
    QTRY_COMPARE(openSockets(live.table()), 0);
}

void TestFirstMinute::undoInTheMiddle()
{
    Session session;
    LiveTable live(session.journal(), interval);
    FirstMinute minute(session, live, std::chrono::hours(1));
    QSignalSpy said(&minute, &FirstMinute::said);
    minute.start();
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(openSockets(live.table()), 1);
    minute.undo();
    QTRY_COMPARE(openSockets(live.table()), 0);
    QCOMPARE(said.count(), 1);
}

void TestFirstMinute::aStepThatDoesNotHappenIsTold()
{
    Session session;
    LiveTable live(session.journal(), interval);
    FirstMinute minute(session, live, std::chrono::milliseconds(200));
    QSignalSpy said(&minute, &FirstMinute::said);
    QSignalSpy finished(&minute, &FirstMinute::finished);
    minute.start();
    QTRY_COMPARE(said.count(), 1);
    // The listener goes away behind its back: nobody answers the client.
    session.closeAll();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 8'000);
    QVERIFY(!finished.first().first().toBool());
}

QTEST_GUILESS_MAIN(TestFirstMinute)
#include "tst_firstminute.moc"

#include "journal/journalfollower.h"

#include "journal/journaltest.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTestEventLoop>
#include <QThread>

#include <thread>

using namespace enchufe;
using namespace enchufe::test;
using namespace std::chrono_literals;

class TestJournalFollower : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void tellsWhatWasThereBefore();
    void tellsWhenSomethingIsNew();
    void isSilentWhileNothingIsNew();
    void tellsAtMostOncePerInterval();
    void callsBackWhoAsksAgain();
    void losesNoWakeUp();
    void keepsUpWithAFlood();
    void livesInItsReadersThread();
    void mayBeDeletedInItsSlot();
    void mayComeAndGoWhileTheWriterWrites();
};

void TestJournalFollower::tellsWhatWasThereBefore()
{
    Recording recording;
    recording.writer.append({});
    recording.writer.publish();
    JournalFollower follower(recording.journal, 10ms);
    const QSignalSpy spy(&follower, &JournalFollower::advanced);
    QTRY_COMPARE(spy.count(), 1);
}

void TestJournalFollower::tellsWhenSomethingIsNew()
{
    Recording recording;
    JournalFollower follower(recording.journal, 1ms);
    QSignalSpy spy(&follower, &JournalFollower::advanced);
    for (int round = 1; round <= 5; ++round) {
        recording.writer.append({});
        recording.writer.publish();
        QTRY_COMPARE(spy.count(), round);
    }
}

void TestJournalFollower::isSilentWhileNothingIsNew()
{
    Recording recording;
    JournalFollower follower(recording.journal, 1ms);
    QSignalSpy spy(&follower, &JournalFollower::advanced);
    QVERIFY(!spy.wait(50));
    recording.writer.append({});
    // Appended and not published is not new.
    QVERIFY(!spy.wait(50));
    recording.writer.publish();
    QVERIFY(spy.wait());
    recording.writer.publish();
    QVERIFY(!spy.wait(50));
    QCOMPARE(spy.count(), 1);
}

void TestJournalFollower::tellsAtMostOncePerInterval()
{
    Recording recording;
    JournalFollower follower(recording.journal, 50ms);
    QList<qint64> times;
    QElapsedTimer timer;
    timer.start();
    connect(&follower, &JournalFollower::advanced, this, [&] { times.append(timer.elapsed()); });
    QTimer pace;
    connect(&pace, &QTimer::timeout, this, [&] {
        recording.writer.append({});
        recording.writer.publish();
    });
    pace.start(1ms);
    QTRY_VERIFY(times.size() >= 6);
    for (qsizetype index = 1; index < times.size(); ++index)
        QVERIFY2(times[index] - times[index - 1] >= 49, qPrintable(QString::number(index)));
    // The first is told at once: a person who acts sees the answer without the interval's delay.
    QVERIFY(times.first() < 45);
}

void TestJournalFollower::callsBackWhoAsksAgain()
{
    Recording recording;
    JournalFollower follower(recording.journal, 1ms);
    int slices = 0;
    connect(&follower, &JournalFollower::advanced, this, [&] {
        if (++slices < 5)
            follower.again();
    });
    recording.writer.append({});
    recording.writer.publish();
    QTRY_COMPARE(slices, 5);
    QSignalSpy spy(&follower, &JournalFollower::advanced);
    QVERIFY(!spy.wait(30));
    // Also from outside of the slot.
    follower.again();
    QVERIFY(spy.wait());
    QCOMPARE(slices, 6);
}

void TestJournalFollower::losesNoWakeUp()
{
    // One event at a time, the next only after the last was seen: a single wake-up that is lost ends it.
    Recording recording;
    JournalFollower follower(recording.journal, 0ms);
    constexpr quint64 rounds = 30'000;
    std::atomic<quint64> seen = 0;
    std::atomic<bool> stop = false;
    connect(&follower, &JournalFollower::advanced, this, [&] {
        seen = recording.journal.published();
        if (seen == rounds)
            QTestEventLoop::instance().exitLoop();
    });
    std::thread writing([&] {
        for (quint64 round = 1; round <= rounds && !stop; ++round) {
            recording.writer.append({});
            recording.writer.publish();
            while (seen < round && !stop)
                std::this_thread::yield();
        }
    });
    QTestEventLoop::instance().enterLoopMSecs(60'000);
    stop = true;
    writing.join();
    QCOMPARE(seen.load(), rounds);
}

void TestJournalFollower::keepsUpWithAFlood()
{
    Recording recording;
    constexpr quint64 flood = 1'000'000;
    JournalFollower follower(recording.journal, 5ms);
    quint64 next = 0;
    bool inOrder = true;
    int told = 0;
    connect(&follower, &JournalFollower::advanced, this, [&] {
        ++told;
        const quint64 end = std::min(recording.journal.published(), next + 50'000);
        for (; next < end; ++next)
            inOrder = inOrder && recording.journal.event(next).value == qint64(next);
        if (next < recording.journal.published())
            follower.again();
    });
    QElapsedTimer timer;
    timer.start();
    std::thread writing([&recording] {
        for (quint64 number = 0; number < flood; ++number) {
            recording.writer.append({.value = qint64(number), .socket = {1}});
            recording.writer.publish();
        }
    });
    const bool allSeen = QTest::qWaitFor([&] { return next == flood; }, 60'000);
    writing.join();
    QVERIFY2(allSeen, qPrintable(QString::number(next)));
    QVERIFY(inOrder);
    QVERIFY(told <= timer.elapsed() / 5 + 2);
    QSignalSpy spy(&follower, &JournalFollower::advanced);
    QVERIFY(!spy.wait(30));
}

void TestJournalFollower::livesInItsReadersThread()
{
    Recording recording;
    QThread thread;
    auto *follower = new JournalFollower(recording.journal, 1ms);
    follower->moveToThread(&thread);
    std::atomic<quint64> seen = 0;
    std::atomic<bool> isThere = false;
    connect(
        follower, &JournalFollower::advanced, follower,
        [&] {
            isThere = QThread::currentThread() == &thread;
            seen = recording.journal.published();
        },
        Qt::DirectConnection);
    connect(&thread, &QThread::finished, follower, &QObject::deleteLater);
    thread.start();
    for (quint64 round = 1; round <= 50; ++round) {
        recording.writer.append({});
        recording.writer.publish();
        QTRY_COMPARE(seen.load(), round);
    }
    QVERIFY(isThere);
    thread.quit();
    QVERIFY(thread.wait(5'000));
}

void TestJournalFollower::mayBeDeletedInItsSlot()
{
    Recording recording;
    auto *follower = new JournalFollower(recording.journal, 1ms);
    bool deleted = false;
    connect(follower, &JournalFollower::advanced, this, [&] {
        delete follower;
        deleted = true;
    });
    recording.writer.append({});
    recording.writer.publish();
    QTRY_VERIFY(deleted);
    recording.writer.append({});
    recording.writer.publish();
}

void TestJournalFollower::mayComeAndGoWhileTheWriterWrites()
{
    Recording recording;
    std::atomic<bool> stop = false;
    std::thread writing([&] {
        while (!stop) {
            recording.writer.append({.socket = {1}});
            recording.writer.publish();
        }
    });
    bool allTold = true;
    for (int round = 0; round < 200; ++round) {
        JournalFollower follower(recording.journal, 0ms);
        const QSignalSpy spy(&follower, &JournalFollower::advanced);
        allTold = allTold && QTest::qWaitFor([&spy] { return spy.count() > 0; }, 5'000);
    }
    stop = true;
    writing.join();
    QVERIFY(allTold);
}

QTEST_GUILESS_MAIN(TestJournalFollower)
#include "tst_journalfollower.moc"

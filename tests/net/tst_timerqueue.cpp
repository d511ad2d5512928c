// Nearly every test runs twice, over Qt's own dispatcher and over ours, and expects the same of both.
#include "net/timerqueue.h"

#include "net/dispatchertest.h"

#include <QTest>

using namespace enchufe;

class TestTimerQueue : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void zeroLetsSocketsIn();
    void inOrder();
    void doesNotNest();
    void killedByAnother();
    void restartedInHandler();
    void remainingAndRegistered();
    void veryCoarseShareATurn();
};

void TestTimerQueue::zeroLetsSocketsIn()
{
    sameOnBoth(
        [](Story &story) {
            Wire wire;
            int heard = 0;
            int ticks = 0;
            const Notifier read = onReady(wire.here(), [&] {
                wire.hear();
                ++heard;
            });
            QTimer zero;
            QObject::connect(&zero, &QTimer::timeout, &zero, [&] {
                ++ticks;
                wire.say();
            });
            zero.start(0);
            runUntil(story, [&] { return heard >= 100; });
            story.append(ticks >= heard && ticks <= heard + 100 ? "side by side" : "one starved");
        },
        {"side by side"});
}

void TestTimerQueue::inOrder()
{
    sameOnBoth(
        [](Story &story) {
            const auto began = std::chrono::steady_clock::now();
            QEventLoop loop;
            for (const int ms : {60, 20, 40, 0}) {
                QTimer::singleShot(ms, Qt::PreciseTimer, &loop, [&story, &loop, began, ms] {
                    const bool isEarly =
                        std::chrono::steady_clock::now() - began < std::chrono::milliseconds(ms);
                    story.append(QByteArray::number(ms) + (isEarly ? " early" : ""));
                    if (ms == 60)
                        loop.quit();
                });
            }
            loop.exec();
        },
        {"0", "20", "40", "60"});
}

void TestTimerQueue::doesNotNest()
{
    sameOnBoth(
        [](Story &story) {
            int depth = 0;
            int deepest = 0;
            int others = 0;
            QTimer other;
            QObject::connect(&other, &QTimer::timeout, &other, [&others] { ++others; });
            other.start(1);
            QTimer zero;
            QObject::connect(&zero, &QTimer::timeout, &zero, [&] {
                deepest = std::max(deepest, ++depth);
                const int before = others;
                runUntil(story, [&] { return others > before; });
                --depth;
                zero.stop();
            });
            zero.start(0);
            runUntil(story, [&] { return !zero.isActive(); });
            story.append("depth " + QByteArray::number(deepest));
        },
        {"depth 1"});
}

void TestTimerQueue::killedByAnother()
{
    sameOnBoth(
        [](Story &story) {
            QTimer one;
            QTimer two;
            const auto react = [&story](QTimer &self, QTimer &other) {
                QObject::connect(&self, &QTimer::timeout, &self, [&] {
                    story.append("one of them");
                    self.stop();
                    other.stop();
                });
            };
            react(one, two);
            react(two, one);
            one.start(5);
            two.start(5);
            QThread::msleep(10);
            turns(3);
        },
        {"one of them"});
}

void TestTimerQueue::restartedInHandler()
{
    sameOnBoth(
        [](Story &story) {
            QTimer timer;
            int fired = 0;
            QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
                ++fired;
                timer.start(fired == 3 ? 100'000 : 1);
            });
            timer.start(1);
            runUntil(story, [&] { return fired >= 3; });
            QThread::msleep(5);
            turns(3);
            story.append(QByteArray::number(fired));
            story.append(timer.remainingTime() > 90'000 ? "long" : "short");
        },
        {"3", "long"});
}

void TestTimerQueue::remainingAndRegistered()
{
    sameOnBoth(
        [](Story &story) {
            QObject owner;
            const int id = owner.startTimer(50'000, Qt::PreciseTimer);
            QAbstractEventDispatcher &dispatcher = *QAbstractEventDispatcher::instance();
            const int left = dispatcher.remainingTime(id);
            story.append(left > 40'000 && left <= 50'000 ? "left" : "wrong");
            const auto timers = dispatcher.registeredTimers(&owner);
            story.append(QByteArray::number(timers.size()) + ' ' +
                         QByteArray::number(timers.value(0, {0, 0, {}}).interval));
            story.append(dispatcher.unregisterTimers(&owner) ? "gone" : "kept");
            story.append(QByteArray::number(dispatcher.registeredTimers(&owner).size()));
            story.append(dispatcher.unregisterTimers(&owner) ? "again" : "no more");
        },
        {"left", "1 50000", "gone", "0", "no more"});
}

void TestTimerQueue::veryCoarseShareATurn()
{
    TimerQueue queue;
    QObject object;
    queue.add(1, 1000, Qt::VeryCoarseTimer, &object);
    QThread::msleep(3);
    queue.add(2, 1000, Qt::VeryCoarseTimer, &object);
    queue.add(3, 1000, Qt::PreciseTimer, &object);
    // Equal unless half a second passed just between the two, which moves one of them by 1000 ms.
    const int apart = qAbs(queue.remainingMs(1) - queue.remainingMs(2));
    QVERIFY2(apart <= 1 || apart >= 999, QByteArray::number(apart).constData());
    QVERIFY(queue.remainingMs(1) <= 1500);
    QVERIFY(queue.remainingMs(3) <= 1000);
    QCOMPARE(queue.remainingMs(4), -1);
}

QTEST_GUILESS_MAIN(TestTimerQueue)
#include "tst_timerqueue.moc"

// Nearly every test runs twice, over Qt's own dispatcher and over ours, and expects the same of both.
#include "net/epolldispatcher.h"

#include "net/dispatchertest.h"

using namespace enchufe;

class TestEpollLoop : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void nestedLoopDeliversTheRest();
    void nestedQuitLeavesTheOuterRunning();
    void excludedSocketsWait();
    void saysWhetherAnythingHappened();
    void postsFromManyThreads();
    void quitFromAnotherThread();
    void postingToOneselfLetsSocketsIn();
    void movesWithItsObject();
};

void TestEpollLoop::nestedLoopDeliversTheRest()
{
    sameOnBoth(
        [](Story &story) {
            std::vector<std::unique_ptr<Wire>> wires(4);
            std::vector<Notifier> notifiers;
            bool isInside = false;
            for (auto &wire : wires) {
                wire = std::make_unique<Wire>();
                notifiers.push_back(onReady(wire->here(), [&story, &isInside, end = wire.get()] {
                    end->hear();
                    story.append("heard");
                    if (std::exchange(isInside, true))
                        return;
                    turns(2);
                    story.append("back");
                }));
                wire->say();
            }
            turns(1);
            story.append("out");
        },
        {"heard", "heard", "heard", "heard", "back", "out"});
}

void TestEpollLoop::nestedQuitLeavesTheOuterRunning()
{
    sameOnBoth(
        [](Story &story) {
            Wire wire;
            QEventLoop outer;
            const Notifier read = onReady(wire.here(), [&] {
                wire.hear();
                QEventLoop inner;
                QTimer::singleShot(5, &inner, [&] { inner.exit(7); });
                story.append("inner " + QByteArray::number(inner.exec()));
                QTimer::singleShot(5, &outer, [&] { outer.exit(8); });
            });
            wire.say();
            story.append("outer " + QByteArray::number(outer.exec()));
        },
        {"inner 7", "outer 8"});
}

void TestEpollLoop::excludedSocketsWait()
{
    sameOnBoth(
        [](Story &story) {
            Wire wire;
            const Notifier read = onReady(wire.here(), [&] {
                wire.hear();
                story.append("read");
            });
            wire.say();
            int ticks = 0;
            QTimer timer;
            QObject::connect(&timer, &QTimer::timeout, &timer, [&ticks] { ++ticks; });
            timer.start(2);
            while (ticks < 3)
                turns(1, QEventLoop::ExcludeSocketNotifiers | QEventLoop::WaitForMoreEvents);
            story.append("ticked");
            turns(1);
        },
        {"ticked", "read"});
}

void TestEpollLoop::saysWhetherAnythingHappened()
{
    sameOnBoth(
        [](Story &story) {
            Wire wire;
            QEventLoop loop;
            const auto turn = [&] { story.append(loop.processEvents() ? "something" : "nothing"); };
            const Notifier read = onReady(wire.here(), [&] { wire.hear(); });
            turns(2);
            turn();
            wire.say();
            turn();
            turn();
        },
        {"nothing", "something", "nothing"});
}

void TestEpollLoop::postsFromManyThreads()
{
    constexpr int threads = 4;
    constexpr int posts = 20'000;
    sameOnBoth(
        [](Story &story) {
            QEventLoop loop;
            QObject receiver;
            int arrived = 0;
            const auto take = [&arrived, &loop] {
                if (++arrived == threads * posts)
                    loop.quit();
            };
            std::vector<std::unique_ptr<QThread>> senders;
            for (int i = 0; i < threads; ++i) {
                senders.emplace_back(QThread::create([&receiver, &take] {
                    for (int n = 0; n < posts; ++n)
                        QMetaObject::invokeMethod(&receiver, take, Qt::QueuedConnection);
                }));
                senders.back()->start();
            }
            // No timer here: only the posts wake the loop, and a lost one would leave it asleep.
            loop.exec();
            for (const auto &sender : senders)
                sender->wait();
            story.append(QByteArray::number(arrived));
        },
        {QByteArray::number(threads * posts)});
}

void TestEpollLoop::quitFromAnotherThread()
{
    for (const bool isEpoll : {false, true}) {
        for (int i = 0; i < 200; ++i) {
            QThread thread;
            if (isEpoll)
                thread.setEventDispatcher(new EpollDispatcher);
            thread.start();
            thread.quit();
            QVERIFY(thread.wait(20'000));
        }
    }
}

void TestEpollLoop::postingToOneselfLetsSocketsIn()
{
    sameOnBoth(
        [](Story &story) {
            Wire wire;
            bool isHeard = false;
            const Notifier read = onReady(wire.here(), [&] { isHeard = true; });
            QObject self;
            std::function<void()> again = [&] {
                QMetaObject::invokeMethod(&self, again, Qt::QueuedConnection);
            };
            again();
            wire.say();
            runUntil(story, [&] { return isHeard; });
            story.append("heard");
        },
        {"heard"});
}

void TestEpollLoop::movesWithItsObject()
{
    sameOnBoth(
        [](Story &story) {
            Wire wire;
            QThread other;
            other.setEventDispatcher(new EpollDispatcher);
            Notifier read = onReady(wire.here(), [&] {
                wire.hear();
                story.append(QThread::currentThread() == &other ? "there" : "here");
                other.quit();
            });
            turns(1);
            read->moveToThread(&other);
            QObject::connect(
                &other, &QThread::finished, read.get(), [&read] { read.reset(); }, Qt::DirectConnection);
            other.start();
            wire.say();
            other.wait();
        },
        {"there"});
}

QTEST_GUILESS_MAIN(TestEpollLoop)
#include "tst_epollloop.moc"

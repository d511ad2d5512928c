// Nearly every test runs twice, over Qt's own dispatcher and over ours, and expects the same of both.
#include "net/epolldispatcher.h"

#include "net/dispatchertest.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>
#include <QUdpSocket>

#include <fcntl.h>
#include <sys/resource.h>

using namespace enchufe;

class TestEpollDispatcher : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void activatesEachType();
    void hangUpIsRead();
    void brokenPipeIsWritable();
    void isLevelTriggered();
    void disabledInsideSlot();
    void disabledAndEnabledInsideSlot();
    void deletedInsideSlot();
    void closedAndReusedInsideSlot();
    void closedWhileDuplicateLives();
    void changesBetweenTurns();
    void manyDescriptors();
    void servesQtSockets();
    void refusesRegularFile();
    void replacesNotifierOfClosedDescriptor();
};

void TestEpollDispatcher::activatesEachType()
{
    sameOnBoth(
        [](Story &story) {
            QTcpServer server;
            server.listen(QHostAddress::LocalHost);
            QTcpSocket client;
            client.connectToHost(QHostAddress::LocalHost, server.serverPort());
            runUntil(story, [&] {
                return server.hasPendingConnections() && client.state() == QAbstractSocket::ConnectedState;
            });
            const std::unique_ptr<QTcpSocket> accepted(server.nextPendingConnection());
            const int here = ::dup(int(accepted->socketDescriptor()));
            const int there = int(client.socketDescriptor());
            (void)::send(there, "u", 1, MSG_OOB);
            QSet<QByteArray> seen;
            const Notifier write = onReady(
                here, [&] { seen.insert("write"); }, QSocketNotifier::Write);
            const Notifier urgent = onReady(
                here, [&] { seen.insert("exception"); }, QSocketNotifier::Exception);
            runUntil(story, [&] { return seen.size() == 2; });
            urgent->setEnabled(false);
            (void)::send(there, "n", 1, 0);
            const Notifier read = onReady(here, [&] { seen.insert("read"); });
            runUntil(story, [&] { return seen.size() == 3; });
            story += seen.values();
            std::sort(story.begin(), story.end());
            ::close(here);
        },
        {"exception", "read", "write"});
}

void TestEpollDispatcher::hangUpIsRead()
{
    sameOnBoth(
        [](Story &story) {
            Wire wire;
            const Notifier read = onReady(wire.here(), [&] { story.append("read"); });
            turns(3);
            wire.closeThere();
            turns(1);
        },
        {"read"});
}

void TestEpollDispatcher::brokenPipeIsWritable()
{
    sameOnBoth(
        [](Story &story) {
            int ends[2];
            (void)!::pipe2(ends, O_CLOEXEC | O_NONBLOCK);
            while (::write(ends[1], "0123456789abcdef", 16) > 0) {
            }
            const Notifier write = onReady(
                ends[1], [&] { story.append("write"); }, QSocketNotifier::Write);
            turns(3);
            ::close(ends[0]);
            turns(1);
            ::close(ends[1]);
        },
        {"write"});
}

void TestEpollDispatcher::isLevelTriggered()
{
    sameOnBoth(
        [](Story &story) {
            Wire wire;
            const Notifier read = onReady(wire.here(), [&] { story.append("read"); });
            wire.say();
            turns(3);
            wire.hear();
            turns(3);
        },
        {"read", "read", "read"});
}

void TestEpollDispatcher::disabledInsideSlot()
{
    sameOnBoth(
        [](Story &story) {
            Wire one;
            Wire two;
            Notifier first;
            Notifier second;
            first = onReady(one.here(), [&] {
                story.append("one of them");
                second->setEnabled(false);
            });
            second = onReady(two.here(), [&] {
                story.append("one of them");
                first->setEnabled(false);
            });
            one.say();
            two.say();
            turns(1);
        },
        {"one of them"});
}

void TestEpollDispatcher::disabledAndEnabledInsideSlot()
{
    sameOnBoth(
        [](Story &story) {
            Wire one;
            Wire two;
            Notifier first;
            Notifier second;
            const auto toggle = [&story](Notifier &other) {
                story.append("one of them");
                other->setEnabled(false);
                other->setEnabled(true);
            };
            first = onReady(one.here(), [&] {
                one.hear();
                toggle(second);
            });
            second = onReady(two.here(), [&] {
                two.hear();
                toggle(first);
            });
            one.say();
            two.say();
            turns(1);
            story.append("next turn");
            turns(2);
        },
        {"one of them", "next turn", "one of them"});
}

void TestEpollDispatcher::deletedInsideSlot()
{
    sameOnBoth(
        [](Story &story) {
            Wire one;
            Wire two;
            Notifier first;
            Notifier second;
            first = onReady(one.here(), [&] {
                story.append("one of them");
                one.hear();
                second.reset();
            });
            second = onReady(two.here(), [&] {
                story.append("one of them");
                two.hear();
                first.reset();
            });
            one.say();
            two.say();
            turns(3);
        },
        {"one of them"});
}

void TestEpollDispatcher::closedAndReusedInsideSlot()
{
    sameOnBoth(
        [](Story &story) {
            std::vector<std::unique_ptr<Wire>> wires(3);
            for (auto &wire : wires)
                wire = std::make_unique<Wire>();
            std::vector<Notifier> notifiers(3);
            std::unique_ptr<Wire> fresh;
            Notifier onFresh;
            // Whichever comes first puts a silent wire in the place of another that has something to say.
            const auto react = [&](size_t self) {
                wires[self]->hear();
                if (fresh)
                    return;
                const size_t victim = (self + 1) % 3;
                const int number = wires[victim]->here();
                notifiers[victim].reset();
                wires[victim]->closeHere();
                fresh = std::make_unique<Wire>();
                story.append(fresh->here() == number ? "same number" : "another number");
                onFresh = onReady(fresh->here(), [&] {
                    fresh->hear();
                    story.append("fresh");
                });
            };
            for (size_t i = 0; i < 3; ++i)
                notifiers[i] = onReady(wires[i]->here(), [&react, i] { react(i); });
            for (const auto &wire : wires)
                wire->say();
            turns(3);
            story.append("now it speaks");
            fresh->say();
            turns(3);
        },
        {"same number", "now it speaks", "fresh"});
}

void TestEpollDispatcher::closedWhileDuplicateLives()
{
    sameOnBoth(
        [](Story &story) {
            Wire wire;
            const int duplicate = ::dup(wire.here());
            Notifier read = onReady(wire.here(), [&] { story.append("read"); });
            wire.say();
            turns(1);
            read.reset();
            wire.closeHere();
            turns(3);
            ::close(duplicate);
        },
        {"read"});
}

void TestEpollDispatcher::changesBetweenTurns()
{
    sameOnBoth(
        [](Story &story) {
            Wire wire;
            const Notifier write = onReady(
                wire.here(), [&] { story.append("write"); }, QSocketNotifier::Write);
            const Notifier read = onReady(wire.here(), [&] { story.append("read"); });
            turns(1);
            write->setEnabled(false);
            turns(2);
            wire.say();
            turns(1);
            read->setEnabled(false);
            turns(2);
            write->setEnabled(true);
            turns(1);
        },
        {"write", "read", "write"});
}

void TestEpollDispatcher::manyDescriptors()
{
    constexpr int count = 1500;
    rlimit limit = {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 8192);
    ::setrlimit(RLIMIT_NOFILE, &limit);
    sameOnBoth(
        [](Story &story) {
            std::vector<std::unique_ptr<Wire>> wires;
            std::vector<Notifier> notifiers;
            int heard = 0;
            for (int i = 0; i < count; ++i) {
                wires.push_back(std::make_unique<Wire>());
                notifiers.push_back(onReady(wires.back()->here(), [&heard, wire = wires.back().get()] {
                    wire->hear();
                    ++heard;
                }));
            }
            turns(2);
            story.append(QByteArray::number(heard));
            for (const auto &wire : wires)
                wire->say();
            runUntil(story, [&] { return heard >= count; });
            turns(10);
            story.append(QByteArray::number(heard));
        },
        {"0", QByteArray::number(count)});
}

void TestEpollDispatcher::servesQtSockets()
{
    sameOnBoth(
        [](Story &story) {
            const QByteArray text(3'000'000, 'e');
            QTcpServer server;
            server.listen(QHostAddress::LocalHost);
            QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
                QTcpSocket *const accepted = server.nextPendingConnection();
                QObject::connect(accepted, &QTcpSocket::readyRead, accepted,
                                 [accepted] { accepted->write(accepted->readAll()); });
            });
            QTcpSocket client;
            QByteArray echoed;
            QObject::connect(&client, &QTcpSocket::connected, &client, [&] { client.write(text); });
            QObject::connect(&client, &QTcpSocket::readyRead, &client, [&] { echoed += client.readAll(); });
            client.connectToHost(QHostAddress::LocalHost, server.serverPort());
            runUntil(story, [&] { return echoed.size() >= text.size(); });
            story.append(echoed == text ? "echoed" : "wrong");
            bool isOver = false;
            QObject::connect(&client, &QTcpSocket::disconnected, &client, [&] { isOver = true; });
            client.disconnectFromHost();
            runUntil(story, [&] { return isOver; });

            QUdpSocket port;
            port.bind(QHostAddress::LocalHost);
            QUdpSocket sender;
            QByteArray datagram;
            QObject::connect(&port, &QUdpSocket::readyRead, &port, [&] {
                datagram.resize(port.pendingDatagramSize());
                port.readDatagram(datagram.data(), datagram.size());
            });
            sender.writeDatagram("datagram", QHostAddress::LocalHost, port.localPort());
            runUntil(story, [&] { return !datagram.isEmpty(); });
            story.append(datagram);
        },
        {"echoed", "datagram"});
}

/// Ours alone: poll() calls a regular file ready at all times, epoll has no answer for it.
void TestEpollDispatcher::refusesRegularFile()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot be watched")));
    const Story story = inThread(true, [](Story &told) {
        QTemporaryFile file;
        told.append(file.open() ? "open" : "no file");
        const Notifier read = onReady(file.handle(), [&] { told.append("read"); });
        turns(2);
        told.append(read->isEnabled() ? "enabled" : "disabled");
    });
    QCOMPARE(story, Story({"open", "disabled"}));
}

/// Closed first and switched off afterwards, the wrong way round: the newcomer with the same number must not
/// be deaf.
void TestEpollDispatcher::replacesNotifierOfClosedDescriptor()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("two notifiers of one type")));
    const Story story = inThread(true, [](Story &told) {
        Wire wire;
        Notifier old = onReady(wire.here(), [&] { told.append("old"); });
        turns(1);
        const int number = wire.here();
        wire.closeHere();
        Wire fresh;
        told.append(fresh.here() == number ? "same number" : "another number");
        const Notifier read = onReady(fresh.here(), [&] { told.append("fresh"); });
        old.reset();
        fresh.say();
        turns(1);
    });
    QCOMPARE(story, Story({"same number", "fresh"}));
}

QTEST_GUILESS_MAIN(TestEpollDispatcher)
#include "tst_epolldispatcher.moc"

// "Facts a faithful table must get right", one by one: what the slides' reader would see if the table lied.
// TCP's requests, endings and queues are here, addresses and ports in tst_addressfacts.cpp.
#include "session/sessionfixture.h"

#include <linux/sockios.h>
#include <sys/ioctl.h>

using namespace enchufe;

class TestFacts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void handshakeCompletesWithoutAccept();
    void backlogOfOneAdmitsTwo();
    void closeWaitReceiveQueueCountsTheFin();
    void udpReceiveQueueIsMemory();
    void timeWaitLiesWithWhoClosedFirst_data();
    void timeWaitLiesWithWhoClosedFirst();
    void bindAfterTheServerClosedFirstNeedsReuse();
    void finWait2OfAClosedSocketHasATimer();

private:
    /// Bytes that a read of an own descriptor would give, by SIOCINQ.
    static int readable(const std::optional<Event> &call)
    {
        int size = -1;
        return call && ::ioctl(int(call->value), SIOCINQ, &size) == 0 ? size : -1;
    }
};

void TestFacts::handshakeCompletesWithoutAccept()
{
    SessionFixture f;
    SocketId listener;
    f.listenByHand(16, &listener);
    const std::vector<SocketId> clients = {f.connectTo(f.local(listener)), f.connectTo(f.local(listener))};
    QTRY_COMPARE(f.countOf(clients, TcpState::Established), 2);
    QTRY_COMPARE(f.kernel(listener).receiveQueue, 2u);
    QCOMPARE(f.kernel(listener).sendQueue, 16u);
    QCOMPARE(f.ghosts(listener).size(), size_t(0));
    for (const SocketId client : clients) {
        // The other end is there, and nobody holds it.
        const auto other = SessionFixture::askKernel(Transport::Tcp, {f.local(listener), f.local(client)});
        QVERIFY(other);
        QCOMPARE(other->state, TcpState::Established);
        QCOMPARE(other->inode, quint64(0));
    }
    f.session().accept(listener, 2);
    QTRY_COMPARE(f.ghosts(listener).size(), size_t(2));
    QTRY_COMPARE(f.kernel(listener).receiveQueue, 0u);
    const auto other =
        SessionFixture::askKernel(Transport::Tcp, {f.local(listener), f.local(clients.front())});
    QVERIFY(other && other->inode != 0);
}

void TestFacts::backlogOfOneAdmitsTwo()
{
    SessionFixture f;
    SocketId listener;
    f.listenByHand(1, &listener);
    const quint64 overflows = netstatCounter("ListenOverflows");
    std::vector<SocketId> clients;
    for (int i = 0; i < 6; ++i)
        clients.push_back(f.connectTo(f.local(listener)));
    QTRY_COMPARE(f.countOf(clients, TcpState::SynSent), 4);
    QCOMPARE(f.countOf(clients, TcpState::Established), 2);
    QTRY_COMPARE(f.kernel(listener).receiveQueue, 2u);
    QCOMPARE(f.kernel(listener).sendQueue, 1u);
    QTRY_VERIFY(netstatCounter("ListenOverflows") >= overflows + 4);
    // They ask again, and the table counts it.
    QTRY_VERIFY_WITH_TIMEOUT(f.row(clients.back())->requestsSent > 1, retryPatience);
}

void TestFacts::closeWaitReceiveQueueCountsTheFin()
{
    SessionFixture f;
    SessionFixture::Connection c;
    f.connect(&c);
    f.session().setReading(c.ghost, false);
    QTRY_VERIFY(f.row(c.ghost)->readingStopped);
    f.session().send(c.client, 0, "eight by");
    f.session().finishTalking(c.client);
    QTRY_COMPARE(f.state(c.ghost), TcpState::CloseWait);
    QTRY_COMPARE(f.kernel(c.ghost).receiveQueue, 9u);
    QCOMPARE(readable(f.lastCall(c.listener, SystemCall::Accept)), 8);
    f.session().readSome(c.ghost, 100);
    QTRY_COMPARE(f.received(c.ghost), "eight by");
    QTRY_VERIFY(f.row(c.ghost)->peerFinished);
}

void TestFacts::udpReceiveQueueIsMemory()
{
    SessionFixture f;
    const SocketId id = f.open(requestFor(Opening::Passive, QStringLiteral("127.0.0.1"), 0, Transport::Udp));
    QTRY_COMPARE(f.life(id), Life::Open);
    f.session().setReading(id, false);
    const Endpoint local = f.local(id);
    const SocketId client =
        f.open(requestFor(Opening::Active, local.addressText(), local.port(), Transport::Udp));
    f.session().send(client, 0, "five!");
    QTRY_VERIFY(f.kernel(id).receiveQueue > 0);
    QVERIFY2(f.kernel(id).receiveQueue > 100, qPrintable(QString::number(f.kernel(id).receiveQueue)));
    QCOMPARE(readable(f.lastCall(id, SystemCall::Socket)), 5);
    f.session().readSome(id, 1);
    QTRY_COMPARE(f.received(id), "five!");
    QTRY_COMPARE(f.kernel(id).receiveQueue, 0u);
}

void TestFacts::timeWaitLiesWithWhoClosedFirst_data()
{
    QTest::addColumn<bool>("serverFirst");
    QTest::newRow("client") << false;
    QTest::newRow("server") << true;
}

void TestFacts::timeWaitLiesWithWhoClosedFirst()
{
    QFETCH(bool, serverFirst);
    SessionFixture f;
    SessionFixture::Connection c;
    f.connect(&c);
    const SocketId first = serverFirst ? c.ghost : c.client;
    const SocketId second = serverFirst ? c.client : c.ghost;
    f.session().close(first);
    QTRY_COMPARE(f.state(second), TcpState::CloseWait);
    f.session().close(second);
    QTRY_COMPARE(f.state(first), TcpState::TimeWait);
    QTRY_COMPARE(f.life(second), Life::Ended);
    const auto left = SessionFixture::askKernel(Transport::Tcp, f.row(first)->pair);
    QVERIFY(left);
    QCOMPARE(left->state, TcpState::TimeWait);
    QCOMPARE(left->timer, KernelTimer::TimeWait);
    QVERIFY(left->timerMs > 0 && left->timerMs <= 60'000);
    QVERIFY(!SessionFixture::askKernel(Transport::Tcp, f.row(second)->pair));
}

void TestFacts::bindAfterTheServerClosedFirstNeedsReuse()
{
    SessionFixture f;
    SessionFixture::Connection c;
    f.connect(&c);
    const Endpoint local = f.local(c.listener);
    f.session().close(c.ghost);
    QTRY_COMPARE(f.state(c.client), TcpState::CloseWait);
    f.session().close(c.client);
    f.session().close(c.listener);
    QTRY_COMPARE(f.state(c.ghost), TcpState::TimeWait);
    QTRY_COMPARE(f.life(c.listener), Life::Ended);
    OpenRequest request = requestFor(Opening::Passive, local.addressText(), local.port());
    request.options = {{SocketOption::ReuseAddress, 0}};
    const SocketId without = f.open(request);
    QTRY_COMPARE(f.life(without), Life::Ended);
    QCOMPARE(f.error(without), EADDRINUSE);
    request.options = {{SocketOption::ReuseAddress, 1}};
    const SocketId with = f.open(request);
    QTRY_COMPARE(f.state(with), TcpState::Listen);
    QCOMPARE(f.local(with), local);
}

void TestFacts::finWait2OfAClosedSocketHasATimer()
{
    SessionFixture f;
    SessionFixture::Connection half;
    f.connect(&half);
    f.session().finishTalking(half.client);
    QTRY_COMPARE(f.state(half.client), TcpState::FinWait2);
    auto kernel = SessionFixture::askKernel(Transport::Tcp, f.row(half.client)->pair);
    QVERIFY(kernel);
    QCOMPARE(kernel->timer, KernelTimer::None);

    SessionFixture::Connection closed;
    f.connect(&closed);
    f.session().close(closed.client);
    QTRY_COMPARE(f.state(closed.client), TcpState::FinWait2);
    QTRY_COMPARE(f.kernel(closed.client).timer, KernelTimer::TimeWait);
    kernel = SessionFixture::askKernel(Transport::Tcp, f.row(closed.client)->pair);
    QVERIFY(kernel);
    QCOMPARE(kernel->state, TcpState::FinWait2);
    QCOMPARE(kernel->timer, KernelTimer::TimeWait);
    QCOMPARE(kernel->inode, quint64(0));
    QVERIFY(kernel->timerMs > 0 && kernel->timerMs <= 60'000);
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"

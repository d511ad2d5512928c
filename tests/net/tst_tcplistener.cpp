#include "net/descriptorlimit.h"
#include "net/netroom.h"
#include "net/peer.h"

#include <ctime>
#include <set>
#include <sys/resource.h>

using namespace enchufe;

namespace {

/// Units: milliseconds of processor time of this thread.
qint64 spentMs()
{
    timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

void runFor(int ms)
{
    QElapsedTimer timer;
    timer.start();
    (void)QTest::qWaitFor([&] { return timer.elapsed() >= ms; }, ms + patience);
}

/// Lowers the limit of descriptors for as long as it lives, to `room` more than are in use.
class FewDescriptors
{
public:
    explicit FewDescriptors(int room)
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const int lowest = ::dup(0);
        ::close(lowest);
        rlimit limit = m_before;
        limit.rlim_cur = rlim_t(lowest + room);
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
    ~FewDescriptors() { ::setrlimit(RLIMIT_NOFILE, &m_before); }

private:
    rlimit m_before = {};
};

/// Accept calls that fail as the kernel's would, by setting the limit below what is in use at the right
/// moment.
class StrictLimit
{
public:
    StrictLimit()
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = 3;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
    ~StrictLimit() { ::setrlimit(RLIMIT_NOFILE, &m_before); }

private:
    rlimit m_before = {};
};

} // namespace

class TestTcpListener : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void storyOfAListener();
    void callsAreRecorded();
    void acceptedSocketsOutliveTheListener();
    void portInUseIsReported();
    void addressOfAnotherComputerIsReported();
    void wildcardV6TakesBothFamilies();
    void nameIsLookedUp();
    void twoHundredClientsAtOnce();
    void backlogIsTheUsers();
    void connectionResetBeforeAcceptKeepsItsRemoteEnd();
    void descriptorsThatRunOutPauseAccepting();
    void acceptThatFailsIsReportedAndDoesNotSpin();
    void acceptingStopsAndResumes();
    void closingRestartsAtTheSamePort();
};

void TestTcpListener::storyOfAListener()
{
    NetRoom room;
    const SocketId id = room.listen(QStringLiteral("127.0.0.1"));
    QCOMPARE(room.story(id), "created bound listening");
    QCOMPARE(room.last(id, EventKind::Listening).value, 4096);
    const Endpoint local = room.local(id);
    QVERIFY(local.port() != 0);
    QCOMPARE(room.pair(id, EventKind::Listening), (EndpointPair{local, {}}));
    QCOMPARE(room.states(id), std::vector{TcpState::Listen});
    const Peer peer = Peer::connected(local);
    QTRY_COMPARE(room.count(id, EventKind::Accepted), 1);
    QCOMPARE(room.pair(id, EventKind::Accepted), (EndpointPair{local, peer.local()}));
    room.engine().close(id);
    QCOMPARE(room.story(id), "created bound listening accepted closed");
}

void TestTcpListener::callsAreRecorded()
{
    NetRoom room;
    const SocketId id = room.listen(QStringLiteral("127.0.0.1"));
    const Peer peer = Peer::connected(room.local(id));
    QTRY_COMPARE(room.count(id, EventKind::Accepted), 1);
    room.engine().close(id);
    QByteArrayList names;
    for (const Event &event : room.events(id, EventKind::Call)) {
        names.append(QByteArray(systemCallName(event.call).data()));
        QCOMPARE(event.error, 0);
        // Qt makes these two for us; all others are timed.
        QCOMPARE(event.durationNs == 0, event.call == SystemCall::Accept || event.call == SystemCall::Close);
    }
    QCOMPARE(names.join(' '), "socket setsockopt bind listen accept close");
    const std::vector<Event> calls = room.events(id, EventKind::Call);
    QCOMPARE(room.journal().payload(calls[0]), "AF_INET, SOCK_STREAM|SOCK_NONBLOCK|SOCK_CLOEXEC, 0");
    const QByteArray descriptor = QByteArray::number(calls[0].value);
    QCOMPARE(room.journal().payload(calls[2]), QByteArray(descriptor + ", 127.0.0.1:0"));
    QCOMPARE(room.journal().payload(calls[4]), descriptor);
    QVERIFY(calls[4].value > 2);
}

void TestTcpListener::acceptedSocketsOutliveTheListener()
{
    NetRoom room;
    const SocketId id = room.listen(QStringLiteral("127.0.0.1"));
    Peer peer = Peer::connected(room.local(id));
    QTRY_COMPARE(room.children(id).size(), size_t(1));
    const SocketId child = room.children(id).front();
    room.engine().close(id);
    QCOMPARE(Peer::connected(room.local(id)).isOpen(), false);
    peer.write("still here?");
    QTRY_COMPARE(room.received(child), "still here?");
    room.engine().send(child, 0, "yes");
    QTRY_COMPARE(peer.text(), "yes");
}

void TestTcpListener::portInUseIsReported()
{
    NetRoom room;
    const SocketId first = room.listen(QStringLiteral("127.0.0.1"));
    const SocketId second = room.listen(QStringLiteral("127.0.0.1"), room.local(first).port());
    QCOMPARE(room.story(second), "created failed closed");
    const Event failed = room.last(second, EventKind::Failed);
    QCOMPARE(failed.error, EADDRINUSE);
    QCOMPARE(failed.call, SystemCall::Bind);
    QCOMPARE(room.pair(second, EventKind::Failed).local, room.local(first));
    QCOMPARE(room.events(second, EventKind::Call).back().call, SystemCall::Close);
}

void TestTcpListener::addressOfAnotherComputerIsReported()
{
    NetRoom room;
    const SocketId id = room.listen(QStringLiteral("192.0.2.1"), 5000);
    QCOMPARE(room.last(id, EventKind::Failed).error, EADDRNOTAVAIL);
    QCOMPARE(room.story(id), "created failed closed");
}

void TestTcpListener::wildcardV6TakesBothFamilies()
{
    NetRoom room;
    const SocketId id = room.listen(QStringLiteral("::"));
    const quint16 port = room.local(id).port();
    const Peer v4 = Peer::connected(*Endpoint::parse(QStringLiteral("127.0.0.1:%1").arg(port)));
    QTRY_COMPARE(room.children(id).size(), size_t(1));
    const EndpointPair mapped = room.pair(room.children(id).front(), EventKind::Established);
    QVERIFY(mapped.remote.isV4Mapped());
    QCOMPARE(mapped.remote.unmapped(), v4.local());
    const Peer v6 = Peer::connected(*Endpoint::parse(QStringLiteral("[::1]:%1").arg(port)));
    QTRY_COMPARE(room.children(id).size(), size_t(2));
    QCOMPARE(room.pair(room.children(id).back(), EventKind::Established).remote, v6.local());
}

void TestTcpListener::nameIsLookedUp()
{
    NetRoom room;
    const SocketId id = room.listen(QStringLiteral("localhost"));
    QTRY_VERIFY(room.count(id, EventKind::Listening) + room.count(id, EventKind::Failed) > 0);
    QVERIFY(room.story(id).startsWith("created lookup-started lookup-finished"));
    QCOMPARE(room.journal().payload(room.last(id, EventKind::LookupStarted)), "localhost");
    QVERIFY(room.local(id).isLoopback());
}

void TestTcpListener::twoHundredClientsAtOnce()
{
    NetRoom room;
    const SocketId id = room.listen(QStringLiteral("127.0.0.1"));
    std::vector<Peer> peers;
    for (int i = 0; i < 200; ++i) {
        peers.push_back(Peer::connected(room.local(id)));
        QVERIFY(peers.back().isOpen());
        peers.back().write(QByteArray::number(i));
    }
    QTRY_COMPARE(room.children(id).size(), size_t(200));
    const std::vector<SocketId> children = room.children(id);
    QCOMPARE(std::set<SocketId>(children.begin(), children.end()).size(), size_t(200));
    for (size_t i = 0; i < 200; ++i) {
        QTRY_COMPARE(room.received(children[i]), QByteArray::number(qulonglong(i)));
        QCOMPARE(room.pair(children[i], EventKind::Established).remote, peers[i].local());
        room.engine().send(children[i], 0, "to " + QByteArray::number(qulonglong(i)));
    }
    for (size_t i = 0; i < 200; ++i)
        QTRY_COMPARE(peers[i].text(), QByteArray("to " + QByteArray::number(qulonglong(i))));
}

void TestTcpListener::backlogIsTheUsers()
{
    NetRoom room;
    OpenRequest request;
    request.target = {QStringLiteral("127.0.0.1"), quint16(0)};
    request.backlog = 7;
    const SocketId id = room.open(request);
    QCOMPARE(room.last(id, EventKind::Listening).value, 7);
}

void TestTcpListener::connectionResetBeforeAcceptKeepsItsRemoteEnd()
{
    NetRoom room;
    const SocketId id = room.listen(QStringLiteral("127.0.0.1"));
    Peer peer = Peer::connected(room.local(id));
    const Endpoint remote = peer.local();
    peer.reset();
    QTRY_COMPARE(room.children(id).size(), size_t(1));
    const SocketId child = room.children(id).front();
    QCOMPARE(room.pair(child, EventKind::Established), (EndpointPair{room.local(id), remote}));
    QTRY_COMPARE(room.story(child), "created established failed closed");
    QCOMPARE(room.last(child, EventKind::Failed).error, ECONNRESET);
}

void TestTcpListener::descriptorsThatRunOutPauseAccepting()
{
    NetRoom room;
    const SocketId id = room.listen(QStringLiteral("127.0.0.1"));
    std::vector<Peer> peers;
    Peer first = Peer::connected(room.local(id));
    QTRY_COMPARE(room.children(id).size(), size_t(1));
    const SocketId oldest = room.children(id).front();

    // Clients and accepted sockets share this process's descriptors: 30 clients, room for few accepted ones.
    for (int i = 0; i < 30; ++i)
        peers.push_back(Peer::connected(room.local(id)));
    const FewDescriptors few(20);
    QTRY_COMPARE(room.count(id, EventKind::AcceptPaused), 1);
    QCOMPARE(room.last(id, EventKind::AcceptPaused).error, EMFILE);
    const size_t reached = room.children(id).size();
    QVERIFY(reached < 31);
    first.write("unharmed");
    QTRY_COMPARE(room.received(oldest), "unharmed");

    runFor(100);
    const qint64 before = spentMs();
    runFor(1200);
    QVERIFY2(spentMs() - before < 150, qPrintable(QString::number(spentMs() - before)));
    QCOMPARE(room.children(id).size(), reached);
    QCOMPARE(room.count(id, EventKind::AcceptResumed), 0);

    // Each connection that ends lets one in.
    for (int i = 0; i < 3; ++i)
        room.engine().close(room.children(id)[size_t(i) + 1]);
    QTRY_COMPARE_WITH_TIMEOUT(room.children(id).size(), reached + 3, patience);
    QCOMPARE(room.count(id, EventKind::AcceptResumed), 1);
    QCOMPARE(room.count(id, EventKind::AcceptPaused), 2);
    runFor(700);
    QCOMPARE(room.children(id).size(), reached + 3);
}

void TestTcpListener::acceptThatFailsIsReportedAndDoesNotSpin()
{
    NetRoom room;
    const SocketId id = room.listen(QStringLiteral("127.0.0.1"));
    // An accept that worked first: this is what makes Qt's own loop forget the errors that follow.
    const Peer early = Peer::connected(room.local(id));
    QTRY_COMPARE(room.children(id).size(), size_t(1));
    const Peer peer = Peer::connected(room.local(id));
    {
        const StrictLimit strict;
        QTRY_COMPARE(room.count(id, EventKind::AcceptPaused), 1);
        const Event call = room.events(id, EventKind::Call).back();
        QCOMPARE(call.call, SystemCall::Accept);
        QCOMPARE(call.error, EMFILE);
        QCOMPARE(call.value, -1);
        const qint64 before = spentMs();
        runFor(700);
        QVERIFY(spentMs() - before < 100);
        QCOMPARE(room.count(id, EventKind::AcceptPaused), 1);
    }
    QTRY_COMPARE(room.children(id).size(), size_t(2));
    QCOMPARE(room.count(id, EventKind::AcceptResumed), 1);
}

void TestTcpListener::acceptingStopsAndResumes()
{
    NetRoom room;
    const SocketId id = room.listen(QStringLiteral("127.0.0.1"));
    room.engine().setReading(id, false);
    const Peer peer = Peer::connected(room.local(id));
    peer.write("waiting");
    runFor(100);
    QCOMPARE(room.children(id).size(), size_t(0));
    room.engine().setReading(id, true);
    QTRY_COMPARE(room.children(id).size(), size_t(1));
    QTRY_COMPARE(room.received(room.children(id).front()), "waiting");
}

void TestTcpListener::closingRestartsAtTheSamePort()
{
    NetRoom room;
    const SocketId first = room.listen(QStringLiteral("127.0.0.1"));
    const quint16 port = room.local(first).port();
    Peer peer = Peer::connected(room.local(first));
    QTRY_COMPARE(room.children(first).size(), size_t(1));
    // This side closes first, so its end stays in TIME-WAIT at this port.
    room.engine().close(room.children(first).front());
    room.engine().close(first);
    QTRY_VERIFY(peer.isEnded());
    peer.close();
    const SocketId second = room.listen(QStringLiteral("127.0.0.1"), port);
    QCOMPARE(room.story(second), "created bound listening");
}

int main(int argc, char **argv)
{
    return enchufe::runOverEpoll<TestTcpListener>(argc, argv);
}

#include "tst_tcplistener.moc"

#include "net/nativesocketcalls.h"

#include "net/netroom.h"
#include "net/peer.h"

#include <netinet/in.h>

using namespace enchufe;

class TestNativeSocketCalls : public QObject
{
    Q_OBJECT

private slots:
    void everyCallIsRecorded();
    void failureIsTheKernels();
    void optionIsReadBack();
    void endpointsAndStateAreTheKernels();
    void descriptorsAreNonBlockingAndCloseOnExec();
    void resetOnCloseResets();
};

namespace {

/// The calls made for one id: "name(arguments) = value errno".
QByteArrayList callsOf(NetRoom &room, SocketId id)
{
    room.writer().publish();
    QByteArrayList lines;
    for (const Event &event : room.events(id, EventKind::Call)) {
        QByteArray line(systemCallName(event.call).data());
        line += '(' + room.journal().payload(event).toByteArray() + ") = " + QByteArray::number(event.value);
        if (event.error != 0)
            line += ' ' + errnoName(event.error).toUtf8();
        lines.append(line);
    }
    return lines;
}

constexpr SocketId me{77};

} // namespace

void TestNativeSocketCalls::everyCallIsRecorded()
{
    NetRoom room;
    NativeSocketCalls calls(room.writer());
    const int tcp = *calls.socket(me, IpFamily::V6, Transport::Tcp);
    QVERIFY(calls.setOption(me, tcp, SOL_SOCKET, SO_REUSEADDR, 1));
    QVERIFY(calls.setOption(me, tcp, IPPROTO_IPV6, IPV6_V6ONLY, 0));
    QVERIFY(calls.bind(me, tcp, *Endpoint::parse(u"[::1]:0")));
    QVERIFY(calls.listen(me, tcp, 5));
    QCOMPARE(calls.pendingError(me, tcp), 0);
    QVERIFY(calls.setResetOnClose(me, tcp));
    calls.close(me, tcp);
    const QByteArray fd = QByteArray::number(tcp);
    const QByteArrayList expected = {
        QByteArray("socket(AF_INET6, SOCK_STREAM|SOCK_NONBLOCK|SOCK_CLOEXEC, 0) = " + fd),
        QByteArray("setsockopt(" + fd + ", SOL_SOCKET, SO_REUSEADDR, [1]) = 0"),
        QByteArray("setsockopt(" + fd + ", SOL_IPV6, IPV6_V6ONLY, [0]) = 0"),
        QByteArray("bind(" + fd + ", [::1]:0) = 0"),
        QByteArray("listen(" + fd + ", 5) = 0"),
        QByteArray("getsockopt(" + fd + ", SOL_SOCKET, SO_ERROR, [0]) = 0"),
        QByteArray("setsockopt(" + fd + ", SOL_SOCKET, SO_LINGER, {on=1, seconds=0}) = 0"),
        QByteArray("close(" + fd + ") = 0"),
    };
    QCOMPARE(callsOf(room, me), expected);
    for (const Event &event : room.events(me, EventKind::Call))
        QVERIFY(event.durationNs > 0);
}

void TestNativeSocketCalls::failureIsTheKernels()
{
    NetRoom room;
    NativeSocketCalls calls(room.writer());
    const int tcp = *calls.socket(me, IpFamily::V4, Transport::Tcp);
    const Result<int> bound = calls.bind(me, tcp, *Endpoint::parse(u"192.0.2.1:5000"));
    QVERIFY(!bound);
    QCOMPARE(bound.error().systemError, EADDRNOTAVAIL);
    const Result<int> shut = calls.shutdown(me, tcp, SHUT_WR);
    QVERIFY(!shut);
    QCOMPARE(shut.error().systemError, ENOTCONN);
    const QByteArray fd = QByteArray::number(tcp);
    const QByteArrayList lines = callsOf(room, me);
    QCOMPARE(lines.at(1), QByteArray("bind(" + fd + ", 192.0.2.1:5000) = -1 EADDRNOTAVAIL"));
    QCOMPARE(lines.at(2), QByteArray("shutdown(" + fd + ", SHUT_WR) = -1 ENOTCONN"));
    const Peer listener = Peer::bound(*Endpoint::parse(u"127.0.0.1:0"));
    const Result<int> asked = calls.connect(me, tcp, listener.local());
    QVERIFY(!asked);
    QCOMPARE(asked.error().systemError, EINPROGRESS);
    calls.close(me, tcp);
    calls.close(me, tcp);
    QVERIFY(callsOf(room, me).last().endsWith("= -1 EBADF"));
}

void TestNativeSocketCalls::optionIsReadBack()
{
    NetRoom room;
    NativeSocketCalls calls(room.writer());
    const int udp = *calls.socket(me, IpFamily::V4, Transport::Udp);
    // The kernel doubles what is asked. Source: socket(7).
    QCOMPARE(*calls.setOption(me, udp, SOL_SOCKET, SO_RCVBUF, 65536), 131072);
    const Result<int> wrong = calls.setOption(me, udp, SOL_SOCKET, 9999, 1);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().systemError, ENOPROTOOPT);
    calls.close(me, udp);
}

void TestNativeSocketCalls::endpointsAndStateAreTheKernels()
{
    NetRoom room;
    NativeSocketCalls calls(room.writer());
    const Peer listener = Peer::bound(*Endpoint::parse(u"127.0.0.1:0"));
    QCOMPARE(calls.state(listener.descriptor()), TcpState::Listen);
    QCOMPARE(calls.endpoints(listener.descriptor()), (EndpointPair{listener.local(), {}}));
    const Peer active = Peer::connected(listener.local());
    QCOMPARE(calls.state(active.descriptor()), TcpState::Established);
    QCOMPARE(calls.endpoints(active.descriptor()), (EndpointPair{active.local(), listener.local()}));
    const Peer udp = Peer::bound(*Endpoint::parse(u"[::1]:0"), SOCK_DGRAM);
    QCOMPARE(calls.state(udp.descriptor()), TcpState::Unknown);
    QVERIFY(calls.endpoints(udp.descriptor()).remote.isNull());
    QCOMPARE(calls.endpoints(-1), EndpointPair());
    // A reset ends the state but not the memory of who it was with, on IPv6 as well.
    const Peer v6 = Peer::bound(*Endpoint::parse(u"[::1]:0"));
    for (const Peer *const server : {&listener, &v6}) {
        Peer client = Peer::connected(server->local());
        if (server == &listener)
            QVERIFY(server->accept().isOpen());
        const Endpoint remote = client.local();
        client.reset();
        const Peer accepted = server->accept();
        QCOMPARE(calls.state(accepted.descriptor()), TcpState::Close);
        QCOMPARE(calls.endpoints(accepted.descriptor()), (EndpointPair{server->local(), remote}));
    }
}

void TestNativeSocketCalls::descriptorsAreNonBlockingAndCloseOnExec()
{
    NetRoom room;
    NativeSocketCalls calls(room.writer());
    for (const Transport transport : {Transport::Tcp, Transport::Udp}) {
        const int descriptor = *calls.socket(me, IpFamily::V4, transport);
        QVERIFY((::fcntl(descriptor, F_GETFL) & O_NONBLOCK) != 0);
        QVERIFY((::fcntl(descriptor, F_GETFD) & FD_CLOEXEC) != 0);
        calls.close(me, descriptor);
    }
}

void TestNativeSocketCalls::resetOnCloseResets()
{
    NetRoom room;
    NativeSocketCalls calls(room.writer());
    const Peer listener = Peer::bound(*Endpoint::parse(u"127.0.0.1:0"));
    Peer client = Peer::connected(listener.local());
    const int accepted = ::accept(listener.descriptor(), nullptr, nullptr);
    QVERIFY(calls.setResetOnClose(me, accepted));
    calls.close(me, accepted);
    QTRY_VERIFY(client.isEnded());
    QCOMPARE(client.error(), ECONNRESET);
}

int main(int argc, char **argv)
{
    return enchufe::runOverEpoll<TestNativeSocketCalls>(argc, argv);
}

#include "tst_nativesocketcalls.moc"

#include "net/netroom.h"
#include "net/peer.h"

#include <QRegularExpression>

using namespace enchufe;

namespace {

/// Gives back what it got.
class Mirror final : public Responder
{
public:
    void received(ReplyChannel &channel, PeerIndex peer, QByteArrayView bytes) override
    {
        channel.reply(peer, bytes.toByteArray());
    }
};

/// Speaks first and never again.
class Greeting final : public Responder
{
public:
    void begin(ReplyChannel &channel) override { channel.reply(0, "hello"); }
    void received(ReplyChannel &, PeerIndex, QByteArrayView) override {}
};

/// Never lacks words.
class Flood final : public Responder
{
public:
    void received(ReplyChannel &, PeerIndex, QByteArrayView) override {}
    void drained(ReplyChannel &channel) override { channel.reply(0, QByteArray(64 * 1024, 'f')); }
};

template <typename Kind>
ResponderFactory maker()
{
    return [] { return std::make_unique<Kind>(); };
}

Result<ResponderFactory> findService(QStringView name)
{
    if (name == QLatin1String("mirror"))
        return maker<Mirror>();
    if (name == QLatin1String("greeting"))
        return maker<Greeting>();
    if (name == QLatin1String("flood"))
        return maker<Flood>();
    return Error{ErrorCode::NotAvailable, 0, name.toString(), -1};
}

const QString mirror = QStringLiteral("mirror");

/// The names that ServiceSet told of, in order; one with an error has it behind a "!".
QByteArray services(const NetRoom &room, SocketId id)
{
    QByteArrayList words;
    for (const Event &event : room.events(id, EventKind::ServiceSet)) {
        const QByteArray name = room.journal().payload(event).toByteArray();
        if (event.error == 0)
            words.append('"' + name + '"');
        else
            words.append(name + '!' + QByteArray::number(event.error));
    }
    return words.join(' ');
}

} // namespace

class TestAttachedService : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void broughtByTheRequestIsTold();
    void ofAListenerIsForTheNextOnes();
    void ofAConnectionIsFromNowOn();
    void ofAConnectionGoesAway();
    void speaksFirstWhenItIsAttached();
    void aStreamOfAnswersCanBeStopped();
    void whatWaitedForAnswersIsReadWhenItIsGone();
    void aPeerThatHasFinishedIsAnsweredAndClosed();
    void whileAskingItWaitsForTheConnection();
    void afterFinishingItIsRefused();
    void anUnknownOneIsRefusedAndNothingChanges();
    void ofAUdpPortIsForAllPeers();
    void ofAUdpPortIsForTheNextGhosts();
    void ofASocketThatIsGoneIsNothing();
};

void TestAttachedService::broughtByTheRequestIsTold()
{
    NetRoom room;
    room.engine().setServices(findService);
    const SocketId listener = room.listen(QStringLiteral("127.0.0.1"), 0, mirror);
    QCOMPARE(room.story(listener), "created bound listening service-set");
    const Peer peer = Peer::connected(room.local(listener));
    QTRY_COMPARE(room.children(listener).size(), size_t(1));
    const SocketId ghost = room.children(listener).front();
    QCOMPARE(room.story(ghost), "created established service-set");
    const SocketId udp = room.openUdp(QStringLiteral("127.0.0.1"), 0, mirror);
    QCOMPARE(room.story(udp), "created bound service-set");
    for (const SocketId id : {listener, ghost, udp})
        QCOMPARE(services(room, id), "\"mirror\"");

    OpenRequest asked;
    asked.opening = Opening::Active;
    asked.target = {QStringLiteral("127.0.0.1"), room.local(listener).port()};
    asked.service = mirror;
    const SocketId client = room.open(asked);
    QTRY_COMPARE(room.count(client, EventKind::ServiceSet), 1);
    QCOMPARE(room.story(client), "created connecting established service-set");
}

void TestAttachedService::ofAListenerIsForTheNextOnes()
{
    NetRoom room;
    room.engine().setServices(findService);
    const SocketId listener = room.listen(QStringLiteral("127.0.0.1"));
    Peer before = Peer::connected(room.local(listener));
    QTRY_COMPARE(room.children(listener).size(), size_t(1));
    room.engine().setService(listener, mirror);
    Peer after = Peer::connected(room.local(listener));
    QTRY_COMPARE(room.children(listener).size(), size_t(2));
    room.engine().setService(listener, {});
    QCOMPARE(services(room, listener), "\"mirror\" \"\"");
    QCOMPARE(services(room, room.children(listener)[0]), "");
    QCOMPARE(services(room, room.children(listener)[1]), "\"mirror\"");
    before.write("a");
    after.write("b");
    // The second one's answer comes after the first one's would have.
    QTRY_COMPARE(after.text(), "b");
    QTRY_COMPARE(room.received(room.children(listener)[0]), "a");
    QCOMPARE(before.text(), "");
}

void TestAttachedService::ofAConnectionIsFromNowOn()
{
    NetRoom room;
    room.engine().setServices(findService);
    const SocketId listener = room.listen(QStringLiteral("127.0.0.1"));
    Peer peer = Peer::connected(room.local(listener));
    QTRY_COMPARE(room.children(listener).size(), size_t(1));
    const SocketId ghost = room.children(listener).front();
    peer.write("before ");
    QTRY_COMPARE(room.received(ghost), "before ");
    room.engine().setService(ghost, mirror);
    peer.write("after");
    QTRY_COMPARE(peer.text(), "after");
    QCOMPARE(services(room, ghost), "\"mirror\"");
    QCOMPARE(services(room, listener), "");
}

void TestAttachedService::ofAConnectionGoesAway()
{
    NetRoom room;
    room.engine().setServices(findService);
    const SocketId listener = room.listen(QStringLiteral("127.0.0.1"), 0, mirror);
    Peer peer = Peer::connected(room.local(listener));
    peer.write("one");
    QTRY_COMPARE(peer.text(), "one");
    const SocketId ghost = room.children(listener).front();
    room.engine().setService(ghost, {});
    QCOMPARE(services(room, ghost), "\"mirror\" \"\"");
    peer.write(" two");
    QTRY_COMPARE(room.received(ghost), "one two");
    QCOMPARE(room.bytes(ghost, EventKind::Sent), "one");
    // Without the service a FIN is not answered with one either.
    peer.finish();
    QTRY_COMPARE(room.count(ghost, EventKind::PeerFinished), 1);
    QCOMPARE(room.count(ghost, EventKind::FinishedHere), 0);
}

void TestAttachedService::speaksFirstWhenItIsAttached()
{
    NetRoom room;
    room.engine().setServices(findService);
    const SocketId listener = room.listen(QStringLiteral("127.0.0.1"));
    Peer peer = Peer::connected(room.local(listener));
    QTRY_COMPARE(room.children(listener).size(), size_t(1));
    const SocketId ghost = room.children(listener).front();
    room.engine().setService(ghost, QStringLiteral("greeting"));
    QTRY_COMPARE(peer.text(), "hello");
    QVERIFY(room.story(ghost).startsWith("created established service-set "));
}

void TestAttachedService::aStreamOfAnswersCanBeStopped()
{
    NetRoom room;
    room.engine().setServices(findService);
    const SocketId listener = room.listen(QStringLiteral("127.0.0.1"), 0, QStringLiteral("flood"));
    Peer peer = Peer::connected(room.local(listener));
    QTRY_VERIFY(peer.text().size() > 1024 * 1024);
    const SocketId ghost = room.children(listener).front();
    room.engine().setService(ghost, {});
    room.engine().finishTalking(ghost);
    QTRY_VERIFY_WITH_TIMEOUT(peer.isEnded(), patience);
    QCOMPARE(peer.error(), 0);
    QCOMPARE(peer.text().size(), room.total(ghost, EventKind::Sent));
}

void TestAttachedService::whatWaitedForAnswersIsReadWhenItIsGone()
{
    NetRoom room;
    room.engine().setServices(findService);
    const SocketId listener = room.listen(QStringLiteral("127.0.0.1"), 0, mirror);
    Peer peer = Peer::connected(room.local(listener));
    ::fcntl(peer.descriptor(), F_SETFL, O_NONBLOCK);
    // Writes until everything on the way is full: the service waits for its answers to go.
    const QByteArray block(256 * 1024, 'x');
    qint64 written = 0;
    qint64 last = -1;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const ssize_t size =
                ::send(peer.descriptor(), block.constData(), size_t(block.size()), MSG_NOSIGNAL);
            written += qMax<qint64>(0, size);
            return size < 0 && written > 4 * 1024 * 1024 && written == std::exchange(last, written);
        }(),
        patience);
    const SocketId ghost = room.children(listener).front();
    QVERIFY(room.total(ghost, EventKind::Received) < written);
    room.engine().setService(ghost, {});
    QTRY_COMPARE_WITH_TIMEOUT((peer.text(), room.total(ghost, EventKind::Received)), written, patience);
}

void TestAttachedService::aPeerThatHasFinishedIsAnsweredAndClosed()
{
    NetRoom room;
    room.engine().setServices(findService);
    const SocketId listener = room.listen(QStringLiteral("127.0.0.1"));
    Peer peer = Peer::connected(room.local(listener));
    QTRY_COMPARE(room.children(listener).size(), size_t(1));
    const SocketId ghost = room.children(listener).front();
    peer.finish();
    QTRY_COMPARE(room.count(ghost, EventKind::PeerFinished), 1);
    room.engine().setService(ghost, QStringLiteral("greeting"));
    QTRY_VERIFY(peer.isEnded());
    QCOMPARE(peer.text(), "hello");
    QTRY_COMPARE(room.count(ghost, EventKind::Closed), 1);
}

void TestAttachedService::whileAskingItWaitsForTheConnection()
{
    NetRoom room;
    room.engine().setServices(findService);
    const Peer server = Peer::bound(Endpoint(QHostAddress(QHostAddress::LocalHost), 0));
    const SocketId client = room.connectTo(server.local());
    room.engine().setService(client, mirror);
    QTRY_COMPARE(services(room, client), "\"mirror\"");
    Peer peer = server.accept();
    peer.write("hola");
    QTRY_COMPARE(peer.text(), "hola");
    const QByteArray story = room.story(client);
    QVERIFY2(story.indexOf("established") < story.indexOf("service-set"), story.constData());
}

void TestAttachedService::afterFinishingItIsRefused()
{
    NetRoom room;
    room.engine().setServices(findService);
    const SocketId listener = room.listen(QStringLiteral("127.0.0.1"));
    const Peer peer = Peer::connected(room.local(listener));
    QTRY_COMPARE(room.children(listener).size(), size_t(1));
    const SocketId ghost = room.children(listener).front();
    room.engine().finishTalking(ghost);
    room.engine().setService(ghost, mirror);
    QCOMPARE(services(room, ghost), "mirror!" + QByteArray::number(EPIPE));
}

void TestAttachedService::anUnknownOneIsRefusedAndNothingChanges()
{
    NetRoom room;
    room.engine().setServices(findService);
    const SocketId listener = room.listen(QStringLiteral("127.0.0.1"), 0, mirror);
    const SocketId udp = room.openUdp(QStringLiteral("127.0.0.1"), 0, mirror);
    Peer peer = Peer::connected(room.local(listener));
    QTRY_COMPARE(room.children(listener).size(), size_t(1));
    for (const SocketId id : {listener, room.children(listener).front(), udp}) {
        room.engine().setService(id, QStringLiteral("dance"));
        QCOMPARE(services(room, id), "\"mirror\" dance!" + QByteArray::number(ENOENT));
    }
    peer.write("still");
    QTRY_COMPARE(peer.text(), "still");
}

void TestAttachedService::ofAUdpPortIsForAllPeers()
{
    NetRoom room;
    room.engine().setServices(findService);
    const SocketId udp = room.openUdp(QStringLiteral("127.0.0.1"));
    Peer one = Peer::connected(room.local(udp), SOCK_DGRAM);
    Peer two = Peer::connected(room.local(udp), SOCK_DGRAM);
    one.sendDatagram("before");
    QTRY_COMPARE(room.received(udp), "before");
    room.engine().setService(udp, mirror);
    one.sendDatagram("uno");
    two.sendDatagram("dos");
    QTRY_COMPARE(one.text(), "uno");
    QTRY_COMPARE(two.text(), "dos");
    room.engine().setService(udp, {});
    one.sendDatagram("after");
    QTRY_VERIFY(room.received(udp).endsWith("after"));
    QCOMPARE(room.count(udp, EventKind::Sent), 2);
    QCOMPARE(services(room, udp), "\"mirror\" \"\"");
}

void TestAttachedService::ofAUdpPortIsForTheNextGhosts()
{
    NetRoom room;
    room.engine().setServices(findService);
    OpenRequest asked;
    asked.transport = Transport::Udp;
    asked.target = {QStringLiteral("127.0.0.1"), 0};
    asked.ghosts = GhostMode::SamePort;
    const SocketId udp = room.open(asked);
    Peer one = Peer::connected(room.local(udp), SOCK_DGRAM);
    one.sendDatagram("uno");
    QTRY_COMPARE(room.children(udp).size(), size_t(1));
    room.engine().setService(udp, mirror);
    Peer two = Peer::connected(room.local(udp), SOCK_DGRAM);
    two.sendDatagram("dos");
    QTRY_COMPARE(two.text(), "dos");
    QCOMPARE(services(room, room.children(udp)[0]), "");
    QCOMPARE(services(room, room.children(udp)[1]), "\"mirror\"");
    one.sendDatagram(" tres");
    QTRY_COMPARE(room.received(room.children(udp)[0]), "uno tres");
    QCOMPARE(room.count(room.children(udp)[0], EventKind::Sent), 0);
}

void TestAttachedService::ofASocketThatIsGoneIsNothing()
{
    NetRoom room;
    room.engine().setServices(findService);
    const SocketId listener = room.listen(QStringLiteral("127.0.0.1"));
    room.engine().close(listener);
    const quint64 before = room.journal().published();
    room.engine().setService(listener, mirror);
    room.engine().setService(SocketId{12345}, QStringLiteral("dance"));
    QCOMPARE(room.journal().published(), before);
}

int main(int argc, char **argv)
{
    return runOverEpoll<TestAttachedService>(argc, argv);
}

#include "tst_attachedservice.moc"

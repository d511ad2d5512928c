#include "net/engine.h"

#include "net/descriptorlimit.h"
#include "net/netroom.h"
#include "net/peer.h"

#include <QProcess>
#include <QStandardPaths>
#include <QThread>

#include <sys/resource.h>

using namespace enchufe;

class TestEngine : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void talksToItself();
    void talksWithNcat();
    void killedPeerIsSeen();
    void closeAllEndsEverything();
    void destructionClosesWithFin();
    void worksInAnotherThread();
    void descriptorLimitIsRaised();
};

void TestEngine::talksToItself()
{
    NetRoom room;
    const SocketId listener = room.listen(QStringLiteral("::1"));
    const SocketId active = room.connectTo(room.local(listener));
    QTRY_COMPARE(room.count(active, EventKind::Established), 1);
    QTRY_COMPARE(room.children(listener).size(), size_t(1));
    const SocketId ghost = room.children(listener).front();
    const EndpointPair here = room.pair(active, EventKind::Established);
    QCOMPARE(room.pair(ghost, EventKind::Established), (EndpointPair{here.remote, here.local}));
    room.engine().send(active, 0, "ping");
    QTRY_COMPARE(room.received(ghost), "ping");
    room.engine().send(ghost, 0, "pong");
    QTRY_COMPARE(room.received(active), "pong");
    room.engine().close(active);
    QTRY_COMPARE(room.count(ghost, EventKind::PeerFinished), 1);
    room.engine().close(ghost);
    QCOMPARE(room.story(ghost), "created established received queued sent peer-finished closed");
}

void TestEngine::talksWithNcat()
{
    const QString ncat = QStandardPaths::findExecutable(QStringLiteral("ncat"));
    if (ncat.isEmpty())
        QSKIP("ncat is not installed");
    NetRoom room;
    const SocketId listener = room.listen(QStringLiteral("127.0.0.1"));
    const QString port = QString::number(room.local(listener).port());
    std::vector<std::unique_ptr<QProcess>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<QProcess>());
        clients.back()->start(ncat, {QStringLiteral("127.0.0.1"), port});
        clients.back()->write("client " + QByteArray::number(i));
        QTRY_COMPARE_WITH_TIMEOUT(room.children(listener).size(), size_t(i) + 1, patience);
    }
    for (size_t i = 0; i < 3; ++i) {
        const SocketId ghost = room.children(listener)[i];
        QTRY_COMPARE(room.received(ghost), QByteArray("client " + QByteArray::number(qulonglong(i))));
        QCOMPARE(room.pair(ghost, EventKind::Established).local, room.local(listener));
        room.engine().send(ghost, 0, "for " + QByteArray::number(qulonglong(i)));
    }
    for (size_t i = 0; i < 3; ++i) {
        QByteArray heard;
        QTRY_COMPARE((heard += clients[i]->readAllStandardOutput()),
                     QByteArray("for " + QByteArray::number(qulonglong(i))));
        clients[i]->closeWriteChannel();
    }
    for (const SocketId ghost : room.children(listener)) {
        QTRY_COMPARE(room.count(ghost, EventKind::PeerFinished), 1);
        room.engine().close(ghost);
    }
    for (const auto &client : clients)
        QTRY_COMPARE(client->state(), QProcess::NotRunning);
}

void TestEngine::killedPeerIsSeen()
{
    const QString ncat = QStandardPaths::findExecutable(QStringLiteral("ncat"));
    if (ncat.isEmpty())
        QSKIP("ncat is not installed");
    NetRoom room;
    const SocketId listener = room.listen(QStringLiteral("127.0.0.1"));
    QProcess client;
    client.start(ncat, {QStringLiteral("127.0.0.1"), QString::number(room.local(listener).port())});
    QTRY_COMPARE(room.children(listener).size(), size_t(1));
    const SocketId ghost = room.children(listener).front();
    client.kill();
    QTRY_COMPARE(room.count(ghost, EventKind::PeerFinished), 1);
    // What is sent now finds nobody: the first write brings the reset, the second meets it.
    room.engine().send(ghost, 0, "anybody?");
    QTRY_COMPARE_WITH_TIMEOUT(room.count(ghost, EventKind::Closed), 1, patience);
    QCOMPARE(room.last(ghost, EventKind::Failed).error, EPIPE);
    QTRY_COMPARE(client.state(), QProcess::NotRunning);
}

void TestEngine::closeAllEndsEverything()
{
    NetRoom room;
    const SocketId listener = room.listen(QStringLiteral("127.0.0.1"));
    const SocketId udp = room.openUdp(QStringLiteral("127.0.0.1"));
    const Peer slow = Peer::connected(room.local(listener), SOCK_STREAM, 4096);
    QTRY_COMPARE(room.children(listener).size(), size_t(1));
    const SocketId ghost = room.children(listener).front();
    room.engine().send(ghost, 0, QByteArray(20 * 1024 * 1024, 'x'));
    const Peer full = Peer::bound(*Endpoint::parse(u"127.0.0.1:0"), SOCK_STREAM, 0);
    const Peer filler = Peer::connected(full.local());
    const SocketId asking = room.connectTo(full.local());
    OpenRequest lookup;
    lookup.opening = Opening::Active;
    lookup.target = {QStringLiteral("localhost"), quint16(1)};
    const SocketId looking = room.open(lookup);
    room.engine().closeAll();
    for (const SocketId id : {listener, udp, ghost, asking, looking}) {
        QCOMPARE(room.count(id, EventKind::Closed), 1);
        QCOMPARE(room.events(id).back().kind, EventKind::Closed);
    }
    QVERIFY(room.total(ghost, EventKind::Unsent) > 0);
    QVERIFY(!Peer::connected(room.local(listener)).isOpen());
}

void TestEngine::destructionClosesWithFin()
{
    Peer peer;
    {
        NetRoom room;
        const SocketId listener = room.listen(QStringLiteral("127.0.0.1"));
        peer = Peer::connected(room.local(listener));
        QTRY_COMPARE(room.children(listener).size(), size_t(1));
        room.engine().send(room.children(listener).front(), 0, "bye");
    }
    QTRY_VERIFY(peer.isEnded());
    QCOMPARE(peer.error(), 0);
    QCOMPARE(peer.text(), "bye");
}

void TestEngine::worksInAnotherThread()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    Journal journal(clock, Journal::Settings{.directory = folder.path()});
    JournalWriter writer(journal);
    NativeSocketCalls calls(writer);
    SocketIds ids;
    QThread thread;
    // Made here, at home there: its parts have to move with it.
    auto *const engine = new Engine(writer, calls, ids);
    engine->moveToThread(&thread);
    connect(&thread, &QThread::finished, engine, &QObject::deleteLater);
    thread.start();
    OpenRequest request;
    request.target = {QStringLiteral("localhost"), quint16(0)};
    const SocketId id = ids.take();
    QMetaObject::invokeMethod(engine, [=] { engine->open(id, request); });
    Endpoint local;
    const auto isListening = [&] {
        for (quint64 n = 0; n < journal.published(); ++n) {
            const Event event = journal.event(n);
            if (event.kind == EventKind::Listening)
                local = journal.facts<EndpointPair>(event)->local;
        }
        return !local.isNull();
    };
    QTRY_VERIFY(isListening());
    std::vector<Peer> peers;
    for (int i = 0; i < 20; ++i) {
        peers.push_back(Peer::connected(local));
        peers.back().write("x");
        if (i % 2 == 0)
            peers.back().close();
    }
    const auto received = [&] {
        qsizetype count = 0;
        for (quint64 n = 0; n < journal.published(); ++n)
            count += journal.event(n).kind == EventKind::Received;
        return count;
    };
    QTRY_COMPARE(received(), 20);
    thread.quit();
    QVERIFY(thread.wait(patience));
    qsizetype closed = 0;
    for (quint64 n = 0; n < journal.published(); ++n)
        closed += journal.event(n).kind == EventKind::Closed;
    QCOMPARE(closed, 21);
}

void TestEngine::descriptorLimitIsRaised()
{
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit low = before;
    low.rlim_cur = qMin<rlim_t>(256, before.rlim_max);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &low), 0);
    QCOMPARE(descriptorReserve(), 32);
    QVERIFY(isInReserve(224));
    QVERIFY(!isInReserve(223));
    QVERIFY(canAcceptMore());
    QCOMPARE(rlim_t(raiseDescriptorLimit()), before.rlim_max);
    QVERIFY(!isInReserve(224) || before.rlim_max <= 256);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
}

int main(int argc, char **argv)
{
    return enchufe::runOverEpoll<TestEngine>(argc, argv);
}

#include "tst_engine.moc"

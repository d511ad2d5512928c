#include "net/netroom.h"
#include "net/peer.h"
#include "net/tcpchannel.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryFile>

#include <atomic>
#include <ctime>
#include <thread>

using namespace enchufe;

namespace {

QByteArray randomBytes(qsizetype size, quint32 seed = 1)
{
    std::vector<quint32> words(size_t(size) / 4 + 1);
    QRandomGenerator generator(seed);
    generator.fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), size);
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// Units: milliseconds of processor time of this thread.
qint64 spentMs()
{
    timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/// Lets the event loop run for a while, to see that nothing happens.
void runFor(int ms)
{
    QElapsedTimer timer;
    timer.start();
    (void)QTest::qWaitFor([&] { return timer.elapsed() >= ms; }, ms + patience);
}

/// A listener of ours, a plain peer that connected to it, and the accepted socket between them.
struct Conversation
{
    NetRoom room;
    SocketId listener;
    Peer peer;
    SocketId id;

    explicit Conversation(const QString &host = QStringLiteral("127.0.0.1"), int peerReceiveBuffer = 0)
    {
        listener = room.listen(host);
        peer = Peer::connected(room.local(listener), SOCK_STREAM, peerReceiveBuffer);
        if (QTest::qWaitFor([this] { return room.children(listener).size() == 1; }, patience))
            id = room.children(listener).front();
    }
    bool has(EventKind kind) const { return room.count(id, kind) > 0; }
};

} // namespace

class TestTcpChannel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void exchangesBytesBothWays_data();
    void exchangesBytesBothWays();
    void eventsComeInOrder();
    void eachKernelReadIsOneEvent();
    void peersFinLeavesCloseWaitAndStillSends();
    void finishesHereAndStillReads();
    void closesWhenBothHaveFinished();
    void abortResetsThePeer();
    void resetByPeerIsReported();
    void resetAfterPeerFinishedIsReported();
    void resetWhileNotReadingKeepsWhatCame();
    void writingToAResetConnectionTellsTheErrno();
    void unreadFinAndStoppedReadingCostNoTime();
    void stoppedReadingLeavesBytesInTheKernel();
    void slowReaderLosesNothing();
    void queueIsBounded();
    void closeSendsWhatIsQueued();
    void secondCloseForces();
    void sendsAfterFinishAreRefused();
    void fileIsStreamedWithoutMemory();
    void fileThatCannotBeReadIsRefused_data();
    void fileThatCannotBeReadIsRefused();
    void fileThatShrinksIsToldOf();
    void floodDoesNotStarveOthers();
};

void TestTcpChannel::exchangesBytesBothWays_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("bytes");
    for (const char *host : {"127.0.0.1", "::1"}) {
        const QString text = QLatin1String(host);
        QTest::addRow("%s text", host) << text << QByteArray("hola\r\n");
        QTest::addRow("%s nul and 0xff", host) << text << QByteArray("\0\xff\0", 3);
        QTest::addRow("%s split letter", host) << text << QByteArray("\xc3");
        QTest::addRow("%s 1 MiB", host) << text << randomBytes(1024 * 1024);
    }
}

void TestTcpChannel::exchangesBytesBothWays()
{
    QFETCH(QString, host);
    QFETCH(QByteArray, bytes);
    Conversation c(host);
    QVERIFY(c.id.isValid());
    std::thread writer([&] { c.peer.write(bytes); });
    QTRY_COMPARE_WITH_TIMEOUT(c.room.received(c.id).size(), bytes.size(), patience);
    writer.join();
    QCOMPARE(c.room.received(c.id), bytes);

    c.room.engine().send(c.id, 0, bytes);
    QTRY_COMPARE_WITH_TIMEOUT(c.peer.text().size(), bytes.size(), patience);
    QCOMPARE(c.peer.text(), bytes);
    QCOMPARE(c.room.bytes(c.id, EventKind::Sent), bytes);
    QCOMPARE(c.room.total(c.id, EventKind::Queued), bytes.size());
}

void TestTcpChannel::eventsComeInOrder()
{
    Conversation c;
    c.peer.write("a");
    QTRY_VERIFY(c.has(EventKind::Received));
    c.room.engine().send(c.id, 0, "b");
    c.room.engine().close(c.id);
    QCOMPARE(c.room.story(c.id), "created established received queued sent closed");
    const SocketFacts facts = *c.room.journal().facts<SocketFacts>(c.room.last(c.id, EventKind::Created));
    QCOMPARE(facts.parent, c.listener);
    QCOMPARE(facts.opening, Opening::Accepted);
    const EndpointPair pair = c.room.pair(c.id, EventKind::Established);
    QCOMPARE(pair.local, c.room.local(c.listener));
    QCOMPARE(pair.remote, c.peer.local());
    QCOMPARE(facts.requested, pair);
    const KernelFacts kernel =
        *c.room.journal().facts<KernelFacts>(c.room.last(c.id, EventKind::KernelState));
    QCOMPARE(kernel.state, TcpState::Established);
    QCOMPARE(kernel.pair, pair);
    QVERIFY(kernel.inode != 0);
}

void TestTcpChannel::eachKernelReadIsOneEvent()
{
    Conversation c;
    for (int i = 1; i <= 3; ++i) {
        c.peer.write(QByteArray(i, 'x'));
        QTRY_COMPARE(c.room.count(c.id, EventKind::Received), i);
        QCOMPARE(c.room.last(c.id, EventKind::Received).payloadLength, quint32(i));
    }
}

void TestTcpChannel::peersFinLeavesCloseWaitAndStillSends()
{
    Conversation c;
    c.peer.write("adios");
    c.peer.finish();
    QTRY_COMPARE(c.room.count(c.id, EventKind::PeerFinished), 1);
    QCOMPARE(c.room.received(c.id), "adios");
    QCOMPARE(c.room.states(c.id).back(), TcpState::CloseWait);
    c.room.engine().send(c.id, 0, "todavia te oigo");
    QTRY_COMPARE(c.peer.text(), "todavia te oigo");
    runFor(100);
    QCOMPARE(c.room.count(c.id, EventKind::PeerFinished), 1);
    QVERIFY(!c.has(EventKind::Closed));
    c.room.engine().close(c.id);
    QTRY_VERIFY(c.peer.isEnded());
    QCOMPARE(c.peer.error(), 0);
    QCOMPARE(c.room.story(c.id), "created established received peer-finished queued sent closed");
}

void TestTcpChannel::finishesHereAndStillReads()
{
    Conversation c;
    c.room.engine().send(c.id, 0, "last word");
    c.room.engine().finishTalking(c.id);
    c.room.engine().finishTalking(c.id);
    QTRY_VERIFY(c.peer.isEnded());
    QCOMPARE(c.peer.text(), "last word");
    QCOMPARE(c.room.count(c.id, EventKind::FinishedHere), 1);
    const TcpState state = c.room.states(c.id).back();
    QVERIFY(state == TcpState::FinWait1 || state == TcpState::FinWait2);
    c.peer.write("I still talk");
    QTRY_COMPARE(c.room.received(c.id), "I still talk");
    QVERIFY(!c.has(EventKind::Closed));
}

void TestTcpChannel::closesWhenBothHaveFinished()
{
    {
        Conversation c;
        c.room.engine().finishTalking(c.id);
        c.peer.finish();
        QTRY_VERIFY(c.has(EventKind::Closed));
        QCOMPARE(c.room.story(c.id), "created established finished-here peer-finished closed");
    }
    Conversation c;
    c.peer.finish();
    QTRY_VERIFY(c.has(EventKind::PeerFinished));
    c.room.engine().finishTalking(c.id);
    QCOMPARE(c.room.story(c.id), "created established peer-finished finished-here closed");
}

void TestTcpChannel::abortResetsThePeer()
{
    Conversation c;
    c.room.engine().abort(c.id);
    QTRY_VERIFY(c.peer.isEnded());
    QCOMPARE(c.peer.error(), ECONNRESET);
    QCOMPARE(c.room.story(c.id), "created established aborted closed");
}

void TestTcpChannel::resetByPeerIsReported()
{
    Conversation c;
    c.peer.write("before");
    c.peer.reset();
    QTRY_VERIFY(c.has(EventKind::Closed));
    QCOMPARE(c.room.story(c.id), "created established received failed closed");
    QCOMPARE(c.room.received(c.id), "before");
    const Event failed = c.room.last(c.id, EventKind::Failed);
    QCOMPARE(failed.error, ECONNRESET);
    QCOMPARE(failed.call, SystemCall::Receive);
    QCOMPARE(failed.value, qint64(ErrorCode::System));
    QCOMPARE(c.room.pair(c.id, EventKind::Failed), c.room.pair(c.id, EventKind::Established));
}

void TestTcpChannel::resetAfterPeerFinishedIsReported()
{
    Conversation c;
    c.peer.finish();
    QTRY_VERIFY(c.has(EventKind::PeerFinished));
    c.peer.reset();
    QTRY_VERIFY_WITH_TIMEOUT(c.has(EventKind::Closed), patience);
    // The kernel's own word for a reset in CLOSE-WAIT. Source: tcp_reset() in net/ipv4/tcp_input.c.
    QCOMPARE(c.room.last(c.id, EventKind::Failed).error, EPIPE);
    QCOMPARE(c.room.count(c.id, EventKind::PeerFinished), 1);
}

void TestTcpChannel::resetWhileNotReadingKeepsWhatCame()
{
    Conversation c;
    c.room.engine().setReading(c.id, false);
    c.peer.write("unheard");
    c.peer.reset();
    QTRY_VERIFY_WITH_TIMEOUT(c.has(EventKind::Closed), patience);
    QCOMPARE(c.room.received(c.id), "unheard");
    QCOMPARE(c.room.last(c.id, EventKind::Failed).error, ECONNRESET);
}

void TestTcpChannel::writingToAResetConnectionTellsTheErrno()
{
    Conversation c;
    c.peer.write("said before the reset");
    c.peer.reset();
    // No turn of the event loop in between: the write is the first to meet the reset.
    c.room.engine().send(c.id, 0, "x");
    QVERIFY(c.has(EventKind::Closed));
    QCOMPARE(c.room.last(c.id, EventKind::Failed).error, ECONNRESET);
    QCOMPARE(c.room.received(c.id), "said before the reset");
    QCOMPARE(c.room.total(c.id, EventKind::Unsent), 1);
}

void TestTcpChannel::unreadFinAndStoppedReadingCostNoTime()
{
    Conversation c;
    c.peer.finish();
    QTRY_VERIFY(c.has(EventKind::PeerFinished));
    Peer other = Peer::connected(c.room.local(c.listener));
    QTRY_COMPARE(c.room.children(c.listener).size(), size_t(2));
    const SocketId stopped = c.room.children(c.listener).back();
    c.room.engine().setReading(stopped, false);
    other.write("unread");
    runFor(100);
    const qint64 before = spentMs();
    const quint64 events = c.room.journal().published();
    runFor(1500);
    QVERIFY2(spentMs() - before < 150, qPrintable(QString::number(spentMs() - before)));
    QCOMPARE(c.room.journal().published(), events);
}

void TestTcpChannel::stoppedReadingLeavesBytesInTheKernel()
{
    Conversation c;
    c.room.engine().setReading(c.id, false);
    c.peer.write("waits");
    runFor(100);
    QCOMPARE(c.room.received(c.id), "");
    c.room.engine().setReading(c.id, true);
    QTRY_COMPARE(c.room.received(c.id), "waits");
    c.peer.write(" and flows");
    QTRY_COMPARE(c.room.received(c.id), "waits and flows");
    QCOMPARE(c.room.story(c.id), "created established reading-stopped reading-resumed received received");
}

void TestTcpChannel::slowReaderLosesNothing()
{
    Conversation c(QStringLiteral("127.0.0.1"), 64 * 1024);
    const QByteArray data = randomBytes(100 * 1024 * 1024);
    std::atomic<bool> mayRead = false;
    QByteArray got;
    std::thread reader([&] {
        while (!mayRead)
            std::this_thread::yield();
        char buffer[65536];
        for (ssize_t size = 0; (size = ::recv(c.peer.descriptor(), buffer, sizeof buffer, 0)) > 0;)
            got.append(buffer, size);
    });
    QSignalSpy changes(&c.room.engine(), &Engine::queueChanged);
    constexpr qsizetype half = 50 * 1024 * 1024;
    c.room.engine().send(c.id, 0, data.first(half));
    runFor(200);
    QVERIFY(c.room.total(c.id, EventKind::Sent) < half);
    mayRead = true;
    // The rest in odd sizes as room comes, the way a person or a script does.
    qsizetype offset = half;
    const auto sendMore = [&] {
        const qint64 queued = changes.isEmpty() ? half : changes.last().at(1).toLongLong();
        changes.clear();
        if (queued < 1024 * 1024 && offset < data.size()) {
            const qsizetype size = qMin<qsizetype>(777'777, data.size() - offset);
            c.room.engine().send(c.id, 0, data.sliced(offset, size));
            offset += size;
        }
        return offset == data.size();
    };
    QVERIFY(c.room.runUntil(sendMore, 60000));
    c.room.engine().finishTalking(c.id);
    QVERIFY(c.room.runUntil([&] { return c.has(EventKind::FinishedHere); }, 60000));
    reader.join();
    QCOMPARE(got.size(), data.size());
    QCOMPARE(sha256(got), sha256(data));
    QCOMPARE(sha256(c.room.bytes(c.id, EventKind::Sent)), sha256(data));
}

void TestTcpChannel::queueIsBounded()
{
    Conversation c(QStringLiteral("127.0.0.1"), 4096);
    const QByteArray message(Engine::sendQueueLimit, 'q');
    c.room.engine().send(c.id, 0, message);
    QCOMPARE(c.room.count(c.id, EventKind::SendRefused), 0);
    const qint64 room = c.room.total(c.id, EventKind::Sent);
    QVERIFY(room < Engine::sendQueueLimit);
    c.room.engine().send(c.id, 0, QByteArray(room + 1, 'x'));
    const Event refused = c.room.last(c.id, EventKind::SendRefused);
    QCOMPARE(refused.error, ENOBUFS);
    QCOMPARE(refused.value, room + 1);
    c.room.engine().send(c.id, 0, QByteArray(room, 'y'));
    QCOMPARE(c.room.count(c.id, EventKind::SendRefused), 1);
    c.room.engine().abort(c.id);
    QCOMPARE(c.room.total(c.id, EventKind::Unsent) + c.room.total(c.id, EventKind::Sent),
             c.room.total(c.id, EventKind::Queued));
}

void TestTcpChannel::closeSendsWhatIsQueued()
{
    Conversation c(QStringLiteral("127.0.0.1"), 64 * 1024);
    const QByteArray data = randomBytes(20 * 1024 * 1024);
    c.room.engine().send(c.id, 0, data);
    c.room.engine().close(c.id);
    QVERIFY(!c.has(EventKind::Closed));
    c.room.engine().send(c.id, 0, "too late");
    QCOMPARE(c.room.last(c.id, EventKind::SendRefused).error, EPIPE);
    QTRY_COMPARE_WITH_TIMEOUT(c.peer.isEnded(), true, 60000);
    QCOMPARE(sha256(c.peer.text()), sha256(data));
    QCOMPARE(c.peer.error(), 0);
    QVERIFY(c.has(EventKind::Closed));
    QVERIFY(!c.has(EventKind::Unsent));
}

void TestTcpChannel::secondCloseForces()
{
    Conversation c(QStringLiteral("127.0.0.1"), 4096);
    c.room.engine().send(c.id, 0, QByteArray(30 * 1024 * 1024, 'z'));
    c.room.engine().close(c.id);
    runFor(100);
    QVERIFY(!c.has(EventKind::Closed));
    c.room.engine().close(c.id);
    QVERIFY(c.has(EventKind::Closed));
    QVERIFY(!c.has(EventKind::Aborted));
    QCOMPARE(c.room.total(c.id, EventKind::Sent) + c.room.total(c.id, EventKind::Unsent), 30 * 1024 * 1024);
}

void TestTcpChannel::sendsAfterFinishAreRefused()
{
    Conversation c;
    c.room.engine().finishTalking(c.id);
    c.room.engine().send(c.id, 0, "late");
    const Event refused = c.room.last(c.id, EventKind::SendRefused);
    QCOMPARE(refused.error, EPIPE);
    QCOMPARE(refused.value, 4);
    c.room.engine().sendFile(c.id, QStringLiteral("/etc/hostname"));
    QCOMPARE(c.room.count(c.id, EventKind::SendRefused), 2);
}

void TestTcpChannel::fileIsStreamedWithoutMemory()
{
    const QByteArray data = randomBytes(150 * 1024 * 1024 + 7);
    QTemporaryFile file;
    QVERIFY(file.open());
    QCOMPARE(file.write(data), data.size());
    QVERIFY(file.flush());

    Conversation c;
    QByteArray got;
    std::thread reader([&] {
        char buffer[65536];
        for (ssize_t size = 0; (size = ::recv(c.peer.descriptor(), buffer, sizeof buffer, 0)) > 0;)
            got.append(buffer, size);
    });
    QSignalSpy changes(&c.room.engine(), &Engine::queueChanged);
    c.room.engine().send(c.id, 0, "head:");
    c.room.engine().sendFile(c.id, file.fileName());
    c.room.engine().send(c.id, 0, ":tail");
    c.room.engine().close(c.id);
    QVERIFY(c.room.runUntil([&] { return c.has(EventKind::Closed); }, 60000));
    reader.join();
    QCOMPARE(got.size(), data.size() + 10);
    QCOMPARE(sha256(got), sha256("head:" + data + ":tail"));
    for (const QList<QVariant> &change : changes)
        QVERIFY(change.at(1).toLongLong() <= SendQueue::pieceSize + 10);
}

void TestTcpChannel::fileThatCannotBeReadIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("error");
    QTest::newRow("not there") << QStringLiteral("/no/such/file") << ENOENT;
    QTest::newRow("a folder") << QStringLiteral("/tmp") << EISDIR;
    QTest::newRow("a device") << QStringLiteral("/dev/zero") << EINVAL;
    QTest::newRow("no name") << QString() << ENOENT;
}

void TestTcpChannel::fileThatCannotBeReadIsRefused()
{
    QFETCH(QString, path);
    QFETCH(int, error);
    Conversation c;
    c.room.engine().sendFile(c.id, path);
    QCOMPARE(c.room.last(c.id, EventKind::SendRefused).error, error);
    c.room.engine().send(c.id, 0, "lives on");
    QTRY_COMPARE(c.peer.text(), "lives on");
}

void TestTcpChannel::fileThatShrinksIsToldOf()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(QByteArray(40 * 1024 * 1024, 'f'));
    QVERIFY(file.flush());
    Conversation c(QStringLiteral("127.0.0.1"), 4096);
    c.room.engine().sendFile(c.id, file.fileName());
    c.room.engine().send(c.id, 0, "after");
    QVERIFY(file.resize(0));
    QTRY_VERIFY_WITH_TIMEOUT(c.peer.text().endsWith("after"), patience);
    QVERIFY(c.has(EventKind::SendRefused));
    QCOMPARE(c.room.total(c.id, EventKind::Sent) + c.room.total(c.id, EventKind::Unsent),
             c.room.total(c.id, EventKind::Queued));
}

void TestTcpChannel::floodDoesNotStarveOthers()
{
    Conversation c;
    Peer other = Peer::connected(c.room.local(c.listener));
    QTRY_COMPARE(c.room.children(c.listener).size(), size_t(2));
    const SocketId quiet = c.room.children(c.listener).back();
    std::atomic<bool> stop = false;
    std::thread flood([&] {
        const QByteArray block(1024 * 1024, 'f');
        while (!stop && c.peer.write(block)) {
        }
        c.peer.finish();
    });
    QTRY_VERIFY(c.room.total(c.id, EventKind::Received) > 8 * 1024 * 1024);
    for (int i = 1; i <= 20; ++i) {
        other.write("?");
        QTRY_COMPARE_WITH_TIMEOUT(c.room.count(quiet, EventKind::Received), i, patience);
    }
    stop = true;
    QTRY_VERIFY_WITH_TIMEOUT(c.has(EventKind::PeerFinished), patience);
    flood.join();
}

int main(int argc, char **argv)
{
    return enchufe::runOverEpoll<TestTcpChannel>(argc, argv);
}

#include "tst_tcpchannel.moc"

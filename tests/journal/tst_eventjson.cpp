#include "journal/eventjson.h"

#include "journal/detailsjson.h"
#include "journal/journaltest.h"

#include <QCborMap>
#include <QCborValue>
#include <QDateTime>
#include <QJsonArray>
#include <QTest>

#include <cerrno>

using namespace enchufe;
using namespace enchufe::test;

namespace {

const EndpointPair ends = pair("127.0.0.1:40001", "127.0.0.1:5000");

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

class TestEventJson : public QObject
{
    Q_OBJECT

private:
    struct Story : Recording
    {
        /// The newest event as JSON.
        QJsonObject json()
        {
            writer.publish();
            table.fold(journal);
            return eventJson(journal, journal.event(journal.published() - 1), table);
        }

        SocketTable table;
    };

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void tellsAConnectionsLife();
    void tellsTimeInMicroseconds();
    void tellsAListenersLife();
    void tellsBytes_data();
    void tellsBytes();
    void tellsBytesThatWereNotKept();
    void tellsUdpPeers();
    void tellsErrors();
    void tellsCalls();
    void tellsTheKernelsWord();
    void tellsTheQueue();
    void tellsLookups();
    void tellsSamples();
    void tellsHoldersOptionsAndGroups();
    void tellsTheRest();
    void leavesOutWhatIsNotKnown();
};

void TestEventJson::tellsAConnectionsLife()
{
    Story story;
    create(story.writer, 1, Transport::Tcp, Opening::Active, {Endpoint(), ends.remote});
    QJsonObject json = story.json();
    QCOMPARE(text(json, "event"), QStringLiteral("created"));
    QCOMPARE(json.value(QLatin1String("socket")).toInteger(), qint64(1));
    QCOMPARE(text(json, "transport"), QStringLiteral("tcp"));
    QCOMPARE(text(json, "opening"), QStringLiteral("active"));
    QCOMPARE(text(json, "remote"), QStringLiteral("127.0.0.1:5000"));
    QVERIFY(!json.contains(QLatin1String("local")));
    QVERIFY(!json.contains(QLatin1String("parent")));
    story.writer.appendFacts({.socket = {1}, .kind = EventKind::Established}, ends);
    json = story.json();
    QCOMPARE(text(json, "event"), QStringLiteral("established"));
    QCOMPARE(text(json, "local"), QStringLiteral("127.0.0.1:40001"));
    QCOMPARE(text(json, "remote"), QStringLiteral("127.0.0.1:5000"));
    story.writer.append({.socket = {1}, .kind = EventKind::PeerFinished});
    json = story.json();
    // Later events know both ends too.
    QCOMPARE(text(json, "event"), QStringLiteral("peer-finished"));
    QCOMPARE(text(json, "local"), QStringLiteral("127.0.0.1:40001"));
    QCOMPARE(text(json, "remote"), QStringLiteral("127.0.0.1:5000"));
    QCOMPARE(json.keys().size(), 7);
}

void TestEventJson::tellsTimeInMicroseconds()
{
    Story story;
    story.clock.set(1'000'234'567);
    create(story.writer, 1, Transport::Tcp, Opening::Active, ends);
    QCOMPARE(text(story.json(), "time"), QStringLiteral("2026-11-22T16:00:01.000234Z"));
    const QDateTime parsed = QDateTime::fromString(text(story.json(), "time"), Qt::ISODateWithMs);
    QVERIFY(parsed.isValid());
    QCOMPARE(parsed.timeSpec(), Qt::UTC);
    QCOMPARE(parsed.toMSecsSinceEpoch(), story.journal.wallMs(story.journal.event(0).timeNs));
}

void TestEventJson::tellsAListenersLife()
{
    Story story;
    const EndpointPair here = pair("[::1]:5000");
    create(story.writer, 1, Transport::Tcp, Opening::Passive, pair("[::1]:0"));
    story.writer.appendFacts({.value = 4096, .socket = {1}, .kind = EventKind::Listening}, here);
    QJsonObject json = story.json();
    QCOMPARE(text(json, "event"), QStringLiteral("listening"));
    QCOMPARE(text(json, "local"), QStringLiteral("[::1]:5000"));
    QCOMPARE(json.value(QLatin1String("backlog")).toInteger(), qint64(4096));
    QVERIFY(!json.contains(QLatin1String("remote")));
    const EndpointPair both = pair("[::1]:5000", "[::1]:40000");
    create(story.writer, 2, Transport::Tcp, Opening::Accepted, both, 1);
    json = story.json();
    QCOMPARE(text(json, "opening"), QStringLiteral("accepted"));
    QCOMPARE(json.value(QLatin1String("parent")).toInteger(), qint64(1));
    story.writer.appendFacts({.value = 2, .socket = {1}, .kind = EventKind::Accepted}, both);
    json = story.json();
    QCOMPARE(json.value(QLatin1String("socket")).toInteger(), qint64(1));
    QCOMPARE(json.value(QLatin1String("child")).toInteger(), qint64(2));
    QCOMPARE(text(json, "remote"), QStringLiteral("[::1]:40000"));
}

void TestEventJson::tellsBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isText");
    QTest::newRow("plain") << QByteArray("HOLA\r\n\t") << true;
    QTest::newRow("utf-8") << QByteArray("se\xc3\xb1or") << true;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfx") << true;
    QTest::newRow("empty datagram") << QByteArray() << true;
    QTest::newRow("control") << QByteArray("\x1b[0m") << false;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << false;
    QTest::newRow("not utf-8") << QByteArray("\xff\xfe") << false;
}

void TestEventJson::tellsBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isText);
    for (const EventKind kind : {EventKind::Received, EventKind::Sent}) {
        Story story;
        create(story.writer, 1, Transport::Tcp, Opening::Active, ends);
        story.writer.append({.socket = {1}, .kind = kind}, bytes);
        const QJsonObject json = story.json();
        QCOMPARE(json.value(QLatin1String("bytes")).toInteger(), bytes.size());
        QCOMPARE(QByteArray::fromBase64(text(json, "base64").toLatin1()), bytes);
        QVERIFY(json.contains(QLatin1String("base64")));
        QCOMPARE(json.contains(QLatin1String("text")), isText);
        if (isText)
            QCOMPARE(text(json, "text").toUtf8(), bytes);
    }
}

void TestEventJson::tellsBytesThatWereNotKept()
{
    FakeClock clock;
    const QTemporaryDir folder;
    Journal journal(clock, {.directory = folder.path(), .payloadLimit = 1});
    JournalWriter writer(journal);
    create(writer, 1, Transport::Tcp, Opening::Active, ends);
    writer.append({.socket = {1}, .kind = EventKind::Received}, "HOLA");
    writer.append({.socket = {1}, .kind = EventKind::Received}, QByteArray(Spool::segmentSize, 'x'));
    writer.publish();
    SocketTable table;
    table.fold(journal);
    const QJsonObject json = eventJson(journal, journal.event(1), table);
    QCOMPARE(json.value(QLatin1String("bytes")).toInteger(), qint64(4));
    QVERIFY(!json.contains(QLatin1String("base64")));
    QVERIFY(!json.contains(QLatin1String("text")));
}

void TestEventJson::tellsUdpPeers()
{
    Story story;
    create(story.writer, 1, Transport::Udp, Opening::Passive, pair("127.0.0.1:5000"));
    story.writer.appendFacts({.socket = {1}, .kind = EventKind::Bound}, pair("127.0.0.1:5000"));
    story.writer.appendFacts({.socket = {1}, .peer = 1, .kind = EventKind::PeerSeen},
                             pair("127.0.0.1:5000", "127.0.0.1:6001"));
    QCOMPARE(text(story.json(), "remote"), QStringLiteral("127.0.0.1:6001"));
    story.writer.append({.socket = {1}, .peer = 1, .kind = EventKind::Received}, "x");
    const QJsonObject json = story.json();
    QCOMPARE(text(json, "transport"), QStringLiteral("udp"));
    QCOMPARE(json.value(QLatin1String("peer")).toInteger(), qint64(1));
    QCOMPARE(text(json, "local"), QStringLiteral("127.0.0.1:5000"));
    QCOMPARE(text(json, "remote"), QStringLiteral("127.0.0.1:6001"));
}

void TestEventJson::tellsErrors()
{
    Story story;
    create(story.writer, 1, Transport::Tcp, Opening::Active, {Endpoint(), ends.remote});
    story.writer.appendFacts(
        {.socket = {1}, .error = ECONNREFUSED, .kind = EventKind::Failed, .call = SystemCall::Connect},
        EndpointPair{Endpoint(), ends.remote});
    QJsonObject json = story.json();
    QCOMPARE(text(json, "event"), QStringLiteral("failed"));
    QCOMPARE(text(json, "error"), QStringLiteral("ECONNREFUSED"));
    QCOMPARE(text(json, "call"), QStringLiteral("connect"));
    QCOMPARE(text(json, "remote"), QStringLiteral("127.0.0.1:5000"));
    story.writer.append({.value = qint64(ErrorCode::NameNotFound), .socket = {1}, .kind = EventKind::Failed});
    QCOMPARE(text(story.json(), "error"), QStringLiteral("EAI_NONAME"));
    story.writer.append({.value = 9, .socket = {1}, .error = EMSGSIZE, .kind = EventKind::SendRefused});
    json = story.json();
    QCOMPARE(text(json, "error"), QStringLiteral("EMSGSIZE"));
    QCOMPARE(json.value(QLatin1String("bytes")).toInteger(), qint64(9));
    HostFacts facts;
    facts.endpoint = ends.remote;
    facts.holder = PortHolder{ends.remote, 42, QStringLiteral("nginx"), 7};
    story.writer.append({.socket = {1}, .kind = EventKind::FailureFacts},
                        facts.toCbor().toCborValue().toCbor());
    const QJsonObject holder =
        story.json().value(QLatin1String("facts")).toObject().value(QLatin1String("holder")).toObject();
    QCOMPARE(text(holder, "process"), QStringLiteral("nginx"));
}

void TestEventJson::tellsCalls()
{
    Story story;
    create(story.writer, 1, Transport::Tcp, Opening::Active, ends);
    story.writer.append({.value = -1,
                         .socket = {1},
                         .error = EINPROGRESS,
                         .durationNs = 12'345,
                         .kind = EventKind::Call,
                         .call = SystemCall::Connect},
                        "8, 127.0.0.1:5000");
    const QJsonObject json = story.json();
    QCOMPARE(text(json, "call"), QStringLiteral("connect"));
    QCOMPARE(text(json, "arguments"), QStringLiteral("8, 127.0.0.1:5000"));
    QCOMPARE(json.value(QLatin1String("result")).toInteger(), qint64(-1));
    QCOMPARE(text(json, "error"), QStringLiteral("EINPROGRESS"));
    QCOMPARE(json.value(QLatin1String("durationNs")).toInteger(), qint64(12'345));
}

void TestEventJson::tellsTheKernelsWord()
{
    Story story;
    create(story.writer, 1, Transport::Tcp, Opening::Active, ends);
    kernelState(
        story.writer, 1, TcpState::FinWait2,
        {.pair = ends, .receiveQueue = 3, .sendQueue = 4, .timerMs = 900, .timer = KernelTimer::KeepAlive});
    QJsonObject json = story.json();
    QCOMPARE(text(json, "event"), QStringLiteral("kernel-state"));
    QCOMPARE(text(json, "state"), QStringLiteral("FIN-WAIT-2"));
    QCOMPARE(text(json, "local"), QStringLiteral("127.0.0.1:40001"));
    QCOMPARE(json.value(QLatin1String("receiveQueue")).toInteger(), qint64(3));
    QCOMPARE(json.value(QLatin1String("sendQueue")).toInteger(), qint64(4));
    QCOMPARE(json.value(QLatin1String("timerMs")).toInteger(), qint64(900));
    QVERIFY(!json.contains(QLatin1String("drops")));
    create(story.writer, 2, Transport::Udp, Opening::Passive, pair("127.0.0.1:1"));
    kernelState(story.writer, 2, TcpState::Close, {.drops = 17});
    json = story.json();
    QCOMPARE(text(json, "state"), QStringLiteral("UNCONN"));
    QCOMPARE(json.value(QLatin1String("drops")).toInteger(), qint64(17));
    QVERIFY(!json.contains(QLatin1String("timerMs")));
}

void TestEventJson::tellsTheQueue()
{
    Story story;
    create(story.writer, 1, Transport::Tcp, Opening::Active, ends);
    story.writer.append({.value = 10, .socket = {1}, .kind = EventKind::Queued});
    story.json();
    story.writer.append({.value = 5, .socket = {1}, .kind = EventKind::Queued});
    const QJsonObject json = story.json();
    QCOMPARE(json.value(QLatin1String("bytes")).toInteger(), qint64(5));
    QCOMPARE(json.value(QLatin1String("queued")).toInteger(), qint64(15));
    story.writer.append({.value = 15, .socket = {1}, .kind = EventKind::Unsent});
    QCOMPARE(story.json().value(QLatin1String("bytes")).toInteger(), qint64(15));
}

void TestEventJson::tellsLookups()
{
    Story story;
    create(story.writer, 1, Transport::Tcp, Opening::Active, {});
    story.writer.append({.socket = {1}, .kind = EventKind::LookupStarted}, "localhost");
    QCOMPARE(text(story.json(), "name"), QStringLiteral("localhost"));
    story.writer.append({.socket = {1}, .kind = EventKind::LookupFinished}, "::1\n127.0.0.1");
    const QJsonArray expected = {QStringLiteral("::1"), QStringLiteral("127.0.0.1")};
    QCOMPARE(story.json().value(QLatin1String("addresses")).toArray(), expected);
}

void TestEventJson::tellsSamples()
{
    Story story;
    create(story.writer, 1, Transport::Tcp, Opening::Active, ends);
    SocketDetails details;
    details.isTcp = true;
    details.rttUs = 18;
    details.bytesAcked = quint64(5) << 32;
    details.minRttUs = ~quint32(0);
    details.maxPacingRate = ~quint64(0);
    details.slowStartThreshold = 0x7fffffff;
    details.congestionControl = {'c', 'u', 'b', 'i', 'c'};
    details.receiveBuffer = 131'072;
    story.writer.appendFacts({.socket = {1}, .kind = EventKind::KernelSample}, details);
    const QJsonObject json = story.json();
    QCOMPARE(text(json, "event"), QStringLiteral("kernel-sample"));
    QCOMPARE(json.value(QLatin1String("rttUs")).toInteger(), qint64(18));
    QCOMPARE(json.value(QLatin1String("bytesAcked")).toInteger(), qint64(5) << 32);
    QCOMPARE(json.value(QLatin1String("receiveBuffer")).toInteger(), qint64(131'072));
    QCOMPARE(text(json, "congestionControl"), QStringLiteral("cubic"));
    QCOMPARE(text(json, "congestionState"), QStringLiteral("open"));
    for (const char *key :
         {"minRttUs", "maxPacingRate", "slowStartThreshold", "receiveWindow", "readableBytes"})
        QVERIFY2(!json.contains(QLatin1String(key)), key);
    details.hasReceiveWindow = true;
    details.minRttUs = 7;
    details.readableBytes = 0;
    const QJsonObject more = socketDetailsJson(details);
    QCOMPARE(more.value(QLatin1String("receiveWindow")).toInteger(-1), qint64(0));
    QCOMPARE(more.value(QLatin1String("minRttUs")).toInteger(-1), qint64(7));
    QCOMPARE(more.value(QLatin1String("readableBytes")).toInteger(-1), qint64(0));
    // Of a UDP socket only the memory means something.
    const QJsonObject udp = socketDetailsJson({});
    QVERIFY(udp.contains(QLatin1String("receiveMemory")) && !udp.contains(QLatin1String("rttUs")));
}

void TestEventJson::tellsHoldersOptionsAndGroups()
{
    Story story;
    create(story.writer, 1, Transport::Udp, Opening::Foreign, ends);
    story.writer.append({.value = 77, .socket = {1}, .kind = EventKind::HolderSeen}, "sshd");
    QJsonObject json = story.json();
    QCOMPARE(text(json, "opening"), QStringLiteral("foreign"));
    QCOMPARE(json.value(QLatin1String("pid")).toInteger(), qint64(77));
    QCOMPARE(text(json, "process"), QStringLiteral("sshd"));
    story.writer.append({.value = 0, .socket = {1}, .kind = EventKind::HolderSeen});
    json = story.json();
    QVERIFY(!json.contains(QLatin1String("pid")) && !json.contains(QLatin1String("process")));
    story.writer.append({.socket = {1}, .error = EPERM, .kind = EventKind::OptionRefused}, "SO_RCVBUF=9");
    json = story.json();
    QCOMPARE(text(json, "option"), QStringLiteral("SO_RCVBUF=9"));
    QCOMPARE(text(json, "error"), QStringLiteral("EPERM"));
    for (const EventKind kind : {EventKind::GroupJoined, EventKind::GroupLeft}) {
        story.writer.append({.socket = {1}, .kind = kind}, "239.1.1.1%lo");
        QCOMPARE(text(story.json(), "group"), QStringLiteral("239.1.1.1%lo"));
    }
    story.writer.append({.value = 6, .socket = {1}, .kind = EventKind::Truncated});
    QCOMPARE(story.json().value(QLatin1String("bytes")).toInteger(), qint64(6));
}

void TestEventJson::tellsTheRest()
{
    Story story;
    create(story.writer, 1, Transport::Tcp, Opening::Active, ends);
    story.writer.append({.socket = {1}, .kind = EventKind::OptionSet}, "TCP_NODELAY=1");
    QCOMPARE(text(story.json(), "option"), QStringLiteral("TCP_NODELAY=1"));
    story.writer.append({.kind = EventKind::KernelNote}, "no-sock-diag");
    QJsonObject json = story.json();
    QCOMPARE(text(json, "note"), QStringLiteral("no-sock-diag"));
    QCOMPARE(json.value(QLatin1String("socket")).toInteger(), qint64(0));
    story.writer.append({.value = 4'194'304, .kind = EventKind::BytesDropped});
    QCOMPARE(story.json().value(QLatin1String("bytes")).toInteger(), qint64(4'194'304));
    story.writer.append({.error = ENOSPC, .kind = EventKind::RecordingPaused});
    json = story.json();
    QCOMPARE(text(json, "event"), QStringLiteral("recording-paused"));
    QCOMPARE(text(json, "error"), QStringLiteral("ENOSPC"));
}

void TestEventJson::leavesOutWhatIsNotKnown()
{
    Story story;
    // Of a socket whose beginning was dropped nothing is known but the event itself.
    story.writer.append({.socket = {9}, .kind = EventKind::Closed});
    const QJsonObject json = story.json();
    QCOMPARE(json.keys(),
             (QStringList{QStringLiteral("event"), QStringLiteral("socket"), QStringLiteral("time")}));
}

QTEST_GUILESS_MAIN(TestEventJson)
#include "tst_eventjson.moc"

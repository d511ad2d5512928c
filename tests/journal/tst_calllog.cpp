#include "journal/calllog.h"

#include "journal/calltext.h"
#include "journal/journaltest.h"
#include "journal/literals.h"

#include <QTest>

#include <cerrno>

using namespace enchufe;
using namespace enchufe::test;

class TestCallLog : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void listsTheCallsOfOneSocket();
    void listsTheCallsOfAllSockets();
    void foldsInSlices();
    void writesCallsAsStraceDoes_data();
    void writesCallsAsStraceDoes();
    void saysWhenArgumentsAreGone();
    void listsBytesAsCalls();
    void listsAListenerWithItsAcceptedSockets();
    void listsDatagramsWithTheirPeers();
    void listsWhatEndedAStream();
    void listsAResetAfterASlowConnect();
    void givesUpTheOldest();
    void showsBytesAsStraceDoes_data();
    void showsBytesAsStraceDoes();

private:
    static void call(Recording &recording, quint32 id, SystemCall call, qint64 result,
                     const QByteArray &arguments = {}, int error = 0);
    /// Every line of a log.
    static QStringList lines(const Recording &recording, CallLog log);
};

void TestCallLog::call(Recording &recording, quint32 id, SystemCall call, qint64 result,
                       const QByteArray &arguments, int error)
{
    recording.writer.append(
        {.value = result, .socket = {id}, .error = error, .kind = EventKind::Call, .call = call}, arguments);
}

QStringList TestCallLog::lines(const Recording &recording, CallLog log)
{
    log.fold(recording.journal);
    QStringList all;
    for (qsizetype index = 0; index < log.count(); ++index) {
        const Event event = recording.journal.event(log.eventNumber(index));
        all += callText(recording.journal, event, log.descriptor(index)).line();
    }
    return all;
}

void TestCallLog::listsTheCallsOfOneSocket()
{
    Recording recording;
    recording.writer.append({.socket = {1}, .kind = EventKind::Call, .call = SystemCall::Socket});
    recording.writer.append({.socket = {2}, .kind = EventKind::Call, .call = SystemCall::Socket});
    recording.writer.append({.socket = {1}, .kind = EventKind::Established});
    recording.writer.append({.socket = {1}, .kind = EventKind::Call, .call = SystemCall::Connect});
    recording.writer.publish();
    CallLog log(SocketId{1});
    QVERIFY(!log.fold(recording.journal));
    QCOMPARE(log.count(), qsizetype(2));
    QCOMPARE(log.eventNumber(0), quint64(0));
    QCOMPARE(log.eventNumber(1), quint64(3));
}

void TestCallLog::listsTheCallsOfAllSockets()
{
    Recording recording;
    for (quint32 id = 1; id <= 5; ++id) {
        recording.writer.append({.socket = {id}, .kind = EventKind::Call, .call = SystemCall::Socket});
        recording.writer.append({.socket = {id}, .kind = EventKind::Closed});
    }
    recording.writer.publish();
    CallLog log;
    log.fold(recording.journal);
    QCOMPARE(log.count(), qsizetype(5));
    CallLog late({}, 4);
    late.fold(recording.journal);
    QCOMPARE(late.count(), qsizetype(3));
}

void TestCallLog::foldsInSlices()
{
    Recording recording;
    for (int count = 0; count < 10; ++count)
        recording.writer.append({.socket = {1}, .kind = EventKind::Call, .call = SystemCall::Send});
    recording.writer.publish();
    CallLog log;
    QVERIFY(log.fold(recording.journal, 9));
    QCOMPARE(log.count(), qsizetype(9));
    QVERIFY(!log.fold(recording.journal, 9));
    QCOMPARE(log.count(), qsizetype(10));
}

void TestCallLog::writesCallsAsStraceDoes_data()
{
    QTest::addColumn<SystemCall>("call");
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<qint64>("result");
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("line");
    QTest::newRow("in use") << SystemCall::Bind << QByteArray("7, 127.0.0.1:5000") << qint64(-1) << EADDRINUSE
                            << "bind(7, 127.0.0.1:5000) = -1 EADDRINUSE";
    QTest::newRow("no arguments") << SystemCall::Accept << QByteArray() << qint64(9) << 0 << "accept() = 9";
    QTest::newRow("zero") << SystemCall::Listen << QByteArray("7, 4096") << qint64(0) << 0
                          << "listen(7, 4096) = 0";
    QTest::newRow("in progress") << SystemCall::Connect << QByteArray("8, [::1]:80") << qint64(-1)
                                 << EINPROGRESS << "connect(8, [::1]:80) = -1 EINPROGRESS";
    QTest::newRow("bytes of the world") << SystemCall::Send << QByteArray("8, \"a\n\xff\"") << qint64(3) << 0
                                        << QStringLiteral("send(8, \"a\u240A\\xFF\") = 3");
}

void TestCallLog::writesCallsAsStraceDoes()
{
    QFETCH(SystemCall, call);
    QFETCH(QByteArray, arguments);
    QFETCH(qint64, result);
    QFETCH(int, error);
    QFETCH(QString, line);
    Recording recording;
    recording.writer.append(
        {.value = result, .socket = {1}, .error = error, .kind = EventKind::Call, .call = call}, arguments);
    recording.writer.publish();
    QCOMPARE(CallLog::line(recording.journal, recording.journal.event(0)), line);
}

void TestCallLog::saysWhenArgumentsAreGone()
{
    Recording recording(1);
    const QByteArray large(Spool::segmentSize, 'x');
    recording.writer.append({.socket = {1}, .kind = EventKind::Call, .call = SystemCall::Bind},
                            "7, 0.0.0.0:1");
    recording.writer.append({.socket = {1}, .kind = EventKind::Received}, large);
    recording.writer.publish();
    QCOMPARE(CallLog::line(recording.journal, recording.journal.event(0)), QStringLiteral("bind(...) = 0"));
}

void TestCallLog::listsBytesAsCalls()
{
    Recording recording;
    create(recording.writer, 1, Transport::Tcp, Opening::Active, pair("127.0.0.1:4", "127.0.0.1:5"));
    call(recording, 1, SystemCall::Socket, 8, "AF_INET, SOCK_STREAM, 0");
    recording.writer.append({.socket = {1}, .kind = EventKind::Sent}, "HOLA\n");
    recording.writer.append({.value = 65536, .socket = {1}, .kind = EventKind::Received}, "si");
    recording.writer.append({.socket = {1}, .kind = EventKind::PeerFinished});
    call(recording, 1, SystemCall::Close, 0, "8");
    recording.writer.publish();
    QCOMPARE(lines(recording, CallLog(SocketId{1})),
             QStringList({QStringLiteral("socket(AF_INET, SOCK_STREAM, 0) = 8"),
                          QStringLiteral("send(8, \"HOLA\\n\", 5, 0) = 5"),
                          QStringLiteral("recv(8, \"si\", 65536, 0) = 2"),
                          QStringLiteral("recv(8, \"\", 1, MSG_PEEK) = 0"), QStringLiteral("close(8) = 0")}));
}

void TestCallLog::listsAListenerWithItsAcceptedSockets()
{
    Recording recording;
    const EndpointPair ends = pair("127.0.0.1:5000", "127.0.0.1:40000");
    create(recording.writer, 1, Transport::Tcp, Opening::Passive, pair("127.0.0.1:5000"));
    call(recording, 1, SystemCall::Socket, 7);
    create(recording.writer, 9, Transport::Tcp, Opening::Passive, pair("127.0.0.1:6000"));
    call(recording, 9, SystemCall::Socket, 8);
    call(recording, 1, SystemCall::Accept, 11, "7");
    const quint64 first = create(recording.writer, 2, Transport::Tcp, Opening::Accepted, ends, 1);
    call(recording, 9, SystemCall::Accept, 12, "8");
    create(recording.writer, 10, Transport::Tcp, Opening::Accepted, ends, 9);
    recording.writer.append({.socket = {2}, .kind = EventKind::Received}, "a");
    recording.writer.append({.socket = {10}, .kind = EventKind::Received}, "b");
    recording.writer.publish();
    QCOMPARE(lines(recording, CallLog(SocketId{1})),
             QStringList({QStringLiteral("socket() = 7"), QStringLiteral("accept(7) = 11"),
                          QStringLiteral("recv(11, \"a\", ..., 0) = 1")}));
    // An accepted socket begins with the call that made it.
    QCOMPARE(lines(recording, CallLog(SocketId{2}, first)),
             QStringList({QStringLiteral("accept(7) = 11"), QStringLiteral("recv(11, \"a\", ..., 0) = 1")}));
    QCOMPARE(lines(recording, CallLog()).size(), qsizetype(6));
    QCOMPARE(lines(recording, CallLog()).last(), QStringLiteral("recv(12, \"b\", ..., 0) = 1"));
}

void TestCallLog::listsDatagramsWithTheirPeers()
{
    Recording recording;
    create(recording.writer, 1, Transport::Udp, Opening::Passive, pair("127.0.0.1:5000"));
    call(recording, 1, SystemCall::Socket, 7);
    recording.writer.append({.value = 65535, .socket = {1}, .peer = 1, .kind = EventKind::Received}, "x");
    recording.writer.append({.value = 4, .socket = {1}, .error = EMSGSIZE, .kind = EventKind::SendRefused});
    // Said by this program: the kernel was not called.
    recording.writer.append({.value = 4, .socket = {1}, .error = ENOBUFS, .kind = EventKind::SendRefused});
    recording.writer.publish();
    CallLog log(SocketId{1});
    log.fold(recording.journal);
    QCOMPARE(log.count(), qsizetype(3));
    const Event datagram = recording.journal.event(log.eventNumber(1));
    QCOMPARE(callText(recording.journal, datagram, log.descriptor(1), endpoint("127.0.0.1:9")).line(),
             QStringLiteral("recvfrom(7, \"x\", 65535, 0, 127.0.0.1:9) = 1"));
    QCOMPARE(callText(recording.journal, recording.journal.event(log.eventNumber(2)), 7).line(),
             QStringLiteral("send(7, ..., 4, 0) = -1 EMSGSIZE"));
}

void TestCallLog::listsWhatEndedAStream()
{
    const Event failed = {
        .socket = {1}, .error = ECONNRESET, .kind = EventKind::Failed, .call = SystemCall::Receive};
    Recording recording;
    create(recording.writer, 1, Transport::Tcp, Opening::Active, pair("127.0.0.1:4", "127.0.0.1:5"));
    call(recording, 1, SystemCall::Socket, 8);
    recording.writer.append(failed);
    recording.writer.publish();
    QCOMPARE(lines(recording, CallLog(SocketId{1})).last(), QStringLiteral("recv(8, ...) = -1 ECONNRESET"));
    // SO_ERROR told it: that call is listed, and no recv() was made.
    call(recording, 1, SystemCall::GetSocketOption, 0, "8, SOL_SOCKET, SO_ERROR, [ECONNRESET]");
    recording.writer.append(failed);
    recording.writer.publish();
    QCOMPARE(lines(recording, CallLog(SocketId{1})).size(), qsizetype(3));
}

void TestCallLog::listsAResetAfterASlowConnect()
{
    const Event failed = {
        .socket = {1}, .error = ECONNRESET, .kind = EventKind::Failed, .call = SystemCall::Receive};
    Recording recording;
    create(recording.writer, 1, Transport::Tcp, Opening::Active, pair("127.0.0.1:4", "127.0.0.1:5"));
    call(recording, 1, SystemCall::Socket, 8);
    call(recording, 1, SystemCall::Connect, -1, "8, 127.0.0.1:5", EINPROGRESS);
    call(recording, 1, SystemCall::GetSocketOption, 0, "8, SOL_SOCKET, SO_ERROR, [0]");
    recording.writer.append({.socket = {1}, .kind = EventKind::Sent}, "hola");
    recording.writer.append(failed);
    recording.writer.publish();
    // That SO_ERROR told of the connect() alone.
    QCOMPARE(lines(recording, CallLog(SocketId{1})).size(), qsizetype(5));
    QCOMPARE(lines(recording, CallLog(SocketId{1})).last(), QStringLiteral("recv(8, ...) = -1 ECONNRESET"));
    // What it told once does not stand for a recv() that says so again.
    call(recording, 1, SystemCall::GetSocketOption, 0, "8, SOL_SOCKET, SO_ERROR, [ECONNRESET]");
    recording.writer.append(failed);
    recording.writer.append(failed);
    recording.writer.publish();
    QCOMPARE(lines(recording, CallLog(SocketId{1})).size(), qsizetype(7));
}

void TestCallLog::givesUpTheOldest()
{
    Recording recording;
    for (int count = 0; count < 10; ++count)
        call(recording, 1, SystemCall::Send, count);
    recording.writer.publish();
    CallLog log;
    log.fold(recording.journal);
    log.dropFirst(6);
    QCOMPARE(log.count(), qsizetype(4));
    QCOMPARE(log.dropped(), quint64(6));
    QCOMPARE(log.eventNumber(0), quint64(6));
}

void TestCallLog::showsBytesAsStraceDoes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << QByteArray() << "\"\"";
    QTest::newRow("text") << QByteArray("\"si\\no\"\r\n") << "\"\\\"si\\\\no\\\"\\r\\n\"";
    QTest::newRow("as many as fit") << QByteArray(32, 'x') << u'"' + QString(32, u'x') + u'"';
    QTest::newRow("one more") << QByteArray(33, 'x') << u'"' + QString(32, u'x') + u"\"...";
    QTest::newRow("not within a letter")
        << QByteArray(31, 'x') + "\u00e9" << u'"' + QString(31, u'x') + u"\"...";
    QTest::newRow("no text") << QByteArray("\0\xff", 2) << "\"\\0\\xFF\"";
    // What would turn the line around is shown as what it is.
    QTest::newRow("right to left") << QByteArray("\u202e") << "\"\\u{202E}\"";
}

void TestCallLog::showsBytesAsStraceDoes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    QCOMPARE(shownLiteral(bytes), shown);
}

QTEST_GUILESS_MAIN(TestCallLog)
#include "tst_calllog.moc"

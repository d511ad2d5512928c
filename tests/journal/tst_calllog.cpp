#include "journal/calllog.h"

#include "journal/journaltest.h"

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
};

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

QTEST_GUILESS_MAIN(TestCallLog)
#include "tst_calllog.moc"

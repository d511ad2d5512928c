// What was recorded, copied as programs: they run against each other and receive the same bytes again.
#include "journal/callprogram.h"

#include "journal/programrun.h"
#include "session/sessionfixture.h"

#include <QRandomGenerator>

using namespace enchufe;
using enchufe::test::runnable;
using enchufe::test::Shell;

namespace {

constexpr int patience = 30'000;

/// An address of this computer that no other test uses.
QString ownAddress()
{
    QRandomGenerator *const random = QRandomGenerator::global();
    return QStringLiteral("127.%1.%2.%3")
        .arg(random->bounded(1, 255))
        .arg(random->bounded(1, 255))
        .arg(random->bounded(1, 255));
}

/// Where a socket of this computer can be asked, whatever it is bound to.
Endpoint reachable(const Endpoint &end)
{
    if (!end.isWildcard())
        return end;
    const bool isV6 = end.family() == IpFamily::V6;
    return {QHostAddress(isV6 ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost), end.port()};
}

} // namespace

class TestRecordedProgram : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void repeatsAConversation_data();
    void repeatsAConversation();
    void repeatsTwoConnections_data();
    void repeatsTwoConnections();
    void repeatsDatagrams_data();
    void repeatsDatagrams();
    void repeatsADatagramGhost_data();
    void repeatsADatagramGhost();
    void repeatsARefusal_data();
    void repeatsARefusal();

private:
    static void forms();
    static QString command(const SessionFixture &f, CopyForm form, SocketId id, const QTemporaryDir &folder,
                           const char *name);
};

void TestRecordedProgram::forms()
{
    QTest::addColumn<CopyForm>("form");
    QTest::newRow("C") << CopyForm::C;
    QTest::newRow("Python") << CopyForm::Python;
}

QString TestRecordedProgram::command(const SessionFixture &f, CopyForm form, SocketId id,
                                     const QTemporaryDir &folder, const char *name)
{
    const CallProgram program = callProgram(form, f.journal(), f.table(), *f.row(id));
    return runnable(form, program.text, folder, QLatin1String(name));
}

void TestRecordedProgram::repeatsAConversation_data()
{
    QTest::addColumn<CopyForm>("form");
    QTest::addColumn<QString>("host");
    QTest::newRow("C") << CopyForm::C << ownAddress();
    QTest::newRow("Python") << CopyForm::Python << ownAddress();
    QTest::newRow("C, IPv6") << CopyForm::C << QStringLiteral("::1");
    QTest::newRow("Python, ::") << CopyForm::Python << QStringLiteral("::");
}

void TestRecordedProgram::repeatsAConversation()
{
    QFETCH(CopyForm, form);
    QFETCH(QString, host);
    const QByteArray odd("?\?= \0\"\\\n\xff\xf0 and more", 19);
    SessionFixture f;
    const SocketId listener = f.open(requestFor(Opening::Passive, host));
    QTRY_COMPARE(f.state(listener), TcpState::Listen);
    const Endpoint end = f.local(listener);
    const SocketId client = f.connectTo(reachable(end));
    QTRY_COMPARE(f.ghosts(listener).size(), size_t(1));
    const SocketId ghost = f.ghosts(listener).front();
    f.session().send(client, 0, "HOLA\n");
    QTRY_COMPARE(f.received(ghost), QByteArray("HOLA\n"));
    f.session().send(ghost, 0, odd);
    QTRY_COMPARE(f.received(client), odd);
    f.session().send(client, 0, QByteArray(70'000, 'x'));
    f.session().finishTalking(client);
    QTRY_COMPARE(f.received(ghost).size(), qsizetype(70'005));
    QTRY_COMPARE(f.state(ghost), TcpState::CloseWait);
    f.session().send(ghost, 0, "adios");
    f.session().close(ghost);
    QTRY_COMPARE(f.received(client), odd + "adios");
    QTRY_VERIFY(f.life(client) != Life::Open);
    f.session().close(listener);
    QTRY_COMPARE(f.life(listener), Life::Ended);

    const QTemporaryDir folder;
    const QString passive = command(f, form, listener, folder, "passive");
    const QString active = command(f, form, client, folder, "active");
    Shell server(passive);
    QTRY_VERIFY_WITH_TIMEOUT(SessionFixture::askKernel(Transport::Tcp, {end, {}}), patience);
    Shell asking(active);
    QTRY_VERIFY_WITH_TIMEOUT(asking.isOver() && server.isOver(), patience);
    QCOMPARE(server.output(), f.received(ghost));
    QCOMPARE(asking.output(), f.received(client));
    QCOMPARE(server.exitCode(), 0);
    QCOMPARE(asking.exitCode(), 0);
}

void TestRecordedProgram::repeatsTwoConnections_data()
{
    forms();
}

void TestRecordedProgram::repeatsTwoConnections()
{
    QFETCH(CopyForm, form);
    SessionFixture f;
    const SocketId listener = f.open(requestFor(Opening::Passive, ownAddress()));
    QTRY_COMPARE(f.state(listener), TcpState::Listen);
    const Endpoint end = f.local(listener);
    std::array<SocketId, 2> clients;
    for (size_t index = 0; index < clients.size(); ++index) {
        clients[index] = f.connectTo(end);
        QTRY_COMPARE(f.ghosts(listener).size(), index + 1);
    }
    // The second speaks first, and both are open at once.
    const std::vector<SocketId> ghosts = f.ghosts(listener);
    for (const size_t index : {size_t(1), size_t(0)}) {
        f.session().send(clients[index], 0, "I am " + QByteArray::number(int(index)));
        QTRY_COMPARE(f.received(ghosts[index]), "I am " + QByteArray::number(int(index)));
        f.session().send(ghosts[index], 0, "yes, " + QByteArray::number(int(index)));
        QTRY_COMPARE(f.received(clients[index]), "yes, " + QByteArray::number(int(index)));
    }
    for (const SocketId client : clients)
        f.session().close(client);
    for (const SocketId ghost : ghosts) {
        QTRY_COMPARE(f.state(ghost), TcpState::CloseWait);
        f.session().close(ghost);
        QTRY_COMPARE(f.life(ghost), Life::Ended);
    }
    f.session().close(listener);
    QTRY_COMPARE(f.life(listener), Life::Ended);

    const QTemporaryDir folder;
    const QString passive = command(f, form, listener, folder, "passive");
    const QString first = command(f, form, clients[0], folder, "first");
    const QString second = command(f, form, clients[1], folder, "second");
    Shell server(passive);
    const auto kernelRow = [&end] { return SessionFixture::askKernel(Transport::Tcp, {end, {}}); };
    QTRY_VERIFY_WITH_TIMEOUT(kernelRow(), patience);
    Shell asking(first);
    // Taken from the queue: the second one comes second.
    QTRY_VERIFY_WITH_TIMEOUT(f.establishedAt(end) == 1 && kernelRow()->receiveQueue == 0, patience);
    Shell askingToo(second);
    QTRY_VERIFY_WITH_TIMEOUT(asking.isOver() && askingToo.isOver() && server.isOver(), patience);
    QCOMPARE(server.output(), QByteArray("I am 1I am 0"));
    QCOMPARE(asking.output(), QByteArray("yes, 0"));
    QCOMPARE(askingToo.output(), QByteArray("yes, 1"));
}

void TestRecordedProgram::repeatsDatagrams_data()
{
    QTest::addColumn<CopyForm>("form");
    QTest::addColumn<QString>("host");
    QTest::newRow("C") << CopyForm::C << ownAddress();
    QTest::newRow("Python") << CopyForm::Python << ownAddress();
    QTest::newRow("C, ::") << CopyForm::C << QStringLiteral("::");
    QTest::newRow("Python, ::") << CopyForm::Python << QStringLiteral("::");
    QTest::newRow("Python, 0.0.0.0") << CopyForm::Python << QStringLiteral("0.0.0.0");
}

void TestRecordedProgram::repeatsDatagrams()
{
    QFETCH(CopyForm, form);
    QFETCH(QString, host);
    SessionFixture f;
    const SocketId bound = f.open(requestFor(Opening::Passive, host, 0, Transport::Udp));
    QTRY_VERIFY(!f.local(bound).isNull());
    const Endpoint end = f.local(bound);
    const SocketId asking =
        f.open(requestFor(Opening::Active, reachable(end).addressText(), end.port(), Transport::Udp));
    QTRY_VERIFY(!f.local(asking).isNull());
    f.session().send(asking, 0, "one");
    QTRY_COMPARE(f.received(bound), QByteArray("one"));
    f.session().send(bound, 1, "two");
    QTRY_COMPARE(f.received(asking), QByteArray("two"));
    f.session().close(asking);
    f.session().close(bound);
    QTRY_VERIFY(f.life(bound) == Life::Ended && f.life(asking) == Life::Ended);

    const QTemporaryDir folder;
    const QString passive = command(f, form, bound, folder, "passive");
    const QString active = command(f, form, asking, folder, "active");
    Shell server(passive);
    QTRY_VERIFY_WITH_TIMEOUT(SessionFixture::askKernel(Transport::Udp, {end, {}}), patience);
    Shell client(active);
    QTRY_VERIFY_WITH_TIMEOUT(client.isOver() && server.isOver(), patience);
    QCOMPARE(server.output(), QByteArray("one"));
    QCOMPARE(client.output(), QByteArray("two"));
}

void TestRecordedProgram::repeatsADatagramGhost_data()
{
    QTest::addColumn<CopyForm>("form");
    QTest::addColumn<QString>("host");
    for (const char *host : {"0.0.0.0", "::"}) {
        QTest::addRow("C, %s", host) << CopyForm::C << QString::fromLatin1(host);
        QTest::addRow("Python, %s", host) << CopyForm::Python << QString::fromLatin1(host);
    }
}

void TestRecordedProgram::repeatsADatagramGhost()
{
    QFETCH(CopyForm, form);
    QFETCH(QString, host);
    SessionFixture f;
    OpenRequest request = requestFor(Opening::Passive, host, 0, Transport::Udp);
    request.ghosts = GhostMode::SamePort;
    const SocketId bound = f.open(request);
    QTRY_VERIFY(!f.local(bound).isNull());
    const Endpoint end = reachable(f.local(bound));
    const SocketId asking = f.open(requestFor(Opening::Passive, end.addressText(), 0, Transport::Udp));
    QTRY_VERIFY(!f.local(asking).isNull());
    f.session().addPeer(asking, end);
    f.session().send(asking, 1, "one");
    QTRY_COMPARE(f.ghosts(bound).size(), size_t(1));
    const SocketId ghost = f.ghosts(bound).front();
    QTRY_COMPARE(f.received(ghost), QByteArray("one"));
    const EndpointPair pair = {f.local(ghost), f.remote(ghost)};
    for (const SocketId id : {asking, ghost, bound}) {
        f.session().close(id);
        QTRY_COMPARE(f.life(id), Life::Ended);
    }

    const QTemporaryDir folder;
    const CallProgram whole = callProgram(form, f.journal(), f.table(), *f.row(bound));
    QVERIFY2(whole.text.contains(QStringLiteral("PKTINFO")), qPrintable(whole.text));
    // It binds itself and closes: its datagrams went to the ghost.
    Shell server(runnable(form, whole.text, folder, QStringLiteral("bound")));
    QTRY_VERIFY_WITH_TIMEOUT(server.isOver(), patience);
    QCOMPARE(server.output(), QByteArray());
    QCOMPARE(server.exitCode(), 0);
    const QString active = command(f, form, asking, folder, "active");
    Shell answering(command(f, form, ghost, folder, "ghost"));
    QTRY_VERIFY_WITH_TIMEOUT(SessionFixture::askKernel(Transport::Udp, pair), patience);
    Shell client(active);
    QTRY_VERIFY_WITH_TIMEOUT(client.isOver() && answering.isOver(), patience);
    QCOMPARE(answering.output(), QByteArray("one"));
    QCOMPARE(client.output(), QByteArray());
    QCOMPARE(client.exitCode(), 0);
}

void TestRecordedProgram::repeatsARefusal_data()
{
    forms();
}

void TestRecordedProgram::repeatsARefusal()
{
    QFETCH(CopyForm, form);
    SessionFixture f;
    const SocketId listener = f.open(requestFor(Opening::Passive, ownAddress()));
    QTRY_COMPARE(f.state(listener), TcpState::Listen);
    const Endpoint end = f.local(listener);
    f.session().close(listener);
    QTRY_COMPARE(f.life(listener), Life::Ended);
    const SocketId client = f.connectTo(end);
    QTRY_COMPARE(f.error(client), ECONNREFUSED);
    QTRY_COMPARE(f.life(client), Life::Ended);
    const QTemporaryDir folder;
    Shell asking(command(f, form, client, folder, "asking"));
    QTRY_VERIFY_WITH_TIMEOUT(asking.isOver(), patience);
    QVERIFY2(asking.output().contains("Connection refused"), asking.output().constData());
    QCOMPARE(asking.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestRecordedProgram)
#include "tst_recordedprogram.moc"

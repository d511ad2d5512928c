#include "journal/copyas.h"

#include "journal/programrun.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

using namespace enchufe;
using enchufe::test::runnable;
using enchufe::test::Shell;

namespace {

SocketRow rowAt(Transport transport, Opening opening, const Endpoint &local, const Endpoint &remote = {})
{
    SocketRow row;
    row.transport = transport;
    row.opening = opening;
    row.life = Life::Open;
    row.pair = {local, remote};
    return row;
}

/// A port that nobody has, of an address of this test's own.
Endpoint freeEnd(const QHostAddress &address)
{
    QTcpServer server;
    return server.listen(address) ? Endpoint(address, server.serverPort()) : Endpoint();
}

QHostAddress address(const char *text)
{
    return QHostAddress(QLatin1String(text));
}

} // namespace

class tst_CopyAs : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void copiesEnds();
    void copiesTheRow();
    void asksThePeer();
    void knowsWhatHasNoEnd();
    void ssFindsTheRow_data();
    void ssFindsTheRow();
    void ssTellsTwoWithOneEndApart();
    void listens_data();
    void listens();
    void listensForDatagrams_data();
    void listensForDatagrams();
    void asks_data();
    void asks();
    void qtCompiles_data();
    void qtCompiles();
    void staysOneWordOfTheShell();
    void tellsPythonTheInterface();
};

void tst_CopyAs::copiesEnds()
{
    const Endpoint local(address("127.0.0.1"), 5000);
    const Endpoint remote(address("::1"), 40000);
    const SocketRow row = rowAt(Transport::Tcp, Opening::Accepted, local, remote);
    QCOMPARE(copyAs(CopyForm::Endpoint, row), QStringLiteral("127.0.0.1:5000"));
    QCOMPARE(copyAs(CopyForm::Pair, row), QStringLiteral("127.0.0.1:5000 [::1]:40000"));
    QCOMPARE(copyAs(CopyForm::Pair, rowAt(Transport::Tcp, Opening::Passive, local)),
             QStringLiteral("127.0.0.1:5000"));
}

void tst_CopyAs::copiesTheRow()
{
    SocketRow row = rowAt(Transport::Tcp, Opening::Active, Endpoint(address("127.0.0.1"), 40000),
                          Endpoint(address("127.0.0.1"), 5000));
    row.kernel.state = TcpState::Established;
    row.kernel.receiveQueue = 3;
    row.bytesReceived = 12345;
    row.bytesSent = 7;
    QCOMPARE(copyAs(CopyForm::Tsv, row),
             QStringLiteral("active\tTCP\tESTABLISHED\t127.0.0.1:40000\t127.0.0.1:5000\t3\t0\t12345\t7"));
    const QStringList lines = copyAs(CopyForm::Markdown, row).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    for (const QString &line : lines)
        QCOMPARE(line.count(u'|'), lines.first().count(u'|'));
    QVERIFY(lines.at(2).contains(QStringLiteral("| 12345 | 7 |")));
}

void tst_CopyAs::asksThePeer()
{
    const SocketRow row = rowAt(Transport::Udp, Opening::Passive, Endpoint(address("127.0.0.1"), 5005));
    UdpPeer peer;
    peer.remote = Endpoint(address("127.0.0.2"), 40000);
    QCOMPARE(copyAs(CopyForm::Nc, row, &peer), QStringLiteral("nc -n -u 127.0.0.2 40000"));
    QCOMPARE(copyAs(CopyForm::Nc, row), QStringLiteral("nc -n -u -l 127.0.0.1 5005"));
    QCOMPARE(copyAs(CopyForm::Endpoint, row, &peer), QStringLiteral("127.0.0.2:40000"));
    // Another program's: a listener listens, a connection asks.
    const SocketRow foreign = rowAt(Transport::Tcp, Opening::Foreign, Endpoint(address("127.0.0.1"), 22),
                                    Endpoint(address("0.0.0.0"), 0));
    QCOMPARE(copyAs(CopyForm::Ncat, foreign), QStringLiteral("ncat -n -l 127.0.0.1 22"));
}

void tst_CopyAs::knowsWhatHasNoEnd()
{
    const SocketRow row = rowAt(Transport::Tcp, Opening::Active, {});
    for (const CopyForm form : {CopyForm::Endpoint, CopyForm::Pair, CopyForm::SsFilter, CopyForm::Nc,
                                CopyForm::Ncat, CopyForm::Socat, CopyForm::Python, CopyForm::C, CopyForm::Qt})
        QCOMPARE(copyAs(form, row), QString());
}

void tst_CopyAs::ssFindsTheRow_data()
{
    QTest::addColumn<QHostAddress>("at");
    QTest::addColumn<bool>("udp");
    QTest::newRow("IPv4") << address("127.91.0.1") << false;
    QTest::newRow("IPv6") << address("::1") << false;
    QTest::newRow("every IPv4") << QHostAddress(QHostAddress::AnyIPv4) << false;
    QTest::newRow("every IPv6") << QHostAddress(QHostAddress::AnyIPv6) << false;
    QTest::newRow("UDP") << address("127.91.0.1") << true;
    QTest::newRow("UDP, every IPv6") << QHostAddress(QHostAddress::AnyIPv6) << true;
}

void tst_CopyAs::ssFindsTheRow()
{
    QFETCH(QHostAddress, at);
    QFETCH(bool, udp);
    QTcpServer server;
    QUdpSocket datagrams;
    if (udp)
        QVERIFY(datagrams.bind(at));
    else
        QVERIFY(server.listen(at));
    const Endpoint end(at, udp ? datagrams.localPort() : server.serverPort());
    const SocketRow row = rowAt(udp ? Transport::Udp : Transport::Tcp, Opening::Passive, end);
    Shell ss(copyAs(CopyForm::SsFilter, row));
    QTRY_VERIFY(ss.isOver());
    const QList<QByteArray> lines = ss.output().trimmed().split('\n');
    QVERIFY2(lines.size() == 2, ss.output().constData());
    QVERIFY(lines.at(1).contains(QByteArray(":" + QByteArray::number(end.port()))));
}

void tst_CopyAs::ssTellsTwoWithOneEndApart()
{
    QTcpServer server;
    QVERIFY(server.listen(address("127.91.0.2")));
    QTcpSocket one;
    QTcpSocket other;
    one.connectToHost(server.serverAddress(), server.serverPort());
    other.connectToHost(server.serverAddress(), server.serverPort());
    QTRY_VERIFY(one.state() == QTcpSocket::ConnectedState && other.state() == QTcpSocket::ConnectedState);
    const Endpoint local(server.serverAddress(), server.serverPort());
    const SocketRow ghost =
        rowAt(Transport::Tcp, Opening::Accepted, local, Endpoint(one.localAddress(), one.localPort()));
    Shell ss(copyAs(CopyForm::SsFilter, ghost));
    QTRY_VERIFY(ss.isOver());
    QVERIFY2(ss.output().trimmed().count('\n') == 1, ss.output().constData());
    QVERIFY(ss.output().contains(QByteArray(":" + QByteArray::number(one.localPort()))));
}

void tst_CopyAs::listens_data()
{
    QTest::addColumn<CopyForm>("form");
    QTest::addColumn<QHostAddress>("at");
    const std::pair<const char *, CopyForm> forms[] = {{"nc", CopyForm::Nc},
                                                       {"ncat", CopyForm::Ncat},
                                                       {"socat", CopyForm::Socat},
                                                       {"Python", CopyForm::Python},
                                                       {"C", CopyForm::C}};
    for (const auto &[name, form] : forms) {
        QTest::addRow("%s, IPv4", name) << form << address("127.91.0.3");
        QTest::addRow("%s, IPv6", name) << form << address("::1");
        QTest::addRow("%s, every IPv4", name) << form << QHostAddress(QHostAddress::AnyIPv4);
    }
}

void tst_CopyAs::listens()
{
    QFETCH(CopyForm, form);
    QFETCH(QHostAddress, at);
    const Endpoint end = freeEnd(at);
    QTemporaryDir folder;
    Shell listener(runnable(form, copyAs(form, rowAt(Transport::Tcp, Opening::Passive, end)), folder,
                            QStringLiteral("l")),
                   folder.path());
    const QHostAddress target = at == QHostAddress(QHostAddress::AnyIPv4) ? address("127.0.0.1") : at;
    QTcpSocket client;
    const auto isConnected = [&] {
        if (client.state() == QTcpSocket::UnconnectedState)
            client.connectToHost(target, end.port());
        return client.state() == QTcpSocket::ConnectedState;
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isConnected(), listener.output().constData(), 20'000);
    client.write("hola\n");
    QTRY_VERIFY2(listener.output().contains("hola"), listener.output().constData());
}

void tst_CopyAs::listensForDatagrams_data()
{
    QTest::addColumn<CopyForm>("form");
    QTest::newRow("nc") << CopyForm::Nc;
    QTest::newRow("ncat") << CopyForm::Ncat;
    QTest::newRow("socat") << CopyForm::Socat;
    QTest::newRow("Python") << CopyForm::Python;
    QTest::newRow("C") << CopyForm::C;
}

void tst_CopyAs::listensForDatagrams()
{
    QFETCH(CopyForm, form);
    const Endpoint end = freeEnd(address("127.91.0.4"));
    QTemporaryDir folder;
    Shell listener(runnable(form, copyAs(form, rowAt(Transport::Udp, Opening::Passive, end)), folder,
                            QStringLiteral("l")),
                   folder.path());
    QUdpSocket client;
    // Sent again until it is there to hear.
    const auto isHeard = [&] {
        client.writeDatagram("hola\n", end.address(), end.port());
        return listener.output().contains("hola");
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isHeard(), listener.output().constData(), 20'000);
}

void tst_CopyAs::asks_data()
{
    listens_data();
}

void tst_CopyAs::asks()
{
    QFETCH(CopyForm, form);
    QFETCH(QHostAddress, at);
    QTcpServer server;
    QVERIFY(server.listen(at));
    const QHostAddress target = at == QHostAddress(QHostAddress::AnyIPv4) ? address("127.0.0.1") : at;
    const SocketRow row = rowAt(Transport::Tcp, Opening::Active, {}, Endpoint(target, server.serverPort()));
    QTcpSocket *peer = nullptr;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        peer = server.nextPendingConnection();
        // At once: a buffered QTcpSocket that sees the other end's FIN sends nothing any more.
        peer->write("eco\n");
        peer->flush();
    });
    QTemporaryDir folder;
    Shell client(runnable(form, copyAs(form, row), folder, QStringLiteral("c")), folder.path());
    QTRY_VERIFY2_WITH_TIMEOUT(peer, client.output().constData(), 20'000);
    QTRY_VERIFY2(client.output().contains("eco"), client.output().constData());
    QByteArray said;
    const auto hasSaid = [&] {
        said += peer->readAll();
        return said == "hola\n";
    };
    if (form == CopyForm::Python || form == CopyForm::C)
        QTRY_VERIFY2(hasSaid(), said.constData());
}

void tst_CopyAs::qtCompiles_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<Opening>("opening");
    QTest::newRow("TCP, passive") << Transport::Tcp << Opening::Passive;
    QTest::newRow("TCP, active") << Transport::Tcp << Opening::Active;
    QTest::newRow("UDP, passive") << Transport::Udp << Opening::Passive;
    QTest::newRow("UDP, active") << Transport::Udp << Opening::Active;
}

void tst_CopyAs::qtCompiles()
{
    QFETCH(Transport, transport);
    QFETCH(Opening, opening);
    const Endpoint end(address("::1"), 5000);
    const QString program = copyAs(CopyForm::Qt, rowAt(transport, opening, end, end));
    QTemporaryDir folder;
    enchufe::test::write(folder.filePath(QStringLiteral("main.cpp")), program);
    QStringList arguments = {QStringLiteral("-std=c++17"), QStringLiteral("-fPIC"),
                             QStringLiteral("-fsyntax-only"), QStringLiteral("-Wall"),
                             QStringLiteral("-Werror")};
    const QStringList folders = QStringLiteral(ENCHUFE_QT_INCLUDES).split(u'|', Qt::SkipEmptyParts);
    for (const QString &path : folders)
        arguments << QStringLiteral("-isystem") << path;
    QProcess compiler;
    compiler.start(QStringLiteral("g++"), arguments << folder.filePath(QStringLiteral("main.cpp")));
    QVERIFY(compiler.waitForFinished(120'000));
    QVERIFY2(compiler.exitCode() == 0, compiler.readAllStandardError().constData());
}

// An interface's name is part of such an address, and brackets mean something to a shell.
void tst_CopyAs::staysOneWordOfTheShell()
{
    const Endpoint end = Endpoint::parse(QStringLiteral("[fe80::1%lo]:5000")).value();
    const SocketRow row = rowAt(Transport::Tcp, Opening::Active, {}, end);
    for (const CopyForm form : {CopyForm::Nc, CopyForm::Ncat, CopyForm::Socat}) {
        const QString command = copyAs(form, row);
        Shell words(QStringLiteral("printf '<%s>' ") + command);
        QTRY_VERIFY(words.isOver());
        const qsizetype expected = form == CopyForm::Socat ? 3 : 5;
        QVERIFY2(words.output().count('<') == expected, words.output().constData());
        QVERIFY2(words.output().contains("fe80::1%lo"), words.output().constData());
    }
}

/// Without its interface such an address is no argument at all; with it, only not this computer's.
void tst_CopyAs::tellsPythonTheInterface()
{
    const Endpoint end = Endpoint::parse(QStringLiteral("[fe80::91:5%lo]:5000")).value();
    QTemporaryDir folder;
    for (const Transport transport : {Transport::Tcp, Transport::Udp}) {
        const QString program = copyAs(CopyForm::Python, rowAt(transport, Opening::Passive, end));
        Shell shell(runnable(CopyForm::Python, program, folder, QStringLiteral("l")), folder.path());
        QTRY_VERIFY(shell.isOver());
        QVERIFY2(shell.output().contains("Cannot assign requested address"), shell.output().constData());
    }
}

QTEST_GUILESS_MAIN(tst_CopyAs)
#include "tst_copyas.moc"

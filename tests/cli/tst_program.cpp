// enchufe-cli as its users run it: real processes, real sockets on loopback, bytes compared.

#include "cli/cliprocess.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <memory>
#include <sys/socket.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using enchufe::tests::Cli;
using enchufe::tests::portOf;

namespace {

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator generator(4711);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(generator.generate() & 0xff);
    return bytes;
}

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void wrongUsageIsTwo();
    void listeningComesFirst_data();
    void listeningComesFirst();
    void bytesBothWays();
    void jsonTellsTheConversation();
    void streamIsByteExact();
    void pipeIsByteExact();
    void serviceEchoes();
    void interruptEndsListenCleanly();
    void maxEndsListen();
    void refusedIsOne_data();
    void refusedIsOne();
    void portInUseNamesItsHolder();
    void resetIsOne();
    void fromChoosesMyEnd();
    void forEndsInTime();
    void tableListsOwnSockets();
    void tableFilters();
    void aSlowReaderLosesNothing();
};

void TestProgram::wrongUsageIsTwo()
{
    Cli cli({QStringLiteral("listen"), QStringLiteral("tcp://127.0.0.1:65536")});
    QTRY_VERIFY(cli.isFinished());
    QCOMPARE(cli.process.exitCode(), 2);
    QVERIFY(cli.standardError().contains("65535"));
    QVERIFY(cli.standardOutput().isEmpty());
}

void TestProgram::listeningComesFirst_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("tcp") << QStringLiteral("tcp://127.0.0.1:0");
    QTest::newRow("udp") << QStringLiteral("udp://127.0.0.1:0");
    QTest::newRow("tcp6") << QStringLiteral("tcp://[::1]:0");
}

void TestProgram::listeningComesFirst()
{
    QFETCH(QString, url);
    Cli cli({QStringLiteral("listen"), url, QStringLiteral("--json")});
    QTRY_VERIFY(!cli.json().isEmpty());
    const QJsonObject first = cli.json().first();
    QCOMPARE(first.value(QStringLiteral("event")).toString(), QStringLiteral("listening"));
    QCOMPARE(first.value(QStringLiteral("opening")).toString(), QStringLiteral("passive"));
    QVERIFY(portOf(first).toInt() > 0);
    QTRY_VERIFY(!cli.event(QStringLiteral("created")).isEmpty());
    QVERIFY(!cli.event(QStringLiteral("call")).isEmpty());
}

void TestProgram::bytesBothWays()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Cli cli({QStringLiteral("connect"), QStringLiteral("tcp://127.0.0.1:%1").arg(server.serverPort())});
    QTRY_VERIFY(server.hasPendingConnections());
    std::unique_ptr<QTcpSocket> peer(server.nextPendingConnection());

    const QByteArray there("GET\0\xff\r\n\xc3", 8);
    cli.process.write(there);
    QTRY_COMPARE(peer->bytesAvailable(), there.size());
    QCOMPARE(peer->readAll(), there);
    const QByteArray back("\0\xfe\n200 OK\r\n\xc3\xb1", 14);
    peer->write(back);
    QTRY_COMPARE(cli.standardOutput(), back);

    // The end of the input is a FIN, and the answer after it still arrives.
    cli.process.closeWriteChannel();
    QTRY_VERIFY(peer->state() != QAbstractSocket::ConnectedState);
    QTRY_VERIFY(cli.isFinished());
    QCOMPARE(cli.process.exitCode(), 0);
    QCOMPARE(cli.standardError(), QByteArray());
}

void TestProgram::jsonTellsTheConversation()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    // Answered at once: a QTcpSocket closes itself as soon as the other side finishes talking.
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *peer = server.nextPendingConnection();
        peer->write(QByteArray("\0\xff", 2));
        peer->flush();
    });
    Cli cli({QStringLiteral("connect"), QStringLiteral("tcp://127.0.0.1:%1").arg(server.serverPort()),
             QStringLiteral("--send"), QStringLiteral("¿Qué tal?"), QStringLiteral("--eol"), QStringLiteral("crlf"),
             QStringLiteral("--json")});
    QTRY_VERIFY(cli.isFinished());
    QCOMPARE(cli.process.exitCode(), 0);

    const QJsonObject established = cli.event(QStringLiteral("established"));
    QCOMPARE(established.value(QStringLiteral("transport")).toString(), QStringLiteral("tcp"));
    QCOMPARE(established.value(QStringLiteral("opening")).toString(), QStringLiteral("active"));
    QCOMPARE(established.value(QStringLiteral("remote")).toString(),
             QStringLiteral("127.0.0.1:%1").arg(server.serverPort()));
    QVERIFY(established.value(QStringLiteral("local")).toString().startsWith(QStringLiteral("127.0.0.1:")));
    const QJsonObject sent = cli.event(QStringLiteral("sent"));
    QCOMPARE(sent.value(QStringLiteral("text")).toString(), QStringLiteral("¿Qué tal?\r\n"));
    QCOMPARE(sent.value(QStringLiteral("bytes")).toInt(), 13);
    const QJsonObject received = cli.event(QStringLiteral("received"));
    QVERIFY(!received.contains(QStringLiteral("text")));
    QCOMPARE(received.value(QStringLiteral("base64")).toString(), QStringLiteral("AP8="));
    QVERIFY(!cli.event(QStringLiteral("peer-finished")).isEmpty());
    QVERIFY(!cli.event(QStringLiteral("closed")).isEmpty());
}

void TestProgram::streamIsByteExact()
{
    QTemporaryDir folder;
    const QString source = folder.filePath(QStringLiteral("source"));
    const QString target = folder.filePath(QStringLiteral("target"));
    const QByteArray bytes = randomBytes(8 * 1024 * 1024 + 17);
    QFile file(source);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();

    Cli listen({QStringLiteral("listen"), QStringLiteral("tcp://127.0.0.1:0"), QStringLiteral("--max"),
                QStringLiteral("1")},
               {}, target);
    QTRY_VERIFY(listen.standardError().contains("listening at tcp://127.0.0.1:"));
    const QString port = QString::fromLatin1(listen.standardError().trimmed()).section(u':', -1);
    Cli connect({QStringLiteral("connect"), QStringLiteral("tcp://127.0.0.1:") + port}, source);
    QTRY_VERIFY_WITH_TIMEOUT(connect.isFinished(), 20'000);
    QCOMPARE(connect.process.exitCode(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(listen.isFinished(), 20'000);
    QCOMPARE(listen.process.exitCode(), 0);

    QFile copy(target);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.size(), bytes.size());
    QVERIFY(copy.readAll() == bytes);
}

void TestProgram::pipeIsByteExact()
{
    QTemporaryDir folder;
    const QString source = folder.filePath(QStringLiteral("source"));
    const QByteArray bytes = randomBytes(3'000'000);
    QFile file(source);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();

    Cli listen({QStringLiteral("listen"), QStringLiteral("tcp://[::1]:0"), QStringLiteral("--max"), QStringLiteral("1")});
    QTRY_VERIFY(listen.standardError().contains("listening at tcp://[::1]:"));
    const QString port = QString::fromLatin1(listen.standardError().trimmed()).section(u':', -1);
    Cli connect({QStringLiteral("connect"), QStringLiteral("tcp://[::1]:") + port, QStringLiteral("--send-file"), source});
    QTRY_VERIFY_WITH_TIMEOUT(listen.isFinished(), 20'000);
    QTRY_VERIFY(connect.isFinished());
    QVERIFY(listen.standardOutput() == bytes);
}

void TestProgram::serviceEchoes()
{
    Cli listen({QStringLiteral("listen"), QStringLiteral("tcp://127.0.0.1:0"), QStringLiteral("--service"),
                QStringLiteral("echo"), QStringLiteral("--json")});
    QTRY_VERIFY(!listen.event(QStringLiteral("listening")).isEmpty());
    QTcpSocket peer;
    peer.connectToHost(QHostAddress::LocalHost, portOf(listen.event(QStringLiteral("listening"))).toUShort());
    peer.write("HOLA\r\n");
    QTRY_COMPARE(peer.bytesAvailable(), 6);
    QCOMPARE(peer.readAll(), QByteArray("HOLA\r\n"));
}

void TestProgram::interruptEndsListenCleanly()
{
    Cli listen({QStringLiteral("listen"), QStringLiteral("tcp://127.0.0.1:0"), QStringLiteral("--json")});
    QTRY_VERIFY(!listen.event(QStringLiteral("listening")).isEmpty());
    QTcpSocket peer;
    peer.connectToHost(QHostAddress::LocalHost, portOf(listen.event(QStringLiteral("listening"))).toUShort());
    QTRY_VERIFY(!listen.event(QStringLiteral("accepted")).isEmpty());
    QCOMPARE(::kill(pid_t(listen.process.processId()), SIGINT), 0);
    QTRY_VERIFY(listen.isFinished());
    QCOMPARE(listen.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(listen.process.exitCode(), 0);
    QTRY_COMPARE(peer.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(peer.error(), QAbstractSocket::RemoteHostClosedError);
    QVERIFY(!listen.event(QStringLiteral("closed")).isEmpty());
}

void TestProgram::maxEndsListen()
{
    Cli listen({QStringLiteral("listen"), QStringLiteral("tcp://127.0.0.1:0"), QStringLiteral("--max"),
                QStringLiteral("2"), QStringLiteral("--json")});
    QTRY_VERIFY(!listen.event(QStringLiteral("listening")).isEmpty());
    const quint16 port = portOf(listen.event(QStringLiteral("listening"))).toUShort();
    QTcpSocket first;
    first.connectToHost(QHostAddress::LocalHost, port);
    QTRY_COMPARE(first.state(), QAbstractSocket::ConnectedState);
    QTcpSocket second;
    second.connectToHost(QHostAddress::LocalHost, port);
    QTRY_COMPARE(second.state(), QAbstractSocket::ConnectedState);
    // The listener is gone, its accepted sockets are not.
    QTRY_VERIFY(!listen.event(QStringLiteral("closed")).isEmpty());
    first.write("after the listener");
    QTRY_VERIFY(listen.standardOutput().contains("after the listener"));
    QVERIFY(!listen.isFinished());
    first.disconnectFromHost();
    second.disconnectFromHost();
    QTRY_VERIFY(listen.isFinished());
    QCOMPARE(listen.process.exitCode(), 0);
}

void TestProgram::refusedIsOne_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("en") << QStringLiteral("en") << QByteArray("Connection refused");
    QTest::newRow("es") << QStringLiteral("es") << QByteArray("Conexión rechazada");
    QTest::newRow("pt") << QStringLiteral("pt") << QByteArray("Conexão recusada");
}

void TestProgram::refusedIsOne()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, sentence);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    Cli cli({QStringLiteral("connect"), QStringLiteral("tcp://127.0.0.1:%1").arg(port), QStringLiteral("--lang"),
             language});
    QTRY_VERIFY(cli.isFinished());
    QCOMPARE(cli.process.exitCode(), 1);
    QVERIFY2(cli.standardError().contains("ECONNREFUSED"), cli.standardError().constData());
    QVERIFY2(cli.standardError().contains(sentence), cli.standardError().constData());
    QVERIFY(cli.standardError().contains(QByteArray::number(port)));
}

void TestProgram::portInUseNamesItsHolder()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Cli cli({QStringLiteral("listen"), QStringLiteral("tcp://127.0.0.1:%1").arg(server.serverPort())});
    QTRY_VERIFY(cli.isFinished());
    QCOMPARE(cli.process.exitCode(), 1);
    const QByteArray told = cli.standardError();
    QVERIFY2(told.contains("EADDRINUSE"), told.constData());
    QVERIFY2(told.contains(QByteArray::number(QCoreApplication::applicationPid())), told.constData());
}

void TestProgram::resetIsOne()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Cli cli({QStringLiteral("connect"), QStringLiteral("tcp://127.0.0.1:%1").arg(server.serverPort())});
    QTRY_VERIFY(server.hasPendingConnections());
    std::unique_ptr<QTcpSocket> peer(server.nextPendingConnection());
    const linger reset = {1, 0};
    QCOMPARE(::setsockopt(int(peer->socketDescriptor()), SOL_SOCKET, SO_LINGER, &reset, sizeof reset), 0);
    peer->abort();
    QTRY_VERIFY(cli.isFinished());
    QCOMPARE(cli.process.exitCode(), 1);
    QVERIFY2(cli.standardError().contains("ECONNRESET"), cli.standardError().constData());
}

void TestProgram::fromChoosesMyEnd()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Cli cli({QStringLiteral("connect"), QStringLiteral("tcp://127.0.0.1:%1").arg(server.serverPort()),
             QStringLiteral("--from"), QStringLiteral("127.0.0.2")});
    QTRY_VERIFY(server.hasPendingConnections());
    std::unique_ptr<QTcpSocket> peer(server.nextPendingConnection());
    QCOMPARE(peer->peerAddress(), QHostAddress(QStringLiteral("127.0.0.2")));
}

void TestProgram::forEndsInTime()
{
    Cli listen({QStringLiteral("listen"), QStringLiteral("tcp://127.0.0.1:0"), QStringLiteral("--for"),
                QStringLiteral("0.2")});
    QTRY_VERIFY(listen.isFinished());
    QCOMPARE(listen.process.exitCode(), 0);
}

void TestProgram::tableListsOwnSockets()
{
    Cli listen({QStringLiteral("listen"), QStringLiteral("tcp://127.0.0.1:0"), QStringLiteral("--json")});
    QTRY_VERIFY(!listen.event(QStringLiteral("listening")).isEmpty());
    const QString local = listen.event(QStringLiteral("listening")).value(QStringLiteral("local")).toString();
    QTcpServer foreign;
    QVERIFY(foreign.listen(QHostAddress::LocalHost));
    const QString foreignLocal = QStringLiteral("127.0.0.1:%1").arg(foreign.serverPort());

    const auto find = [](Cli &cli, const QString &endpoint) {
        const QList<QJsonObject> objects = cli.json();
        for (const QJsonObject &object : objects) {
            if (object.value(QStringLiteral("local")).toString() == endpoint)
                return object;
        }
        return QJsonObject();
    };
    Cli own({QStringLiteral("table"), QStringLiteral("--json")});
    QTRY_VERIFY(own.isFinished());
    QCOMPARE(own.process.exitCode(), 0);
    const QJsonObject row = find(own, local);
    QCOMPARE(row.value(QStringLiteral("state")).toString(), QStringLiteral("LISTEN"));
    QCOMPARE(row.value(QStringLiteral("pid")).toInteger(), listen.process.processId());
    QVERIFY(find(own, foreignLocal).isEmpty());

    Cli all({QStringLiteral("table"), QStringLiteral("--all"), QStringLiteral("--json")});
    QTRY_VERIFY(all.isFinished());
    QCOMPARE(find(all, foreignLocal).value(QStringLiteral("state")).toString(), QStringLiteral("LISTEN"));
}

void TestProgram::tableFilters()
{
    Cli listen({QStringLiteral("listen"), QStringLiteral("tcp://127.0.0.1:0"), QStringLiteral("--json")});
    QTRY_VERIFY(!listen.event(QStringLiteral("listening")).isEmpty());
    const QString port = portOf(listen.event(QStringLiteral("listening")));
    const QStringList table = {QStringLiteral("table"), QStringLiteral("--json"), QStringLiteral("--filter")};
    Cli found(table + QStringList{QStringLiteral("state:listen role:passive port:") + port});
    QTRY_VERIFY(found.isFinished());
    QCOMPARE(found.process.exitCode(), 0);
    QCOMPARE(found.json().size(), 1);
    QCOMPARE(found.json()[0].value(QStringLiteral("pid")).toInteger(), listen.process.processId());
    QVERIFY(found.json()[0].value(QStringLiteral("receiveBuffer")).toInteger() > 0);
    Cli none(table + QStringList{QStringLiteral("-state:listen port:") + port});
    QTRY_VERIFY(none.isFinished());
    QCOMPARE(none.process.exitCode(), 0);
    QCOMPARE(none.json().size(), 0);
    Cli wrong(table + QStringList{QStringLiteral("port:x")});
    QTRY_VERIFY(wrong.isFinished());
    QCOMPARE(wrong.process.exitCode(), 2);
    QVERIFY(wrong.standardError().contains("\n    port:x\n         ^\n"));
    QVERIFY(wrong.standardOutput().isEmpty());
}

void TestProgram::aSlowReaderLosesNothing()
{
    // Standard output is a pipe that nobody reads: the sender must come to a halt, and no byte may be lost when the
    // reading begins.
    QTemporaryDir folder;
    const QString fifo = folder.filePath(QStringLiteral("fifo"));
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    const int reading = ::open(QFile::encodeName(fifo).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(reading >= 0);
    Cli listen({QStringLiteral("listen"), QStringLiteral("tcp://127.0.0.1:0"), QStringLiteral("--max"),
                QStringLiteral("1")},
               {}, fifo);
    QTRY_VERIFY(listen.standardError().contains("listening"));
    const quint16 port = QString::fromLatin1(listen.standardError().trimmed()).section(u':', -1).toUShort();

    constexpr qsizetype megabyte = 1024 * 1024;
    constexpr int megabytes = 96;
    const QByteArray bytes = randomBytes(megabyte);
    QTcpSocket peer;
    peer.connectToHost(QHostAddress::LocalHost, port);
    for (int i = 0; i < megabytes; ++i)
        peer.write(bytes);
    // Enough for the program's own bound (16 MiB) has left; the rest stays with the sender.
    QTRY_VERIFY_WITH_TIMEOUT(peer.bytesToWrite() < (megabytes - 16) * megabyte, 20'000);
    QVERIFY(peer.bytesToWrite() > 0);

    QCOMPARE(::fcntl(reading, F_SETFL, 0), 0);
    qsizetype received = 0;
    bool equal = true;
    std::thread reader([&] {
        QByteArray piece(65'536, Qt::Uninitialized);
        for (ssize_t size = 0; (size = ::read(reading, piece.data(), size_t(piece.size()))) > 0; received += size) {
            for (ssize_t i = 0; i < size; ++i)
                equal = equal && piece[i] == bytes[(received + i) % megabyte];
        }
    });
    peer.disconnectFromHost();
    const bool ended = QTest::qWaitFor([&] { return listen.isFinished(); }, 60'000);
    if (!ended)
        listen.process.kill();
    reader.join();
    ::close(reading);
    QVERIFY(ended);
    QCOMPARE(received, megabyte * megabytes);
    QVERIFY(equal);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"

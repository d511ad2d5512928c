// enchufe-cli over UDP, as its users run it.

#include "cli/cliprocess.h"

#include <QRegularExpression>
#include <QUdpSocket>

#include <csignal>

using enchufe::tests::Cli;
using enchufe::tests::portOf;

class TestProgramUdp : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void theSecondSendIsRefused();
    void tooLarge();
    void boundariesAndEmptyDatagramsAreKept();
    void tellsWhatTheKernelDropped();
};

void TestProgramUdp::theSecondSendIsRefused()
{
    QUdpSocket reserved;
    QVERIFY(reserved.bind(QHostAddress::LocalHost));
    const quint16 port = reserved.localPort();
    reserved.close();
    Cli cli({QStringLiteral("connect"), QStringLiteral("udp://127.0.0.1:%1").arg(port), QStringLiteral("--json")});
    QTRY_VERIFY(!cli.event(QStringLiteral("established")).isEmpty());
    cli.process.write("one");
    QTRY_VERIFY(!cli.event(QStringLiteral("sent")).isEmpty());
    QVERIFY(cli.event(QStringLiteral("send-refused")).isEmpty());
    cli.process.write("two");
    QTRY_VERIFY(cli.isFinished());
    QCOMPARE(cli.process.exitCode(), 1);
    QCOMPARE(cli.event(QStringLiteral("send-refused")).value(QStringLiteral("error")).toString(),
             QStringLiteral("ECONNREFUSED"));
    QVERIFY2(cli.standardError().contains("ECONNREFUSED"), cli.standardError().constData());
}

void TestProgramUdp::tooLarge()
{
    QUdpSocket peer;
    QVERIFY(peer.bind(QHostAddress::LocalHost));
    const QString url = QStringLiteral("udp://127.0.0.1:%1").arg(peer.localPort());
    Cli cli({QStringLiteral("connect"), url, QStringLiteral("--send"), QString(65'508, u'x')});
    QTRY_VERIFY(cli.isFinished());
    QCOMPARE(cli.process.exitCode(), 1);
    QVERIFY2(cli.standardError().contains("EMSGSIZE"), cli.standardError().constData());
    Cli fits({QStringLiteral("connect"), url, QStringLiteral("--send"), QString(65'507, u'x'), QStringLiteral("--for"),
              QStringLiteral("0.5")});
    QTRY_VERIFY(peer.hasPendingDatagrams());
    QCOMPARE(peer.pendingDatagramSize(), qint64(65'507));
    QTRY_VERIFY(fits.isFinished());
    QCOMPARE(fits.process.exitCode(), 0);
}

void TestProgramUdp::boundariesAndEmptyDatagramsAreKept()
{
    Cli listen({QStringLiteral("listen"), QStringLiteral("udp://127.0.0.1:0"), QStringLiteral("--max"),
                QStringLiteral("3"), QStringLiteral("--json")});
    QTRY_VERIFY(!listen.event(QStringLiteral("listening")).isEmpty());
    const quint16 port = portOf(listen.event(QStringLiteral("listening"))).toUShort();
    QUdpSocket peer;
    QVERIFY(peer.bind(QHostAddress::LocalHost));
    for (const QByteArray &text : {QByteArray("HOLA"), QByteArray(), QByteArray("TAL")})
        QCOMPARE(peer.writeDatagram(text, QHostAddress::LocalHost, port), text.size());
    QTRY_VERIFY(listen.isFinished());
    QCOMPARE(listen.process.exitCode(), 0);
    QStringList received;
    const QList<QJsonObject> objects = listen.json();
    for (const QJsonObject &object : objects) {
        if (object.value(QStringLiteral("event")).toString() == QStringLiteral("received"))
            received.append(object.value(QStringLiteral("text")).toString());
    }
    QCOMPARE(received, (QStringList{QStringLiteral("HOLA"), QString(), QStringLiteral("TAL")}));
}

/// What the program received and what it says was dropped are together what was sent.
void TestProgramUdp::tellsWhatTheKernelDropped()
{
    Cli cli({QStringLiteral("listen"), QStringLiteral("udp://127.0.0.1:0"), QStringLiteral("--lang"),
             QStringLiteral("en")});
    QTRY_VERIFY(cli.standardError().contains('\n'));
    const quint16 port = cli.standardError().trimmed().split(':').last().toUShort();
    // Stopped, it cannot read: the kernel's buffer overflows for certain.
    QCOMPARE(::kill(pid_t(cli.process.processId()), SIGSTOP), 0);
    QUdpSocket sender;
    sender.connectToHost(QHostAddress::LocalHost, port);
    constexpr qint64 count = 30'000;
    for (qint64 i = 0; i < count; ++i)
        QCOMPARE(sender.write(QByteArray(64, 'd')), 64);
    QCOMPARE(::kill(pid_t(cli.process.processId()), SIGCONT), 0);
    qsizetype before = -1;
    QTRY_VERIFY(std::exchange(before, cli.standardOutput().size()) == cli.standardOutput().size() && before > 0);
    cli.process.terminate();
    QTRY_VERIFY(cli.isFinished());
    const qint64 received = cli.standardOutput().size() / 64;
    QString told = QString::fromUtf8(cli.standardError());
    told.remove(QRegularExpression(QStringLiteral("(?<=\\d)\\D(?=\\d{3})"))); // thousands, as the locale has them
    QVERIFY2(told.contains(QString::number(received) + QStringLiteral(" datagrams were received here")),
             cli.standardError().constData());
    QVERIFY2(told.contains(QStringLiteral("dropped ") + QString::number(count - received) + QStringLiteral(" more")),
             cli.standardError().constData());
}

QTEST_GUILESS_MAIN(TestProgramUdp)
#include "tst_programudp.moc"

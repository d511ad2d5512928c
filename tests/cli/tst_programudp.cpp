// enchufe-cli over UDP, as its users run it.

#include "cli/cliprocess.h"

#include <QUdpSocket>

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

QTEST_GUILESS_MAIN(TestProgramUdp)
#include "tst_programudp.moc"

#include "gui/decor/celltexts.h"

#include <QTest>

using namespace enchufe;

class tst_CellTexts : public QObject
{
    Q_OBJECT

private slots:
    void namesRows_data();
    void namesRows();
    void remarksOnNames();
    void namesWhoServes();
    void countsTimeWaitDown();
    void saysWhyItEnded();
    void tellsAge_data();
    void tellsAge();
    void showsWhatIsNotKnownYet();
    void explainsMappedAddresses();
    void makesSentences();

private:
    static Endpoint at(quint16 port) { return {QHostAddress(QHostAddress::LocalHost), port}; }
};

void tst_CellTexts::namesRows_data()
{
    QTest::addColumn<RowKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("listener") << RowKind::Listener << QStringLiteral("Listener 2");
    QTest::newRow("ghost") << RowKind::Ghost << QStringLiteral("Ghost 1.2");
    QTest::newRow("client") << RowKind::Client << QStringLiteral("Client 2");
    QTest::newRow("UDP") << RowKind::UdpSocket << QStringLiteral("UDP 2");
    QTest::newRow("peer") << RowKind::UdpPeer << QStringLiteral("Peer 1.2");
    QTest::newRow("history") << RowKind::History << QStringLiteral("History (2)");
}

void tst_CellTexts::namesRows()
{
    QFETCH(RowKind, kind);
    QFETCH(QString, name);
    QCOMPARE(celltexts::name(kind, 2, 1), name);
}

void tst_CellTexts::remarksOnNames()
{
    SocketRow row;
    row.life = Life::Open;
    QCOMPARE(celltexts::nameNote(RowKind::Ghost, row, false), QStringLiteral("same port"));
    QCOMPARE(celltexts::nameNote(RowKind::Ghost, row, true), QStringLiteral("listener closed"));
    QCOMPARE(celltexts::nameNote(RowKind::Listener, row, false), QString());
    row.acceptPaused = true;
    QCOMPARE(celltexts::nameNote(RowKind::Listener, row, false), QStringLiteral("accepting paused"));
    row.life = Life::Ended;
    QCOMPARE(celltexts::nameNote(RowKind::Ghost, row, true), QString());
}

void tst_CellTexts::namesWhoServes()
{
    SocketRow row;
    row.life = Life::Open;
    row.service = "echo";
    QCOMPARE(celltexts::nameNote(RowKind::Listener, row, false), QStringLiteral("server application: echo"));
    QCOMPARE(celltexts::nameNote(RowKind::Ghost, row, false),
             QStringLiteral("same port, server application: echo"));
    // Closed here, nobody answers any more.
    row.life = Life::Leaving;
    QCOMPARE(celltexts::nameNote(RowKind::Ghost, row, false), QStringLiteral("same port"));
    row.life = Life::Open;
    row.service.clear();
    QCOMPARE(celltexts::nameNote(RowKind::Listener, row, false), QString());
}

void tst_CellTexts::countsTimeWaitDown()
{
    SocketRow row;
    row.life = Life::Leaving;
    row.kernel.state = TcpState::TimeWait;
    row.kernel.timer = KernelTimer::TimeWait;
    row.kernel.timerMs = 60'000;
    row.kernelSeenNs = 5'000'000'000;
    const QString full = celltexts::stateNote(row, 5'000'000'000);
    QVERIFY2(full.contains(QStringLiteral("60 s")), qPrintable(full));
    QVERIFY(celltexts::stateNote(row, 35'500'000'000).contains(QStringLiteral("30 s")));
    QVERIFY(celltexts::stateNote(row, 99'000'000'000).contains(QStringLiteral("0 s")));
    QCOMPARE(celltexts::state(row), QStringLiteral("TIME-WAIT"));
}

void tst_CellTexts::saysWhyItEnded()
{
    SocketRow row;
    row.life = Life::Ended;
    row.kernel.state = TcpState::SynSent;
    QCOMPARE(celltexts::state(row), QStringLiteral("CLOSED"));
    QCOMPARE(celltexts::stateNote(row, 0), QString());
    row.aborted = true;
    QCOMPARE(celltexts::stateNote(row, 0), QStringLiteral("aborted"));
    row.failed = true;
    row.error = ECONNREFUSED;
    QCOMPARE(celltexts::stateNote(row, 0), QStringLiteral("ECONNREFUSED"));
    row.error = 0;
    row.failureCode = ErrorCode::NameNotFound;
    QCOMPARE(celltexts::stateNote(row, 0), QStringLiteral("name not found"));
}

void tst_CellTexts::tellsAge_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("just now") << qint64(0) << QStringLiteral("0 s");
    QTest::newRow("before it began") << qint64(-3) << QStringLiteral("0 s");
    QTest::newRow("almost a minute") << qint64(59) << QStringLiteral("59 s");
    QTest::newRow("a minute") << qint64(60) << QStringLiteral("1 min 0 s");
    QTest::newRow("almost an hour") << qint64(3599) << QStringLiteral("59 min 59 s");
    QTest::newRow("an hour") << qint64(3600) << QStringLiteral("1 h 0 min");
    QTest::newRow("more than a day") << qint64(90061) << QStringLiteral("25 h 1 min");
}

void tst_CellTexts::tellsAge()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(celltexts::age(seconds * 1'000'000'000), text);
}

void tst_CellTexts::showsWhatIsNotKnownYet()
{
    SocketRow row;
    row.opening = Opening::Active;
    row.name = QStringLiteral("localhost");
    QCOMPARE(celltexts::remote(RowKind::Client, row, nullptr), QStringLiteral("localhost"));
    row.requested.remote = at(5000);
    QCOMPARE(celltexts::remote(RowKind::Client, row, nullptr), QStringLiteral("127.0.0.1:5000"));
    row.requested.local = at(0);
    QCOMPARE(celltexts::local(row), QStringLiteral("127.0.0.1:0"));
    row.pair.local = at(40000);
    QCOMPARE(celltexts::local(row), QStringLiteral("127.0.0.1:40000"));
    QCOMPARE(celltexts::queue(row), QString());
    row.kernel.state = TcpState::Established;
    row.kernel.receiveQueue = 12;
    QCOMPARE(celltexts::queue(row), QStringLiteral("12 / 0"));
    row.life = Life::Ended;
    QCOMPARE(celltexts::queue(row), QString());
}

void tst_CellTexts::explainsMappedAddresses()
{
    QCOMPARE(celltexts::mappedTip(at(5000)), QString());
    const QString tip = celltexts::mappedTip({QHostAddress(QStringLiteral("::ffff:192.0.2.7")), 80});
    QVERIFY(tip.contains(QStringLiteral("192.0.2.7")));
    QVERIFY(tip.contains(QStringLiteral("IPv6")));
}

void tst_CellTexts::makesSentences()
{
    SocketRow row;
    row.opening = Opening::Accepted;
    row.life = Life::Open;
    row.kernel.state = TcpState::Established;
    row.pair = {at(5000), at(44553)};
    row.bytesReceived = 12;
    row.bytesSent = 4;
    QCOMPARE(celltexts::sentence(QStringLiteral("Ghost 1.2"), RowKind::Ghost, row, nullptr),
             QStringLiteral(
                 "Ghost 1.2, TCP, connected. This end 127.0.0.1 port 5000, other end 127.0.0.1 port 44553. "
                 "12 bytes received, 4 sent."));
}

QTEST_GUILESS_MAIN(tst_CellTexts)
#include "tst_celltexts.moc"

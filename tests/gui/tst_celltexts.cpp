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
    void remarksOnWhatWaits();
    void remarksOnGhosts_data();
    void remarksOnGhosts();
    void remarksOnWindows();
    void remarksOnStates();
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
    // Said once, where its listener says it.
    QCOMPARE(celltexts::nameNote(RowKind::Ghost, row, false, &row), QStringLiteral("same port"));
    // Closed here, nobody answers any more.
    row.life = Life::Leaving;
    QCOMPARE(celltexts::nameNote(RowKind::Ghost, row, false), QStringLiteral("same port"));
    row.life = Life::Open;
    row.service.clear();
    QCOMPARE(celltexts::nameNote(RowKind::Listener, row, false), QString());
}

void tst_CellTexts::remarksOnWhatWaits()
{
    SocketRow listener;
    listener.life = Life::Open;
    listener.kernel.state = TcpState::Listen;
    listener.kernel.receiveQueue = 2;
    listener.kernel.sendQueue = 16;
    const auto note = [&listener] { return celltexts::nameNote(RowKind::Listener, listener, false); };
    // One that accepts by itself has requests in its queue for moments only.
    QCOMPARE(note(), QString());
    listener.readingStopped = true;
    QCOMPARE(note(), QStringLiteral("queue 2/16, by hand"));
    listener.readingStopped = false;
    listener.waiting = 2;
    QCOMPARE(note(), QStringLiteral("queue 2/16, by hand"));
    listener.acceptPaused = true;
    QCOMPARE(note(), QStringLiteral("accepting paused"));
    listener.acceptPaused = false;
    listener.life = Life::Ended;
    QCOMPARE(note(), QString());

    SocketRow request;
    request.opening = Opening::Waiting;
    request.life = Life::Open;
    QCOMPARE(celltexts::nameNote(RowKind::Request, request, false), QStringLiteral("waiting to be accepted"));
    request.life = Life::Ended;
    QCOMPARE(celltexts::nameNote(RowKind::Request, request, false), QString());

    SocketRow udp;
    udp.transport = Transport::Udp;
    QCOMPARE(celltexts::nameNote(RowKind::UdpSocket, udp, false), QString());
    udp.peers = {UdpPeer(), UdpPeer(), UdpPeer()};
    QCOMPARE(celltexts::nameNote(RowKind::UdpSocket, udp, false), QStringLiteral("3 peer(s)"));
}

void tst_CellTexts::remarksOnGhosts_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<bool>("isParentClosed");
    QTest::addColumn<QString>("note");
    QTest::newRow("accepted") << Transport::Tcp << quint16(5000) << false << "same port";
    QTest::newRow("accepted, listener closed")
        << Transport::Tcp << quint16(5000) << true << "listener closed";
    QTest::newRow("UDP, same port") << Transport::Udp << quint16(5000) << false << "same port";
    QTest::newRow("UDP, another port") << Transport::Udp << quint16(5001) << false << "another port";
    QTest::newRow("UDP, socket closed") << Transport::Udp << quint16(5001) << true << "its socket is closed";
}

void tst_CellTexts::remarksOnGhosts()
{
    QFETCH(Transport, transport);
    QFETCH(quint16, port);
    QFETCH(bool, isParentClosed);
    SocketRow parent;
    parent.transport = transport;
    parent.pair.local = at(5000);
    SocketRow ghost;
    ghost.transport = transport;
    ghost.opening = Opening::Accepted;
    ghost.life = Life::Open;
    ghost.pair = {at(port), at(40'000)};
    QTEST(celltexts::nameNote(RowKind::Ghost, ghost, isParentClosed, &parent), "note");
    // Where the parent is not known any more, nothing speaks for another port.
    if (!isParentClosed)
        QCOMPARE(celltexts::nameNote(RowKind::Ghost, ghost, false), QStringLiteral("same port"));
    ghost.life = Life::Ended;
    QCOMPARE(celltexts::nameNote(RowKind::Ghost, ghost, isParentClosed, &parent), QString());
}

void tst_CellTexts::remarksOnWindows()
{
    const QString closed = QStringLiteral("window closed");
    SocketRow row;
    row.opening = Opening::Active;
    row.life = Life::Open;
    row.kernel.state = TcpState::Established;
    row.kernel.sendQueue = 5;
    SocketDetails details;
    details.isTcp = true;
    details.peerWindow = 65'536;
    row.details = std::make_shared<SocketDetails>(details);
    QCOMPARE(celltexts::stateNote(row, 0), QStringLiteral("connected"));
    details.peerWindow = 0;
    row.details = std::make_shared<SocketDetails>(details);
    QCOMPARE(celltexts::stateNote(row, 0), closed);
    row.kernel.state = TcpState::CloseWait;
    QCOMPARE(celltexts::stateNote(row, 0), closed);
    // Nothing waits to be sent: nobody minds.
    row.kernel.sendQueue = 0;
    QCOMPARE(celltexts::stateNote(row, 0), QStringLiteral("close here"));
    // A request that is not answered yet has no window.
    row.kernel.state = TcpState::SynSent;
    row.kernel.sendQueue = 1;
    QCOMPARE(celltexts::stateNote(row, 0), QStringLiteral("asking for a connection"));
    row.kernel.state = TcpState::Established;
    row.life = Life::Ended;
    QCOMPARE(celltexts::stateNote(row, 0), QString());
}

void tst_CellTexts::remarksOnStates()
{
    SocketRow row;
    row.life = Life::Open;
    row.kernel.state = TcpState::CloseWait;
    QCOMPARE(celltexts::stateNote(row, 0), QStringLiteral("close here"));
    row.kernel.state = TcpState::FinWait2;
    QCOMPARE(celltexts::stateNote(row, 0), QStringLiteral("this side finished talking"));
    // Without its timer there is nothing to count down.
    row.kernel.state = TcpState::TimeWait;
    QCOMPARE(celltexts::stateNote(row, 0), QStringLiteral("guarding the endpoint pair"));
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
    QVERIFY(!celltexts::queueTip(row).contains(QStringLiteral("FIN")));
    // Bytes that can be read, as Queues and Graphs have them; the tip says why ss counts one more.
    row.kernel.state = TcpState::CloseWait;
    QCOMPARE(celltexts::queue(row), QStringLiteral("11 / 0"));
    QVERIFY(celltexts::queueTip(row).contains(QStringLiteral("one higher")));
    row.kernel.receiveQueue = 1;
    QCOMPARE(celltexts::queue(row), QStringLiteral("0 / 0"));
    row.kernel.receiveQueue = 0;
    QCOMPARE(celltexts::queue(row), QStringLiteral("0 / 0"));
    QVERIFY(!celltexts::queueTip(row).contains(QStringLiteral("FIN")));
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

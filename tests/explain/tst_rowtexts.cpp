#include "explain/rowmaker.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cerrno>
#include <functional>

using namespace enchufe;
using namespace enchufe::explain;
using namespace enchufe::rowmaker;

class TestRowTexts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void explains_data();
    void explains();
    void tellsOrphans();
    void tellsWhatAGroupCannotDo();
    void countsDown();
    void isTotal();
    void glosses_data();
    void glosses();
    void keepsMarkupAsText();

private:
    FixedClock m_clock;
    Journal m_journal{m_clock, {}};
};

void TestRowTexts::explains_data()
{
    QTest::addColumn<SocketRow>("row");
    QTest::addColumn<QStringList>("parts");
    const auto add = [](const char *name, const SocketRow &one, std::initializer_list<const char *> parts) {
        QStringList texts;
        for (const char *part : parts)
            texts += QString::fromUtf8(part);
        QTest::newRow(name) << one << texts;
    };
    const auto opening = [](SocketRow &one) { one.life = Life::Opening; };
    const auto leaving = [](SocketRow &one) { one.life = Life::Leaving; };
    const auto ended = [](SocketRow &one) { one.life = Life::Ended; };

    add("listener", listener(),
        {"Passive open. The operating system now waits at 127.0.0.1:5000. Nothing has been sent",
         "called at 10:14:03"});
    add("listener with ghosts", with(listener(), [](SocketRow &one) { one.ghostsMade = 3; }),
        {"waits at 127.0.0.1:5000. Since 10:14:03 it has made 3 ghosts, one for each connection; the "
         "listener "
         "itself carries no text."});
    add("listener on all", row(Opening::Passive, TcpState::Listen, "0.0.0.0:5000"),
        {"port 5000 of every IPv4 address"});
    add("listener on all, IPv6", row(Opening::Passive, TcpState::Listen, "[::]:5000"),
        {"port 5000 of every address", "IPv4 inside IPv6"});
    add("listener without descriptors", with(listener(), [](SocketRow &one) { one.acceptPaused = true; }),
        {"requests wait to be accepted"});
    add("ghost", ghost(),
        {"This ghost is connected. The listener made it with accept() when 127.0.0.2:44553 asked, at "
         "10:14:03. It "
         "uses the same port, 5000."});
    add("ghost, IPv4 inside IPv6",
        row(Opening::Accepted, TcpState::Established, "[::ffff:127.0.0.1]:5000", "[::ffff:127.0.0.2]:44553"),
        {"::ffff:127.0.0.2 is the IPv4 address 127.0.0.2, written as IPv4 inside IPv6."});
    add("client", client(), {"Active open. This end, 127.0.0.2:44553, asked 127.0.0.1:5000", "balanced"});
    add("connected with itself",
        row(Opening::Active, TcpState::Established, "127.0.0.1:5000", "127.0.0.1:5000"),
        {"connected with itself"});
    add("looking up",
        with(client(TcpState::Unknown),
             [&](SocketRow &one) {
                 opening(one);
                 one.pair = {};
                 one.name = QStringLiteral("example.test");
             }),
        {"Looking up the addresses of the name example.test."});
    add("asking", with(client(TcpState::SynSent), opening),
        {"127.0.0.1:5000 has been asked for a connection"});
    add("asking again",
        with(client(TcpState::SynSent),
             [&](SocketRow &one) {
                 opening(one);
                 one.kernel.retransmits = 3;
             }),
        {"127.0.0.1:5000 has been asked 4 times"});

    add("the other end finished",
        with(ghost(TcpState::CloseWait), [](SocketRow &one) { one.peerFinishedNs = 0; }),
        {"The other end has finished. This app has not closed."});
    add("the other end finished at a time",
        with(client(TcpState::CloseWait), [](SocketRow &one) { one.peerFinishedNs = second; }),
        {"The other end finished at 10:14:04. This app has not closed. It will stay so until you press "
         "Close."});
    add("the other end finished, kernel not yet asked",
        with(ghost(),
             [](SocketRow &one) {
                 one.peerFinished = true;
                 one.peerFinishedNs = second;
             }),
        {"The other end finished at 10:14:04."});
    add("finished here", client(TcpState::FinWait2),
        {"This end has finished talking; 127.0.0.1:5000 has not."});
    add("finished here, unconfirmed", ghost(TcpState::FinWait1),
        {"This end has finished talking; 127.0.0.2:44553 has not."});
    add("finished here, kernel not yet asked",
        with(client(), [](SocketRow &one) { one.finishedHere = true; }), {"This end has finished talking"});
    add("closed here, other end open",
        with(client(TcpState::FinWait2),
             [&](SocketRow &one) {
                 leaving(one);
                 one.closedNs = 2 * second;
             }),
        {"This end was closed at 10:14:05; 127.0.0.1:5000 has confirmed that, but has not finished yet."});
    add("closed here, the kernel waits",
        with(client(TcpState::FinWait2),
             [&](SocketRow &one) {
                 leaving(one);
                 one.closedNs = 2 * second;
                 one.kernel.timer = KernelTimer::TimeWait;
                 one.kernel.timerMs = 60'000;
             }),
        {"This end was closed at 10:14:05", "waits 60 more seconds"});
    add("both finished", with(ghost(TcpState::LastAck), leaving),
        {"last confirmation from 127.0.0.2:44553", "The other end finished first"});
    add("both at once", with(ghost(TcpState::Closing), leaving), {"last confirmation from 127.0.0.2:44553"});
    add("closed a moment ago", with(client(), leaving), {"This end was closed at 10:14:03."});
    add("nothing left in the kernel", client(TcpState::Close),
        {"Nothing of this connection is left in the kernel"});
    add("time-wait", with(client(TcpState::TimeWait), leaving),
        {"closed first", "127.0.0.2:44553 and 127.0.0.1:5000", "about a minute"});
    add("time-wait at both ends",
        with(client(TcpState::TimeWait),
             [&](SocketRow &one) {
                 leaving(one);
                 one.wasClosing = true;
             }),
        {"Both ends finished at once, so each of them waits."});
    add("ended after both finished at once",
        with(client(TcpState::Close),
             [&](SocketRow &one) {
                 ended(one);
                 one.wasClosing = true;
             }),
        {"Both ends finished at once, this one at 10:14:03"});
    add("closed while its name was looked up",
        with(client(TcpState::Close),
             [&](SocketRow &one) {
                 ended(one);
                 one.establishedNs = 0;
                 one.name = QStringLiteral("example.org");
             }),
        {"no request was sent, so no answer can come"});
    add("ended", with(client(TcpState::Close), ended),
        {"Closed at 10:14:03: nothing is left of it but this history."});
    add("cut",
        with(client(TcpState::Close),
             [&](SocketRow &one) {
                 ended(one);
                 one.aborted = true;
                 one.bytesUnsent = 17;
             }),
        {"Cut from here at 10:14:03 with a reset (RST)", "17 bytes that waited here could never be sent."});
    add("failed",
        with(client(TcpState::Close),
             [&](SocketRow &one) {
                 ended(one);
                 one.failed = true;
                 one.establishedNs = 0;
                 one.failedCall = SystemCall::Connect;
                 one.error = ECONNREFUSED;
             }),
        {"Connection refused: 127.0.0.1 answered that nobody is waiting at port 5000.",
         "It ended at 10:14:03. Who decided? 127.0.0.1 itself", "Open a passive socket there first"});
    add("reading stopped", with(ghost(), [](SocketRow &one) { one.readingStopped = true; }),
        {"This ghost is connected.", "Reading is stopped"});

    add("udp", udp(),
        {"waits for datagrams at 127.0.0.1:5005. There is no connection: each datagram stands alone",
         "none has come"});
    add("udp with peers",
        with(udp(),
             [](SocketRow &one) {
                 one.peers = {peer(1, "127.0.0.1:40000"), peer(2, "127.0.0.1:40001")};
             }),
        {"this one socket has heard from 2 peers and can answer each of them."});
    add("udp with drops",
        with(udp(),
             [](SocketRow &one) {
                 one.reads = 17;
                 one.kernel.drops = 25;
             }),
        {"17 datagrams were received here; the kernel dropped 25 more", "sent to this socket: 42."});
    const auto onlyV6 = [](SocketRow &one) {
        one.pair.local = endpoint("[::]:5005");
        one.options["IPV6_V6ONLY"] = "1";
    };
    add("listener on all of IPv6 alone", with(listener(), onlyV6), {"port 5005 of every IPv6 address of"});
    add("udp on all", with(udp(), [](SocketRow &one) { one.pair.local = endpoint("0.0.0.0:5005"); }),
        {"port 5005 of every IPv4 address of"});
    add("udp on all of IPv6 alone", with(udp(), onlyV6), {"port 5005 of every IPv6 address of"});
    const auto aborted = [&](SocketRow &one) {
        ended(one);
        one.aborted = true;
    };
    add("aborted", with(client(), aborted), {"ECONNRESET", "the pair is free at once"});
    add("aborted after its FIN",
        with(client(),
             [&](SocketRow &one) {
                 aborted(one);
                 one.finishedHere = true;
                 one.finishedHereNs = second;
             }),
        {"reads the end of the data", "EPIPE", "the pair is free at once"});
    add("unread after its FIN",
        with(client(TcpState::FinWait2),
             [](SocketRow &one) {
                 one.finishedHere = true;
                 one.readingStopped = true;
                 one.kernel.receiveQueue = 5;
             }),
        {"5 byte(s) wait here unread", "EPIPE"});
    add("udp, IPv4 inside IPv6",
        with(udp(),
             [](SocketRow &one) {
                 one.pair.local = endpoint("[::]:5005");
                 one.peers = {peer(1, "[::ffff:127.0.0.1]:40000")};
             }),
        {"port 5005 of every address", "IPv4 inside IPv6"});
    add("udp with a partner", udp("127.0.0.1:6000"),
        {"127.0.0.1:5005 has a fixed partner, 127.0.0.1:6000.", "may not even be there"});
    add("udp refused late", with(udp("127.0.0.1:6000"), [](SocketRow &one) { one.error = ECONNREFUSED; }),
        {"fixed partner", "Datagram refused: 127.0.0.1 reported that no UDP socket is open at port 6000."});
    add("udp ended", with(udp(), ended), {"Closed at 10:14:03", "It was open since 10:14:03"});
    add("being opened",
        with(listener(),
             [&](SocketRow &one) {
                 opening(one);
                 one.pair = {};
                 one.requested.local = endpoint("127.0.0.1:0");
             }),
        {"being opened at 127.0.0.1:0"});
}

void TestRowTexts::explains()
{
    QFETCH(SocketRow, row);
    QFETCH(QStringList, parts);
    if (QByteArrayView(QTest::currentDataTag()) == "udp on all")
        row.transport = Transport::Udp;
    const QString text = explainRow(row, m_journal, 0).sentence();
    for (const QString &part : parts)
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(text.endsWith(u'.'));
    static const QRegularExpression marker(QStringLiteral("%[0-9n]|  "));
    QVERIFY2(!text.contains(marker), qPrintable(text));
}

void TestRowTexts::tellsOrphans()
{
    const QString note = QStringLiteral("Its listener has been closed since; this connection lives on.");
    SocketRow parent = listener();
    QVERIFY(!explainRow(ghost(), m_journal, 0).notes.contains(note));
    QVERIFY(!explainRow(ghost(), m_journal, 0, {&parent, nullptr}).notes.contains(note));
    parent.life = Life::Ended;
    QVERIFY(explainRow(ghost(), m_journal, 0, {&parent, nullptr}).notes.contains(note));
}

void TestRowTexts::tellsWhatAGroupCannotDo()
{
    const auto told = [this](const SocketRow &one) { return explainRow(one, m_journal, 0); };
    for (const char *group : {"239.1.1.1:5007", "[ff02::1%1]:5007"}) {
        const auto bound = [group](SocketRow &one) { one.pair.local = endpoint(group); };
        const RowExplanation tcp = told(with(listener(), bound));
        QVERIFY2(tcp.next.contains(u"no client can ask here") && !tcp.next.contains(u"accept()"), group);
        SocketRow udpRow = with(udp(), bound);
        QVERIFY2(told(udpRow).next.contains(u"joined nothing"), group);
        udpRow.groups = {"239.9.9.9%lo"};
        QVERIFY2(told(udpRow).next.contains(u"joined nothing"), group);
        udpRow.groups.push_back(udpRow.pair.local.addressText().section(u'%', 0, 0).toUtf8() + "%lo");
        QVERIFY2(told(udpRow).next.startsWith(u"Whoever sends"), group);
        udpRow.groups.clear();
        udpRow.peers = {peer(1, "127.0.0.1:40000")};
        QVERIFY2(!told(udpRow).next.contains(u"joined nothing"), group);
    }
    QVERIFY(!told(listener()).next.contains(u"multicast"));
    QVERIFY(!told(udp()).next.contains(u"joined"));
}

void TestRowTexts::countsDown()
{
    SocketRow waiting = client(TcpState::TimeWait);
    waiting.life = Life::Leaving;
    waiting.kernelSeenNs = 100 * second;
    waiting.kernel.timer = KernelTimer::TimeWait;
    waiting.kernel.timerMs = 60'000;
    const auto text = [&](qint64 nowNs) { return explainRow(waiting, m_journal, nowNs).what; };
    QVERIFY(text(100 * second).contains(QStringLiteral("for 60 more seconds")));
    QVERIFY(text(100 * second + 1).contains(QStringLiteral("for 60 more seconds")));
    QVERIFY(text(101 * second).contains(QStringLiteral("for 59 more seconds")));
    QVERIFY(text(159 * second).contains(QStringLiteral("for 1 more seconds")));
    QVERIFY(text(160 * second).contains(QStringLiteral("about a minute")));
}

void TestRowTexts::isTotal()
{
    QSet<QString> glossesSeen;
    for (int state = 0; state <= int(TcpState::NewSynRecv); ++state) {
        for (const Opening opening :
             {Opening::Passive, Opening::Active, Opening::Accepted, Opening::Waiting, Opening::Foreign}) {
            for (const Transport transport : {Transport::Tcp, Transport::Udp}) {
                for (const Life life : {Life::Opening, Life::Open, Life::Leaving, Life::Ended}) {
                    for (const bool failed : {false, true}) {
                        // First with both ends, then with nothing known of it.
                        SocketRow one = row(opening, TcpState(state), "127.0.0.1:5000", "127.0.0.1:6000");
                        SocketRow bare;
                        for (SocketRow *each : {&one, &bare}) {
                            each->opening = opening;
                            each->transport = transport;
                            each->life = life;
                            each->failed = failed;
                            each->kernel.state = TcpState(state);
                            const RowExplanation told = explainRow(*each, m_journal, 0, {&bare, &bare});
                            for (const QString &part : {told.what, told.how, told.next})
                                QVERIFY2(part.endsWith(u'.'), qPrintable(told.sentence()));
                            QVERIFY(!stateGloss(*each).isEmpty());
                            glossesSeen.insert(stateGloss(*each));
                        }
                    }
                }
            }
        }
    }
    QVERIFY2(glossesSeen.size() >= 14, qPrintable(QString::number(glossesSeen.size())));
}

void TestRowTexts::glosses_data()
{
    QTest::addColumn<SocketRow>("row");
    QTest::addColumn<QString>("gloss");
    QTest::newRow("listen") << listener() << "waiting for requests";
    QTest::newRow("syn-sent") << client(TcpState::SynSent) << "asking for a connection";
    QTest::newRow("syn-recv") << ghost(TcpState::SynRecv) << "request arrived, being confirmed";
    QTest::newRow("established") << client() << "connected";
    QTest::newRow("fin-wait-1") << client(TcpState::FinWait1) << "this side finished talking";
    QTest::newRow("fin-wait-2") << client(TcpState::FinWait2) << "this side finished talking";
    QTest::newRow("close-wait") << ghost(TcpState::CloseWait) << "the other side finished; close here";
    QTest::newRow("last-ack") << ghost(TcpState::LastAck) << "last confirmations";
    QTest::newRow("closing") << ghost(TcpState::Closing) << "last confirmations";
    QTest::newRow("time-wait") << client(TcpState::TimeWait) << "guarding the endpoint pair";
    QTest::newRow("closed") << client(TcpState::Close) << "closed";
    QTest::newRow("ended") << with(client(TcpState::Close), [](SocketRow &one) { one.life = Life::Ended; })
                           << "closed";
    QTest::newRow("udp") << udp() << "waiting for datagrams";
    QTest::newRow("udp with a partner") << udp("127.0.0.1:6000") << "fixed partner, no connection";
    QTest::newRow("refused") << with(client(TcpState::Close), [](SocketRow &one) {
        one.failed = true;
        one.establishedNs = 0;
        one.life = Life::Ended;
    }) << "could not be opened";
    QTest::newRow("reset") << with(client(TcpState::Close), [](SocketRow &one) {
        one.failed = true;
        one.life = Life::Ended;
    }) << "ended by an error";
    QTest::newRow("opening") << with(client(TcpState::Unknown), [](SocketRow &one) {
        one.life = Life::Opening;
    }) << "being opened";
}

void TestRowTexts::glosses()
{
    QFETCH(SocketRow, row);
    QTEST(stateGloss(row), "gloss");
}

void TestRowTexts::keepsMarkupAsText()
{
    SocketRow one = client(TcpState::Unknown);
    one.life = Life::Opening;
    one.pair = {};
    one.name = QStringLiteral("<b>%1&amp;%2</b>");
    QVERIFY(explainRow(one, m_journal, 0).what.contains(one.name));
}

QTEST_GUILESS_MAIN(TestRowTexts)
#include "tst_rowtexts.moc"

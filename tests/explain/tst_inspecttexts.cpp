#include "explain/detailtexts.h"
#include "explain/optiontexts.h"
#include "explain/quantities.h"
#include "explain/queuetexts.h"
#include "explain/statetexts.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cerrno>

using namespace enchufe;
using namespace enchufe::explain;

/// What the lower tabs say: details, queues, options, and the numbers in them.
class tst_InspectTexts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesQuantities();
    void tellsDetailsAsSsDoes_data();
    void tellsDetailsAsSsDoes();
    void leavesOutWhatIsNotKnown();
    void tellsAUdpSocket();
    void tellsAListener();
    void tellsTimeWaitByItsTimer();
    void namesTheClosedWindow();
    void countsReadableBytes_data();
    void countsReadableBytes();
    void countsTheAcceptQueue();
    void countsDown();
    void namesWhatEndedAConnection();
    void explainsEveryOption();
    void tellsWhatBecameOfAnOption();
};

namespace {

SocketRow connection()
{
    SocketRow row;
    row.transport = Transport::Tcp;
    row.opening = Opening::Active;
    row.life = Life::Open;
    row.pair = {*Endpoint::parse(u"127.0.0.1:40000"), *Endpoint::parse(u"127.0.0.1:5000")};
    row.kernel.state = TcpState::Established;
    row.kernel.inode = 4711;
    row.kernelSeenNs = 1'000'000'000;
    row.detailsSeenNs = 1'000'000'000;
    return row;
}

void setDetails(SocketRow *row, const SocketDetails &details)
{
    row->details = std::make_shared<const SocketDetails>(details);
}

/// As `ss -ti` told of a connection: cubic wscale:7,7 rto:204 rtt:0.031/0.012 ato:40 mss:32768 pmtu:65535
/// rcvmss:536 advmss:65483 cwnd:10 ssthresh:20 bytes_sent:1234567 bytes_acked:1234568 segs_out:21 segs_in:12
/// send 84.6Gbps pacing_rate 169Gbps retrans:0/3 minrtt:0.009 notsent:100 snd_wnd:65536
SocketDetails measured()
{
    SocketDetails details;
    details.isTcp = true;
    details.hasTimestamps = details.hasSack = true;
    details.congestionControl = {'c', 'u', 'b', 'i', 'c'};
    details.sendScale = details.receiveScale = 7;
    details.retransmitTimeoutUs = 204'000;
    details.rttUs = 31;
    details.rttVarUs = 12;
    details.minRttUs = 9;
    details.ackTimeoutUs = 40'000;
    details.sendMss = 32'768;
    details.pathMtu = 65'535;
    details.receiveMss = 536;
    details.advertisedMss = 65'483;
    details.congestionWindow = 10;
    details.slowStartThreshold = 20;
    details.bytesSent = 1'234'567;
    details.bytesAcked = 1'234'568;
    details.segmentsOut = 21;
    details.segmentsIn = 12;
    details.pacingRate = 21'140'000'000;
    details.totalRetransmits = 3;
    details.notSent = 100;
    details.peerWindow = 65'536;
    details.receiveBuffer = 131'072;
    details.sendBuffer = 2'626'560;
    details.sinceDataSentMs = 1'234;
    return details;
}

QString valueOf(const std::vector<Detail> &all, const QString &key)
{
    for (const Detail &detail : all) {
        if (detail.key == key)
            return detail.value;
    }
    return {};
}

const QueueFact *factOf(const std::vector<QueueFact> &facts, QueueKind kind)
{
    for (const QueueFact &fact : facts) {
        if (fact.kind == kind)
            return &fact;
    }
    return nullptr;
}

} // namespace

void tst_InspectTexts::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void tst_InspectTexts::writesQuantities()
{
    QCOMPARE(bytesText(1'234'567), QStringLiteral("1,234,567 B"));
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
    QCOMPARE(bytesText(1'234), QStringLiteral("1234 B"));
    QCOMPARE(bytesText(12'345), QStringLiteral("12.345 B"));
    QCOMPARE(bytesText(1'234'567), QStringLiteral("1.234.567 B"));
    QCOMPARE(countText(1'234'567'890), QStringLiteral("1.234.567.890"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(microsecondsText(31), QStringLiteral("0.031 ms"));
    QCOMPARE(microsecondsText(204'000), QStringLiteral("204 ms"));
    QCOMPARE(microsecondsText(1'500), QStringLiteral("1.5 ms"));
    QCOMPARE(microsecondsText(0), QStringLiteral("0 ms"));
    QCOMPARE(microsecondsText(90'000'000), QStringLiteral("90.0 s"));
    QCOMPARE(bitRateText(999), QStringLiteral("999 bit/s"));
    QCOMPARE(bitRateText(12'345'678), QStringLiteral("12.3 Mbit/s"));
    QCOMPARE(bitRateText(84.56e9), QStringLiteral("84.6 Gbit/s"));
}

void tst_InspectTexts::tellsDetailsAsSsDoes_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const std::pair<const char *, const char *> rows[] = {
        {"state", "ESTABLISHED"},
        {"local", "127.0.0.1:40000"},
        {"inode", "4711"},
        {"rtt", "0.031 ms"},
        {"rttvar", "0.012 ms"},
        {"minrtt", "0.009 ms"},
        {"rto", "204 ms"},
        {"ato", "40 ms"},
        {"mss", "32,768 B"},
        {"pmtu", "65,535 B"},
        {"rcvmss", "536 B"},
        {"advmss", "65,483 B"},
        {"wscale", "7,7"},
        {"cwnd", "10 segments"},
        {"ssthresh", "20 segments"},
        {"bytes_sent", "1,234,567 B"},
        {"segs_out", "21"},
        {"retrans", "0/3"},
        {"send", "84.6 Gbit/s"},
        {"notsent", "100 B"},
        {"pacing_rate", "169.1 Gbit/s"},
        {"congestion", "cubic"},
        {"snd_wnd", "65,536 B"},
        {"agreed", "ts sack"},
        {"lastsnd", "1234 ms"},
        {"skmem_rb", "131,072 B"},
        {"timer", "none"},
    };
    for (const auto &[key, value] : rows)
        QTest::addRow("%s", key) << QString::fromLatin1(key) << QString::fromLatin1(value);
}

void tst_InspectTexts::tellsDetailsAsSsDoes()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    SocketRow row = connection();
    setDetails(&row, measured());
    const std::vector<Detail> all = details(row, row.kernelSeenNs);
    // Thousands are grouped in every number of the locale.
    QCOMPARE(valueOf(all, key).remove(u','), value.remove(u','));
    QSet<QString> keys;
    for (const Detail &detail : all) {
        QVERIFY2(!keys.contains(detail.key), detail.key.data());
        keys.insert(detail.key);
        QVERIFY2(!detail.name.isEmpty() && !detail.value.isEmpty() && !detail.sentence.isEmpty(),
                 detail.key.data());
        QVERIFY(!detailGroupName(detail.group).isEmpty());
    }
}

void tst_InspectTexts::leavesOutWhatIsNotKnown()
{
    SocketRow row = connection();
    SocketDetails fresh;
    fresh.isTcp = true;
    fresh.minRttUs = ~quint32(0);
    fresh.slowStartThreshold = 0x7fffffff;
    fresh.pacingRate = ~quint64(0);
    setDetails(&row, fresh);
    const std::vector<Detail> all = details(row, 0);
    for (const char *key : {"rtt", "minrtt", "ssthresh", "pacing_rate", "send", "congestion", "rcv_wnd"})
        QVERIFY2(valueOf(all, QString::fromLatin1(key)).isEmpty(), key);
    row.life = Life::Ended;
    QVERIFY(valueOf(details(row, 0), QStringLiteral("cwnd")).isEmpty());
    QCOMPARE(valueOf(details(row, 0), QStringLiteral("state")), QStringLiteral("CLOSED"));
}

void tst_InspectTexts::tellsAUdpSocket()
{
    SocketRow row = connection();
    row.transport = Transport::Udp;
    row.kernel.state = TcpState::Close;
    row.kernel.drops = 17;
    SocketDetails memory;
    memory.receiveMemory = 2'304;
    memory.receiveBuffer = 212'992;
    setDetails(&row, memory);
    const std::vector<Detail> all = details(row, 0);
    QCOMPARE(valueOf(all, QStringLiteral("drops")), QStringLiteral("17"));
    QCOMPARE(valueOf(all, QStringLiteral("skmem_r")), QStringLiteral("2,304 B"));
    QVERIFY(valueOf(all, QStringLiteral("cwnd")).isEmpty());
    QVERIFY(valueOf(all, QStringLiteral("timer")).isEmpty());
    const std::vector<QueueFact> facts = queueFacts(row, 0);
    QCOMPARE(factOf(facts, QueueKind::Receive)->amount, 2'304.0);
    QCOMPARE(factOf(facts, QueueKind::Receive)->capacity, 212'992.0);
    QVERIFY(factOf(facts, QueueKind::Receive)->sentence.contains(QStringLiteral("memory")));
    QVERIFY(factOf(facts, QueueKind::Drops)->isStopped);
    QVERIFY(factOf(facts, QueueKind::Timer) == nullptr);
}

void tst_InspectTexts::tellsAListener()
{
    SocketRow row = connection();
    row.pair.remote = {};
    row.kernel.state = TcpState::Listen;
    row.kernel.receiveQueue = 2;
    row.kernel.sendQueue = 16;
    setDetails(&row, measured());
    const std::vector<Detail> all = details(row, 0);
    QCOMPARE(valueOf(all, QStringLiteral("recv-q")), QStringLiteral("2"));
    QCOMPARE(valueOf(all, QStringLiteral("send-q")), QStringLiteral("16"));
    QVERIFY(valueOf(all, QStringLiteral("rtt")).isEmpty());
}

void tst_InspectTexts::tellsTimeWaitByItsTimer()
{
    SocketRow row = connection();
    row.life = Life::Leaving;
    row.kernel.state = TcpState::TimeWait;
    row.kernel.inode = 0;
    row.kernel.timer = KernelTimer::TimeWait;
    row.kernel.timerMs = 59'900;
    setDetails(&row, measured());
    const std::vector<Detail> all = details(row, row.kernelSeenNs);
    QCOMPARE(valueOf(all, QStringLiteral("timer")), QStringLiteral("TIME-WAIT (timewait), in 60 s"));
    QVERIFY(valueOf(all, QStringLiteral("cwnd")).isEmpty());
    QVERIFY(valueOf(all, QStringLiteral("recv-q")).isEmpty());
    const std::vector<QueueFact> facts = queueFacts(row, row.kernelSeenNs);
    QCOMPARE(facts.size(), size_t(1));
    QCOMPARE(facts[0].kind, QueueKind::Timer);
}

void tst_InspectTexts::namesTheClosedWindow()
{
    SocketRow row = connection();
    SocketDetails details = measured();
    details.notSent = 20'000;
    row.kernel.sendQueue = 50'000;
    setDetails(&row, details);
    QVERIFY(!isWindowClosed(row));
    std::vector<QueueFact> facts = queueFacts(row, 0);
    QCOMPARE(factOf(facts, QueueKind::Send)->amount, 50'000.0);
    QCOMPARE(factOf(facts, QueueKind::Send)->part, 30'000.0);
    QCOMPARE(factOf(facts, QueueKind::Send)->value,
             QStringLiteral("50,000 B of 2,626,560 B, 20,000 B unsent"));
    QCOMPARE(factOf(facts, QueueKind::PeerWindow)->capacity, 65'536.0);
    QVERIFY(!factOf(facts, QueueKind::PeerWindow)->isStopped);

    details.peerWindow = 0;
    setDetails(&row, details);
    QVERIFY(isWindowClosed(row));
    facts = queueFacts(row, 0);
    QVERIFY(factOf(facts, QueueKind::PeerWindow)->isStopped);
    QCOMPARE(factOf(facts, QueueKind::PeerWindow)->flag, QStringLiteral("window closed"));
    // Nothing waits: nobody minds.
    row.kernel.sendQueue = 0;
    QVERIFY(!isWindowClosed(row));
    row.bytesQueued = 1;
    QVERIFY(isWindowClosed(row));
    QVERIFY(factOf(queueFacts(row, 0), QueueKind::Program) != nullptr);
    // The timer says it without TCP_INFO.
    row.details.reset();
    QVERIFY(!isWindowClosed(row));
    row.kernel.timer = KernelTimer::ZeroWindowProbe;
    QVERIFY(isWindowClosed(row));
    QVERIFY(factOf(queueFacts(row, 0), QueueKind::PeerWindow)->isStopped);
}

void tst_InspectTexts::countsReadableBytes_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<TcpState>("state");
    QTest::addColumn<int>("queue");
    QTest::addColumn<int>("readable");
    QTest::addRow("open") << Transport::Tcp << TcpState::Established << 10 << 10;
    QTest::addRow("finished by the peer: one is the FIN")
        << Transport::Tcp << TcpState::CloseWait << 11 << 10;
    QTest::addRow("nothing but the FIN") << Transport::Tcp << TcpState::CloseWait << 1 << 0;
    QTest::addRow("read to its end") << Transport::Tcp << TcpState::CloseWait << 0 << 0;
    QTest::addRow("finished by both") << Transport::Tcp << TcpState::LastAck << 3 << 2;
    QTest::addRow("memory") << Transport::Udp << TcpState::Close << 768 << -1;
    QTest::addRow("connections") << Transport::Tcp << TcpState::Listen << 3 << -1;
}

void tst_InspectTexts::countsReadableBytes()
{
    QFETCH(Transport, transport);
    QFETCH(TcpState, state);
    QFETCH(int, queue);
    QFETCH(int, readable);
    SocketRow row = connection();
    row.transport = transport;
    row.kernel.state = state;
    row.kernel.receiveQueue = quint32(queue);
    const std::optional<quint64> found = readableBytes(row);
    QCOMPARE(found ? int(*found) : -1, readable);
    if (transport == Transport::Tcp && state == TcpState::CloseWait && queue > 0)
        QVERIFY(factOf(queueFacts(row, 0), QueueKind::Receive)->sentence.contains(QStringLiteral("FIN")));
    // What the socket itself was asked for is nearer, unless the table was seen since.
    SocketDetails details;
    details.isTcp = true;
    details.readableBytes = 5;
    setDetails(&row, details);
    if (state != TcpState::Listen)
        QCOMPARE(int(readableBytes(row).value()), 5);
    row.kernelSeenNs = row.detailsSeenNs + 1;
    QCOMPARE(readableBytes(row) ? int(*readableBytes(row)) : -1, readable);
}

void tst_InspectTexts::countsTheAcceptQueue()
{
    SocketRow row = connection();
    row.kernel.state = TcpState::Listen;
    row.kernel.receiveQueue = 2;
    row.kernel.sendQueue = 2;
    std::vector<QueueFact> facts = queueFacts(row, 0);
    QCOMPARE(facts[0].kind, QueueKind::AcceptQueue);
    QCOMPARE(facts[0].value, QStringLiteral("2 of 3"));
    QVERIFY(!facts[0].isStopped);
    row.kernel.receiveQueue = 3;
    facts = queueFacts(row, 0);
    QVERIFY(facts[0].isStopped);
    QCOMPARE(facts[0].flag, QStringLiteral("queue full"));
}

void tst_InspectTexts::countsDown()
{
    SocketRow row = connection();
    QCOMPARE(timerValue(row, 0), QStringLiteral("none"));
    row.kernel.timer = KernelTimer::Retransmit;
    row.kernel.timerMs = 1'000;
    QCOMPARE(timerValue(row, row.kernelSeenNs), QStringLiteral("retransmission (on), in 1.0 s"));
    QCOMPARE(timerValue(row, row.kernelSeenNs + 800'000'000),
             QStringLiteral("retransmission (on), in 0.2 s"));
    QCOMPARE(timerValue(row, row.kernelSeenNs + 5'000'000'000),
             QStringLiteral("retransmission (on), in 0.0 s"));
    row.kernel.retransmits = 3;
    QVERIFY(timerValue(row, row.kernelSeenNs).contains(QStringLiteral("after 3 tries")));
    QSet<QString> sentences;
    for (const KernelTimer timer : {KernelTimer::None, KernelTimer::Retransmit, KernelTimer::KeepAlive,
                                    KernelTimer::TimeWait, KernelTimer::ZeroWindowProbe}) {
        row.kernel.timer = timer;
        sentences.insert(timerSentence(row));
    }
    QCOMPARE(sentences.size(), 5);
}

void tst_InspectTexts::explainsEveryOption()
{
    QSet<QString> sentences;
    for (int number = 0; number < int(SocketOption::Count); ++number)
        sentences.insert(optionSentence(SocketOption(number)));
    QCOMPARE(sentences.size(), qsizetype(SocketOption::Count));
    QVERIFY(optionSentence(SocketOption::ReceiveBuffer).contains(QStringLiteral("doubles")));
    QCOMPARE(optionValue(SocketOption::KeepAlive, 1), QStringLiteral("on"));
    QCOMPARE(optionValue(SocketOption::Linger, -1), QStringLiteral("off"));
    QCOMPARE(optionValue(SocketOption::Linger, 0), QStringLiteral("0 s"));
    QCOMPARE(optionValue(SocketOption::ReceiveBuffer, 8'192), QStringLiteral("8,192 B"));
    QCOMPARE(optionValue(SocketOption::TimeToLive, 64), QStringLiteral("64"));
    QCOMPARE(optionValue(SocketOption::UserTimeout, 5'000), QStringLiteral("5000 ms"));
}

void tst_InspectTexts::tellsWhatBecameOfAnOption()
{
    const auto difference = [](int asked, int readBack) {
        return optionDifference(SocketOption::ReceiveBuffer, asked, readBack);
    };
    QVERIFY(difference(4'096, 4'096).isEmpty());
    QVERIFY(difference(4'096, 8'192).contains(QStringLiteral("doubled")));
    QVERIFY(difference(1'000'000'000, 425'984).contains(QStringLiteral("rmem_max")));
    QVERIFY(difference(1, 2'304).contains(QStringLiteral("no less")));
    // Twice what was asked for, without running over.
    QVERIFY(!difference(2'000'000'000, 425'984).isEmpty());
    QVERIFY(optionDifference(SocketOption::TypeOfService, 255, 252).contains(QStringLiteral("252")));
    for (const int error : {EINVAL, EPERM, ENOPROTOOPT, ENODEV, EBADF, EIO}) {
        const QString text = optionRefusal(SocketOption::OnlyV6, 1, error);
        QVERIFY2(text.startsWith(errnoName(error)), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("\"on\"")));
        QVERIFY(!text.contains(u'%'));
    }
    QVERIFY(optionRefusal(SocketOption::OnlyV6, 1, EINVAL).contains(QStringLiteral("bind()")));
}

/// What stands beside an arrow that was taken to CLOSED.
void tst_InspectTexts::namesWhatEndedAConnection()
{
    StateStep end = {.state = TcpState::Close};
    QCOMPARE(stepEvent(TcpState::LastAck, end), QStringLiteral("ACK or RST"));
    QCOMPARE(stepEvent(TcpState::FinWait2, end), QString());
    end.trigger = StateTrigger::AckOfFinArrived;
    QCOMPARE(stepEvent(TcpState::LastAck, end), QString());
    QCOMPARE(stateEvent(TcpState::LastAck, TcpState::Close), QStringLiteral("ACK of FIN"));
    end.trigger = StateTrigger::ResetArrived;
    QCOMPARE(stepEvent(TcpState::LastAck, end), QStringLiteral("RST"));
    end.trigger = StateTrigger::TimerEnded;
    QCOMPARE(stepEvent(TcpState::FinWait2, end), QStringLiteral("tcp_fin_timeout"));
    QCOMPARE(stepEvent(TcpState::TimeWait, end), QString());
}

QTEST_GUILESS_MAIN(tst_InspectTexts)
#include "tst_inspecttexts.moc"

// What each situation of a socket is told as: what it is, how it got here, what can happen next.

#include "explain/rowmaker.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <cerrno>

using namespace enchufe;
using namespace enchufe::explain;
using namespace enchufe::rowmaker;

namespace {

using Change = std::function<void(SocketRow &)>;

struct Situation
{
    QByteArray name;
    SocketRow row;
    RowRelatives relatives = {};
};

/// The states of a connection that this program holds, with what its events say of them.
std::vector<std::pair<TcpState, Change>> heldStates()
{
    const Change none = [](SocketRow &) {};
    const Change peer = [](SocketRow &one) {
        one.peerFinished = true;
        one.peerFinishedNs = 3 * second;
    };
    const Change here = [](SocketRow &one) {
        one.finishedHere = true;
        one.finishedHereNs = 2 * second;
    };
    const Change both = [peer, here](SocketRow &one) {
        peer(one);
        here(one);
    };
    const Change peerFirst = [both](SocketRow &one) {
        both(one);
        one.finishedHereNs = 4 * second;
    };
    return {{TcpState::Established, none}, {TcpState::CloseWait, peer}, {TcpState::FinWait1, here},
            {TcpState::FinWait2, here},    {TcpState::Closing, both},   {TcpState::LastAck, peerFirst},
            {TcpState::TimeWait, both},    {TcpState::Close, both}};
}

SocketRow opening(SocketRow one)
{
    one.life = Life::Opening;
    one.establishedNs = 0;
    return one;
}

SocketRow closed(SocketRow one, Life life)
{
    one.life = life;
    one.closedNs = 5 * second;
    return one;
}

SocketRow foreign(TcpState state, Transport transport = Transport::Tcp)
{
    const bool hasRemote =
        state != TcpState::Listen && !(transport == Transport::Udp && state == TcpState::Close);
    SocketRow one = row(Opening::Foreign, state, "127.0.0.1:5000", hasRemote ? "127.0.0.2:44553" : nullptr);
    one.transport = transport;
    one.kernel.inode = 7;
    one.holderPid = 812;
    one.holder = QStringLiteral("sshd");
    return one;
}

SocketRow failed(SocketRow one, int error, SystemCall call, bool wasConnected = false)
{
    one = closed(one, Life::Ended);
    one.failed = true;
    one.error = error;
    one.failedCall = call;
    one.establishedNs = wasConnected ? second : 0;
    return one;
}

std::vector<Situation> listeners()
{
    const auto byHand = [](quint32 waiting) {
        return with(listener(), [waiting](SocketRow &one) {
            one.readingStopped = true;
            one.kernel.receiveQueue = waiting;
            one.kernel.sendQueue = 2;
        });
    };
    const auto children = [](SocketRow &one) { one.ghostsMade = 2; };
    return {
        {"listener", listener()},
        {"listener at a group", row(Opening::Passive, TcpState::Listen, "239.1.1.1:5007")},
        {"listener being opened", opening(listener())},
        {"listener, its name looked up", with(opening(listener()),
                                              [](SocketRow &one) {
                                                  one.pair = {};
                                                  one.name = QStringLiteral("example.test");
                                              })},
        {"listener with ghosts", with(listener(), children)},
        {"listener by hand", byHand(0)},
        {"listener by hand, one waits", byHand(2)},
        {"listener by hand, full", byHand(3)},
        {"listener without descriptors", with(listener(), [](SocketRow &one) { one.acceptPaused = true; })},
        {"listener closed", closed(listener(), Life::Ended)},
        {"port in use", failed(listener(), EADDRINUSE, SystemCall::Bind)},
        {"port privileged", failed(listener(), EACCES, SystemCall::Bind)},
        {"not of this computer", failed(listener(), EADDRNOTAVAIL, SystemCall::Bind)}};
}

std::vector<Situation> clients()
{
    const auto asked = [](int again) {
        return with(opening(client(TcpState::SynSent)),
                    [again](SocketRow &one) { one.kernel.retransmits = quint8(again); });
    };
    const SocketRow lookup = with(opening(client(TcpState::Unknown)), [](SocketRow &one) {
        one.pair = {};
        one.name = QStringLiteral("example.test");
    });
    const SocketRow self = row(Opening::Active, TcpState::Established, "127.0.0.1:5000", "127.0.0.1:5000");
    const SocketRow unread = with(client(), [](SocketRow &one) {
        one.readingStopped = true;
        one.kernel.receiveQueue = 9;
    });
    const SocketRow linger = with(client(), [](SocketRow &one) { one.options["SO_LINGER"] = "0"; });
    const auto toFail = [](int error) { return failed(client(TcpState::Close), error, SystemCall::Connect); };
    return {{"asking", asked(0)},
            {"asking again", asked(3)},
            {"looking up", lookup},
            {"crossing requests", opening(client(TcpState::SynRecv))},
            {"connected with itself", self},
            {"unread bytes", unread},
            {"SO_LINGER 0", linger},
            {"unread bytes, the other end finished", with(unread,
                                                          [](SocketRow &one) {
                                                              one.kernel.state = TcpState::CloseWait;
                                                              one.peerFinished = true;
                                                          })},
            {"closed while asking", closed(opening(client(TcpState::Close)), Life::Ended)},
            {"refused", toFail(ECONNREFUSED)},
            {"no answer", toFail(ETIMEDOUT)},
            {"no network", toFail(ENETUNREACH)},
            {"no host", toFail(EHOSTUNREACH)},
            {"reset", failed(client(TcpState::Close), ECONNRESET, SystemCall::Receive, true)},
            {"gone silent", failed(client(TcpState::Close), ETIMEDOUT, SystemCall::Receive, true)}};
}

/// Closed by its program: held by the kernel alone, and then gone.
std::vector<Situation> closedOnes()
{
    const SocketRow gone = closed(client(TcpState::Close), Life::Ended);
    const auto cut = [&gone](quint64 unread) {
        return with(gone, [unread](SocketRow &one) {
            one.aborted = true;
            one.bytesUnread = unread;
        });
    };
    return {{"closed a moment ago", closed(client(), Life::Leaving)},
            {"orphan in FIN-WAIT-1", closed(client(TcpState::FinWait1), Life::Leaving)},
            {"orphan in FIN-WAIT-2", closed(client(TcpState::FinWait2), Life::Leaving)},
            {"ended, this end first", gone},
            {"ended, the other end first", with(gone, [](SocketRow &one) { one.finHeardNs = 2 * second; })},
            {"aborted", cut(0)},
            {"closed with unread bytes", cut(17)}};
}

std::vector<Situation> udpSockets(const SocketRow &parent)
{
    const auto withPeers = [](std::vector<UdpPeer> peers) {
        return with(udp(), [&peers](SocketRow &one) { one.peers = std::move(peers); });
    };
    UdpPeer silent = peer(1, "127.0.0.1:40000");
    silent.datagramsReceived = 0;
    const auto ghostAt = [](const char *local) {
        SocketRow one = row(Opening::Accepted, TcpState::Established, local, "127.0.0.2:40000");
        one.transport = Transport::Udp;
        return one;
    };
    const auto refuse = [](SocketRow &one) {
        one.error = ECONNREFUSED;
        one.writes = 1;
    };
    const SocketRow elsewhere = ghostAt("127.0.0.1:40001");
    return {
        {"udp being opened", opening(udp())},
        {"udp", udp()},
        {"udp at a group", with(udp(), [](SocketRow &one) { one.pair.local = endpoint("239.1.1.1:5007"); })},
        {"udp, one peer", withPeers({peer(1, "127.0.0.1:40000")})},
        {"udp, many peers", withPeers({peer(1, "127.0.0.1:40000"), peer(2, "127.0.0.1:40001")})},
        {"udp, heard from none", withPeers({silent})},
        {"udp, reading stopped", with(udp(), [](SocketRow &one) { one.readingStopped = true; })},
        {"udp, ghosts", with(udp(), [](SocketRow &one) { one.ghosts = GhostMode::SamePort; })},
        {"udp, ghosts elsewhere", with(udp(), [](SocketRow &one) { one.ghosts = GhostMode::AnotherPort; })},
        {"udp with a partner", udp("127.0.0.1:6000")},
        {"udp refused", with(udp("127.0.0.1:6000"), refuse)},
        {"udp ghost", ghostAt("127.0.0.1:5005"), {&parent, nullptr}},
        {"udp ghost elsewhere", elsewhere, {&parent, nullptr}},
        {"udp ghost refused", with(elsewhere, refuse), {&parent, nullptr}},
        {"udp ghost closed", closed(ghostAt("127.0.0.1:5005"), Life::Ended), {&parent, nullptr}},
        {"udp closed", closed(udp(), Life::Ended)}};
}

std::vector<Situation> lookedAt()
{
    const SocketRow request =
        row(Opening::Waiting, TcpState::Established, "127.0.0.1:5000", "127.0.0.2:44553");
    const auto unheld = [](TcpState state) {
        return with(foreign(state), [](SocketRow &one) { one.kernel.inode = 0; });
    };
    std::vector<Situation> all = {
        {"request", request},
        {"request, the client has finished",
         with(request, [](SocketRow &one) { one.kernel.state = TcpState::CloseWait; })},
        {"request gone", closed(request, Life::Ended)},
        {"foreign, not accepted", unheld(TcpState::Established)},
        {"foreign, not accepted, finished", unheld(TcpState::CloseWait)},
        {"foreign, half open", unheld(TcpState::SynRecv)},
        {"foreign UDP", foreign(TcpState::Close, Transport::Udp)},
        {"foreign UDP with a partner", foreign(TcpState::Established, Transport::Udp)},
        {"foreign gone", closed(foreign(TcpState::Established), Life::Ended)}};
    for (const TcpState state :
         {TcpState::Listen, TcpState::SynSent, TcpState::SynRecv, TcpState::Established, TcpState::FinWait1,
          TcpState::FinWait2, TcpState::CloseWait, TcpState::Close})
        all.push_back({"foreign " + QByteArray(stateName(state, Transport::Tcp).data()), foreign(state)});
    return all;
}

/// Every situation that is told in words of its own.
std::vector<Situation> situations(const SocketRow &udpParent)
{
    std::vector<Situation> all;
    for (const auto &[state, change] : heldStates())
        all.push_back(
            {"held " + QByteArray(stateName(state, Transport::Tcp).data()), with(ghost(state), change)});
    for (const std::vector<Situation> &some :
         {listeners(), clients(), closedOnes(), udpSockets(udpParent), lookedAt()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace

class TestRowExplanations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void everySituation();
    void namesTheEndThatChanges();
    void isBalanced();
    void tellsWhoAndWhen();
    void tellsWhatCloseWouldDo();
    void tellsTimeWaitOnlyWhereItIsKnown();
    void tellsWhatTheOtherEndKeeps();
    void tellsWhatIsAnsweredToTheFin();
    void tellsSimultaneousOpens();
    void namesServerApplications();
    void composesSentences();

private:
    RowExplanation told(const SocketRow &row, const RowRelatives &relatives = {}) const
    {
        return explainRow(row, m_journal, 0, relatives);
    }

    FixedClock m_clock;
    Journal m_journal{m_clock, {}};
};

void TestRowExplanations::everySituation()
{
    static const QRegularExpression fault(QStringLiteral("%[0-9nL]|  |\\.\\.|^ | $"));
    const SocketRow udpParent = udp();
    QHash<QString, QByteArray> nexts;
    for (const Situation &one : situations(udpParent)) {
        const RowExplanation text = told(one.row, one.relatives);
        const QByteArray shown = one.name + ": " + text.sentence().toUtf8();
        for (const QString &part : {text.what, text.how, text.next}) {
            QVERIFY2(part.endsWith(u'.'), shown.constData());
            QVERIFY2(!part.contains(fault), shown.constData());
        }
        const qsizetype length = text.what.size() + text.how.size() + text.next.size();
        QVERIFY2(length <= 350, shown.constData());
        QVERIFY2(!nexts.contains(text.next),
                 QByteArray(nexts.value(text.next) + " and " + shown).constData());
        nexts.insert(text.next, one.name);
    }
    QVERIFY(nexts.size() > 60);
}

/// "It" after two ends were named may be either: who goes to which state is said.
void TestRowExplanations::namesTheEndThatChanges()
{
    static const QRegularExpression dangling(
        QStringLiteral("\\bit (then )?goes to [A-Z]|\\b[Ii]ts FIN of|Its FIN is"));
    const SocketRow udpParent = udp();
    for (const Situation &one : situations(udpParent)) {
        const QByteArray text = told(one.row, one.relatives).sentence().toUtf8();
        QVERIFY2(!QString::fromUtf8(text).contains(dangling), QByteArray(one.name + ": " + text).constData());
    }
    QVERIFY(
        told(ghost()).next.contains(QStringLiteral("if 127.0.0.2:44553 does, this end goes to CLOSE-WAIT.")));
    QVERIFY(told(closed(client(TcpState::FinWait2), Life::Leaving))
                .next.startsWith(
                    QStringLiteral("If 127.0.0.1:5000 finishes in time, this end goes to TIME-WAIT")));
}

/// Who called and who waited is history: what can happen next is the same at both ends.
void TestRowExplanations::isBalanced()
{
    for (const auto &[state, change] : heldStates()) {
        SocketRow called = with(ghost(state), change);
        SocketRow calling = called;
        calling.opening = Opening::Active;
        QCOMPARE(told(calling).next, told(called).next);
        if (state == TcpState::Established)
            QVERIFY(told(calling).what != told(called).what);
    }
}

void TestRowExplanations::tellsWhoAndWhen()
{
    const SocketRow finished = with(ghost(TcpState::CloseWait), [](SocketRow &one) {
        one.peerFinished = true;
        one.peerFinishedNs = 7 * second;
    });
    QVERIFY(told(finished).sentence().startsWith(QStringLiteral(
        "The other end finished at 10:14:10. This app has not closed. It will stay so until you "
        "press Close.")));

    SocketRow waited = ghost();
    waited.createdNs = 20 * second;
    waited.waitingSinceNs = 18 * second;
    QVERIFY(told(waited).how.contains(
        QStringLiteral("127.0.0.2:44553 asked and waited in the queue from 10:14:21 until accept() made this "
                       "ghost at 10:14:23")));

    // Linux repeats the first requests at even steps (tcp_syn_linear_timeouts), others do not.
    const SocketRow asked =
        with(opening(client(TcpState::SynSent)), [](SocketRow &one) { one.kernel.retransmits = 3; });
    QVERIFY(
        told(asked).next.contains(QStringLiteral("at first after about a second, then ever more rarely")));

    SocketRow last = closed(ghost(TcpState::LastAck), Life::Leaving);
    last.peerFinishedNs = second;
    QVERIFY(told(last).how.contains(QStringLiteral("first, at 10:14:04; this end's FIN of 10:14:08")));
    // Closed and not looked at since: what its own FIN was answered is not known.
    SocketRow hurried =
        closed(with(client(), [](SocketRow &one) { one.finishedHere = true; }), Life::Leaving);
    QVERIFY(told(hurried).next.contains(QStringLiteral("FIN-WAIT-2, or to TIME-WAIT")));

    // What the descriptor's shutdown() said counts, not its close() later.
    last.finishedHereNs = 2 * second;
    QVERIFY(told(last).how.contains(QStringLiteral("this end's FIN of 10:14:05")));

    SocketRow reset = failed(client(TcpState::Close), ECONNRESET, SystemCall::Receive, true);
    QVERIFY(told(reset).how.startsWith(
        QStringLiteral("It was connected at 10:14:04 and ended at 10:14:08. Who decided? 127.0.0.1:")));
}

void TestRowExplanations::tellsWhatCloseWouldDo()
{
    QVERIFY(told(listener()).next.endsWith(QStringLiteral("if you press Close, new clients are refused.")));
    SocketRow unread = ghost();
    unread.readingStopped = true;
    unread.kernel.receiveQueue = 9;
    QVERIFY(
        told(unread).next.contains(QStringLiteral("9 byte(s) wait here unread: if you press Close now, the "
                                                  "kernel sends RST")));
    // The one byte too many in CLOSE-WAIT is the FIN: nothing waits.
    unread.kernel.state = TcpState::CloseWait;
    QVERIFY(told(unread).next.contains(QStringLiteral("RST")));
    unread.kernel.receiveQueue = 1;
    QVERIFY(told(unread).next.contains(QStringLiteral("LAST-ACK")));
    // While it reads by itself, what is in the queue is gone in a moment.
    SocketRow reading = ghost();
    reading.kernel.receiveQueue = 9;
    QVERIFY(!told(reading).next.contains(QStringLiteral("RST")));

    SocketRow lingers = client();
    lingers.options["SO_LINGER"] = "0";
    QVERIFY(told(lingers).next.contains(QStringLiteral("SO_LINGER is 0")));
    lingers.options["SO_LINGER"] = "-1";
    QVERIFY(told(lingers).next.contains(QStringLiteral("FIN-WAIT")));
}

// The other end closed first: TIME-WAIT is there only if it still was in FIN-WAIT-2 when this FIN came.
void TestRowExplanations::tellsTimeWaitOnlyWhereItIsKnown()
{
    const SocketRow gone = with(closed(ghost(TcpState::Close), Life::Ended),
                                [](SocketRow &one) { one.finHeardNs = 2 * second; });
    const QString unknown = told(gone).next;
    QVERIFY2(unknown.startsWith(QStringLiteral("If the other end still waited for this FIN, TIME-WAIT")),
             qPrintable(unknown));
    QVERIFY(unknown.contains(QStringLiteral("RST")));

    SocketRow other = closed(client(TcpState::TimeWait), Life::Leaving);
    other.timeWaitNs = 6 * second;
    const QString guarded = told(gone, {.otherEnd = &other}).next;
    QVERIFY2(guarded.startsWith(QStringLiteral("TIME-WAIT was left to the other end")), qPrintable(guarded));

    // It was gone from FIN-WAIT-2 before this end closed, at 5 s.
    other = closed(client(TcpState::Close), Life::Ended);
    other.closedNs = 2 * second;
    other.stateChangedNs = 4 * second;
    const QString late = told(gone, {.otherEnd = &other}).next;
    QVERIFY2(late.contains(QStringLiteral("the answer was a reset (RST), and there is no TIME-WAIT")),
             qPrintable(late));
    // Gone afterwards: what it answered is not known.
    other.stateChangedNs = 6 * second;
    QCOMPARE(told(gone, {.otherEnd = &other}).next, unknown);
}

void TestRowExplanations::tellsWhatTheOtherEndKeeps()
{
    const SocketRow gone = closed(client(TcpState::Close), Life::Ended);
    const SocketRow held = ghost(TcpState::CloseWait);
    const QString kept = told(gone, {.otherEnd = &held}).next;
    QVERIFY2(kept.contains(QStringLiteral("is still in CLOSE-WAIT and keeps the pair")), qPrintable(kept));
    QVERIFY(!kept.contains(QStringLiteral("both may be used again")));
    QVERIFY(told(gone).next.contains(QStringLiteral("is not known here")));
    const QString both = QStringLiteral("both may be used again");
    const SocketRow ended = closed(ghost(TcpState::Close), Life::Ended);
    QVERIFY(told(gone, {.otherEnd = &ended}).next.contains(both));
    QVERIFY(told(with(gone, [](SocketRow &one) { one.timeWaitNs = 4 * second; })).next.contains(both));
}

void TestRowExplanations::tellsWhatIsAnsweredToTheFin()
{
    const SocketRow waiting = with(ghost(TcpState::CloseWait), [](SocketRow &one) {
        one.peerFinished = true;
        one.peerFinishedNs = 2 * second;
    });
    QVERIFY(isEndToldByBoth(waiting));
    QVERIFY(!isEndToldByBoth(ghost()));
    QVERIFY(told(waiting).next.contains(QStringLiteral("confirms, or answers with a reset (RST) if")));
    SocketRow other = closed(client(TcpState::FinWait2), Life::Leaving);
    QCOMPARE(told(waiting, {.otherEnd = &other}).next, told(waiting).next);
    other.life = Life::Ended;
    const RowExplanation late = explainRow(waiting, m_journal, 70 * second, {.otherEnd = &other});
    QVERIFY2(late.next.contains(QStringLiteral("has given this connection up")), qPrintable(late.next));
}

void TestRowExplanations::tellsSimultaneousOpens()
{
    SocketRow one = client();
    SocketRow partner = row(Opening::Active, TcpState::Established, "127.0.0.1:5000", "127.0.0.2:44553");
    QVERIFY(!mayBeSimultaneous(one));
    one.requested.local = one.pair.local;
    QVERIFY(mayBeSimultaneous(one));
    const RowExplanation both = told(one, {nullptr, &partner});
    QVERIFY(both.what.startsWith(QStringLiteral("Simultaneous open:")));
    // The second request may have come long after the first: that they crossed, nobody saw.
    QVERIFY(both.how.contains(QStringLiteral("Which of their requests (SYN) met is not known.")));
    QVERIFY(!both.sentence().contains(QStringLiteral("crossed")));
    // It chose its port, and still called a listener.
    partner.opening = Opening::Accepted;
    QVERIFY(told(one, {nullptr, &partner}).what.startsWith(QStringLiteral("Active open.")));
    QVERIFY(told(one).what.startsWith(QStringLiteral("Active open.")));
}

void TestRowExplanations::namesServerApplications()
{
    const QString role = QStringLiteral("Server application: echo.");
    for (SocketRow one : {listener(), ghost(), udp()}) {
        QVERIFY(!told(one).notes.contains(QStringLiteral("Server application")));
        one.service = "echo";
        QVERIFY(told(one).notes.contains(role));
        QCOMPARE(told(one).notes.contains(QStringLiteral("each ghost")), one.isListener());
        QVERIFY(!told(closed(one, Life::Ended)).notes.contains(role));
    }
}

void TestRowExplanations::composesSentences()
{
    const RowExplanation text{QStringLiteral("A."), QStringLiteral("B."), QStringLiteral("C."), {}};
    QCOMPARE(text.sentence(), QStringLiteral("A. B. C."));
    RowExplanation noted = text;
    noted.notes = QStringLiteral("D.");
    QCOMPARE(noted.sentence(), QStringLiteral("A. B. C. D."));
}

QTEST_GUILESS_MAIN(TestRowExplanations)
#include "tst_rowexplanations.moc"

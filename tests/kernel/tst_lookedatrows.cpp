#include "kernel/fakekernel.h"
#include "kernel/kernelprobe.h"
#include "kernel/probeworld.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>
#include <set>

using namespace enchufe;
using test::FakeKernelSource;
using test::kernelRow;
using test::pairOf;
using test::ProbeWorld;
using test::timeWait;

namespace {

const SocketId listenerId = {1};
const SocketId ghostId = {2};
const EndpointPair listening = pairOf(QStringLiteral("127.0.0.1:5000"));
const EndpointPair waiting = pairOf(QStringLiteral("127.0.0.1:5000"), QStringLiteral("127.0.0.1:40001"));

} // namespace

/// LookedAtRows as the probe uses it, over rows that the test invents.
class TestLookedAtRows : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tellsWhatWaits();
    void tellsOnlyRequests_data();
    void tellsOnlyRequests();
    void findsTheListener_data();
    void findsTheListener();
    void neverTellsWhatWasAccepted();
    void endsWhatIsAccepted();
    void tellsTheLongestWaitingFirst();
    void boundsWhatWaits();
    void sharesNoQueueItCannotTell();
    void tellsOtherPrograms();
    void keepsOneRowToTimeWait();
    void tellsSharedEndsApart();
    void leavesOutOwnRows();
    void forgetsWhatIsClaimedLater();
    void claimsUdpGhosts();
    void endsAllWhenSwitchedOff();
    void splitsWhatItFound();
    void sleepsAgain();

private:
    void listen(const EndpointPair &pair = listening);
    std::vector<SocketRow> living(Opening opening) const;

    std::unique_ptr<ProbeWorld> m_world;
    std::unique_ptr<KernelProbe> m_probe;
    FakeKernelSource *m_source = nullptr;
};

void TestLookedAtRows::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_world = std::make_unique<ProbeWorld>();
    auto source = std::make_unique<FakeKernelSource>();
    m_source = source.get();
    m_probe = m_world->makeProbe(std::move(source));
}

void TestLookedAtRows::cleanup()
{
    m_probe.reset();
    m_world.reset();
}

/// By hand.
void TestLookedAtRows::listen(const EndpointPair &pair)
{
    m_world->listening(listenerId, pair, 42);
    m_world->tell(EventKind::ReadingStopped, listenerId);
    m_source->rows = {kernelRow(TcpState::Listen, pair, 42)};
}

std::vector<SocketRow> TestLookedAtRows::living(Opening opening) const
{
    std::vector<SocketRow> rows = m_world->looked(opening);
    std::erase_if(rows, [](const SocketRow &row) { return row.life == Life::Ended; });
    return rows;
}

void TestLookedAtRows::tellsWhatWaits()
{
    listen();
    m_source->rows.push_back(kernelRow(TcpState::Established, waiting, 0));
    m_source->rows.back().hasDetails = true;
    m_source->rows.back().details.rttUs = 18;
    m_probe->look();
    const std::vector<SocketRow> rows = living(Opening::Waiting);
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows[0].parent, listenerId);
    QCOMPARE(rows[0].pair, waiting);
    QCOMPARE(rows[0].requested, waiting);
    QCOMPARE(rows[0].kernel.state, TcpState::Established);
    QVERIFY(rows[0].details && rows[0].details->rttUs == 18);
    QVERIFY(rows[0].id.value >= ProbeWorld::firstFoundId);
    m_probe->look();
    QCOMPARE(m_world->of(rows[0].id).size(), size_t(3));
    // It has sent something and finished.
    m_source->rows.back().facts.state = TcpState::CloseWait;
    m_source->rows.back().facts.receiveQueue = 5;
    m_probe->look();
    QCOMPARE(living(Opening::Waiting)[0].kernel.receiveQueue, 5u);
    m_source->rows.pop_back();
    m_probe->look();
    QCOMPARE(living(Opening::Waiting).size(), size_t(1));
    m_probe->look();
    QCOMPARE(living(Opening::Waiting).size(), size_t(0));
    QCOMPARE(m_world->count(EventKind::KernelGone), 1);
}

void TestLookedAtRows::tellsOnlyRequests_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<quint64>("inode");
    QTest::addColumn<bool>("byHand");
    QTest::addColumn<int>("rows");
    const auto add = [](const char *name, TcpState state, quint64 inode, bool byHand, int rows) {
        QTest::newRow(name) << int(state) << inode << byHand << rows;
    };
    add("connected", TcpState::Established, 0, true, 1);
    add("asking", TcpState::SynRecv, 0, true, 1);
    add("finished by the peer", TcpState::CloseWait, 0, true, 1);
    add("held by somebody", TcpState::Established, 7, true, 0);
    add("closed before", TcpState::TimeWait, 0, true, 0);
    add("leaving", TcpState::LastAck, 0, true, 0);
    add("nobody reads of it", TcpState::Established, 0, false, 0);
}

void TestLookedAtRows::tellsOnlyRequests()
{
    QFETCH(int, state);
    QFETCH(quint64, inode);
    QFETCH(bool, byHand);
    listen();
    if (!byHand)
        m_world->tell(EventKind::ReadingResumed, listenerId);
    m_source->rows.push_back(kernelRow(TcpState(state), waiting, inode));
    m_probe->look();
    m_probe->look();
    QTEST(int(living(Opening::Waiting).size()), "rows");
    QCOMPARE(living(Opening::Foreign).size(), size_t(0));
}

void TestLookedAtRows::findsTheListener_data()
{
    QTest::addColumn<QString>("listens");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("remote");
    QTest::addColumn<bool>("found");
    const auto add = [](const char *name, const char *listens, const char *local, const char *remote,
                        bool found) {
        QTest::newRow(name) << QString::fromLatin1(listens) << QString::fromLatin1(local)
                            << QString::fromLatin1(remote) << found;
    };
    add("its own address", "127.0.0.1:5000", "127.0.0.1:5000", "127.0.0.1:4", true);
    add("another address", "127.0.0.1:5000", "127.0.0.2:5000", "127.0.0.1:4", false);
    add("another port", "127.0.0.1:5000", "127.0.0.1:5001", "127.0.0.1:5000", false);
    add("every IPv4", "0.0.0.0:5000", "127.0.0.7:5000", "127.0.0.1:4", true);
    add("every IPv4, other port", "0.0.0.0:5000", "127.0.0.7:4", "127.0.0.1:5000", false);
    add("every IPv6", "[::]:5000", "[::1]:5000", "[::1]:4", true);
    add("dual-stack", "[::]:5000", "[::ffff:127.0.0.1]:5000", "[::ffff:127.0.0.1]:4", true);
    add("IPv4 beside IPv6", "[::]:5000", "127.0.0.1:5000", "127.0.0.1:4", false);
}

void TestLookedAtRows::findsTheListener()
{
    QFETCH(QString, listens);
    QFETCH(QString, local);
    QFETCH(QString, remote);
    listen(pairOf(listens));
    m_source->rows.push_back(kernelRow(TcpState::Established, pairOf(local, remote), 0));
    m_probe->look();
    QTEST(!living(Opening::Waiting).empty(), "found");
}

void TestLookedAtRows::neverTellsWhatWasAccepted()
{
    listen();
    m_source->rows.push_back(kernelRow(TcpState::Established, waiting, 0));
    // Accepted while the kernel answered: the row is older than the event.
    m_source->meanwhile = [this] { m_world->established(ghostId, Opening::Accepted, waiting, 43); };
    m_probe->look();
    m_source->meanwhile = nullptr;
    m_source->rows.back().facts.inode = 43;
    m_probe->look();
    QCOMPARE(m_world->looked(Opening::Waiting).size(), size_t(0));
}

void TestLookedAtRows::endsWhatIsAccepted()
{
    listen();
    m_source->rows.push_back(kernelRow(TcpState::Established, waiting, 0));
    m_probe->look();
    QCOMPARE(living(Opening::Waiting).size(), size_t(1));
    const SocketId id = living(Opening::Waiting)[0].id;
    m_world->established(ghostId, Opening::Accepted, waiting, 43);
    m_source->rows.back().facts.inode = 43;
    m_probe->look();
    QCOMPARE(m_world->of(id).back().event.kind, EventKind::KernelGone);
    m_probe->look();
    QCOMPARE(m_world->looked(Opening::Waiting).size(), size_t(1));
    QCOMPARE(m_world->count(EventKind::KernelGone), 1);
}

// A dump has the order of a hash; accept() takes the one first whose handshake was complete first.
void TestLookedAtRows::tellsTheLongestWaitingFirst()
{
    listen();
    const auto wait = [this](quint16 port, TcpState state, std::optional<quint32> completeForMs) {
        m_source->rows.push_back(kernelRow(state, {waiting.local, waiting.remote.withPort(port)}, 0));
        m_source->rows.back().hasDetails = completeForMs.has_value();
        m_source->rows.back().details.sinceDataSentMs = completeForMs.value_or(0);
    };
    wait(40'001, TcpState::SynRecv, std::nullopt);
    wait(40'002, TcpState::Established, 0);
    wait(40'003, TcpState::Established, 200);
    wait(40'004, TcpState::CloseWait, 900);
    m_probe->look();
    // What comes later is behind, whatever it says.
    wait(40'005, TcpState::Established, 5'000);
    m_probe->look();
    QList<quint16> ports;
    for (const SocketRow &row : living(Opening::Waiting))
        ports.append(row.pair.remote.port());
    QCOMPARE(ports, QList<quint16>({40'004, 40'003, 40'002, 40'001, 40'005}));
}

void TestLookedAtRows::boundsWhatWaits()
{
    listen();
    for (quint16 port = 10'000; port < 10'000 + LookedAtRows::mostWaiting + 200; ++port)
        m_source->rows.push_back(
            kernelRow(TcpState::Established, {waiting.local, waiting.remote.withPort(port)}, 0));
    m_probe->look();
    QCOMPARE(int(living(Opening::Waiting).size()), LookedAtRows::mostWaiting);
    // Where some go, others have room.
    m_source->rows.erase(m_source->rows.begin() + 1, m_source->rows.begin() + 151);
    m_probe->look();
    m_probe->look();
    m_probe->look();
    QCOMPARE(int(living(Opening::Waiting).size()), LookedAtRows::mostWaiting);
    QCOMPARE(m_world->count(EventKind::KernelGone), 150);
}

void TestLookedAtRows::sharesNoQueueItCannotTell()
{
    listen(pairOf(QStringLiteral("0.0.0.0:5000")));
    m_source->rows.push_back(kernelRow(TcpState::Established, waiting, 0));
    // Another program listens closer to it.
    m_source->rows.push_back(kernelRow(TcpState::Listen, listening, 99));
    m_probe->look();
    QCOMPARE(m_world->looked(Opening::Waiting).size(), size_t(0));
    m_source->rows.pop_back();
    m_probe->look();
    QCOMPARE(m_world->looked(Opening::Waiting).size(), size_t(1));
}

void TestLookedAtRows::tellsOtherPrograms()
{
    const EndpointPair ssh = pairOf(QStringLiteral("0.0.0.0:22"));
    m_source->rows = {kernelRow(TcpState::Listen, ssh, 77), timeWait(waiting, 60'000)};
    m_probe->look();
    m_probe->look();
    QVERIFY(m_world->found.empty());
    m_probe->setWholeComputer(true);
    m_probe->look();
    // A socket of the session may be so new that its event is still on its way: once is not enough.
    QVERIFY(m_world->found.empty());
    m_probe->look();
    std::vector<SocketRow> rows = living(Opening::Foreign);
    QCOMPARE(rows.size(), size_t(2));
    const SocketRow &listener =
        rows[0].transport == Transport::Tcp && rows[0].pair == ssh ? rows[0] : rows[1];
    const SocketRow &left = &listener == &rows[0] ? rows[1] : rows[0];
    QCOMPARE(listener.kernel.state, TcpState::Listen);
    QCOMPARE(listener.kernel.inode, quint64(77));
    // Nobody has that inode here: said once, with no pid.
    QCOMPARE(m_world->count(EventKind::HolderSeen), 1);
    QCOMPARE(m_world->of(listener.id).back().event.value, qint64(0));
    QCOMPARE(left.kernel.state, TcpState::TimeWait);
    QCOMPARE(left.life, Life::Leaving);
    const size_t told = m_world->found.size();
    m_probe->look();
    QCOMPARE(m_world->found.size(), told);
    m_source->rows[0].facts.receiveQueue = 2;
    m_probe->look();
    QCOMPARE(m_world->found.size(), told + 1);
    m_source->rows.erase(m_source->rows.begin());
    m_probe->look();
    m_probe->look();
    QCOMPARE(living(Opening::Foreign).size(), size_t(1));
}

void TestLookedAtRows::keepsOneRowToTimeWait()
{
    m_probe->setWholeComputer(true);
    m_source->rows = {kernelRow(TcpState::Established, waiting, 77)};
    m_probe->look();
    m_probe->look();
    const SocketId id = living(Opening::Foreign).at(0).id;
    m_source->rows = {kernelRow(TcpState::FinWait2, waiting, 0)};
    m_probe->look();
    m_source->rows = {timeWait(waiting, 60'000)};
    m_probe->look();
    m_source->rows = {timeWait(waiting, 59'500)};
    m_probe->look();
    QCOMPARE(living(Opening::Foreign).size(), size_t(1));
    QCOMPARE(living(Opening::Foreign)[0].id, id);
    QCOMPARE(living(Opening::Foreign)[0].kernel.state, TcpState::TimeWait);
    const std::vector<FoundEvent> events = m_world->of(id);
    QCOMPARE(std::count_if(events.begin(), events.end(),
                           [](const FoundEvent &one) { return one.event.kind == EventKind::KernelState; }),
             3);
}

void TestLookedAtRows::tellsSharedEndsApart()
{
    m_probe->setWholeComputer(true);
    KernelSocket udp = kernelRow(TcpState::Close, listening, 79);
    udp.transport = Transport::Udp;
    KernelSocket other = udp;
    other.facts.inode = 80;
    m_source->rows = {kernelRow(TcpState::Listen, listening, 77), kernelRow(TcpState::Listen, listening, 78),
                      udp, other};
    m_probe->look();
    m_probe->look();
    QCOMPARE(living(Opening::Foreign).size(), size_t(4));
    m_source->rows.erase(m_source->rows.begin());
    m_source->rows.pop_back();
    m_probe->look();
    m_probe->look();
    std::set<quint64> inodes;
    for (const SocketRow &row : living(Opening::Foreign))
        inodes.insert(row.kernel.inode);
    QCOMPARE(inodes, std::set<quint64>({78, 79}));
}

void TestLookedAtRows::leavesOutOwnRows()
{
    m_probe->setWholeComputer(true);
    listen();
    m_world->established(ghostId, Opening::Accepted, waiting, 43);
    m_source->rows.push_back(kernelRow(TcpState::Established, waiting, 43));
    // In the queue of an own listener that accepts by itself.
    m_world->tell(EventKind::ReadingResumed, listenerId);
    m_source->rows.push_back(
        kernelRow(TcpState::Established, {waiting.local, waiting.remote.withPort(9)}, 0));
    for (int i = 0; i < 4; ++i)
        m_probe->look();
    QCOMPARE(m_world->looked(Opening::Foreign).size(), size_t(0));
    QCOMPARE(m_world->looked(Opening::Waiting).size(), size_t(0));
}

void TestLookedAtRows::forgetsWhatIsClaimedLater()
{
    // The kernel has the row before the journal has its socket, for longer than one look.
    m_probe->setWholeComputer(true);
    m_source->rows = {kernelRow(TcpState::Established, waiting, 43)};
    m_probe->look();
    m_world->established(ghostId, Opening::Accepted, waiting, 43);
    m_probe->look();
    QCOMPARE(m_world->looked(Opening::Foreign).size(), size_t(0));
    m_source->rows.push_back(
        kernelRow(TcpState::Established, {waiting.local, waiting.remote.withPort(9)}, 44));
    m_probe->look();
    m_probe->look();
    QCOMPARE(living(Opening::Foreign).size(), size_t(1));
    m_world->established({3}, Opening::Accepted, m_source->rows[1].facts.pair, 44);
    m_probe->look();
    QCOMPARE(living(Opening::Foreign).size(), size_t(0));
}

void TestLookedAtRows::claimsUdpGhosts()
{
    m_probe->setWholeComputer(true);
    m_world->create(listenerId, Transport::Udp, Opening::Passive, listening);
    m_world->tell(EventKind::Bound, listenerId, listening);
    m_world->sample(listenerId, TcpState::Close, listening, 42);
    m_world->create(ghostId, Transport::Udp, Opening::Accepted, waiting);
    m_world->tell(EventKind::Established, ghostId, waiting);
    KernelSocket passive = kernelRow(TcpState::Close, listening, 42);
    KernelSocket ghost = kernelRow(TcpState::Established, waiting, 43);
    KernelSocket stranger = kernelRow(TcpState::Established, waiting, 44);
    passive.transport = ghost.transport = stranger.transport = Transport::Udp;
    ghost.facts.receiveQueue = 832;
    m_source->rows = {passive, ghost};
    for (int i = 0; i < 3; ++i)
        m_probe->look();
    QCOMPARE(m_world->last(ghostId)->receiveQueue, 832u);
    QCOMPARE(m_world->looked(Opening::Foreign).size(), size_t(0));
    // Its inode is known now: another program's socket with the same two ends is another program's.
    m_source->rows.push_back(stranger);
    for (int i = 0; i < 3; ++i)
        m_probe->look();
    QCOMPARE(living(Opening::Foreign).size(), size_t(1));
    QCOMPARE(living(Opening::Foreign)[0].kernel.inode, quint64(44));
}

void TestLookedAtRows::endsAllWhenSwitchedOff()
{
    listen();
    m_probe->setWholeComputer(true);
    m_source->rows.push_back(kernelRow(TcpState::Established, waiting, 0));
    for (quint16 port = 1; port <= 20; ++port)
        m_source->rows.push_back(
            kernelRow(TcpState::Listen, {Endpoint(listening.local).withPort(port), {}}, 100u + port));
    m_probe->look();
    m_probe->look();
    QCOMPARE(living(Opening::Foreign).size(), size_t(20));
    m_probe->setWholeComputer(false);
    QCOMPARE(living(Opening::Foreign).size(), size_t(0));
    QCOMPARE(m_world->count(EventKind::KernelGone), 20);
    m_probe->look();
    m_probe->look();
    // What waits is the session's own business.
    QCOMPARE(living(Opening::Waiting).size(), size_t(1));
    QCOMPARE(m_world->looked(Opening::Foreign).size(), size_t(20));
    m_probe->setWholeComputer(true);
    m_probe->look();
    m_probe->look();
    QCOMPARE(living(Opening::Foreign).size(), size_t(20));
}

void TestLookedAtRows::splitsWhatItFound()
{
    m_probe->setWholeComputer(true);
    for (quint16 port = 1; port <= 5000; ++port)
        m_source->rows.push_back(timeWait({listening.local, waiting.remote.withPort(port)}, 60'000));
    QSignalSpy found(m_probe.get(), &KernelProbe::found);
    m_probe->look();
    m_probe->look();
    QCOMPARE(found.count(), 5);
    size_t events = 0;
    for (const QList<QVariant> &arguments : found) {
        const auto some = arguments.first().value<std::vector<FoundEvent>>();
        QVERIFY(some.size() <= KernelProbe::mostFoundAtOnce);
        events += some.size();
    }
    QCOMPARE(events, size_t(10'000));
}

void TestLookedAtRows::sleepsAgain()
{
    m_source->rows = {kernelRow(TcpState::Listen, listening, 77)};
    m_probe->setWholeComputer(true);
    // Nothing of the session's is open, and yet it looks by itself.
    QTRY_COMPARE(living(Opening::Foreign).size(), size_t(1));
    QTRY_VERIFY_WITH_TIMEOUT(m_source->looks >= 4, 10'000);
    m_probe->setWholeComputer(false);
    // What was due may come; then it rests.
    QTRY_VERIFY([this] {
        const int looks = m_source->looks;
        return !QTest::qWaitFor([this, looks] { return m_source->looks > looks; }, 1500);
    }());
}

QTEST_GUILESS_MAIN(TestLookedAtRows)
#include "tst_lookedatrows.moc"

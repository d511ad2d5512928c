// Rows of sockets that this program does not hold: requests in a listener's queue, and other programs'
// sockets. And what is kept beside the states: samples, options, groups, cut datagrams.

#include "journal/socketstory.h"

#include <QTest>

using namespace enchufe;
using namespace enchufe::test;

namespace {

const EndpointPair waitingPlace = pair("127.0.0.1:5000");
const EndpointPair asked = pair("127.0.0.1:5000", "127.0.0.1:40000");

KernelFacts facts(const EndpointPair &both, TcpState state, quint64 inode = 0)
{
    KernelFacts kernel;
    kernel.pair = both;
    kernel.state = state;
    kernel.inode = inode;
    return kernel;
}

} // namespace

class TestLookedAtFolding : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void aRequestBecomesAGhost();
    void aRequestThatGivesUpIsGone();
    void foreignRowsLiveByTheKernelsWord();
    void goneRowsAreForgottenLater();
    void ownTablesKnowOnlyOwnRows();
    void keepsTheNewestSample();
    void keepsOptionsAndGroups();
    void countsWhatWasCut();

private:
    static void listen(Story &story)
    {
        create(story.writer, 1, Transport::Tcp, Opening::Passive, waitingPlace);
        story.tellPair(1, EventKind::Listening, waitingPlace, 1);
        story.tell(1, EventKind::ReadingStopped);
    }
    static void request(Story &story, quint32 id)
    {
        story.clock.advance(1'000);
        create(story.writer, id, Transport::Tcp, Opening::Waiting, asked, 1);
        story.writer.appendFacts({.socket = {id}, .kind = EventKind::KernelState},
                                 facts(asked, TcpState::Established));
    }
};

void TestLookedAtFolding::aRequestBecomesAGhost()
{
    Story story;
    listen(story);
    request(story, 2);
    QCOMPARE(story.row(1).waiting, 1u);
    QVERIFY(!story.row(2).isOwn());
    QCOMPARE(story.row(2).kernel.state, TcpState::Established);
    const qint64 since = story.row(2).createdNs;
    story.clock.advance(2'000'000'000);
    create(story.writer, 3, Transport::Tcp, Opening::Accepted, asked, 1);
    story.tellPair(3, EventKind::Established, asked);
    QCOMPARE(story.row(3).waitingSinceNs, since);
    QCOMPARE(story.row(2).life, Life::Ended);
    QCOMPARE(story.row(1).waiting, 0u);
    // What the probe still had to say of it changes nothing any more.
    story.writer.appendFacts({.socket = {2}, .kind = EventKind::KernelState},
                             facts(asked, TcpState::Established));
    story.tell(2, EventKind::KernelGone);
    QCOMPARE(story.row(2).life, Life::Ended);
    QCOMPARE(story.row(1).waiting, 0u);
    // No history of it: the ghost is its history.
    QCOMPARE(story.table.endedCount(), size_t(0));
}

void TestLookedAtFolding::aRequestThatGivesUpIsGone()
{
    Story story;
    listen(story);
    request(story, 2);
    story.tell(2, EventKind::KernelGone);
    QCOMPARE(story.row(2).life, Life::Ended);
    QCOMPARE(story.row(1).waiting, 0u);
    QVERIFY(story.table.hasEndedLooked());
}

void TestLookedAtFolding::foreignRowsLiveByTheKernelsWord()
{
    Story story;
    create(story.writer, 7, Transport::Tcp, Opening::Foreign, ends);
    story.writer.appendFacts({.socket = {7}, .kind = EventKind::KernelState},
                             facts(ends, TcpState::Established, 99));
    story.writer.append({.value = 812, .socket = {7}, .kind = EventKind::HolderSeen}, "sshd");
    QCOMPARE(story.row(7).life, Life::Open);
    QCOMPARE(story.row(7).holderPid, qint64(812));
    QCOMPARE(story.row(7).holder, QStringLiteral("sshd"));
    QVERIFY(story.row(7).pair == ends);
    const qint64 changed = story.row(7).stateChangedNs;
    story.clock.advance(1'000);
    story.writer.appendFacts({.socket = {7}, .kind = EventKind::KernelState},
                             facts(ends, TcpState::TimeWait));
    QCOMPARE(story.row(7).life, Life::Leaving);
    QVERIFY(story.row(7).stateChangedNs > changed);
    story.tell(7, EventKind::KernelGone);
    QCOMPARE(story.row(7).life, Life::Ended);
    QVERIFY(story.row(7).closedNs > 0);
}

void TestLookedAtFolding::goneRowsAreForgottenLater()
{
    Story story;
    listen(story);
    for (quint32 id = 2; id <= 4; ++id) {
        request(story, id);
        story.tell(id, EventKind::KernelGone);
    }
    const qint64 second = story.row(3).closedNs;
    QCOMPARE(values(story.table.forgetLooked(second)), QList<quint32>{2});
    QVERIFY(story.table.row({2}) == nullptr);
    QCOMPARE(values(story.table.row({1})->children), (QList<quint32>{3, 4}));
    // Clearing the history does not touch them.
    QVERIFY(story.table.clearEnded().empty());
    QCOMPARE(values(story.table.forgetLooked(second + 1'000'000)), (QList<quint32>{3, 4}));
    QVERIFY(!story.table.hasEndedLooked());
    QVERIFY(story.table.row({1})->children.empty());
}

void TestLookedAtFolding::ownTablesKnowOnlyOwnRows()
{
    Story story;
    listen(story);
    request(story, 2);
    create(story.writer, 7, Transport::Tcp, Opening::Foreign, ends);
    story.writer.appendFacts({.socket = {1}, .kind = EventKind::KernelSample}, SocketDetails());
    story.writer.publish();
    SocketTable own(SocketTable::Depth::Own);
    own.fold(story.journal);
    QCOMPARE(own.rows().size(), size_t(1));
    QVERIFY(own.row({1})->details == nullptr);
    QVERIFY(own.row({1})->children.empty());
}

void TestLookedAtFolding::keepsTheNewestSample()
{
    Story story;
    story.openConnection(1);
    QVERIFY(story.row(1).details == nullptr);
    SocketDetails details;
    details.rttUs = 30;
    story.clock.advance(1'000);
    story.writer.appendFacts({.socket = {1}, .kind = EventKind::KernelSample}, details);
    const std::shared_ptr<const SocketDetails> first = story.row(1).details;
    QCOMPARE(first->rttUs, 30u);
    details.rttUs = 40;
    story.clock.advance(1'000);
    story.writer.appendFacts({.socket = {1}, .kind = EventKind::KernelSample}, details);
    QCOMPARE(story.row(1).details->rttUs, 40u);
    // Whoever holds the one before still has what was true then.
    QCOMPARE(first->rttUs, 30u);
    QVERIFY(!first->sameButTimes(*story.row(1).details));
    details.rttUs = 30;
    details.sinceAckReceivedMs = 1'000;
    QVERIFY(first->sameButTimes(details));
}

void TestLookedAtFolding::keepsOptionsAndGroups()
{
    Story story;
    create(story.writer, 1, Transport::Udp, Opening::Passive, waitingPlace);
    story.writer.append({.socket = {1}, .kind = EventKind::OptionSet}, "SO_RCVBUF=4096");
    story.writer.append({.socket = {1}, .kind = EventKind::OptionSet}, "SO_RCVBUF=8192");
    story.writer.append({.socket = {1}, .kind = EventKind::OptionSet}, "no value");
    story.writer.append({.socket = {1}, .kind = EventKind::GroupJoined}, "239.1.1.1%lo");
    story.writer.append({.socket = {1}, .kind = EventKind::GroupJoined}, "239.1.1.2");
    story.writer.append({.socket = {1}, .kind = EventKind::GroupLeft}, "239.1.1.1%lo");
    QCOMPARE(story.row(1).options.size(), size_t(1));
    QCOMPARE(story.row(1).options.at("SO_RCVBUF"), QByteArray("8192"));
    QCOMPARE(story.row(1).groups, std::vector<QByteArray>{"239.1.1.2"});
}

void TestLookedAtFolding::countsWhatWasCut()
{
    Story story;
    create(story.writer, 1, Transport::Udp, Opening::Passive, waitingPlace);
    story.writer.append({.socket = {1}, .peer = 1, .kind = EventKind::Received}, "HOLA");
    story.tell(1, EventKind::Truncated, 6);
    QCOMPARE(story.row(1).truncated, 1u);
    QCOMPARE(story.row(1).bytesTruncated, quint64(6));
    QCOMPARE(story.row(1).bytesReceived, quint64(4));
}

QTEST_GUILESS_MAIN(TestLookedAtFolding)

#include "tst_lookedatfolding.moc"

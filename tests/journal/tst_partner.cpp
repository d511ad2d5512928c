#include "journal/partner.h"

#include "journal/sequencelanes.h"
#include "socketstory.h"

#include <QTest>

using namespace enchufe;
using namespace enchufe::test;

class tst_Partner : public QObject
{
    Q_OBJECT

private slots:
    void findsTheMirroredPair();
    void takesMappedAddressesForTheSame();
    void findsNobody_data();
    void findsNobody();
    void findsTheBoundUdpSocket();
    void prefersWhatIsOurs();
    void remembersWhoItWas();
    void remembersWhoItWasInTimeWait();
};

namespace {

void connection(Story *story, quint32 id, Transport transport, Opening opening, const EndpointPair &both)
{
    create(story->writer, id, transport, opening, both);
    story->tellPair(id, EventKind::Established, both);
}

SocketId partner(Story *story, quint32 id)
{
    const SocketRow &row = story->row(id);
    return partnerOf(story->table, row);
}

} // namespace

void tst_Partner::findsTheMirroredPair()
{
    Story story;
    connection(&story, 1, Transport::Tcp, Opening::Active, pair("127.0.0.1:4000", "127.0.0.1:5000"));
    connection(&story, 2, Transport::Tcp, Opening::Accepted, pair("127.0.0.1:5000", "127.0.0.1:4000"));
    connection(&story, 3, Transport::Tcp, Opening::Accepted, pair("127.0.0.1:5000", "127.0.0.1:4001"));
    QCOMPARE(partner(&story, 1).value, 2u);
    QCOMPARE(partner(&story, 2).value, 1u);
    QVERIFY(!partner(&story, 3).isValid());
    QVERIFY(isPartner(story.row(1), story.row(2)));
    QVERIFY(!isPartner(story.row(1), story.row(3)));
    // With its own end gone there is no other end.
    story.tell(2, EventKind::Aborted);
    story.tell(2, EventKind::Closed);
    QVERIFY(!partner(&story, 1).isValid());
    QVERIFY(!isPartner(story.row(1), story.row(2)));
}

void tst_Partner::takesMappedAddressesForTheSame()
{
    Story story;
    connection(&story, 1, Transport::Tcp, Opening::Active, pair("127.0.0.1:4000", "127.0.0.1:5000"));
    connection(&story, 2, Transport::Tcp, Opening::Accepted,
               pair("[::ffff:127.0.0.1]:5000", "[::ffff:127.0.0.1]:4000"));
    QCOMPARE(partner(&story, 1).value, 2u);
    QCOMPARE(partner(&story, 2).value, 1u);
}

void tst_Partner::findsNobody_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<EndpointPair>("other");
    QTest::addRow("another protocol") << Transport::Udp << pair("127.0.0.1:5000", "127.0.0.1:4000");
    QTest::addRow("another address") << Transport::Tcp << pair("127.0.0.2:5000", "127.0.0.1:4000");
    QTest::addRow("another port") << Transport::Tcp << pair("127.0.0.1:5001", "127.0.0.1:4000");
    QTest::addRow("somebody else's") << Transport::Tcp << pair("127.0.0.1:5000", "127.0.0.1:4001");
    QTest::addRow("the same pair") << Transport::Tcp << pair("127.0.0.1:4000", "127.0.0.1:5000");
    QTest::addRow("a listener") << Transport::Tcp << pair("127.0.0.1:5000");
}

void tst_Partner::findsNobody()
{
    QFETCH(Transport, transport);
    QFETCH(EndpointPair, other);
    Story story;
    connection(&story, 1, Transport::Tcp, Opening::Active, pair("127.0.0.1:4000", "127.0.0.1:5000"));
    connection(&story, 2, transport, Opening::Accepted, other);
    // Connected with itself: no other end.
    connection(&story, 3, Transport::Tcp, Opening::Active, pair("127.0.0.1:6000", "127.0.0.1:6000"));
    QVERIFY(!partner(&story, 1).isValid());
    QVERIFY(!partner(&story, 3).isValid());
}

void tst_Partner::findsTheBoundUdpSocket()
{
    Story story;
    connection(&story, 1, Transport::Udp, Opening::Active, pair("127.0.0.1:4000", "127.0.0.1:5000"));
    create(story.writer, 2, Transport::Udp, Opening::Passive, pair("127.0.0.1:5000"));
    story.tellPair(2, EventKind::Bound, pair("127.0.0.1:5000"));
    QCOMPARE(partner(&story, 1).value, 2u);
    QVERIFY(!partner(&story, 2).isValid());
    // A ghost for this very peer is nearer.
    connection(&story, 3, Transport::Udp, Opening::Accepted, pair("127.0.0.1:5000", "127.0.0.1:4000"));
    QCOMPARE(partner(&story, 1).value, 3u);
}

void tst_Partner::prefersWhatIsOurs()
{
    Story story;
    const EndpointPair theirs = pair("127.0.0.1:5000", "127.0.0.1:4000");
    connection(&story, 1, Transport::Tcp, Opening::Active, pair("127.0.0.1:4000", "127.0.0.1:5000"));
    create(story.writer, 2, Transport::Tcp, Opening::Foreign, theirs);
    KernelFacts facts;
    facts.pair = theirs;
    facts.inode = 77;
    kernelState(story.writer, 2, TcpState::Established, facts);
    QCOMPARE(partner(&story, 1).value, 2u);
    connection(&story, 3, Transport::Tcp, Opening::Accepted, theirs);
    QCOMPARE(partner(&story, 1).value, 3u);
}

void tst_Partner::remembersWhoItWas()
{
    Story story;
    const auto former = [&story](quint32 id) {
        const SocketRow row = story.row(id);
        return formerPartnerOf(story.table, row).value;
    };
    const EndpointPair here = pair("127.0.0.1:4000", "127.0.0.1:5000");
    const EndpointPair there = pair("127.0.0.1:5000", "127.0.0.1:4000");
    connection(&story, 1, Transport::Tcp, Opening::Active, here);
    connection(&story, 2, Transport::Tcp, Opening::Accepted, there);
    for (const quint32 id : {1u, 2u}) {
        story.tell(id, EventKind::Aborted);
        story.tell(id, EventKind::Closed);
    }
    QCOMPARE(former(1), 2u);
    QCOMPARE(former(2), 1u);
    // The same endpoints once more, later: another connection.
    story.clock.advance(1'000'000);
    connection(&story, 3, Transport::Tcp, Opening::Active, here);
    QCOMPARE(former(3), 0u);
    connection(&story, 4, Transport::Tcp, Opening::Accepted, there);
    QCOMPARE(former(3), 4u);
    QCOMPARE(former(1), 2u);
}

/// The client's pair is used again while it is in TIME-WAIT, and the table has not heard that it is gone.
void tst_Partner::remembersWhoItWasInTimeWait()
{
    Story story;
    const EndpointPair here = pair("127.0.0.1:4000", "127.0.0.1:5000");
    const EndpointPair there = pair("127.0.0.1:5000", "127.0.0.1:4000");
    connection(&story, 1, Transport::Tcp, Opening::Active, here);
    connection(&story, 2, Transport::Tcp, Opening::Accepted, there);
    story.tell(1, EventKind::Closed);
    kernelState(story.writer, 1, TcpState::TimeWait);
    story.tell(2, EventKind::Closed);
    kernelState(story.writer, 2, TcpState::Close);
    story.clock.advance(1'000'000);
    connection(&story, 3, Transport::Tcp, Opening::Active, here);
    connection(&story, 4, Transport::Tcp, Opening::Accepted, there);
    story.tell(1, EventKind::KernelGone);
    for (const auto &[id, other] : {std::pair(1u, 2u), {2u, 1u}, {3u, 4u}, {4u, 3u}}) {
        const SocketRow row = story.row(id);
        QCOMPARE(formerPartnerOf(story.table, row).value, other);
        const SequenceLanes lanes = sequenceLanes(story.table, row);
        QCOMPARE(std::minmax(lanes.lanes[0].socket.value, lanes.lanes[1].socket.value),
                 std::minmax(id, other));
    }
}

QTEST_GUILESS_MAIN(tst_Partner)
#include "tst_partner.moc"

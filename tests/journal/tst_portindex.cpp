#include "journal/portindex.h"
#include "socketstory.h"

#include <QTest>

#include <limits>

using namespace enchufe;
using namespace enchufe::test;

namespace {

QList<quint32> values(const std::vector<const SocketRow *> &rows)
{
    QList<quint32> result;
    for (const SocketRow *const row : rows)
        result.append(row->id.value);
    return result;
}

QList<quint32> between(Story *story, Transport transport, quint16 local, quint16 remote)
{
    story->row(0);
    return values(story->table.byPorts().between(transport, local, remote));
}

QList<quint32> at(Story *story, Transport transport, quint16 local)
{
    story->row(0);
    return values(story->table.byPorts().at(transport, local));
}

QList<quint32> living(Story *story)
{
    story->row(0);
    QList<quint32> result;
    for (const auto &[id, row] : story->table.living())
        result.append(id);
    return result;
}

} // namespace

class TestPortIndex : public QObject
{
    Q_OBJECT

private slots:
    void knowsBothPorts();
    void followsAPairThatBecomesKnown();
    void keepsWhatEnded();
    void forgetsWhatTheTableForgets();
};

void TestPortIndex::knowsBothPorts()
{
    Story story;
    const auto accepted = [&story](quint32 id, const EndpointPair &both) {
        create(story.writer, id, Transport::Tcp, Opening::Accepted, both);
    };
    accepted(3, pair("127.0.0.1:5000", "127.0.0.1:40001"));
    accepted(4, pair("127.0.0.1:5000", "127.0.0.1:40000"));
    // Addresses do not matter here: who asks compares them.
    accepted(5, pair("127.0.0.2:5000", "127.0.0.1:40000"));
    accepted(6, pair("127.0.0.1:5001", "127.0.0.1:40000"));
    create(story.writer, 7, Transport::Udp, Opening::Accepted, pair("127.0.0.1:5000", "127.0.0.1:40000"));
    QCOMPARE(between(&story, Transport::Tcp, 5000, 40000), (QList<quint32>{4, 5}));
    QCOMPARE(between(&story, Transport::Tcp, 40000, 5000), QList<quint32>());
    QCOMPARE(between(&story, Transport::Udp, 5000, 40000), QList<quint32>{7});
    // In the order of their ids, not of their ports.
    QCOMPARE(at(&story, Transport::Tcp, 5000), (QList<quint32>{3, 4, 5}));
    QCOMPARE(at(&story, Transport::Udp, 5000), QList<quint32>{7});
    QCOMPARE(at(&story, Transport::Tcp, 40000), QList<quint32>());
}

void TestPortIndex::followsAPairThatBecomesKnown()
{
    Story story;
    create(story.writer, 1, Transport::Tcp, Opening::Active, ends);
    QCOMPARE(at(&story, Transport::Tcp, 0), QList<quint32>{1});
    story.tellPair(1, EventKind::Connecting, {Endpoint(), ends.remote});
    QCOMPARE(between(&story, Transport::Tcp, 0, 5000), QList<quint32>{1});
    story.tellPair(1, EventKind::Established, ends);
    QCOMPARE(between(&story, Transport::Tcp, 0, 5000), QList<quint32>());
    QCOMPARE(between(&story, Transport::Tcp, 40000, 5000), QList<quint32>{1});
}

void TestPortIndex::keepsWhatEnded()
{
    Story story;
    story.openConnection(1);
    story.openConnection(2);
    QCOMPARE(living(&story), (QList<quint32>{1, 2}));
    story.tell(1, EventKind::Aborted);
    story.tell(1, EventKind::Closed);
    QCOMPARE(living(&story), QList<quint32>{2});
    QCOMPARE(between(&story, Transport::Tcp, 40000, 5000), (QList<quint32>{1, 2}));
}

void TestPortIndex::forgetsWhatTheTableForgets()
{
    Story story;
    story.openConnection(1);
    story.openConnection(2);
    create(story.writer, 3, Transport::Tcp, Opening::Foreign, ends);
    for (const quint32 id : {1u, 3u}) {
        story.tell(id, EventKind::Aborted);
        story.tell(id, EventKind::Closed);
    }
    QCOMPARE(between(&story, Transport::Tcp, 40000, 5000), (QList<quint32>{1, 2, 3}));
    QCOMPARE(::values(story.table.clearEnded()), QList<quint32>{1});
    QCOMPARE(between(&story, Transport::Tcp, 40000, 5000), (QList<quint32>{2, 3}));
    QCOMPARE(::values(story.table.forgetLooked(std::numeric_limits<qint64>::max())), QList<quint32>{3});
    QCOMPARE(between(&story, Transport::Tcp, 40000, 5000), QList<quint32>{2});
    QCOMPARE(living(&story), QList<quint32>{2});
}

QTEST_GUILESS_MAIN(TestPortIndex)
#include "tst_portindex.moc"

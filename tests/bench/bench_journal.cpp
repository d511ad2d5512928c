#include "journal/conversation.h"
#include "journal/eventjson.h"
#include "journal/journaltest.h"
#include "journal/sockettable.h"

#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace enchufe;
using namespace enchufe::test;

namespace {

constexpr quint64 manyEvents = 200'000;

/// Reads and writes of ten connections, taking turns.
std::unique_ptr<Recording> traffic()
{
    auto recording = std::make_unique<Recording>();
    for (quint32 id = 1; id <= 10; ++id)
        create(recording->writer, id, Transport::Tcp, Opening::Active,
               pair("127.0.0.1:40000", "127.0.0.1:5000"));
    for (quint64 i = 0; i < manyEvents; ++i) {
        const EventKind kind = i % 2 == 0 ? EventKind::Received : EventKind::Sent;
        recording->writer.append({.socket = {quint32(1 + i % 10)}, .kind = kind},
                                 "a message of some bytes\r\n");
    }
    recording->writer.publish();
    return recording;
}

} // namespace

/// What every event passes through: appending, folding, telling as JSON. Nothing is asserted on the figures.
class BenchJournal : public QObject
{
    Q_OBJECT

private slots:
    void append_data();
    void append();
    void foldTable();
    void foldTableOfManySockets();
    void foldConversation();
    void eventAsJson();
};

void BenchJournal::append_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("events");
    QTest::newRow("200,000 of 64 bytes") << 64 << 200'000;
    QTest::newRow("20,000 of 1,400 bytes") << 1400 << 20'000;
    QTest::newRow("256 of 256 KiB") << 256 * 1024 << 256;
}

void BenchJournal::append()
{
    QFETCH(int, bytes);
    QFETCH(int, events);
    Recording recording(quint64(256) << 20, quint64(64) << 20);
    QBENCHMARK
    {
        for (int i = 0; i < events; ++i) {
            char *room = recording.writer.reserve(bytes);
            room[0] = char(i);
            recording.writer.appendReserved({.socket = {1}, .kind = EventKind::Received}, bytes);
        }
        recording.writer.publish();
    }
}

void BenchJournal::foldTable()
{
    const auto recording = traffic();
    QBENCHMARK
    {
        SocketTable table;
        table.fold(recording->journal);
        QCOMPARE(table.row({1})->reads + table.row({1})->writes, manyEvents / 10);
    }
}

void BenchJournal::foldTableOfManySockets()
{
    constexpr quint32 sockets = 20'000;
    Recording recording;
    create(recording.writer, 1, Transport::Tcp, Opening::Passive, pair("127.0.0.1:5000"));
    for (quint32 id = 2; id <= sockets; ++id) {
        create(recording.writer, id, Transport::Tcp, Opening::Accepted,
               pair("127.0.0.1:5000", "127.0.0.1:40000"), 1);
        kernelState(recording.writer, id, TcpState::Established);
        recording.writer.append({.socket = {id}, .kind = EventKind::Closed});
    }
    recording.writer.publish();
    QBENCHMARK
    {
        SocketTable table;
        table.fold(recording.journal);
        QCOMPARE(table.rows().size(), size_t(sockets));
    }
}

void BenchJournal::foldConversation()
{
    const auto recording = traffic();
    QBENCHMARK
    {
        Conversation conversation({1}, 0, 0);
        while (conversation.fold(recording->journal)) {
        }
        QCOMPARE(conversation.count(), qsizetype(manyEvents / 10));
    }
}

void BenchJournal::eventAsJson()
{
    const auto recording = traffic();
    SocketTable table;
    table.fold(recording->journal);
    const Event event = recording->journal.event(100);
    QBENCHMARK
    {
        const QJsonObject object = eventJson(recording->journal, event, table);
        QVERIFY(!QJsonDocument(object).toJson(QJsonDocument::Compact).isEmpty());
    }
}

QTEST_GUILESS_MAIN(BenchJournal)
#include "bench_journal.moc"

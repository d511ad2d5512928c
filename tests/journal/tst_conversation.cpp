#include "journal/conversation.h"

#include "journal/journaltest.h"

#include <QTest>

using namespace enchufe;
using namespace enchufe::test;

namespace {

QList<quint64> numbers(const Conversation &conversation)
{
    QList<quint64> result;
    for (qsizetype index = 0; index < conversation.count(); ++index)
        result.append(conversation.eventNumber(index));
    return result;
}

} // namespace

class TestConversation : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void knowsWhatIsABlock_data();
    void knowsWhatIsABlock();
    void takesOnlyItsSocketsBlocksInOrder();
    void neverMergesOrSplits();
    void beginsAtTheFirstEvent();
    void foldsInSlices();
    void keepsToOnePeer();
    void beginsBehindWhatWasDropped();
    void foldsMillions();
    void showsWhatItAdds();
    void knowsTheBlockOfAnEvent();
};

void TestConversation::knowsWhatIsABlock_data()
{
    QTest::addColumn<EventKind>("kind");
    QTest::addColumn<bool>("block");
    const auto rows = [](bool block, std::initializer_list<EventKind> kinds) {
        for (const EventKind kind : kinds)
            QTest::newRow(eventKindName(kind).data()) << kind << block;
    };
    rows(true, {EventKind::Received, EventKind::Sent, EventKind::SendRefused, EventKind::Unsent,
                EventKind::Established, EventKind::AttemptFailed, EventKind::PeerFinished,
                EventKind::FinishedHere, EventKind::Aborted, EventKind::Closed, EventKind::Failed,
                EventKind::ReadingStopped, EventKind::ReadingResumed, EventKind::Listening, EventKind::Bound,
                EventKind::Accepted, EventKind::PeerSeen, EventKind::AcceptPaused, EventKind::AcceptResumed});
    rows(false, {EventKind::Created, EventKind::LookupStarted, EventKind::LookupFinished,
                 EventKind::Connecting, EventKind::Queued, EventKind::FailureFacts, EventKind::OptionSet,
                 EventKind::Call, EventKind::KernelState, EventKind::KernelGone, EventKind::KernelNote,
                 EventKind::BytesDropped, EventKind::RecordingPaused, EventKind::RecordingResumed});
}

void TestConversation::knowsWhatIsABlock()
{
    QFETCH(EventKind, kind);
    QFETCH(bool, block);
    QCOMPARE(Conversation::isBlock(kind), block);
}

void TestConversation::takesOnlyItsSocketsBlocksInOrder()
{
    Recording recording;
    JournalWriter &writer = recording.writer;
    const EndpointPair ends = pair("127.0.0.1:1", "127.0.0.1:2");
    create(writer, 1, Transport::Tcp, Opening::Active, ends);                             // 0
    create(writer, 2, Transport::Tcp, Opening::Active, ends);                             // 1
    writer.append({.socket = {1}, .kind = EventKind::Call, .call = SystemCall::Connect}); // 2
    writer.appendFacts({.socket = {1}, .kind = EventKind::Established}, ends);            // 3
    writer.append({.socket = {2}, .kind = EventKind::Received}, "other");                 // 4
    writer.append({.socket = {1}, .kind = EventKind::Queued});                            // 5
    writer.append({.socket = {1}, .kind = EventKind::Sent}, "HOLA");                      // 6
    writer.append({.kind = EventKind::BytesDropped});                                     // 7
    writer.append({.socket = {1}, .kind = EventKind::Closed});                            // 8
    writer.publish();
    Conversation conversation({1}, 0, 0);
    QVERIFY(!conversation.fold(recording.journal));
    QCOMPARE(numbers(conversation), (QList<quint64>{3, 6, 8}));
    QCOMPARE(conversation.socket().value, quint32(1));
    QCOMPARE(conversation.peer(), PeerIndex(0));
}

void TestConversation::neverMergesOrSplits()
{
    Recording recording;
    for (const char *text : {"HO", "LA", "", "QUE"})
        recording.writer.append({.socket = {1}, .kind = EventKind::Received}, QByteArrayView(text));
    recording.writer.publish();
    Conversation conversation({1}, 0, 0);
    conversation.fold(recording.journal);
    QCOMPARE(conversation.count(), qsizetype(4));
}

void TestConversation::beginsAtTheFirstEvent()
{
    Recording recording;
    for (int count = 0; count < 10; ++count)
        recording.writer.append({.socket = {1}, .kind = EventKind::Received}, "x");
    recording.writer.publish();
    Conversation conversation({1}, 0, 6);
    conversation.fold(recording.journal);
    QCOMPARE(numbers(conversation), (QList<quint64>{6, 7, 8, 9}));
}

void TestConversation::foldsInSlices()
{
    Recording recording;
    for (int count = 0; count < 10; ++count)
        recording.writer.append({.socket = {1}, .kind = EventKind::Received}, "x");
    recording.writer.publish();
    Conversation conversation({1}, 0, 0);
    QVERIFY(conversation.fold(recording.journal, 4));
    QCOMPARE(conversation.count(), qsizetype(4));
    QVERIFY(conversation.fold(recording.journal, 4));
    QVERIFY(!conversation.fold(recording.journal, 4));
    QCOMPARE(conversation.count(), qsizetype(10));
    QVERIFY(!conversation.fold(recording.journal, 4));
    recording.writer.append({.socket = {1}, .kind = EventKind::Closed});
    recording.writer.publish();
    QVERIFY(!conversation.fold(recording.journal));
    QCOMPARE(conversation.count(), qsizetype(11));
}

void TestConversation::keepsToOnePeer()
{
    Recording recording;
    JournalWriter &writer = recording.writer;
    writer.append({.socket = {1}, .kind = EventKind::Bound});                               // 0
    writer.append({.socket = {1}, .peer = 1, .kind = EventKind::PeerSeen});                 // 1
    writer.append({.socket = {1}, .peer = 1, .kind = EventKind::Received}, "a");            // 2
    writer.append({.socket = {1}, .peer = 2, .kind = EventKind::PeerSeen});                 // 3
    writer.append({.socket = {1}, .peer = 2, .kind = EventKind::Received}, "b");            // 4
    writer.append({.socket = {1}, .peer = 2, .kind = EventKind::Sent}, "c");                // 5
    writer.append({.socket = {1}, .peer = 1, .error = 90, .kind = EventKind::SendRefused}); // 6
    writer.append({.socket = {1}, .peer = 2, .error = 90, .kind = EventKind::SendRefused}); // 7
    writer.append({.socket = {1}, .kind = EventKind::ReadingStopped});                      // 8
    writer.append({.socket = {1}, .kind = EventKind::Closed});                              // 9
    writer.publish();
    Conversation second({1}, 2, 0);
    second.fold(recording.journal);
    QCOMPARE(numbers(second), (QList<quint64>{0, 3, 4, 5, 7, 8, 9}));
    Conversation all({1}, 0, 0);
    all.fold(recording.journal);
    QCOMPARE(all.count(), qsizetype(10));
}

void TestConversation::beginsBehindWhatWasDropped()
{
    Recording recording(quint64(1) << 30, quint64(Spool::segmentSize));
    constexpr int count = 3 * Spool::segmentSize / int(sizeof(Event));
    for (int index = 0; index < count; ++index)
        recording.writer.append({.value = index, .socket = {1}, .kind = EventKind::Unsent});
    recording.writer.publish();
    Conversation conversation({1}, 0, 0);
    while (conversation.fold(recording.journal, 10'000)) {
    }
    QVERIFY(recording.journal.firstKept() > 0);
    QVERIFY(conversation.count() > 0);
    QVERIFY(conversation.eventNumber(0) >= recording.journal.firstKept());
    QCOMPARE(conversation.eventNumber(conversation.count() - 1), recording.journal.published() - 1);
}

void TestConversation::foldsMillions()
{
    Recording recording;
    constexpr int count = 2'000'000;
    for (int index = 0; index < count; ++index)
        recording.writer.append({.socket = {quint32(1 + index % 4)}, .kind = EventKind::Received});
    recording.writer.publish();
    Conversation conversation({3}, 0, 0);
    int slices = 1;
    while (conversation.fold(recording.journal))
        ++slices;
    QCOMPARE(conversation.count(), qsizetype(count / 4));
    QCOMPARE(slices, 20);
}

void TestConversation::showsWhatItAdds()
{
    Recording recording;
    for (const quint32 id : {1U, 2U, 1U})
        recording.writer.append({.socket = {id}, .kind = EventKind::Received}, QByteArray(int(id) * 3, 'x'));
    recording.writer.publish();
    Conversation conversation({1}, 0, 0);
    QList<quint32> lengths;
    while (conversation.fold(recording.journal, 1,
                             [&](const Event &event) { lengths.append(event.payloadLength); })) {
    }
    QCOMPARE(lengths, (QList<quint32>{3, 3}));
}

void TestConversation::knowsTheBlockOfAnEvent()
{
    Recording recording;
    Conversation conversation({1}, 0, 0);
    QCOMPARE(conversation.blockOf(0), qsizetype(-1));
    for (int count = 0; count < 20'000; ++count)
        recording.writer.append({.socket = {count % 2 == 0 ? 2U : 1U}, .kind = EventKind::Received});
    recording.writer.publish();
    conversation.fold(recording.journal, 19'998);
    QCOMPARE(conversation.count(), qsizetype(9'999));
    for (qsizetype block = 0; block < conversation.count(); ++block) {
        QCOMPARE(conversation.blockOf(conversation.eventNumber(block)), block);
        QCOMPARE(conversation.blockOf(conversation.eventNumber(block) - 1), qsizetype(-1));
        // Another socket's event stands before the next one of this.
        QCOMPARE(conversation.blockFrom(conversation.eventNumber(block) - 1), block);
    }
    QCOMPARE(conversation.blockOf(19'999), qsizetype(-1));
    QCOMPARE(conversation.blockFrom(19'999), conversation.count());
    QCOMPARE(conversation.blockOf(~quint64(0)), qsizetype(-1));
}

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"

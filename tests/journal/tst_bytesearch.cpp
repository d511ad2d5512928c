#include "journal/bytesearch.h"

#include "journal/findbytes.h"
#include "journal/journaltest.h"

#include <QTest>

using namespace enchufe;
using namespace enchufe::test;

namespace {

/// "event:offset" of each match.
QStringList places(const std::vector<ByteMatch> &matches)
{
    QStringList result;
    for (const ByteMatch &match : matches)
        result.append(QStringLiteral("%1:%2").arg(match.event).arg(match.offset));
    return result;
}

/// A journal of socket 1; `+` receives, `-` sends, `*` is another socket's, `!` tells of the socket's life.
struct Exchange : Recording
{
    using Recording::Recording;

    void tell(const QByteArrayList &blocks)
    {
        for (const QByteArray &block : blocks) {
            const char way = block.front();
            const QByteArray bytes = block.sliced(1);
            const EventKind kind = way == '-'   ? EventKind::Sent
                                   : way == '!' ? EventKind::ReadingStopped
                                                : EventKind::Received;
            writer.append({.socket = {way == '*' ? 2U : 1U}, .kind = kind}, bytes);
        }
        writer.publish();
    }
    ByteQuery query(const QByteArray &needle) const { return {.needle = needle, .socket = {1}}; }
    QStringList find(const ByteQuery &query) const
    {
        ByteSearch search(journal, query);
        while (search.step()) {
        }
        return places(search.takeMatches());
    }
    QStringList find(const QByteArray &needle) const { return find(query(needle)); }
};

} // namespace

class TestByteSearch : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void findsBytesOfAnyLength_data();
    void findsBytesOfAnyLength();
    void findsInStreams_data();
    void findsInStreams();
    void datagramsStandAlone();
    void onePeerAlone();
    void oneDirectionAlone();
    void beginsAtTheFirstEvent();
    void goesOnWithWhatComes();
    void aLateEndBelongsToAnEarlyBeginning();
    void tellsWhatIsGone();
    void neverMatchesAcrossAGap();
    void stopsAtItsBound();
    void stepsAreBounded();
    void agreesWithAPlainSearch();
};

void TestByteSearch::findsBytesOfAnyLength_data()
{
    QTest::addColumn<int>("length");
    for (const int length : {1, 2, 3, 15, 16, 17, 31, 32, 33, 63, 64, 65, 300, 4096})
        QTest::addRow("%d", length) << length;
}

void TestByteSearch::findsBytesOfAnyLength()
{
    QFETCH(int, length);
    QByteArray needle(length, 'b');
    needle.front() = 'a';
    needle.back() = 'c';
    for (int before = 0; before < 70; ++before) {
        for (const int behind : {0, 1, 31, 32, 100}) {
            // Full of places that begin or end as the needle does.
            const QByteArray bytes =
                QByteArray("ac").repeated(50).first(before) + needle + QByteArray(behind, 'c');
            const qsizetype expected = bytes.indexOf(needle);
            QCOMPARE(findBytes(bytes, needle), expected);
            QCOMPARE(findBytes(bytes, needle, expected), expected);
            QCOMPARE(findBytes(bytes, needle, expected + 1), bytes.indexOf(needle, expected + 1));
        }
    }
    QCOMPARE(findBytes(needle.chopped(1), needle), -1);
    QCOMPARE(findBytes({}, needle), -1);
}

void TestByteSearch::findsInStreams_data()
{
    QTest::addColumn<QByteArrayList>("blocks");
    QTest::addColumn<QByteArray>("needle");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QByteArrayList &blocks, const QByteArray &needle,
                        const QStringList &found) { QTest::newRow(name) << blocks << needle << found; };
    const auto at = [](const char *text) {
        return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    };
    row("nothing there", {}, "x", {});
    row("nothing asked", {"+abc", "-abc"}, "", {});
    row("longer than everything", {"+abc", "-abc"}, "abcd", {});
    row("in both directions", {"+one two", "-two"}, "two", at("0:4 1:0"));
    row("twice in one block", {"+two, two"}, "two", at("0:0 0:5"));
    row("case matters", {"+HOLA hola"}, "hola", at("0:5"));
    row("bytes", {"+" + QByteArray("\x01\x00\xff\x00\xff", 5)}, QByteArray("\x00\xff", 2), at("0:1 0:3"));
    row("over two blocks", {"+HO", "+LA"}, "HOLA", at("0:0"));
    row("over three blocks", {"+xxHO", "+L", "+Axx"}, "HOLA", at("0:2"));
    row("a byte a block", {"+H", "+O", "+L", "+A", "+H", "+O", "+L", "+A"}, "HOLA", at("0:0 4:0"));
    row("the other direction between", {"+HO", "-LA", "+LA"}, "HOLA", at("0:0"));
    row("both directions cut", {"+HO", "-HO", "+LA", "-LA"}, "HOLA", at("0:0 1:0"));
    row("never from one direction into the other", {"+HO", "-LA"}, "HOLA", {});
    row("an empty block between", {"+HO", "+", "+LA"}, "HOLA", at("0:0"));
    row("the socket's life between", {"+HO", "!", "+LA"}, "HOLA", at("0:0"));
    row("another socket between", {"+HO", "*LA", "+LA"}, "HOLA", at("0:0"));
    row("in another socket only", {"*HOLA"}, "HOLA", {});
    row("inside and over the seam", {"+abab", "+ab"}, "bab", at("0:1"));
    row("inside, then over the seam", {"+abxab", "+ab"}, "ab", at("0:0 0:3 1:0"));
    row("seam, then inside", {"+xa", "+bab"}, "ab", at("0:1 1:1"));
    row("of overlapping ones the first", {"+aaaaa"}, "aa", at("0:0 0:2"));
    row("overlapping across a seam", {"+aaa", "+aaa"}, "aa", at("0:0 0:2 1:1"));
    row("overlapping across many seams", {"+a", "+a", "+a", "+a", "+a"}, "aa", at("0:0 2:0"));
    row("the end of a block alone does not match", {"+HOL", "+xA"}, "HOLA", {});
    row("one byte", {"+abc", "+cba"}, "c", at("0:2 1:0"));
}

void TestByteSearch::findsInStreams()
{
    QFETCH(QByteArrayList, blocks);
    QFETCH(QByteArray, needle);
    QFETCH(QStringList, found);
    Exchange exchange;
    exchange.tell(blocks);
    QCOMPARE(exchange.find(needle), found);
}

void TestByteSearch::datagramsStandAlone()
{
    Exchange exchange;
    exchange.tell({"+HO", "+LA", "+HOLA"});
    ByteQuery query = exchange.query("HOLA");
    query.transport = Transport::Udp;
    QCOMPARE(exchange.find(query), QStringList{QStringLiteral("2:0")});
}

void TestByteSearch::onePeerAlone()
{
    Exchange exchange;
    for (const PeerIndex peer : {1U, 2U, 1U})
        exchange.writer.append({.socket = {1}, .peer = peer, .kind = EventKind::Received}, "x");
    exchange.writer.publish();
    ByteQuery query = exchange.query("x");
    query.transport = Transport::Udp;
    query.peer = 2;
    QCOMPARE(exchange.find(query), QStringList{QStringLiteral("1:0")});
}

void TestByteSearch::oneDirectionAlone()
{
    Exchange exchange;
    exchange.tell({"+x", "-x"});
    ByteQuery query = exchange.query("x");
    query.received = false;
    QCOMPARE(exchange.find(query), QStringList{QStringLiteral("1:0")});
    query.received = true;
    query.sent = false;
    QCOMPARE(exchange.find(query), QStringList{QStringLiteral("0:0")});
}

void TestByteSearch::beginsAtTheFirstEvent()
{
    Exchange exchange;
    exchange.tell({"+x", "+x", "+x"});
    ByteQuery query = exchange.query("x");
    query.firstEvent = 2;
    QCOMPARE(exchange.find(query), QStringList{QStringLiteral("2:0")});
}

void TestByteSearch::goesOnWithWhatComes()
{
    Exchange exchange;
    exchange.tell({"+one HO"});
    ByteSearch search(exchange.journal, exchange.query("HOLA"));
    QVERIFY(!search.step());
    QVERIFY(search.progress().done);
    QVERIFY(search.takeMatches().empty());
    exchange.tell({"+LA", "-HOLA"});
    QVERIFY(!search.progress().done);
    QVERIFY(!search.step());
    QCOMPARE(places(search.takeMatches()), (QStringList{QStringLiteral("0:4"), QStringLiteral("2:0")}));
    QVERIFY(search.takeMatches().empty());
}

void TestByteSearch::aLateEndBelongsToAnEarlyBeginning()
{
    Exchange exchange;
    exchange.tell({"+HO", "-HOLA", "+LA"});
    QCOMPARE(exchange.find("HOLA"), (QStringList{QStringLiteral("0:0"), QStringLiteral("1:0")}));
}

void TestByteSearch::tellsWhatIsGone()
{
    Exchange exchange(quint64(Spool::segmentSize));
    const QByteArray filler(1 << 20, 'x');
    exchange.tell(
        {"+HOLA", "+" + filler, "-HOLA", "+" + filler, "+" + filler, "+" + filler, "+" + filler, "+HOLA"});
    QVERIFY(!exchange.journal.isKept(exchange.journal.event(0)));
    ByteSearch search(exchange.journal, exchange.query("HOLA"));
    while (search.step()) {
    }
    const std::vector<ByteMatch> matches = search.takeMatches();
    QCOMPARE(matches.size(), size_t(1));
    QVERIFY(exchange.journal.payload(exchange.journal.event(matches.front().event)) ==
            QByteArrayView("HOLA"));
    quint64 gone = 0;
    for (quint64 number = 0; number < exchange.journal.published(); ++number) {
        const Event event = exchange.journal.event(number);
        gone += exchange.journal.isKept(event) || !event.socket.isValid() ? 0 : event.payloadLength;
    }
    QVERIFY(gone > (1 << 20));
    QCOMPARE(search.progress().bytesSkipped, gone);
}

void TestByteSearch::neverMatchesAcrossAGap()
{
    Exchange exchange(quint64(Spool::segmentSize));
    exchange.tell({"+HO"});
    ByteSearch search(exchange.journal, exchange.query("HOLA"));
    QVERIFY(!search.step());
    const QByteArray filler = "-" + QByteArray(Spool::segmentSize - 100, 'x');
    exchange.tell({"+gone", filler, filler, "+LA"});
    QVERIFY(!exchange.journal.isKept(exchange.journal.event(1)));
    while (search.step()) {
    }
    QVERIFY(search.takeMatches().empty());
    QVERIFY(search.progress().bytesSkipped >= 4);
}

void TestByteSearch::stopsAtItsBound()
{
    Exchange exchange;
    const QByteArray block(70'000, 'x');
    exchange.tell({"+" + block, "+" + block, "+" + block});
    ByteSearch search(exchange.journal, exchange.query("x"));
    while (search.step()) {
    }
    const std::vector<ByteMatch> matches = search.takeMatches();
    QCOMPARE(matches.size(), ByteSearch::mostMatches);
    QCOMPARE(matches.back().event, quint64(1));
    QCOMPARE(matches.back().offset, quint32(ByteSearch::mostMatches - 70'000 - 1));
    QVERIFY(search.progress().full && search.progress().done);
    exchange.tell({"+xxx"});
    QVERIFY(!search.step());
    QVERIFY(search.takeMatches().empty());
}

void TestByteSearch::stepsAreBounded()
{
    Exchange exchange;
    const QByteArray block = "+" + QByteArray(1 << 20, 'x');
    exchange.tell({block, block, block, block, block, block, block, block, block});
    ByteSearch search(exchange.journal, exchange.query("needle"));
    int steps = 1;
    for (; search.step(); ++steps)
        QVERIFY(search.progress().bytesDone <= quint64(steps) * (5 << 20));
    QCOMPARE(steps, 3);
    QCOMPARE(search.progress().eventsDone, search.progress().events);
    for (int event = 0; event < 200'000; ++event)
        exchange.writer.append({.socket = {2}, .kind = EventKind::ReadingStopped});
    exchange.writer.publish();
    for (steps = 1; search.step(); ++steps) {
    }
    QCOMPARE(steps, 4);
}

// Blocks of random sizes against QByteArray::indexOf over the whole stream.
void TestByteSearch::agreesWithAPlainSearch()
{
    quint32 random = 1;
    const auto next = [&random](quint32 bound) {
        return (random = random * 1'664'525 + 1'013'904'223) / 65536 % bound;
    };
    for (int round = 0; round < 300; ++round) {
        Exchange exchange;
        QByteArray whole;
        QStringList starts;
        const quint32 blocks = 1 + next(30);
        for (quint32 block = 0; block < blocks; ++block) {
            QByteArray bytes;
            for (quint32 left = next(7); left > 0; --left)
                bytes.append(char('a' + next(2)));
            for (qsizetype offset = 0; offset < bytes.size(); ++offset)
                starts.append(QStringLiteral("%1:%2").arg(block).arg(offset));
            exchange.writer.append({.socket = {1}, .kind = EventKind::Received}, bytes);
            whole += bytes;
        }
        exchange.writer.publish();
        QByteArray needle;
        for (quint32 left = 1 + next(6); left > 0; --left)
            needle.append(char('a' + next(2)));
        QStringList expected;
        for (qsizetype at = whole.indexOf(needle); at >= 0; at = whole.indexOf(needle, at + needle.size()))
            expected.append(starts.at(at));
        QCOMPARE(exchange.find(needle), expected);
    }
}

QTEST_GUILESS_MAIN(TestByteSearch)
#include "tst_bytesearch.moc"

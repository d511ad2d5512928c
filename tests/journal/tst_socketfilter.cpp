#include "journal/socketfilter.h"

#include "journal/journaltest.h"
#include "journal/sockettable.h"

#include <QTest>

#include <cerrno>

using namespace enchufe;
using namespace enchufe::test;

namespace {

constexpr qint64 s = 1'000'000'000;
constexpr qint64 s_now = 7200 * s;

using Ids = QList<int>;

} // namespace

/// Asks a filter of nine rows: what it takes, or what is wrong with it and where.
class TestSocketFilter : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void initTestCase();
    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
    void knowsStates_data();
    void knowsStates();
    void makesNoCellsForKeys();
    void tellsAgeAndWords();
    void boundsDepthAndLength();
    void survivesAnything();

private:
    struct Asked
    {
        SocketRow row;
        const UdpPeer *peer = nullptr;
        QString cells;
    };
    SocketRow &add(int id, Transport transport, Opening opening, TcpState state, const EndpointPair &pair,
                   const char *cells);
    Ids taken(const SocketFilter &filter) const;

    /// By number; a peer has 100 more than its socket.
    std::map<int, Asked> m_rows;
};

SocketRow &TestSocketFilter::add(int id, Transport transport, Opening opening, TcpState state,
                                 const EndpointPair &pair, const char *cells)
{
    Asked &asked = m_rows[id];
    asked.cells = QString::fromUtf8(cells);
    asked.row.id = {quint32(id)};
    asked.row.transport = transport;
    asked.row.opening = opening;
    asked.row.kernel.state = state;
    asked.row.pair = pair;
    asked.row.life = Life::Open;
    asked.row.createdNs = s_now - id * 60 * s;
    return asked.row;
}

void TestSocketFilter::initTestCase()
{
    SocketRow &listener = add(1, Transport::Tcp, Opening::Passive, TcpState::Listen, pair("0.0.0.0:5000"),
                              "Listener 1|TCP|LISTEN|0.0.0.0:5000|any");
    listener.kernel.sendQueue = 4096;
    SocketRow &ghost = add(2, Transport::Tcp, Opening::Accepted, TcpState::Established,
                           pair("127.0.0.1:5000", "10.1.2.3:40000"), "Ghost 1.1|TCP|ESTABLISHED|same port");
    ghost.bytesReceived = 1024;
    ghost.bytesSent = 10;
    SocketRow &waiting = add(3, Transport::Tcp, Opening::Accepted, TcpState::CloseWait,
                             pair("127.0.0.1:5000", "192.168.1.5:40001"), "Ghost 1.2|TCP|CLOSE-WAIT");
    waiting.peerFinished = true;
    waiting.kernel.receiveQueue = 78; // the FIN counts
    waiting.bytesReceived = 3 << 20;
    SocketRow &leaving = add(4, Transport::Tcp, Opening::Active, TcpState::TimeWait,
                             pair("[::1]:50001", "[fe80::1%7]:443"), "Client 2|TCP|TIME-WAIT");
    leaving.life = Life::Leaving;
    leaving.finishedHere = true;
    leaving.name = QStringLiteral("www.example.org");
    SocketRow &failed =
        add(5, Transport::Tcp, Opening::Active, TcpState::Unknown, {}, "Client 3|TCP|CLOSED|ECONNREFUSED");
    failed.requested = {{}, endpoint("127.0.0.1:9")};
    failed.life = Life::Ended;
    failed.failed = true;
    failed.error = ECONNREFUSED;
    failed.closedNs = failed.createdNs + 2 * s;
    SocketRow &udp = add(6, Transport::Udp, Opening::Passive, TcpState::Close, pair("127.0.0.1:5005"),
                         "UDP 4|UDP|UNCONN|each datagram's own");
    udp.peers.push_back({.index = 1,
                         .remote = endpoint("10.9.9.9:1024"),
                         .bytesReceived = 5,
                         .bytesSent = 0,
                         .lastSeenNs = s_now - s});
    SocketRow &mapped = add(7, Transport::Tcp, Opening::Accepted, TcpState::FinWait2,
                            pair("[::ffff:127.0.0.1]:6000", "[::ffff:10.4.4.4]:40002"),
                            "Ghost 5.1|TCP|FIN-WAIT-2|\u05e9\u05dc\u05d5\u05dd (a|b)");
    mapped.bytesSent = 1025;
    Asked &peer = m_rows[106];
    peer = m_rows[6];
    peer.peer = &m_rows[6].row.peers.front();
    peer.cells = QStringLiteral("Peer 4.1|UDP|127.0.0.1:5005|10.9.9.9:1024");
}

Ids TestSocketFilter::taken(const SocketFilter &filter) const
{
    Ids ids;
    for (const auto &[id, asked] : m_rows) {
        const QStringList cells = asked.cells.split(u'|');
        const auto hasWord = [&cells](const QString &word) {
            return std::any_of(cells.begin(), cells.end(), [&word](const QString &cell) {
                return cell.contains(word, Qt::CaseInsensitive);
            });
        };
        if (filter.matches(asked.row, asked.peer, s_now, hasWord))
            ids.append(id);
    }
    return ids;
}

void TestSocketFilter::takes_data()
{
    QTest::addColumn<Ids>("ids");
    const auto row = [](const char *text, const Ids &ids) { QTest::newRow(text) << ids; };
    const Ids all = {1, 2, 3, 4, 5, 6, 7, 106};
    row("", all);
    row(" \t ", all);
    // Words.
    row("ghost", {2, 3, 7});
    row("GHOST tcp", {2, 3, 7});
    row("tpc listen", {1});
    row("\"same port\"", {2});
    row("same port", {2});
    row("\"port same\"", {});
    row("0.0.0.0:5000", {1});
    row(":5005", {106});
    row("\"\\\"\"", {});
    row("\u05e9\u05dc\u05d5\u05dd", {7});
    row("\"ECONN\"ref", {5});
    row("dead::beef", {});
    row(".*", {});
    // NOT, AND, OR, parentheses.
    row("-ghost", {1, 4, 5, 6, 106});
    row("!ghost", {1, 4, 5, 6, 106});
    row("!-ghost", {2, 3, 7});
    row("listen | udp", {1, 6, 106});
    row("listen|udp", {1, 6, 106});
    row("listen | udp peer", {1, 106});
    row("(listen | udp) peer", {106});
    row("-(listen | udp)", {2, 3, 4, 5, 7});
    row("-(-listen)", {1});
    row("ghost -state:established", {3, 7});
    row("((ghost)(close))", {3});
    row("-port:5000 -is:peer -udp", {4, 5, 7});
    // State.
    row("state:LISTEN", {1});
    row("state:listen", {1});
    row("state:estab", {2});
    row("state:close", {3, 5});
    row("state:closed", {5});
    row("state:unconn", {6});
    row("state:time-wait", {4});
    row("state:TIME_WAIT | state:timew", {4});
    row("state:fin-wait", {7});
    row("state:syn", {});
    // Ports.
    row("port:5000", {1, 2, 3});
    row("port:40000", {2});
    row("port:5000-5010", {1, 2, 3, 6, 106});
    row("port:5010-5000", {1, 2, 3, 6, 106});
    row("port:<1024", {4, 5});
    row("port:>=50001", {4});
    row("port:>50001", {});
    row("port:<=9", {5});
    row("port:1024", {106});
    // Ends.
    row("local:127.0.0.1", {2, 3, 6, 7, 106});
    row("local:127.0.0.1:5000", {2, 3});
    row("local:127.0.0.", {2, 3, 6, 7, 106});
    row("local::5000", {1, 2, 3});
    row("local:127.0.0.0/8", {2, 3, 6, 7, 106});
    row("local:::1", {4});
    row("local:[::1]:50001", {4});
    row("local:[::1]", {4});
    row("remote:10.0.0.0/8", {2, 7, 106});
    row("remote:10.1.2.3/16", {2});
    row("remote:10.1.2.3/32", {2});
    row("remote:10.1.2.2/31", {2});
    row("remote:10.1.2.4/31", {});
    row("remote:fec0::/10", {});
    row("remote:0.0.0.0/0", {2, 3, 5, 7, 106});
    row("remote:fe80::/10", {4});
    row("remote:[fe80::]/10", {4});
    row("remote:::ffff:0:0/96", {7});
    row("remote:fe80::1", {4});
    row("remote:fe80::1%7", {4});
    row("remote:fe80::1%8", {});
    row("remote:fe80", {4});
    row("remote:127.0.0.1:9", {5});
    row("remote:WWW.example", {4});
    row("remote:nowhere", {});
    // Protocol, role, property.
    row("proto:udp", {6, 106});
    row("proto:TPC", {1, 2, 3, 4, 5, 7});
    row("role:passive", {1, 6, 106});
    row("role:active", {4, 5});
    row("role:ghost", {2, 3, 7});
    row("role:accepted", {2, 3, 7});
    row("is:ghost", {2, 3, 7});
    row("is:listener", {1});
    row("is:mine", all);
    row("is:open", {1, 2, 3, 6, 7, 106});
    row("is:ended", {5});
    row("is:closing", {3, 4});
    row("is:failed", {5});
    row("is:peer", {106});
    // Ages: a row is as many minutes old as its number; the failed one was 2 s old.
    row("age:<2m", {1, 5, 106});
    row("age:<=120s", {1, 2, 5, 106});
    row("age:>5min", {6, 7});
    row("age:>=6m", {6, 7});
    row("age:>1h", {});
    row("age:2s-90s", {1, 5});
    row("age:<3", {5, 106});
    row("age:<1500ms", {106});
    row("age:<1d proto:udp", {6, 106});
    // Bytes.
    row("bytes:>1k", {2, 3, 7});
    row("bytes:>=1034", {2, 3});
    row("bytes:1034", {2});
    row("bytes:<1KiB is:open", {1, 6, 106});
    row("bytes:1M-1G", {3});
    row("received:3MB", {3});
    row("received:5B", {106});
    row("sent:>0", {2, 7});
    row("sent:10", {2});
    row("queue:>0", {3});
    row("queue:77", {3});
    // Errors and names.
    row("error:econnrefused", {5});
    row("error:ECONNRESET", {});
    row("error:any", {5});
    row("error:111", {5});
    row("name:example", {4});
    row("name:\"www.example.org\"", {4});
    row("state:\"time-wait\"", {4});
    // In Spanish and Portuguese.
    row("estado:listen puerto:5000", {1});
    row("porta:5000 papel:passivo", {1});
    row("rol:pasivo", {1, 6, 106});
    row("remoto:10.0.0.0/8 es:fantasma", {2, 7});
    row("\u00e9:fantasma recebidos:>1k", {3});
    row("edad:<2m | idade:>6m", {1, 5, 7, 106});
    row("protocolo:udp", {6, 106});
    row("recibidos:>1M", {3});
    row("enviados:10", {2});
    row("cola:>0", {3});
    row("fila:>0", {3});
    row("erro:qualquer", {5});
    row("nombre:example | nome:example", {4});
    row("Estado:Listen", {1});
    row("es:m\u00edo -\u00e9:meu", {});
    row("es:cerrando", {3, 4});
    row("\u00e9:falhou", {5});
}

void TestSocketFilter::takes()
{
    QFETCH(Ids, ids);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const Result<SocketFilter> filter = SocketFilter::parse(text);
    QVERIFY2(filter.isOk(), qPrintable(filter ? QString() : filter.error().detail));
    QCOMPARE(taken(*filter), ids);
    QCOMPARE(filter->isEmpty(), text.trimmed().isEmpty());
}

void TestSocketFilter::refuses_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("position");
    const auto row = [](const char *text, ErrorCode code, int position) {
        QTest::newRow(text) << code << position;
    };
    row("color:red", ErrorCode::FilterKey, 0);
    row("listen  color:red", ErrorCode::FilterKey, 8);
    row("text:hola", ErrorCode::FilterKey, 0);
    row("a (b | localhost:5000)", ErrorCode::FilterKey, 7);
    row("\u05e9:x", ErrorCode::FilterKey, 0);
    row("state:", ErrorCode::FilterOperand, 6);
    row("state: listen", ErrorCode::FilterOperand, 6);
    row("state:\"\"", ErrorCode::FilterOperand, 6);
    row("state:xyz", ErrorCode::FilterState, 6);
    row("state:listening", ErrorCode::FilterState, 6);
    row("state:-", ErrorCode::FilterState, 6);
    row("port:", ErrorCode::FilterOperand, 5);
    row("port:http", ErrorCode::BadPort, 5);
    row("port:65536", ErrorCode::BadPort, 5);
    row("port:50x", ErrorCode::BadPort, 7);
    row("port:5000-", ErrorCode::BadPort, 10);
    row("port:5000-99999", ErrorCode::BadPort, 10);
    row("port:>", ErrorCode::BadPort, 6);
    row("port:<0", ErrorCode::BadPort, 6);
    row("port:>65535", ErrorCode::BadPort, 5);
    row("local:10.0.0.0/33", ErrorCode::FilterNetwork, 15);
    row("local:10.0.0/8", ErrorCode::FilterNetwork, 6);
    row("remote:10.0.0.0/", ErrorCode::FilterNetwork, 16);
    row("remote:10.0.0.0/x", ErrorCode::FilterNetwork, 16);
    row("remote:fe80::/129", ErrorCode::FilterNetwork, 14);
    row("remote:/8", ErrorCode::FilterNetwork, 7);
    row("proto:sctp", ErrorCode::FilterProtocol, 6);
    row("role:server", ErrorCode::FilterRole, 5);
    row("is:happy", ErrorCode::FilterProperty, 3);
    row("age:10s", ErrorCode::FilterAge, 4);
    row("age:>10y", ErrorCode::FilterAge, 7);
    row("age:>", ErrorCode::FilterAge, 5);
    row("age:soon", ErrorCode::FilterAge, 4);
    row("age:>99999999999d", ErrorCode::FilterAge, 5);
    row("bytes:many", ErrorCode::FilterNumber, 6);
    row("bytes:>1q", ErrorCode::FilterNumber, 8);
    row("bytes:1-", ErrorCode::FilterNumber, 8);
    row("bytes:<0", ErrorCode::FilterNumber, 7);
    row("bytes:99999999999999999999999", ErrorCode::FilterNumber, 6);
    row("sent:-1", ErrorCode::FilterNumber, 5);
    row("error:EOOPS", ErrorCode::FilterErrno, 6);
    row("error:0", ErrorCode::FilterErrno, 6);
    row("error:\"E X\"", ErrorCode::FilterErrno, 7);
    row("(", ErrorCode::FilterParenthesis, 0);
    row(")", ErrorCode::FilterParenthesis, 0);
    row("(a", ErrorCode::FilterParenthesis, 0);
    row("a (b (c)", ErrorCode::FilterParenthesis, 2);
    row("a)", ErrorCode::FilterParenthesis, 1);
    row("(a))", ErrorCode::FilterParenthesis, 3);
    row("()", ErrorCode::FilterOperand, 1);
    row("\"a", ErrorCode::FilterQuote, 0);
    row("b \"a", ErrorCode::FilterQuote, 2);
    row("name:\"a", ErrorCode::FilterQuote, 5);
    row("\"a\\\"", ErrorCode::FilterQuote, 0);
    row("\"\"", ErrorCode::FilterOperand, 0);
    row("|", ErrorCode::FilterOperand, 0);
    row("a |", ErrorCode::FilterOperand, 3);
    row("a || b", ErrorCode::FilterOperand, 3);
    row("| a", ErrorCode::FilterOperand, 0);
    row("(a | )", ErrorCode::FilterOperand, 5);
    row("-", ErrorCode::FilterOperand, 1);
    row("! a", ErrorCode::FilterOperand, 1);
    row("a -|b", ErrorCode::FilterOperand, 3);
    row("estado:escuchando", ErrorCode::FilterState, 7);
}

void TestSocketFilter::refuses()
{
    QFETCH(ErrorCode, code);
    QFETCH(int, position);
    const Result<SocketFilter> filter = SocketFilter::parse(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!filter.isOk());
    QCOMPARE(int(filter.error().code), int(code));
    QCOMPARE(int(filter.error().position), position);
    QVERIFY(!filter.error().detail.isEmpty());
}

void TestSocketFilter::knowsStates_data()
{
    QTest::addColumn<TcpState>("state");
    QTest::addColumn<Transport>("transport");
    for (int state = int(TcpState::Established); state <= int(TcpState::NewSynRecv); ++state) {
        for (const Transport transport : {Transport::Tcp, Transport::Udp})
            QTest::addRow("%d %s", state, transportName(transport).data()) << TcpState(state) << transport;
    }
}

/// Each state is found by the whole name on screen, and by no other name.
void TestSocketFilter::knowsStates()
{
    QFETCH(TcpState, state);
    QFETCH(Transport, transport);
    SocketRow row;
    row.life = Life::Open;
    row.kernel.state = state;
    row.transport = transport;
    const QString own = stateName(state, transport);
    for (int other = int(TcpState::Established); other <= int(TcpState::NewSynRecv); ++other) {
        const QString name = stateName(TcpState(other), transport);
        const Result<SocketFilter> filter = SocketFilter::parse(QStringLiteral("state:") + name);
        QVERIFY(filter.isOk());
        QCOMPARE(filter->matches(row, nullptr, 0, {}), name == own);
    }
}

void TestSocketFilter::makesNoCellsForKeys()
{
    int asked = 0;
    const auto hasWord = [&asked](const QString &) {
        ++asked;
        return true;
    };
    const SocketRow &row = m_rows.at(2).row;
    QVERIFY(SocketFilter::parse(QStringLiteral("state:estab port:5000 bytes:>1k"))
                ->matches(row, nullptr, s_now, hasWord));
    QCOMPARE(asked, 0);
    // Nor for a word that decides nothing any more.
    QVERIFY(!SocketFilter::parse(QStringLiteral("state:listen word"))->matches(row, nullptr, s_now, hasWord));
    QVERIFY(SocketFilter::parse(QStringLiteral("state:estab | word"))->matches(row, nullptr, s_now, hasWord));
    QCOMPARE(asked, 0);
    QVERIFY(SocketFilter::parse(QStringLiteral("state:estab word"))->matches(row, nullptr, s_now, hasWord));
    QCOMPARE(asked, 1);
}

void TestSocketFilter::tellsAgeAndWords()
{
    const auto filter = [](const char *text) { return *SocketFilter::parse(QString::fromLatin1(text)); };
    QVERIFY(!filter("").usesAge());
    QVERIFY(!filter("age state:listen").usesAge());
    QVERIFY(filter("state:listen (udp | -age:>10s)").usesAge());
    QVERIFY(filter("udp (a | b)").isWordsOnly());
    QVERIFY(!filter("udp -a").isWordsOnly());
    QVERIFY(!filter("-(udp a)").isWordsOnly());
    QVERIFY(!filter("udp state:listen").isWordsOnly());
    const auto isUdp = [](const QString &word) { return word == QStringLiteral("udp"); };
    QVERIFY(filter("udp").matchesWords(isUdp));
    QVERIFY(!filter("udp tcp").matchesWords(isUdp));
    QVERIFY(filter("").matchesWords(isUdp));
}

void TestSocketFilter::boundsDepthAndLength()
{
    const auto nested = [](int depth) -> QString {
        return QString(depth, u'(') + QStringLiteral("udp") + QString(depth, u')');
    };
    QCOMPARE(taken(*SocketFilter::parse(nested(SocketFilter::deepest))), (Ids{6, 106}));
    const Result<SocketFilter> deeper = SocketFilter::parse(nested(SocketFilter::deepest + 1));
    QVERIFY(!deeper.isOk());
    QCOMPARE(deeper.error().code, ErrorCode::FilterLimit);
    QCOMPARE(deeper.error().position, SocketFilter::deepest);
    for (const QString &text : {nested(10'000), QString(10'000, u'('), QString(1 << 20, u'x')}) {
        const Result<SocketFilter> filter = SocketFilter::parse(text);
        QVERIFY(!filter.isOk());
        QCOMPARE(filter.error().code, ErrorCode::FilterLimit);
        QCOMPARE(filter.error().position, SocketFilter::longest);
    }
    QCOMPARE(SocketFilter::parse(QString(2000, u'(')).error().position, SocketFilter::deepest);
    // Side by side there may be as many as there is room for; so may negations.
    QCOMPARE(taken(*SocketFilter::parse(QStringLiteral("(udp)").repeated(800))), (Ids{6, 106}));
    QCOMPARE(taken(*SocketFilter::parse(QString(4000, u'-') + QStringLiteral("udp"))), (Ids{6, 106}));
    QCOMPARE(taken(*SocketFilter::parse(QStringLiteral("-(").repeated(SocketFilter::deepest) +
                                        QStringLiteral("udp") + QString(SocketFilter::deepest, u')'))),
             (Ids{6, 106}));
    QVERIFY(SocketFilter::parse(QString(SocketFilter::longest, u'x')).isOk());
}

/// Every text of three parts that mean something: each is read or refused at a place within it.
void TestSocketFilter::survivesAnything()
{
    const QStringList parts =
        QStringLiteral("( ) | - \" \\ : / > [ ] % state: port: local: age: bytes: error: 9 ::1 \u202e\u05d0")
            .split(u' ') +
        QStringList{QStringLiteral(" "), QString(QChar(0)), QString(QChar(0xd800)), QString(QChar(0xffff))};
    for (const QString &first : parts) {
        for (const QString &second : parts) {
            for (const QString &third : parts) {
                const QString text = first + second + third;
                const Result<SocketFilter> filter = SocketFilter::parse(text);
                if (filter)
                    taken(*filter);
                else
                    QVERIFY2(filter.error().position >= 0 && filter.error().position <= text.size(),
                             qPrintable(text));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestSocketFilter)
#include "tst_socketfilter.moc"

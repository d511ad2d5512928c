#include "cli/listingfilter.h"

#include <QRegularExpression>
#include <QTest>

using namespace enchufe;
using namespace enchufe::cli;

namespace {

ListedSocket listed(Transport transport, const char *local, const char *remote, TcpState state,
                    const char *process, quint64 inode)
{
    ListedSocket result;
    result.socket.transport = transport;
    result.socket.facts.pair.local = Endpoint::parse(QString::fromLatin1(local)).value();
    if (*remote != '\0')
        result.socket.facts.pair.remote = Endpoint::parse(QString::fromLatin1(remote)).value();
    result.socket.facts.state = state;
    result.socket.facts.inode = inode;
    result.process = QString::fromLatin1(process);
    result.pid = result.process.isEmpty() ? 0 : 4711;
    return result;
}

/// One of each kind, in the order of the letters that the tests write.
std::vector<ListedSocket> listing()
{
    const Transport tcp = Transport::Tcp;
    const Transport udp = Transport::Udp;
    std::vector<ListedSocket> all = {
        listed(tcp, "0.0.0.0:5000", "", TcpState::Listen, "enchufe", 1),                       // a
        listed(tcp, "127.0.0.1:5000", "127.0.0.1:4", TcpState::Established, "enchufe", 2),     // b
        listed(tcp, "127.0.0.1:4", "127.0.0.1:5000", TcpState::Established, "enchufe-cli", 3), // c
        listed(tcp, "0.0.0.0:5000", "127.0.0.1:7", TcpState::Established, "", 0),          // d, in the queue
        listed(tcp, "127.0.0.1:5000", "127.0.0.1:5", TcpState::TimeWait, "", 0),           // e
        listed(tcp, "0.0.0.0:22", "", TcpState::Listen, "sshd", 4),                        // f
        listed(tcp, "127.0.0.1:22", "127.0.0.1:9", TcpState::CloseWait, "sshd", 5),        // g
        listed(udp, "127.0.0.1:5353", "", TcpState::Close, "enchufe", 6),                  // h
        listed(udp, "127.0.0.1:5353", "127.0.0.1:8", TcpState::Established, "enchufe", 7), // i
    };
    all[4].socket.facts.pair.local = all[0].socket.facts.pair.local;
    all[1].socket.details.bytesReceived = 2000;
    all[1].socket.details.bytesSent = 500;
    all[1].socket.details.bytesRetransmitted = 100;
    all[6].socket.facts.receiveQueue = 8; // 7 bytes, and the FIN
    return all;
}

} // namespace

class TestListingFilter : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void rowsSayWhatTheyAre();
    void filters_data();
    void filters();
};

void TestListingFilter::rowsSayWhatTheyAre()
{
    const std::vector<SocketRow> rows = rowsOf(listing());
    std::vector<Opening> openings;
    for (const SocketRow &row : rows)
        openings.push_back(row.opening);
    const std::vector<Opening> expected = {
        Opening::Passive, Opening::Accepted, Opening::Active,  Opening::Waiting,  Opening::Accepted,
        Opening::Foreign, Opening::Foreign,  Opening::Passive, Opening::Accepted,
    };
    QCOMPARE(openings, expected);
    QCOMPARE(rows[4].life, Life::Leaving);
    QCOMPARE(rows[3].life, Life::Open);
    QCOMPARE(rows[1].bytesSent, quint64(400));
    QCOMPARE(rows[5].holder, QStringLiteral("sshd"));
}

void TestListingFilter::filters_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("taken");
    const auto add = [](const char *expression, const char *taken) {
        QTest::newRow(expression) << QString::fromLatin1(expression) << QString::fromLatin1(taken);
    };
    add("", "abcdefghi");
    add("state:listen", "af");
    add("state:listen port:5000", "a");
    add("proto:udp", "hi");
    add("-proto:udp port:5000", "abcde");
    add("role:passive", "ah");
    add("role:active", "c");
    add("is:ghost", "bei");
    add("is:closing", "eg");
    add("sshd", "fg");
    add("SSHD | 5353", "fghi");
    add("\"enchufe (4711)\"", "abhi");
    add("4711", "abcfghi");
    add("bytes:>1k", "b");
    add("sent:400", "b");
    add("received:2000", "b");
    add("queue:7", "g");
    add("queue:8", "");
    add("local:127.0.0.0/8 remote:127.0.0.1:4", "b");
    add("error:any", "");
    add("time-wait", "e");
    add("nowhere", "");
}

void TestListingFilter::filters()
{
    QFETCH(QString, expression);
    const Result<SocketFilter> filter = SocketFilter::parse(expression);
    QVERIFY(filter);
    const std::vector<ListedSocket> all = listing();
    QString taken;
    for (const ListedSocket &listed : filtered(all, *filter))
        taken += QChar(ushort('a' + (std::find(all.begin(), all.end(), listed) - all.begin())));
    QTEST(taken, "taken");
}

QTEST_GUILESS_MAIN(TestListingFilter)
#include "tst_listingfilter.moc"

#include "cli/socketlisting.h"

#include <QJsonDocument>
#include <QTest>

using namespace enchufe;
using namespace enchufe::cli;

class TestSocketListing : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void json();
    void jsonOfAListenerHasNoRemote();
    void textIsAligned();
    void ofEnchufeKeepsOrphansOfItsEnds();
    void orderIsTheSameWhateverTheKernelsOrder();
    void jsonHasTheDetails();
    void growingTimesAreNoChange();
};

namespace {

ListedSocket listed(const char *local, const char *remote, TcpState state, const char *process = "", quint64 inode = 7)
{
    ListedSocket result;
    result.socket.facts.pair = {Endpoint::parse(QString::fromLatin1(local)).value(),
                                Endpoint::parse(QString::fromLatin1(remote)).value()};
    result.socket.facts.state = state;
    result.socket.facts.inode = inode;
    result.process = QString::fromLatin1(process);
    result.pid = result.process.isEmpty() ? 0 : 4711;
    return result;
}

} // namespace

void TestSocketListing::json()
{
    ListedSocket socket = listed("127.0.0.1:5000", "[::1]:40000", TcpState::TimeWait);
    socket.socket.facts.timer = KernelTimer::TimeWait;
    socket.socket.facts.timerMs = 59'500;
    const QJsonObject object = listingJson(socket);
    QCOMPARE(object.value(QStringLiteral("transport")).toString(), QStringLiteral("tcp"));
    QCOMPARE(object.value(QStringLiteral("state")).toString(), QStringLiteral("TIME-WAIT"));
    QCOMPARE(object.value(QStringLiteral("local")).toString(), QStringLiteral("127.0.0.1:5000"));
    QCOMPARE(object.value(QStringLiteral("remote")).toString(), QStringLiteral("[::1]:40000"));
    QCOMPARE(object.value(QStringLiteral("timer")).toString(), QStringLiteral("timewait"));
    QCOMPARE(object.value(QStringLiteral("timerMs")).toInt(), 59'500);
    QVERIFY(!object.contains(QStringLiteral("pid")));
}

void TestSocketListing::jsonOfAListenerHasNoRemote()
{
    const QJsonObject object = listingJson(listed("0.0.0.0:80", "0.0.0.0:0", TcpState::Listen, "nginx"));
    QVERIFY(object.value(QStringLiteral("remote")).isNull());
    QCOMPARE(object.value(QStringLiteral("local")).toString(), QStringLiteral("0.0.0.0:80"));
    QCOMPARE(object.value(QStringLiteral("process")).toString(), QStringLiteral("nginx"));
    QCOMPARE(object.value(QStringLiteral("pid")).toInt(), 4711);
}

void TestSocketListing::textIsAligned()
{
    const QByteArray text = listingText({listed("127.0.0.1:5000", "0.0.0.0:0", TcpState::Listen, "enchufe"),
                                         listed("127.0.0.1:5000", "127.0.0.1:44553", TcpState::Established)});
    const QList<QByteArray> lines = text.split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith("PROTO"));
    const qsizetype column = lines[0].indexOf("LOCAL");
    QVERIFY(lines[1].mid(column).startsWith("127.0.0.1:5000"));
    QVERIFY(lines[2].mid(column).startsWith("127.0.0.1:5000"));
    QVERIFY(lines[1].endsWith("enchufe (4711)"));
    QVERIFY(lines[2].contains("ESTABLISHED"));
}

void TestSocketListing::ofEnchufeKeepsOrphansOfItsEnds()
{
    const ListedSocket own = listed("127.0.0.1:5000", "0.0.0.0:0", TcpState::Listen, "enchufe-cli");
    const ListedSocket orphan = listed("127.0.0.1:5000", "127.0.0.1:4", TcpState::TimeWait, "", 0);
    const ListedSocket otherEnd = listed("127.0.0.1:4", "127.0.0.1:5000", TcpState::TimeWait, "", 0);
    const ListedSocket foreign = listed("127.0.0.1:22", "0.0.0.0:0", TcpState::Listen, "sshd");
    const ListedSocket foreignOrphan = listed("127.0.0.1:22", "127.0.0.1:9", TcpState::TimeWait, "", 0);
    const ListedSocket unseen = listed("127.0.0.1:5000", "127.0.0.1:8", TcpState::Established, "", 99);
    const std::vector<ListedSocket> kept = ofEnchufe({foreign, own, orphan, foreignOrphan, otherEnd, unseen});
    QCOMPARE(kept, (std::vector<ListedSocket>{own, orphan, otherEnd}));
}

void TestSocketListing::orderIsTheSameWhateverTheKernelsOrder()
{
    ListedSocket udp = listed("127.0.0.1:1", "0.0.0.0:0", TcpState::Close);
    udp.socket.transport = Transport::Udp;
    const ListedSocket first = listed("127.0.0.1:5000", "0.0.0.0:0", TcpState::Listen);
    const ListedSocket second = listed("127.0.0.1:5000", "127.0.0.1:4", TcpState::Established);
    std::vector<ListedSocket> sockets = {udp, second, first};
    sortListing(&sockets);
    QCOMPARE(sockets, (std::vector<ListedSocket>{first, second, udp}));
}

void TestSocketListing::jsonHasTheDetails()
{
    ListedSocket socket = listed("127.0.0.1:5000", "127.0.0.1:4", TcpState::Established);
    QVERIFY(!listingJson(socket).contains(QStringLiteral("rttUs")));
    QVERIFY(!listingJson(socket).contains(QStringLiteral("cookie")));
    socket.socket.cookie = 0x1f2e;
    socket.socket.hasDetails = true;
    socket.socket.details.isTcp = true;
    socket.socket.details.rttUs = 18;
    socket.socket.details.congestionWindow = 10;
    const QJsonObject object = listingJson(socket);
    QCOMPARE(object.value(QStringLiteral("cookie")).toString(), QStringLiteral("1f2e"));
    QCOMPARE(object.value(QStringLiteral("rttUs")).toInt(), 18);
    QCOMPARE(object.value(QStringLiteral("congestionWindow")).toInt(), 10);
    QCOMPARE(object.value(QStringLiteral("state")).toString(), QStringLiteral("ESTABLISHED"));
}

void TestSocketListing::growingTimesAreNoChange()
{
    const ListedSocket before = listed("127.0.0.1:5000", "127.0.0.1:4", TcpState::Established);
    ListedSocket after = before;
    after.socket.details.sinceDataReceivedMs = 1000;
    QVERIFY(isSame(before, after));
    after.socket.details.rttUs = 18;
    QVERIFY(!isSame(before, after));
    after = before;
    after.socket.facts.receiveQueue = 1;
    QVERIFY(!isSame(before, after));
    after = before;
    after.pid = 1;
    QVERIFY(!isSame(before, after));
}

QTEST_GUILESS_MAIN(TestSocketListing)
#include "tst_socketlisting.moc"

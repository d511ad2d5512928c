#include "kernel/counters.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace enchufe;

class TestCounters : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void parses_data();
    void parses();
    void readsThreeFiles();
    void countsWhatHappensHere();
};

void TestCounters::parses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Counters>("counters");
    const auto add = [](const char *name, const QByteArray &text, const Counters &counters) {
        QTest::newRow(name) << text << counters;
    };
    add("a pair of lines", "Tcp: OutRsts InErrs\nTcp: 7 0\n", {{"TcpOutRsts", 7}, {"TcpInErrs", 0}});
    add("two pairs", "Ip: A\nIp: 1\nTcpExt: ListenOverflows\nTcpExt: 18446744073709551615\n",
        {{"IpA", 1}, {"TcpExtListenOverflows", ~quint64(0)}});
    add("negative is no counter", "Tcp: MaxConn OutRsts\nTcp: -1 7\n", {{"TcpOutRsts", 7}});
    add("one a line", "Ip6InReceives                   \t35\nIp6OutRequests 2\n",
        {{"Ip6InReceives", 35}, {"Ip6OutRequests", 2}});
    add("nothing", "", {});
    add("blank lines", "\n\n \n", {});
    add("heading alone", "Tcp: OutRsts\n", {});
    add("fewer values", "Tcp: A B C\nTcp: 1\n", {{"TcpA", 1}});
    add("more values", "Tcp: A\nTcp: 1 2 3\n", {{"TcpA", 1}});
    add("another's values", "Tcp: A\nUdp: 1\n", {});
    add("found again after another's", "Tcp: A\nUdp: B\nUdp: 2\n", {{"UdpB", 2}});
    add("too large", "Tcp: A\nTcp: 18446744073709551616\n", {});
    add("no number", "Tcp: A B\nTcp: x 0x7\nIp6A 1x\nIp6B\n", {});
    add("bytes", QByteArray("\0\xff: \x80\n\0\xff: 1\n:\n: :\n", 16), {});
    add("no end of line", "Tcp: A\nTcp: 5", {{"TcpA", 5}});
}

void TestCounters::parses()
{
    QFETCH(QByteArray, text);
    Counters counters;
    // Cut to its length, so that a sanitizer sees a read past its end.
    const std::vector<char> exact(text.begin(), text.end());
    parseCounters(QByteArrayView(exact.data(), qsizetype(exact.size())), &counters);
    if (qstrcmp(QTest::currentDataTag(), "bytes") != 0)
        QTEST(counters, "counters");
}

void TestCounters::readsThreeFiles()
{
    QTemporaryDir directory;
    const auto write = [&directory](const char *name, const QByteArray &content) {
        QFile file(directory.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    QVERIFY(readCounters(QFile::encodeName(directory.path())).isEmpty());
    write("snmp", "Udp: NoPorts\nUdp: 3\n");
    write("snmp6", "Udp6NoPorts 4\n");
    write("netstat", "TcpExt: ListenDrops\nTcpExt: 5\n");
    const Counters expected = {{"UdpNoPorts", 3}, {"Udp6NoPorts", 4}, {"TcpExtListenDrops", 5}};
    QCOMPARE(readCounters(QFile::encodeName(directory.path())), expected);
}

void TestCounters::countsWhatHappensHere()
{
    const Counters before = readCounters();
    QVERIFY(before.contains("TcpOutRsts") && before.contains("TcpAttemptFails"));
    QVERIFY(before.contains("UdpNoPorts") && before.contains("TcpExtListenOverflows"));
    // A port that is bound and does not listen: nobody else can take it meanwhile.
    const int closed = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    QCOMPARE(::bind(closed, reinterpret_cast<sockaddr *>(&address), length), 0);
    QCOMPARE(::getsockname(closed, reinterpret_cast<sockaddr *>(&address), &length), 0);
    const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    QCOMPARE(::connect(client, reinterpret_cast<sockaddr *>(&address), length), -1);
    const Counters after = readCounters();
    ::close(client);
    ::close(closed);
    // Others on this machine count too.
    QVERIFY(after["TcpOutRsts"] >= before["TcpOutRsts"] + 1);
    QVERIFY(after["TcpAttemptFails"] >= before["TcpAttemptFails"] + 1);
}

QTEST_GUILESS_MAIN(TestCounters)
#include "tst_counters.moc"

#include "base/hostport.h"

#include <QTest>

using namespace enchufe;

Q_DECLARE_METATYPE(std::optional<quint16>)

class TestHostPort : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void readsHostPorts_data();
    void readsHostPorts();
    void refusesHostPorts_data();
    void refusesHostPorts();
    void givesEndpointOnlyForAddresses();
    void readsPorts();
    void refusesPorts_data();
    void refusesPorts();
    void readsUrls_data();
    void readsUrls();
    void refusesUrls_data();
    void refusesUrls();
};

void TestHostPort::readsHostPorts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *text, const char *host, int port, const char *shown) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(host) << port
                            << QString::fromLatin1(shown);
    };
    row("127.0.0.1", "127.0.0.1", -1, "127.0.0.1");
    row("127.0.0.1:5000", "127.0.0.1", 5000, "127.0.0.1:5000");
    row("  127.0.0.1:5000\t", "127.0.0.1", 5000, "127.0.0.1:5000");
    row("::1", "::1", -1, "::1");
    row("::", "::", -1, "::");
    row("[::1]", "::1", -1, "::1");
    row("[::1]:80", "::1", 80, "[::1]:80");
    row("2001:DB8::1", "2001:db8::1", -1, "2001:db8::1");
    row("fe80::1%3000000", "fe80::1%3000000", -1, "fe80::1%3000000");
    row("localhost", "localhost", -1, "localhost");
    row("localhost:0", "localhost", 0, "localhost:0");
    row("3com.example:65535", "3com.example", 65535, "3com.example:65535");
    row("a-b.c", "a-b.c", -1, "a-b.c");
    row("example.org.", "example.org.", -1, "example.org.");
    row("xn--pea-8ma.example:7", "xn--pea-8ma.example", 7, "xn--pea-8ma.example:7");
    row("1.2.3.4a", "1.2.3.4a", -1, "1.2.3.4a");
}

void TestHostPort::readsHostPorts()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, shown);
    const Result<HostPort> parsed = parseHostPort(text);
    QVERIFY(parsed);
    QCOMPARE(parsed->host, host);
    QCOMPARE(parsed->port ? int(*parsed->port) : -1, port);
    QCOMPARE(parsed->toString(), shown);
    QVERIFY(*parseHostPort(shown) == *parsed);
}

void TestHostPort::refusesHostPorts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("position");
    const auto row = [](const QString &text, ErrorCode code, int position) {
        QTest::newRow(qPrintable(text.left(40) + u'|')) << text << code << position;
    };
    row(QString(), ErrorCode::BadAddress, 0);
    row(QStringLiteral("   "), ErrorCode::BadAddress, 0);
    row(QStringLiteral(":80"), ErrorCode::BadAddress, 0);
    row(QStringLiteral("1.2.3"), ErrorCode::BadAddress, 5);
    row(QStringLiteral("  1.2.3"), ErrorCode::BadAddress, 7);
    row(QStringLiteral("1.2.3:80"), ErrorCode::BadAddress, 5);
    row(QStringLiteral("1.2.3.4.5"), ErrorCode::BadAddress, 7);
    row(QStringLiteral("256.1.1.1"), ErrorCode::BadAddress, 0);
    row(QStringLiteral("01.2.3.4"), ErrorCode::BadAddress, 0);
    row(QStringLiteral("2130706433"), ErrorCode::BadAddress, 3);
    row(QStringLiteral("."), ErrorCode::BadAddress, 0);
    row(QStringLiteral("0x7f.1"), ErrorCode::BadAddress, 5);
    row(QStringLiteral("0x7f000001"), ErrorCode::BadAddress, 0);
    row(QStringLiteral("host.123"), ErrorCode::BadAddress, 5);
    row(QStringLiteral("two words"), ErrorCode::BadAddress, 3);
    row(QStringLiteral("-host"), ErrorCode::BadAddress, 0);
    row(QStringLiteral("host-"), ErrorCode::BadAddress, 4);
    row(QStringLiteral("a..b"), ErrorCode::BadAddress, 2);
    row(QStringLiteral("under_score"), ErrorCode::BadAddress, 5);
    row(QStringLiteral("http://x"), ErrorCode::BadPort, 5);
    row(QStringLiteral("a/b"), ErrorCode::BadAddress, 1);
    row(QString::fromUtf8("se\u00f1or"), ErrorCode::BadAddress, 2);
    row(QString(64, u'a'), ErrorCode::BadAddress, 0);
    row(QStringLiteral("abc.").repeated(64), ErrorCode::BadAddress, 0);
    row(QStringLiteral("localhost:"), ErrorCode::BadPort, 10);
    row(QStringLiteral("localhost:65536"), ErrorCode::BadPort, 10);
    row(QStringLiteral("localhost:x"), ErrorCode::BadPort, 10);
    row(QStringLiteral(" localhost:5x"), ErrorCode::BadPort, 12);
    row(QStringLiteral("[::1"), ErrorCode::BadAddress, 4);
    row(QStringLiteral("[]"), ErrorCode::BadAddress, 1);
    row(QStringLiteral("[127.0.0.1]:80"), ErrorCode::BadAddress, 1);
    row(QStringLiteral("[localhost]:80"), ErrorCode::BadAddress, 1);
    row(QStringLiteral("[::1]80"), ErrorCode::BadAddress, 5);
    row(QStringLiteral("[::1]:"), ErrorCode::BadPort, 6);
    row(QStringLiteral("[::1]:99999"), ErrorCode::BadPort, 6);
    row(QStringLiteral(":::1"), ErrorCode::BadAddress, 0);
    row(QStringLiteral("::1%"), ErrorCode::BadAddress, 4);
    row(QStringLiteral("1:2"), ErrorCode::BadAddress, 1);
}

void TestHostPort::refusesHostPorts()
{
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    QFETCH(int, position);
    const Result<HostPort> parsed = parseHostPort(text);
    QVERIFY(!parsed);
    QCOMPARE(int(parsed.error().code), int(code));
    QCOMPARE(int(parsed.error().position), position);
}

void TestHostPort::givesEndpointOnlyForAddresses()
{
    QCOMPARE(parseHostPort(u"10.0.0.1:80")->endpoint().toString(), QStringLiteral("10.0.0.1:80"));
    QCOMPARE(parseHostPort(u"[::1]:80")->endpoint().toString(), QStringLiteral("[::1]:80"));
    QVERIFY(parseHostPort(u"10.0.0.1")->endpoint().isNull());
    QVERIFY(parseHostPort(u"10.0.0.1")->isAddress());
    QVERIFY(parseHostPort(u"localhost:80")->endpoint().isNull());
    QVERIFY(!parseHostPort(u"localhost:80")->isAddress());
}

void TestHostPort::readsPorts()
{
    QCOMPARE(*parsePort(u"0"), quint16(0));
    QCOMPARE(*parsePort(u"5000"), quint16(5000));
    QCOMPARE(*parsePort(u"65535"), quint16(65535));
    QCOMPARE(*parsePort(u"00080"), quint16(80));
}

void TestHostPort::refusesPorts_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", " ", "65536", "99999", "100000", "000080", "18446744073709551616", "-1",
                             "+1", "1.0", "0x50", "80 ", " 80", "8O", "http"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("Arabic-Indic digits") << QStringLiteral("\u0668\u0660");
    QTest::newRow("full-width digits") << QStringLiteral("\uFF18\uFF10");
}

void TestHostPort::refusesPorts()
{
    QFETCH(QString, text);
    const Result<quint16> port = parsePort(text);
    QVERIFY(!port);
    QCOMPARE(int(port.error().code), int(ErrorCode::BadPort));
    QVERIFY(port.error().position >= 0 && port.error().position <= text.size());
}

void TestHostPort::readsUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<QString>("shown");
    QTest::newRow("tcp") << "tcp://127.0.0.1:5000" << Transport::Tcp << "tcp://127.0.0.1:5000";
    QTest::newRow("udp") << "udp://127.0.0.1:0" << Transport::Udp << "udp://127.0.0.1:0";
    QTest::newRow("ipv6") << "tcp://[::1]:5000" << Transport::Tcp << "tcp://[::1]:5000";
    QTest::newRow("name") << "udp://localhost:53" << Transport::Udp << "udp://localhost:53";
    QTest::newRow("capitals") << "TCP://LocalHost:1" << Transport::Tcp << "tcp://LocalHost:1";
    QTest::newRow("space around") << "  udp://[::]:9\n" << Transport::Udp << "udp://[::]:9";
}

void TestHostPort::readsUrls()
{
    QFETCH(QString, text);
    QFETCH(Transport, transport);
    QFETCH(QString, shown);
    const Result<SocketUrl> url = parseSocketUrl(text);
    QVERIFY(url);
    QCOMPARE(url->transport, transport);
    QCOMPARE(url->toString(), shown);
    QVERIFY(*parseSocketUrl(shown) == *url);
}

void TestHostPort::refusesUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("position");
    const auto row = [](const char *text, ErrorCode code, int position) {
        QTest::newRow(text) << QString::fromLatin1(text) << code << position;
    };
    row("", ErrorCode::BadUrl, 0);
    row("127.0.0.1:80", ErrorCode::BadUrl, 0);
    row("http://127.0.0.1:80", ErrorCode::BadUrl, 0);
    row("tls://127.0.0.1:80", ErrorCode::BadUrl, 0);
    row("tcp:127.0.0.1:80", ErrorCode::BadUrl, 0);
    row("tcp:/127.0.0.1:80", ErrorCode::BadUrl, 0);
    row("tcp://", ErrorCode::BadUrl, 6);
    row("tcp://:80", ErrorCode::BadUrl, 6);
    row("tcp://127.0.0.1", ErrorCode::BadUrl, 15);
    row("tcp://[::1]", ErrorCode::BadUrl, 11);
    row("tcp://::1", ErrorCode::BadUrl, 9);
    row("tcp://*:80", ErrorCode::BadAddress, 6);
    row("tcp://1.2.3:80", ErrorCode::BadAddress, 11);
    row("  tcp://1.2.3:80", ErrorCode::BadAddress, 13);
    row("tcp:// 127.0.0.1:80", ErrorCode::BadAddress, 6);
    row("tcp://127.0.0.1:65536", ErrorCode::BadPort, 16);
    row("tcp://127.0.0.1:", ErrorCode::BadPort, 16);
    row("tcp://127.0.0.1:80/", ErrorCode::BadPort, 18);
    row("tcp://user@127.0.0.1:80", ErrorCode::BadAddress, 10);
    row("udp://[::1]:x", ErrorCode::BadPort, 12);
}

void TestHostPort::refusesUrls()
{
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    QFETCH(int, position);
    const Result<SocketUrl> url = parseSocketUrl(text);
    QVERIFY(!url);
    QCOMPARE(int(url.error().code), int(code));
    QCOMPARE(int(url.error().position), position);
}

QTEST_GUILESS_MAIN(TestHostPort)
#include "tst_hostport.moc"

#include "base/endpoint.h"

#include <QNetworkInterface>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <vector>

using namespace enchufe;

namespace {

Endpoint endpoint(const char *text)
{
    const Result<Endpoint> parsed = Endpoint::parse(QString::fromLatin1(text));
    return parsed ? *parsed : Endpoint();
}

} // namespace

class TestEndpoint : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void readsAndWrites_data();
    void readsAndWrites();
    void refuses_data();
    void refuses();
    void readsAddressesAlone();
    void knowsInterfaceNames();
    void nullIsEmptyEverywhere();
    void kinds_data();
    void kinds();
    void unmaps();
    void goesThroughSockaddr_data();
    void goesThroughSockaddr();
    void ignoresOtherFamilies();
    void goesThroughHostAddress();
    void ordersByFamilyAddressScopePort();
    void equalEndpointsAreEqualBytes();
};

void TestEndpoint::readsAndWrites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *text, const char *shown = nullptr) {
        QTest::newRow(text) << QString::fromLatin1(text)
                            << QString::fromLatin1(shown != nullptr ? shown : text);
    };
    row("127.0.0.1:5000");
    row("0.0.0.0:0");
    row("255.255.255.255:65535");
    row("192.168.1.20:00080", "192.168.1.20:80");
    row("[::]:0");
    row("[::1]:5000");
    row("[2001:DB8:0:0:0:0:0:1]:443", "[2001:db8::1]:443");
    row("[1:2:3:4:5:6:7:8]:9");
    row("[::ffff:10.1.2.3]:80");
    row("[::ffff:0a01:0203]:80", "[::ffff:10.1.2.3]:80");
    row("[fe80::1%4000000]:7");
}

void TestEndpoint::readsAndWrites()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const Result<Endpoint> parsed = Endpoint::parse(text);
    QVERIFY2(parsed.isOk(), qPrintable(parsed.isOk() ? QString() : parsed.error().detail));
    QCOMPARE(parsed->toString(), shown);
    QVERIFY(*Endpoint::parse(parsed->toString()) == *parsed);
}

void TestEndpoint::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("position");
    const auto row = [](const char *text, ErrorCode code, int position) {
        QTest::newRow(text) << QString::fromLatin1(text) << code << position;
    };
    row("", ErrorCode::BadAddress, 0);
    row(":80", ErrorCode::BadAddress, 0);
    row("1.2.3:80", ErrorCode::BadAddress, 5);
    row("1.2.3.4.5:80", ErrorCode::BadAddress, 7);
    row("256.1.1.1:80", ErrorCode::BadAddress, 0);
    row("1.1.300.1:80", ErrorCode::BadAddress, 4);
    row("01.2.3.4:80", ErrorCode::BadAddress, 0);
    row("1.2.3.04:80", ErrorCode::BadAddress, 6);
    row("1..2.3:80", ErrorCode::BadAddress, 2);
    row("1.2.3.:80", ErrorCode::BadAddress, 6);
    row(" 1.2.3.4:80", ErrorCode::BadAddress, 0);
    row("1.2.3.4 :80", ErrorCode::BadAddress, 7);
    row("-1.2.3.4:80", ErrorCode::BadAddress, 0);
    row("0x7f.0.0.1:80", ErrorCode::BadAddress, 1);
    row("localhost:80", ErrorCode::BadAddress, 0);
    row("1.2.3.4", ErrorCode::BadPort, 7);
    row("1.2.3.4:", ErrorCode::BadPort, 8);
    row("1.2.3.4:65536", ErrorCode::BadPort, 8);
    row("1.2.3.4:-1", ErrorCode::BadPort, 8);
    row("1.2.3.4:+1", ErrorCode::BadPort, 8);
    row("1.2.3.4:8 0", ErrorCode::BadPort, 9);
    row("1.2.3.4:80:81", ErrorCode::BadPort, 10);
    row("[::1]", ErrorCode::BadPort, 5);
    row("[::1]80", ErrorCode::BadPort, 5);
    row("[::1]:", ErrorCode::BadPort, 6);
    row("[::1:80", ErrorCode::BadAddress, 7);
    row("[]:80", ErrorCode::BadAddress, 1);
    row("[1.2.3.4]:80", ErrorCode::BadAddress, 1);
    row("[::g]:80", ErrorCode::BadAddress, 3);
    row("[1:2:3:4:5:6:7]:80", ErrorCode::BadAddress, 1);
    row("[1::2::3]:80", ErrorCode::BadAddress, 1);
    row("[::12345]:80", ErrorCode::BadAddress, 1);
    row("[::ffff:1.2.3]:80", ErrorCode::BadAddress, 1);
    row("[fe80::1%]:80", ErrorCode::BadAddress, 9);
    row("[fe80::1%0]:80", ErrorCode::BadAddress, 9);
    row("[fe80::1%no-such-one]:80", ErrorCode::BadAddress, 9);
    row("[fe80::1%99999999999]:80", ErrorCode::BadAddress, 9);
}

void TestEndpoint::refuses()
{
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    QFETCH(int, position);
    const Result<Endpoint> parsed = Endpoint::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(int(parsed.error().code), int(code));
    QCOMPARE(int(parsed.error().position), position);
}

void TestEndpoint::readsAddressesAlone()
{
    const Result<Endpoint> four = Endpoint::parseAddress(u"10.0.0.1");
    QVERIFY(four);
    QCOMPARE(four->port(), quint16(0));
    QCOMPARE(four->addressText(), QStringLiteral("10.0.0.1"));
    const Result<Endpoint> six = Endpoint::parseAddress(u"fe80::2");
    QVERIFY(six);
    QCOMPARE(six->addressText(), QStringLiteral("fe80::2"));
    QVERIFY(!Endpoint::parseAddress(u"[::1]"));
    QVERIFY(!Endpoint::parseAddress(u"1.2.3.4:5"));
    // Digits of other scripts are digits for QChar and not for IP. Arabic-Indic one.
    QVERIFY(!Endpoint::parseAddress(u"\u0661.2.3.4"));
}

void TestEndpoint::knowsInterfaceNames()
{
    const QNetworkInterface loopback = QNetworkInterface::interfaceFromIndex(1);
    QVERIFY(loopback.isValid());
    const QString text = u"[fe80::5%" + loopback.name() + u"]:99";
    const Result<Endpoint> named = Endpoint::parse(text);
    QVERIFY(named);
    QCOMPARE(named->scopeId(), quint32(1));
    QCOMPARE(named->toString(), text);
    QVERIFY(*named == *Endpoint::parse(u"[fe80::5%1]:99"));
}

void TestEndpoint::nullIsEmptyEverywhere()
{
    const Endpoint null;
    QVERIFY(null.isNull());
    QCOMPARE(null.toString(), QString());
    QCOMPARE(null.addressText(), QString());
    QVERIFY(null.address().isNull());
    QVERIFY(!null.isWildcard());
    QVERIFY(!null.isLoopback());
    QVERIFY(null.withPort(5).isNull());
    QVERIFY(null.withPort(5) == null);
    QVERIFY(Endpoint(QHostAddress(), 80) == null);
    QVERIFY(Endpoint::fromSockaddr(nullptr).isNull());
    sockaddr_storage storage;
    QCOMPARE(null.toSockaddr(&storage), quint32(0));
}

void TestEndpoint::kinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wildcard");
    QTest::addColumn<bool>("loopback");
    QTest::newRow("any v4") << "0.0.0.0:1" << true << false;
    QTest::newRow("any v6") << "[::]:1" << true << false;
    QTest::newRow("any mapped") << "[::ffff:0.0.0.0]:1" << true << false;
    QTest::newRow("loopback v4") << "127.0.0.1:1" << false << true;
    QTest::newRow("all of 127/8") << "127.255.3.4:1" << false << true;
    QTest::newRow("loopback v6") << "[::1]:1" << false << true;
    QTest::newRow("loopback mapped") << "[::ffff:127.0.0.1]:1" << false << true;
    QTest::newRow("not quite ::1") << "[1::1]:1" << false << false;
    QTest::newRow("128.0.0.1") << "128.0.0.1:1" << false << false;
}

void TestEndpoint::kinds()
{
    QFETCH(QString, text);
    QFETCH(bool, wildcard);
    QFETCH(bool, loopback);
    const Result<Endpoint> parsed = Endpoint::parse(text);
    QVERIFY(parsed);
    QCOMPARE(parsed->isWildcard(), wildcard);
    QCOMPARE(parsed->isLoopback(), loopback);
}

void TestEndpoint::unmaps()
{
    QVERIFY(endpoint("[::ffff:10.1.2.3]:80").isV4Mapped());
    QVERIFY(endpoint("[::ffff:10.1.2.3]:80").unmapped() == endpoint("10.1.2.3:80"));
    QVERIFY(endpoint("10.1.2.3:80").mapped() == endpoint("[::ffff:10.1.2.3]:80"));
    QVERIFY(endpoint("[::1]:80").mapped() == endpoint("[::1]:80"));
    QVERIFY(!endpoint("10.1.2.3:80").isV4Mapped());
    QVERIFY(endpoint("10.1.2.3:80").unmapped() == endpoint("10.1.2.3:80"));
    QVERIFY(!endpoint("[::fffe:10.1.2.3]:80").isV4Mapped());
    QVERIFY(endpoint("[::1]:80").unmapped() == endpoint("[::1]:80"));
}

void TestEndpoint::goesThroughSockaddr_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::newRow("v4") << "192.0.2.7:513" << int(sizeof(sockaddr_in));
    QTest::newRow("v6") << "[2001:db8::7]:513" << int(sizeof(sockaddr_in6));
    QTest::newRow("scope") << "[fe80::7%77]:513" << int(sizeof(sockaddr_in6));
}

void TestEndpoint::goesThroughSockaddr()
{
    QFETCH(QString, text);
    QFETCH(int, length);
    const Result<Endpoint> parsed = Endpoint::parse(text);
    QVERIFY(parsed);
    sockaddr_storage storage;
    std::memset(&storage, 0xA5, sizeof storage);
    QCOMPARE(int(parsed->toSockaddr(&storage)), length);
    const Endpoint back = Endpoint::fromSockaddr(reinterpret_cast<const sockaddr *>(&storage));
    QVERIFY(back == *parsed);
    QCOMPARE(back.toString(), text);
}

void TestEndpoint::ignoresOtherFamilies()
{
    sockaddr address = {};
    address.sa_family = AF_UNIX;
    QVERIFY(Endpoint::fromSockaddr(&address).isNull());
    address.sa_family = AF_UNSPEC;
    QVERIFY(Endpoint::fromSockaddr(&address).isNull());
}

void TestEndpoint::goesThroughHostAddress()
{
    for (const char *text :
         {"127.0.0.1:1", "203.0.113.9:2", "[::1]:3", "[2001:db8::9]:4", "[fe80::9%123456]:5"}) {
        const Endpoint original = endpoint(text);
        QVERIFY(!original.isNull());
        QVERIFY2(Endpoint(original.address(), original.port()) == original, text);
    }
    QVERIFY(Endpoint(QHostAddress(QHostAddress::Any), 80) == endpoint("[::]:80"));
    QVERIFY(Endpoint(QHostAddress(QHostAddress::AnyIPv4), 80) == endpoint("0.0.0.0:80"));
    QCOMPARE(endpoint("203.0.113.9:2").address(), QHostAddress(QStringLiteral("203.0.113.9")));
}

void TestEndpoint::ordersByFamilyAddressScopePort()
{
    const std::vector<Endpoint> ordered = {
        Endpoint(),
        endpoint("1.2.3.4:9"),
        endpoint("1.2.3.4:10"),
        endpoint("1.2.3.5:1"),
        endpoint("200.0.0.1:1"),
        endpoint("[::]:5"),
        endpoint("[fe80::1]:7"),
        endpoint("[fe80::1%2]:6"),
        endpoint("[fe80::1%10]:1"),
        endpoint("[fe80::1%10]:2"),
        endpoint("[fe80::2]:1"),
    };
    std::vector<Endpoint> shuffled(ordered.rbegin(), ordered.rend());
    std::sort(shuffled.begin(), shuffled.end());
    QVERIFY(shuffled == ordered);
    for (size_t index = 1; index < ordered.size(); ++index) {
        QVERIFY(ordered[index - 1] < ordered[index]);
        QVERIFY(ordered[index - 1] != ordered[index]);
    }
}

void TestEndpoint::equalEndpointsAreEqualBytes()
{
    // Bytes that do not count must not tell equal endpoints apart.
    const quint8 longer[16] = {10, 0, 0, 1, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9};
    const Endpoint raw(IpFamily::V4, longer, 80, 44);
    const Endpoint parsed = endpoint("10.0.0.1:80");
    QVERIFY(raw == parsed);
    QCOMPARE(qHash(raw, 7), qHash(parsed, 7));
    QCOMPARE(std::memcmp(&raw, &parsed, sizeof raw), 0);
    QVERIFY(qHash(parsed, 7) != qHash(parsed.withPort(81), 7));
    QVERIFY((EndpointPair{parsed, raw} == EndpointPair{raw, parsed}));
    QCOMPARE(qHash(EndpointPair{parsed, Endpoint()}, 7), qHash(EndpointPair{raw, Endpoint()}, 7));
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"

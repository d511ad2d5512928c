#include "base/hostfacts.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QRandomGenerator>
#include <QTest>

using namespace enchufe;

namespace {

HostFacts fullFacts()
{
    HostFacts facts;
    facts.transport = Transport::Udp;
    facts.endpoint = *Endpoint::parse(u"[fe80::1%4000000]:80");
    facts.unprivilegedPortStart = 1024;
    facts.mayBindPrivileged = true;
    facts.holder =
        PortHolder{*Endpoint::parse(u"0.0.0.0:80"), 4711, QStringLiteral("ñginx"), 0xFFFF'FFFF'FFFF'FFF0};
    facts.addresses = {QHostAddress(QStringLiteral("127.0.0.1")),
                       QHostAddress(QStringLiteral("2001:db8::1"))};
    return facts;
}

} // namespace

class TestHostFacts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void goesThroughCbor();
    void leavesOutWhatIsNotThere();
    void toleratesGarbage_data();
    void toleratesGarbage();
    void survivesDamagedBytes();
};

void TestHostFacts::goesThroughCbor()
{
    const HostFacts facts = fullFacts();
    const QByteArray bytes = facts.toCbor().toCborValue().toCbor();
    QVERIFY(HostFacts::fromCborBytes(bytes) == facts);
    QVERIFY(HostFacts::fromCbor(HostFacts().toCbor()) == HostFacts());
}

void TestHostFacts::leavesOutWhatIsNotThere()
{
    HostFacts facts = fullFacts();
    facts.holder.reset();
    QVERIFY(!HostFacts::fromCbor(facts.toCbor()).holder.has_value());
    // A holder that this user may not see the process of.
    facts.holder = PortHolder{*Endpoint::parse(u"[::]:80"), 0, QString(), 77};
    QVERIFY(HostFacts::fromCbor(facts.toCbor()) == facts);
}

void TestHostFacts::toleratesGarbage_data()
{
    QTest::addColumn<QCborMap>("map");
    QTest::newRow("empty") << QCborMap();
    QTest::newRow("other keys") << QCborMap{{QStringLiteral("x"), 1}, {5, QStringLiteral("y")}};
    QTest::newRow("wrong types") << QCborMap{
        {QStringLiteral("transport"), 17},
        {QStringLiteral("endpoint"), QCborArray{1, 2}},
        {QStringLiteral("unprivilegedPortStart"), QStringLiteral("many")},
        {QStringLiteral("mayBindPrivileged"), QStringLiteral("yes")},
        {QStringLiteral("holder"), QStringLiteral("me")},
        {QStringLiteral("addresses"), QCborMap{{1, 2}}}};
    QTest::newRow("wrong values") << QCborMap{
        {QStringLiteral("transport"), QStringLiteral("sctp")},
        {QStringLiteral("endpoint"), QStringLiteral("1.2.3:4")},
        {QStringLiteral("unprivilegedPortStart"), -1},
        {QStringLiteral("addresses"), QCborArray{QStringLiteral("nowhere"), 9, QCborValue()}}};
    QTest::newRow("number out of range")
        << QCborMap{{QStringLiteral("unprivilegedPortStart"), qint64(1) << 40}};
}

void TestHostFacts::toleratesGarbage()
{
    QFETCH(QCborMap, map);
    QVERIFY(HostFacts::fromCbor(map) == HostFacts());
}

void TestHostFacts::survivesDamagedBytes()
{
    const HostFacts facts = fullFacts();
    const QByteArray whole = facts.toCbor().toCborValue().toCbor();
    QRandomGenerator random(7049);
    int different = 0;
    for (int round = 0; round < 5'000; ++round) {
        QByteArray damaged = whole.left(random.bounded(int(whole.size()) + 1));
        if (!damaged.isEmpty())
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        const HostFacts read = HostFacts::fromCborBytes(damaged);
        QVERIFY(read.unprivilegedPortStart >= 0 && read.unprivilegedPortStart <= 65536);
        different += read == facts ? 0 : 1;
    }
    QVERIFY(different > 4'000);
}

QTEST_GUILESS_MAIN(TestHostFacts)
#include "tst_hostfacts.moc"

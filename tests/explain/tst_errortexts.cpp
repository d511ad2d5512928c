#include "explain/explain.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cerrno>

using namespace enchufe;
using namespace enchufe::explain;

namespace {

Endpoint endpoint(const char *text)
{
    return *Endpoint::parse(QString::fromLatin1(text));
}

/// An active open from a chosen end to another one.
Failure active(int errnoValue, const char *remote = "10.9.0.2:80", SystemCall call = SystemCall::Connect)
{
    Failure failure;
    failure.error = Error::system(errnoValue);
    failure.call = call;
    failure.pair.remote = endpoint(remote);
    return failure;
}

Failure passive(int errnoValue, const char *local = "127.0.0.1:5000")
{
    Failure failure;
    failure.error = Error::system(errnoValue);
    failure.call = SystemCall::Bind;
    failure.opening = Opening::Passive;
    failure.pair.local = endpoint(local);
    failure.facts.endpoint = failure.pair.local;
    failure.facts.unprivilegedPortStart = 1024;
    failure.facts.addresses = {QHostAddress(QStringLiteral("127.0.0.1")),
                               QHostAddress(QStringLiteral("192.168.1.20")),
                               QHostAddress(QStringLiteral("::1"))};
    return failure;
}

Failure held(const char *by, qint64 pid, const QString &process, quint64 inode = 42)
{
    Failure failure = passive(EADDRINUSE);
    failure.facts.holder = PortHolder{endpoint(by), pid, process, inode};
    return failure;
}

QString whole(const Explanation &explanation)
{
    return explanation.sentence() + u' ' + explanation.decidedBy;
}

const QString python = QStringLiteral("python3");

} // namespace

class TestErrorTexts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void explains_data();
    void explains();
    void isDistinctForEveryErrno();
    void isTotal();
    void tellsWhoDecidedInSixWays();
    void keepsPlaceMarkersInNames();
    void takesFailureFromRow();
    void takesFailureFromEvent();
    void faultsOfInput_data();
    void faultsOfInput();
    void chips_data();
    void chips();
};

void TestErrorTexts::explains_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<QString>("errnoName");
    const auto add = [](const char *name, const Failure &failure, const QString &errnoName,
                        const QStringList &parts) { QTest::newRow(name) << failure << parts << errnoName; };
    const auto text = [](const char *latin) { return QString::fromLatin1(latin); };

    Failure port80 = passive(EACCES, "127.0.0.1:80");
    add("privileged", port80, text("EACCES"),
        {text("Port 80 is privileged on this computer (below 1024). Use 1024 or higher.")});
    port80.facts.unprivilegedPortStart = 443;
    add("privileged, another limit", port80, text("EACCES"), {text("(below 443). Use 443 or higher.")});
    add("forbidden port", passive(EACCES), text("EACCES"),
        {text("127.0.0.1:5000"), text("not permitted"), text("rule")});
    Failure broadcast = active(EACCES, "255.255.255.255:9", SystemCall::Send);
    broadcast.transport = Transport::Udp;
    add("broadcast", broadcast, text("EACCES"), {text("255.255.255.255:9"), text("broadcast")});
    add("prohibited", active(EACCES), text("EACCES"),
        {text("10.9.0.2:80"), text("firewall or routing table")});
    add("own firewall", active(EPERM), text("EPERM"), {text("not permitted to send to 10.9.0.2:80")});

    add("in use", held("127.0.0.1:5000", 8314, python), text("EADDRINUSE"),
        {text("127.0.0.1:5000 is already open by python3 (8314).")});
    add("in use by the wildcard", held("0.0.0.0:5000", 8314, python), text("EADDRINUSE"),
        {text("127.0.0.1:5000 cannot be opened: python3 (8314) has 0.0.0.0:5000 open")});
    add("in use by a stranger", held("127.0.0.1:5000", 0, {}), text("EADDRINUSE"),
        {text("127.0.0.1:5000 is already open by another program."), text("another user or")});
    add("in use by a stranger's wildcard", held("[::]:5000", 0, {}), text("EADDRINUSE"),
        {text("another program has [::]:5000 open")});
    add("in use by us", held("127.0.0.1:5000", QCoreApplication::applicationPid(), python),
        text("EADDRINUSE"),
        {text("127.0.0.1:5000 is already open in this program."), text("Close that socket first")});
    add("in use by our wildcard", held("0.0.0.0:5000", QCoreApplication::applicationPid(), python),
        text("EADDRINUSE"), {text("this program has 0.0.0.0:5000 open")});
    add("kept by the kernel", held("127.0.0.1:5000", 0, {}, 0), text("EADDRINUSE"), {text("TIME-WAIT")});
    add("in use by nobody seen", passive(EADDRINUSE), text("EADDRINUSE"),
        {text("127.0.0.1:5000"), text("TIME-WAIT")});
    add("no free port", active(EADDRINUSE), text("EADDRINUSE"),
        {text("no free port left"), text("10.9.0.2:80")});

    add("not mine", passive(EADDRNOTAVAIL, "8.8.8.8:5000"), text("EADDRNOTAVAIL"),
        {text("8.8.8.8 is not an address of this computer."), text("127.0.0.1, 192.168.1.20, ::1"),
         text("0.0.0.0 for all")});
    add("not mine, IPv6", passive(EADDRNOTAVAIL, "[2001:db8::1]:5000"), text("EADDRNOTAVAIL"),
        {text("2001:db8::1 is not an address of this computer."), text("or :: for all")});
    Failure samePair = active(EADDRNOTAVAIL);
    samePair.pair.local = endpoint("127.0.0.1:40000");
    add("pair in use", samePair, text("EADDRNOTAVAIL"),
        {text("127.0.0.1:40000 and 10.9.0.2:80"), text("one connection")});
    add("no way to have an end", active(EADDRNOTAVAIL, "[::1]:80"), text("EADDRNOTAVAIL"),
        {text("[::1]:80")});

    add("refused", active(ECONNREFUSED, "127.0.0.1:5000"), text("ECONNREFUSED"),
        {text("Connection refused: 127.0.0.1 answered that nobody is waiting at port 5000. Open a passive "
              "socket there "
              "first, or check the port."),
         text("127.0.0.1 itself")});
    Failure refusedUdp = active(ECONNREFUSED, "127.0.0.1:5005", SystemCall::Send);
    refusedUdp.transport = Transport::Udp;
    add("refused, UDP", refusedUdp, text("ECONNREFUSED"),
        {text("no UDP socket is open at port 5005"), text("an earlier datagram"), text("ICMP")});
    Failure refusedName = active(ECONNREFUSED);
    refusedName.pair.remote = {};
    refusedName.name = text("example.test");
    add("refused, only a name", refusedName, text("ECONNREFUSED"), {text("example.test answered")});

    Failure silent = active(ETIMEDOUT);
    silent.tries = 4;
    add("timed out", silent, text("ETIMEDOUT"),
        {text("No answer from 10.9.0.2:80 after 4 tries. The machine may be off, or a firewall may be "
              "discarding the "
              "requests in silence."),
         text("Nobody")});
    add("timed out, tries unknown", active(ETIMEDOUT), text("ETIMEDOUT"),
        {text("No answer from 10.9.0.2:80. The")});
    add("stopped answering", active(ETIMEDOUT, "10.9.0.2:80", SystemCall::Receive), text("ETIMEDOUT"),
        {text("10.9.0.2:80 stopped answering")});
    add("no network", active(ENETUNREACH), text("ENETUNREACH"),
        {text("no way to the network of 10.9.0.2"), text("routing table")});
    add("the wildcard", active(ECONNREFUSED, "0.0.0.0:80"), text("ECONNREFUSED"),
        {text("127.0.0.1 answered that nobody is waiting at port 80")});
    add("the wildcard of IPv6", active(ECONNREFUSED, "[::]:80"), text("ECONNREFUSED"),
        {text("::1 answered that nobody is waiting at port 80")});
    add("a group", active(ENETUNREACH, "224.0.0.1:80"), text("ENETUNREACH"),
        {text("224.0.0.1 is the address of a group (multicast)"), text("asks only one computer")});
    add("a group of IPv6", active(ENETUNREACH, "[ff02::1]:80"), text("ENETUNREACH"),
        {text("ff02::1 is the address of a group (multicast)")});
    add("everybody", active(ENETUNREACH, "255.255.255.255:80"), text("ENETUNREACH"),
        {text("255.255.255.255 is a broadcast address"), text("asks only one computer")});
    add("everybody here", active(ENETUNREACH, "127.255.255.255:80"), text("ENETUNREACH"),
        {text("127.255.255.255 is a broadcast address")});
    add("perhaps everybody", active(ENETUNREACH, "192.168.1.255:80"), text("ENETUNREACH"),
        {text("no entry for that address, or only one for broadcasting")});
    add("network down", active(ENETDOWN), text("ENETDOWN"), {text("switched off")});
    add("no host", active(EHOSTUNREACH), text("EHOSTUNREACH"),
        {text("10.9.0.2 cannot be reached"), text("router")});
    add("host down", active(EHOSTDOWN), text("EHOSTDOWN"), {text("10.9.0.2 does not answer")});
    add("reset", active(ECONNRESET, "10.9.0.2:80", SystemCall::Receive), text("ECONNRESET"),
        {text("10.9.0.2:80 cut the connection (RST)."), text("may be lost")});
    add("reset while connecting", active(ECONNRESET), text("ECONNRESET"), {text("while it was being made")});
    add("broken pipe", active(EPIPE, "10.9.0.2:80", SystemCall::Send), text("EPIPE"),
        {text("Nothing more can be sent to 10.9.0.2:80")});
    add("aborted before accept", active(ECONNABORTED), text("ECONNABORTED"), {text("ended before")});

    add("descriptors", passive(EMFILE), text("EMFILE"),
        {text("This program has as many"), text("ulimit -n")});
    add("all descriptors", passive(ENFILE), text("ENFILE"), {text("This whole computer")});
    Failure tooLong = active(EMSGSIZE, "127.0.0.1:5005", SystemCall::Send);
    tooLong.transport = Transport::Udp;
    tooLong.size = 65'508;
    add("too long", tooLong, text("EMSGSIZE"),
        {text("A datagram of 65,508 bytes is too large: UDP carries at most 65,507 bytes in one.")});
    tooLong.pair.remote = endpoint("[::1]:5005");
    add("too long, IPv6", tooLong, text("EMSGSIZE"), {text("65,527")});
    tooLong.pair.remote = endpoint("[::ffff:127.0.0.1]:5005");
    tooLong.size = -1;
    add("too long, size unknown", tooLong, text("EMSGSIZE"), {text("at most 65,507 bytes")});
    Failure full = active(ENOBUFS, "127.0.0.1:5000", SystemCall::Send);
    full.size = 70'000'000;
    add("queue full", full, text("ENOBUFS"), {text("70,000,000 bytes for 127.0.0.1:5000"), text("Wait")});
    add("no memory", active(ENOMEM), text("ENOMEM"), {text("memory")});
    add("disk full", passive(ENOSPC), text("ENOSPC"), {text("disk"), text("counted but not kept")});

    add("invalid", passive(EINVAL), text("EINVAL"), {text("does not accept 127.0.0.1:5000")});
    add("no link named", active(EINVAL, "[fe80::1]:80"), text("EINVAL"),
        {text("fe80::1"), text("fe80::1%eth0")});
    Failure fromLoopback = active(EINVAL);
    fromLoopback.pair.local = endpoint("127.0.0.1:0");
    add("from loopback", fromLoopback, text("EINVAL"), {text("From 127.0.0.1 only this computer itself")});
    add("not connected", active(ENOTCONN), text("ENOTCONN"), {text("not connected")});
    add("no addressee", active(EDESTADDRREQ), text("EDESTADDRREQ"), {text("addressee")});
    add("no such family", active(EAFNOSUPPORT, "[::1]:80"), text("EAFNOSUPPORT"),
        {text("IPv4 and IPv6 do not mix")});
    add("not of this kind", active(EOPNOTSUPP, "10.9.0.2:80", SystemCall::Send), text("EOPNOTSUPP"),
        {text("cannot do that")});
    add("file not readable", active(EACCES, "10.9.0.2:80", SystemCall::Send), text("EACCES"),
        {text("The file cannot be")});
    add("no such file", active(ENOENT, "10.9.0.2:80", SystemCall::Send), text("ENOENT"),
        {text("The file cannot be")});
    Failure unknown = active(EIO, "10.9.0.2:80", SystemCall::Send);
    unknown.transport = Transport::Udp;
    add("unknown", unknown, text("EIO"), {text("refused the call send() with the error EIO")});
    add("no such interface", active(ENODEV), text("ENODEV"), {text("no network interface")});
    add("without a lesson", active(EPROTO), text("EPROTO"),
        {text("refused the call connect() with the error EPROTO")});
    add("without a name", active(4711), text("errno 4711"), {text("errno 4711")});

    Failure name = active(0);
    name.error = {ErrorCode::NameNotFound, 0, {}, -1};
    name.pair = {};
    name.name = text("nowhere.invalid");
    add("name not found", name, {},
        {text("No address was found for the name nowhere.invalid."), text("lookup")});
}

void TestErrorTexts::explains()
{
    QFETCH(Failure, failure);
    QFETCH(QStringList, parts);
    const Explanation explanation = explainFailure(failure);
    for (const QString &part : parts)
        QVERIFY2(whole(explanation).contains(part), qPrintable(whole(explanation)));
    QTEST(explanation.errnoName, "errnoName");
    QVERIFY(explanation.what.endsWith(u'.'));
    QVERIFY(explanation.decidedBy.endsWith(u'.'));
    QVERIFY(explanation.advice.isEmpty() || explanation.advice.endsWith(u'.'));
    static const QRegularExpression marker(QStringLiteral("%[0-9n]"));
    QVERIFY2(!whole(explanation).contains(marker), qPrintable(whole(explanation)));
}

void TestErrorTexts::isDistinctForEveryErrno()
{
    QSet<QString> sentences;
    const QList<int> errnos = {EACCES,       EPERM,        EADDRINUSE, EADDRNOTAVAIL, ECONNREFUSED,
                               ETIMEDOUT,    ENETUNREACH,  ENETDOWN,   EHOSTUNREACH,  EHOSTDOWN,
                               ECONNRESET,   EPIPE,        EMFILE,     ENFILE,        EMSGSIZE,
                               ENOBUFS,      ECONNABORTED, EINVAL,     ENOTCONN,      EDESTADDRREQ,
                               EAFNOSUPPORT, ENOSPC,       ENOMEM,     ENODEV,        EPROTO};
    for (const int errnoValue : errnos)
        sentences.insert(explainFailure(passive(errnoValue, "127.0.0.1:80")).what);
    QCOMPARE(sentences.size(), errnos.size());
}

void TestErrorTexts::isTotal()
{
    for (int errnoValue = 0; errnoValue <= 140; ++errnoValue) {
        for (int call = 0; call <= int(SystemCall::GetAddrInfo); ++call) {
            for (const Opening opening : {Opening::Passive, Opening::Active, Opening::Accepted}) {
                for (const Transport transport : {Transport::Tcp, Transport::Udp}) {
                    // Nothing else is known of it: no ends, no facts.
                    Failure failure;
                    failure.error = Error::system(errnoValue);
                    failure.call = SystemCall(call);
                    failure.opening = opening;
                    failure.transport = transport;
                    const Explanation explanation = explainFailure(failure);
                    QVERIFY(!explanation.what.isEmpty());
                    QVERIFY(!explanation.decidedBy.isEmpty());
                    QCOMPARE(explanation.errnoName.isEmpty(), errnoValue == 0);
                }
            }
        }
    }
    for (int code = 0; code <= int(ErrorCode::FilterLimit); ++code) {
        Failure failure;
        failure.error.code = ErrorCode(code);
        const Explanation explanation = explainFailure(failure);
        QVERIFY2(!explanation.what.isEmpty() && !explanation.decidedBy.isEmpty(),
                 qPrintable(QString::number(code)));
        QVERIFY(explanation.errnoName.isEmpty());
    }
}

void TestErrorTexts::tellsWhoDecidedInSixWays()
{
    QSet<QString> deciders;
    for (const Failure &failure :
         {active(ECONNREFUSED), active(ETIMEDOUT), active(ENETUNREACH), passive(EADDRINUSE),
          passive(EACCES, "127.0.0.1:80"), passive(EADDRNOTAVAIL)})
        deciders.insert(explainFailure(failure).decidedBy);
    QCOMPARE(deciders.size(), 6);
}

void TestErrorTexts::keepsPlaceMarkersInNames()
{
    Failure failure = held("127.0.0.1:5000", 8314, QStringLiteral("a%2%1<b>"));
    QVERIFY(explainFailure(failure).what.contains(QStringLiteral("open by a%2%1<b> (8314).")));
    failure.facts.holder->local = endpoint("0.0.0.0:5000");
    QVERIFY(explainFailure(failure).what.contains(QStringLiteral("a%2%1<b> (8314) has 0.0.0.0:5000 open")));
}

void TestErrorTexts::takesFailureFromRow()
{
    SocketRow row;
    row.transport = Transport::Udp;
    row.opening = Opening::Active;
    row.requested.local = endpoint("127.0.0.1:1");
    row.requested.remote = endpoint("127.0.0.1:2");
    row.pair.remote = endpoint("127.0.0.1:3");
    row.name = QStringLiteral("localhost");
    row.error = ETIMEDOUT;
    row.failed = true;
    row.failedCall = SystemCall::Connect;
    row.requestsSent = 4;
    row.failureFacts.unprivilegedPortStart = 99;
    const Failure failure = failureOf(row);
    QCOMPARE(failure.error.systemError, ETIMEDOUT);
    QCOMPARE(failure.error.code, ErrorCode::System);
    QCOMPARE(failure.call, SystemCall::Connect);
    QCOMPARE(failure.transport, Transport::Udp);
    QCOMPARE(failure.pair.local, row.requested.local);
    QCOMPARE(failure.pair.remote, row.pair.remote);
    QCOMPARE(failure.name, row.name);
    QCOMPARE(failure.tries, 4);
    QCOMPARE(failure.facts, row.failureFacts);
    row.establishedNs = 5;
    QCOMPARE(failureOf(row).tries, 0);
    row.failed = false;
    QCOMPARE(failureOf(row).call, SystemCall::Send);
    row.failed = true;
    row.failureCode = ErrorCode::NameNotFound;
    row.error = 0;
    QCOMPARE(failureOf(row).error.code, ErrorCode::NameNotFound);
}

void TestErrorTexts::takesFailureFromEvent()
{
    const SystemClock clock;
    const Journal journal(clock, {});
    SocketRow row;
    row.transport = Transport::Udp;
    row.pair.local = endpoint("127.0.0.1:5005");
    UdpPeer peer;
    peer.index = 1;
    peer.remote = endpoint("127.0.0.1:40000");
    row.peers = {peer};
    Event event;
    event.kind = EventKind::SendRefused;
    event.error = EMSGSIZE;
    event.value = 65'508;
    event.peer = 1;
    const Failure refused = failureOf(row, journal, event);
    QCOMPARE(refused.size, 65'508);
    QCOMPARE(refused.call, SystemCall::Send);
    QCOMPARE(refused.pair.remote, peer.remote);
    QVERIFY(explainFailure(refused).what.contains(QStringLiteral("65,508")));
    event.kind = EventKind::Failed;
    event.error = 0;
    event.value = qint64(ErrorCode::NameNotFound);
    QCOMPARE(failureOf(row, journal, event).error.code, ErrorCode::NameNotFound);
}

void TestErrorTexts::faultsOfInput_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("part");
    QTest::newRow("system") << int(ErrorCode::System) << 3 << "";
    QTest::newRow("address") << int(ErrorCode::BadAddress) << 0 << "127.0.0.1";
    QTest::newRow("port") << int(ErrorCode::BadPort) << 0 << "Ports go from 0 to 65535.";
    QTest::newRow("url") << int(ErrorCode::BadUrl) << 0 << "tcp://127.0.0.1:5000";
    QTest::newRow("escape") << int(ErrorCode::BadEscape) << 4 << "at character 5 ";
    QTest::newRow("escape somewhere") << int(ErrorCode::BadEscape) << -1 << "\\n \\r \\t";
    QTest::newRow("hex") << int(ErrorCode::BadHex) << 0 << "Character 1 ";
    QTest::newRow("hex somewhere") << int(ErrorCode::BadHex) << -1 << "48 4F 0A";
    QTest::newRow("name") << int(ErrorCode::NameNotFound) << -1 << "No address";
    QTest::newRow("queue") << int(ErrorCode::QueueFull) << -1 << "queue";
    QTest::newRow("closed") << int(ErrorCode::NotOpen) << -1 << "sends no more";
    QTest::newRow("peer") << int(ErrorCode::UnknownPeer) << -1 << "peer";
    QTest::newRow("file") << int(ErrorCode::Unreadable) << -1 << "file";
    QTest::newRow("system lacks it") << int(ErrorCode::NotAvailable) << -1 << "offer";
    QTest::newRow("filter: key") << int(ErrorCode::FilterKey) << 0
                                 << "Character 1: no such key. The keys are state";
    QTest::newRow("filter: state") << int(ErrorCode::FilterState) << 6 << "Character 7: no state begins";
    QTest::newRow("filter: protocol") << int(ErrorCode::FilterProtocol) << 6 << "tcp or udp";
    QTest::newRow("filter: role") << int(ErrorCode::FilterRole) << 5
                                  << "passive, active, ghost, waiting or foreign";
    QTest::newRow("filter: property") << int(ErrorCode::FilterProperty) << 3 << "ghost, listener, mine";
    QTest::newRow("filter: bytes") << int(ErrorCode::FilterNumber) << 7 << "Character 8: a number of bytes";
    QTest::newRow("filter: age") << int(ErrorCode::FilterAge) << 4 << ">10s";
    QTest::newRow("filter: network") << int(ErrorCode::FilterNetwork) << 15 << "10.0.0.0/8";
    QTest::newRow("filter: errno") << int(ErrorCode::FilterErrno) << 6 << "ECONNREFUSED";
    QTest::newRow("filter: operand") << int(ErrorCode::FilterOperand) << 0 << "missing at character 1.";
    QTest::newRow("filter: parenthesis") << int(ErrorCode::FilterParenthesis) << 9 << "character 10 ";
    QTest::newRow("filter: quotes") << int(ErrorCode::FilterQuote) << 0 << "character 1 ";
    QTest::newRow("filter: limit") << int(ErrorCode::FilterLimit) << 4096 << "character 4097 ";
}

void TestErrorTexts::faultsOfInput()
{
    QFETCH(int, code);
    QFETCH(int, position);
    QFETCH(QString, part);
    const QString fault = inputFault({ErrorCode(code), 0, {}, position});
    QCOMPARE(fault.isEmpty(), part.isEmpty());
    QVERIFY2(fault.contains(part), qPrintable(fault));
    QVERIFY(fault.isEmpty() || fault.endsWith(u'.'));
}

void TestErrorTexts::chips_data()
{
    QTest::addColumn<QString>("local");
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("mayBind");
    QTest::addColumn<int>("portClass");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *local, int limit, bool mayBind, PortClass portClass, const char *text) {
        QTest::addRow("%s below %d", local, limit)
            << QString::fromLatin1(local) << limit << mayBind << int(portClass) << QString::fromLatin1(text);
    };
    add("127.0.0.1:0", 1024, false, PortClass::ChosenBySystem, "chosen by the system");
    add("127.0.0.1:80", 1024, false, PortClass::Privileged, "privileged (below 1024 on this computer)");
    add("127.0.0.1:1023", 1024, false, PortClass::Privileged, "privileged (below 1024 on this computer)");
    add("127.0.0.1:1024", 1024, false, PortClass::Free, "free, not privileged");
    add("127.0.0.1:80", 80, false, PortClass::Free, "free, not privileged");
    add("127.0.0.1:79", 80, false, PortClass::Privileged, "privileged (below 80 on this computer)");
    add("127.0.0.1:81", 1024, true, PortClass::Free, "free, privileged; this program may open it");
    add("127.0.0.1:1", 0, false, PortClass::Free, "free, not privileged");
    add("127.0.0.9:5000", 1024, false, PortClass::Free, "free, not privileged");
    add("192.168.1.20:65535", 1024, false, PortClass::Free, "free, not privileged");
    add("0.0.0.0:5000", 1024, false, PortClass::Free, "free, not privileged");
    add("[::]:5000", 1024, false, PortClass::Free, "free, not privileged");
    add("[::1]:5000", 1024, false, PortClass::Free, "free, not privileged");
    add("[::ffff:192.168.1.20]:5000", 1024, false, PortClass::Free, "free, not privileged");
    add("239.1.1.1:5000", 1024, false, PortClass::Free, "free, not privileged");
    add("8.8.8.8:5000", 1024, false, PortClass::NotOfThisComputer, "not an address of this computer");
    add("8.8.8.8:80", 1024, false, PortClass::NotOfThisComputer, "not an address of this computer");
    add("[2001:db8::1]:5000", 1024, false, PortClass::NotOfThisComputer, "not an address of this computer");
}

void TestErrorTexts::chips()
{
    QFETCH(QString, local);
    QFETCH(int, limit);
    QFETCH(bool, mayBind);
    HostFacts facts = passive(0).facts;
    facts.endpoint = *Endpoint::parse(local);
    facts.unprivilegedPortStart = limit;
    facts.mayBindPrivileged = mayBind;
    QTEST(int(portChip(facts).portClass), "portClass");
    QTEST(portChip(facts).text, "text");

    if (portChip(facts).portClass != PortClass::Free)
        return;
    const auto heldText = [&facts](qint64 pid, const QString &process) {
        facts.holder = PortHolder{facts.endpoint, pid, process, 42};
        return portChip(facts).portClass == PortClass::InUse ? portChip(facts).text : QString();
    };
    QCOMPARE(heldText(8314, python), QStringLiteral("in use by python3 (8314)"));
    QCOMPARE(heldText(0, {}), QStringLiteral("in use by another program"));
    QCOMPARE(heldText(QCoreApplication::applicationPid(), python), QStringLiteral("in use by this program"));
    QCOMPARE(portChip(HostFacts()).portClass, PortClass::Unknown);
    QVERIFY(!portChip(HostFacts()).text.isEmpty());
}

QTEST_GUILESS_MAIN(TestErrorTexts)
#include "tst_errortexts.moc"

#include "explain/countertexts.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace enchufe;
using namespace enchufe::explain;

/// What the kernel's counters are said to count.
class tst_CounterTexts : public QObject
{
    Q_OBJECT

private slots:
    void explainsCounters();
    void explainsAllOfTcpAndUdp();
};

void tst_CounterTexts::explainsCounters()
{
    for (const char *name : {"TcpActiveOpens",
                             "TcpPassiveOpens",
                             "TcpAttemptFails",
                             "TcpEstabResets",
                             "TcpOutRsts",
                             "TcpRetransSegs",
                             "TcpExtListenOverflows",
                             "TcpExtListenDrops",
                             "TcpExtTCPAbortOnData",
                             "TcpExtTCPAbortOnClose",
                             "TcpExtTCPToZeroWindowAdv",
                             "TcpExtTCPFromZeroWindowAdv",
                             "TcpExtTCPWantZeroWindowAdv",
                             "TcpExtTCPTimeouts",
                             "TcpExtTCPSynRetrans",
                             "TcpExtDelayedACKs",
                             "TcpExtTW",
                             "UdpNoPorts",
                             "UdpInErrors",
                             "UdpRcvbufErrors",
                             "UdpInDatagrams",
                             "UdpOutDatagrams",
                             "IcmpOutDestUnreachs",
                             "IcmpInDestUnreachs"})
        QVERIFY2(counterSentence(name).endsWith(u'.'), name);
    // What moved in a network namespace of its own while every kind of opening, closing, flood and refusal
    // was tried over IPv4 and IPv6, beside those above.
    for (const char *name : {"TcpCurrEstab",
                             "TcpInSegs",
                             "TcpOutSegs",
                             "TcpExtTWRecycled",
                             "TcpExtTWKilled",
                             "TcpExtTCPTimeWaitOverflow",
                             "TcpExtTCPACKSkippedSeq",
                             "TcpExtTCPBacklogCoalesce",
                             "TcpExtTCPDSACKIgnoredNoUndo",
                             "TcpExtTCPDSACKOldSent",
                             "TcpExtTCPDSACKRecvSegs",
                             "TcpExtTCPLostRetransmit",
                             "TcpExtTcpTimeoutRehash",
                             "IpExtInOctets",
                             "IpExtOutOctets",
                             "IpExtInMcastPkts",
                             "IpExtOutMcastPkts",
                             "IpExtInMcastOctets",
                             "IpExtOutMcastOctets",
                             "IpExtInNoECTPkts",
                             "IpOutTransmits",
                             "Ip6InOctets",
                             "Ip6OutOctets",
                             "Ip6InNoECTPkts",
                             "Ip6OutTransmits",
                             "IcmpMsgInType3",
                             "IcmpMsgOutType3",
                             "Icmp6InType1",
                             "Icmp6OutType1"})
        QVERIFY2(counterSentence(name).endsWith(u'.'), name);
    QVERIFY(counterSentence("TcpExtTW").contains(QStringLiteral("began")));
    QCOMPARE(counterSentence("Udp6NoPorts"), counterSentence("UdpNoPorts"));
    QCOMPARE(counterSentence("Icmp6InDestUnreachs"), counterSentence("IcmpInDestUnreachs"));
    QVERIFY(counterSentence("TcpExtTCPHystartTrainCwnd").isEmpty());
    QVERIFY(counterSentence("TcpExtInOctets").isEmpty());
    QVERIFY(counterSentence("").isEmpty());
    QCOMPARE(counterProtocol("TcpExtTW"), QStringLiteral("TCP"));
    QCOMPARE(counterProtocol("Udp6NoPorts"), QStringLiteral("UDP"));
    QCOMPARE(counterProtocol("IcmpMsgInType3"), QStringLiteral("ICMP"));
    QCOMPARE(counterProtocol("IpExtInOctets"), QStringLiteral("IP"));
    QCOMPARE(counterProtocol("Sctp"), QString());
}

/// Whatever this kernel counts of TCP and UDP is explained, but for what never moves.
void tst_CounterTexts::explainsAllOfTcpAndUdp()
{
    QFile snmp(QStringLiteral("/proc/net/snmp"));
    QVERIFY(snmp.open(QIODevice::ReadOnly));
    const QSet<QByteArray> constants = {"TcpRtoAlgorithm", "TcpRtoMin", "TcpRtoMax", "TcpMaxConn"};
    QSet<QByteArray> names;
    for (const QByteArray &line : snmp.readAll().split('\n')) {
        for (const QByteArray &protocol : {QByteArray("Tcp"), QByteArray("Udp")}) {
            if (!line.startsWith(QByteArray(protocol + ": ")) || !line.contains("In"))
                continue;
            for (const QByteArray &word : line.mid(protocol.size() + 2).split(' '))
                names.insert(QByteArray(protocol + word));
        }
    }
    QVERIFY(names.contains("TcpCurrEstab") && names.contains("UdpNoPorts"));
    for (const QByteArray &name : names - constants)
        QVERIFY2(counterSentence(name).endsWith(u'.'), name.constData());
}

QTEST_GUILESS_MAIN(tst_CounterTexts)
#include "tst_countertexts.moc"

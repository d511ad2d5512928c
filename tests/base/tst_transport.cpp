#include "base/socketid.h"
#include "base/transport.h"

#include <QSet>
#include <QString>
#include <QTest>

#include <netinet/tcp.h>
#include <thread>
#include <vector>

using namespace enchufe;

class TestTransport : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void names();
    void stateNamesAreThoseOfSs_data();
    void stateNamesAreThoseOfSs();
    void stateNumbersAreTheKernels();
    void socketIdsAreGivenOnce();
};

void TestTransport::names()
{
    QCOMPARE(transportName(Transport::Tcp), QLatin1String("tcp"));
    QCOMPARE(transportName(Transport::Udp), QLatin1String("udp"));
    QCOMPARE(openingName(Opening::Passive), QLatin1String("passive"));
    QCOMPARE(openingName(Opening::Active), QLatin1String("active"));
    QCOMPARE(openingName(Opening::Accepted), QLatin1String("accepted"));
}

void TestTransport::stateNamesAreThoseOfSs_data()
{
    QTest::addColumn<TcpState>("state");
    QTest::addColumn<QString>("tcp");
    QTest::newRow("unknown") << TcpState::Unknown << "";
    QTest::newRow("established") << TcpState::Established << "ESTABLISHED";
    QTest::newRow("syn-sent") << TcpState::SynSent << "SYN-SENT";
    QTest::newRow("syn-recv") << TcpState::SynRecv << "SYN-RECV";
    QTest::newRow("fin-wait-1") << TcpState::FinWait1 << "FIN-WAIT-1";
    QTest::newRow("fin-wait-2") << TcpState::FinWait2 << "FIN-WAIT-2";
    QTest::newRow("time-wait") << TcpState::TimeWait << "TIME-WAIT";
    QTest::newRow("closed") << TcpState::Close << "CLOSED";
    QTest::newRow("close-wait") << TcpState::CloseWait << "CLOSE-WAIT";
    QTest::newRow("last-ack") << TcpState::LastAck << "LAST-ACK";
    QTest::newRow("listen") << TcpState::Listen << "LISTEN";
    QTest::newRow("closing") << TcpState::Closing << "CLOSING";
}

void TestTransport::stateNamesAreThoseOfSs()
{
    QFETCH(TcpState, state);
    QFETCH(QString, tcp);
    QCOMPARE(QString(stateName(state, Transport::Tcp)), tcp);
    const QString udp = state == TcpState::Close ? QStringLiteral("UNCONN") : tcp;
    QCOMPARE(QString(stateName(state, Transport::Udp)), udp);
}

void TestTransport::stateNumbersAreTheKernels()
{
    QCOMPARE(int(TcpState::Established), int(TCP_ESTABLISHED));
    QCOMPARE(int(TcpState::SynSent), int(TCP_SYN_SENT));
    QCOMPARE(int(TcpState::SynRecv), int(TCP_SYN_RECV));
    QCOMPARE(int(TcpState::FinWait1), int(TCP_FIN_WAIT1));
    QCOMPARE(int(TcpState::FinWait2), int(TCP_FIN_WAIT2));
    QCOMPARE(int(TcpState::TimeWait), int(TCP_TIME_WAIT));
    QCOMPARE(int(TcpState::Close), int(TCP_CLOSE));
    QCOMPARE(int(TcpState::CloseWait), int(TCP_CLOSE_WAIT));
    QCOMPARE(int(TcpState::LastAck), int(TCP_LAST_ACK));
    QCOMPARE(int(TcpState::Listen), int(TCP_LISTEN));
    QCOMPARE(int(TcpState::Closing), int(TCP_CLOSING));
}

void TestTransport::socketIdsAreGivenOnce()
{
    SocketIds ids;
    constexpr size_t perThread = 20'000;
    std::vector<std::vector<SocketId>> taken(4);
    std::vector<std::thread> threads;
    for (std::vector<SocketId> &mine : taken) {
        threads.emplace_back([&ids, &mine] {
            for (size_t count = 0; count < perThread; ++count)
                mine.push_back(ids.take());
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QSet<SocketId> all;
    for (const std::vector<SocketId> &mine : taken) {
        for (const SocketId id : mine) {
            QVERIFY(id.isValid());
            all.insert(id);
        }
    }
    QCOMPARE(size_t(all.size()), 4 * perThread);
    QVERIFY(!SocketId().isValid());
}

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"

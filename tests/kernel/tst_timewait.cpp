#include "kernel/kernelprobe.h"
#include "kernel/probeworld.h"
#include "kernel/procnetsource.h"
#include "kernel/rawsocket.h"
#include "kernel/sockdiagsource.h"

#include <QElapsedTimer>
#include <QTest>

using namespace enchufe;
using test::Connection;
using test::ProbeWorld;

/// A whole TIME-WAIT: about a minute.
class TestTimeWait : public QObject
{
    Q_OBJECT

private slots:
    void countsDownUntilTheKernelDropsIt();
};

void TestTimeWait::countsDownUntilTheKernelDropsIt()
{
    const SocketId id = {1};
    ProbeWorld world;
    const auto probe = world.makeProbe(std::make_unique<SockDiagSource>(), std::make_unique<ProcNetSource>());
    Connection connection(QStringLiteral("127.0.0.1:0"));
    QVERIFY(connection.isValid());
    world.established(id, Opening::Active, connection.client.pair(), connection.client.inode());
    connection.client.close();
    connection.ghost.close();
    world.tell(EventKind::Closed, id);
    QTRY_VERIFY(world.last(id) && world.last(id)->state == TcpState::TimeWait);
    SocketTable table;
    table.fold(world.journal);
    const qint64 endNs = table.row(id)->timerEndNs();
    const qint64 promisedMs = (endNs - world.journal.nowNs()) / 1'000'000;
    QElapsedTimer clock;
    clock.start();
    QTRY_COMPARE_WITH_TIMEOUT(world.count(EventKind::KernelGone), 1, 75'000);
    // The kernel's timer wheel is coarse at a minute, and the probe looks once a second then.
    QVERIFY2(qAbs(clock.elapsed() - promisedMs) < 6000,
             qPrintable(QStringLiteral("%1 of %2 ms").arg(clock.elapsed()).arg(promisedMs)));
    QCOMPARE(world.count(EventKind::KernelState), 1);
    table.fold(world.journal);
    QCOMPARE(table.row(id)->life, Life::Ended);
}

QTEST_GUILESS_MAIN(TestTimeWait)
#include "tst_timewait.moc"

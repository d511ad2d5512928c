#include "kernel/fakekernel.h"
#include "kernel/kernelprobe.h"
#include "kernel/probeworld.h"

#include <QCborMap>
#include <QCborValue>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cerrno>
#include <functional>
#include <memory>

using namespace enchufe;
using test::FakeKernelSource;
using test::kernelRow;
using test::pairOf;
using test::ProbeWorld;
using test::timeWait;

namespace {

const SocketId first = {1};
const SocketId second = {2};

} // namespace

class TestKernelProbe : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void reportsOnlyWhatChanged();
    void ignoresOtherPrograms();
    void followsTimeWaitByPair();
    void reportsTimersOnlyWhenTheyMove();
    void tellsBothOwnEndsApart();
    void followsASelfConnection();
    void believesGoneOnlyTwice();
    void saysGoneOnceToASlowWriter();
    void keepsQuietAboutWhatClosedMeanwhile();
    void keepsAnOldRowFromTakingANewSocketsPair();
    void tellsAnOpenSocketThatIsReset();
    void saysNothingOfAnUnsettledRow();
    void followsTimeWaitBehindAnOpenDescriptor();
    void looksByItselfAndThenSleeps();
    void boundsItsLooksUnderAFlood();
    void fallsBackOnce();
    void survivesAMuteKernel();
    void explainsRefusals_data();
    void explainsRefusals();
    void answersForHostFacts();

private:
    std::unique_ptr<ProbeWorld> m_world;
    std::unique_ptr<KernelProbe> m_probe;
    FakeKernelSource *m_source = nullptr;
    FakeKernelSource *m_fallback = nullptr;
};

void TestKernelProbe::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_world = std::make_unique<ProbeWorld>();
    auto source = std::make_unique<FakeKernelSource>();
    auto fallback = std::make_unique<FakeKernelSource>();
    m_source = source.get();
    m_fallback = fallback.get();
    m_probe = m_world->makeProbe(std::move(source), std::move(fallback));
}

void TestKernelProbe::cleanup()
{
    m_probe.reset();
    m_world.reset();
}

void TestKernelProbe::reportsOnlyWhatChanged()
{
    const EndpointPair pair = pairOf(QStringLiteral("127.0.0.1:5000"));
    m_world->listening(first, pair, 42);
    m_source->rows = {kernelRow(TcpState::Listen, pair, 42)};
    m_source->rows[0].facts.sendQueue = 16;
    m_probe->look();
    QCOMPARE(m_world->count(EventKind::KernelState), 1);
    QCOMPARE(m_world->last(first)->sendQueue, 16u);
    m_probe->look();
    m_probe->look();
    QCOMPARE(m_world->count(EventKind::KernelState), 1);
    m_source->rows[0].facts.receiveQueue = 3;
    m_probe->look();
    QCOMPARE(m_world->count(EventKind::KernelState), 2);
    QCOMPARE(*m_world->last(first), m_source->rows[0].facts);
}

void TestKernelProbe::ignoresOtherPrograms()
{
    const EndpointPair pair = pairOf(QStringLiteral("127.0.0.1:5000"));
    m_world->listening(first, pair, 42);
    m_source->rows = {kernelRow(TcpState::Listen, pair, 43),
                      kernelRow(TcpState::Established,
                                pairOf(QStringLiteral("127.0.0.1:5000"), QStringLiteral("127.0.0.1:9")), 0),
                      kernelRow(TcpState::Listen, pairOf(QStringLiteral("127.0.0.1:6000")), 44)};
    m_source->rows[0].transport = Transport::Udp;
    m_probe->look();
    QCOMPARE(m_world->count(EventKind::KernelState), 0);
}

void TestKernelProbe::followsTimeWaitByPair()
{
    const EndpointPair pair = pairOf(QStringLiteral("127.0.0.2:44553"), QStringLiteral("127.0.0.1:5000"));
    m_world->established(first, Opening::Active, pair, 42);
    m_source->rows = {kernelRow(TcpState::Established, pair, 42)};
    m_probe->look();
    QCOMPARE(m_world->count(EventKind::KernelState), 0);
    m_world->tell(EventKind::Closed, first);
    m_source->rows = {timeWait(pair, 60'000)};
    m_probe->look();
    QCOMPARE(m_world->last(first)->state, TcpState::TimeWait);
    QCOMPARE(m_world->last(first)->timerMs, 60'000u);
    m_source->rows.clear();
    m_probe->look();
    m_probe->look();
    QCOMPARE(m_world->count(EventKind::KernelGone), 1);
    m_probe->look();
    m_probe->look();
    QCOMPARE(m_world->count(EventKind::KernelGone), 1);
}

void TestKernelProbe::reportsTimersOnlyWhenTheyMove()
{
    const EndpointPair pair = pairOf(QStringLiteral("127.0.0.2:44553"), QStringLiteral("127.0.0.1:5000"));
    m_world->established(first, Opening::Active, pair, 42);
    m_world->tell(EventKind::Closed, first);
    m_source->rows = {timeWait(pair, 60'000)};
    m_probe->look();
    QCOMPARE(m_world->count(EventKind::KernelState), 1);
    m_source->rows = {timeWait(pair, 59'600)};
    m_probe->look();
    QCOMPARE(m_world->count(EventKind::KernelState), 1);
    m_source->rows = {timeWait(pair, 50'000)};
    m_probe->look();
    QCOMPARE(m_world->count(EventKind::KernelState), 2);
    m_source->rows[0].facts.timer = KernelTimer::KeepAlive;
    m_probe->look();
    QCOMPARE(m_world->count(EventKind::KernelState), 3);
}

void TestKernelProbe::tellsBothOwnEndsApart()
{
    const EndpointPair client = pairOf(QStringLiteral("127.0.0.1:44553"), QStringLiteral("127.0.0.1:5000"));
    const EndpointPair ghost = {client.remote, client.local};
    m_world->established(first, Opening::Active, client, 42);
    m_world->established(second, Opening::Accepted, ghost, 43);
    m_world->tell(EventKind::Closed, first);
    m_source->rows = {kernelRow(TcpState::CloseWait, ghost, 43), kernelRow(TcpState::FinWait2, client, 0)};
    m_probe->look();
    QCOMPARE(m_world->last(first)->state, TcpState::FinWait2);
    QCOMPARE(m_world->last(second)->state, TcpState::CloseWait);
    m_world->tell(EventKind::Closed, second);
    m_source->rows = {timeWait(client, 60'000)};
    m_probe->look();
    m_probe->look();
    QCOMPARE(m_world->last(first)->state, TcpState::TimeWait);
    QCOMPARE(m_world->count(EventKind::KernelGone), 1);
    QCOMPARE(m_world->found.back().event.socket, second);
}

void TestKernelProbe::followsASelfConnection()
{
    const EndpointPair pair = pairOf(QStringLiteral("127.0.0.1:5000"), QStringLiteral("127.0.0.1:5000"));
    m_world->established(first, Opening::Active, pair, 42);
    m_source->rows = {kernelRow(TcpState::Established, pair, 42)};
    m_source->rows[0].facts.receiveQueue = 5;
    m_probe->look();
    QCOMPARE(m_world->last(first)->receiveQueue, 5u);
    m_world->tell(EventKind::Closed, first);
    m_source->rows = {timeWait(pair, 60'000)};
    m_probe->look();
    QCOMPARE(m_world->last(first)->state, TcpState::TimeWait);
}

void TestKernelProbe::believesGoneOnlyTwice()
{
    const EndpointPair pair = pairOf(QStringLiteral("127.0.0.2:44553"), QStringLiteral("127.0.0.1:5000"));
    m_world->established(first, Opening::Active, pair, 42);
    m_world->tell(EventKind::Closed, first);
    m_probe->look();
    QCOMPARE(m_world->count(EventKind::KernelGone), 0);
    // It was only moving from one of the kernel's tables to another.
    m_source->rows = {timeWait(pair, 60'000)};
    m_probe->look();
    QCOMPARE(m_world->last(first)->state, TcpState::TimeWait);
    m_source->rows.clear();
    m_probe->look();
    QCOMPARE(m_world->count(EventKind::KernelGone), 0);
    m_probe->look();
    QCOMPARE(m_world->count(EventKind::KernelGone), 1);
}

void TestKernelProbe::saysGoneOnceToASlowWriter()
{
    const EndpointPair pair = pairOf(QStringLiteral("127.0.0.2:44553"), QStringLiteral("127.0.0.1:5000"));
    m_world->established(first, Opening::Active, pair, 42);
    m_world->tell(EventKind::Closed, first);
    // What is found does not reach the journal yet.
    QVERIFY(QObject::disconnect(m_probe.get(), &KernelProbe::found, nullptr, nullptr));
    QSignalSpy found(m_probe.get(), &KernelProbe::found);
    for (int i = 0; i < 6; ++i)
        m_probe->look();
    QCOMPARE(found.count(), 1);
}

void TestKernelProbe::keepsQuietAboutWhatClosedMeanwhile()
{
    const EndpointPair pair = pairOf(QStringLiteral("127.0.0.2:44553"), QStringLiteral("127.0.0.1:5000"));
    m_world->established(first, Opening::Active, pair, 42);
    m_source->meanwhile = [this] { m_world->tell(EventKind::Closed, first); };
    m_probe->look();
    m_source->meanwhile = nullptr;
    m_probe->look();
    // The first dump began before the socket was closed: it proves nothing, so this is the first miss.
    QCOMPARE(m_world->count(EventKind::KernelGone), 0);
    m_probe->look();
    QCOMPARE(m_world->count(EventKind::KernelGone), 1);
}

void TestKernelProbe::keepsAnOldRowFromTakingANewSocketsPair()
{
    const EndpointPair pair = pairOf(QStringLiteral("127.0.0.2:44553"), QStringLiteral("127.0.0.1:5000"));
    m_world->established(first, Opening::Active, pair, 42);
    m_world->tell(EventKind::Closed, first);
    m_source->rows = {timeWait(pair, 60'000)};
    m_probe->look();
    // The same pair is opened again, from TIME-WAIT.
    m_world->established(second, Opening::Active, pair, 43);
    m_source->rows = {kernelRow(TcpState::Established, pair, 43)};
    m_source->rows[0].facts.receiveQueue = 7;
    m_probe->look();
    m_probe->look();
    QCOMPARE(m_world->last(first)->state, TcpState::TimeWait);
    QCOMPARE(m_world->last(second)->receiveQueue, 7u);
    QCOMPARE(m_world->count(EventKind::KernelGone), 1);
    // Then the second one is closed too: what the kernel keeps is now the second's.
    m_world->tell(EventKind::Closed, second);
    m_source->rows = {timeWait(pair, 60'000)};
    m_probe->look();
    QCOMPARE(m_world->last(second)->state, TcpState::TimeWait);
    QCOMPARE(m_world->count(EventKind::KernelGone), 1);
}

void TestKernelProbe::tellsAnOpenSocketThatIsReset()
{
    const EndpointPair pair = pairOf(QStringLiteral("127.0.0.2:44553"), QStringLiteral("127.0.0.1:5000"));
    m_world->established(first, Opening::Active, pair, 42);
    m_probe->look();
    QCOMPARE(m_world->count(EventKind::KernelState), 0);
    m_probe->look();
    QCOMPARE(m_world->last(first)->state, TcpState::Close);
    m_probe->look();
    m_probe->look();
    QCOMPARE(m_world->count(EventKind::KernelState), 1);
}

void TestKernelProbe::saysNothingOfAnUnsettledRow()
{
    // close() was called in the network thread, its event is still on its way.
    const EndpointPair pair = pairOf(QStringLiteral("127.0.0.2:44553"), QStringLiteral("127.0.0.1:5000"));
    m_world->established(first, Opening::Active, pair, 42);
    m_source->rows = {kernelRow(TcpState::FinWait2, pair, 0)};
    m_probe->look();
    m_probe->look();
    m_probe->look();
    QVERIFY(m_world->found.empty());
    m_world->tell(EventKind::Closed, first);
    m_probe->look();
    QCOMPARE(m_world->last(first)->state, TcpState::FinWait2);
}

void TestKernelProbe::followsTimeWaitBehindAnOpenDescriptor()
{
    // Both sides have finished talking; the kernel keeps the pair in TIME-WAIT and the descriptor has no row
    // any more.
    const EndpointPair pair = pairOf(QStringLiteral("127.0.0.2:44553"), QStringLiteral("127.0.0.1:5000"));
    m_world->established(first, Opening::Active, pair, 42);
    m_source->rows = {timeWait(pair, 60'000)};
    m_probe->look();
    m_probe->look();
    QCOMPARE(m_world->count(EventKind::KernelState), 1);
    QCOMPARE(m_world->last(first)->state, TcpState::TimeWait);
    m_world->tell(EventKind::Closed, first);
    m_probe->look();
    QCOMPARE(m_world->count(EventKind::KernelState), 1);
    m_source->rows.clear();
    m_probe->look();
    m_probe->look();
    QCOMPARE(m_world->count(EventKind::KernelGone), 1);
}

void TestKernelProbe::looksByItselfAndThenSleeps()
{
    QVERIFY(!QTest::qWaitFor([this] { return m_source->looks > 0; }, 300));
    const EndpointPair pair = pairOf(QStringLiteral("127.0.0.1:5000"));
    m_source->rows = {kernelRow(TcpState::Listen, pair, 42)};
    m_source->rows[0].facts.sendQueue = 16;
    m_world->listening(first, pair, 42);
    QTRY_COMPARE_WITH_TIMEOUT(m_world->count(EventKind::KernelState), 1, 500);
    // While it is open the kernel is looked at again without any event.
    m_source->rows[0].facts.receiveQueue = 1;
    QTRY_COMPARE_WITH_TIMEOUT(m_world->count(EventKind::KernelState), 2, 1500);
    m_source->rows.clear();
    m_world->tell(EventKind::Closed, first);
    const auto isAsleep = [this] {
        const auto *timer = m_probe->findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
        return timer != nullptr && !timer->isActive();
    };
    QTRY_VERIFY(isAsleep());
}

void TestKernelProbe::boundsItsLooksUnderAFlood()
{
    const EndpointPair pair = pairOf(QStringLiteral("127.0.0.1:5000"));
    m_source->rows = {kernelRow(TcpState::Listen, pair, 42)};
    m_world->listening(first, pair, 42);
    QTRY_VERIFY(m_source->looks > 0);
    const int before = m_source->looks;
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY_WITH_TIMEOUT((m_world->tell(EventKind::ReadingStopped, first), clock.elapsed() > 1000), 5000);
    const int looks = m_source->looks - before;
    QVERIFY2(looks >= 5 && looks <= 20, qPrintable(QString::number(looks)));
}

void TestKernelProbe::fallsBackOnce()
{
    const EndpointPair pair = pairOf(QStringLiteral("127.0.0.1:5000"));
    m_world->listening(first, pair, 42);
    m_source->refusal = EPERM;
    m_fallback->rows = {kernelRow(TcpState::Listen, pair, 42)};
    m_fallback->rows[0].facts.receiveQueue = 2;
    m_probe->look();
    m_probe->look();
    QCOMPARE(m_source->looks, 1);
    QCOMPARE(m_fallback->looks, 2);
    QCOMPARE(m_world->count(EventKind::KernelNote), 1);
    QCOMPARE(m_world->found.front().payload, QByteArrayLiteral("no-sock-diag"));
    QCOMPARE(m_world->last(first)->receiveQueue, 2u);
    SocketTable table;
    table.fold(m_world->journal);
    QVERIFY(table.isKernelViewReduced());
}

void TestKernelProbe::survivesAMuteKernel()
{
    const EndpointPair pair = pairOf(QStringLiteral("127.0.0.2:44553"), QStringLiteral("127.0.0.1:5000"));
    m_world->established(first, Opening::Active, pair, 42);
    m_world->tell(EventKind::Closed, first);
    m_source->refusal = EMFILE;
    m_fallback->refusal = EMFILE;
    for (int i = 0; i < 5; ++i)
        m_probe->look();
    // No answer is not an empty answer, and running out of descriptors is no reason to give up sock_diag.
    QVERIFY(m_world->found.empty());
    m_source->refusal = 0;
    m_source->rows = {timeWait(pair, 60'000)};
    QTRY_COMPARE(m_world->count(EventKind::KernelState), 1);
}

void TestKernelProbe::explainsRefusals_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("isPassive");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<bool>("hasHolder");
    const QString local = QStringLiteral("127.0.0.1:5000");
    const QString remote = QStringLiteral("127.0.0.1:6000");
    QTest::newRow("in use") << EADDRINUSE << true << local << true;
    QTest::newRow("in use, active") << EADDRINUSE << false << local << true;
    QTest::newRow("not permitted") << EACCES << true << local << false;
    QTest::newRow("not permitted to send") << EACCES << false << remote << false;
    QTest::newRow("not available") << EADDRNOTAVAIL << true << local << false;
    QTest::newRow("pair in use") << EADDRNOTAVAIL << false << local << false;
    QTest::newRow("no network") << ENETUNREACH << false << remote << false;
    QTest::newRow("no host") << EHOSTUNREACH << false << remote << false;
}

void TestKernelProbe::explainsRefusals()
{
    QFETCH(int, error);
    QFETCH(bool, isPassive);
    QFETCH(bool, hasHolder);
    QVERIFY(KernelProbe::explainsFailure(error));
    const Endpoint local = *Endpoint::parse(QStringLiteral("127.0.0.1:5000"));
    const Endpoint remote = *Endpoint::parse(QStringLiteral("127.0.0.1:6000"));
    m_source->rows = {kernelRow(TcpState::Listen, pairOf(QStringLiteral("0.0.0.0:5000")), ~quint64(0))};
    const EndpointPair pair = isPassive ? EndpointPair{local, {}} : EndpointPair{local, remote};
    m_world->create(first, Transport::Tcp, isPassive ? Opening::Passive : Opening::Active, pair);
    m_world->tell(EventKind::Failed, first, pair, 0, error,
                  isPassive ? SystemCall::Bind : SystemCall::Connect);
    m_world->tell(EventKind::Closed, first);
    QTRY_COMPARE(m_world->count(EventKind::FailureFacts), 1);
    const FoundEvent &answer = m_world->found.back();
    QCOMPARE(answer.event.socket, first);
    QCOMPARE(answer.event.error, error);
    const HostFacts facts = HostFacts::fromCbor(QCborValue::fromCbor(answer.payload).toMap());
    QTEST(facts.endpoint.toString(), "endpoint");
    QCOMPARE(facts.holder.has_value(), hasHolder);
    QVERIFY(!facts.addresses.isEmpty());
    QVERIFY(!KernelProbe::explainsFailure(ECONNREFUSED));
}

void TestKernelProbe::answersForHostFacts()
{
    m_source->rows = {kernelRow(TcpState::Listen, pairOf(QStringLiteral("0.0.0.0:5000")), ~quint64(0))};
    QSignalSpy answers(m_probe.get(), &KernelProbe::hostFactsFound);
    m_probe->findHostFacts(77, Transport::Tcp, *Endpoint::parse(QStringLiteral("127.0.0.1:5000")));
    m_source->refusal = EMFILE;
    m_fallback->refusal = EMFILE;
    m_probe->findHostFacts(78, Transport::Udp, *Endpoint::parse(QStringLiteral("127.0.0.1:5000")));
    QCOMPARE(answers.count(), 2);
    QCOMPARE(answers[0][0].toULongLong(), quint64(77));
    const auto facts = answers[0][1].value<HostFacts>();
    QCOMPARE(facts.holder->local.toString(), QStringLiteral("0.0.0.0:5000"));
    QVERIFY(facts.holder->process.isEmpty());
    QCOMPARE(answers[1][0].toULongLong(), quint64(78));
    QVERIFY(!answers[1][1].value<HostFacts>().holder);
    QVERIFY(m_world->found.empty());
}

QTEST_GUILESS_MAIN(TestKernelProbe)
#include "tst_kernelprobe.moc"

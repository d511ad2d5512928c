#include "kernel/sampler.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <set>

using namespace enchufe;

class TestSampler : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void tellsWhatChanged();
    void tellsWatchedAlways();
    void boundsALookAndLetsNobodyWaitForEver();
    void keepsRoomForOthers();
    void forgets();

private:
    /// A look at `ids`, all with the same details; the ids that were sampled.
    static std::set<quint32> look(Sampler *sampler, const std::vector<quint32> &ids,
                                  const SocketDetails &details, bool isOwn = true)
    {
        for (const quint32 id : ids)
            sampler->offer({id}, isOwn, details);
        std::vector<FoundEvent> found;
        sampler->takeSamples(&found);
        std::set<quint32> sampled;
        for (const FoundEvent &one : found)
            sampled.insert(one.event.kind == EventKind::KernelSample ? one.event.socket.value : 0);
        return sampled;
    }
    static std::vector<quint32> upTo(quint32 last, quint32 from = 1)
    {
        std::vector<quint32> ids;
        for (quint32 id = from; id <= last; ++id)
            ids.push_back(id);
        return ids;
    }
};

void TestSampler::tellsWhatChanged()
{
    Sampler sampler;
    SocketDetails details;
    details.rttUs = 40;
    sampler.offer({1}, true, details);
    std::vector<FoundEvent> found;
    sampler.takeSamples(&found);
    QCOMPARE(found.size(), size_t(1));
    SocketDetails told;
    QCOMPARE(size_t(found[0].payload.size()), sizeof told);
    std::memcpy(&told, found[0].payload.constData(), sizeof told);
    QCOMPARE(told, details);
    QCOMPARE(look(&sampler, {1}, details), std::set<quint32>());
    // What grows by itself is no change.
    details.sinceAckReceivedMs = details.sinceDataReceivedMs = details.sinceDataSentMs = 500;
    QCOMPARE(look(&sampler, {1}, details), std::set<quint32>());
    details.rttUs = 41;
    QCOMPARE(look(&sampler, {1}, details), std::set<quint32>({1}));
    QCOMPARE(look(&sampler, {1}, details), std::set<quint32>());
}

void TestSampler::tellsWatchedAlways()
{
    Sampler sampler;
    const SocketDetails details;
    look(&sampler, upTo(3), details);
    QVERIFY(!sampler.sawWatched());
    sampler.setWatched({{2}, {9}});
    QCOMPARE(look(&sampler, upTo(3), details), std::set<quint32>({2}));
    QCOMPARE(look(&sampler, upTo(3), details), std::set<quint32>({2}));
    QVERIFY(sampler.sawWatched());
    QCOMPARE(look(&sampler, {1, 3}, details), std::set<quint32>());
    QVERIFY(!sampler.sawWatched());
    sampler.setWatched({});
    QCOMPARE(look(&sampler, upTo(3), details), std::set<quint32>());
}

void TestSampler::boundsALookAndLetsNobodyWaitForEver()
{
    Sampler sampler;
    const SocketDetails still;
    SocketDetails busy;
    std::set<quint32> seen;
    // The first hundred change in every look; the others once.
    const std::vector<quint32> all = upTo(1000);
    int looks = 0;
    while (seen.size() < all.size() && looks < 20) {
        ++looks;
        busy.rttUs = quint32(looks);
        for (const quint32 id : all)
            sampler.offer({id}, true, id <= 100 ? busy : still);
        std::vector<FoundEvent> found;
        sampler.takeSamples(&found);
        QVERIFY(found.size() <= Sampler::mostInOneLook);
        for (const FoundEvent &one : found)
            seen.insert(one.event.socket.value);
    }
    QCOMPARE(seen.size(), all.size());
    QVERIFY2(looks <= 6, qPrintable(QString::number(looks)));
}

void TestSampler::keepsRoomForOthers()
{
    Sampler sampler;
    const SocketDetails details;
    for (const quint32 id : upTo(5000, 1001))
        sampler.offer({id}, false, details);
    const std::set<quint32> first = look(&sampler, upTo(1000), details);
    QCOMPARE(first.size(), Sampler::mostInOneLook);
    QCOMPARE(size_t(std::count_if(first.begin(), first.end(), [](quint32 id) { return id > 1000; })),
             Sampler::keptForOthers);
    // With few own ones the others have the rest.
    Sampler fresh;
    for (const quint32 id : upTo(5000, 1001))
        fresh.offer({id}, false, details);
    QCOMPARE(look(&fresh, upTo(10), details).size(), Sampler::mostInOneLook);
}

void TestSampler::forgets()
{
    Sampler sampler;
    const SocketDetails details;
    QCOMPARE(look(&sampler, {1}, details).size(), size_t(1));
    QCOMPARE(look(&sampler, {1}, details).size(), size_t(0));
    sampler.forget({1});
    QCOMPARE(look(&sampler, {1}, details).size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestSampler)
#include "tst_sampler.moc"

#include "kernel/lookpace.h"

#include <QTest>

using enchufe::LookPace;

class TestLookPace : public QObject
{
    Q_OBJECT

private slots:
    void sleepsWhenNothingIsOpen();
    void looksSoonAfterAnEvent();
    void slowsDownWhileNothingChanges();
    void isNotFasterThanAllowedUnderAFlood();
    void looksTwiceWhenAsked();
    void goesOnFasterWhileSomethingIsWatched();
    void costsAtMostATenth();
};

namespace {

constexpr qint64 ms = 1'000'000;

} // namespace

void TestLookPace::sleepsWhenNothingIsOpen()
{
    LookPace pace;
    QVERIFY(!pace.dueNs());
    pace.eventSeen(0);
    pace.lookDone(15 * ms, 16 * ms, true, false, false);
    QVERIFY(!pace.dueNs());
}

void TestLookPace::looksSoonAfterAnEvent()
{
    LookPace pace;
    pace.eventSeen(100 * ms);
    QCOMPARE(*pace.dueNs(), 115 * ms);
    pace.eventSeen(110 * ms);
    QCOMPARE(*pace.dueNs(), 115 * ms);
    pace.lookDone(115 * ms, 116 * ms, true, true, false);
    pace.eventSeen(10'000 * ms);
    QCOMPARE(*pace.dueNs(), 10'015 * ms);
}

void TestLookPace::slowsDownWhileNothingChanges()
{
    LookPace pace;
    pace.eventSeen(0);
    qint64 now = *pace.dueNs();
    pace.lookDone(now, now, true, true, false);
    QList<qint64> gaps;
    for (int i = 0; i < 5; ++i) {
        gaps += (*pace.dueNs() - now) / ms;
        now = *pace.dueNs();
        pace.lookDone(now, now, false, true, false);
    }
    QCOMPARE(gaps, (QList<qint64>{250, 500, 1000, 1000, 1000}));
    pace.lookDone(now, now, true, true, false);
    QCOMPARE(*pace.dueNs(), now + 250 * ms);
}

void TestLookPace::isNotFasterThanAllowedUnderAFlood()
{
    LookPace pace;
    int looks = 0;
    for (qint64 now = 0; now < 1000 * ms; now += ms) {
        pace.eventSeen(now);
        if (*pace.dueNs() <= now) {
            pace.lookDone(now, now + ms, true, true, false);
            ++looks;
        }
    }
    QVERIFY2(looks >= 10 && looks <= 20, qPrintable(QString::number(looks)));
}

void TestLookPace::looksTwiceWhenAsked()
{
    LookPace pace;
    pace.eventSeen(0);
    pace.lookDone(15 * ms, 16 * ms, false, true, true);
    QCOMPARE(*pace.dueNs(), 16 * ms + LookPace::shortestGapNs);
}

void TestLookPace::goesOnFasterWhileSomethingIsWatched()
{
    LookPace pace;
    pace.setLongestIdle(250 * ms);
    qint64 now = 0;
    for (int look = 0; look < 5; ++look) {
        pace.lookDone(now, now, false, true, false);
        QCOMPARE(*pace.dueNs(), now + 250 * ms);
        now = *pace.dueNs();
    }
    pace.lookDone(now, now + 40 * ms, false, true, false);
    QCOMPARE(*pace.dueNs(), now + 440 * ms);
    pace.setLongestIdle(LookPace::longestIdleNs);
    pace.lookDone(now, now, false, true, false);
    QCOMPARE(*pace.dueNs(), now + LookPace::longestIdleNs);
    pace.setLongestIdle(250 * ms);
    pace.lookDone(now, now, false, false, false);
    QVERIFY(!pace.dueNs());
}

void TestLookPace::costsAtMostATenth()
{
    LookPace pace;
    for (const qint64 cost : {ms, 20 * ms, 200 * ms}) {
        pace.lookDone(0, cost, true, true, false);
        QVERIFY(*pace.dueNs() - cost >= 10 * cost);
        pace.eventSeen(cost);
        QVERIFY(*pace.dueNs() - cost >= 10 * cost);
    }
}

QTEST_GUILESS_MAIN(TestLookPace)
#include "tst_lookpace.moc"

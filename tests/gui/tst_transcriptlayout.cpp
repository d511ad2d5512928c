#include "gui/exchange/transcriptlayout.h"

#include <QTest>

using namespace enchufe;

namespace {

BlockShape shape()
{
    BlockShape shape;
    shape.columns = 10;
    shape.foldRows = 5;
    shape.rowHeight = 20;
    shape.gap = 6;
    return shape;
}

} // namespace

class TstTranscriptLayout : public QObject
{
    Q_OBJECT

private slots:
    void heightsFromLengths();
    void measuringCorrectsWhatIsBelow();
    void placesAndPositionsAgree();
    void hiddenDirectionsTakeNoRoom();
    void shapesAreRefreshedInSlices();
    void openedBlocksMayBeTall();
    void tenMillionBlocks();
};

void TstTranscriptLayout::heightsFromLengths()
{
    TranscriptLayout layout;
    layout.setShape(shape());
    layout.append(BlockKind::Life, 24);
    layout.append(BlockKind::Received, 0);
    layout.append(BlockKind::Sent, 10);
    layout.append(BlockKind::Sent, 11);
    layout.append(BlockKind::Received, 4000);
    QCOMPARE(layout.rows(0), 1U);
    QCOMPARE(layout.rows(1), 1U);
    QCOMPARE(layout.rows(2), 2U);
    QCOMPARE(layout.rows(3), 3U);
    QCOMPARE(layout.rows(4), 7U);
    QCOMPARE(layout.height(), qint64((1 + 1 + 2 + 3 + 7) * 20 + 5 * 6));
    QCOMPARE(layout.top(3), qint64((1 + 1 + 2) * 20 + 3 * 6));
}

void TstTranscriptLayout::measuringCorrectsWhatIsBelow()
{
    TranscriptLayout layout;
    layout.setShape(shape());
    for (int block = 0; block < 3000; ++block)
        layout.append(BlockKind::Received, 10);
    const qint64 before = layout.top(2999);
    layout.setRows(1500, 6);
    QCOMPARE(layout.top(1500), qint64(1500) * 46);
    QCOMPARE(layout.top(2999), before + 4 * 20);
}

void TstTranscriptLayout::placesAndPositionsAgree()
{
    TranscriptLayout layout;
    layout.setShape(shape());
    for (int block = 0; block < 5000; ++block)
        layout.append(block % 3 == 0 ? BlockKind::Sent : BlockKind::Received, quint32(block % 70));
    for (qint64 y = 0; y < layout.height(); y += 37) {
        const TranscriptPlace place = layout.placeAt(y);
        QCOMPARE(layout.position(place), y);
        QVERIFY(place.offset < layout.blockHeight(place.block));
    }
    QCOMPARE(layout.placeAt(layout.height() + 1000).block, 4999);
    QCOMPARE(layout.placeAt(-5), TranscriptPlace{});
    QCOMPARE(TranscriptLayout().placeAt(10), TranscriptPlace{});
}

void TstTranscriptLayout::hiddenDirectionsTakeNoRoom()
{
    TranscriptLayout layout;
    BlockShape onlySent = shape();
    onlySent.received = false;
    layout.setShape(onlySent);
    for (int block = 0; block < 5000; ++block)
        layout.append(block == 4200 ? BlockKind::Sent : BlockKind::Received, 10);
    QCOMPARE(layout.height(), qint64(46));
    QCOMPARE(layout.shownFrom(0), 4200);
    QCOMPARE(layout.shownUpTo(4999), 4200);
    QCOMPARE(layout.shownFrom(4201), -1);
    QCOMPARE(layout.shownUpTo(4199), -1);
    QCOMPARE(layout.placeAt(10), (TranscriptPlace{4200, 10}));
    // Also before the heights of another shape are known.
    BlockShape onlyReceived = shape();
    onlyReceived.sent = false;
    layout.setShape(onlyReceived);
    QVERIFY(layout.isStale());
    QCOMPARE(layout.shownUpTo(4200), 4199);
    layout.setShape(onlySent);
    QCOMPARE(layout.shownUpTo(4999), 4200);
    QCOMPARE(layout.shownFrom(0), 4200);
}

void TstTranscriptLayout::shapesAreRefreshedInSlices()
{
    TranscriptLayout layout;
    layout.setShape(shape());
    for (int block = 0; block < 5000; ++block)
        layout.append(BlockKind::Received, 20);
    BlockShape narrow = shape();
    narrow.columns = 5;
    layout.setShape(narrow);
    QVERIFY(layout.refresh(2000));
    QVERIFY(layout.refresh(2000));
    layout.append(BlockKind::Received, 20);
    QVERIFY(!layout.refresh(2000));
    QCOMPARE(layout.height(), qint64(5001) * (5 * 20 + 6));
    BlockShape both = narrow;
    both.view = ByteView::Hex;
    both.columns = 6 + 48;
    layout.setShape(both);
    QVERIFY(!layout.refresh(100'000));
    QCOMPARE(layout.height(), qint64(5001) * (3 * 20 + 6));
}

void TstTranscriptLayout::openedBlocksMayBeTall()
{
    TranscriptLayout layout;
    layout.setShape(shape());
    for (int block = 0; block < 100; ++block)
        layout.append(BlockKind::Received, 9000);
    layout.setOpened(50, true);
    layout.setRows(50, 262'000);
    QCOMPARE(layout.rows(50), 262'000U);
    QCOMPARE(layout.height(), qint64(99 * 7 + 262'000) * 20 + 100 * 6);
    QCOMPARE(layout.placeAt(layout.top(51) - 1), (TranscriptPlace{50, layout.blockHeight(50) - 1}));
    layout.setOpened(50, false);
    QCOMPARE(layout.height(), qint64(100 * 7 * 20 + 100 * 6));
}

void TstTranscriptLayout::tenMillionBlocks()
{
    constexpr qsizetype count = 10'000'000;
    TranscriptLayout layout;
    layout.setShape(shape());
    for (qsizetype block = 0; block < count; ++block)
        layout.append(BlockKind::Received, 10);
    QCOMPARE(layout.height(), qint64(count) * 46);
    QBENCHMARK
    {
        const TranscriptPlace place = layout.placeAt(layout.height() / 2 + 7);
        QCOMPARE(place, (TranscriptPlace{count / 2, 7}));
        layout.setRows(place.block, 2);
        QCOMPARE(layout.position(place), layout.height() / 2 + 7);
    }
}

QTEST_APPLESS_MAIN(TstTranscriptLayout)
#include "tst_transcriptlayout.moc"

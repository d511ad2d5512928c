#include "gui/exchange/blockrows.h"
#include "gui/exchange/transcriptlayout.h"

#include <QTest>

using namespace enchufe;

namespace {

constexpr qsizetype manyBlocks = 1'000'000;

TranscriptLayout filled()
{
    TranscriptLayout layout;
    for (qsizetype block = 0; block < manyBlocks; ++block)
        layout.append(block % 3 == 0 ? BlockKind::Sent : BlockKind::Received, quint32(block % 3000));
    return layout;
}

QByteArray lines()
{
    QByteArray bytes;
    while (bytes.size() < 256 * 1024)
        bytes += "a line of text, with some \xC3\xB1 and an end\r\n";
    return bytes;
}

} // namespace

/// What a transcript does for each block and for each frame. Nothing is asserted on the figures.
class BenchGui : public QObject
{
    Q_OBJECT

private slots:
    void appendBlocks();
    void reshape();
    void placeAndTop();
    void breakLines();
    void drawTextRow();
    void drawHexRow();
};

void BenchGui::appendBlocks()
{
    QBENCHMARK
    {
        QCOMPARE(filled().count(), manyBlocks);
    }
}

void BenchGui::reshape()
{
    TranscriptLayout layout = filled();
    BlockShape shape = layout.shape();
    QBENCHMARK
    {
        ++shape.columns;
        layout.setShape(shape);
        while (layout.refresh(manyBlocks)) {
        }
    }
}

void BenchGui::placeAndTop()
{
    const TranscriptLayout layout = filled();
    const qint64 height = layout.height();
    qint64 y = 0;
    QBENCHMARK
    {
        y = (y + 7'919 * 1'048'573LL) % height;
        const TranscriptPlace place = layout.placeAt(y);
        QCOMPARE(layout.position(place), y);
    }
}

void BenchGui::breakLines()
{
    const QByteArray bytes = lines();
    const StreamTokens tokens(bytes, {});
    QBENCHMARK
    {
        QVERIFY(breakText(bytes, tokens, 100, 40).total > 1000);
    }
}

void BenchGui::drawTextRow()
{
    const QByteArray bytes = lines();
    const StreamTokens tokens(bytes, {});
    QBENCHMARK
    {
        QVERIFY(!textRow(tokens, 0, 80).isEmpty());
    }
}

void BenchGui::drawHexRow()
{
    const QByteArray bytes = lines();
    const HexShape shape = HexShape::fit(100, true, bytes.size());
    QBENCHMARK
    {
        QVERIFY(!hexRow(bytes, shape, 100).isEmpty());
    }
}

QTEST_GUILESS_MAIN(BenchGui)
#include "bench_gui.moc"

#include "gui/inspect/sequencepainter.h"

#include "journal/sequencestory.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace enchufe;
using namespace enchufe::test;

/// The sequence in pixels.
class tst_SequencePainter : public QObject
{
    Q_OBJECT

private slots:
    void strikesNoWordsThrough_data();
    void strikesNoWordsThrough();
    void promisesOnlyWhatIsDrawn();
};

void tst_SequencePainter::strikesNoWordsThrough_data()
{
    QTest::addColumn<bool>("isChosen");
    QTest::newRow("plain") << false;
    QTest::newRow("chosen") << true;
}

// Where the words stand on an arrow there is nothing else but the ground.
void tst_SequencePainter::strikesNoWordsThrough()
{
    QFETCH(bool, isChosen);
    SequenceStory w;
    w.connectBoth();
    const Sequence sequence = w.folded(2);
    const SequenceTexts texts(sequence, w.journal);
    constexpr qint64 syn = 1;
    QCOMPARE(texts.label(*sequence.item(syn)), QStringLiteral("SYN"));
    QFont font;
    QImage image(900, 400, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    const QFontMetricsF plain(font, &image);
    SequenceMetrics metrics;
    metrics.line = plain.height();
    metrics.em = plain.horizontalAdvance(u'n');
    metrics.time = 80;
    const SequenceLayout layout(sequence, SequenceSpacing::ByOrder, metrics, image.width());
    QPalette palette(Qt::black, Qt::lightGray, Qt::white, Qt::darkGray, Qt::gray, Qt::black, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::blue);
    const SequencePainter painter(sequence, layout, texts, {.chosen = isChosen ? syn : -1, .shown = {2}},
                                  palette, font);
    {
        QPainter device(&image);
        painter.paint(device, image.rect());
    }
    // The words alone on the same ground.
    font.setBold(isChosen);
    const QFontMetricsF metricsOfWords(font, &image);
    const SegmentPlace place = layout.segment(*sequence.item(syn), syn);
    const QRectF box(place.label.x() - place.room / 2, place.label.y() - layout.row() / 2, place.room,
                     layout.row());
    QImage expected(image.size(), image.format());
    expected.fill(Qt::white);
    {
        QPainter device(&expected);
        if (isChosen) {
            QColor fill = palette.color(QPalette::Highlight);
            fill.setAlphaF(0.2F);
            device.fillRect(expected.rect(), fill);
        }
        device.setFont(font);
        device.setPen(Qt::black);
        device.drawText(box, int(Qt::AlignCenter) | int(Qt::TextSingleLine), QStringLiteral("SYN"));
    }
    const double width = metricsOfWords.horizontalAdvance(QStringLiteral("SYN")) + 1;
    const QRect words = QRectF(place.label.x() - width / 2, place.label.y() - metricsOfWords.height() / 2 + 1,
                               width, metricsOfWords.height() - 2)
                            .toAlignedRect()
                            .adjusted(1, 1, -1, -1);
    QCOMPARE(image.copy(words), expected.copy(words));
}

// One lane alone has no arrows, and its legend no word of them.
void tst_SequencePainter::promisesOnlyWhatIsDrawn()
{
    SequenceStory w;
    w.connectBoth();
    const EndpointPair self = pair("127.0.0.1:6001", "127.0.0.1:6001");
    create(w.writer, 7, Transport::Tcp, Opening::Active, self);
    w.tellPair(7, EventKind::Bound, {self.local, {}});
    w.tellPair(7, EventKind::Connecting, self);
    w.call(7, SystemCall::Connect, -1, EINPROGRESS);
    w.tellPair(7, EventKind::Established, self);
    w.tell(7, EventKind::PeerFinished);
    const Sequence both = w.folded(2);
    const SequenceTexts ofBoth(both, w.journal);
    QVERIFY(ofBoth.hasArrows());
    QCOMPARE(ofBoth.legend(0), QStringList(QStringLiteral("Dashed: inferred, no packet was captured.")));
    const Sequence alone = w.folded(7);
    const SequenceTexts texts(alone, w.journal);
    QVERIFY(!texts.hasArrows());
    QCOMPARE(texts.legend(0),
             QStringList({QStringLiteral("Connected with itself: what it sends comes back to it."),
                          QStringLiteral("So there is one lane, and no arrow to another.")}));
    QCOMPARE(texts.details(*alone.item(alone.end() - 1)),
             QStringLiteral("recv() = 0: its own FIN has come back."));
    w.listen(8);
    w.call(8, SystemCall::Listen);
    const Sequence listener = w.folded(8);
    QCOMPARE(SequenceTexts(listener, w.journal).legend(0), QStringList());
}

QTEST_MAIN(tst_SequencePainter)
#include "tst_sequencepainter.moc"

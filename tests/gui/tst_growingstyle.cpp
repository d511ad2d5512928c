#include "gui/widgets/growingstyle.h"

#include <QCheckBox>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOption>
#include <QTest>

using namespace enchufe;

class tst_GrowingStyle : public QObject
{
    Q_OBJECT

private slots:
    void indicatorsGrow_data();
    void indicatorsGrow();
    void usualTextHasUsualIndicators();
    void branchArrowsGrow();

private:
    GrowingStyle m_style;
};

void tst_GrowingStyle::indicatorsGrow_data()
{
    QTest::addColumn<int>("metric");
    QTest::newRow("check") << int(QStyle::PM_IndicatorWidth);
    QTest::newRow("check, height") << int(QStyle::PM_IndicatorHeight);
    QTest::newRow("radio") << int(QStyle::PM_ExclusiveIndicatorWidth);
    QTest::newRow("radio, height") << int(QStyle::PM_ExclusiveIndicatorHeight);
}

void tst_GrowingStyle::indicatorsGrow()
{
    QFETCH(int, metric);
    QRadioButton button;
    QFont font = button.font();
    font.setPixelSize(60);
    button.setFont(font);
    QStyleOption option;
    option.initFrom(&button);
    const int grown = m_style.pixelMetric(QStyle::PixelMetric(metric), &option, &button);
    QCOMPARE(grown, button.fontMetrics().ascent());
    // Some ask without saying what they draw, and some without a widget.
    QCOMPARE(m_style.pixelMetric(QStyle::PixelMetric(metric), nullptr, &button), grown);
    QCOMPARE(m_style.pixelMetric(QStyle::PixelMetric(metric), &option, nullptr), grown);
    QVERIFY(m_style.pixelMetric(QStyle::PixelMetric(metric), nullptr, nullptr) < grown);
}

void tst_GrowingStyle::usualTextHasUsualIndicators()
{
    QCheckBox box;
    QFont font = box.font();
    font.setPixelSize(8);
    box.setFont(font);
    QCOMPARE(m_style.pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &box),
             m_style.baseStyle()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &box));
}

/// Where there is ink.
void tst_GrowingStyle::branchArrowsGrow()
{
    const auto inkOf = [this](int pixels) {
        QImage image(200, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QFont font;
        font.setPixelSize(pixels);
        QStyleOptionViewItem option;
        option.rect = QRect(40, 40, 120, 120);
        option.fontMetrics = QFontMetrics(font);
        option.state = QStyle::State_Enabled | QStyle::State_Children | QStyle::State_Open;
        option.palette = QPalette(Qt::black, Qt::white, Qt::white, Qt::black, Qt::gray, Qt::black, Qt::white);
        m_style.drawPrimitive(QStyle::PE_IndicatorBranch, &option, &painter, nullptr);
        painter.end();
        QRect ink;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) < 200)
                    ink |= QRect(x, y, 1, 1);
            }
        }
        return ink;
    };
    const QRect usual = inkOf(12);
    const QRect large = inkOf(48);
    QVERIFY(usual.isValid());
    QVERIFY2(large.width() >= 2 * usual.width(),
             qPrintable(QStringLiteral("%1 and %2 pixels").arg(usual.width()).arg(large.width())));
    QVERIFY((large.center() - usual.center()).manhattanLength() <= 8);
}

QTEST_MAIN(tst_GrowingStyle)
#include "tst_growingstyle.moc"

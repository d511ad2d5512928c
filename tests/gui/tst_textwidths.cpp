#include "gui/pictures/textwidths.h"

#include <QTest>

using namespace enchufe;

class TestTextWidths : public QObject
{
    Q_OBJECT

private slots:
    void measuresAsTheFontDoes();
};

/// Asked for the first time and remembered, plain and bold, and after the font changed.
void TestTextWidths::measuresAsTheFontDoes()
{
    QFont font;
    font.setPointSize(10);
    TextWidths widths(font);
    for (const int points : {10, 20}) {
        font.setPointSize(points);
        widths.setFont(font);
        QFont strong = font;
        strong.setBold(true);
        for (int time = 0; time < 2; ++time) {
            for (const QString &text : {QStringLiteral("127.0.0.1"), QStringLiteral(":5000"), QString()}) {
                QCOMPARE(widths.of(text, false), QFontMetricsF(font).horizontalAdvance(text));
                QCOMPARE(widths.of(text, true), QFontMetricsF(strong).horizontalAdvance(text));
            }
        }
        QCOMPARE(widths.height(), QFontMetricsF(font).height());
    }
}

QTEST_MAIN(TestTextWidths)
#include "tst_textwidths.moc"

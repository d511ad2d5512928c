#include "gui/exchange/pillbutton.h"

#include <QPainter>

namespace enchufe {

PillButton::PillButton(QWidget *parent)
    : QPushButton(parent)
{
    setCursor(Qt::PointingHandCursor);
}

QSize PillButton::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextSingleLine, text());
    const int height = fontMetrics().height();
    return {words.width() + 2 * height, std::max(24, height + height / 2)};
}

void PillButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = palette().color(QPalette::Highlight);
    const QColor words = palette().color(QPalette::HighlightedText);
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(words, 2) : QPen(Qt::NoPen));
    painter.setBrush(isDown() ? fill.darker(120) : underMouse() ? fill.lighter(110) : fill);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(words);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace enchufe

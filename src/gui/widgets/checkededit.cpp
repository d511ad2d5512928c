#include "gui/widgets/checkededit.h"

#include "gui/decor/drawnicon.h"

#include <QAction>
#include <QEvent>
#include <QPainter>

namespace enchufe {

CheckedEdit::CheckedEdit(const QString &sample, QWidget *parent)
    : QLineEdit(parent)
    , m_sample(sample)
    , m_sign(addAction(drawnIcon(QLatin1String("fault"), palette().color(QPalette::Text)), TrailingPosition))
{
    m_sign->setVisible(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CheckedEdit::setFault(const QString &reason)
{
    if (reason == m_fault)
        return;
    m_fault = reason;
    m_sign->setVisible(hasFault());
    m_sign->setToolTip(reason);
    setToolTip(reason);
    setAccessibleDescription(reason);
    update();
}

QSize CheckedEdit::sizeHint() const
{
    const QSize base = QLineEdit::sizeHint();
    // Each action at the trailing edge is about as wide as the line is high.
    const int actionsWidth = base.height() * int(actions().size());
    return {fontMetrics().horizontalAdvance(m_sample) + actionsWidth + 12, std::max(24, base.height())};
}

void CheckedEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!hasFault())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(faultColor(), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 2, 2);
}

void CheckedEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace enchufe

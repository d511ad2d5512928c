#include "gui/panels/startcard.h"

#include "gui/decor/drawnicon.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace enchufe {

StartCard::StartCard(QLatin1String drawing, QWidget *parent)
    : QPushButton(parent)
    , m_drawing(drawing)
    , m_picture(new QLabel)
    , m_title(new QLabel)
    , m_what(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(8);
    for (QLabel *label : {m_picture, m_title, m_what}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        layout->addWidget(label);
    }
    m_what->setWordWrap(true);
    layout->setStretchFactor(m_what, 1);
    adapt();
}

void StartCard::setTexts(const QString &title, const QString &what)
{
    m_title->setText(title);
    m_what->setText(what);
    setAccessibleName(title);
    setAccessibleDescription(what);
    updateGeometry();
}

void StartCard::setCommonSize(const QSize &size)
{
    m_common = size;
    updateGeometry();
}

QSize StartCard::sizeHint() const
{
    if (!m_common.isEmpty())
        return m_common;
    const QFontMetrics metrics(m_title->font());
    const int width =
        std::max(metrics.averageCharWidth() * 23, metrics.horizontalAdvance(m_title->text())) + 36;
    return {width, layout()->heightForWidth(width)};
}

void StartCard::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        adapt();
}

void StartCard::adapt()
{
    const int size = 2 * fontMetrics().height();
    m_picture->setPixmap(drawnIcon(m_drawing, palette().color(QPalette::ButtonText)).pixmap(size, size));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    updateGeometry();
}

} // namespace enchufe

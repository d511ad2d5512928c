#include "gui/widgets/tallenough.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace enchufe {

TallEnough::TallEnough(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
{
    widget->installEventFilter(this);
}

bool TallEnough::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        const QLayout *layout = m_widget->layout();
        const int height = layout->hasHeightForWidth() ? layout->minimumHeightForWidth(m_widget->width()) : 0;
        if (height != m_widget->minimumHeight())
            m_widget->setMinimumHeight(height);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace enchufe

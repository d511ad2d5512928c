#pragma once

#include <QHBoxLayout>
#include <QWidget>

#include <initializer_list>

namespace enchufe {

/// Items that stay together when the line breaks.
inline QWidget *together(std::initializer_list<QWidget *> widgets)
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return box;
}

/// A new widget that tests and assistive technology find by `name`.
template <typename Widget>
Widget *named(const char *name)
{
    auto *widget = new Widget;
    widget->setObjectName(QLatin1String(name));
    return widget;
}

} // namespace enchufe

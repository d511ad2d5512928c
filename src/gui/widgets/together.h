#pragma once

#include <QHBoxLayout>
#include <QLabel>
#include <QWidget>

#include <initializer_list>

namespace enchufe {

/// Units: pixels. Nothing to press is smaller (WCAG 2.5.8).
inline constexpr int smallestTarget = 24;

/// A label that belongs to a field.
inline QLabel *labelOf(QWidget *field)
{
    auto *label = new QLabel;
    label->setBuddy(field);
    return label;
}

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

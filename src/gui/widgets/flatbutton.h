#pragma once

#include "gui/widgets/together.h"

#include <QToolButton>

namespace enchufe {

/// A flat button with a few words, large enough to be hit however short they are and whatever their size. (A
/// minimum size that is set would take the place of what the text needs.)
class FlatButton : public QToolButton
{
public:
    explicit FlatButton(QWidget *parent = nullptr)
        : QToolButton(parent)
    {
        setAutoRaise(true);
    }
    QSize sizeHint() const override { return QToolButton::sizeHint().expandedTo(least); }
    QSize minimumSizeHint() const override { return QToolButton::minimumSizeHint().expandedTo(least); }

private:
    static constexpr QSize least{smallestTarget, smallestTarget};
};

} // namespace enchufe

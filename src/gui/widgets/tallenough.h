#pragma once

#include <QObject>

class QWidget;

namespace enchufe {

/// Keeps a widget at least as high as its layout needs at the widget's present width: lines that break take
/// height, which Qt's minimum sizes do not know of. Without it, splitters squeeze such a widget until its
/// parts overlap.
class TallEnough : public QObject
{
public:
    /// Param widget: has a layout; owns this object.
    explicit TallEnough(QWidget *widget);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_widget;
};

} // namespace enchufe

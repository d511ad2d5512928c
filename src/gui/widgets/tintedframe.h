#pragma once

#include <QFrame>

namespace enchufe {

/// A strip across the window that is told apart from the lines around it: the window's own colour with a
/// breath of its accent, and an edge.
class TintedFrame : public QFrame
{
    Q_OBJECT

public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace enchufe

#pragma once

#include <QLabel>

namespace enchufe {

/// A label of plain text that gives way when there is little room: what does not fit is drawn as an ellipsis.
/// Its text stays whole, as its tool tip and for assistive technology.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace enchufe

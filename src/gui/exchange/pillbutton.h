#pragma once

#include <QPushButton>

namespace enchufe {

/// A round-ended button that floats over a view and tells of something further down.
class PillButton : public QPushButton
{
    Q_OBJECT

public:
    explicit PillButton(QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace enchufe

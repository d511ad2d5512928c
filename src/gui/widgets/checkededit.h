#pragma once

#include <QLineEdit>

class QAction;

namespace enchufe {

/// A line edit that shows when its text is at fault: a border, a sign and the reason as tool tip and
/// description.
class CheckedEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// Param sample: the text that should fit without scrolling.
    explicit CheckedEdit(const QString &sample, QWidget *parent = nullptr);

    /// Param reason: in words; empty when nothing is wrong.
    void setFault(const QString &reason);
    bool hasFault() const { return !m_fault.isEmpty(); }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_sample;
    QString m_fault;
    QAction *m_sign;
};

} // namespace enchufe

#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace enchufe {

/// Stands for pasted bytes that are sent as they are: their size, and a button that takes them away.
class AttachmentChip : public QFrame
{
    Q_OBJECT

public:
    explicit AttachmentChip(QWidget *parent);

    void setSize(qint64 bytes);

signals:
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_label;
    QToolButton *m_remove;
    qint64 m_bytes = 0;
};

} // namespace enchufe

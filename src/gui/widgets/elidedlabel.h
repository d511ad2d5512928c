#pragma once

#include <QLabel>

namespace enchufe {

/// A label that gives way when there is little room: what does not fit ends in an ellipsis, the whole text is
/// its tool tip and its accessible name.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setFullText(const QString &text);
    const QString &fullText() const { return m_text; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    QString m_text;
};

} // namespace enchufe

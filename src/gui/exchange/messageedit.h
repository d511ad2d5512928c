#pragma once

#include <QPlainTextEdit>

namespace enchufe {

/// The field a message is written in. Enter sends, Shift+Enter begins a new line; grows with its text up to a
/// few lines.
class MessageEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MessageEdit(QWidget *parent);

    /// The text exactly as typed: toPlainText() would turn no-break spaces into spaces.
    QString typedText() const;
    /// Underlines the character at `position`; -1 for none.
    void markFault(qsizetype position);
    /// Whether an arrow key may leave the text for the history now.
    void setRecallable(bool on) { m_recallable = on; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void sendRequested();
    void recallRequested(int direction);
    /// Text was pasted that an editor would change or take too long to lay out.
    void attachmentPasted(const QByteArray &bytes);

protected:
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int heightOfRows(int rows) const;

    bool m_recallable = false;
};

} // namespace enchufe

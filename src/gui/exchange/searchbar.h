#pragma once

#include <QByteArray>
#include <QWidget>

class QToolButton;

namespace enchufe {

class CheckedEdit;
class ElidedLabel;

/// Where it is typed what to find in the transcript, and where it is said how many there are. Enter and
/// Shift+Enter step, Escape closes; the field's escapes are the message line's. Only a face: TranscriptSearch
/// does the work.
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent);

    /// The bytes looked for; empty when there are none, or when the text is at fault.
    QByteArray needle() const { return m_needle; }
    /// Shows the bar and puts the cursor into it.
    void open();
    void setStatus(const QString &words);
    /// Has the status read aloud.
    void announce();
    void setSteppable(bool on);

signals:
    void needleChanged();
    /// Param step: +1 for the next match, -1 for the previous one.
    void stepped(int step);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void readText();
    void retranslate();

    CheckedEdit *m_edit;
    ElidedLabel *m_status;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QByteArray m_needle;
};

} // namespace enchufe

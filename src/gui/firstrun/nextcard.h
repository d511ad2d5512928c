#pragma once

#include "gui/widgets/tintedframe.h"

class QLabel;
class QPushButton;

namespace enchufe {

/// What somebody new has seen when their first connection is closed, what could come next, and one button
/// that closes everything. Hidden until begin(). Emits: chosen(), undone(), and said() with words that are
/// new.
class NextCard : public TintedFrame
{
    Q_OBJECT

public:
    enum class Next { WhoClosesFirst, Udp, RealServer };

    explicit NextCard(QWidget *parent = nullptr);

    /// Appears.
    void begin();
    void focusFirst();

signals:
    void chosen(enchufe::NextCard::Next next);
    void undone();
    void said(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int next);
    void retranslate();

    QLabel *m_text;
    QPushButton *m_next[3];
    QPushButton *m_undo;
    QPushButton *m_hide;
    /// The one that was chosen last; -1 before.
    int m_chosen = -1;
};

} // namespace enchufe

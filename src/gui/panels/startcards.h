#pragma once

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace enchufe {

class StartCard;

/// What an empty table shows: one sentence and three things to begin with, as cards for somebody new and as a
/// line of buttons for who has been here before.
/// Emits: waitRequested(), callRequested(), showMeRequested(); hidden() when the line is not wanted any more.
class StartCards : public QScrollArea
{
    Q_OBJECT

public:
    explicit StartCards(QWidget *parent = nullptr);

    enum class Look {
        Cards,
        Line,
        Sentence, ///< nothing to press
    };
    void setLook(Look look);
    Look look() const { return m_look; }
    /// The first button; none where there is nothing to press.
    void focusFirst();

signals:
    void waitRequested();
    void callRequested();
    void showMeRequested();
    void hidden();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLine();
    void retranslate();
    void evenOut();
    void adapt();

    QLabel *m_sentence;
    StartCard *m_wait;
    StartCard *m_call;
    StartCard *m_show;
    QWidget *m_cards;
    QWidget *m_line;
    QPushButton *m_short[3];
    QPushButton *m_hide;
    Look m_look = Look::Cards;
};

} // namespace enchufe

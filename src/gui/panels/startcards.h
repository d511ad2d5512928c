#pragma once

#include <QScrollArea>

class QLabel;

namespace enchufe {

class StartCard;

/// What an empty table shows: one sentence and three things to begin with.
/// Emits: waitRequested(), callRequested(), showMeRequested().
class StartCards : public QScrollArea
{
    Q_OBJECT

public:
    explicit StartCards(QWidget *parent = nullptr);

    void focusFirst();

signals:
    void waitRequested();
    void callRequested();
    void showMeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void evenOut();
    void adapt();

    QLabel *m_sentence;
    StartCard *m_wait;
    StartCard *m_call;
    StartCard *m_show;
};

} // namespace enchufe

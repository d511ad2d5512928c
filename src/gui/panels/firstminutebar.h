#pragma once

#include "gui/widgets/tintedframe.h"
#include "teach/firstminute.h"

class QLabel;
class QPushButton;

namespace enchufe {

/// Runs "Show me (1 minute)" and says what is happening, with one button that undoes all of it. Hidden while
/// nothing runs. Emits: shown() for the socket that each step is about, finished().
class FirstMinuteBar : public TintedFrame
{
    Q_OBJECT

public:
    FirstMinuteBar(Session &session, LiveTable &live, QWidget *parent = nullptr);

    /// Closes what an earlier run opened and begins anew. Param pause: how long each step stays.
    void start(std::chrono::milliseconds pause);

signals:
    void shown(enchufe::SocketId id);
    void finished(bool complete);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void undo();

    Session &m_session;
    LiveTable &m_live;
    FirstMinute *m_minute = nullptr;
    QLabel *m_text;
    QPushButton *m_undo;
};

} // namespace enchufe

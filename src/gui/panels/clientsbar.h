#pragma once

#include "base/socketid.h"

#include <QFrame>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace enchufe {

class LiveTable;
class Session;

/// How far several clients that were opened at once have come, and one button that undoes it. Hidden while
/// there are none.
class ClientsBar : public QFrame
{
    Q_OBJECT

public:
    ClientsBar(Session &session, LiveTable &table, QWidget *parent = nullptr);

    /// Follows these from now on, in place of those before.
    void follow(std::vector<SocketId> ids);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Counts
    {
        int connected = 0;
        int failed = 0;
        int open = 0;
    };
    Counts count() const;
    void refresh();
    void undo();
    void retranslate();

    Session &m_session;
    LiveTable &m_table;
    std::vector<SocketId> m_ids;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_undo;
    QPushButton *m_hide;
};

} // namespace enchufe

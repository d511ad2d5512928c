#pragma once

#include <QStatusBar>
#include <QTimer>

#include <chrono>

namespace enchufe {

class ElidedLabel;
class SocketTable;

/// The status bar: the last piece of news, how many sockets the program holds, how many the
/// kernel alone still keeps and how many have ended, how much passed, and what is
/// wrong with the recording when something is.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    /// Param newsFor: how long a piece of news stands, which tells of a moment and not of what is now.
    explicit StatusLine(std::chrono::milliseconds newsFor = std::chrono::minutes(1),
                        QWidget *parent = nullptr);

    /// Shows a piece of news and tells assistive technology of it, without moving the focus.
    void say(const QString &text);
    /// Param history: how many rows the table shows as ended.
    void display(const SocketTable &table, int history);

protected:
    void changeEvent(QEvent *event) override;

private:
    void forgetNews();

    QTimer m_newsTimer;
    ElidedLabel *m_news;
    ElidedLabel *m_warnings;
    ElidedLabel *m_counts;
    ElidedLabel *m_bytes;
};

} // namespace enchufe

#pragma once

#include <QStatusBar>

namespace enchufe {

class ElidedLabel;
class SocketTable;

/// The status bar: the last piece of news, how many sockets are open and ended, how much passed, and what is
/// wrong with the recording when something is.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Shows a piece of news and tells assistive technology of it, without moving the focus.
    void say(const QString &text);
    void display(const SocketTable &table);

protected:
    void changeEvent(QEvent *event) override;

private:
    ElidedLabel *m_news;
    ElidedLabel *m_warnings;
    ElidedLabel *m_counts;
    ElidedLabel *m_bytes;
};

} // namespace enchufe

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace enchufe {

class LiveTable;

/// Says that the display is paused, for how long, and how many events wait; there only while it is.
class PauseBanner : public QWidget
{
    Q_OBJECT

public:
    explicit PauseBanner(LiveTable &table, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    LiveTable &m_table;
    QLabel *m_label;
    QPushButton *m_resume;
    QTimer m_tick;
};

} // namespace enchufe

#pragma once

#include "base/socketid.h"

#include <QWidget>

class QPushButton;
class QSpinBox;

namespace enchufe {

class LiveTable;
class Session;
struct SocketRow;

/// Holds back what a socket would take by itself: reading of a connection or UDP socket, accepting of a
/// listener. While it is held, so much is taken as is asked for.
class ReadGate : public QWidget
{
    Q_OBJECT

public:
    ReadGate(Session &session, LiveTable &table, QWidget *parent = nullptr);

    void showSocket(SocketId socket);
    /// Takes up what is new of the row.
    void refresh();
    /// As the first button: stop, or go on.
    void toggle();
    /// As the second button: read so many bytes, one datagram, or accept one.
    void takeSome();

protected:
    void changeEvent(QEvent *event) override;

private:
    const SocketRow *row() const;
    void setTexts(const SocketRow *row);

    Session &m_session;
    LiveTable &m_table;
    SocketId m_socket;
    QPushButton *m_gate;
    QSpinBox *m_amount;
    QPushButton *m_some;
};

} // namespace enchufe

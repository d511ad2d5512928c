#pragma once

#include "base/socketid.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace enchufe {

class CheckedEdit;
class LiveTable;
class Session;
struct SocketRow;

/// What only a UDP socket has: peers that have not spoken yet, and multicast groups. Hidden for others.
class UdpBar : public QWidget
{
    Q_OBJECT

public:
    UdpBar(Session &session, LiveTable &table, QWidget *parent = nullptr);

    void showSocket(SocketId socket);
    /// Takes up what is new of the row.
    void refresh();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const SocketRow *row() const;
    void build();
    void listInterfaces();
    quint32 interfaceIndex() const;
    void addPeer();
    void joinOrLeave();
    void check();
    void retranslate();

    struct Parts
    {
        QWidget *peerBox;
        QLabel *peerLabel;
        CheckedEdit *peer;
        QPushButton *add;
        QLabel *groupLabel;
        CheckedEdit *group;
        QLabel *interfaceLabel;
        QComboBox *interface;
        QPushButton *join;
        QLabel *joined;
    };

    Session &m_session;
    LiveTable &m_table;
    SocketId m_socket;
    Parts m_parts = {};
};

} // namespace enchufe

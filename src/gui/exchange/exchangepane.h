#pragma once

#include "base/socketid.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace enchufe {

class Composer;
class LiveTable;
class ReadGate;
class SearchBar;
class Session;
class TranscriptSearch;
class TranscriptView;
class UdpBar;

/// What is exchanged over one socket: its transcript, where a message is written, and how it is ended.
class ExchangePane : public QWidget
{
    Q_OBJECT

public:
    ExchangePane(Session &session, LiveTable &table, QWidget *parent);

    /// Param peer: one peer of a UDP socket; 0 for the whole socket. An invalid id shows what to do first.
    void showSocket(SocketId socket, PeerIndex peer = 0);
    void focusComposer();
    void focusTranscript();
    /// Brings the block of an event into view and selects it.
    void goToEvent(quint64 number);
    /// Opens the search in what is shown.
    void find();
    /// Stops reading (a listener: accepting) or goes on; and takes so much as the field beside it says.
    void toggleReading();
    void readSome();
    /// Goes to the next match, or the previous one (-1).
    void findNext(int step);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void rowsChanged(const std::vector<SocketId> &ids);
    void applyView();

    struct Parts
    {
        QStackedWidget *pages;
        QLabel *nothing;
        QLabel *title;
        QComboBox *view;
        QComboBox *directions;
        SearchBar *searchBar;
        TranscriptView *transcript;
        TranscriptSearch *search;
        Composer *composer;
        ReadGate *gate;
        UdpBar *udp;
        QPushButton *finish;
        QPushButton *close;
        QPushButton *abort;
    };

    Session &m_session;
    LiveTable &m_table;
    SocketId m_socket;
    PeerIndex m_peer = 0;
    Parts m_parts = {};
    /// The keyboard was to go to a message line that takes none before the socket is connected.
    bool m_composerIsAwaited = false;
};

} // namespace enchufe

#pragma once

#include "base/socketid.h"

#include <QList>
#include <QTabWidget>
#include <QTimer>

#include <array>
#include <optional>
#include <vector>

class QAction;

namespace enchufe {

class ExchangePane;
class InspectPage;
class LiveTable;
class Session;

/// The lower half of the window: what is exchanged over the chosen socket, and what the kernel knows of it.
/// Pages are made when they are first shown. While one that shows samples is in view, the socket and its
/// other end are watched.
class InspectTabs : public QTabWidget
{
    Q_OBJECT

public:
    enum Tab {
        ExchangeTab,
        SequenceTab,
        StatesTab,
        QueuesTab,
        CallsTab,
        OptionsTab,
        GraphsTab,
        DetailsTab,
        CountersTab,
        TabCount
    };

    /// Param exchange: becomes the first tab.
    InspectTabs(Session &session, LiveTable &table, ExchangePane *exchange, QWidget *parent = nullptr);
    ~InspectTabs() override;

    /// Param peer: one peer of a UDP socket; 0 for the whole socket.
    void showSocket(SocketId socket, PeerIndex peer = 0);
    /// Brings the exchange to the front.
    void showExchange();
    /// Whether the pictures animate what moves.
    void setAnimated(bool on);
    /// Gives the keyboard to the page in front.
    void focusPage();
    /// One for each tab, in their order: Ctrl+1 and so on.
    const std::array<QAction *, TabCount> &tabActions() const { return m_actions; }
    /// High enough for a picture to say something; what is not in view is scrolled to.
    QSize minimumSizeHint() const override;

signals:
    /// What became of an exported picture.
    void said(const QString &text);
    /// The page in front was given the keyboard: it is to be seen.
    void pageFocused();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    InspectPage *makePage(Tab tab);
    InspectPage *makeSequencePage();
    void tabChanged();
    void rowsChanged(const std::vector<SocketId> &ids);
    void follow();
    void watch();
    SocketId findPartner() const;
    void retranslate();

    Session &m_session;
    LiveTable &m_table;
    ExchangePane *m_exchange;
    std::array<InspectPage *, TabCount> m_pages = {};
    std::array<QAction *, TabCount> m_actions = {};
    SocketId m_socket;
    SocketId m_partner;
    std::vector<SocketId> m_watched;
    QTimer m_following;
    bool m_isAnimated = true;
};

} // namespace enchufe

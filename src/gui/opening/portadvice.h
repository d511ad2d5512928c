#pragma once

#include "explain/explain.h"
#include "journal/journalfollower.h"

#include <QTimer>
#include <QWidget>

namespace enchufe {

class Session;

/// Asks this computer, a moment after the last change, what is known of an endpoint that is about to be
/// opened passively, and looks for the next free port when that one is in use. Asks again soon after a socket
/// of the session has taken or left a port, and every few seconds, for other programs do so too; neither
/// while its form cannot be seen. Thread: its creator's. Emits: chipChanged(), freePortFound().
class PortAdvice : public QObject
{
    Q_OBJECT

public:
    /// Param form: shows what is found, and owns this.
    PortAdvice(Session &session, QWidget *form);

    /// Begins anew with this endpoint; a null one clears the chip.
    void ask(Transport transport, const Endpoint &endpoint);
    /// What was last found; its text in the language now on screen.
    explain::PortChip chip() const;
    /// What was last found of this computer, also while another endpoint is asked about; default facts before
    /// the first.
    const HostFacts &facts() const { return m_facts; }

signals:
    void chipChanged();
    /// Param port: the nearest free one above the port asked about.
    void freePortFound(quint16 port);

private:
    void begin();
    void again();
    void followJournal();
    void send();
    void receive(quint64 ticket, const HostFacts &facts);

    Session &m_session;
    QTimer m_delay;
    QTimer m_again;
    JournalFollower m_follower;
    /// The first event that was not looked at.
    quint64 m_nextEvent = 0;
    Transport m_transport = Transport::Tcp;
    Endpoint m_asked;
    Endpoint m_candidate;
    /// 0 while no answer is waited for.
    quint64 m_ticket = 0;
    int m_triesLeft = 0;
    HostFacts m_facts;
    bool m_known = false;
};

} // namespace enchufe

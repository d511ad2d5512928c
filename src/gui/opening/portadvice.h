#pragma once

#include "explain/explain.h"

#include <QObject>
#include <QTimer>

namespace enchufe {

class Session;

/// Asks this computer, a moment after the last change, what is known of an endpoint that is about to be
/// opened passively, and looks for the next free port when that one is in use. Thread: its creator's. Emits:
/// chipChanged(), freePortFound().
class PortAdvice : public QObject
{
    Q_OBJECT

public:
    PortAdvice(Session &session, QObject *parent = nullptr);

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
    void send();
    void receive(quint64 ticket, const HostFacts &facts);

    Session &m_session;
    QTimer m_delay;
    Transport m_transport = Transport::Tcp;
    Endpoint m_asked;
    Endpoint m_candidate;
    quint64 m_ticket = 0;
    int m_triesLeft = 0;
    HostFacts m_facts;
    bool m_known = false;
};

} // namespace enchufe

#include "gui/opening/portadvice.h"

#include "session/session.h"

#include <chrono>

using namespace std::chrono_literals;

namespace enchufe {

namespace {

constexpr int s_mostCandidates = 20;

} // namespace

PortAdvice::PortAdvice(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(200ms);
    connect(&m_delay, &QTimer::timeout, this, &PortAdvice::send);
    connect(&session, &Session::hostFactsFound, this, &PortAdvice::receive);
}

void PortAdvice::ask(Transport transport, const Endpoint &endpoint)
{
    m_transport = transport;
    m_asked = endpoint;
    m_candidate = endpoint;
    m_triesLeft = s_mostCandidates;
    m_ticket = 0;
    m_known = false;
    if (endpoint.isNull()) {
        m_delay.stop();
        emit chipChanged();
    } else {
        m_delay.start();
    }
}

explain::PortChip PortAdvice::chip() const
{
    return m_known ? explain::portChip(m_facts) : explain::PortChip();
}

void PortAdvice::send()
{
    m_ticket = m_session.findHostFacts(m_transport, m_candidate);
}

void PortAdvice::receive(quint64 ticket, const HostFacts &facts)
{
    if (ticket != m_ticket || m_ticket == 0)
        return;
    const bool first = m_candidate == m_asked;
    if (first) {
        m_facts = facts;
        m_known = true;
        emit chipChanged();
    }
    const bool inUse = explain::portChip(facts).portClass == explain::PortClass::InUse;
    if (inUse && m_triesLeft-- > 0 && m_candidate.port() < 65535) {
        m_candidate = m_candidate.withPort(quint16(m_candidate.port() + 1));
        send();
    } else if (!inUse && !first) {
        emit freePortFound(m_candidate.port());
    }
}

} // namespace enchufe

#include "gui/opening/portadvice.h"

#include "session/session.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace enchufe {

namespace {

constexpr int s_mostCandidates = 20;
/// Of what came since the last look; with more than these it is asked without looking.
constexpr quint64 s_mostEvents = 20'000;
constexpr auto s_soon = 300ms;
constexpr auto s_nowAndThen = 4s;

bool changesPorts(EventKind kind)
{
    return kind == EventKind::Bound || kind == EventKind::Listening || kind == EventKind::Closed ||
           kind == EventKind::KernelGone;
}

} // namespace

PortAdvice::PortAdvice(Session &session, QWidget *form)
    : QObject(form)
    , m_session(session)
    , m_follower(session.journal(), s_soon)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(200ms);
    connect(&m_delay, &QTimer::timeout, this, &PortAdvice::begin);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &PortAdvice::again);
    connect(&m_follower, &JournalFollower::advanced, this, &PortAdvice::followJournal);
    connect(&session, &Session::hostFactsFound, this, &PortAdvice::receive);
}

void PortAdvice::ask(Transport transport, const Endpoint &endpoint)
{
    m_transport = transport;
    m_asked = endpoint;
    m_ticket = 0;
    m_known = false;
    m_again.stop();
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

void PortAdvice::begin()
{
    m_candidate = m_asked;
    m_triesLeft = s_mostCandidates;
    send();
}

/// What was found stays on screen until the answer.
void PortAdvice::again()
{
    const auto *const form = static_cast<const QWidget *>(parent());
    if (!form->isVisible() || form->window()->isMinimized())
        m_again.start(s_nowAndThen);
    else if (m_ticket != 0)
        m_again.start(s_soon);
    else
        begin();
}

void PortAdvice::followJournal()
{
    const Journal &journal = m_session.journal();
    const quint64 end = journal.published();
    bool isChanged = end - m_nextEvent > s_mostEvents;
    m_nextEvent = std::max(m_nextEvent, journal.firstKept());
    for (quint64 number = m_nextEvent; !isChanged && number < end; ++number)
        isChanged = changesPorts(journal.event(number).kind);
    m_nextEvent = end;
    if (isChanged && !m_asked.isNull() && !m_delay.isActive())
        m_again.start(s_soon);
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
        return;
    }
    m_ticket = 0;
    if (!m_again.isActive())
        m_again.start(s_nowAndThen);
    if (!inUse && !first)
        emit freePortFound(m_candidate.port());
}

} // namespace enchufe

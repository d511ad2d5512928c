#include "net/namelookup.h"

namespace enchufe {

// By name, because the other form of lookupHost() leaks its function when the lookup is aborted (Qt 6.4.2).
NameLookup::NameLookup(const QString &name, Answer answer)
    : m_answer(std::move(answer))
    , m_ticket(QHostInfo::lookupHost(name, this, SLOT(finish(QHostInfo))))
{}

NameLookup::~NameLookup()
{
    if (m_ticket != -1)
        QHostInfo::abortHostLookup(m_ticket);
}

void NameLookup::finish(const QHostInfo &info)
{
    m_ticket = -1;
    // The answer may destroy this lookup and with it the member.
    const Answer answer = std::move(m_answer);
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
        answer(Error{ErrorCode::NameNotFound, 0, info.errorString(), -1});
    else
        answer(info.addresses());
}

} // namespace enchufe

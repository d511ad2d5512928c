#include "net/namelookup.h"

#include <QHostInfo>

namespace enchufe {

NameLookup::NameLookup(const QString &name, Answer answer)
{
    m_ticket = QHostInfo::lookupHost(name, this, [this, answer = std::move(answer)](const QHostInfo &info) {
        m_ticket = -1;
        // The answer may destroy this lookup and with it this very function.
        const Answer tell = answer;
        if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
            tell(Error{ErrorCode::NameNotFound, 0, info.errorString(), -1});
        else
            tell(info.addresses());
    });
}

NameLookup::~NameLookup()
{
    if (m_ticket != -1)
        QHostInfo::abortHostLookup(m_ticket);
}

} // namespace enchufe

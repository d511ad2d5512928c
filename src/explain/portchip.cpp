#include "explain/explain.h"
#include "explain/text.h"

#include <algorithm>

namespace enchufe::explain {

namespace {

/// All of 127.0.0.0/8 is this computer's though only 127.0.0.1 is listed; a group's address may be bound by
/// anyone.
bool isOfThisComputer(const HostFacts &facts)
{
    const Endpoint plain = facts.endpoint.unmapped();
    const QHostAddress address = plain.address();
    if (facts.addresses.isEmpty() || plain.isWildcard() || plain.isLoopback() || address.isMulticast())
        return true;
    return std::any_of(facts.addresses.begin(), facts.addresses.end(), [&plain](const QHostAddress &own) {
        const Endpoint one(own, plain.port());
        const bool sameLink = one.scopeId() == plain.scopeId() || one.scopeId() == 0 || plain.scopeId() == 0;
        return one.family() == plain.family() && one.addressBytes() == plain.addressBytes() && sameLink;
    });
}

QString inUseText(const PortHolder &holder)
{
    if (holder.pid != 0 && holder.pid == QCoreApplication::applicationPid())
        return Text::tr("in use by this program");
    if (holder.pid == 0 || holder.process.isEmpty())
        return Text::tr("in use by another program");
    //: %1 is a program's name, %2 its process number.
    return Text::tr("in use by %1 (%2)").arg(holder.process, QString::number(holder.pid));
}

} // namespace

PortChip portChip(const HostFacts &facts)
{
    const quint16 port = facts.endpoint.port();
    if (facts.endpoint.isNull())
        return {PortClass::Unknown, Text::tr("not known yet")};
    if (!isOfThisComputer(facts))
        return {PortClass::NotOfThisComputer, Text::tr("not an address of this computer")};
    if (port == 0)
        return {PortClass::ChosenBySystem, Text::tr("chosen by the system")};
    const bool isPrivileged = port < facts.unprivilegedPortStart;
    if (isPrivileged && !facts.mayBindPrivileged) {
        return {PortClass::Privileged, //: %1 is the first port that needs no rights.
                Text::tr("privileged (below %1 on this computer)")
                    .arg(QString::number(facts.unprivilegedPortStart))};
    }
    if (facts.holder)
        return {PortClass::InUse, inUseText(*facts.holder)};
    if (isPrivileged)
        return {PortClass::Free, Text::tr("free, privileged; this program may open it")};
    return {PortClass::Free, Text::tr("free, not privileged")};
}

} // namespace enchufe::explain

#include "explain/explain.h"
#include "explain/text.h"

namespace enchufe::explain {

Reach reach(Transport transport, const Endpoint &local, bool onlyV6, const HostFacts &facts)
{
    if (local.isNull())
        return {};
    if (local.isLoopback())
        return {Text::tr("Only programs on this computer can reach it."), {}};
    if (!local.isWildcard())
        return {};
    Reach reach;
    for (const QHostAddress &address : facts.addresses) {
        const Endpoint own(address, local.port());
        const bool isV6 = own.family() == IpFamily::V6;
        const bool isTaken =
            isV6 ? local.family() == IpFamily::V6 : local.family() == IpFamily::V4 || !onlyV6;
        if (isTaken && !address.isLoopback() && !address.isLinkLocal())
            reach.endpoints.append(own.toString());
    }
    if (reach.endpoints.isEmpty()) {
        reach.text = Text::tr(
            "Every address of this computer. It has none but loopback, so nobody else can reach it now.");
    } else if (transport == Transport::Udp) {
        //: %1 is a list of endpoints, 192.168.1.20:5000.
        reach.text = Text::tr("Anyone who reaches this computer can send to it. Others send to %1.")
                         .arg(reach.endpoints.join(QLatin1String(", ")));
    } else {
        //: %1 is a list of endpoints, 192.168.1.20:5000.
        reach.text = Text::tr("Anyone who reaches this computer can ask. Others connect to %1.")
                         .arg(reach.endpoints.join(QLatin1String(", ")));
    }
    return reach;
}

} // namespace enchufe::explain

#pragma once

#include "base/error.h"
#include "net/openrequest.h"

#include <QString>

#include <optional>

namespace enchufe {

/// What stands in the opening form's fields, before anybody checked it.
struct OpeningEntries
{
    Transport transport = Transport::Tcp;
    Opening opening = Opening::Passive;
    QString ip;
    QString port;
    /// Active only; both may be empty.
    QString fromIp;
    QString fromPort;
    int backlog = 4096;
};

/// The request that the fields ask for, or the fault of each field that has one.
struct OpeningCheck
{
    OpenRequest request;
    std::optional<Error> ip;
    std::optional<Error> port;
    std::optional<Error> fromIp;
    std::optional<Error> fromPort;

    bool isOk() const { return !ip && !port && !fromIp && !fromPort; }
    /// The first fault, in the order of the fields; null when there is none.
    const Error *firstFault() const;
};

OpeningCheck checkOpening(const OpeningEntries &entries);

/// What a text put into the IP field means when it says more than an address: "host:port" and
/// "tcp://host:port".
struct PastedTarget
{
    HostPort target;
    std::optional<Transport> transport;
};

/// Nothing when the text is not an address or name with a port.
std::optional<PastedTarget> pastedTarget(const QString &text);

} // namespace enchufe

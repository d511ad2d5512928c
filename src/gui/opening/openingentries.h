#pragma once

#include "base/error.h"
#include "net/openrequest.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace enchufe {

/// What stands in the opening form's fields, before anybody checked it.
struct OpeningEntries
{
    Transport transport = Transport::Tcp;
    Opening opening = Opening::Passive;
    QString ip;
    QString port;
    /// Active only; both may be empty. Several addresses have commas between them.
    QString fromIp;
    QString fromPort;
    int backlog = 4096;
    /// Active only: so many sockets at once.
    int clients = 1;
    /// TCP passive only.
    bool acceptByHand = false;
    /// UDP passive only.
    GhostMode ghosts = GhostMode::None;
    /// Passive only: the name of the service that answers; empty for none.
    QString service;
    /// Units: bytes; 0 for as much as there is.
    int readSize = 0;
    /// Passive only.
    bool onlyV6 = false;
    std::vector<OptionValue> options = {};
};

/// The request that the fields ask for, or the fault of each field that has one.
struct OpeningCheck
{
    OpenRequest request;
    /// Active: this end's addresses, for several clients in turn; empty where the system chooses.
    std::vector<Endpoint> from;
    int clients = 1;
    std::optional<Error> ip;
    std::optional<Error> port;
    std::optional<Error> fromIp;
    std::optional<Error> fromPort;

    bool isOk() const { return !ip && !port && !fromIp && !fromPort; }
    /// The first fault, in the order of the fields; null when there is none.
    const Error *firstFault() const;
    /// One request for each client. With a port of this end, the first client of each address has it and the
    /// next ones those that follow; there is an end at 65535.
    QList<OpenRequest> requests() const;
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

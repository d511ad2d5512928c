#pragma once

#include "base/endpoint.h"
#include "base/hostport.h"
#include "base/socketoption.h"
#include "base/transport.h"

#include <QMetaType>

#include <vector>

namespace enchufe {

/// What to open. A plain value; it crosses from the asking thread to the network thread.
struct OpenRequest
{
    Transport transport = Transport::Tcp;
    /// Passive or Active; Accepted is the kernel's to give.
    Opening opening = Opening::Passive;
    /// Passive: this computer's end. Active: the other end. A name is looked up.
    HostPort target = {};
    /// Active only: this end's address and port; null lets the system choose both, port 0 the port.
    Endpoint from = {};
    /// TCP passive: how many connections may wait for accept(); the kernel bounds it by net.core.somaxconn.
    int backlog = 4096;
    /// TCP passive: nothing is accepted until Engine::accept() or setReading(true).
    bool acceptByHand = false;
    /// UDP passive: what becomes of each new peer.
    GhostMode ghosts = GhostMode::None;
    /// The most that one read takes; 0 for as much as there is. A datagram that is longer is cut. Units:
    /// bytes.
    int readSize = 0;
    /// Set before bind(), in this order. What the kernel refuses is told (OptionRefused) and does not stop
    /// the opening.
    std::vector<OptionValue> options = {};
    /// TCP active: a refusal is not listened to (a filter on the socket drops it), so that the request stands
    /// and is repeated until the other end asks too. Needs `from`: a simultaneous open. Source: RFC 9293
    /// section 3.5, figure 8.
    bool ignoreRefusal = false;
    /// The service that answers what arrives ("echo"); empty leaves it to the user.
    QString service = {};

    friend bool operator==(const OpenRequest &, const OpenRequest &) = default;
};

} // namespace enchufe

Q_DECLARE_METATYPE(enchufe::OpenRequest)

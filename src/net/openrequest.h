#pragma once

#include "base/endpoint.h"
#include "base/hostport.h"
#include "base/transport.h"

#include <QMetaType>

namespace enchufe {

/// What to open. A plain value; it crosses from the asking thread to the network thread.
struct OpenRequest
{
    Transport transport = Transport::Tcp;
    /// Passive or Active; Accepted is the kernel's to give.
    Opening opening = Opening::Passive;
    /// Passive: this computer's end. Active: the other end. A name is looked up.
    HostPort target;
    /// Active only: this end's address and port; null lets the system choose both, port 0 the port.
    Endpoint from;
    /// TCP passive: how many connections may wait for accept(); the kernel bounds it by net.core.somaxconn.
    int backlog = 4096;
    /// The service that answers what arrives ("echo"); empty leaves it to the user.
    QString service;

    friend bool operator==(const OpenRequest &, const OpenRequest &) = default;
};

} // namespace enchufe

Q_DECLARE_METATYPE(enchufe::OpenRequest)

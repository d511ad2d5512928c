#pragma once

#include "base/socketid.h"

#include <QModelIndex>

/// What SocketModel's indexes carry.
namespace enchufe {

// An index carries its key, so that it means the same row wherever that row stands.
static_assert(sizeof(quintptr) == 8, "the key of a row needs 64 bits");

inline quintptr keyOf(quint32 id, PeerIndex peer = 0)
{
    return (quintptr(id) << 32) | peer;
}

inline quint32 idOf(const QModelIndex &index)
{
    return quint32(index.internalId() >> 32);
}

inline PeerIndex peerOf(const QModelIndex &index)
{
    return PeerIndex(index.internalId() & 0xffffffff);
}

} // namespace enchufe

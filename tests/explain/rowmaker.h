#pragma once

#include "explain/explain.h"

#include <QDateTime>

#include <functional>

/// Rows as the table would have them, made by hand. Their times count from 10:14:03.
namespace enchufe::rowmaker {

constexpr qint64 second = 1'000'000'000;

/// A clock that stands still at 10:14:03 of this computer's time.
class FixedClock final : public Clock
{
public:
    qint64 steadyNs() const override { return 0; }
    qint64 wallMs() const override
    {
        return QDateTime(QDate(2026, 5, 4), QTime(10, 14, 3)).toMSecsSinceEpoch();
    }
};

inline Endpoint endpoint(const char *text)
{
    return *Endpoint::parse(QString::fromLatin1(text));
}

inline SocketRow row(Opening opening, TcpState state, const char *local, const char *remote = nullptr)
{
    SocketRow one;
    one.id = {2};
    one.opening = opening;
    one.life = Life::Open;
    one.pair.local = endpoint(local);
    if (remote != nullptr)
        one.pair.remote = endpoint(remote);
    one.kernel.state = state;
    one.kernel.pair = one.pair;
    one.establishedNs = remote != nullptr ? 1 : 0;
    return one;
}

inline SocketRow listener()
{
    return row(Opening::Passive, TcpState::Listen, "127.0.0.1:5000");
}

inline SocketRow ghost(TcpState state = TcpState::Established)
{
    return row(Opening::Accepted, state, "127.0.0.1:5000", "127.0.0.2:44553");
}

inline SocketRow client(TcpState state = TcpState::Established)
{
    return row(Opening::Active, state, "127.0.0.2:44553", "127.0.0.1:5000");
}

inline SocketRow udp(const char *remote = nullptr)
{
    SocketRow one =
        row(remote != nullptr ? Opening::Active : Opening::Passive,
            remote != nullptr ? TcpState::Established : TcpState::Close, "127.0.0.1:5005", remote);
    one.transport = Transport::Udp;
    return one;
}

inline UdpPeer peer(PeerIndex index, const char *remote)
{
    UdpPeer one;
    one.index = index;
    one.remote = endpoint(remote);
    one.datagramsReceived = 1;
    return one;
}

inline SocketRow with(SocketRow one, const std::function<void(SocketRow &)> &change)
{
    change(one);
    return one;
}

} // namespace enchufe::rowmaker

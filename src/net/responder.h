#pragma once

#include "base/error.h"
#include "base/socketid.h"
#include "base/transport.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace enchufe {

/// The way back to those who wrote: what a Responder may do with its socket. Bytes go through the socket's
/// bounded send queue; while more than answerMark of them wait, nothing more is read, so a peer that does not
/// read its answers stops being listened to instead of filling memory.
class ReplyChannel
{
public:
    /// Units: bytes of answers waiting at which reading stops.
    static constexpr qint64 answerMark = 1024 * 1024;

    virtual Transport transport() const = 0;
    /// Queues one answer. Param peer: as received() gave it.
    virtual void reply(PeerIndex peer, const QByteArray &bytes) = 0;
    /// Sends what is queued and then FIN (TCP; nothing on UDP).
    virtual void finish() = 0;

protected:
    ~ReplyChannel() = default;
};

/// Answers what arrives at one socket: the server side of a small service. One for each TCP connection, one
/// for a whole UDP port. Thread: the network thread.
class Responder
{
public:
    Responder() = default;
    virtual ~Responder() = default;
    Q_DISABLE_COPY_MOVE(Responder)

    /// The socket can be written to (TCP: established; UDP: bound or connected).
    virtual void begin(ReplyChannel &channel);
    /// One kernel read or datagram. Param bytes: valid until the first call of `channel`.
    virtual void received(ReplyChannel &channel, PeerIndex peer, QByteArrayView bytes) = 0;
    /// Everything queued has gone: a service that streams adds more here.
    virtual void drained(ReplyChannel &channel);
    /// The peer finished talking. What is said by default: this side finishes too.
    virtual void peerFinished(ReplyChannel &channel);
};

/// Makes the Responder of one socket.
using ResponderFactory = std::function<std::unique_ptr<Responder>()>;
/// Finds a service by its name. Errors: NotAvailable.
using ServiceFinder = std::function<Result<ResponderFactory>(QStringView name)>;

/// What answers at a socket by itself; without a name and a maker nobody does.
struct Service
{
    QString name = {};
    ResponderFactory make = {};

    /// True where somebody answers.
    explicit operator bool() const { return bool(make); }
    /// A Responder of this service; null where nobody answers.
    std::unique_ptr<Responder> responder() const { return make ? make() : nullptr; }
};

inline void Responder::begin(ReplyChannel &) {}
inline void Responder::drained(ReplyChannel &) {}
inline void Responder::peerFinished(ReplyChannel &channel)
{
    channel.finish();
}

} // namespace enchufe

#include "explain/calltexts.h"

#include "explain/text.h"
#include "journal/calltext.h"

#include <cerrno>

namespace enchufe::explain {

namespace {

/// Calls that make and end a socket.
QString openingMeaning(SystemCall call, Transport transport)
{
    switch (call) {
    case SystemCall::Socket:
        return Text::tr("Makes a socket: a plug that has no endpoint yet. The result is its descriptor, the "
                        "number by which the program names it.");
    case SystemCall::Bind:
        return Text::tr("Gives the socket its local endpoint: the IP address and the port of this end.");
    case SystemCall::Listen:
        return Text::tr("Makes the socket passive: it waits for requests. The number is how many connections "
                        "may wait to be accepted.");
    case SystemCall::Connect:
        if (transport == Transport::Udp)
            return Text::tr(
                "Fixes the partner: datagrams go to it and come from it alone. Nothing is sent for "
                "that. The kernel chooses the local endpoint if the socket has none.");
        return Text::tr("Asks the remote endpoint for a connection. The kernel chooses the local endpoint if "
                        "the socket has none.");
    case SystemCall::Accept:
        return Text::tr(
            "Takes one connection from the queue of the listener. The result is a new socket, for "
            "that one connection alone.");
    case SystemCall::Shutdown:
        return Text::tr("Finishes talking: a FIN goes out after the last byte, and the other direction stays "
                        "open.");
    case SystemCall::Close:
        return Text::tr("Gives the descriptor back. The kernel may keep the pair of endpoints for a while.");
    default:
        return {};
    }
}

} // namespace

QString callMeaning(SystemCall call, Transport transport)
{
    switch (call) {
    case SystemCall::Send:
        return Text::tr(
            "Hands bytes to the kernel. The result is how many it took; they may still be on their "
            "way.");
    case SystemCall::Receive:
        return Text::tr(
            "Takes bytes that have arrived. The result is how many; 0 says that the other end has "
            "finished talking, or that a datagram was empty.");
    case SystemCall::SetSocketOption:
        return Text::tr("Sets an option of the socket.");
    case SystemCall::GetSocketOption:
        return Text::tr("Reads an option of the socket. SO_ERROR is what became of a connection request.");
    case SystemCall::GetSocketName:
        return Text::tr("Asks for the local endpoint.");
    case SystemCall::GetPeerName:
        return Text::tr("Asks for the remote endpoint.");
    case SystemCall::GetAddrInfo:
        return Text::tr("Looks a name up.");
    default:
        return openingMeaning(call, transport);
    }
}

QString callErrorMeaning(const SocketRow *row, const Journal &journal, const Event &call)
{
    if (call.error == 0)
        return {};
    if (call.error == EINPROGRESS)
        return Text::tr("No failure: the socket does not block, so the request is on its way and the answer "
                        "comes later.");
    if (call.error == EAGAIN)
        return Text::tr("No failure: there was nothing to do at that moment, and the socket does not block.");
    Failure failure;
    if (row != nullptr)
        failure = failureOf(*row, journal, call);
    failure.error = Error::system(call.error);
    failure.call = callOf(call);
    return explainFailure(failure).what;
}

} // namespace enchufe::explain

#include "gui/exchange/speaking.h"

#include "explain/explain.h"

namespace enchufe {

namespace {

bool isHeld(const SocketRow &row)
{
    return row.life == Life::Opening || row.life == Life::Open;
}

} // namespace

Speaking Speaking::of(const SocketRow *row, PeerIndex peer)
{
    if (!row)
        return {Can::Never, {}};
    if (row->opening == Opening::Waiting)
        return {Can::Never,
                tr("Nobody has accepted this connection yet. Accept it to talk; what the other side sends "
                   "meanwhile waits in the system.")};
    if (row->opening == Opening::Foreign)
        return {Can::Never, tr("This socket is another program's: Enchufe only looks at it.")};
    if (row->isListener()) {
        if (row->life == Life::Open || row->life == Life::Opening)
            return {
                Can::Never,
                tr("A listener only waits: it never carries text. Pick one of its ghost sockets to talk.")};
        return {Can::Never,
                tr("This listener is closed. The ghost sockets it made live on and can still talk.")};
    }
    if (row->life == Life::Opening)
        return {Can::NotNow, tr("Not connected yet: the other side has not answered the request.")};
    if (row->life != Life::Open)
        return {Can::NotNow, row->failed ? tr("This socket ended with an error: nothing more can be sent.")
                                         : tr("This socket is closed: nothing more can be sent.")};
    if (row->finishedHere)
        return {Can::NotNow, tr("This side finished talking: nothing more can be sent. It still listens.")};
    const bool whole = row->transport == Transport::Udp && row->opening == Opening::Passive && peer == 0;
    if (whole && row->peers.empty())
        return {Can::NotNow, tr("No datagram has arrived yet, so there is nobody to answer.")};
    return {Can::Yes, {}};
}

Endings Endings::of(const SocketRow *row)
{
    if (!row || !row->isOwn())
        return {};
    const bool udp = row->transport == Transport::Udp;
    const bool listener = row->isListener();
    const bool held = isHeld(*row);
    const bool connected = !udp && !listener && row->life == Life::Open;
    const QString gone = tr("This program no longer has this socket.");
    const QString noConnection = udp ? tr("UDP has no connection that could be finished or aborted.")
                                     : tr("A listener has no connection that could be finished or aborted.");
    Endings endings;
    endings.finish.possible = connected && !row->finishedHere;
    endings.abort.possible = held && !udp && !listener;
    endings.close.possible = held;
    if (udp || listener)
        endings.finish.tip = endings.abort.tip = noConnection;
    else if (!held)
        endings.finish.tip = endings.abort.tip = gone;
    else
        endings.abort.tip =
            tr("Ends at once with RST: text on its way may be lost, and no TIME-WAIT follows.") % u' ' %
            explain::resetAtOther(*row);
    if (endings.finish.possible)
        endings.finish.tip =
            tr("Sends FIN behind what was written: this side says no more and still listens.");
    else if (endings.finish.tip.isEmpty())
        endings.finish.tip = row->finishedHere ? tr("This side has finished talking already.")
                                               : tr("Not connected yet: there is nothing to finish.");
    if (!held)
        endings.close.tip = gone;
    else if (listener)
        endings.close.tip = tr("Stops waiting at this port. The ghost sockets it made live on.");
    else if (udp)
        endings.close.tip =
            tr("Gives the whole socket back, with all its peers. Nothing is sent to tell them.");
    else if (row->readingStopped && waitingToBeRead(row->kernel) > 0)
        endings.close.tip = tr("Closes while bytes wait unread here: the system then sends RST.") % u' ' %
                            explain::resetAtOther(*row);
    else
        endings.close.tip =
            tr("Sends what is queued, then FIN, and gives the socket back: text that still arrives is "
               "no longer read.");
    return endings;
}

QString ExchangeTitle::of(const SocketRow &row, PeerIndex peer)
{
    const EndpointPair &pair = row.pair.local.isNull() && row.pair.remote.isNull() ? row.requested : row.pair;
    const QString local = pair.local.isNull() ? tr("not bound yet") : pair.local.toString();
    const Endpoint far = pair.remote.isNull() ? row.requested.remote : pair.remote;
    const QString remote = far.isNull() ? row.name : far.toString();
    const QString both = tr("%1 \u2194 %2", "local and remote endpoint");
    const UdpPeer *known = row.peer(peer);
    if (row.transport == Transport::Udp) {
        if (peer != 0 && known)
            return tr("UDP peer %1").arg(both.arg(local, known->remote.toString()));
        return row.opening == Opening::Passive ? tr("UDP socket %1, each datagram its own peer").arg(local)
                                               : tr("UDP socket %1").arg(both.arg(local, remote));
    }
    switch (row.opening) {
    case Opening::Passive:
        return tr("Listener %1").arg(local);
    case Opening::Active:
        return tr("Client %1").arg(both.arg(local, remote));
    case Opening::Waiting:
        return tr("Waiting to be accepted %1").arg(both.arg(local, remote));
    case Opening::Foreign:
        return tr("Another program's socket %1").arg(far.isNull() ? local : both.arg(local, remote));
    case Opening::Accepted:
        break;
    }
    return tr("Ghost socket %1").arg(both.arg(local, remote));
}

} // namespace enchufe

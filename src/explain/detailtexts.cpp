#include "explain/detailtexts.h"

#include "explain/detailadder.h"
#include "explain/explain.h"
#include "explain/quantities.h"
#include "explain/queuetexts.h"
#include "explain/text.h"

#include <algorithm>

namespace enchufe::explain {

namespace {

void addHolder(const SocketRow &row, DetailAdder &add)
{
    const KernelFacts &kernel = row.kernel;
    if (kernel.inode != 0) {
        add("inode", Text::tr("Inode"), QString::number(kernel.inode),
            Text::tr("The number by which /proc and ss -e name this socket."));
        add("uid", Text::tr("User (uid)"), QString::number(kernel.uid), Text::tr("The user who opened it."));
    } else if (row.life == Life::Leaving) {
        add("inode", Text::tr("Inode"), Text::tr("none", "no inode"),
            Text::tr("No program holds it any more: only the kernel still knows this pair."));
    }
    if (row.holderPid != 0 || !row.holder.isEmpty()) {
        //: %1 is a program's name, %2 its process number.
        add("holder", Text::tr("Program"),
            Text::tr("%1 (%2)").arg(row.holder, QString::number(row.holderPid)),
            Text::tr("The program that holds the descriptor."));
    }
}

void addConnection(const SocketRow &row, qint64 nowNs, std::vector<Detail> *details)
{
    DetailAdder add(DetailGroup::Connection, details);
    const TcpState state = row.life == Life::Ended ? TcpState::Close : row.kernel.state;
    const Transport transport = row.life == Life::Ended ? Transport::Tcp : row.transport;
    if (state != TcpState::Unknown)
        add("state", Text::tr("State"), QString(stateName(state, transport)), stateGloss(row));
    const Endpoint &local = row.pair.local.isNull() ? row.requested.local : row.pair.local;
    const Endpoint &remote = row.pair.remote.isNull() ? row.requested.remote : row.pair.remote;
    if (!local.isNull())
        add("local", Text::tr("Local"), local.toString(),
            Text::tr("This end: an address of this computer and a port."));
    if (!remote.isNull())
        add("remote", Text::tr("Remote"), remote.toString(), Text::tr("The other end."));
    addHolder(row, add);
    const qint64 untilNs = row.life == Life::Ended && row.closedNs != 0 ? row.closedNs : nowNs;
    const quint64 seconds = quint64(std::max<qint64>(0, untilNs - row.createdNs)) / 1'000'000'000;
    add("age", Text::tr("Known for"), countText(seconds) + u" s",
        row.isOwn() ? Text::tr("Since it was opened here.") : Text::tr("Since it was first seen."));
}

void addTimer(const SocketRow &row, qint64 nowNs, std::vector<Detail> *details)
{
    DetailAdder add(DetailGroup::Timer, details);
    add("timer", Text::tr("Timer"), timerValue(row, nowNs), timerSentence(row));
    if (row.kernel.retransmits > 0) {
        add("timer-tries", Text::tr("Tries"), countText(row.kernel.retransmits),
            Text::tr("How often the timer has run out in a row."));
    }
    if (row.details && row.details->probes > 0) {
        add("probes", Text::tr("Unanswered probes"), countText(row.details->probes),
            Text::tr("Window or keepalive probes that the other end has not answered."));
    }
    if (row.details && row.details->backoff > 0) {
        add("backoff", Text::tr("Backoff"), countText(row.details->backoff),
            Text::tr("How often the waiting time was doubled since the other end was last heard from."));
    }
}

void addQueues(const SocketRow &row, std::vector<Detail> *details)
{
    DetailAdder add(DetailGroup::Memory, details);
    const KernelFacts &kernel = row.kernel;
    if (kernel.state == TcpState::Listen) {
        add("recv-q", Text::tr("Waiting for accept() (Recv-Q)"), countText(kernel.receiveQueue),
            Text::tr("Connections that are established and that nobody has accepted yet."));
        add("send-q", Text::tr("Backlog (Send-Q)"), countText(kernel.sendQueue),
            Text::tr(
                "So many may wait, and one more: what listen() asked for, bounded by net.core.somaxconn."));
        return;
    }
    add("recv-q", Text::tr("Receive queue (Recv-Q)"), bytesText(kernel.receiveQueue),
        row.transport == Transport::Udp
            ? Text::tr("Memory of the datagrams that wait to be read; more than the bytes in them.")
            : Text::tr("Bytes that arrived and were not read; the FIN of the other end counts as one."));
    add("send-q", Text::tr("Send queue (Send-Q)"), bytesText(kernel.sendQueue),
        row.transport == Transport::Udp
            ? Text::tr("Memory of the datagrams that have not left this computer.")
            : Text::tr("Bytes that were sent and not acknowledged, and those that have not left yet."));
    if (row.transport == Transport::Udp) {
        add("drops", Text::tr("Dropped datagrams (d)"), countText(kernel.drops),
            Text::tr("Datagrams that arrived when the receive buffer was full. Nobody sends them again."));
    }
}

} // namespace

QString detailGroupName(DetailGroup group)
{
    switch (group) {
    case DetailGroup::Connection:
        return Text::tr("Socket", "a group of facts");
    case DetailGroup::Timer:
        return Text::tr("Timer", "a group of facts");
    case DetailGroup::Times:
        return Text::tr("Times", "a group of facts");
    case DetailGroup::Windows:
        return Text::tr("Windows", "a group of facts: receive and send windows of TCP");
    case DetailGroup::Segments:
        return Text::tr("Segments and retransmissions", "a group of facts");
    case DetailGroup::Congestion:
        return Text::tr("Congestion control", "a group of facts");
    case DetailGroup::Rates:
        return Text::tr("Bytes and rates", "a group of facts");
    case DetailGroup::Memory:
        return Text::tr("Queues and memory", "a group of facts");
    case DetailGroup::Count:
        break;
    }
    return {};
}

std::vector<Detail> details(const SocketRow &row, qint64 nowNs)
{
    std::vector<Detail> all;
    addConnection(row, nowNs, &all);
    if (row.life == Life::Ended || row.kernel.state == TcpState::Unknown)
        return all;
    if (row.transport == Transport::Tcp)
        addTimer(row, nowNs, &all);
    // What is left of a connection in TIME-WAIT is its pair and the timer.
    if (row.kernel.state == TcpState::TimeWait)
        return all;
    const bool isConnection = row.transport == Transport::Tcp && row.kernel.state != TcpState::Listen;
    if (row.details && isConnection && row.details->isTcp)
        addTcpDetails(*row.details, &all);
    addQueues(row, &all);
    if (row.details)
        addMemoryDetails(*row.details, &all);
    return all;
}

} // namespace enchufe::explain

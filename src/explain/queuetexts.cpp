#include "explain/queuetexts.h"

#include "explain/quantities.h"
#include "explain/text.h"

#include <QLocale>

#include <algorithm>

namespace enchufe::explain {

namespace {

bool isConnection(const SocketRow &row)
{
    return row.transport == Transport::Tcp && row.kernel.state != TcpState::Listen &&
           row.kernel.state != TcpState::TimeWait && row.kernel.state != TcpState::Unknown;
}

/// "1,234 B of 131,072 B"
QString ofText(quint64 amount, quint64 capacity)
{
    if (capacity == 0)
        return bytesText(amount);
    //: %1 is what waits, %2 how much room there is, both with their unit.
    return Text::tr("%1 of %2").arg(bytesText(amount), bytesText(capacity));
}

QueueFact acceptQueue(const SocketRow &row)
{
    QueueFact fact;
    fact.kind = QueueKind::AcceptQueue;
    fact.amount = row.kernel.receiveQueue;
    // The kernel takes one more than the backlog: sk_acceptq_is_full() compares with "greater than".
    fact.capacity = double(row.kernel.sendQueue) + 1;
    fact.name = Text::tr("Accept queue");
    fact.value =
        Text::tr("%1 of %2").arg(countText(row.kernel.receiveQueue), countText(quint64(fact.capacity)));
    fact.isStopped = fact.amount >= fact.capacity;
    if (fact.isStopped) {
        //: A label of two words beside a gauge.
        fact.flag = Text::tr("queue full");
        fact.sentence =
            Text::tr("The queue is full: the kernel drops further requests without a word, and whoever "
                     "asks tries again after a second.");
    } else {
        fact.sentence =
            Text::tr("Connections that are established and wait to be accepted (Recv-Q), and for how many "
                     "there is room: the backlog (Send-Q) and one.");
    }
    return fact;
}

QueueFact tcpReceive(const SocketRow &row)
{
    QueueFact fact;
    const quint64 readable = readableBytes(row).value_or(0);
    fact.kind = QueueKind::Receive;
    fact.amount = double(readable);
    fact.capacity = row.details ? row.details->receiveBuffer : 0;
    fact.name = Text::tr("Receive queue");
    fact.value = ofText(readable, quint64(fact.capacity));
    // Read by this program itself, or counted without the FIN: either may be less than the kernel's count.
    const bool countsFin = enchufe::readableBytes(row.transport, row.kernel) < row.kernel.receiveQueue;
    if (countsFin && readable < row.kernel.receiveQueue) {
        fact.sentence =
            Text::tr("Bytes that arrived and were not read yet. The kernel's Recv-Q is one higher: it "
                     "counts the FIN of the other end.");
    } else if (readable > 0 && row.readingStopped) {
        fact.sentence =
            Text::tr("Bytes that arrived and wait in the kernel, because reading is stopped. The nearer "
                     "they come to the buffer's size, the smaller the window that is offered.");
    } else {
        fact.sentence =
            Text::tr("Bytes that arrived and were not read yet (Recv-Q), and the buffer that they lie in.");
    }
    return fact;
}

QueueFact tcpSend(const SocketRow &row)
{
    QueueFact fact;
    const quint64 waiting = row.kernel.sendQueue;
    const quint64 unsent = row.details ? std::min<quint64>(row.details->notSent, waiting) : 0;
    fact.kind = QueueKind::Send;
    fact.amount = double(waiting);
    fact.part = double(waiting - unsent);
    fact.capacity = row.details ? row.details->sendBuffer : 0;
    fact.name = Text::tr("Send queue");
    fact.value = ofText(waiting, quint64(fact.capacity));
    if (row.details && waiting > 0) {
        //: %1 is "1,234 B of 87,040 B", %2 a size: of the bytes that wait, those that have not left.
        fact.value = Text::tr("%1, %2 unsent").arg(fact.value, bytesText(unsent));
    }
    fact.sentence =
        Text::tr("Bytes that the kernel has taken and the other end has not acknowledged (Send-Q): those "
                 "under way, and those that have not left yet.");
    return fact;
}

QueueFact programQueue(const SocketRow &row)
{
    QueueFact fact;
    fact.kind = QueueKind::Program;
    fact.amount = double(row.bytesQueued);
    fact.name = Text::tr("Waiting in this program");
    fact.value = bytesText(row.bytesQueued);
    fact.sentence = Text::tr("Bytes for which the kernel's send buffer has no room yet.");
    return fact;
}

QueueFact peerWindow(const SocketRow &row)
{
    const SocketDetails &details = *row.details;
    const quint64 unsent = std::min(details.notSent, row.kernel.sendQueue);
    const quint64 inFlight = row.kernel.sendQueue - unsent;
    QueueFact fact;
    fact.kind = QueueKind::PeerWindow;
    fact.amount = fact.part = double(inFlight);
    fact.capacity = details.peerWindow;
    fact.name = Text::tr("Window of the other end");
    //: %1 and %2 are sizes.
    fact.value = Text::tr("%1, %2 of it in use").arg(bytesText(details.peerWindow), bytesText(inFlight));
    fact.sentence =
        Text::tr("So many bytes may be under way at once: the room that the other end last said it has.");
    return fact;
}

QueueFact closedWindow()
{
    QueueFact fact;
    fact.kind = QueueKind::PeerWindow;
    fact.name = Text::tr("Window of the other end");
    fact.value = bytesText(0);
    // Nothing of it is left.
    fact.amount = fact.part = fact.capacity = 1;
    fact.isStopped = true;
    //: A label of two words beside a gauge.
    fact.flag = Text::tr("window closed");
    fact.sentence =
        Text::tr("The other end has closed its window: its receive buffer is full, because nobody reads "
                 "there. Nothing is sent until it says that there is room again.");
    return fact;
}

void addUdp(const SocketRow &row, std::vector<QueueFact> *facts)
{
    QueueFact receive;
    receive.kind = QueueKind::Receive;
    const quint64 memory = row.details ? row.details->receiveMemory : row.kernel.receiveQueue;
    receive.amount = double(memory);
    receive.capacity = row.details ? row.details->receiveBuffer : 0;
    receive.name = Text::tr("Receive memory");
    receive.value = ofText(memory, quint64(receive.capacity));
    receive.sentence =
        Text::tr("Memory of the datagrams that wait to be read. For UDP the kernel's Recv-Q counts "
                 "memory, which is more than the bytes in them.");
    facts->push_back(receive);
    QueueFact send;
    send.kind = QueueKind::Send;
    const quint64 sending = row.details ? row.details->sendMemory : row.kernel.sendQueue;
    send.amount = double(sending);
    send.capacity = row.details ? row.details->sendBuffer : 0;
    send.name = Text::tr("Send memory");
    send.value = ofText(sending, quint64(send.capacity));
    send.sentence =
        Text::tr("Memory of the datagrams that have not left this computer. UDP keeps none to send again.");
    facts->push_back(send);
    QueueFact drops;
    drops.kind = QueueKind::Drops;
    drops.amount = row.kernel.drops;
    drops.name = Text::tr("Dropped datagrams");
    drops.value = countText(row.kernel.drops);
    drops.isStopped = row.kernel.drops > 0;
    //: A label of one or two words beside a gauge.
    drops.flag = drops.isStopped ? Text::tr("datagrams lost") : QString();
    drops.sentence =
        Text::tr("Datagrams that arrived and were thrown away, because the receive buffer was full. "
                 "Nobody sends them again.");
    facts->push_back(drops);
}

QueueFact timer(const SocketRow &row, qint64 nowNs)
{
    QueueFact fact;
    fact.kind = QueueKind::Timer;
    fact.name = Text::tr("Timer");
    fact.value = timerValue(row, nowNs);
    fact.sentence = timerSentence(row);
    return fact;
}

QString timerWord(KernelTimer timer)
{
    switch (timer) {
    case KernelTimer::Retransmit:
        return Text::tr("retransmission (on)", "a kernel timer; ss calls it \"on\"");
    case KernelTimer::KeepAlive:
        return Text::tr("keepalive", "a kernel timer");
    case KernelTimer::TimeWait:
        return Text::tr("TIME-WAIT (timewait)", "a kernel timer; ss calls it \"timewait\"");
    case KernelTimer::ZeroWindowProbe:
        return Text::tr("window probe (persist)", "a kernel timer; ss calls it \"persist\"");
    case KernelTimer::None:
        break;
    }
    return Text::tr("none", "no kernel timer runs");
}

} // namespace

bool isWindowClosed(const SocketRow &row)
{
    if (!isConnection(row) || row.life == Life::Ended)
        return false;
    const bool waits = row.kernel.sendQueue > 0 || row.bytesQueued > 0;
    const bool isSynchronized = row.kernel.state != TcpState::SynSent &&
                                row.kernel.state != TcpState::SynRecv && row.kernel.state != TcpState::Close;
    return waits && isSynchronized &&
           (row.kernel.timer == KernelTimer::ZeroWindowProbe ||
            (row.details && row.details->peerWindow == 0));
}

std::optional<quint64> readableBytes(const SocketRow &row)
{
    constexpr quint32 untold = ~quint32(0);
    if (row.kernel.state == TcpState::Listen)
        return std::nullopt;
    if (row.details && row.details->readableBytes != SocketDetails::notAsked &&
        row.detailsSeenNs >= row.kernelSeenNs)
        return row.details->readableBytes;
    const quint32 readable = enchufe::readableBytes(row.transport, row.kernel);
    return readable == untold ? std::nullopt : std::optional<quint64>(readable);
}

std::vector<QueueFact> queueFacts(const SocketRow &row, qint64 nowNs)
{
    std::vector<QueueFact> facts;
    if (row.life == Life::Ended || row.kernel.state == TcpState::Unknown)
        return facts;
    if (row.transport == Transport::Udp) {
        addUdp(row, &facts);
        return facts;
    }
    if (row.kernel.state == TcpState::Listen)
        facts.push_back(acceptQueue(row));
    if (isConnection(row)) {
        facts.push_back(tcpReceive(row));
        facts.push_back(tcpSend(row));
        if (row.bytesQueued > 0)
            facts.push_back(programQueue(row));
        if (isWindowClosed(row))
            facts.push_back(closedWindow());
        else if (row.details && row.details->peerWindow > 0)
            facts.push_back(peerWindow(row));
    }
    facts.push_back(timer(row, nowNs));
    return facts;
}

QString timerValue(const SocketRow &row, qint64 nowNs)
{
    const QString word = timerWord(row.kernel.timer);
    if (row.kernel.timer == KernelTimer::None)
        return word;
    const double seconds = double(std::max<qint64>(0, row.timerEndNs() - nowNs)) / 1e9;
    //: %1 is a timer's name, %2 a number of seconds such as 0.2.
    const QString left =
        Text::tr("%1, in %2 s").arg(word, QLocale().toString(seconds, 'f', seconds < 10 ? 1 : 0));
    if (row.kernel.retransmits == 0)
        return left;
    //: %1 is a timer with its countdown, as in "retransmission (on), in 0.2 s".
    return Text::tr("%1, after %n tries", nullptr, row.kernel.retransmits).arg(left);
}

QString timerSentence(const SocketRow &row)
{
    switch (row.kernel.timer) {
    case KernelTimer::Retransmit:
        return Text::tr(
            "What was sent and is not acknowledged when it runs out is sent again; each time it waits "
            "twice as long.");
    case KernelTimer::KeepAlive:
        return Text::tr(
            "When it runs out without a word from the other end, an empty segment asks whether it is "
            "still there.");
    case KernelTimer::TimeWait:
        return Text::tr(
            "Until it runs out this pair of endpoints is reserved, so that late segments cannot get into "
            "a new connection.");
    case KernelTimer::ZeroWindowProbe:
        return Text::tr(
            "The other end's window is closed: when it runs out, the other end is asked whether there is "
            "room again.");
    case KernelTimer::None:
        break;
    }
    return Text::tr("The kernel waits for nothing: no timer of this socket runs.");
}

} // namespace enchufe::explain

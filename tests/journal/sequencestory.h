#pragma once

#include "journal/sequence.h"
#include "journal/socketstory.h"

namespace enchufe::test {

/// Two ends of one connection, or one of them, told by hand; lines are read as text.
struct SequenceStory : Story
{
    void call(quint32 id, SystemCall call, qint64 result = 0, int error = 0)
    {
        clock.advance(1'000);
        writer.append({.value = result,
                       .socket = {id},
                       .error = error,
                       .durationNs = 500,
                       .kind = EventKind::Call,
                       .call = call});
    }
    void bytes(quint32 id, EventKind kind, const QByteArray &payload, PeerIndex peer = 0)
    {
        clock.advance(1'000);
        writer.append({.socket = {id}, .peer = peer, .kind = kind}, payload);
    }
    void state(quint32 id, TcpState state, quint8 retransmits = 0, quint32 receiveQueue = 0)
    {
        clock.advance(1'000);
        KernelFacts facts;
        facts.retransmits = retransmits;
        facts.receiveQueue = receiveQueue;
        kernelState(writer, id, state, facts);
    }
    void listen(quint32 id)
    {
        create(writer, id, Transport::Tcp, Opening::Passive, pair("127.0.0.1:5000"));
        tellPair(id, EventKind::Bound, pair("127.0.0.1:5000"));
        tellPair(id, EventKind::Listening, pair("127.0.0.1:5000"));
    }
    void ask(quint32 id, const char *local = "127.0.0.1:40000")
    {
        create(writer, id, Transport::Tcp, Opening::Active, pair("0.0.0.0:0", "127.0.0.1:5000"));
        tellPair(id, EventKind::Connecting, {Endpoint(), endpoint("127.0.0.1:5000")});
        call(id, SystemCall::Connect);
        tellPair(id, EventKind::Established, pair(local, "127.0.0.1:5000"));
    }
    void accept(quint32 id, quint32 listener, const char *remote = "127.0.0.1:40000")
    {
        const EndpointPair both = pair("127.0.0.1:5000", remote);
        call(listener, SystemCall::Accept, 9);
        create(writer, id, Transport::Tcp, Opening::Accepted, both, listener);
        tellPair(id, EventKind::Established, both);
        tellPair(listener, EventKind::Accepted, both, id);
    }
    /// Listener 1, client 2 and what was accepted for it, 3.
    void connectBoth()
    {
        listen(1);
        ask(2);
        accept(3, 1);
    }

    Sequence folded(quint32 id, size_t most = Sequence::keptItems)
    {
        Sequence sequence(sequenceLanes(table, row(id)), most);
        while (sequence.fold(journal, 3)) {
        }
        return sequence;
    }
    QStringList lines(quint32 id) { return lines(folded(id)); }
    static QString lineOf(const Sequence &sequence, qint64 number)
    {
        static const QStringList segments = {{},
                                             QStringLiteral("SYN"),
                                             QStringLiteral("SYN again"),
                                             QStringLiteral("SYN-ACK"),
                                             QStringLiteral("ACK"),
                                             QStringLiteral("data"),
                                             QStringLiteral("FIN"),
                                             QStringLiteral("RST"),
                                             QStringLiteral("datagram"),
                                             QStringLiteral("port unreachable")};
        static const QStringList kinds = {QStringLiteral("call"), QStringLiteral("sent"),
                                          QStringLiteral("received"), QStringLiteral("state"),
                                          QStringLiteral("moment")};
        const SequenceItem *item = sequence.item(number);
        if (!item->isInferred())
            return QString(QString::number(item->lane) + u' ' + kinds[int(item->kind)] +
                           (item->kind == SequenceKind::State
                                ? QString(u' ' + stateName(item->state, Transport::Tcp))
                                : QString()));
        QString text =
            QStringLiteral("%1>%2 %3").arg(item->lane).arg(item->toLane).arg(segments[int(item->segment)]);
        if (item->bytes > 0)
            text += QStringLiteral(" %1").arg(item->bytes);
        const auto place = [](qint64 line) { return line < 0 ? QStringLiteral("-") : QString::number(line); };
        return text + QStringLiteral(" [%1,%2]").arg(place(item->fromItem), place(item->toItem));
    }
    static QStringList lines(const Sequence &sequence)
    {
        QStringList all;
        for (qint64 number = sequence.first(); number < sequence.end(); ++number)
            all += lineOf(sequence, number);
        return all;
    }
    /// Only what travelled.
    QStringList segments(quint32 id) { return lines(id).filter(QStringLiteral(">")); }
};

} // namespace enchufe::test

#pragma once

#include "journal/journalwriter.h"
#include "journal/livetable.h"

#include <QTest>

#include <chrono>

/// A journal written by hand, and the live table that reads it.
class TableMaker
{
public:
    TableMaker()
        : m_journal(m_clock, {})
        , m_writer(m_journal)
        , m_table(m_journal, std::chrono::milliseconds(1))
    {}

    enchufe::LiveTable &table() { return m_table; }

    static enchufe::Endpoint at(quint16 port) { return {QHostAddress(QHostAddress::LocalHost), port}; }

    void listener(quint32 id, quint16 port)
    {
        create(id, enchufe::Transport::Tcp, enchufe::Opening::Passive, {at(port), {}});
        fact(id, enchufe::EventKind::Bound, {at(port), {}});
        fact(id, enchufe::EventKind::Listening, {at(port), {}});
        state(id, enchufe::TcpState::Listen, {at(port), {}});
    }

    void ghost(quint32 id, quint32 listener, quint16 port, quint16 remote)
    {
        const enchufe::EndpointPair pair{at(port), at(remote)};
        create(id, enchufe::Transport::Tcp, enchufe::Opening::Accepted, pair, listener);
        m_writer.appendFacts({.value = id, .socket = {listener}, .kind = enchufe::EventKind::Accepted}, pair);
        fact(id, enchufe::EventKind::Established, pair);
        state(id, enchufe::TcpState::Established, pair);
    }

    void client(quint32 id, quint16 local, quint16 remote)
    {
        create(id, enchufe::Transport::Tcp, enchufe::Opening::Active, {{}, at(remote)});
        fact(id, enchufe::EventKind::Established, {at(local), at(remote)});
        state(id, enchufe::TcpState::Established, {at(local), at(remote)});
    }

    void udp(quint32 id, quint16 port)
    {
        create(id, enchufe::Transport::Udp, enchufe::Opening::Passive, {at(port), {}});
        fact(id, enchufe::EventKind::Bound, {at(port), {}});
        state(id, enchufe::TcpState::Close, {at(port), {}});
    }

    void peer(quint32 id, enchufe::PeerIndex index, quint16 port, const QByteArray &bytes)
    {
        m_writer.appendFacts({.socket = {id}, .peer = index, .kind = enchufe::EventKind::PeerSeen},
                             enchufe::EndpointPair{{}, at(port)});
        m_writer.append({.socket = {id}, .peer = index, .kind = enchufe::EventKind::Received}, bytes);
    }

    /// A connection in the queue of a listener of ours, or another program's socket.
    void lookedAt(quint32 id, enchufe::Opening opening, const enchufe::EndpointPair &pair, quint32 parent = 0,
                  enchufe::TcpState kernel = enchufe::TcpState::Established)
    {
        create(id, enchufe::Transport::Tcp, opening, pair, parent);
        state(id, kernel, pair);
    }

    void udpGhost(quint32 id, quint32 socket, quint16 port, quint16 remote)
    {
        const enchufe::EndpointPair pair{at(port), at(remote)};
        create(id, enchufe::Transport::Udp, enchufe::Opening::Accepted, pair, socket);
        fact(id, enchufe::EventKind::Established, pair);
        state(id, enchufe::TcpState::Established, pair);
    }

    void holder(quint32 id, qint64 pid, const QByteArray &name)
    {
        m_writer.append({.value = pid, .socket = {id}, .kind = enchufe::EventKind::HolderSeen}, name);
    }

    void gone(quint32 id) { m_writer.append({.socket = {id}, .kind = enchufe::EventKind::KernelGone}); }

    void received(quint32 id, const QByteArray &bytes)
    {
        m_writer.append({.socket = {id}, .kind = enchufe::EventKind::Received}, bytes);
    }

    /// Closed here, and nothing left of it in the kernel.
    void end(quint32 id)
    {
        m_writer.append({.socket = {id}, .kind = enchufe::EventKind::Closed});
        m_writer.append({.socket = {id}, .kind = enchufe::EventKind::KernelGone});
    }

    void state(quint32 id, enchufe::TcpState state, const enchufe::EndpointPair &pair)
    {
        enchufe::KernelFacts facts;
        facts.pair = pair;
        facts.state = state;
        m_writer.appendFacts({.socket = {id}, .kind = enchufe::EventKind::KernelState}, facts);
    }

    /// Any event whose payload is a plain record.
    template <typename Facts>
    void facts(quint32 id, enchufe::EventKind kind, const Facts &facts)
    {
        m_writer.appendFacts({.socket = {id}, .kind = kind}, facts);
    }

    /// Any event with bytes.
    void event(quint32 id, enchufe::EventKind kind, const QByteArray &bytes, int error = 0)
    {
        m_writer.append({.socket = {id}, .error = error, .kind = kind}, bytes);
    }

    void call(quint32 id, enchufe::SystemCall call, qint64 result, const QByteArray &arguments, int error = 0,
              quint32 durationNs = 0)
    {
        m_writer.append({.value = result,
                         .socket = {id},
                         .error = error,
                         .durationNs = durationNs,
                         .kind = enchufe::EventKind::Call,
                         .call = call},
                        arguments);
    }

    void publishOnly() { m_writer.publish(); }
    /// Publishes what was written and waits until the table has folded it and told of it.
    void publish()
    {
        m_writer.publish();
        QTRY_VERIFY(m_table.table().position() == m_journal.published() && !m_table.table().hasChanged());
    }

private:
    void create(quint32 id, enchufe::Transport transport, enchufe::Opening opening,
                const enchufe::EndpointPair &requested, quint32 parent = 0)
    {
        enchufe::SocketFacts facts;
        facts.requested = requested;
        facts.parent = {parent};
        facts.transport = transport;
        facts.opening = opening;
        m_writer.appendFacts({.socket = {id}, .kind = enchufe::EventKind::Created}, facts);
    }

    void fact(quint32 id, enchufe::EventKind kind, const enchufe::EndpointPair &pair)
    {
        m_writer.appendFacts({.socket = {id}, .kind = kind}, pair);
    }

    enchufe::SystemClock m_clock;
    enchufe::Journal m_journal;
    enchufe::JournalWriter m_writer;
    enchufe::LiveTable m_table;
};

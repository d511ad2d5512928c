#include "net/netsocket.h"

#include "net/namelookup.h"

#include <cerrno>
#include <sys/stat.h>

namespace enchufe {

NetSocket::NetSocket(SocketId id, SocketOwner &owner, Transport transport)
    : m_owner(owner)
    , m_id(id)
    , m_transport(transport)
{}

NetSocket::~NetSocket() = default;

void NetSocket::send(PeerIndex peer, const QByteArray &bytes)
{
    refuse(ENOTCONN, bytes.size(), peer);
}

void NetSocket::sendFile(const QString &)
{
    refuse(EOPNOTSUPP, 0);
}

void NetSocket::record(EventKind kind, qint64 value, int error)
{
    writer().append({.value = value, .socket = m_id, .error = error, .kind = kind});
}

void NetSocket::recordPair(EventKind kind, const EndpointPair &pair, qint64 value, int error)
{
    writer().appendFacts({.value = value, .socket = m_id, .error = error, .kind = kind}, pair);
}

void NetSocket::recordCall(SystemCall call, qint64 result, int error, const QString &arguments)
{
    writer().append({.value = result, .socket = m_id, .error = error, .kind = EventKind::Call, .call = call},
                    arguments.toUtf8());
}

void NetSocket::recordCreated(const SocketFacts &facts)
{
    writer().appendFacts({.socket = m_id, .kind = EventKind::Created}, facts);
}

void NetSocket::recordFailure(const Error &error, SystemCall call, const EndpointPair &pair)
{
    writer().appendFacts({.value = qint64(error.code),
                          .socket = m_id,
                          .error = error.systemError,
                          .kind = EventKind::Failed,
                          .call = call},
                         pair);
}

void NetSocket::recordState(TcpState state, const EndpointPair &pair, int descriptor)
{
    if (state == m_state || state == TcpState::Unknown)
        return;
    m_state = state;
    KernelFacts kernel;
    kernel.pair = pair;
    kernel.state = state;
    // The queue as the kernel counts it, the FIN as one: what arrived before the FIN was before this state.
    if (hasHeardFin(state))
        kernel.receiveQueue = quint32(calls().readable(descriptor)) + 1;
    recordKernel(kernel, descriptor);
}

void NetSocket::recordKernel(KernelFacts kernel, int descriptor)
{
    // Asked each time: a name with several addresses gives one id several descriptors.
    struct stat facts = {};
    if (::fstat(descriptor, &facts) == 0) {
        kernel.inode = facts.st_ino;
        kernel.uid = facts.st_uid;
    }
    writer().appendFacts({.socket = m_id, .kind = EventKind::KernelState}, kernel);
}

void NetSocket::refuse(int errnoValue, qint64 size, PeerIndex peer)
{
    writer().append({.value = size,
                     .socket = m_id,
                     .peer = peer,
                     .error = errnoValue,
                     .kind = EventKind::SendRefused,
                     .call = SystemCall::Send});
}

void NetSocket::recordService(const Service &service)
{
    writer().append({.socket = m_id, .kind = EventKind::ServiceSet}, service.name.toUtf8());
}

void NetSocket::refuseService(const QString &name, int error)
{
    writer().append({.socket = m_id, .error = error, .kind = EventKind::ServiceSet}, name.toUtf8());
}

void NetSocket::recordOption(SocketOption option, int value)
{
    const QByteArray payload = QByteArray(socketOptionName(option).data()) + '=' + QByteArray::number(value);
    writer().append({.socket = m_id, .kind = EventKind::OptionSet}, payload);
}

void NetSocket::recordRefusal(const QByteArray &name, const QByteArray &value, int error)
{
    const QByteArray payload = name + '=' + value;
    writer().append({.socket = m_id, .error = error, .kind = EventKind::OptionRefused}, payload);
}

void NetSocket::setOptions(int descriptor, IpFamily family, const std::vector<OptionValue> &options)
{
    for (const OptionValue &asked : options) {
        const Result<int> actual = setSocketOption(calls(), m_id, descriptor, {m_transport, family}, asked);
        if (actual)
            recordOption(asked.option, *actual);
        else
            recordRefusal(socketOptionName(asked.option).data(), QByteArray::number(asked.value),
                          actual.error().systemError);
    }
}

void NetSocket::setOption(const OptionValue &asked)
{
    const int descriptor = openDescriptor();
    const IpFamily family = calls().endpoints(descriptor).local.family();
    setOptions(descriptor, family, {asked});
}

void NetSocket::readOptions()
{
    const int descriptor = openDescriptor();
    if (descriptor < 0)
        return;
    const SocketKind kind = {m_transport, calls().endpoints(descriptor).local.family()};
    for (int index = 0; index < int(SocketOption::Count); ++index) {
        if (const auto value = readSocketOption(calls(), descriptor, kind, SocketOption(index)))
            recordOption(SocketOption(index), *value);
    }
}

void NetSocket::setGroup(const Endpoint &group, quint32 interface, bool joined)
{
    const bool isPossible = m_transport == Transport::Udp && openDescriptor() >= 0;
    const Result<int> done =
        isPossible ? setMulticastGroup(calls(), m_id, openDescriptor(), group, interface, joined)
                   : Error::system(m_transport == Transport::Udp ? EBADF : ENOPROTOOPT);
    const QByteArray text = multicastGroupText(group, interface);
    if (done)
        writer().append({.socket = m_id, .kind = joined ? EventKind::GroupJoined : EventKind::GroupLeft},
                        text);
    else
        recordRefusal(joined ? "IP_ADD_MEMBERSHIP" : "IP_DROP_MEMBERSHIP", text, done.error().systemError);
}

void NetSocket::resolve(const HostPort &target, std::function<void(std::vector<Endpoint>)> answer)
{
    const quint16 port = target.port.value_or(0);
    if (target.isAddress()) {
        const HostPort complete = {target.host, port};
        answer({complete.endpoint()});
        return;
    }
    writer().append({.socket = m_id, .kind = EventKind::LookupStarted}, target.host.toUtf8());
    m_lookup = std::make_unique<NameLookup>(
        target.host, [this, port, answer = std::move(answer)](const Result<QList<QHostAddress>> &found) {
            const PublishAtEnd publish(writer());
            if (!found) {
                recordFailure(found.error(), SystemCall::GetAddrInfo, {});
                lookupFailed();
                return;
            }
            std::vector<Endpoint> endpoints;
            QStringList words;
            for (const QHostAddress &address : *found) {
                endpoints.emplace_back(address, port);
                words.append(endpoints.back().addressText());
            }
            writer().append({.socket = m_id, .kind = EventKind::LookupFinished}, words.join(u'\n').toUtf8());
            answer(std::move(endpoints));
        });
}

void NetSocket::stopLookup()
{
    m_lookup.reset();
}

} // namespace enchufe

#include "net/netsocket.h"

#include "net/namelookup.h"

#include <cerrno>
#include <sys/stat.h>

namespace enchufe {

NetSocket::NetSocket(SocketId id, SocketOwner &owner)
    : m_owner(owner)
    , m_id(id)
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

void NetSocket::setOption(int descriptor, int level, int name, int value, const char *text)
{
    const Result<int> actual = calls().setOption(m_id, descriptor, level, name, value);
    if (!actual)
        return;
    const QByteArray payload = QByteArray(text) + '=' + QByteArray::number(*actual);
    writer().append({.socket = m_id, .kind = EventKind::OptionSet}, payload);
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

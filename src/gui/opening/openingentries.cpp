#include "gui/opening/openingentries.h"

namespace enchufe {

namespace {

// The address that lets the system choose, of the family that the other end's address has.
QHostAddress anyAddressFor(const HostPort &target)
{
    return QHostAddress(target.host.contains(u':') ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4);
}

/// Reads addresses with commas between them. Errors: as for one address; the position counts in the whole
/// text.
Result<QList<QHostAddress>> addressList(const QString &text)
{
    QList<QHostAddress> addresses;
    qsizetype begin = 0;
    const QStringList words = text.split(u',');
    for (const QString &word : words) {
        const Result<HostPort> host = parseHostPort(word.trimmed());
        const bool isAddress = host && host->isAddress() && !host->port;
        if (!isAddress) {
            Error error = host ? Error{ErrorCode::BadAddress, 0, {}, 0} : host.error();
            error.position += int(begin);
            return error;
        }
        addresses.append(QHostAddress(host->host));
        begin += word.size() + 1;
    }
    return addresses;
}

void checkMyEnd(const OpeningEntries &entries, OpeningCheck *result)
{
    const QString ip = entries.fromIp.trimmed();
    const QString port = entries.fromPort.trimmed();
    QList<QHostAddress> addresses = {anyAddressFor(result->request.target)};
    quint16 number = 0;
    if (!ip.isEmpty()) {
        if (const Result<QList<QHostAddress>> found = addressList(ip))
            addresses = *found;
        else
            result->fromIp = found.error();
    }
    if (!port.isEmpty()) {
        if (const Result<quint16> parsed = parsePort(port))
            number = *parsed;
        else
            result->fromPort = parsed.error();
    }
    if (ip.isEmpty() && port.isEmpty())
        return;
    for (const QHostAddress &address : std::as_const(addresses))
        result->from.emplace_back(address, number);
    result->request.from = result->from.front();
}

} // namespace

const Error *OpeningCheck::firstFault() const
{
    for (const std::optional<Error> *fault : {&ip, &port, &fromIp, &fromPort}) {
        if (*fault)
            return &**fault;
    }
    return nullptr;
}

QList<OpenRequest> OpeningCheck::requests() const
{
    QList<OpenRequest> result;
    result.reserve(clients);
    for (int index = 0; index < clients; ++index) {
        OpenRequest one = request;
        if (!from.empty()) {
            const Endpoint &mine = from[size_t(index) % from.size()];
            const int mineNow = mine.port() == 0 ? 0 : mine.port() + index / int(from.size());
            if (mineNow > 65535)
                break;
            one.from = mine.withPort(quint16(mineNow));
        }
        result.append(one);
    }
    return result;
}

OpeningCheck checkOpening(const OpeningEntries &entries)
{
    OpeningCheck result;
    result.request.transport = entries.transport;
    result.request.opening = entries.opening;
    result.request.backlog = entries.backlog;
    if (const Result<HostPort> host = parseHostPort(entries.ip))
        result.request.target = *host;
    else
        result.ip = host.error();
    if (!result.request.target.port) {
        if (const Result<quint16> port = parsePort(entries.port.trimmed()))
            result.request.target.port = *port;
        else
            result.port = port.error();
    }
    result.request.readSize = entries.readSize;
    result.request.options = entries.options;
    if (entries.opening == Opening::Active) {
        result.clients = entries.clients;
        checkMyEnd(entries, &result);
        return result;
    }
    result.request.acceptByHand = entries.transport == Transport::Tcp && entries.acceptByHand;
    result.request.ghosts = entries.transport == Transport::Udp ? entries.ghosts : GhostMode::None;
    result.request.service = entries.service;
    if (entries.onlyV6 && result.request.target.host.contains(u':'))
        result.request.options.push_back({SocketOption::OnlyV6, 1});
    return result;
}

std::optional<PastedTarget> pastedTarget(const QString &text)
{
    if (const Result<SocketUrl> url = parseSocketUrl(text.trimmed()))
        return PastedTarget{url->target, url->transport};
    const Result<HostPort> host = parseHostPort(text);
    if (host && host->port)
        return PastedTarget{*host, std::nullopt};
    return std::nullopt;
}

} // namespace enchufe

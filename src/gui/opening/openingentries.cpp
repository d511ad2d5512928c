#include "gui/opening/openingentries.h"

namespace enchufe {

namespace {

// The address that lets the system choose, of the family that the other end's address has.
QHostAddress anyAddressFor(const HostPort &target)
{
    return QHostAddress(target.host.contains(u':') ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4);
}

void checkMyEnd(const OpeningEntries &entries, OpeningCheck *result)
{
    const QString ip = entries.fromIp.trimmed();
    const QString port = entries.fromPort.trimmed();
    QHostAddress address = anyAddressFor(result->request.target);
    quint16 number = 0;
    if (!ip.isEmpty()) {
        const Result<HostPort> host = parseHostPort(ip);
        if (!host)
            result->fromIp = host.error();
        else if (!host->isAddress())
            result->fromIp = Error{ErrorCode::BadAddress, 0, {}, 0};
        else
            address = QHostAddress(host->host);
    }
    if (!port.isEmpty()) {
        if (const Result<quint16> parsed = parsePort(port))
            number = *parsed;
        else
            result->fromPort = parsed.error();
    }
    if (!ip.isEmpty() || !port.isEmpty())
        result->request.from = Endpoint(address, number);
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
    if (entries.opening == Opening::Active)
        checkMyEnd(entries, &result);
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

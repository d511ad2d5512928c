#include "base/hostport.h"

#include <algorithm>

namespace enchufe {

namespace {

Error fault(ErrorCode code, qsizetype position, const char *detail)
{
    return {code, 0, QString::fromLatin1(detail), position};
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isLetter(QChar character)
{
    const char16_t lower = character.unicode() | 0x20;
    return lower >= u'a' && lower <= u'z';
}

bool isHexDigit(QChar character)
{
    const char16_t lower = character.unicode() | 0x20;
    return isDigit(character) || (lower >= u'a' && lower <= u'f');
}

/// getaddrinfo(3) reads "0x7f.1" and "2130706433" as IPv4 addresses; a person who types them did not mean a
/// name.
bool looksLikeNumber(QStringView label)
{
    if (std::all_of(label.begin(), label.end(), isDigit))
        return true;
    return label.startsWith(u"0x", Qt::CaseInsensitive) &&
           std::all_of(label.begin() + 2, label.end(), isHexDigit);
}

/// The place of the first fault of a host name; -1 when there is none.
/// Source: RFC 1123 section 2.1, RFC 952 (letters, digits, hyphens inside; labels of 1 to 63, 253 in all).
qsizetype faultInName(QStringView name)
{
    const QStringView relative = name.endsWith(u'.') ? name.chopped(1) : name;
    if (relative.isEmpty() || relative.size() > 253)
        return 0;
    qsizetype labelStart = 0;
    for (qsizetype at = 0; at <= relative.size(); ++at) {
        if (at < relative.size() && relative[at] != u'.') {
            const QChar character = relative[at];
            if (!isLetter(character) && !isDigit(character) && character != u'-')
                return at;
            continue;
        }
        const QStringView label = relative.mid(labelStart, at - labelStart);
        if (label.isEmpty())
            return at;
        if (label.size() > 63 || label.front() == u'-')
            return labelStart;
        if (label.back() == u'-')
            return at - 1;
        if (at == relative.size() && looksLikeNumber(label))
            return labelStart;
        labelStart = at + 1;
    }
    return -1;
}

Error moved(Error error, qsizetype by)
{
    error.position += by;
    return error;
}

/// Param offset: where `text` begins in what the person typed.
Result<HostPort> parseHost(QStringView text, qsizetype offset)
{
    if (text.isEmpty())
        return fault(ErrorCode::BadAddress, offset, "no host");
    const bool isNumeric = std::all_of(
        text.begin(), text.end(), [](QChar character) { return isDigit(character) || character == u'.'; });
    if (isNumeric || text.contains(u':')) {
        const Result<Endpoint> address = Endpoint::parseAddress(text);
        if (!address)
            return moved(address.error(), offset);
        return HostPort{address->addressText(), std::nullopt};
    }
    if (const qsizetype at = faultInName(text); at >= 0)
        return fault(ErrorCode::BadAddress, offset + at, "not a host name");
    return HostPort{text.toString(), std::nullopt};
}

Result<HostPort> parseInBrackets(QStringView text, qsizetype offset)
{
    const qsizetype end = text.indexOf(u']');
    if (end < 0)
        return fault(ErrorCode::BadAddress, offset + text.size(), "the bracket is not closed");
    const QStringView inside = text.mid(1, end - 1);
    if (!inside.contains(u':'))
        return fault(ErrorCode::BadAddress, offset + 1, "brackets are for IPv6");
    Result<HostPort> result = parseHost(inside, offset + 1);
    const QStringView rest = text.mid(end + 1);
    if (!result || rest.isEmpty())
        return result;
    if (!rest.startsWith(u':'))
        return fault(ErrorCode::BadAddress, offset + end + 1, "only a port may follow the bracket");
    const Result<quint16> port = parsePort(rest.mid(1));
    if (!port)
        return moved(port.error(), offset + end + 2);
    return HostPort{result->host, *port};
}

} // namespace

Endpoint HostPort::endpoint() const
{
    if (!port)
        return {};
    const Result<Endpoint> address = Endpoint::parseAddress(host);
    return address ? address->withPort(*port) : Endpoint();
}

bool HostPort::isAddress() const
{
    return Endpoint::parseAddress(host).isOk();
}

QString HostPort::toString() const
{
    if (!port)
        return host;
    const QString shownHost = host.contains(u':') ? QString(u'[' + host + u']') : host;
    return shownHost + u':' + QString::number(*port);
}

Result<HostPort> parseHostPort(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype offset = trimmed.isEmpty() ? 0 : trimmed.data() - text.data();
    if (trimmed.startsWith(u'['))
        return parseInBrackets(trimmed, offset);
    const qsizetype colon = trimmed.indexOf(u':');
    if (colon < 0 || trimmed.indexOf(u':', colon + 1) >= 0)
        return parseHost(trimmed, offset);
    Result<HostPort> host = parseHost(trimmed.left(colon), offset);
    if (!host)
        return host;
    const Result<quint16> port = parsePort(trimmed.mid(colon + 1));
    if (!port)
        return moved(port.error(), offset + colon + 1);
    return HostPort{host->host, *port};
}

Result<quint16> parsePort(QStringView text)
{
    if (text.isEmpty())
        return fault(ErrorCode::BadPort, 0, "the port is missing");
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isDigit(text[at]))
            return fault(ErrorCode::BadPort, at, "not a digit");
    }
    const uint number = text.size() > 5 ? 65536 : text.toUInt();
    if (number > 65535)
        return fault(ErrorCode::BadPort, 0, "over 65535");
    return quint16(number);
}

QString SocketUrl::toString() const
{
    return transportName(transport) + u"://" + target.toString();
}

Result<SocketUrl> parseSocketUrl(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype offset = trimmed.isEmpty() ? 0 : trimmed.data() - text.data();
    SocketUrl url;
    if (trimmed.startsWith(u"udp://", Qt::CaseInsensitive))
        url.transport = Transport::Udp;
    else if (!trimmed.startsWith(u"tcp://", Qt::CaseInsensitive))
        return fault(ErrorCode::BadUrl, offset, "not tcp:// or udp://");
    const qsizetype start = offset + 6;
    const QStringView target = trimmed.mid(6);
    if (target.isEmpty() || (target.startsWith(u':') && !target.startsWith(u"::")))
        return fault(ErrorCode::BadUrl, start, "the host is missing");
    if (target.front().isSpace())
        return fault(ErrorCode::BadAddress, start, "space in front of the host");
    Result<HostPort> hostPort = parseHostPort(target);
    if (!hostPort)
        return moved(hostPort.error(), start);
    if (!hostPort->port)
        return fault(ErrorCode::BadUrl, start + target.size(), "the port is missing");
    url.target = std::move(hostPort).value();
    return url;
}

} // namespace enchufe

#include "base/endpoint.h"

#include "base/hostport.h"

#include <QNetworkInterface>

#include <algorithm>
#include <arpa/inet.h>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>

namespace enchufe {

namespace {

constexpr std::array<quint8, 12> v4MappedPrefix = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

Error badAddress(qsizetype position, const char *detail)
{
    return {ErrorCode::BadAddress, 0, QString::fromLatin1(detail), position};
}

/// Four numbers 0..255 without leading zeros: inet_aton(3) would read "010" as eight.
Result<Endpoint> parseV4(QStringView text)
{
    std::array<quint8, 4> bytes = {};
    qsizetype at = 0;
    for (size_t part = 0; part < bytes.size(); ++part) {
        const qsizetype start = at;
        int number = 0;
        while (at < text.size() && isDigit(text[at]) && at - start < 3)
            number = number * 10 + (text[at++].unicode() - u'0');
        if (at == start)
            return badAddress(at, "a number is missing");
        if (number > 255 || (at - start > 1 && text[start] == u'0'))
            return badAddress(start, "not a number from 0 to 255");
        bytes[part] = quint8(number);
        const bool isLast = part + 1 == bytes.size();
        if (isLast ? at < text.size() : at == text.size() || text[at] != u'.')
            return badAddress(at, isLast ? "more than four numbers" : "fewer than four numbers");
        ++at;
    }
    return Endpoint(IpFamily::V4, bytes.data(), 0);
}

/// Source: RFC 4007 section 11 (scope names after "%").
Result<quint32> parseScope(QStringView text, qsizetype position)
{
    if (text.isEmpty() || text.size() > 15)
        return badAddress(position, "no interface after %");
    if (std::all_of(text.begin(), text.end(), isDigit)) {
        bool ok = false;
        const uint number = text.toUInt(&ok);
        if (!ok || number == 0)
            return badAddress(position, "not an interface number");
        return quint32(number);
    }
    const int index = QNetworkInterface::interfaceIndexFromName(text.toString());
    if (index <= 0)
        return badAddress(position, "no such interface here");
    return quint32(index);
}

Result<Endpoint> parseV6(QStringView text)
{
    const qsizetype percent = text.indexOf(u'%');
    const QStringView digits = percent < 0 ? text : text.left(percent);
    for (qsizetype at = 0; at < digits.size(); ++at) {
        const char16_t character = digits[at].unicode();
        const bool isHex = isDigit(character) || (character >= u'a' && character <= u'f') ||
                           (character >= u'A' && character <= u'F');
        if (!isHex && character != u':' && character != u'.')
            return badAddress(at, "not part of an IPv6 address");
    }
    in6_addr address = {};
    if (inet_pton(AF_INET6, digits.toLatin1().constData(), &address) != 1)
        return badAddress(0, "not an IPv6 address");
    quint32 scopeId = 0;
    if (percent >= 0) {
        const Result<quint32> scope = parseScope(text.mid(percent + 1), percent + 1);
        if (!scope)
            return scope.error();
        scopeId = *scope;
    }
    return Endpoint(IpFamily::V6, &address, 0, scopeId);
}

quint32 scopeFromName(const QString &name)
{
    bool isNumber = false;
    const uint number = name.toUInt(&isNumber);
    if (isNumber || name.isEmpty())
        return number;
    return quint32(std::max(0, QNetworkInterface::interfaceIndexFromName(name)));
}

QString scopeName(quint32 scopeId)
{
    const QString name = QNetworkInterface::interfaceNameFromIndex(int(scopeId));
    return name.isEmpty() ? QString::number(scopeId) : name;
}

} // namespace

Endpoint::Endpoint(const QHostAddress &address, quint16 port)
{
    if (address.isNull())
        return;
    m_port = port;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        m_family = IpFamily::V4;
        const quint32 number = htonl(address.toIPv4Address());
        std::memcpy(m_bytes.data(), &number, sizeof number);
        return;
    }
    // QHostAddress::Any is the dual-stack wildcard, which the kernel knows as [::].
    m_family = IpFamily::V6;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    std::memcpy(m_bytes.data(), &bytes, m_bytes.size());
    m_scopeId = scopeFromName(address.scopeId());
}

Endpoint::Endpoint(IpFamily family, const void *bytes, quint16 port, quint32 scopeId)
{
    if (family == IpFamily::None)
        return;
    m_family = family;
    m_port = port;
    std::memcpy(m_bytes.data(), bytes, family == IpFamily::V4 ? 4 : 16);
    m_scopeId = family == IpFamily::V6 ? scopeId : 0;
}

Result<Endpoint> Endpoint::parseAddress(QStringView text)
{
    if (text.isEmpty())
        return badAddress(0, "empty");
    return text.contains(u':') ? parseV6(text) : parseV4(text);
}

Result<Endpoint> Endpoint::parse(QStringView text)
{
    const bool inBrackets = text.startsWith(u'[');
    const qsizetype start = inBrackets ? 1 : 0;
    const qsizetype end = inBrackets ? text.indexOf(u']') : text.indexOf(u':');
    if (end < 0 && inBrackets)
        return badAddress(text.size(), "the bracket is not closed");
    const QStringView address = text.mid(start, (end < 0 ? text.size() : end) - start);
    Result<Endpoint> parsed = parseAddress(address);
    if (!parsed) {
        Error error = parsed.error();
        error.position += start;
        return error;
    }
    if (inBrackets && parsed->family() != IpFamily::V6)
        return badAddress(start, "brackets are for IPv6");
    const qsizetype colon = inBrackets ? end + 1 : end;
    if (colon < 0 || colon >= text.size() || text[colon] != u':')
        return Error{ErrorCode::BadPort, 0, QStringLiteral("the port is missing"),
                     colon < 0 ? text.size() : std::min(colon, text.size())};
    const Result<quint16> port = parsePort(text.mid(colon + 1));
    if (!port) {
        Error error = port.error();
        error.position += colon + 1;
        return error;
    }
    return parsed->withPort(*port);
}

Endpoint Endpoint::fromSockaddr(const sockaddr *address)
{
    if (address == nullptr)
        return {};
    if (address->sa_family == AF_INET) {
        sockaddr_in in = {};
        std::memcpy(&in, address, sizeof in);
        return Endpoint(IpFamily::V4, &in.sin_addr, ntohs(in.sin_port));
    }
    if (address->sa_family == AF_INET6) {
        sockaddr_in6 in6 = {};
        std::memcpy(&in6, address, sizeof in6);
        return Endpoint(IpFamily::V6, &in6.sin6_addr, ntohs(in6.sin6_port), in6.sin6_scope_id);
    }
    return {};
}

quint32 Endpoint::toSockaddr(sockaddr_storage *out) const
{
    std::memset(out, 0, sizeof *out);
    if (m_family == IpFamily::V4) {
        sockaddr_in in = {};
        in.sin_family = AF_INET;
        in.sin_port = htons(m_port);
        std::memcpy(&in.sin_addr, m_bytes.data(), sizeof in.sin_addr);
        std::memcpy(out, &in, sizeof in);
        return sizeof in;
    }
    if (m_family == IpFamily::V6) {
        sockaddr_in6 in6 = {};
        in6.sin6_family = AF_INET6;
        in6.sin6_port = htons(m_port);
        std::memcpy(&in6.sin6_addr, m_bytes.data(), sizeof in6.sin6_addr);
        in6.sin6_scope_id = m_scopeId;
        std::memcpy(out, &in6, sizeof in6);
        return sizeof in6;
    }
    return 0;
}

bool Endpoint::isWildcard() const
{
    if (isNull())
        return false;
    const Endpoint plain = unmapped();
    return std::all_of(plain.m_bytes.begin(), plain.m_bytes.end(), [](quint8 byte) { return byte == 0; });
}

bool Endpoint::isLoopback() const
{
    if (isNull())
        return false;
    const Endpoint plain = unmapped();
    if (plain.m_family == IpFamily::V4)
        return plain.m_bytes[0] == 127;
    return std::all_of(plain.m_bytes.begin(), plain.m_bytes.end() - 1,
                       [](quint8 byte) { return byte == 0; }) &&
           plain.m_bytes[15] == 1;
}

bool Endpoint::isV4Mapped() const
{
    return m_family == IpFamily::V6 &&
           std::equal(v4MappedPrefix.begin(), v4MappedPrefix.end(), m_bytes.begin());
}

Endpoint Endpoint::unmapped() const
{
    return isV4Mapped() ? Endpoint(IpFamily::V4, m_bytes.data() + v4MappedPrefix.size(), m_port) : *this;
}

Endpoint Endpoint::mapped() const
{
    if (m_family != IpFamily::V4)
        return *this;
    std::array<quint8, 16> bytes = {};
    const auto end = std::copy(v4MappedPrefix.begin(), v4MappedPrefix.end(), bytes.begin());
    std::copy_n(m_bytes.begin(), 4, end);
    return Endpoint(IpFamily::V6, bytes.data(), m_port);
}

Endpoint Endpoint::withPort(quint16 port) const
{
    Endpoint result = *this;
    if (!isNull())
        result.m_port = port;
    return result;
}

QHostAddress Endpoint::address() const
{
    if (m_family == IpFamily::V4) {
        quint32 number = 0;
        std::memcpy(&number, m_bytes.data(), sizeof number);
        return QHostAddress(ntohl(number));
    }
    if (m_family == IpFamily::V6) {
        QHostAddress result(m_bytes.data());
        if (m_scopeId != 0)
            result.setScopeId(scopeName(m_scopeId));
        return result;
    }
    return {};
}

QString Endpoint::addressText() const
{
    if (isNull())
        return {};
    char text[INET6_ADDRSTRLEN] = {};
    inet_ntop(m_family == IpFamily::V4 ? AF_INET : AF_INET6, m_bytes.data(), text, sizeof text);
    QString result = QString::fromLatin1(text);
    if (m_scopeId != 0)
        result += u'%' + scopeName(m_scopeId);
    return result;
}

QString Endpoint::toString() const
{
    switch (m_family) {
    case IpFamily::None:
        return {};
    case IpFamily::V4:
        return addressText() + u':' + QString::number(m_port);
    case IpFamily::V6:
        return u'[' + addressText() + u"]:" + QString::number(m_port);
    }
    return {};
}

} // namespace enchufe

#include "kernel/procnetsource.h"

#include "kernel/procfile.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <limits>

namespace enchufe {

namespace {

// sl local rem st tx:rx tr:when retrnsmt uid timeout inode ref pointer [drops ...]
constexpr size_t mostFields = 13;
constexpr size_t fewestFields = 10;
using Fields = std::array<QByteArrayView, mostFields>;

size_t splitFields(QByteArrayView line, Fields *fields)
{
    size_t count = 0;
    const char *position = line.begin();
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n'; };
    while (count < mostFields) {
        while (position != line.end() && isSpace(*position))
            ++position;
        const char *const begin = position;
        while (position != line.end() && !isSpace(*position))
            ++position;
        if (position == begin)
            break;
        (*fields)[count++] = QByteArrayView(begin, position - begin);
    }
    return count;
}

template <typename Number>
bool readNumber(QByteArrayView text, int base, Number *number)
{
    const auto [end, error] = std::from_chars(text.begin(), text.end(), *number, base);
    return error == std::errc() && end == text.end();
}

/// Two numbers around a colon, such as "0000000A:00000001".
template <typename First, typename Second>
bool readPair(QByteArrayView text, int base, First *first, Second *second)
{
    const qsizetype colon = text.indexOf(':');
    return colon > 0 && readNumber(text.first(colon), base, first) &&
           readNumber(text.sliced(colon + 1), base, second);
}

/// "0100007F:1388": the address as 32-bit words in the computer's own byte order, then the port.
std::optional<Endpoint> readEndpoint(QByteArrayView text)
{
    const qsizetype colon = text.indexOf(':');
    if (colon != 8 && colon != 32)
        return std::nullopt;
    std::array<quint8, 16> bytes = {};
    for (qsizetype word = 0; word < colon / 8; ++word) {
        quint32 value = 0;
        if (!readNumber(text.sliced(word * 8, 8), 16, &value))
            return std::nullopt;
        std::memcpy(bytes.data() + word * 4, &value, sizeof value);
    }
    quint16 port = 0;
    if (!readNumber(text.sliced(colon + 1), 16, &port))
        return std::nullopt;
    return Endpoint(colon == 8 ? IpFamily::V4 : IpFamily::V6, bytes.data(), port);
}

bool readTimer(QByteArrayView text, KernelFacts *facts)
{
    quint8 kind = 0;
    quint64 ticks = 0;
    if (!readPair(text, 16, &kind, &ticks))
        return false;
    if (kind == 0 || kind > quint8(KernelTimer::ZeroWindowProbe))
        return true;
    facts->timer = KernelTimer(kind);
    // USER_HZ, the unit of every time in /proc, is 100 on all of Linux's common processors.
    constexpr quint64 msPerTick = 10;
    constexpr quint64 most = std::numeric_limits<quint32>::max() / msPerTick;
    // A timer that is just firing is printed as a tiny negative number.
    facts->timerMs = ticks > most ? 0 : quint32(ticks * msPerTick);
    return true;
}

} // namespace

ProcNetSource::ProcNetSource(QByteArray directory)
    : m_directory(std::move(directory))
{}

std::optional<KernelSocket> ProcNetSource::parseLine(QByteArrayView line, Transport transport)
{
    Fields fields;
    const size_t count = splitFields(line, &fields);
    if (count < fewestFields || !fields[0].endsWith(':'))
        return std::nullopt;
    const std::optional<Endpoint> local = readEndpoint(fields[1]);
    const std::optional<Endpoint> remote = readEndpoint(fields[2]);
    if (!local || !remote || local->family() != remote->family())
        return std::nullopt;

    KernelSocket row;
    row.transport = transport;
    KernelFacts &facts = row.facts;
    facts.pair.local = *local;
    if (remote->port() != 0 || !remote->isWildcard())
        facts.pair.remote = *remote;
    quint8 state = 0;
    quint32 retransmits = 0;
    if (!readNumber(fields[3], 16, &state) || state == 0 || state > quint8(TcpState::NewSynRecv) ||
        !readPair(fields[4], 16, &facts.sendQueue, &facts.receiveQueue) || !readTimer(fields[5], &facts) ||
        !readNumber(fields[6], 16, &retransmits) || !readNumber(fields[7], 10, &facts.uid) ||
        !readNumber(fields[9], 10, &facts.inode))
        return std::nullopt;
    facts.state = TcpState(state);
    facts.retransmits = quint8(qMin(retransmits, quint32(255)));
    if (transport == Transport::Udp && count > 12 && !readNumber(fields[12], 10, &facts.drops))
        return std::nullopt;
    return row;
}

Result<std::vector<KernelSocket>> ProcNetSource::sockets()
{
    struct Table
    {
        const char *name;
        Transport transport;
        bool isRequired;
    };
    static constexpr Table tables[] = {{"/tcp", Transport::Tcp, true},
                                       {"/tcp6", Transport::Tcp, false},
                                       {"/udp", Transport::Udp, true},
                                       {"/udp6", Transport::Udp, false}};
    std::vector<KernelSocket> rows;
    for (const Table &table : tables) {
        const Result<QByteArray> content = readProcFile(m_directory + table.name);
        if (!content && (table.isRequired || content.error().systemError != ENOENT))
            return content.error();
        if (!content)
            continue;
        const QByteArrayView text = *content;
        for (qsizetype begin = 0; begin < text.size();) {
            const qsizetype newline = text.indexOf('\n', begin);
            const qsizetype end = newline < 0 ? text.size() : newline;
            if (const auto row = parseLine(text.sliced(begin, end - begin), table.transport))
                rows.push_back(*row);
            begin = end + 1;
        }
    }
    return rows;
}

} // namespace enchufe

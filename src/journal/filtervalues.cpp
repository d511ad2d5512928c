#include "journal/filtervalues.h"

#include "base/hostport.h"

#include <algorithm>

namespace enchufe {

namespace {

constexpr quint64 s_most = ~quint64(0);
/// Above the last errno of Linux on every processor. Source: include/uapi/asm-generic/errno.h.
constexpr int errnoLimit = 256;

Error fault(ErrorCode code, qsizetype position, const char *detail)
{
    return {code, 0, QString::fromLatin1(detail), position};
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

struct Unit
{
    QStringView name;
    quint64 size = 0;
};

constexpr Unit byteUnits[] = {
    {u"", 1},
    {u"b", 1},
    {u"k", quint64(1) << 10},
    {u"kb", quint64(1) << 10},
    {u"kib", quint64(1) << 10},
    {u"m", quint64(1) << 20},
    {u"mb", quint64(1) << 20},
    {u"mib", quint64(1) << 20},
    {u"g", quint64(1) << 30},
    {u"gb", quint64(1) << 30},
    {u"gib", quint64(1) << 30},
    {u"t", quint64(1) << 40},
    {u"tb", quint64(1) << 40},
    {u"tib", quint64(1) << 40},
};

constexpr quint64 second = 1'000'000'000;
constexpr Unit timeUnits[] = {
    {u"", second},         {u"ms", second / 1000}, {u"s", second},         {u"m", 60 * second},
    {u"min", 60 * second}, {u"h", 3600 * second},  {u"d", 86400 * second},
};

/// A number with one of some units.
template <size_t Size>
Result<quint64> parseQuantity(QStringView text, const Unit (&units)[Size], ErrorCode code)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    const qsizetype digits = end - text.begin();
    if (digits == 0)
        return fault(code, 0, "no number");
    bool ok = false;
    const quint64 number = text.left(digits).toULongLong(&ok);
    const QStringView name = text.mid(digits);
    const auto unit = std::find_if(std::begin(units), std::end(units), [name](const Unit &known) {
        return known.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (unit == std::end(units))
        return fault(code, digits, "no such unit");
    if (!ok || number > s_most / 2 / unit->size)
        return fault(code, 0, "too large");
    return number * unit->size;
}

Error moved(Error error, qsizetype by)
{
    error.position += by;
    return error;
}

/// What a comparison, a range and a single value have in common, whatever the values are.
template <typename Parse>
Result<FilterRange> parseRange(QStringView text, ErrorCode code, Parse parse)
{
    const bool isOver = text.startsWith(u'>');
    if (isOver || text.startsWith(u'<')) {
        const bool isEqualToo = text.mid(1).startsWith(u'=');
        const qsizetype start = isEqualToo ? 2 : 1;
        const Result<quint64> bound = parse(text.mid(start));
        if (!bound)
            return moved(bound.error(), start);
        if (isOver)
            return FilterRange{isEqualToo ? *bound : *bound + 1, s_most};
        if (*bound == 0 && !isEqualToo)
            return fault(code, start, "nothing is less than 0");
        return FilterRange{0, isEqualToo ? *bound : *bound - 1};
    }
    const qsizetype dash = text.indexOf(u'-');
    const Result<quint64> first = parse(dash < 0 ? text : text.left(dash));
    if (!first)
        return first.error();
    if (dash < 0)
        return FilterRange{*first, *first};
    const Result<quint64> last = parse(text.mid(dash + 1));
    if (!last)
        return moved(last.error(), dash + 1);
    return FilterRange{std::min(*first, *last), std::max(*first, *last)};
}

/// "time-wait", "TIME_WAIT" and "timewait" are the same word.
QString bare(QStringView text)
{
    QString result = text.toString().toLower();
    result.remove(u'-').remove(u'_');
    return result;
}

Result<FilterEnd> parseNetwork(QStringView text, qsizetype slash)
{
    QStringView address = text.left(slash);
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.mid(1, address.size() - 2);
    const Result<Endpoint> network = Endpoint::parseAddress(address);
    if (!network)
        return fault(ErrorCode::FilterNetwork, 0, "no address before the slash");
    const QStringView bits = text.mid(slash + 1);
    const int most = network->family() == IpFamily::V4 ? 32 : 128;
    const bool isNumber =
        !bits.isEmpty() && bits.size() <= 3 && std::all_of(bits.begin(), bits.end(), isDigit);
    if (!isNumber || bits.toInt() > most)
        return fault(ErrorCode::FilterNetwork, slash + 1, "not a number of leading bits");
    FilterEnd end;
    end.address = *network;
    end.bits = bits.toInt();
    return end;
}

} // namespace

Result<FilterRange> parsePortRange(QStringView text)
{
    const auto port = [](QStringView part) -> Result<quint64> {
        const Result<quint16> number = parsePort(part);
        if (!number)
            return number.error();
        return quint64(*number);
    };
    Result<FilterRange> range = parseRange(text, ErrorCode::BadPort, port);
    if (range && range->least > 65535)
        return fault(ErrorCode::BadPort, 0, "no port is that high");
    return range;
}

Result<FilterRange> parseByteRange(QStringView text)
{
    return parseRange(text, ErrorCode::FilterNumber, [](QStringView part) {
        return parseQuantity(part, byteUnits, ErrorCode::FilterNumber);
    });
}

Result<FilterRange> parseAgeRange(QStringView text)
{
    Result<FilterRange> range = parseRange(text, ErrorCode::FilterAge, [](QStringView part) {
        return parseQuantity(part, timeUnits, ErrorCode::FilterAge);
    });
    if (range && range->least == range->most && !text.startsWith(u'<'))
        return fault(ErrorCode::FilterAge, 0, "neither a bound nor a range");
    return range;
}

Result<FilterEnd> parseFilterEnd(QStringView text)
{
    if (const qsizetype slash = text.indexOf(u'/'); slash >= 0)
        return parseNetwork(text, slash);
    FilterEnd end;
    if (const Result<Endpoint> endpoint = Endpoint::parse(text)) {
        end.address = endpoint->withPort(0);
        end.port = endpoint->port();
        return end;
    }
    const bool isInBrackets = text.startsWith(u'[') && text.endsWith(u']');
    if (const Result<Endpoint> address =
            Endpoint::parseAddress(isInBrackets ? text.mid(1, text.size() - 2) : text)) {
        end.address = *address;
        return end;
    }
    if (text.startsWith(u':')) {
        if (const Result<quint16> port = parsePort(text.mid(1))) {
            end.port = *port;
            return end;
        }
    }
    end.beginning = text.toString();
    return end;
}

bool isInNetwork(const Endpoint &end, const Endpoint &network, int bits)
{
    if (network.isNull())
        return true;
    if (end.family() != network.family())
        return false;
    if (bits < 0 && network.scopeId() != 0 && end.scopeId() != network.scopeId())
        return false;
    const size_t count = bits >= 0 ? size_t(bits) : network.family() == IpFamily::V4 ? 32 : 128;
    const auto &left = end.addressBytes();
    const auto &right = network.addressBytes();
    if (!std::equal(left.begin(), left.begin() + count / 8, right.begin()))
        return false;
    const size_t rest = count % 8;
    return rest == 0 || ((left[count / 8] ^ right[count / 8]) >> (8 - rest)) == 0;
}

quint32 stateBit(TcpState state, Transport transport)
{
    if (state == TcpState::Unknown)
        return 0;
    if (state == TcpState::NewSynRecv)
        state = TcpState::SynRecv;
    // UDP has a name of its own for Close.
    return transport == Transport::Udp && state == TcpState::Close ? 1 : quint32(1) << int(state);
}

quint32 statesBeginningWith(QStringView text)
{
    const QString beginning = bare(text);
    if (beginning.isEmpty())
        return 0;
    quint32 bits = 0;
    for (int state = int(TcpState::Established); state <= int(TcpState::NewSynRecv); ++state) {
        for (const Transport transport : {Transport::Tcp, Transport::Udp}) {
            if (bare(QString(stateName(TcpState(state), transport))).startsWith(beginning))
                bits |= stateBit(TcpState(state), transport);
        }
    }
    return bits;
}

std::optional<int> errnoFromName(QStringView text)
{
    for (const QStringView any : {u"any", u"cualquiera", u"qualquer"}) {
        if (text.compare(any, Qt::CaseInsensitive) == 0)
            return 0;
    }
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    for (int value = 1; value < errnoLimit; ++value) {
        if (isNumber ? value == number : text.compare(errnoName(value), Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

} // namespace enchufe

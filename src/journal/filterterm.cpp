#include "journal/filterterm.h"

#include "journal/filtervalues.h"
#include "journal/sockettable.h"

#include <algorithm>

namespace enchufe {

namespace {

enum Property : quint32 { Ghost, Listener, Mine, Open, Ended, Closing, Failed, Peer, Request, Foreign };

struct Alias
{
    QStringView word;
    quint32 meaning = 0;
};

constexpr quint32 of(FilterKey key)
{
    return quint32(key);
}

// English, then what is different in Spanish and in Portuguese.
constexpr Alias keys[] = {
    {u"state", of(FilterKey::State)},        {u"estado", of(FilterKey::State)},
    {u"port", of(FilterKey::Port)},          {u"puerto", of(FilterKey::Port)},
    {u"porta", of(FilterKey::Port)},         {u"local", of(FilterKey::Local)},
    {u"remote", of(FilterKey::Remote)},      {u"remoto", of(FilterKey::Remote)},
    {u"proto", of(FilterKey::Protocol)},     {u"protocol", of(FilterKey::Protocol)},
    {u"protocolo", of(FilterKey::Protocol)}, {u"role", of(FilterKey::Role)},
    {u"rol", of(FilterKey::Role)},           {u"papel", of(FilterKey::Role)},
    {u"is", of(FilterKey::Property)},        {u"es", of(FilterKey::Property)},
    {u"\u00e9", of(FilterKey::Property)},    {u"age", of(FilterKey::Age)},
    {u"edad", of(FilterKey::Age)},           {u"idade", of(FilterKey::Age)},
    {u"bytes", of(FilterKey::Bytes)},        {u"sent", of(FilterKey::Sent)},
    {u"enviado", of(FilterKey::Sent)},       {u"enviados", of(FilterKey::Sent)},
    {u"received", of(FilterKey::Received)},  {u"recibido", of(FilterKey::Received)},
    {u"recibidos", of(FilterKey::Received)}, {u"recebido", of(FilterKey::Received)},
    {u"recebidos", of(FilterKey::Received)}, {u"queue", of(FilterKey::Queue)},
    {u"cola", of(FilterKey::Queue)},         {u"fila", of(FilterKey::Queue)},
    {u"error", of(FilterKey::Error)},        {u"erro", of(FilterKey::Error)},
    {u"name", of(FilterKey::Name)},          {u"nombre", of(FilterKey::Name)},
    {u"nome", of(FilterKey::Name)},          {u"process", of(FilterKey::Process)},
    {u"proceso", of(FilterKey::Process)},    {u"processo", of(FilterKey::Process)},
};

constexpr Alias protocols[] = {
    {u"tcp", quint32(Transport::Tcp)}, {u"tpc", quint32(Transport::Tcp)}, {u"udp", quint32(Transport::Udp)}};

constexpr Alias roles[] = {
    {u"passive", quint32(Opening::Passive)},   {u"pasivo", quint32(Opening::Passive)},
    {u"passivo", quint32(Opening::Passive)},   {u"active", quint32(Opening::Active)},
    {u"activo", quint32(Opening::Active)},     {u"ativo", quint32(Opening::Active)},
    {u"ghost", quint32(Opening::Accepted)},    {u"fantasma", quint32(Opening::Accepted)},
    {u"accepted", quint32(Opening::Accepted)}, {u"aceptado", quint32(Opening::Accepted)},
    {u"aceito", quint32(Opening::Accepted)},   {u"waiting", quint32(Opening::Waiting)},
    {u"esperando", quint32(Opening::Waiting)}, {u"foreign", quint32(Opening::Foreign)},
    {u"ajeno", quint32(Opening::Foreign)},     {u"alheio", quint32(Opening::Foreign)},
};

constexpr Alias properties[] = {
    {u"ghost", Ghost},      {u"fantasma", Ghost},   {u"listener", Listener}, {u"pasivo", Listener},
    {u"passivo", Listener}, {u"mine", Mine},        {u"m\u00edo", Mine},     {u"mio", Mine},
    {u"meu", Mine},         {u"open", Open},        {u"abierto", Open},      {u"aberto", Open},
    {u"ended", Ended},      {u"terminado", Ended},  {u"encerrado", Ended},   {u"closing", Closing},
    {u"cerrando", Closing}, {u"fechando", Closing}, {u"failed", Failed},     {u"fallido", Failed},
    {u"falhou", Failed},    {u"peer", Peer},        {u"par", Peer},          {u"request", Request},
    {u"pedido", Request},   {u"foreign", Foreign},  {u"ajeno", Foreign},     {u"alheio", Foreign},
};

template <size_t Size>
std::optional<quint32> find(const Alias (&aliases)[Size], QStringView word)
{
    const auto found = std::find_if(std::begin(aliases), std::end(aliases), [word](const Alias &alias) {
        return alias.word.compare(word, Qt::CaseInsensitive) == 0;
    });
    return found == std::end(aliases) ? std::nullopt : std::optional(found->meaning);
}

bool isClosing(const SocketRow &row)
{
    // Of another program's socket only the kernel's word is known.
    if (row.opening == Opening::Foreign && row.life == Life::Open && row.transport == Transport::Tcp)
        return row.kernel.state != TcpState::Established && row.kernel.state != TcpState::Listen &&
               row.kernel.state != TcpState::SynSent && row.kernel.state != TcpState::SynRecv;
    return row.life == Life::Leaving || (row.life == Life::Open && (row.peerFinished || row.finishedHere));
}

bool hasProperty(quint32 property, const SocketRow &row, const UdpPeer *peer)
{
    switch (Property(property)) {
    case Ghost:
        return row.opening == Opening::Accepted;
    case Listener:
        return row.isListener();
    case Mine:
        return row.isOwn();
    case Request:
        return row.opening == Opening::Waiting;
    case Foreign:
        return row.opening == Opening::Foreign;
    case Open:
        return row.life == Life::Open;
    case Ended:
        return row.life == Life::Ended;
    case Closing:
        return isClosing(row);
    case Failed:
        return row.failed;
    case Peer:
        return peer != nullptr;
    }
    return false;
}

quint64 queued(const SocketRow &row)
{
    if (row.life == Life::Ended)
        return 0;
    // A listener's other number is how many may wait, not how many do.
    const quint64 toSend = row.kernel.state == TcpState::Listen ? 0 : row.kernel.sendQueue;
    return quint64(waitingToBeRead(row.kernel)) + toSend;
}

quint64 ageNs(const SocketRow &row, const UdpPeer *peer, qint64 nowNs)
{
    const qint64 end = row.life == Life::Ended && row.closedNs > 0 ? row.closedNs : nowNs;
    return quint64(std::max<qint64>(0, end - (peer ? peer->lastSeenNs : row.createdNs)));
}

bool isAt(const FilterTerm &term, const Endpoint &end)
{
    return !end.isNull() && term.least <= end.port() && end.port() <= term.most;
}

// The name is what was asked for, so it is the remote end's in an active socket and the local end's in a
// passive one.
bool endMatches(const FilterTerm &term, const Endpoint &end, const QString &name)
{
    if (!term.text.isEmpty()) {
        const auto begins = [&term](const QString &text) {
            return text.startsWith(term.text, Qt::CaseInsensitive);
        };
        return begins(name) || begins(end.toString()) || begins(end.addressText()) ||
               (end.isV4Mapped() && begins(end.unmapped().toString()));
    }
    return isAt(term, end) && (isInNetwork(end, term.endpoint, term.bits) ||
                               isInNetwork(end.unmapped(), term.endpoint, term.bits));
}

} // namespace

bool FilterTerm::matches(const SocketRow &row, const UdpPeer *peer, qint64 nowNs) const
{
    const auto isWithin = [this](quint64 value) { return least <= value && value <= most; };
    const quint64 received = peer ? peer->bytesReceived : row.bytesReceived;
    const quint64 sent = peer ? peer->bytesSent : row.bytesSent;
    switch (key) {
    case FilterKey::Word:
        return false;
    case FilterKey::State:
        return !peer && (number & stateBit(row.life == Life::Ended ? TcpState::Close : row.kernel.state,
                                           row.life == Life::Ended ? Transport::Tcp : row.transport)) != 0;
    case FilterKey::Port:
        return isAt(*this, row.localEnd()) || isAt(*this, row.remoteEnd(peer));
    case FilterKey::Local:
        return endMatches(*this, row.localEnd(), row.opening == Opening::Passive ? row.name : QString());
    case FilterKey::Remote:
        return endMatches(*this, row.remoteEnd(peer), row.opening == Opening::Active ? row.name : QString());
    case FilterKey::Protocol:
        return number == quint32(row.transport);
    case FilterKey::Role:
        return number == quint32(row.opening);
    case FilterKey::Property:
        return hasProperty(number, row, peer);
    case FilterKey::Age:
        return isWithin(ageNs(row, peer, nowNs));
    case FilterKey::Bytes:
        return isWithin(received + sent);
    case FilterKey::Sent:
        return isWithin(sent);
    case FilterKey::Received:
        return isWithin(received);
    case FilterKey::Queue:
        return !peer && isWithin(queued(row));
    case FilterKey::Error:
        return number == 0 ? row.failed || row.error != 0 : row.error == int(number);
    case FilterKey::Name:
        return row.name.contains(text, Qt::CaseInsensitive);
    case FilterKey::Process:
        return row.holder.contains(text, Qt::CaseInsensitive) ||
               (row.holderPid > 0 && text == QString::number(row.holderPid));
    }
    return false;
}

std::optional<FilterKey> filterKey(QStringView name)
{
    const std::optional<quint32> found = find(keys, name);
    return found ? std::optional(FilterKey(*found)) : std::nullopt;
}

namespace {

/// The first word with a meaning is the English one.
template <size_t Size>
QString english(const Alias (&aliases)[Size], const QString &word)
{
    const std::optional<quint32> meaning = find(aliases, word);
    const auto first = std::find_if(std::begin(aliases), std::end(aliases), [&meaning](const Alias &alias) {
        return meaning && alias.meaning == *meaning;
    });
    return first == std::end(aliases) ? word : first->word.toString();
}

template <size_t Size>
QStringList englishWords(const Alias (&aliases)[Size])
{
    QStringList words;
    for (const Alias &alias : aliases) {
        const QString word = english(aliases, alias.word.toString());
        if (!words.contains(word))
            words.append(word);
    }
    return words;
}

} // namespace

QString filterKeyName(FilterKey key)
{
    const auto first = std::find_if(std::begin(keys), std::end(keys),
                                    [key](const Alias &alias) { return alias.meaning == of(key); });
    return first == std::end(keys) ? QString() : first->word.toString();
}

QString englishFilterValue(FilterKey key, const QString &value)
{
    switch (key) {
    case FilterKey::Protocol:
        return english(protocols, value);
    case FilterKey::Role:
        return english(roles, value);
    case FilterKey::Property:
        return english(properties, value);
    default:
        return value;
    }
}

QStringList filterValueWords(FilterKey key)
{
    switch (key) {
    case FilterKey::Protocol:
        return englishWords(protocols);
    case FilterKey::Role:
        return englishWords(roles);
    case FilterKey::Property:
        return englishWords(properties);
    default:
        return {};
    }
}

namespace {

template <size_t Size>
Result<FilterTerm> oneOf(const Alias (&aliases)[Size], FilterTerm term, QStringView value, ErrorCode code)
{
    const std::optional<quint32> meaning = find(aliases, value);
    if (!meaning)
        return Error{code, 0, QStringLiteral("not a word of this key"), 0};
    term.number = *meaning;
    return term;
}

Result<FilterTerm> within(FilterTerm term, const Result<FilterRange> &range)
{
    if (!range)
        return range.error();
    term.least = range->least;
    term.most = range->most;
    return term;
}

Result<FilterTerm> endTerm(FilterTerm term, QStringView value)
{
    const Result<FilterEnd> end = parseFilterEnd(value);
    if (!end)
        return end.error();
    term.endpoint = end->address;
    term.bits = end->bits;
    term.text = end->beginning;
    if (end->port)
        term.least = term.most = *end->port;
    return term;
}

} // namespace

Result<FilterTerm> parseFilterTerm(FilterKey key, QStringView value)
{
    FilterTerm term;
    term.key = key;
    switch (key) {
    case FilterKey::Word:
    case FilterKey::Name:
    case FilterKey::Process:
        term.text = value.toString();
        return term;
    case FilterKey::State:
        term.number = statesBeginningWith(value);
        if (term.number == 0)
            return Error{ErrorCode::FilterState, 0, QStringLiteral("no state begins so"), 0};
        return term;
    case FilterKey::Port:
        return within(term, parsePortRange(value));
    case FilterKey::Local:
    case FilterKey::Remote:
        return endTerm(term, value);
    case FilterKey::Protocol:
        return oneOf(protocols, term, value, ErrorCode::FilterProtocol);
    case FilterKey::Role:
        return oneOf(roles, term, value, ErrorCode::FilterRole);
    case FilterKey::Property:
        return oneOf(properties, term, value, ErrorCode::FilterProperty);
    case FilterKey::Age:
        return within(term, parseAgeRange(value));
    case FilterKey::Bytes:
    case FilterKey::Sent:
    case FilterKey::Received:
    case FilterKey::Queue:
        return within(term, parseByteRange(value));
    case FilterKey::Error:
        break;
    }
    const std::optional<int> number = errnoFromName(value);
    if (!number)
        return Error{ErrorCode::FilterErrno, 0, QStringLiteral("no such errno"), 0};
    term.number = quint32(*number);
    return term;
}

} // namespace enchufe

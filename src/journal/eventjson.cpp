#include "journal/eventjson.h"

#include "base/bytetext.h"
#include "journal/detailsjson.h"

#include <QCborMap>
#include <QDateTime>
#include <QJsonArray>
#include <QStringDecoder>
#include <QTimeZone>

namespace enchufe {

namespace {

/// QDateTime stops at milliseconds.
QString timeText(const Journal &journal, qint64 timeNs)
{
    const qint64 us = journal.wallMs(0) * 1000 + timeNs / 1000;
    const QDateTime second = QDateTime::fromSecsSinceEpoch(us / 1'000'000, Qt::UTC);
    return second.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss")) +
           QStringLiteral(".%1Z").arg(us % 1'000'000, 6, 10, QLatin1Char('0'));
}

/// QString::fromUtf8 leaves out a byte order mark at the front; these bytes are not ours to leave out.
QString exactText(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder.decode(utf8);
}

void insertEndpoint(QJsonObject &object, QLatin1String key, const Endpoint &endpoint)
{
    if (!endpoint.isNull())
        object.insert(key, endpoint.toString());
}

void insertEnds(QJsonObject &object, const EndpointPair &pair)
{
    insertEndpoint(object, QLatin1String("local"), pair.local);
    insertEndpoint(object, QLatin1String("remote"), pair.remote);
}

bool hasPairPayload(EventKind kind)
{
    switch (kind) {
    case EventKind::Bound:
    case EventKind::Listening:
    case EventKind::Connecting:
    case EventKind::AttemptFailed:
    case EventKind::Established:
    case EventKind::Accepted:
    case EventKind::PeerSeen:
    case EventKind::Failed:
        return true;
    default:
        return false;
    }
}

EndpointPair endsOf(const Journal &journal, const Event &event, const SocketRow *row)
{
    EndpointPair pair = row != nullptr ? row->pair : EndpointPair();
    if (event.kind == EventKind::Created) {
        if (const auto facts = journal.facts<SocketFacts>(event))
            pair = facts->requested;
    } else if (hasPairPayload(event.kind)) {
        if (const auto own = journal.facts<EndpointPair>(event)) {
            pair.local = own->local.isNull() ? pair.local : own->local;
            pair.remote = own->remote.isNull() ? pair.remote : own->remote;
        }
    } else if (event.kind == EventKind::KernelState) {
        if (const auto facts = journal.facts<KernelFacts>(event))
            pair = facts->pair;
    } else if (const UdpPeer *peer = row != nullptr ? row->peer(event.peer) : nullptr) {
        pair.remote = peer->remote;
    }
    return pair;
}

void insertBytes(QJsonObject &object, const Journal &journal, const Event &event)
{
    object.insert(QLatin1String("bytes"), qint64(event.payloadLength));
    if (!journal.isKept(event))
        return;
    const QByteArrayView bytes = journal.payload(event);
    if (isPlainText(bytes))
        object.insert(QLatin1String("text"), exactText(bytes));
    object.insert(QLatin1String("base64"), QString::fromLatin1(bytes.toByteArray().toBase64()));
}

QString payloadText(const Journal &journal, const Event &event)
{
    return exactText(journal.payload(event));
}

void insertKernelFacts(QJsonObject &object, const Journal &journal, const Event &event, Transport transport)
{
    const auto facts = journal.facts<KernelFacts>(event);
    if (!facts)
        return;
    object.insert(QLatin1String("state"), QString(stateName(facts->state, transport)));
    object.insert(QLatin1String("receiveQueue"), qint64(facts->receiveQueue));
    object.insert(QLatin1String("sendQueue"), qint64(facts->sendQueue));
    if (facts->timer != KernelTimer::None)
        object.insert(QLatin1String("timerMs"), qint64(facts->timerMs));
    if (facts->retransmits != 0)
        object.insert(QLatin1String("retransmits"), facts->retransmits);
    if (transport == Transport::Udp)
        object.insert(QLatin1String("drops"), qint64(facts->drops));
}

void insertDetails(QJsonObject &object, const Journal &journal, const Event &event)
{
    const auto details = journal.facts<SocketDetails>(event);
    if (!details)
        return;
    const QJsonObject fields = socketDetailsJson(*details);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        object.insert(field.key(), field.value());
}

/// As in the table: nothing where nobody holds it, or this user may not see who does.
void insertHolder(QJsonObject &object, const Journal &journal, const Event &event)
{
    if (event.value == 0)
        return;
    object.insert(QLatin1String("pid"), event.value);
    object.insert(QLatin1String("process"), payloadText(journal, event));
}

void insertCall(QJsonObject &object, const Journal &journal, const Event &event)
{
    object.insert(QLatin1String("arguments"), payloadText(journal, event));
    object.insert(QLatin1String("result"), event.value);
    object.insert(QLatin1String("durationNs"), qint64(event.durationNs));
}

void insertError(QJsonObject &object, const Event &event)
{
    if (event.error != 0)
        object.insert(QLatin1String("error"), errnoName(event.error));
    else if (event.kind == EventKind::Failed && event.value == qint64(ErrorCode::NameNotFound))
        object.insert(QLatin1String("error"), QStringLiteral("EAI_NONAME"));
    if (event.call != SystemCall::None)
        object.insert(QLatin1String("call"), QString(systemCallName(event.call)));
}

/// What only events of this kind have.
void insertOwnFacts(QJsonObject &object, const Journal &journal, const Event &event, const SocketRow *row)
{
    switch (event.kind) {
    case EventKind::Created:
        if (row != nullptr && row->parent.isValid())
            object.insert(QLatin1String("parent"), qint64(row->parent.value));
        break;
    case EventKind::LookupStarted:
        object.insert(QLatin1String("name"), payloadText(journal, event));
        break;
    case EventKind::LookupFinished:
        object.insert(
            QLatin1String("addresses"),
            QJsonArray::fromStringList(payloadText(journal, event).split(u'\n', Qt::SkipEmptyParts)));
        break;
    case EventKind::Listening:
        object.insert(QLatin1String("backlog"), event.value);
        break;
    case EventKind::Accepted:
        object.insert(QLatin1String("child"), event.value);
        break;
    case EventKind::Received:
    case EventKind::Sent:
        insertBytes(object, journal, event);
        break;
    case EventKind::Queued:
        object.insert(QLatin1String("bytes"), event.value);
        object.insert(QLatin1String("queued"), row != nullptr ? qint64(row->bytesQueued) : event.value);
        break;
    case EventKind::SendRefused:
    case EventKind::Unsent:
    case EventKind::Truncated:
    case EventKind::BytesDropped:
        object.insert(QLatin1String("bytes"), event.value);
        break;
    case EventKind::FailureFacts:
        object.insert(QLatin1String("facts"),
                      HostFacts::fromCborBytes(journal.payload(event).toByteArray()).toCbor().toJsonObject());
        break;
    case EventKind::OptionSet:
    case EventKind::OptionRefused:
        object.insert(QLatin1String("option"), payloadText(journal, event));
        break;
    case EventKind::ServiceSet:
        object.insert(QLatin1String("service"), payloadText(journal, event));
        break;
    case EventKind::GroupJoined:
    case EventKind::GroupLeft:
        object.insert(QLatin1String("group"), payloadText(journal, event));
        break;
    case EventKind::KernelSample:
        insertDetails(object, journal, event);
        break;
    case EventKind::HolderSeen:
        insertHolder(object, journal, event);
        break;
    case EventKind::Call:
        insertCall(object, journal, event);
        break;
    case EventKind::KernelState:
        insertKernelFacts(object, journal, event, row != nullptr ? row->transport : Transport::Tcp);
        break;
    case EventKind::KernelNote:
        object.insert(QLatin1String("note"), payloadText(journal, event));
        break;
    default:
        break;
    }
}

} // namespace

QJsonObject eventJson(const Journal &journal, const Event &event, const SocketTable &table)
{
    const SocketRow *row = table.row(event.socket);
    QJsonObject object = {
        {QLatin1String("time"), timeText(journal, event.timeNs)},
        {QLatin1String("socket"), qint64(event.socket.value)},
        {QLatin1String("event"), QString(eventKindName(event.kind))},
    };
    if (row != nullptr) {
        object.insert(QLatin1String("transport"), QString(transportName(row->transport)));
        object.insert(QLatin1String("opening"), QString(openingName(row->opening)));
    }
    insertEnds(object, endsOf(journal, event, row));
    if (event.peer != 0)
        object.insert(QLatin1String("peer"), qint64(event.peer));
    insertError(object, event);
    insertOwnFacts(object, journal, event, row);
    return object;
}

} // namespace enchufe

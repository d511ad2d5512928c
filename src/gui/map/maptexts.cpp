#include "gui/map/maptexts.h"

#include "explain/explain.h"
#include "gui/decor/celltexts.h"
#include "journal/livetable.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace enchufe::maptexts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(enchufe::maptexts)
};

QLatin1String protocol(Transport transport)
{
    return transport == Transport::Tcp ? QLatin1String("TCP") : QLatin1String("UDP");
}

/// Nothing is left at this end of a pair that the other end guards.
bool isGone(const MapCable &cable, size_t end)
{
    return cable.state == CableState::Guarded && !cable.ends[end].socket.isValid();
}

QString endMeaning(const MapCable &cable, size_t end, const SocketRow *row)
{
    const MapEnd &shown = cable.ends[end];
    if (isGone(cable, end))
        return Tr::tr("nothing is known to be left at this end");
    if (row == nullptr)
        return Tr::tr("known only from the other end");
    if (shown.isQueued)
        return Tr::tr("waiting to be accepted");
    if (cable.transport == Transport::Udp && row->pair.remote.isNull())
        return Tr::tr("datagrams go to and fro, no connection");
    return shown.isHeld
               ? explain::stateGloss(*row)
               : Tr::tr("%1; no program holds it", "%1 is what a state means").arg(explain::stateGloss(*row));
}

QString stateWord(const MapCable &cable, const MapEnd &end)
{
    return stateName(end.state, cable.transport);
}

QString bytesLine(quint64 received, quint64 sent)
{
    const QLocale locale;
    return Tr::tr("%1 bytes received, %2 sent.").arg(locale.toString(received), locale.toString(sent));
}

/// What one end's own row knows of it.
QStringList endFacts(const SocketRow &row, const MapEnd &end, const LiveTable &table)
{
    QStringList lines;
    if (const UdpPeer *peer = row.peer(end.peer))
        lines += bytesLine(peer->bytesReceived, peer->bytesSent);
    else if (row.isOwn())
        lines += bytesLine(row.bytesReceived, row.bytesSent);
    if (row.kernel.state == TcpState::TimeWait && row.timerEndNs() > 0)
        lines += QString(stateName(row.kernel.state, row.transport) % u": " %
                         celltexts::stateNote(row, table.nowNs()));
    return lines;
}

/// What an element is, after its name where it has one.
QString named(const QString &name, const QString &what)
{
    return name.isEmpty() ? what : Tr::tr("%1, %2", "the name of a socket, what it is").arg(name, what);
}

} // namespace

QString owner(const MapHost &host)
{
    switch (host.owner) {
    case MapOwner::ThisComputer:
        return Tr::tr("this computer", "whose address it is");
    case MapOwner::EveryAddress:
        return Tr::tr("every address of this computer");
    case MapOwner::MulticastGroup:
        return Tr::tr("multicast group");
    case MapOwner::OtherHost:
        break;
    }
    return Tr::tr("other host", "whose address it is");
}

QStringList hostLines(const MapHost &host)
{
    QStringList lines = {host.address.addressText(), owner(host)};
    if (host.isTwice)
        lines += Tr::tr("same host twice", "one address with two boxes");
    return lines;
}

QString plugLabel(const HostMap &map, size_t plug)
{
    const MapPlug &shown = map.plugs[plug];
    const bool isBoxes = map.hosts[shown.host].address == shown.endpoint.withPort(0);
    const QString port = u':' % QString::number(shown.endpoint.port());
    return QString((isBoxes ? port : shown.endpoint.toString()) % u' ' % protocol(shown.transport));
}

QString plugName(const HostMap &map, const MapNames &names, size_t plug)
{
    const MapPlug &shown = map.plugs[plug];
    if (names && shown.waiting.isValid())
        return names({shown.waiting, 0});
    return cablesOf(map, shown) == 1 ? endName(map, names, shown.ends.front()) : QString();
}

QString endName(const HostMap &map, const MapNames &names, const MapEndRef &ref)
{
    const MapEnd &end = map.cables[ref.cable].ends[ref.end];
    return names && end.socket.isValid() ? names({end.socket, end.peer}) : QString();
}

QString plugNote(const MapPlug &plug)
{
    if (!plug.waiting.isValid())
        return {};
    if (plug.transport == Transport::Udp)
        return QStringLiteral("UNCONN");
    if (!plug.isListening)
        return {};
    //: LISTEN is the kernel's word; connections waiting at a listener, its backlog.
    return Tr::tr("LISTEN, queue %1/%2").arg(plug.queued).arg(plug.backlog);
}

QString endWord(const MapCable &cable, size_t end)
{
    const MapEnd &shown = cable.ends[end];
    if (shown.isQueued)
        return Tr::tr("not accepted yet", "a connection that waits at a listener");
    if (cable.transport == Transport::Udp || shown.state == TcpState::Established)
        return {};
    return stateName(shown.state, cable.transport);
}

QString group(const HostMap &map, const MapGroup &group)
{
    const int all = int(group.cables.size());
    if (map.plugs[group.plug].transport == Transport::Udp)
        return Tr::tr("%n peer(s)", nullptr, all);
    QStringList states;
    for (const auto &[state, count] : countedStates(map, group)) {
        if (state != TcpState::Unknown)
            states += QString(QString::number(count) % u' ' % stateName(state, Transport::Tcp));
    }
    //: %1 counts them by the kernel's word: "180 ESTABLISHED, 20 TIME-WAIT".
    return Tr::tr("%n connection(s): %1", nullptr, all).arg(states.join(u", "));
}

QString groupPorts(const MapGroup &group)
{
    return Tr::tr("%n port(s)", nullptr, int(group.cables.size()));
}

QString answers(const QByteArray &service)
{
    return Tr::tr("%1 answers", "%1 is a service").arg(QString::fromUtf8(service));
}

QString asks()
{
    return Tr::tr("asks", "what a client application does");
}

QString level(int number)
{
    return Tr::tr("Level %1", "of the protocols: 4 is TCP and UDP, 5 the applications").arg(number);
}

Cells hostCells(const HostMap &map, size_t host)
{
    const MapHost &shown = map.hosts[host];
    const QString side =
        shown.side == MapSide::Waits ? Tr::tr("on the side that waits") : Tr::tr("on the side that asks");
    const QString place =
        shown.isTwice ? Tr::tr("%1; the same address is drawn on the other side too").arg(side) : side;
    const QString address = shown.address.addressText();
    // Two boxes of one address differ by their sides.
    return {shown.isTwice ? Tr::tr("%1, %2", "an address, on which side it is drawn").arg(address, side)
                          : address,
            {},
            Tr::tr("%1, %2", "whose it is, where it is").arg(owner(shown), place)};
}

Cells plugCells(const HostMap &map, const MapFacts &facts, size_t plug)
{
    const MapPlug &shown = map.plugs[plug];
    const SocketRow *const row = facts.table.table().row(shown.waiting);
    const QString name = named(plugName(map, facts.names, plug), plugLabel(map, plug));
    const int count = int(cablesOf(map, shown));
    const QString cables = shown.transport == Transport::Tcp ? Tr::tr("%n connection(s)", nullptr, count)
                                                             : Tr::tr("%n peer(s)", nullptr, count);
    if (row == nullptr)
        return {name, {}, cables};
    const QString gloss = explain::stateGloss(*row);
    if (!shown.isListening)
        return {name, plugNote(shown),
                Tr::tr("%1, %2", "what a state means, how many connections").arg(gloss, cables)};
    //: What a state means; connections waiting at a listener, its backlog; how many connections there are.
    const QString meaning = Tr::tr("%1, queue %2/%3, %4");
    return {name, stateName(TcpState::Listen, shown.transport),
            meaning.arg(gloss, QString::number(shown.queued), QString::number(shown.backlog), cables)};
}

Cells endCells(const HostMap &map, const MapFacts &facts, const MapEndRef &ref)
{
    const MapCable &cable = map.cables[ref.cable];
    const MapEnd &end = cable.ends[ref.end];
    const Endpoint &other = map.plugs[cable.ends[1 - ref.end].plug].endpoint;
    QString meaning = endMeaning(cable, ref.end, facts.table.table().row(end.socket));
    if (!end.service.isEmpty())
        meaning = Tr::tr("%1; the service %2 answers", "what a state means, a service")
                      .arg(meaning, QString::fromUtf8(end.service));
    const QString with = Tr::tr("with %1", "the other end of a cable").arg(other.toString());
    return {named(endName(map, facts.names, ref), with), stateWord(cable, end), meaning};
}

Cells groupCells(const HostMap &map, const MapGroup &group, MapSide side)
{
    const QString counts = maptexts::group(map, group);
    return side == MapSide::Asks ? Cells{groupPorts(group), {}, counts} : Cells{counts, {}, {}};
}

namespace {

QStringList linesOf(const Cells &cells)
{
    return {cells.name, cells.state, cells.meaning};
}

QStringList endLines(const HostMap &map, const MapFacts &facts, const MapEndRef &ref)
{
    const MapCable &cable = map.cables[ref.cable];
    const MapEnd &end = cable.ends[ref.end];
    const QString name = endName(map, facts.names, ref);
    const Endpoint &here = map.plugs[end.plug].endpoint;
    const Endpoint &other = map.plugs[cable.ends[1 - ref.end].plug].endpoint;
    const Cells shown = endCells(map, facts, ref);
    QStringList lines = {
        name, QString(protocol(cable.transport) % u' ' % here.toString() % u" <-> " % other.toString()),
        shown.state.isEmpty() ? shown.meaning : QString(shown.state % u": " % shown.meaning)};
    if (const SocketRow *row = facts.table.table().row(end.socket))
        lines += endFacts(*row, end, facts.table);
    return lines;
}

QStringList groupLines(const HostMap &map, const MapElement &element)
{
    for (const MapGroup &group : mapGroups(map)) {
        if (groupElement(map, group, element.side) == element)
            return linesOf(groupCells(map, group, element.side)) +
                   QStringList(Tr::tr("Enter or a double click folds and unfolds them."));
    }
    return {};
}

} // namespace

QString inWords(const HostMap &map, const MapFacts &facts)
{
    QStringList lines;
    const auto add = [&lines](const Cells &cells, int depth) {
        QStringList words = linesOf(cells);
        words.removeAll(QString());
        lines += QString(QString(2 * depth, u' ') % words.join(u"; "));
    };
    for (size_t host = 0; host < map.hosts.size(); ++host) {
        add(hostCells(map, host), 0);
        for (const size_t plug : map.hosts[host].plugs) {
            add(plugCells(map, facts, plug), 1);
            for (const MapEndRef &ref : map.plugs[plug].ends)
                add(endCells(map, facts, ref), 2);
        }
    }
    return lines.join(u'\n');
}

QString tip(const HostMap &map, const MapFacts &facts, const MapElement &element)
{
    QStringList lines;
    if (element.kind == MapElement::Kind::Host) {
        if (const size_t host = findHost(map, element); host < map.hosts.size())
            lines = linesOf(hostCells(map, host));
    } else if (element.kind == MapElement::Kind::Plug) {
        if (const size_t plug = findPlug(map, element); plug < map.plugs.size())
            lines = linesOf(plugCells(map, facts, plug));
    } else if (element.kind == MapElement::Kind::End) {
        if (const MapEndRef ref = findEnd(map, element); ref.cable < map.cables.size())
            lines = endLines(map, facts, ref);
    } else if (element.kind == MapElement::Kind::Group) {
        lines = groupLines(map, element);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace enchufe::maptexts

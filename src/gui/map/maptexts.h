#pragma once

#include "gui/map/mapelement.h"

#include <QString>
#include <QStringList>

namespace enchufe {
class LiveTable;
}

/// What the host map and its list say, in the language on screen. Kernel words, endpoints and the names of
/// services stay as they are.
namespace enchufe::maptexts {

/// Whose address a box is: "this computer", "other host".
QString owner(const MapHost &host);
/// A box's head, one line each: its address, whose it is, that it is drawn twice.
QStringList hostLines(const MapHost &host);
/// ":5000 TCP"; with its address where that is not the box's.
QString plugLabel(const HostMap &map, size_t plug);
/// The name of what waits at a plug, or of the one socket there; empty where there are several.
QString plugName(const HostMap &map, const MapNames &names, size_t plug);
/// The name of the socket at the end of a cable; empty where it is elsewhere.
QString endName(const HostMap &map, const MapNames &names, const MapEndRef &ref);
/// Beside what waits: "LISTEN, queue 2/1", "UNCONN"; empty where nothing does.
QString plugNote(const MapPlug &plug);
/// Beside the end of a cable: the kernel's word where it is not simply ESTABLISHED; empty where there is
/// nothing to say.
QString endWord(const MapCable &cable, size_t end);
/// "200 connections: 180 ESTABLISHED, 20 TIME-WAIT".
QString group(const HostMap &map, const MapGroup &group);
/// Where the asking plugs of a folded group would be: "200 ports".
QString groupPorts(const MapGroup &group);

/// What the application at an end does, level 5: "echo answers", "asks".
QString answers(const QByteArray &service);
QString asks();
/// "Level 4", "Level 5".
QString level(int number);

/// What is known beside the map.
struct MapFacts
{
    const LiveTable &table;
    /// Null: nothing has a name.
    MapNames names = {};
};

/// One row of the list: its name in the table and what it is, its state in the kernel's word, what that
/// means.
struct Cells
{
    QString name;
    QString state;
    QString meaning;
};
Cells hostCells(const HostMap &map, size_t host);
Cells plugCells(const HostMap &map, const MapFacts &facts, size_t plug);
Cells endCells(const HostMap &map, const MapFacts &facts, const MapEndRef &ref);
Cells groupCells(const HostMap &map, const MapGroup &group, MapSide side);
/// All of it as the list has it: a line for each box, plug and end of a cable. Plain text.
QString inWords(const HostMap &map, const MapFacts &facts);
/// The facts of an element, a line each. Plain text.
QString tip(const HostMap &map, const MapFacts &facts, const MapElement &element);

} // namespace enchufe::maptexts

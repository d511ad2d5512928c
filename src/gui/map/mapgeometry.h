#pragma once

#include "gui/map/mapelement.h"

#include <QPolygonF>
#include <QRectF>
#include <QSet>
#include <QStringList>

#include <functional>

namespace enchufe {

/// What the layout has to know beside the map: of the font, and what the table calls its rows. Units: pixels
/// at 100 %.
struct MapMetrics
{
    double line = 16;
    std::function<double(const QString &text, bool bold)> width;
    /// Null: nothing has a name.
    MapNames names = {};
};

/// Where everything of a host map is drawn, with its words: a value of rectangles, lines and labels.
/// Units: pixels at 100 %.
struct MapLayout
{
    struct Box
    {
        MapElement element;
        QRectF rect;
        QStringList lines;
    };
    struct Plug
    {
        MapElement element;
        /// Within its box, from edge to edge.
        QRectF rect;
        /// On the box's edge, at the height of the label: where an ear or UDP plug stands.
        QPointF edge;
        QString text;
        /// Beside the edge; empty where nothing waits here.
        QString note;
        QRectF noteRect;
        /// Of what waits here. From `edge`, within the box; empty where there is no room for it.
        QString name;
        QRectF nameRect;
        bool isListening = false;
    };
    struct End
    {
        MapElement element;
        /// On the edge of its box.
        QPointF anchor;
        bool isLeft = true;
        QString word;
        /// From the anchor, beside the cable; on the right within the box where the gap is narrow. Empty
        /// without a word.
        QRectF wordRect;
        /// Of the socket at this end. From the anchor, within its box; empty where there is no room for it.
        QString name;
        QRectF nameRect;
        /// How far the cable runs straight from here before it bends: past all words of this side.
        double lane = 0;
    };
    struct Cable
    {
        std::array<End, 2> ends;
        /// Of a folded group, those of a cable in its most frequent state.
        MapCable facts;
        /// More than 1: a folded group.
        size_t count = 1;
        /// How high above it level 5 is drawn; 0 where there is none.
        double level5 = 0;
        bool isLabelled = false; ///< says which level is which
    };
    /// The line that folds and unfolds a group.
    struct Head
    {
        MapElement element;
        QRectF rect;
        /// Within `rect`: a plus or minus, and `lines`, which are as high as each other.
        QRectF sign;
        QRectF words;
        QString text;
        /// The text as it is broken.
        QStringList lines;
        bool isFolded = true;
    };

    QSizeF size;
    /// The side of a plug at the end of a cable, and of an ear. Larger with larger text.
    double glyph = 20;
    /// A row of the map had no name yet.
    bool lacksNames = false;
    std::vector<Box> boxes;
    std::vector<Plug> plugs;
    std::vector<Cable> cables;
    std::vector<Head> heads;
};

/// Lays a map out: what waits at the left, what asks at the right, in the order of their serials; a right
/// box as high as the first cable that leads to it. Boxes grow for names as long as all keeps its size; else
/// those are shown that fit. Param unfolded: groups that are shown cable by cable (by
/// their elements of the waiting side). Param room: is filled in width; in height what is needed is taken.
MapLayout layOut(const HostMap &map, const QSet<MapElement> &unfolded, const MapMetrics &metrics,
                 const QSizeF &room);

/// The two halves of a cable, from their ends to its middle. Param rise: that much higher, for level 5.
std::array<QPolygonF, 2> cableHalves(const MapLayout::Cable &cable, double rise = 0);

/// What is at a place; ends within a few pixels. Kind::None where there is nothing.
MapElement elementAt(const MapLayout &layout, const QPointF &place);
/// What an element covers; null for one that is not there.
QRectF rectOf(const MapLayout &layout, const MapElement &element);
/// The next element in the direction of an arrow key: up and down among its kind on its side, left and right
/// from boxes over plugs to cables. Param from: the first box where it is none. Kind::None at the edge.
MapElement nextElement(const MapLayout &layout, const MapElement &from, Qt::Key arrow);

/// Between two layouts: what is in both moves from one place to the other, the rest is as in `to`.
/// Param part: 0..1.
MapLayout between(const MapLayout &from, const MapLayout &to, double part);

} // namespace enchufe

#pragma once

#include "gui/map/mapgeometry.h"

#include <QFont>
#include <QPalette>

class QPainter;

namespace enchufe {

/// What a host map is painted with beside its layout.
struct MapLook
{
    QPalette palette;
    QFont font;
    /// The one that is chosen.
    MapElement current;
};

/// Paints a layout. Nothing is told by colour alone: what has finished is hollow, what asks is dashed, what
/// are datagrams dotted, an unconnected socket's plug is not plugged in, and the kernel's word stands beside
/// it.
void paintMap(QPainter &painter, const MapLayout &layout, const MapLook &look, const QRectF &exposed);

} // namespace enchufe

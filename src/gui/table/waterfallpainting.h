#pragma once

#include "gui/table/waterfallgeometry.h"

class QPainter;
class QPalette;
class QString;

namespace enchufe {

/// Draws one row's life. Colours are those of the states; what waits is light, where bytes moved it is dark.
void paintWaterfall(QPainter &painter, const WaterfallShape &shape, const QString &label,
                    const QPalette &palette);

} // namespace enchufe

#pragma once

#include <QColor>
#include <QIcon>
#include <QLatin1String>

class QPainter;
class QPalette;

namespace enchufe {

/// One of the project's drawings in resources/icons/states, in the ink of a palette; drawn when it is shown.
/// Param name: the file's name without its suffix.
/// Param ink: takes the place of the drawing's outline colour, so that it stands out on light and on dark
/// alike.
QIcon drawnIcon(QLatin1String name, const QColor &ink);

/// The same drawing as lines, into any painter. Costs the reading of its file.
void renderDrawing(QPainter &painter, QLatin1String name, const QColor &ink, const QRectF &place);

/// The application's own icon; made here, it needs none of Qt's plugins to be looked for and loaded.
QIcon windowIcon();

/// The text colour turned towards the background: for remarks, still at least 4.5:1 on the usual palettes.
QColor weakTextColor(const QPalette &palette);

/// The colour of faults beside its icon and words, never alone.
QColor faultColor();

} // namespace enchufe

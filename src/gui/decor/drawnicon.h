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

/// Okabe and Ito's colours, distinct in the common colour deficiencies, as the files of the drawings have
/// them.
namespace okabeito {
inline constexpr QRgb blue = 0xff0072b2;
inline constexpr QRgb orange = 0xffe69f00;
inline constexpr QRgb green = 0xff009e73;
inline constexpr QRgb purple = 0xffcc79a7;
inline constexpr QRgb vermillion = 0xffd55e00;
inline constexpr QRgb sky = 0xff56b4e9;
inline constexpr QRgb grey = 0xff9a9a9a;
} // namespace okabeito

/// Such a colour where that ink is written: darker or lighter where it would have less than 3:1. Orange and
/// sky are outlined in ink instead.
QColor colorBeside(QRgb color, const QColor &ink);

/// The same drawing as lines, into any painter. Costs the reading of its file.
void renderDrawing(QPainter &painter, QLatin1String name, const QColor &ink, const QRectF &place);

/// The application's own icon; made here, it needs none of Qt's plugins to be looked for and loaded.
QIcon windowIcon();

/// The text colour turned towards the background: for remarks, still at least 4.5:1 on the usual palettes.
QColor weakTextColor(const QPalette &palette);

/// The colour of faults beside its icon and words, never alone.
QColor faultColor();

} // namespace enchufe

#include "gui/pictures/textwidths.h"

namespace enchufe {

namespace {

/// More than a map of hundreds of cables shows.
constexpr qsizetype mostRemembered = 2000;

QFont strong(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

TextWidths::TextWidths(const QFont &font)
    : m_font(font)
    , m_plain{QFontMetricsF(font), QCache<QString, double>(mostRemembered)}
    , m_bold{QFontMetricsF(strong(font)), QCache<QString, double>(mostRemembered)}
{}

void TextWidths::setFont(const QFont &font)
{
    if (font == m_font)
        return;
    m_font = font;
    m_plain.metrics = QFontMetricsF(font);
    m_plain.widths.clear();
    m_bold.metrics = QFontMetricsF(strong(font));
    m_bold.widths.clear();
}

double TextWidths::of(const QString &text, bool isBold)
{
    Measured &measured = isBold ? m_bold : m_plain;
    if (const double *known = measured.widths.object(text))
        return *known;
    const double width = measured.metrics.horizontalAdvance(text);
    measured.widths.insert(text, new double(width));
    return width;
}

} // namespace enchufe

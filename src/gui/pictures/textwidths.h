#pragma once

#include <QCache>
#include <QFont>
#include <QFontMetricsF>

namespace enchufe {

/// How wide texts are, plain and bold. What was measured is remembered: a live picture is laid out anew many
/// times a second, with nearly the same words each time. Units: pixels at 100 %.
class TextWidths
{
public:
    explicit TextWidths(const QFont &font = {});

    /// Forgets what was measured, if this is another font.
    void setFont(const QFont &font);
    double of(const QString &text, bool isBold);
    /// Of a line.
    double height() const { return m_plain.metrics.height(); }

private:
    struct Measured
    {
        QFontMetricsF metrics;
        QCache<QString, double> widths;
    };

    QFont m_font;
    Measured m_plain;
    Measured m_bold;
};

} // namespace enchufe

#include "gui/textzoom.h"

#include <QApplication>

#include <algorithm>

namespace enchufe {

TextZoom::TextZoom()
    : m_normal(QApplication::font())
{
}

void TextZoom::set(int percent)
{
    m_percent = std::clamp(percent, 100, 300);
    QFont font = m_normal;
    // A font that was given in pixels has no size in points.
    if (m_normal.pointSizeF() > 0)
        font.setPointSizeF(m_normal.pointSizeF() * m_percent / 100);
    else
        font.setPixelSize(m_normal.pixelSize() * m_percent / 100);
    QApplication::setFont(font);
}

} // namespace enchufe

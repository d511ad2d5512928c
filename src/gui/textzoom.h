#pragma once

#include <QFont>

namespace enchufe {

/// The size of every text of the program, relative to the font it started with.
class TextZoom
{
public:
    TextZoom();

    int percent() const { return m_percent; }
    /// Param percent: bounded to 100..300.
    void set(int percent);
    void change(int byPercent) { set(m_percent + byPercent); }

private:
    QFont m_normal;
    int m_percent = 100;
};

} // namespace enchufe

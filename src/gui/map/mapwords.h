#pragma once

#include "gui/map/mapgeometry.h"

namespace enchufe {

/// What is between the two columns of a host map: words beside the ends of cables, and cables that bend where
/// no words stand. Units: pixels at 100 %.
class MapGap
{
public:
    /// Between a line and the words above it.
    static constexpr double lift = 3;
    /// The longest words that stand beside the end of a cable, so that nothing moves when one appears.
    static const QString longestWord;

    /// Param glyph: MapLayout::glyph.
    MapGap(const HostMap &map, const MapMetrics &metrics, double glyph);

    /// What the words of the waiting side need, and cables to bend.
    double least() const { return m_least; }
    /// Takes what there is, within reason. Param hasGroups: a group's line wants its part of it.
    void fit(double room, bool hasGroups);

    double width() const { return m_width; }
    /// How far cables run straight from their ends on a side: past all words that stand there.
    double lane(bool isLeft) const { return m_lanes[isLeft ? 0 : 1]; }
    /// Too little room for the words of both sides: those of the right one stand within its boxes.
    bool isNarrow() const { return m_isNarrow; }
    /// With its sign.
    double widthOf(const QString &word) const { return m_metrics.width(word, false) + m_sign; }
    double widthOfLevel5(const QByteArray &service) const;

private:
    void measureWords(const HostMap &map);
    double narrowLane() const;

    const MapMetrics &m_metrics;
    double m_glyph;
    double m_sign;
    /// Beside the plugs of each side, and of the right one where it is narrow.
    std::array<double, 2> m_words = {};
    double m_fewest = 0;
    double m_least = 0;
    double m_width = 0;
    std::array<double, 2> m_lanes = {};
    bool m_isNarrow = false;
};

/// Breaks a text at its blanks; a number stays with what it counts. Param room: pixels; a word that is longer
/// has a line of its own.
QStringList brokenLines(const QString &text, double room, const MapMetrics &metrics);

bool hasLevel5(const MapCable &cable);

} // namespace enchufe

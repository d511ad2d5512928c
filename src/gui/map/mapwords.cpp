#include "gui/map/mapwords.h"

#include "gui/map/maptexts.h"

#include <algorithm>

namespace enchufe {

namespace {

/// The least that cables have to bend in, and that level 5 has to stand in. Units: lines of text.
constexpr double leastBend = 1.25;
constexpr double level5Words = 3;
/// Of a plug without words beside it. Units: parts of the glyph.
constexpr double bareLane = 0.7;
/// Between the words of the two ends of a cable where there is room.
constexpr double middle = 48;
/// The least that a group's line takes. Units: parts of the gap.
constexpr double headPart = 0.55;

bool isNumber(const QString &word)
{
    return !word.isEmpty() &&
           std::all_of(word.begin(), word.end(), [](QChar letter) { return letter.isDigit(); });
}

} // namespace

const QString MapGap::longestWord = QStringLiteral("CLOSE-WAIT");

bool hasLevel5(const MapCable &cable)
{
    return !cable.ends[0].service.isEmpty() || !cable.ends[1].service.isEmpty();
}

MapGap::MapGap(const HostMap &map, const MapMetrics &metrics, double glyph)
    : m_metrics(metrics)
    , m_glyph(glyph)
    , m_sign(metrics.line + lift)
{
    measureWords(map);
    m_least = m_glyph + m_words[0] + narrowLane() + leastBend * metrics.line;
    for (const MapCable &cable : map.cables) {
        const QByteArray &first = cable.ends[0].service;
        const QByteArray &service = first.isEmpty() ? cable.ends[1].service : first;
        if (!service.isEmpty())
            m_least = std::max(m_least, widthOfLevel5(service));
    }
}

void MapGap::measureWords(const HostMap &map)
{
    const auto sideOf = [&map](size_t plug) {
        return map.hosts[map.plugs[plug].host].side == MapSide::Waits ? 0 : 1;
    };
    m_words.fill(widthOf(longestWord));
    for (const MapCable &cable : map.cables) {
        for (size_t end = 0; end < 2; ++end) {
            const int side = sideOf(cable.ends[end].plug);
            if (const QString word = maptexts::endWord(cable, end); !word.isEmpty())
                m_words[size_t(side)] = std::max(m_words[size_t(side)], widthOf(word));
            if (side == 1 && hasLevel5(cable))
                m_fewest = std::max(m_fewest, level5Words * m_metrics.line);
        }
    }
    for (size_t plug = 0; plug < map.plugs.size(); ++plug) {
        const QString note = maptexts::plugNote(map.plugs[plug]);
        if (note.isEmpty())
            continue;
        double &widest = sideOf(plug) == 0 ? m_words[0] : m_fewest;
        widest = std::max(widest, m_metrics.width(note, false) + 3 * lift);
    }
    m_words[1] = std::max(m_words[1], m_fewest);
}

/// Of the right side, while its words stand elsewhere.
double MapGap::narrowLane() const
{
    return m_fewest > 0 ? m_glyph + m_fewest : bareLane * m_glyph;
}

double MapGap::widthOfLevel5(const QByteArray &service) const
{
    return m_metrics.width(maptexts::answers(service), false) + m_metrics.width(maptexts::asks(), false) +
           m_metrics.width(maptexts::level(5), false) + 4 * m_glyph;
}

void MapGap::fit(double room, bool hasGroups)
{
    const double bend = leastBend * m_metrics.line;
    const double wide = 2 * (m_glyph + widthOf(longestWord)) + middle;
    m_width = std::clamp(room, m_least, std::max(m_least, 2 * wide));
    m_isNarrow = m_width < 2 * m_glyph + m_words[0] + m_words[1] + bend;
    m_lanes = {m_glyph + m_words[0], m_isNarrow ? narrowLane() : m_glyph + m_words[1]};
    if (hasGroups)
        m_lanes[0] = std::max(m_lanes[0], std::min(headPart * m_width, m_width - bend - m_lanes[1]));
}

QStringList brokenLines(const QString &text, double room, const MapMetrics &metrics)
{
    QStringList lines;
    QString line;
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < words.size(); ++at) {
        QString word = words[at];
        if (isNumber(word) && at + 1 < words.size()) {
            const QString counted = word % u' ' % words[at + 1];
            if (metrics.width(counted, false) <= room) {
                word = counted;
                ++at;
            }
        }
        const QString longer = line.isEmpty() ? word : QString(line % u' ' % word);
        if (!line.isEmpty() && metrics.width(longer, false) > room) {
            lines += line;
            line = word;
        } else {
            line = longer;
        }
    }
    if (!line.isEmpty())
        lines += line;
    return lines;
}

} // namespace enchufe

#include "gui/table/columnfit.h"

#include <algorithm>

namespace enchufe {

namespace {

constexpr QChar s_ellipsis(0x2026);

/// Where the port begins, with its colon; -1 where there is none.
qsizetype portPlace(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0 || colon + 1 == text.size())
        return -1;
    return std::all_of(text.begin() + colon + 1, text.end(), [](QChar c) { return c.isDigit(); }) ? colon
                                                                                                  : -1;
}

} // namespace

std::vector<int> fittedWidths(const std::vector<ColumnWish> &wishes, int room)
{
    std::vector<int> widths;
    std::vector<int> remarks;
    int wanted = 0;
    int canGive = 0;
    for (const ColumnWish &wish : wishes) {
        widths.push_back(wish.whole);
        remarks.push_back(wish.isKey ? wish.whole - wish.facts : 0);
        if (wish.isKey) {
            wanted += wish.whole;
            canGive += wish.facts - wish.least;
        }
    }
    int left = std::max(0, wanted - room);
    for (; left > 0; --left) {
        const auto widest = std::max_element(remarks.begin(), remarks.end());
        if (widest == remarks.end() || *widest == 0)
            break;
        --*widest;
        --widths[size_t(widest - remarks.begin())];
    }
    left = std::min(left, canGive);
    int givers = canGive;
    for (size_t column = 0; column < wishes.size() && left > 0; ++column) {
        const int spare = wishes[column].isKey ? wishes[column].facts - wishes[column].least : 0;
        if (spare == 0)
            continue;
        // Of what is left, not of the whole: so no pixel is lost to rounding.
        const int share = int(qint64(left) * spare / givers);
        widths[column] -= share;
        left -= share;
        givers -= spare;
    }
    return widths;
}

QString elidedEndpoint(const QString &text, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    const qsizetype colon = portPlace(text);
    if (colon < 0)
        return metrics.elidedText(text, Qt::ElideRight, width);
    const QString port = text.mid(colon);
    const int room = width - metrics.horizontalAdvance(port);
    const QString address = metrics.elidedText(text.left(colon), Qt::ElideMiddle, room);
    return address.isEmpty() ? QString(s_ellipsis + port) : QString(address + port);
}

} // namespace enchufe

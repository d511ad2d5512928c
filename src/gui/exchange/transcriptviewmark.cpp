#include "gui/exchange/transcriptview.h"

namespace enchufe {

std::optional<ByteQuery> TranscriptView::query(const QByteArray &needle) const
{
    if (!m_source)
        return std::nullopt;
    ByteQuery query = m_source->query(needle);
    query.received = m_layout.shape().received;
    query.sent = m_layout.shape().sent;
    return query;
}

ByteMatch TranscriptView::firstInView() const
{
    // A block that begins above the view is only half read.
    const auto whole =
        std::find_if(m_inView.begin(), m_inView.end(), [](const BlockInView &shown) { return shown.y >= 0; });
    if (!m_source || m_inView.empty())
        return {};
    return {m_source->eventNumber(whole == m_inView.end() ? m_inView.front().block : whole->block), 0};
}

void TranscriptView::showMatch(const ByteMatch &match, qsizetype length)
{
    m_mark = {match, length, {}};
    bringMarkIntoView();
}

void TranscriptView::goToEvent(quint64 number)
{
    if (!m_source || m_layout.count() == 0)
        return;
    const qsizetype block = std::min(m_source->blockFrom(number), m_layout.count() - 1);
    m_driving.isHolding = true;
    m_following = false;
    select(block);
    bringIntoView(block);
    layOut();
}

void TranscriptView::clearMatch()
{
    m_mark = {};
    if (m_driving.isHolding) {
        m_driving.isHolding = false;
        layOut();
    }
    viewport()->update();
}

void TranscriptView::bringMarkIntoView()
{
    if (!m_source)
        return;
    m_mark.parts = m_source->stretches(m_mark.match, m_mark.length);
    if (m_mark.parts.empty())
        return;
    const auto [block, begin, end] = m_mark.parts.front();
    const bool isFolded = [this, &block = block, &begin = begin] {
        const auto content = measured(block);
        return content->byteRowOf(begin) >= content->byteRows;
    }();
    if (isFolded) {
        m_cache.remove(block);
        m_layout.setOpened(block, true);
        layOut();
    }
    const auto content = measured(block);
    const int row =
        m_geometry.gap / 2 + int(content->headerRows + content->byteRowOf(begin)) * m_geometry.rowHeight;
    const auto shown =
        std::find_if(m_inView.begin(), m_inView.end(),
                     [&block = block](const BlockInView &candidate) { return candidate.block == block; });
    const bool isIn = shown != m_inView.end() && shown->y + row >= 0 &&
                      shown->y + row + m_geometry.rowHeight <= viewport()->height();
    m_driving.isHolding = true;
    m_following = false;
    select(block);
    if (!isIn) {
        // Not at the edge: what stands before and after it is read with it.
        m_place = {block, row - viewport()->height() / 3};
        settlePlace();
    }
    layOut();
}

} // namespace enchufe

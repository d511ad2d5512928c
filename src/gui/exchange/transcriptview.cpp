#include "gui/exchange/transcriptview.h"

#include "gui/exchange/accessibletranscript.h"
#include "gui/exchange/pillbutton.h"
#include "gui/exchange/transcriptpainter.h"
#include "gui/exchange/transcripttexts.h"

#include <QElapsedTimer>
#include <QScrollBar>

#include <algorithm>
#include <functional>

namespace enchufe {

namespace {

constexpr std::chrono::milliseconds followInterval{16};
/// How long a slice of folding or estimating may take: a third of a frame, since the table folds in the same
/// frame and there is painting to do.
constexpr qint64 sliceNs = 5'000'000;
/// Steps in a slice: about 0.1 ms each.
constexpr quint64 eventsPerStep = 8192;
constexpr qsizetype blocksPerStep = 8 * TranscriptLayout::chunkSize;

/// Repeats `step` until it has no more to do or the slice is over; true when there is more.
bool slice(const std::function<bool()> &step)
{
    QElapsedTimer clock;
    clock.start();
    bool more = true;
    while (more && clock.nsecsElapsed() < sliceNs)
        more = step();
    return more;
}

/// Units: rows of text noted, in sixteens, beside one for each block.
constexpr qsizetype cacheCost = 50'000;
constexpr qint64 mostSteps = 1'000'000'000;

} // namespace

TranscriptView::TranscriptView(LiveTable &table, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_table(table)
    , m_cache(cacheCost)
{
    installAccessibleTranscript(*this);
    setObjectName(QStringLiteral("transcriptView"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    m_driving.pill = new PillButton(viewport());
    m_driving.pill->setObjectName(QStringLiteral("newBlocksButton"));
    m_driving.pill->hide();
    connect(m_driving.pill, &QPushButton::clicked, this, &TranscriptView::goToEnd);
    m_driving.follower = std::make_unique<JournalFollower>(table.journal(), followInterval);
    connect(m_driving.follower.get(), &JournalFollower::advanced, this, &TranscriptView::foldSlice);
    m_driving.refresh.setSingleShot(true);
    connect(&m_driving.refresh, &QTimer::timeout, this, &TranscriptView::refreshSlice);
    connect(&table, &LiveTable::changed, this, &TranscriptView::tableChanged);
    connect(&table, &LiveTable::pausedChanged, m_driving.follower.get(), &JournalFollower::again);
}

TranscriptView::~TranscriptView() = default;

void TranscriptView::showSocket(SocketId socket, PeerIndex peer)
{
    m_source.reset();
    m_layout.clear();
    m_cache.clear();
    m_inView.clear();
    m_selection = {};
    m_mark = {};
    m_place = {};
    m_following = true;
    m_driving.isHolding = false;
    m_driving.seen = 0;
    if (socket.isValid())
        m_source.emplace(m_table, socket, peer);
    reshape();
    foldSlice();
    emit sourceChanged();
}

void TranscriptView::setByteView(ByteView view)
{
    BlockShape shape = m_layout.shape();
    shape.view = view;
    applyShape(shape);
}

void TranscriptView::setDirections(bool received, bool sent)
{
    BlockShape shape = m_layout.shape();
    shape.received = received;
    shape.sent = sent;
    const bool changes = shape != m_layout.shape();
    applyShape(shape);
    if (changes)
        emit sourceChanged();
}

void TranscriptView::setFoldRows(int rows)
{
    BlockShape shape = m_layout.shape();
    shape.foldRows = rows;
    applyShape(shape);
}

void TranscriptView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TranscriptView::foldSlice()
{
    if (!m_source)
        return;
    const qsizetype before = m_layout.count();
    const auto append = [this](const Event &event) {
        m_layout.append(TranscriptSource::kindOf(event), event.payloadLength);
    };
    if (slice([this, &append] { return m_source->fold(eventsPerStep, append); }))
        m_driving.follower->again();
    const qsizetype added = m_layout.count() - before;
    if (m_following)
        m_driving.seen = m_layout.count();
    if (added == 0)
        return;
    const bool changes = std::any_of(m_inView.begin(), m_inView.end(),
                                     [](const BlockInView &shown) { return shown.content->openEnded; });
    if (m_following || changes)
        layOut();
    updateScrollBar();
    updatePill();
    if (m_mark.length > 0 && m_mark.parts.empty())
        bringMarkIntoView();
    emit blocksAppended(added);
}

void TranscriptView::tableChanged(const std::vector<SocketId> &ids)
{
    if (!m_source || std::find(ids.begin(), ids.end(), m_source->socket()) == ids.end())
        return;
    if (peerSample() != m_driving.peerSample)
        reshape();
    const bool tells = std::any_of(m_inView.begin(), m_inView.end(), [](const BlockInView &shown) {
        return shown.content->kind == BlockKind::Life;
    });
    // What became known just after a failure changes the sentence that explains it.
    if (tells)
        layOut();
    else
        viewport()->update();
}

QString TranscriptView::peerSample() const
{
    if (!m_source || m_source->transport() == Transport::Tcp)
        return {};
    const SocketRow *row = m_source->row();
    return row && row->pair.local.family() == IpFamily::V6
               ? QStringLiteral("[2001:db8:85a3:1234:5678:8a2e:370:7334]:65535")
               : QStringLiteral("255.255.255.255:65535");
}

void TranscriptView::reshape()
{
    m_driving.peerSample = peerSample();
    m_geometry = TranscriptGeometry::of(font(), viewport()->width(), m_driving.peerSample);
    BlockShape shape = m_layout.shape();
    shape.columns = m_geometry.columns;
    shape.headerRows = m_geometry.headerRows;
    shape.rowHeight = m_geometry.rowHeight;
    shape.gap = m_geometry.gap;
    // Life lines are as wide as the pixels, not the columns: they are measured anew in any case.
    m_cache.clear();
    applyShape(shape);
}

void TranscriptView::applyShape(BlockShape shape)
{
    if (shape != m_layout.shape()) {
        // The reader's place is a row of a block: the same share of it stays at the top whatever the new
        // height.
        const qint64 before = m_place.block < m_layout.count() ? m_layout.blockHeight(m_place.block) : 0;
        m_cache.clear();
        m_layout.setShape(shape);
        if (before > 0 && m_place.offset > 0) {
            measured(m_place.block);
            m_place.offset = m_place.offset * m_layout.blockHeight(m_place.block) / before;
        }
        const qsizetype from = m_layout.shownFrom(m_place.block);
        const qsizetype shown = from >= 0 ? from : m_layout.shownUpTo(m_place.block);
        if (shown >= 0 && shown != m_place.block)
            m_place = {shown, 0};
    }
    refreshSlice();
}

void TranscriptView::refreshSlice()
{
    if (slice([this] { return m_layout.refresh(blocksPerStep); }))
        m_driving.refresh.start(0);
    layOut();
}

std::shared_ptr<const BlockContent> TranscriptView::measured(qsizetype block)
{
    std::shared_ptr<const BlockContent> content;
    if (const auto *cached = m_cache.object(block);
        cached && m_source->isKept((*cached)->event) == (*cached)->kept)
        content = *cached;
    if (!content) {
        content = std::make_shared<const BlockContent>(
            BlockContent::measure(*m_source, block, m_layout.shape(), m_geometry, m_layout.isOpened(block)));
        const bool stays = content->kind != BlockKind::Life && !content->openEnded;
        if (stays) {
            const qsizetype cost = 1 + qsizetype(content->text.starts.size()) / 16;
            m_cache.insert(block, new std::shared_ptr<const BlockContent>(content), cost);
        }
    }
    m_layout.setRows(block, content->rows(m_layout.shape()));
    return content;
}

void TranscriptView::layOut()
{
    m_inView.clear();
    const qsizetype last = m_source ? m_layout.shownUpTo(m_layout.count() - 1) : -1;
    if (last >= 0) {
        if (m_following)
            m_place = placeEndingAt(last);
        fillFrom(m_place);
        const BlockInView &end = m_inView.back();
        const bool endInView =
            end.block == last && end.y + m_layout.blockHeight(last) <= viewport()->height();
        if (!m_following && endInView) {
            m_following = !m_driving.isHolding;
            m_place = placeEndingAt(last);
            fillFrom(m_place);
        }
    }
    if (m_following)
        m_driving.seen = m_layout.count();
    updateScrollBar();
    updatePill();
    viewport()->update();
    emit viewChanged();
}

TranscriptPlace TranscriptView::placeEndingAt(qsizetype block)
{
    qint64 room = viewport()->height();
    for (;;) {
        measured(block);
        room -= m_layout.blockHeight(block);
        if (room <= 0)
            return {block, -room};
        const qsizetype before = m_layout.shownUpTo(block - 1);
        if (before < 0)
            return {block, 0};
        block = before;
    }
}

void TranscriptView::fillFrom(const TranscriptPlace &place)
{
    m_inView.clear();
    qint64 y = -place.offset;
    for (qsizetype block = place.block; block >= 0 && (y < viewport()->height() || m_inView.empty());
         block = m_layout.shownFrom(block + 1)) {
        auto content = measured(block);
        m_inView.push_back({block, int(y), std::move(content)});
        y += m_layout.blockHeight(block);
    }
}

void TranscriptView::updateScrollBar()
{
    QScrollBar *bar = verticalScrollBar();
    const qint64 hidden = std::max<qint64>(0, m_layout.height() - viewport()->height());
    const qint64 scale = 1 + hidden / mostSteps;
    m_driving.adjusting = true;
    m_driving.pixelsPerStep = scale;
    bar->setRange(0, int(hidden / scale));
    bar->setPageStep(std::max(1, int(viewport()->height() / scale)));
    bar->setSingleStep(std::max(1, int(m_geometry.rowHeight * 3 / scale)));
    const qint64 position = m_layout.count() == 0 ? 0 : m_layout.position(m_place);
    bar->setValue(m_following ? bar->maximum() : int(std::min(hidden, position) / scale));
    m_driving.lastStep = bar->value();
    m_driving.adjusting = false;
}

void TranscriptView::updatePill()
{
    QPushButton *pill = m_driving.pill;
    const qsizetype below = m_layout.count() - m_driving.seen;
    pill->setVisible(!m_following && below > 0);
    if (pill->isHidden())
        return;
    pill->setText(TranscriptTexts::newBlocks(below) + QStringLiteral(" \u2193"));
    pill->setAccessibleName(TranscriptTexts::newBlocks(below));
    pill->resize(pill->sizeHint());
    pill->move((viewport()->width() - pill->width()) / 2,
               viewport()->height() - pill->height() - m_geometry.margin);
}

void TranscriptView::scrollBy(qint64 pixels)
{
    if (!m_source || m_layout.count() == 0)
        return;
    m_following = false;
    m_driving.isHolding = false;
    m_place.offset += pixels;
    settlePlace();
    layOut();
}

/// Brings the place's offset into its block's height again, from block to block.
void TranscriptView::settlePlace()
{
    while (m_place.offset < 0) {
        const qsizetype before = m_layout.shownUpTo(m_place.block - 1);
        if (before < 0) {
            m_place.offset = 0;
            break;
        }
        measured(before);
        m_place = {before, m_place.offset + m_layout.blockHeight(before)};
    }
    measured(m_place.block);
    while (m_place.offset >= m_layout.blockHeight(m_place.block)) {
        const qsizetype next = m_layout.shownFrom(m_place.block + 1);
        if (next < 0)
            break;
        m_place = {next, m_place.offset - m_layout.blockHeight(m_place.block)};
        measured(next);
    }
}

void TranscriptView::scrollContentsBy(int, int)
{
    if (m_driving.adjusting)
        return;
    const int value = verticalScrollBar()->value();
    const qint64 pixels = qint64(value - m_driving.lastStep) * m_driving.pixelsPerStep;
    if (value == verticalScrollBar()->maximum()) {
        goToEnd();
    } else if (qAbs(pixels) <= 3 * viewport()->height()) {
        scrollBy(pixels);
    } else {
        m_following = false;
        m_driving.isHolding = false;
        m_place = m_layout.placeAt(qint64(value) * m_driving.pixelsPerStep);
        layOut();
    }
}

void TranscriptView::goToEnd()
{
    m_following = true;
    m_driving.isHolding = false;
    layOut();
}

void TranscriptView::bringIntoView(qsizetype block)
{
    const auto shown = std::find_if(m_inView.begin(), m_inView.end(), [block](const BlockInView &candidate) {
        return candidate.block == block;
    });
    const bool isIn = shown != m_inView.end();
    const qint64 bottom = isIn ? shown->y + m_layout.blockHeight(block) : 0;
    if (isIn && shown->y >= 0 && bottom <= viewport()->height())
        return;
    const bool below = isIn ? shown->y > 0 : block > m_place.block;
    measured(block);
    const bool fits = m_layout.blockHeight(block) <= viewport()->height();
    m_following = false;
    m_place = below && fits ? placeEndingAt(block) : TranscriptPlace{block, 0};
    layOut();
}

qint64 TranscriptView::deltaNs(qsizetype block, const Event &event) const
{
    const qsizetype before = m_layout.shownUpTo(block - 1);
    return before < 0 ? -1 : event.timeNs - m_source->event(before).timeNs;
}

QList<TranscriptView::Line> TranscriptView::linesInView() const
{
    QList<Line> lines;
    for (const BlockInView &shown : m_inView) {
        const auto rows = int(shown.content->rows(m_layout.shape()));
        const int top = shown.y + m_geometry.gap / 2;
        const int first = std::max(0, -top / m_geometry.rowHeight);
        const qint64 delta = deltaNs(shown.block, shown.content->event);
        for (int row = first; row < rows; ++row) {
            const int y = top + row * m_geometry.rowHeight;
            if (y >= viewport()->height())
                break;
            const QString text = rowText(*m_source, *shown.content, shown.content->row(quint32(row)), delta);
            const QRect card = m_geometry.card(shown.content->kind, y, m_geometry.rowHeight);
            if (!text.isEmpty())
                lines.append({text, card, shown.block});
        }
    }
    return lines;
}

} // namespace enchufe

#include "gui/inspect/sequenceview.h"

#include "gui/inspect/sequencepainter.h"
#include "gui/inspect/sequencetexts.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace enchufe {

namespace {

/// Elements below are lanes, by their index; from here on they are lines.
constexpr int firstLineElement = 64;
/// Smaller than this the words cannot be read: the picture is moved instead.
constexpr qreal smallestFit = 0.7;
/// Smaller than this not even the arrows can be made out.
constexpr qreal smallestWhole = 0.35;
/// Of a heading. Units: widths of an "n"; pixels.
constexpr double mostHeading = 26;
constexpr double headingPad = 16;
/// Units: pixels.
constexpr double nearArrow = 6;

} // namespace

SequenceView::SequenceView(const Journal &journal, QWidget *parent)
    : PictureView(parent)
    , m_journal(journal)
{
    // The width is all there is for the lanes: it must not change with the number of lines.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void SequenceView::setSequence(const Sequence *sequence, SocketId shown)
{
    m_sequence = sequence;
    m_shown = shown;
    m_chosen = -1;
    m_measured = {};
    layOut();
    pictureChanged();
    showLane();
}

double SequenceView::xOfShown() const
{
    const auto &lanes = m_layout.columns().lanes;
    for (size_t lane = 0; lane < lanes.size(); ++lane) {
        if (m_sequence->lanes()[lane].socket == m_shown)
            return lanes[lane].x;
    }
    return 0;
}

/// Of more lanes than there is room for, the user's comes first, and the newest other end with it.
void SequenceView::showLane()
{
    const auto &lanes = m_layout.columns().lanes;
    if (lanes.empty())
        return;
    const QRectF own(xOfShown() - lanes.front().header.width() / 2, 0, lanes.front().header.width(), 1);
    const QRectF both = own | QRectF(lanes.back().header.left(), 0, lanes.back().header.width(), 1);
    const double times = m_layout.columns().time.right() * zoom();
    const double room = viewport()->width() - times;
    const double center = both.width() * zoom() <= room ? both.center().x() : own.center().x();
    horizontalScrollBar()->setValue(int(center * zoom() - times - room / 2));
}

void SequenceView::sequenceChanged()
{
    if (m_sequence == nullptr)
        return;
    // What the reader looks at keeps its place also when lines go at the front.
    const double top = toPicture({0, 0}).y();
    const auto [first, last] = m_layout.linesBetween(top, m_layout.size().height());
    const bool isAnchored = top > m_layout.columns().top && first >= m_sequence->first() && first <= last;
    const double before = isAnchored ? m_layout.yOf(first) : 0;
    const size_t lanesBefore = m_layout.columns().lanes.size();
    const double shownBefore = xOfShown() * zoom();
    layOut();
    pictureChanged();
    // Who comes has a place beside the listener, which stays where it is.
    if (lanesBefore == m_sequence->lanes().size())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                        int(std::lround(xOfShown() * zoom() - shownBefore)));
    else
        showLane();
    if (const double moved = isAnchored ? m_layout.yOf(first) - before : 0; moved != 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::lround(moved * zoom())));
}

void SequenceView::setSpacing(SequenceSpacing spacing)
{
    if (spacing == m_spacing)
        return;
    m_spacing = spacing;
    layOut();
    pictureChanged();
    if (m_chosen >= 0)
        bringIntoView(m_chosen);
}

SequenceTexts SequenceView::texts() const
{
    return {*m_sequence, m_journal};
}

void SequenceView::layOut()
{
    if (m_sequence == nullptr) {
        m_layout = {};
        return;
    }
    const QFontMetricsF font(this->font(), this);
    SequenceMetrics metrics;
    metrics.line = font.height();
    metrics.em = font.horizontalAdvance(u'n');
    metrics.time = font.horizontalAdvance(QStringLiteral("000.000000")) + 2 * metrics.em;
    metrics.legendLines = int(texts().legend(m_spacing == SequenceSpacing::ToScale ? 1 : 0).size());
    measureHeadings(&metrics);
    measureWords();
    metrics.words = m_measured.words;
    metrics.arrow = std::max(m_measured.arrow, font.horizontalAdvance(QStringLiteral("SYN-ACK")));
    m_layout = SequenceLayout(*m_sequence, m_spacing, metrics, maximumViewportSize().width());
}

/// As narrow as the endpoints allow; what a lane is may take two lines.
void SequenceView::measureHeadings(SequenceMetrics *metrics) const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetricsF strong(bold, this);
    const QFontMetricsF plain(font(), this);
    const SequenceTexts told = texts();
    double width = 0;
    for (size_t lane = 0; lane < m_sequence->lanes().size(); ++lane)
        width = std::max(width, strong.horizontalAdvance(told.laneTitle(int(lane))));
    width = std::min(width, mostHeading * metrics->em);
    int lines = 1;
    for (size_t lane = 0; lane < m_sequence->lanes().size(); ++lane) {
        const QRectF words = plain.boundingRect(QRectF(0, 0, width, 0), Qt::AlignCenter | Qt::TextWordWrap,
                                                told.laneRole(int(lane)));
        lines = std::max(lines, int(std::lround(words.height() / metrics->line)));
    }
    metrics->header = width + headingPad;
    metrics->headerLines = 1 + lines;
}

void SequenceView::measureWords()
{
    const QFontMetricsF plain(font(), this);
    QFont bold = font();
    bold.setBold(true);
    const QFontMetricsF strong(bold, this);
    const SequenceTexts told = texts();
    m_measured.words.resize(m_sequence->lanes().size());
    for (qint64 line = std::max(m_measured.end, m_sequence->first()); line < m_sequence->end(); ++line) {
        const SequenceItem &item = *m_sequence->item(line);
        const bool isSegment = item.kind == SequenceKind::Segment;
        double &width = isSegment ? m_measured.arrow : m_measured.words[size_t(item.lane)];
        const QFontMetricsF &metrics = item.kind == SequenceKind::State ? strong : plain;
        width = std::max(width, metrics.horizontalAdvance(told.label(item)));
    }
    m_measured.end = m_sequence->end();
}

void SequenceView::choose(qint64 line, bool isShown)
{
    m_chosen = m_sequence != nullptr && m_sequence->item(line) != nullptr ? line : -1;
    if (isShown && m_chosen >= 0)
        bringIntoView(m_chosen);
    viewport()->update();
}

void SequenceView::showEnd()
{
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void SequenceView::setFollowing(bool on)
{
    m_isFollowing = on;
    if (on)
        showEnd();
}

/// Behind the last one where none is.
qint64 SequenceView::firstInView() const
{
    const double top = toPicture({0, int(stickyHeight())}).y();
    return m_layout.linesBetween(top, m_layout.size().height()).first;
}

qint64 SequenceView::topLine() const
{
    return stickyHeight() > 0 ? std::min(firstInView(), m_layout.end() - 1) : -1;
}

void SequenceView::showTop(qint64 line)
{
    const double names = m_layout.columns().top - m_layout.columns().time.top();
    const double y = m_layout.yOf(line) - m_layout.row() / 2 - names;
    verticalScrollBar()->setValue(int(std::lround(y * zoom())));
}

void SequenceView::bringIntoView(qint64 line)
{
    const SequenceItem *const item = m_sequence->item(line);
    if (item == nullptr)
        return;
    // The names that stay in view must not stand on it.
    const double names = m_layout.columns().top - m_layout.columns().time.top();
    const double times = m_layout.columns().time.right();
    ensureVisible(m_layout.lineRect(*item, line).adjusted(-times, -names, 0, m_layout.row()));
}

qreal SequenceView::fittedZoom(const QSizeF &room) const
{
    const QSizeF size = pictureSize();
    return std::max(smallestFit, room.width() / std::max(size.width(), 1.0));
}

qreal SequenceView::wholeZoom(const QSizeF &room) const
{
    const QSizeF size = pictureSize();
    const qreal wide = room.width() / std::max(size.width(), 1.0);
    const qreal tall = room.height() / std::max(size.height(), 1.0);
    return std::min(wide, std::max(tall, smallestWhole));
}

void SequenceView::paintPicture(QPainter &painter, const QRectF &exposed) const
{
    if (m_sequence == nullptr)
        return;
    const SequenceTexts told = texts();
    SequencePainter(*m_sequence, m_layout, told, {m_chosen, m_shown}, palette(), font())
        .paint(painter, exposed);
}

double SequenceView::stickyHeight() const
{
    const SequenceColumns &columns = m_layout.columns();
    const bool isScrolled = toViewport({0, columns.time.top()}).y() < 0;
    return m_sequence != nullptr && isScrolled ? (columns.top - columns.time.top()) * zoom() : 0;
}

double SequenceView::stickyWidth() const
{
    const bool isScrolled = m_sequence != nullptr && toViewport({0, 0}).x() < 0;
    return isScrolled ? m_layout.columns().time.right() * zoom() : 0;
}

void SequenceView::paintEvent(QPaintEvent *event)
{
    PictureView::paintEvent(event);
    if (stickyHeight() == 0 && stickyWidth() == 0)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintSticky(painter);
}

/// The names over the picture, the times over it, and over both the title of the times.
void SequenceView::paintSticky(QPainter &painter) const
{
    const SequenceTexts told = texts();
    const SequencePainter painted(*m_sequence, m_layout, told, {m_chosen, m_shown}, palette(), font());
    const QPointF corner = toViewport({0, 0});
    const bool isDown = stickyHeight() > 0;
    const double names = isDown ? (m_layout.row() / 4 - m_layout.columns().time.top()) * zoom() : corner.y();
    const auto at = [&](double x, double y, const auto &paint) {
        painter.save();
        painter.translate(x, y);
        painter.scale(zoom(), zoom());
        paint();
        painter.restore();
    };
    if (isDown)
        at(corner.x(), names, [&] { painted.paintHeaders(painter); });
    if (stickyWidth() == 0)
        return;
    const QRectF seen(toPicture({0, int(stickyHeight())}), toPicture({1, viewport()->height()}));
    at(0, corner.y(), [&] { painted.paintTimes(painter, seen); });
    at(0, names, [&] { painted.paintTimeTitle(painter); });
}

int SequenceView::headerAt(const QPointF &place) const
{
    const double inView = toViewport(place).y();
    const double y = stickyHeight() > 0 ? inView / zoom() + m_layout.columns().time.top() : place.y();
    for (size_t lane = 0; lane < m_layout.columns().lanes.size(); ++lane) {
        if (m_layout.columns().lanes[lane].header.contains({place.x(), y}))
            return int(lane);
    }
    return -1;
}

qint64 SequenceView::lineAt(const QPointF &place) const
{
    const auto [first, last] =
        m_layout.linesBetween(place.y() - m_layout.row() / 2, place.y() + m_layout.row() / 2);
    for (qint64 number = first; number <= last; ++number) {
        if (m_layout.lineRect(*m_sequence->item(number), number).contains(place))
            return number;
    }
    for (const qint64 number : m_layout.segmentsBetween(*m_sequence, place.y(), place.y())) {
        const QLineF line = m_layout.segment(*m_sequence->item(number), number).line;
        const double share = line.dy() > 0 ? (place.y() - line.y1()) / line.dy() : 0;
        if (share >= 0 && share <= 1 && std::abs(line.pointAt(share).x() - place.x()) < nearArrow)
            return number;
    }
    return -1;
}

int SequenceView::elementAt(const QPointF &place) const
{
    // What the times hide cannot be chosen.
    if (m_sequence == nullptr || toViewport(place).x() < stickyWidth())
        return -1;
    if (const int header = headerAt(place); header >= 0)
        return header;
    const bool isBehindNames = toViewport(place).y() < stickyHeight();
    const qint64 line = isBehindNames ? -1 : lineAt(place);
    return line < 0 ? -1 : firstLineElement + int(line);
}

QString SequenceView::elementTip(int element) const
{
    if (element < firstLineElement)
        return texts().laneTip(element);
    const SequenceItem *const item = m_sequence->item(element - firstLineElement);
    return item != nullptr ? texts().tip(*item) : QString();
}

void SequenceView::chooseElement(int element)
{
    if (element < firstLineElement)
        return;
    choose(element - firstLineElement, true);
    if (m_chosen >= 0)
        emit chosen(m_chosen);
}

void SequenceView::activateElement(int element)
{
    if (element >= firstLineElement)
        emit activated(element - firstLineElement);
}

/// Up and down go from line to line; left and right to the next line of a lane that way.
qint64 SequenceView::neighbour(Qt::Key arrow) const
{
    const qint64 first = m_sequence->first();
    const qint64 last = m_sequence->end() - 1;
    if (arrow == Qt::Key_Up || arrow == Qt::Key_Down)
        return std::clamp(m_chosen + (arrow == Qt::Key_Up ? -1 : 1), first, last);
    const SequenceItem &here = *m_sequence->item(m_chosen);
    const auto &lanes = m_layout.columns().lanes;
    const double x = here.toLane < 0 ? lanes[size_t(here.lane)].x
                                     : (lanes[size_t(here.lane)].x + lanes[size_t(here.toLane)].x) / 2;
    const auto isThatWay = [&](qint64 number) {
        const SequenceItem *const item = m_sequence->item(number);
        if (item == nullptr || item->kind == SequenceKind::Segment)
            return false;
        const double there = lanes[size_t(item->lane)].x;
        return arrow == Qt::Key_Left ? there < x : there > x;
    };
    for (qint64 away = 1; away <= last - first; ++away) {
        for (const qint64 number : {m_chosen + away, m_chosen - away}) {
            if (isThatWay(number))
                return number;
        }
    }
    return -1;
}

int SequenceView::nextElement(Qt::Key arrow) const
{
    if (m_sequence == nullptr || m_sequence->end() == m_sequence->first())
        return -1;
    qint64 line = m_chosen;
    if (m_sequence->item(m_chosen) == nullptr) {
        line = arrow == Qt::Key(0) ? -1 : std::min(firstInView(), m_sequence->end() - 1);
    } else if (arrow != Qt::Key(0)) {
        line = neighbour(arrow);
    }
    return line < 0 ? -1 : firstLineElement + int(line);
}

QRectF SequenceView::elementRect(int element) const
{
    if (element < firstLineElement)
        return m_layout.columns().lanes[size_t(element)].header;
    const qint64 line = element - firstLineElement;
    const SequenceItem *const item = m_sequence->item(line);
    return item != nullptr ? m_layout.lineRect(*item, line) : QRectF();
}

void SequenceView::resizeEvent(QResizeEvent *event)
{
    layOut();
    PictureView::resizeEvent(event);
    if (m_isFollowing)
        showEnd();
}

void SequenceView::changeEvent(QEvent *event)
{
    PictureView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::LanguageChange)
        return;
    const qint64 line = topLine();
    m_measured = {};
    layOut();
    pictureChanged();
    if (m_isFollowing)
        showEnd();
    else if (line >= 0)
        showTop(line);
}

void SequenceView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home && m_sequence != nullptr)
        chooseElement(firstLineElement + int(m_sequence->first()));
    else if (event->key() == Qt::Key_End && m_sequence != nullptr)
        chooseElement(firstLineElement + int(m_sequence->end()) - 1);
    else
        PictureView::keyPressEvent(event);
}

} // namespace enchufe

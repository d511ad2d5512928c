#include "gui/map/mapview.h"

#include "gui/map/mappainter.h"
#include "gui/pictures/picturepainting.h"
#include "journal/livetable.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace enchufe {

namespace {

constexpr double faint = 0.4;

/// The slide's figure: two hosts, each with IP and port, one line.
HostMap exampleMap()
{
    const auto endpoint = [](const char *address, quint16 port) {
        return Endpoint(QHostAddress(QString::fromLatin1(address)), port);
    };
    HostMap map;
    map.hosts = {{.side = MapSide::Waits,
                  .owner = MapOwner::ThisComputer,
                  .address = endpoint("127.0.0.1", 0),
                  .plugs = {0}},
                 {.side = MapSide::Asks,
                  .owner = MapOwner::ThisComputer,
                  .address = endpoint("127.0.0.2", 0),
                  .plugs = {1}}};
    map.plugs = {{.host = 0, .endpoint = endpoint("127.0.0.1", 5000), .waiting = {}, .ends = {{0, 0}}},
                 {.host = 1, .endpoint = endpoint("127.0.0.2", 40000), .waiting = {}, .ends = {{0, 1}}}};
    MapCable cable;
    for (size_t end = 0; end < 2; ++end) {
        cable.ends[end].plug = end;
        cable.ends[end].state = TcpState::Established;
        cable.ends[end].isHeld = true;
    }
    map.cables = {cable};
    return map;
}

} // namespace

MapView::MapView(const LiveTable &table, QWidget *parent)
    : PictureView(parent)
    , m_facts{table, {}}
{
    setObjectName(QStringLiteral("mapView"));
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setEasingCurve(QEasingCurve::InOutQuad);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &part) {
        m_layouts.shown = between(m_layouts.from, m_layouts.target, part.toDouble());
        pictureChanged();
    });
    connect(&m_motion, &QVariantAnimation::finished, this, [this] {
        if (m_isSought)
            showCurrent();
    });
    relayout(false);
}

void MapView::setNames(const MapNames &names)
{
    m_facts.names = names;
    relayout(false);
}

void MapView::setMap(const HostMap &map)
{
    // The table may know a row a moment later than the map does.
    if (map == m_map && !m_layouts.target.lacksNames)
        return;
    m_map = map;
    relayout(isVisible());
}

void MapView::relayout(bool animated)
{
    const bool isEmpty = m_map.hosts.empty();
    m_widths.setFont(font());
    const QSizeF room = QSizeF(maximumViewportSize());
    bool lacksNames = false;
    const MapNames names = [this, &lacksNames](const MapRow &row) {
        const QString name = m_facts.names(row);
        lacksNames = lacksNames || name.isEmpty();
        return name;
    };
    const MapMetrics metrics = {
        m_widths.height(), [this](const QString &text, bool isBold) { return m_widths.of(text, isBold); },
        m_facts.names ? names : MapNames()};
    MapLayout wanted = layOut(isEmpty ? exampleMap() : m_map, m_unfolded, metrics, room);
    wanted.lacksNames = lacksNames;
    if (isEmpty)
        wanted.size.rheight() += 3 * m_widths.height();
    // As tall as its room: what stands at the top stays there when more comes.
    const double zoom = std::clamp(room.width() / wanted.size.width(), smallestReadable, 1.0);
    wanted.size.setHeight(std::max(wanted.size.height(), room.height() / zoom));
    m_layouts.from = m_layouts.shown;
    m_layouts.target = std::move(wanted);
    m_numbers.clear();
    findOutlined();
    m_motion.stop();
    const int duration = motionMs();
    if (animated && duration > 0) {
        m_motion.setDuration(duration);
        m_motion.start();
        return;
    }
    m_layouts.shown = m_layouts.target;
    pictureChanged();
    // A motion that was stopped does not say that it is finished.
    if (m_isSought)
        showCurrent();
}

QSizeF MapView::pictureSize() const
{
    return m_layouts.shown.size;
}

QString MapView::fileName() const
{
    return QStringLiteral("enchufe-map");
}

QString MapView::description() const
{
    return maptexts::inWords(m_map, m_facts);
}

void MapView::paintPicture(QPainter &painter, const QRectF &exposed) const
{
    if (m_map.hosts.empty()) {
        paintExample(painter);
        return;
    }
    paintMap(painter, m_layouts.shown, {palette(), font(), m_outlined}, exposed);
    if (m_drag.isMoving)
        paintDrag(painter);
}

void MapView::paintExample(QPainter &painter) const
{
    painter.setOpacity(faint);
    paintMap(painter, m_layouts.shown, {palette(), font(), {}}, QRectF(QPointF(), m_layouts.shown.size));
    painter.setOpacity(1);
    const double line = QFontMetricsF(font()).height();
    double bottom = 0;
    for (const MapLayout::Box &box : m_layouts.shown.boxes)
        bottom = std::max(bottom, box.rect.bottom());
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRectF(line, bottom + line, m_layouts.shown.size.width() - 2 * line, 4 * line),
                     Qt::AlignHCenter | Qt::TextWordWrap,
                     tr("Two hosts, each with its IP and port, and the connection between them: sockets that "
                        "are opened appear here."));
}

void MapView::paintDrag(QPainter &painter) const
{
    const QColor color = palette().color(QPalette::Highlight);
    painter.setPen(QPen(color, 2, Qt::DashLine));
    paintArrow(painter, QLineF(m_drag.start, m_drag.place), 10);
    const QString text = mapDropText(dropHere());
    if (text.isEmpty())
        return;
    const QFontMetricsF metrics(font());
    const double width = std::min(metrics.horizontalAdvance(text) + 16, m_layouts.shown.size.width());
    QRectF place(m_drag.place + QPointF(-width / 2, metrics.height()), QSizeF(width, 0));
    place.setHeight(metrics.boundingRect(QRectF(0, 0, width - 16, 0), Qt::TextWordWrap, text).height() + 8);
    place.moveLeft(std::clamp(place.left(), 0.0, m_layouts.shown.size.width() - width));
    painter.setPen(QPen(palette().color(QPalette::ToolTipText), 1));
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRoundedRect(place, 4, 4);
    painter.drawText(place.adjusted(8, 4, -8, -4), Qt::AlignCenter | Qt::TextWordWrap, text);
}

// PictureView counts elements: their numbers stand for them until the next layout.

int MapView::numberOf(const MapElement &element) const
{
    if (element.kind == MapElement::Kind::None || m_map.hosts.empty())
        return -1;
    const auto known = std::find(m_numbers.begin(), m_numbers.end(), element);
    if (known != m_numbers.end())
        return int(known - m_numbers.begin());
    m_numbers.push_back(element);
    return int(m_numbers.size()) - 1;
}

MapElement MapView::elementOf(int number) const
{
    return number >= 0 && size_t(number) < m_numbers.size() ? m_numbers[size_t(number)] : MapElement();
}

int MapView::elementAt(const QPointF &place) const
{
    return numberOf(enchufe::elementAt(m_layouts.shown, place));
}

QString MapView::elementTip(int element) const
{
    return maptexts::tip(m_map, m_facts, elementOf(element));
}

QRectF MapView::elementRect(int element) const
{
    return rectOf(m_layouts.target, elementOf(element));
}

int MapView::nextElement(Qt::Key arrow) const
{
    return arrow == Qt::Key(0) ? numberOf(m_outlined)
                               : numberOf(enchufe::nextElement(m_layouts.target, m_outlined, arrow));
}

void MapView::chooseElement(int element)
{
    setCurrent(elementOf(element));
    emit chosenChanged(m_current);
}

void MapView::setCurrent(const MapElement &element)
{
    if (element == m_current)
        return;
    m_current = element;
    findOutlined();
    viewport()->update();
}

void MapView::showCurrent()
{
    // While it moves the picture may not be as large yet as it will be.
    m_isSought = m_motion.state() == QAbstractAnimation::Running;
    if (const QRectF part = rectOf(m_layouts.target, m_outlined); !part.isNull())
        ensureVisible(part);
}

void MapView::findOutlined()
{
    m_outlined = m_current;
    if (m_current.kind == MapElement::Kind::None || !rectOf(m_layouts.target, m_current).isNull())
        return;
    // Unfolded, a group has one line for both of its halves.
    if (m_current.kind == MapElement::Kind::Group) {
        m_outlined.side = MapSide::Waits;
        return;
    }
    size_t cable = findEnd(m_map, m_current).cable;
    if (m_current.kind == MapElement::Kind::Plug) {
        const size_t plug = findPlug(m_map, m_current);
        const bool isOne = plug < m_map.plugs.size() && !m_map.plugs[plug].ends.empty();
        cable = isOne ? m_map.plugs[plug].ends.front().cable : m_map.cables.size();
    }
    const MapSide side =
        m_current.kind == MapElement::Kind::Plug || m_current.end == 1 ? MapSide::Asks : MapSide::Waits;
    for (const MapGroup &group : mapGroups(m_map)) {
        if (std::binary_search(group.cables.begin(), group.cables.end(), cable))
            m_outlined = groupElement(m_map, group, side);
    }
}

bool MapView::isUnfolded(const MapElement &group) const
{
    MapElement left = group;
    left.side = MapSide::Waits;
    return m_unfolded.contains(left);
}

void MapView::setUnfolded(const MapElement &group, bool on)
{
    MapElement left = group;
    left.side = MapSide::Waits;
    if (on)
        m_unfolded.insert(left);
    else
        m_unfolded.remove(left);
    relayout(isVisible());
}

void MapView::activateElement(int element)
{
    const MapElement chosen = elementOf(element);
    if (chosen.kind == MapElement::Kind::Group)
        setUnfolded(chosen, !isUnfolded(chosen));
}

void MapView::addActionsTo(QMenu *menu)
{
    if (m_outlined.kind == MapElement::Kind::Group) {
        const MapElement group = m_outlined;
        const bool isOpen = isUnfolded(group);
        menu->addAction(isOpen ? tr("Fold these connections") : tr("Unfold these connections"), this,
                        [this, group, isOpen] { setUnfolded(group, !isOpen); });
        return;
    }
    // What dragging does, without a pointer: each box of this computer may ask what is chosen.
    for (size_t host = 0; host < m_map.hosts.size() && m_outlined.kind != MapElement::Kind::None; ++host) {
        const MapDrop drop = mapDrop(m_map, hostElement(m_map, host), m_outlined);
        if (drop.kind == MapDrop::Kind::Open || drop.kind == MapDrop::Kind::Fill)
            menu->addAction(mapDropText(drop), this, [this, drop] { carryOut(drop); });
    }
}

void MapView::carryOut(const MapDrop &drop)
{
    if (drop.kind == MapDrop::Kind::Open)
        emit openRequested(drop.request);
    else if (drop.kind == MapDrop::Kind::Fill)
        emit fillRequested(drop.target, drop.from);
    else if (drop.kind == MapDrop::Kind::Elsewhere)
        emit said(mapDropText(drop));
}

MapDrop MapView::dropHere() const
{
    return mapDrop(m_map, m_drag.from, enchufe::elementAt(m_layouts.shown, m_drag.place));
}

void MapView::endDrag()
{
    m_drag = {};
    viewport()->update();
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    PictureView::mousePressEvent(event);
    const QPointF place = toPicture(event->pos());
    if (event->button() == Qt::LeftButton && !m_map.hosts.empty())
        m_drag = {enchufe::elementAt(m_layouts.shown, place), place, place, false};
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    const bool isHeld = (event->buttons() & Qt::LeftButton) && m_drag.from.kind != MapElement::Kind::None;
    if (!isHeld) {
        PictureView::mouseMoveEvent(event);
        return;
    }
    m_drag.place = toPicture(event->pos());
    const int moved = (event->pos() - toViewport(m_drag.start)).manhattanLength();
    m_drag.isMoving = m_drag.isMoving || moved >= QApplication::startDragDistance();
    viewport()->update();
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    PictureView::mouseReleaseEvent(event);
    const MapDrop drop = m_drag.isMoving ? dropHere() : MapDrop();
    endDrag();
    carryOut(drop);
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag.isMoving)
        endDrag();
    else
        PictureView::keyPressEvent(event);
}

void MapView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_drag.isMoving)
        return;
    // The menu is about what is under the pointer.
    const int element = event->reason() == QContextMenuEvent::Mouse ? elementAt(toPicture(event->pos())) : -1;
    if (element >= 0)
        chooseElement(element);
    PictureView::contextMenuEvent(event);
}

bool MapView::event(QEvent *event)
{
    // While something is dragged, Escape is for that and not for the window.
    if (event->type() == QEvent::ShortcutOverride && m_drag.isMoving &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return PictureView::event(event);
}

void MapView::focusInEvent(QFocusEvent *event)
{
    PictureView::focusInEvent(event);
    // Who comes by keyboard sees where it is.
    if (event->reason() == Qt::MouseFocusReason || m_map.hosts.empty())
        return;
    if (m_current.kind == MapElement::Kind::None)
        setCurrent(enchufe::nextElement(m_layouts.target, {}, Qt::Key_Down));
    // Who only comes back to the window or from a menu finds the picture as it was.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        showCurrent();
}

void MapView::resizeEvent(QResizeEvent *event)
{
    relayout(false);
    PictureView::resizeEvent(event);
}

void MapView::changeEvent(QEvent *event)
{
    PictureView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        relayout(false);
}

} // namespace enchufe

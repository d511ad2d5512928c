#pragma once

#include "gui/map/mapdrop.h"
#include "gui/map/mapgeometry.h"
#include "gui/map/maptexts.h"
#include "gui/pictures/pictureview.h"
#include "gui/pictures/textwidths.h"

#include <QSet>
#include <QVariantAnimation>

namespace enchufe {

class LiveTable;

/// The host map as a picture: boxes, plugs and cables. What changes moves to its place; nothing moves by
/// itself. Dragging from one box or plug to another opens a socket; the menu offers the same for the plug
/// that is chosen. Emits: chosenChanged() for an element chosen here.
class MapView : public PictureView
{
    Q_OBJECT

public:
    explicit MapView(const LiveTable &table, QWidget *parent = nullptr);

    /// Param names: the table's, asked for whenever the map is laid out.
    void setNames(const MapNames &names);
    void setMap(const HostMap &map);
    const HostMap &map() const { return m_map; }
    /// Where everything is once it has arrived.
    const MapLayout &layoutShown() const { return m_layouts.target; }

    const MapElement &current() const { return m_current; }
    void setCurrent(const MapElement &element);
    /// Brings what is chosen into view, or the group that it is folded into.
    void showCurrent();
    bool isUnfolded(const MapElement &group) const;
    void setUnfolded(const MapElement &group, bool on);

    QSizeF pictureSize() const override;
    void paintPicture(QPainter &painter, const QRectF &exposed) const override;
    QString fileName() const override;
    QString description() const override;

signals:
    void chosenChanged(const enchufe::MapElement &element);
    void openRequested(const enchufe::OpenRequest &request);
    void fillRequested(const enchufe::HostPort &target, const enchufe::Endpoint &from);

protected:
    int elementAt(const QPointF &place) const override;
    QString elementTip(int element) const override;
    void chooseElement(int element) override;
    void activateElement(int element) override;
    int nextElement(Qt::Key arrow) const override;
    QRectF elementRect(int element) const override;
    void addActionsTo(QMenu *menu) override;

    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What is being dragged; Kind::None while nothing is.
    struct Drag
    {
        MapElement from;
        QPointF start;
        QPointF place;
        bool isMoving = false;
    };

    void relayout(bool animated);
    void findOutlined();
    int numberOf(const MapElement &element) const;
    MapElement elementOf(int number) const;
    MapDrop dropHere() const;
    void endDrag();
    void carryOut(const MapDrop &drop);
    void paintDrag(QPainter &painter) const;
    void paintExample(QPainter &painter) const;

    maptexts::MapFacts m_facts;
    HostMap m_map;
    QSet<MapElement> m_unfolded;
    MapElement m_current;
    /// What is drawn for it: the folded group where it is in one.
    MapElement m_outlined;
    TextWidths m_widths;
    struct
    {
        /// What is moved from, what to, and what is drawn between.
        MapLayout from;
        MapLayout target;
        MapLayout shown;
    } m_layouts;
    /// PictureView's numbers: places in here.
    mutable std::vector<MapElement> m_numbers;
    QVariantAnimation m_motion;
    Drag m_drag;
    /// What is chosen is brought into view when everything has arrived.
    bool m_isSought = false;
};

} // namespace enchufe

#pragma once

#include "gui/map/mapelement.h"
#include "net/openrequest.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QTreeView;

namespace enchufe {

class LiveTable;
class MapTree;
class MapView;
class PictureView;
class TwinView;

/// The host map beside the table: a title, the picture and the tree that says the same, one at a time. It
/// works only while it can be seen: then it follows the table, ten times a second at most. A paused display
/// leaves it as it was. Emits: said() with what became of an export, or why nothing was opened.
class MapPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MapPanel(LiveTable &table, QWidget *parent = nullptr);

    /// Param names: the table's; asked for as long as this lives.
    void setNames(const MapNames &names);
    /// Shows the element of a row of the table; nothing is chosen where the map has none.
    void setCurrent(SocketId socket, PeerIndex peer);
    PictureView *view() const;
    /// Gives the keyboard to the picture or the list, whichever is shown.
    void focusContent();

signals:
    /// The row of the table behind what was chosen here; not emitted for boxes and groups, which have none.
    void chosen(enchufe::SocketId socket, enchufe::PeerIndex peer);
    void openRequested(const enchufe::OpenRequest &request);
    /// Param target: its port may be open. Param from: port 0; null lets the system choose.
    void fillRequested(const enchufe::HostPort &target, const enchufe::Endpoint &from);
    void said(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshTree();
    void choose(const MapElement &element);
    void showElement(const MapElement &element);
    void showInTree(const MapElement &element);
    void openBranches(const QModelIndex &parent, int first, int last);
    void retranslate();

    LiveTable &m_table;
    QTimer m_soon;
    MapTree *m_model;
    MapView *m_view;
    QTreeView *m_tree;
    TwinView *m_twin;
    QLabel *m_title;
    /// The row that is current in the table.
    MapRow m_row;
    bool m_isTelling = false;
};

} // namespace enchufe

#pragma once

#include "gui/map/maptexts.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <memory>
#include <vector>

namespace enchufe {

class LiveTable;

/// The host map as a tree: hosts, their plugs, the cables of these; what the picture groups is a branch of
/// its own. What comes is merged into what is there: rows that stay keep their place and their selection, and
/// nothing is ever reset.
class MapTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, StateColumn, MeaningColumn, ColumnCount };

    explicit MapTree(const LiveTable &table, QObject *parent = nullptr);
    ~MapTree() override;

    /// Param names: the table's, asked for with each setMap().
    void setNames(const MapNames &names);
    void setMap(const HostMap &map);
    /// The headers; the rows come in the language on screen with the next setMap().
    void retranslate();

    QModelIndex indexOf(const MapElement &element) const;
    MapElement elementAt(const QModelIndex &index) const;
    /// "name<TAB>state<TAB>meaning" for the clipboard.
    QString copyText(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node;
    using Nodes = std::vector<std::unique_ptr<Node>>;

    Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOfNode(const Node *node, int column = 0) const;
    void merge(Node *into, Nodes wanted);
    Nodes wantedNodes(const HostMap &map) const;
    Nodes plugNodes(const HostMap &map, size_t host, const std::vector<MapGroup> &groups,
                    const std::vector<size_t> &groupOf) const;

    maptexts::MapFacts m_facts;
    std::unique_ptr<Node> m_root;
    QHash<MapElement, Node *> m_nodes;
};

} // namespace enchufe

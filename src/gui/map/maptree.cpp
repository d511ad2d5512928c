#include "gui/map/maptree.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace enchufe {

struct MapTree::Node
{
    MapElement element;
    QStringList cells;
    Node *parent = nullptr;
    /// Its place among its parent's children.
    int row = 0;
    Nodes children;
};

namespace {

QStringList listed(const maptexts::Cells &cells)
{
    return {cells.name, cells.state, cells.meaning};
}

} // namespace

MapTree::MapTree(const LiveTable &table, QObject *parent)
    : QAbstractItemModel(parent)
    , m_facts{table, {}}
    , m_root(std::make_unique<Node>())
{}

MapTree::~MapTree() = default;

MapTree::Nodes MapTree::plugNodes(const HostMap &map, size_t host, const std::vector<MapGroup> &groups,
                                  const std::vector<size_t> &groupOf) const
{
    const auto node = [](const MapElement &element, const maptexts::Cells &cells) {
        auto made = std::make_unique<Node>();
        made->element = element;
        made->cells = listed(cells);
        return made;
    };
    const MapSide side = map.hosts[host].side;
    Nodes all;
    QHash<size_t, Node *> branches;
    // What is grouped stands in a branch, made where its first member would be.
    const auto placeFor = [&](size_t group, Nodes *otherwise) {
        if (group == groups.size())
            return otherwise;
        Node *&branch = branches[group];
        if (branch == nullptr) {
            otherwise->push_back(
                node(groupElement(map, groups[group], side), maptexts::groupCells(map, groups[group], side)));
            branch = otherwise->back().get();
        }
        return &branch->children;
    };
    for (const size_t plug : map.hosts[host].plugs) {
        const std::vector<MapEndRef> &ends = map.plugs[plug].ends;
        const size_t ofPlug =
            side == MapSide::Asks && !ends.empty() ? groupOf[ends.front().cable] : groups.size();
        Nodes *const place = placeFor(ofPlug, &all);
        place->push_back(node(plugElement(map, plug), maptexts::plugCells(map, m_facts, plug)));
        Nodes *const under = &place->back()->children;
        for (const MapEndRef &ref : ends) {
            const size_t ofEnd = side == MapSide::Waits ? groupOf[ref.cable] : groups.size();
            placeFor(ofEnd, under)
                ->push_back(node(endElement(map, ref), maptexts::endCells(map, m_facts, ref)));
        }
    }
    return all;
}

MapTree::Nodes MapTree::wantedNodes(const HostMap &map) const
{
    const std::vector<MapGroup> groups = mapGroups(map);
    std::vector<size_t> groupOf(map.cables.size(), groups.size());
    for (size_t group = 0; group < groups.size(); ++group) {
        for (const size_t cable : groups[group].cables)
            groupOf[cable] = group;
    }
    Nodes all;
    for (size_t host = 0; host < map.hosts.size(); ++host) {
        auto node = std::make_unique<Node>();
        node->element = hostElement(map, host);
        node->cells = listed(maptexts::hostCells(map, host));
        node->children = plugNodes(map, host, groups, groupOf);
        all.push_back(std::move(node));
    }
    return all;
}

void MapTree::setNames(const MapNames &names)
{
    m_facts.names = names;
}

void MapTree::setMap(const HostMap &map)
{
    merge(m_root.get(), wantedNodes(map));
}

void MapTree::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

/// Both keep their order among what they share, so one walk does.
void MapTree::merge(Node *into, Nodes wanted)
{
    const QModelIndex parent = indexOfNode(into);
    QSet<MapElement> staying;
    for (const auto &node : wanted)
        staying.insert(node->element);
    const auto forget = [this](const Node &node, const auto &self) -> void {
        if (m_nodes.value(node.element) == &node)
            m_nodes.remove(node.element);
        for (const auto &child : node.children)
            self(*child, self);
    };
    const auto renumber = [into](size_t from) {
        for (size_t row = from; row < into->children.size(); ++row)
            into->children[row]->row = int(row);
    };
    const auto remove = [&](size_t row) {
        beginRemoveRows(parent, int(row), int(row));
        forget(*into->children[row], forget);
        into->children.erase(into->children.begin() + std::ptrdiff_t(row));
        renumber(row);
        endRemoveRows();
    };
    for (size_t row = into->children.size(); row-- > 0;) {
        if (!staying.contains(into->children[row]->element))
            remove(row);
    }
    for (size_t row = 0; row < wanted.size(); ++row) {
        while (row < into->children.size() && into->children[row]->element != wanted[row]->element &&
               m_nodes.contains(wanted[row]->element) && m_nodes.value(wanted[row]->element)->parent == into)
            remove(row);
        Nodes children = std::move(wanted[row]->children);
        if (row >= into->children.size() || into->children[row]->element != wanted[row]->element) {
            beginInsertRows(parent, int(row), int(row));
            wanted[row]->children.clear();
            wanted[row]->parent = into;
            m_nodes.insert(wanted[row]->element, wanted[row].get());
            into->children.insert(into->children.begin() + std::ptrdiff_t(row), std::move(wanted[row]));
            renumber(row);
            endInsertRows();
        } else if (into->children[row]->cells != wanted[row]->cells) {
            into->children[row]->cells = wanted[row]->cells;
            emit dataChanged(index(int(row), 0, parent), index(int(row), ColumnCount - 1, parent));
        }
        merge(into->children[row].get(), std::move(children));
    }
}

MapTree::Node *MapTree::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex MapTree::indexOfNode(const Node *node, int column) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, column, node);
}

QModelIndex MapTree::indexOf(const MapElement &element) const
{
    const auto known = m_nodes.find(element);
    return known == m_nodes.end() ? QModelIndex() : indexOfNode(*known);
}

MapElement MapTree::elementAt(const QModelIndex &index) const
{
    return nodeOf(index)->element;
}

QString MapTree::copyText(const QModelIndex &index) const
{
    return nodeOf(index)->cells.join(u'\t');
}

QModelIndex MapTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexOfNode(nodeOf(parent)->children[size_t(row)].get(), column);
}

QModelIndex MapTree::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOfNode(nodeOf(child)->parent) : QModelIndex();
}

int MapTree::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int MapTree::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant MapTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const QStringList &cells = nodeOf(index)->cells;
    if (role == Qt::DisplayRole)
        return cells.value(index.column());
    if (role == Qt::ToolTipRole)
        return cells.value(MeaningColumn).toHtmlEscaped();
    if (role != Qt::AccessibleTextRole)
        return {};
    if (index.column() != NameColumn)
        return cells.value(index.column());
    QStringList parts = cells;
    parts.removeAll(QString());
    return parts.join(u", ");
}

QVariant MapTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Host, plug, other end");
    case StateColumn:
        return tr("State");
    case MeaningColumn:
        return tr("What it is");
    default:
        return {};
    }
}

} // namespace enchufe

#include "gui/inspect/factmodel.h"

#include <QFont>
#include <QRegularExpression>

#include <algorithm>

namespace enchufe {

namespace {

template <typename Items, typename Key>
auto findKey(const Items &items, const Key &key)
{
    return std::find_if(items.begin(), items.end(), [&key](const auto &item) { return item.key == key; });
}

const QByteArray &keyOf(const std::unique_ptr<FactGroup> &group)
{
    return group->key;
}

const QByteArray &keyOf(const FactLine &line)
{
    return line.key;
}

} // namespace

FactModel::FactModel(int columns, QObject *parent)
    : QAbstractItemModel(parent)
    , m_columns(columns)
{
    Q_ASSERT(columns >= 2);
}

FactModel::~FactModel() = default;

void FactModel::setHeaders(const QStringList &headers)
{
    m_headers = headers;
    emit headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
}

void FactModel::setFacts(const std::vector<FactGroup> &groups)
{
    mergeGroups(groups);
    for (size_t row = 0; row < groups.size(); ++row)
        mergeLines(int(row), groups[row].lines);
}

void FactModel::mergeGroups(const std::vector<FactGroup> &groups)
{
    for (size_t row = m_groups.size(); row-- > 0;) {
        if (findKey(groups, keyOf(m_groups[row])) != groups.end())
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_groups.erase(m_groups.begin() + std::ptrdiff_t(row));
        endRemoveRows();
    }
    for (size_t row = 0; row < groups.size(); ++row) {
        if (row >= m_groups.size() || m_groups[row]->key != groups[row].key) {
            auto group = std::make_unique<FactGroup>();
            group->key = groups[row].key;
            group->title = groups[row].title;
            beginInsertRows({}, int(row), int(row));
            m_groups.insert(m_groups.begin() + std::ptrdiff_t(row), std::move(group));
            endInsertRows();
        } else if (m_groups[row]->title != groups[row].title) {
            m_groups[row]->title = groups[row].title;
            emit dataChanged(index(int(row), 0), index(int(row), 0));
        }
    }
    // Groups keep their order, so that whatever was there and is wanted stands in its place by now.
    for (size_t row = m_groups.size(); row-- > groups.size();) {
        beginRemoveRows({}, int(row), int(row));
        m_groups.erase(m_groups.begin() + std::ptrdiff_t(row));
        endRemoveRows();
    }
}

void FactModel::mergeLines(int groupRow, const std::vector<FactLine> &lines)
{
    FactGroup &group = *m_groups[size_t(groupRow)];
    const QModelIndex parent = index(groupRow, 0);
    for (size_t row = group.lines.size(); row-- > 0;) {
        if (findKey(lines, keyOf(group.lines[row])) != lines.end())
            continue;
        beginRemoveRows(parent, int(row), int(row));
        group.lines.erase(group.lines.begin() + std::ptrdiff_t(row));
        endRemoveRows();
    }
    for (size_t row = 0; row < lines.size(); ++row) {
        if (row >= group.lines.size() || group.lines[row].key != lines[row].key) {
            beginInsertRows(parent, int(row), int(row));
            group.lines.insert(group.lines.begin() + std::ptrdiff_t(row), lines[row]);
            endInsertRows();
        } else if (group.lines[row].cells != lines[row].cells) {
            group.lines[row].cells = lines[row].cells;
            emit dataChanged(index(int(row), 0, parent), index(int(row), m_columns - 1, parent));
        }
    }
    for (size_t row = group.lines.size(); row-- > lines.size();) {
        beginRemoveRows(parent, int(row), int(row));
        group.lines.erase(group.lines.begin() + std::ptrdiff_t(row));
        endRemoveRows();
    }
}

const FactGroup *FactModel::groupOf(const QModelIndex &index) const
{
    return static_cast<const FactGroup *>(index.constInternalPointer());
}

QModelIndex FactModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // Groups have no pointer, lines their group's.
    return parent.isValid() ? createIndex(row, column, m_groups[size_t(parent.row())].get())
                            : createIndex(row, column, nullptr);
}

QModelIndex FactModel::parent(const QModelIndex &child) const
{
    const FactGroup *const group = child.isValid() ? groupOf(child) : nullptr;
    if (group == nullptr)
        return {};
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
                                    [group](const auto &known) { return known.get() == group; });
    return found == m_groups.end() ? QModelIndex() : createIndex(int(found - m_groups.begin()), 0, nullptr);
}

int FactModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (groupOf(parent) != nullptr || parent.column() != 0)
        return 0;
    return int(m_groups[size_t(parent.row())]->lines.size());
}

int FactModel::columnCount(const QModelIndex &) const
{
    return m_columns;
}

QString FactModel::sentence(const FactLine &line) const
{
    const QString values =
        line.cells.mid(1, m_columns - 2).filter(QRegularExpression(QStringLiteral("."))).join(u", ");
    return line.cells.value(0) % u": " % values % u". " % line.cells.value(m_columns - 1);
}

QVariant FactModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const FactGroup *const group = groupOf(index);
    if (group == nullptr) {
        if (role == Qt::DisplayRole && index.column() == 0)
            return m_groups[size_t(index.row())]->title;
        if (role == Qt::FontRole) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    }
    const FactLine &line = group->lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.cells.value(index.column());
    case Qt::ToolTipRole:
        return line.cells.value(m_columns - 1).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? sentence(line) : QVariant(line.cells.value(index.column()));
    default:
        return {};
    }
}

QVariant FactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isWanted = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return isWanted ? QVariant(m_headers.value(section)) : QVariant();
}

QString FactModel::copyText(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const FactGroup *const group = groupOf(index);
    return group != nullptr ? group->lines[size_t(index.row())].cells.join(u'\t')
                            : m_groups[size_t(index.row())]->title;
}

} // namespace enchufe

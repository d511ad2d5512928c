#pragma once

#include <QAbstractItemModel>
#include <QStringList>

#include <memory>
#include <vector>

namespace enchufe {

/// One line of facts: what it is called, its values, what it means.
struct FactLine
{
    /// Names the line within its group, whatever the language.
    QByteArray key;
    QStringList cells;

    friend bool operator==(const FactLine &, const FactLine &) = default;
};

struct FactGroup
{
    QByteArray key;
    QString title;
    std::vector<FactLine> lines;
};

/// Groups of facts as a tree of two levels. Whatever is shown next is merged into what is there: lines that
/// stay keep their place and their selection, and nothing is ever reset.
class FactModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// Param columns: at least 2; the first has the names, the last the sentences.
    explicit FactModel(int columns, QObject *parent = nullptr);
    ~FactModel() override;

    void setHeaders(const QStringList &headers);
    /// Keys occur once within their group, groups once.
    void setFacts(const std::vector<FactGroup> &groups);
    /// "name<TAB>value<TAB>sentence" for the clipboard.
    QString copyText(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void mergeGroups(const std::vector<FactGroup> &groups);
    void mergeLines(int groupRow, const std::vector<FactLine> &lines);
    QString sentence(const FactLine &line) const;
    const FactGroup *groupOf(const QModelIndex &index) const;

    int m_columns;
    QStringList m_headers;
    /// Behind pointers: lines find their group by it.
    std::vector<std::unique_ptr<FactGroup>> m_groups;
};

} // namespace enchufe

#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace enchufe {

/// Rows whose shown text contains every word, and the parents of such rows; sorted by SortRole with opening
/// order among equals, and the history row always last. Stands over the decorating proxy: what is matched is
/// what is read (DisplayRole and NoteRole of every column but Age, which changes by itself).
class SocketFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SocketFilterModel(QObject *parent = nullptr);

    /// Words separated by white space; all must be found, upper or lower case. "TPC" is taken for "TCP", as
    /// the slides sometimes write it. Empty shows everything.
    void setWords(const QString &text);
    bool isFiltering() const { return !m_words.isEmpty(); }

    /// Rows of sockets and peers: those shown, with the parents of what matches, and all there are. The history row
    /// does not count.
    struct Counts
    {
        int shown = 0;
        int all = 0;
    };
    Counts counts() const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
};

} // namespace enchufe

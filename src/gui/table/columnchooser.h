#pragma once

#include <QObject>

#include <vector>

class QMenu;
class QSettings;
class QTreeView;

namespace enchufe {

class SocketFilterModel;

/// Which columns the socket table shows: a menu of ticks at its header, kept from one start to the next with
/// their order, widths and sorting, the waterfall's too. The first column is always shown and always first.
/// Emits: changed().
class ColumnChooser : public QObject
{
    Q_OBJECT

public:
    explicit ColumnChooser(QTreeView &view);

    std::vector<int> shownColumns() const;

    /// Opens the menu below the header's beginning, for the keyboard.
    void openMenu();
    /// As a table begins: the usual columns in their order, in opening order.
    void reset();
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

signals:
    /// Other columns are shown.
    void changed();

private:
    void popup(const QPoint &place);
    void addOrders();
    SocketFilterModel *filterModel() const;

    QTreeView &m_view;
    QMenu *m_menu;
};

} // namespace enchufe

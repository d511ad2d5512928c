#pragma once

#include "base/socketid.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace enchufe {

class ColumnChooser;
class FilterChips;
class FilterEdit;
class LiveTable;
class SocketFilterModel;
class SocketModel;
class SocketView;

/// The socket table with what chooses its rows: the filter's line and chips, and whose sockets are shown.
/// Emits: sumsChanged() when other rows are shown; wholeComputerChanged().
class TablePage : public QWidget
{
    Q_OBJECT

public:
    /// Param shown: the top of the chain over `rows`.
    TablePage(SocketModel &rows, SocketFilterModel &shown, LiveTable &table, QWidget *parent = nullptr);
    ~TablePage() override;

    SocketView *view() const { return m_parts.view; }
    ColumnChooser *columns() const { return m_parts.columns; }
    /// Ground of its own below the table for what speaks of its rows; the rows stay where they are. Units:
    /// pixels; 0: none. With a small window it finds its place later, when all is laid out.
    void setStrip(int height);
    QWidget *strip() const { return m_parts.strip; }
    void focusFilter();
    /// Empties the filter's line if the focus is there; false if it is not.
    bool escape();
    /// The filter asks the rows again, if time alone changes its answer.
    void tick();
    void sumUp();

    enum class CellUse { Only, Hide, Add };
    /// Filters by what stands in the chosen cell. Writes key:value into the filter's line.
    void filterByCell(CellUse use);
    /// Whether the chosen cell has something to filter by.
    bool canFilterByCell() const;

    /// Takes up what is kept in this file, and keeps it there at the end.
    void keepIn(const QString &file);

signals:
    void sumsChanged();
    void wholeComputerChanged(bool on);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeScope();
    void applyFilter();
    void retranslate();
    QString cellFilter() const;

    SocketModel &m_rows;
    SocketFilterModel &m_shown;
    QString m_settingsFile;
    struct Parts
    {
        FilterEdit *filter;
        FilterChips *chips;
        QToolButton *mine;
        QToolButton *computer;
        QLabel *count;
        SocketView *view;
        ColumnChooser *columns;
        QWidget *strip;
    } m_parts = {};
};

} // namespace enchufe

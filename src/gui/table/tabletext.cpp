#include "gui/table/tabletext.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <vector>

namespace enchufe {

namespace {

void addRows(const QAbstractItemModel &model, const QModelIndex &parent, int depth, int count,
             std::vector<QStringList> *lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < count; ++column)
            cells.append(model.index(row, column, parent).data().toString());
        cells.first().prepend(QString(depth * 2, u' '));
        lines->push_back(cells);
        addRows(model, model.index(row, 0, parent), depth + 1, count, lines);
    }
}

} // namespace

QString tableText(const QAbstractItemModel &model, int columns)
{
    const int count = columns < 0 ? model.columnCount() : columns;
    QStringList heading;
    for (int column = 0; column < count; ++column)
        heading.append(model.headerData(column, Qt::Horizontal).toString());
    std::vector<QStringList> lines = {heading};
    addRows(model, {}, 0, count, &lines);

    std::vector<qsizetype> widths(size_t(heading.size()), 0);
    for (const QStringList &cells : lines) {
        for (qsizetype column = 0; column < cells.size(); ++column)
            widths[size_t(column)] = std::max(widths[size_t(column)], cells[column].size());
    }
    QString text;
    for (const QStringList &cells : lines) {
        QString line;
        for (qsizetype column = 0; column < cells.size(); ++column)
            line += cells[column].leftJustified(widths[size_t(column)]) + QStringLiteral("  ");
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace enchufe

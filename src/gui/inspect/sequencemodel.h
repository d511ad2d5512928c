#pragma once

#include <QAbstractTableModel>

namespace enchufe {

class Journal;
class Sequence;

/// A sequence as a table, a row for each of its lines; texts are made when they are asked for. Rows come at
/// the end and go at the front, as the sequence's do.
class SequenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, PlaceColumn, WhatColumn, DetailsColumn, CertaintyColumn, ColumnCount };

    explicit SequenceModel(const Journal &journal, QObject *parent = nullptr);

    /// Another one, or none. Stays the caller's; it has to live until the next call.
    void setSequence(const Sequence *sequence);
    /// Lines have come or gone since the last call.
    void update();
    /// The lanes are called otherwise, or the language changed.
    void retell();

    /// The line of a row and the row of a line, -1 where there is none.
    qint64 lineOf(const QModelIndex &index) const;
    QModelIndex indexOf(qint64 line) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void dropUntil(qint64 line);

    const Journal &m_journal;
    const Sequence *m_sequence = nullptr;
    /// The lines that the rows stand for.
    qint64 m_first = 0;
    qint64 m_end = 0;
};

} // namespace enchufe

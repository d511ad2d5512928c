#include "gui/inspect/sequencemodel.h"

#include "gui/inspect/sequencetexts.h"

#include <algorithm>

namespace enchufe {

SequenceModel::SequenceModel(const Journal &journal, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
{}

void SequenceModel::setSequence(const Sequence *sequence)
{
    if (m_end > m_first)
        dropUntil(m_end);
    m_sequence = sequence;
    m_first = m_end = sequence != nullptr ? sequence->first() : 0;
    update();
}

void SequenceModel::dropUntil(qint64 line)
{
    beginRemoveRows({}, 0, int(line - m_first) - 1);
    m_first = line;
    endRemoveRows();
}

void SequenceModel::update()
{
    if (m_sequence == nullptr)
        return;
    if (const qint64 gone = std::min(m_sequence->first(), m_end); gone > m_first)
        dropUntil(gone);
    if (m_first == m_end)
        m_first = m_end = std::max(m_end, m_sequence->first());
    if (m_sequence->end() == m_end)
        return;
    beginInsertRows({}, int(m_end - m_first), int(m_sequence->end() - m_first) - 1);
    m_end = m_sequence->end();
    endInsertRows();
}

void SequenceModel::retell()
{
    if (m_end > m_first)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
                         {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

qint64 SequenceModel::lineOf(const QModelIndex &index) const
{
    return index.isValid() ? m_first + index.row() : -1;
}

QModelIndex SequenceModel::indexOf(qint64 line) const
{
    return line >= m_first && line < m_end ? index(int(line - m_first), 0) : QModelIndex();
}

int SequenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_end - m_first);
}

int SequenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SequenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SequenceItem *const item = m_sequence != nullptr ? m_sequence->item(lineOf(index)) : nullptr;
    // Between the fold and update() lines are gone that still have rows.
    if (item == nullptr)
        return {};
    const SequenceTexts texts(*m_sequence, m_journal);
    if (role == Qt::ToolTipRole)
        return QString(u"<p>" % texts.tip(*item).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    if (role == Qt::AccessibleTextRole && index.column() == TimeColumn)
        return texts.sentence(*item);
    if (role == Qt::TextAlignmentRole && index.column() == TimeColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return texts.time(*item);
    case PlaceColumn:
        return texts.place(*item);
    case WhatColumn:
        return texts.what(*item);
    case DetailsColumn:
        return texts.details(*item);
    default:
        return SequenceTexts::certainty(*item);
    }
}

QVariant SequenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Seconds");
    case PlaceColumn:
        return tr("Where");
    case WhatColumn:
        return tr("What");
    case DetailsColumn:
        return tr("Details");
    case CertaintyColumn:
        return tr("Seen or inferred");
    default:
        return {};
    }
}

} // namespace enchufe

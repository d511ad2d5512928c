#include "gui/table/rowcopy.h"

#include "gui/decor/socketdecorator.h"
#include "gui/table/socketview.h"
#include "journal/livetable.h"
#include "models/socketmodel.h"

#include <QClipboard>
#include <QGuiApplication>

namespace enchufe {

namespace {

void putOnClipboard(const QString &text)
{
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace

void RowCopy::copyEndpoint() const
{
    const RowKey key = m_view.currentKey();
    const bool remote = m_view.currentIndex().column() == SocketModel::RemoteColumn;
    const int column = remote ? SocketModel::RemoteColumn : SocketModel::LocalColumn;
    const QModelIndex source = m_rows.indexOf(key.socket, key.peer);
    putOnClipboard(m_shown.mapFromSource(source).siblingAtColumn(column).data().toString());
}

void RowCopy::copyRow() const
{
    const RowKey key = m_view.currentKey();
    const QModelIndex index = m_shown.mapFromSource(m_rows.indexOf(key.socket, key.peer));
    putOnClipboard(index.isValid() ? m_shown.copyText(index) : QString());
}

void RowCopy::copyAs(CopyForm form) const
{
    const RowKey key = m_view.currentKey();
    if (const SocketRow *row = m_table.table().row(key.socket))
        putOnClipboard(enchufe::copyAs(form, *row, row->peer(key.peer)));
}

} // namespace enchufe

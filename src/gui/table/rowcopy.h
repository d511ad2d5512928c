#pragma once

#include "journal/copyas.h"

namespace enchufe {

class LiveTable;
class SocketDecorator;
class SocketModel;
class SocketView;

/// Puts the chosen row on the clipboard. Does nothing without one.
class RowCopy
{
public:
    RowCopy(const SocketView &view, const SocketModel &rows, const SocketDecorator &shown,
            const LiveTable &table)
        : m_view(view)
        , m_rows(rows)
        , m_shown(shown)
        , m_table(table)
    {}

    /// The remote endpoint where its cell is chosen, otherwise the local one; as shown.
    void copyEndpoint() const;
    /// A tab-separated line of facts.
    void copyRow() const;
    void copyAs(CopyForm form) const;

private:
    const SocketView &m_view;
    const SocketModel &m_rows;
    const SocketDecorator &m_shown;
    const LiveTable &m_table;
};

} // namespace enchufe

#pragma once

#include "base/socketid.h"
#include "gui/table/columnfit.h"
#include "gui/table/waterfallgeometry.h"
#include "models/socketmodel.h"

#include <QTimer>
#include <QTreeView>

#include <array>

namespace enchufe {

class SocketDelegate;
class SocketFilter;
class SocketFilterModel;
class TableHeader;

/// Names one row of the socket table for as long as the journal lives.
struct RowKey
{
    SocketId socket;
    PeerIndex peer = 0;
    /// The row that holds what ended; the other two are 0 then.
    bool history = false;

    bool isSocket() const { return socket.isValid(); }
    friend bool operator==(const RowKey &, const RowKey &) = default;
};

/// The socket table. Listeners and UDP sockets are unfolded when their first child comes, the history stays
/// folded; the selection follows its socket wherever a batch of changes puts it; times tick for the rows in
/// view only. For a second after the pointer moved over it or a key was pressed in it, the row there keeps
/// its place on screen and no row is sorted anew. Emits: currentKeyChanged().
class SocketView : public QTreeView
{
    Q_OBJECT

public:
    /// Param rows: the facts at the bottom of the chain. Param shown: the top of it, which the view shows.
    SocketView(SocketModel &rows, SocketFilterModel &shown, QWidget *parent = nullptr);

    /// The chosen row, also while a filter hides it.
    RowKey currentKey() const { return m_key; }
    /// Chooses a row and brings it into view.
    void selectKey(const RowKey &key);
    /// Where a row is shown; invalid while a filter hides it.
    QModelIndex shownIndex(const RowKey &key) const;
    /// Takes the widths that the columns have for what they ask for, so that they are as wide again.
    void keepWidths();
    void setFilter(const SocketFilter &filter);
    /// Asks the filter again, for one that takes other rows as time goes by. The choice stays.
    void refreshFilter();
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options,
                 const QModelIndex &index) const override;

signals:
    /// Another row was chosen.
    void currentKeyChanged();
    /// Enter or a double click on a row.
    void rowActivated();
    void resized();
    /// Space: the display is to be paused, or to go on.
    void pauseToggled();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    /// The row that is being looked at, and how far below the view's upper edge it stands.
    struct Anchor
    {
        RowKey key;
        int top = 0;
        bool isHeld = false;
    };

    QModelIndex sourceIndex(const RowKey &key) const;
    RowKey keyOf(const QModelIndex &index) const;
    void noteHand();
    void letGo();
    void beginBatch();
    void endBatch();
    void resumeSelection();
    void unfold(const QModelIndex &index);
    void adaptToFont();
    void fitColumns();
    void showCurrent();
    int wantedWidth(int column, bool withRemarks) const;
    ColumnWish wishOf(int column);
    void growWithTime();
    void softenSelection();
    /// Where the waterfall is on the viewport; empty while it is hidden.
    QRect waterfallPlace() const;
    WaterfallAxis axisInView() const;
    void setWaterfallAxis(const WaterfallAxis &axis);
    void flow();

    SocketModel &m_rows;
    SocketFilterModel &m_shown;
    SocketDelegate *m_delegate;
    TableHeader *m_header;
    QTimer m_tick;
    QTimer m_fit;
    /// Runs while somebody points or types here: so long nothing moves under the hand.
    QTimer m_hand;
    /// Moves the waterfall on while it is in view.
    QTimer m_flow;
    Anchor m_anchor;
    RowKey m_key;
    /// What a column has asked for so far, and what it was given by hand.
    struct Width
    {
        int whole = 0;
        int byHand = 0;
    };
    std::array<Width, SocketModel::ColumnCount> m_widths = {};
    /// What is being done, and is not to be answered as if somebody else had done it.
    struct
    {
        bool holding = false;
        bool softening = false;
        bool fitting = false;
    } m_busy;
};

} // namespace enchufe

#pragma once

#include "gui/exchange/blockcontent.h"
#include "gui/exchange/copyformats.h"
#include "journal/journalfollower.h"
#include "journal/livetable.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <optional>

class QMenu;
class QPushButton;

namespace enchufe {

/// The transcript of one socket, drawn straight from the journal: only what is in view is looked at.
class TranscriptView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    TranscriptView(LiveTable &table, QWidget *parent);
    ~TranscriptView() override;

    /// Shows a socket, or one peer of it; an invalid id shows nothing.
    void showSocket(SocketId socket, PeerIndex peer);
    void setByteView(ByteView view);
    void setDirections(bool received, bool sent);
    void setFoldRows(int rows);
    /// Said in the middle while there is no block.
    void setEmptyText(const QString &text);

    qsizetype blockCount() const { return m_layout.count(); }
    const TranscriptLayout &blocks() const { return m_layout; }
    bool isFollowing() const { return m_following; }
    TranscriptPlace place() const { return m_place; }
    /// Blocks chosen: first and last, -1 when none.
    qsizetype firstSelected() const { return std::min(m_selection.anchor, m_selection.current); }
    qsizetype lastSelected() const { return std::max(m_selection.anchor, m_selection.current); }
    void select(qsizetype block, bool extend = false);
    void toggleFold(qsizetype block);
    void copySelected(CopyFormat format);
    void goToEnd();
    /// Selects the block of an event, or the next one behind it, and brings it into view; the last one where
    /// there is none yet. Unlike the keys it gives nobody the focus.
    void goToEvent(quint64 number);

    /// Marks what was found and brings it into view, unfolded; at once or when its block is there. The view
    /// stays with it, also at the end, until it is scrolled.
    void showMatch(const ByteMatch &match, qsizetype length);
    void clearMatch();
    /// A search in what is shown; nothing while no socket is.
    std::optional<ByteQuery> query(const QByteArray &needle) const;
    /// The first place in view.
    ByteMatch firstInView() const;

    /// A line of text in view and where it stands in the viewport.
    struct Line
    {
        QString text;
        QRect rect;
        qsizetype block = -1;
    };
    QList<Line> linesInView() const;

signals:
    /// What linesInView() answers is different now.
    void viewChanged();
    void blocksAppended(qsizetype count);
    void selectionChanged();
    /// Other blocks are shown: of another socket, or in another direction.
    void sourceChanged();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct BlockInView
    {
        qsizetype block;
        int y;
        std::shared_ptr<const BlockContent> content;
    };

    void foldSlice();
    void tableChanged(const std::vector<SocketId> &ids);
    void reshape();
    void refreshSlice();
    void applyShape(BlockShape shape);
    std::shared_ptr<const BlockContent> measured(qsizetype block);
    void layOut();
    /// The place at which `block` ends at the viewport's lower edge.
    TranscriptPlace placeEndingAt(qsizetype block);
    void fillFrom(const TranscriptPlace &place);
    void updateScrollBar();
    void updatePill();
    void scrollBy(qint64 pixels);
    void settlePlace();
    void bringMarkIntoView();
    void bringIntoView(qsizetype block);
    void moveSelection(int step);
    const BlockInView *blockAt(const QPoint &position) const;
    bool isFoldRowAt(const BlockInView &block, int y) const;
    qint64 deltaNs(qsizetype block, const Event &event) const;
    QMenu *makeMenu();
    QString peerSample() const;

    /// How the view is driven: its followers, its scroll bar's scale and the button for what is below.
    struct Driving
    {
        std::unique_ptr<JournalFollower> follower;
        QTimer refresh;
        QPushButton *pill = nullptr;
        /// Scroll bar steps are this many pixels: an int does not hold ten million tall blocks.
        qint64 pixelsPerStep = 1;
        int lastStep = 0;
        bool adjusting = false;
        /// True while what was found is shown: the end coming into view does not begin to follow.
        bool isHolding = false;
        /// Blocks that were in view or above it when the end was last shown.
        qsizetype seen = 0;
        QString peerSample;
    };

    struct Selection
    {
        qsizetype anchor = -1;
        qsizetype current = -1;
    };

    /// What was found and is marked; a length of 0 marks nothing.
    struct Mark
    {
        ByteMatch match;
        qsizetype length = 0;
        std::vector<BlockStretch> parts;
    };

    LiveTable &m_table;
    Driving m_driving;
    std::optional<TranscriptSource> m_source;
    TranscriptGeometry m_geometry;
    TranscriptLayout m_layout;
    TranscriptPlace m_place;
    bool m_following = true;
    QCache<qsizetype, std::shared_ptr<const BlockContent>> m_cache;
    std::vector<BlockInView> m_inView;
    Selection m_selection;
    Mark m_mark;
    QString m_emptyText;
};

} // namespace enchufe

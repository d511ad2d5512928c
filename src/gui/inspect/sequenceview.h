#pragma once

#include "gui/inspect/sequencegeometry.h"
#include "gui/pictures/pictureview.h"

#include <optional>

namespace enchufe {

class Journal;
class SequenceTexts;

/// The picture of a sequence: lanes from left to right, time from top to bottom. The lanes' names and the
/// times stay in view. Emits: chosen() when the user chose a line, activated() with Enter or a double click.
class SequenceView : public PictureView
{
    Q_OBJECT

public:
    explicit SequenceView(const Journal &journal, QWidget *parent = nullptr);

    /// Another one, or none. Stays the caller's; it has to live until the next call. Param shown: the socket
    /// that the user looks at.
    void setSequence(const Sequence *sequence, SocketId shown);
    /// Lines have come or gone, or lanes are called otherwise. What is in view stays where it is.
    void sequenceChanged();
    void setSpacing(SequenceSpacing spacing);
    SequenceSpacing spacing() const { return m_spacing; }

    /// The line that is chosen, -1 for none.
    qint64 chosenLine() const { return m_chosen; }
    /// Without telling of it. Param isShown: it is brought into view.
    void choose(qint64 line, bool isShown);
    void showEnd();
    /// True: the end stays in view when the picture is laid out otherwise.
    void setFollowing(bool on);
    /// The first line below the names that stay in view; -1 while the beginning of the picture is in view.
    qint64 topLine() const;
    /// Moves a line to where topLine() is. Param line: one that is kept.
    void showTop(qint64 line);
    const SequenceLayout &layout() const { return m_layout; }

    QSizeF pictureSize() const override { return m_layout.size(); }
    void paintPicture(QPainter &painter, const QRectF &exposed) const override;
    QString fileName() const override { return QStringLiteral("enchufe-sequence"); }

signals:
    void chosen(qint64 line);
    void activated(qint64 line);

protected:
    qreal fittedZoom(const QSizeF &room) const override;
    /// A long one would be a thread: below what can be made out, all of its width.
    qreal wholeZoom(const QSizeF &room) const override;
    int elementAt(const QPointF &place) const override;
    QString elementTip(int element) const override;
    void chooseElement(int element) override;
    void activateElement(int element) override;
    int nextElement(Qt::Key arrow) const override;
    QRectF elementRect(int element) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void measureHeadings(SequenceMetrics *metrics) const;
    void measureWords();
    void showLane();
    double xOfShown() const;
    void paintSticky(QPainter &painter) const;
    /// How wide the times are that stay in view; 0 while they are where they belong. Units: the viewport's
    /// pixels.
    double stickyWidth() const;
    SequenceTexts texts() const;
    /// How high the names are that stay in view; 0 while they are where they belong. Units: the viewport's
    /// pixels.
    double stickyHeight() const;
    int headerAt(const QPointF &place) const;
    qint64 lineAt(const QPointF &place) const;
    qint64 neighbour(Qt::Key arrow) const;
    qint64 firstInView() const;
    void bringIntoView(qint64 line);

    const Journal &m_journal;
    const Sequence *m_sequence = nullptr;
    SocketId m_shown;
    SequenceSpacing m_spacing = SequenceSpacing::ByOrder;
    SequenceLayout m_layout;
    qint64 m_chosen = -1;
    bool m_isFollowing = false;
    /// The widths of the words so far. A line is measured once, for it never changes.
    struct Measured
    {
        qint64 end = 0;
        double arrow = 0;
        std::vector<double> words = {};
    } m_measured;
};

} // namespace enchufe

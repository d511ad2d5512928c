#pragma once

#include <QAbstractScrollArea>

class QMenu;

namespace enchufe {

/// A picture of what the table or the journal says, drawn by hand: zoomed with +, - and 0 (fit), Ctrl and the
/// wheel; moved with the scroll bars or by dragging its ground; copied and saved as it is on screen. Its
/// elements can be chosen with the pointer and with the arrow keys. What is laid out where is a subclass's
/// pure function; here is what all have in common.
///
/// Units: picture units are pixels at 100 %. Emits: said() with what became of an export.
class PictureView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    static constexpr qreal smallestZoom = 0.1;
    static constexpr qreal largestZoom = 4;
    /// One step of the keys, the wheel and the buttons.
    static constexpr qreal zoomStep = 1.25;
    /// Smaller text is not shown unless the user asks for it.
    static constexpr qreal smallestReadable = 0.75;

    qreal zoom() const { return m_zoom; }
    /// Stays on what is in the middle. Param zoom: 1 is 100 %; bounded.
    void setZoom(qreal zoom);
    /// Shows all of it, at 100 % at most, however small that makes it, and goes on doing so until the user
    /// zooms. By itself a picture stops where it can no longer be read.
    void fit();
    bool isFitted() const { return m_fit != Fit::Nothing; }
    /// Brings a part of the picture into view.
    void ensureVisible(const QRectF &part);
    QPointF toPicture(const QPoint &viewportPoint) const;
    QPoint toViewport(const QPointF &picturePoint) const;

    /// Whether moves are animated; the system's style can forbid it all the same.
    void setAnimated(bool on) { m_isAnimated = on; }
    /// Units: milliseconds that a move takes, at most 200; 0 where nothing moves.
    int motionMs() const;

    virtual QSizeF pictureSize() const = 0;
    /// Paints in picture units, with the palette and font of this widget. Param exposed: what is asked for;
    /// more may be painted. Nothing is clipped: an SVG file cannot.
    virtual void paintPicture(QPainter &painter, const QRectF &exposed) const = 0;
    /// What an exported file is called without its suffix: "enchufe-map".
    virtual QString fileName() const = 0;
    /// What it shows in words, for those who have nothing but the file; empty where it has none.
    virtual QString description() const { return {}; }

    /// Asks where to and writes it, as SVG or PNG by the name's suffix.
    void saveAs();
    /// Puts it on the clipboard, as SVG and as an image.
    void copyPicture();

signals:
    void said(const QString &text);

protected:
    /// The zoom before the user asks for another one, bounded afterwards: all of it as long as that can be
    /// read, otherwise all of its width. Param room: of the viewport without scroll bars, in pixels.
    virtual qreal fittedZoom(const QSizeF &room) const;
    /// The zoom of fit(), bounded afterwards. Param room: as above.
    virtual qreal wholeZoom(const QSizeF &room) const;
    /// The picture has another size or content.
    void pictureChanged();
    /// The element at a place, -1 where there is none.
    virtual int elementAt(const QPointF &place) const = 0;
    /// What it is in words: its tool tip. Plain text.
    virtual QString elementTip(int element) const = 0;
    /// It was clicked, or reached by the keyboard.
    virtual void chooseElement(int element) = 0;
    /// Enter or a double click.
    virtual void activateElement(int) {}
    /// The next element in a direction of the arrow keys from the one that is chosen; -1 where there is none.
    virtual int nextElement(Qt::Key arrow) const = 0;
    virtual QRectF elementRect(int element) const = 0;
    /// Actions of its own before those of every picture.
    virtual void addActionsTo(QMenu *) {}

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Fit : quint8 {
        Readable, ///< by itself
        Whole,    ///< asked for
        Nothing,  ///< the user has zoomed
    };

    void applyFit();
    void setZoomAround(qreal zoom, const QPointF &viewportPoint);
    void updateBars();
    QPointF offset() const;
    void write(const QString &path);

    qreal m_zoom = 1;
    Fit m_fit = Fit::Readable;
    /// Where the ground was taken hold of; null while it is not.
    QPoint m_held;
    bool m_isHeld = false;
    bool m_isAnimated = true;
};

} // namespace enchufe

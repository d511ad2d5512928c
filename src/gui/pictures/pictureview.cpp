#include "gui/pictures/pictureview.h"

#include "gui/pictures/pictureexport.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QSaveFile>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace enchufe {

namespace {

constexpr int longestMoveMs = 200;
constexpr qreal imageScale = 2;

} // namespace

PictureView::PictureView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(120, 80);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    viewport()->setMouseTracking(true);
}

int PictureView::motionMs() const
{
    return m_isAnimated ? std::min(style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this),
                                   longestMoveMs)
                        : 0;
}

void PictureView::setZoom(qreal zoom)
{
    setZoomAround(zoom, QRectF(viewport()->rect()).center());
}

void PictureView::setZoomAround(qreal zoom, const QPointF &viewportPoint)
{
    const QPointF held = (viewportPoint - offset()) / m_zoom;
    m_fit = Fit::Nothing;
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    updateBars();
    const QPointF moved = held * m_zoom - viewportPoint;
    horizontalScrollBar()->setValue(qRound(moved.x()));
    verticalScrollBar()->setValue(qRound(moved.y()));
    viewport()->update();
}

qreal PictureView::fittedZoom(const QSizeF &room) const
{
    const QSizeF size = pictureSize();
    const qreal wide = room.width() / std::max(size.width(), 1.0);
    const qreal all = std::min(wide, room.height() / std::max(size.height(), 1.0));
    if (all >= smallestReadable)
        return all;
    const qreal beside =
        (room.width() - verticalScrollBar()->sizeHint().width()) / std::max(size.width(), 1.0);
    return std::clamp(beside, smallestReadable, 1.0);
}

qreal PictureView::wholeZoom(const QSizeF &room) const
{
    const QSizeF size = pictureSize();
    return std::min(room.width() / std::max(size.width(), 1.0), room.height() / std::max(size.height(), 1.0));
}

void PictureView::fit()
{
    m_fit = Fit::Whole;
    applyFit();
}

void PictureView::applyFit()
{
    const QSizeF room = maximumViewportSize();
    m_zoom = std::clamp(m_fit == Fit::Whole ? wholeZoom(room) : fittedZoom(room), smallestZoom, 1.0);
    updateBars();
    viewport()->update();
}

void PictureView::pictureChanged()
{
    if (m_fit != Fit::Nothing)
        applyFit();
    else
        updateBars();
    viewport()->update();
}

void PictureView::updateBars()
{
    const QSizeF size = pictureSize() * m_zoom;
    const QSize room = viewport()->size();
    const QSizeF most = maximumViewportSize();
    // Without this the bars would stay for the room that they take themselves. Half a pixel is rounding.
    const bool isFitting = size.width() < most.width() + 0.5 && size.height() < most.height() + 0.5;
    const auto set = [isFitting](QScrollBar *bar, qreal whole, int page) {
        bar->setRange(0, isFitting ? 0 : std::max(0, int(std::ceil(whole)) - page));
        bar->setPageStep(page);
        bar->setSingleStep(20);
    };
    set(horizontalScrollBar(), size.width(), room.width());
    set(verticalScrollBar(), size.height(), room.height());
}

/// Where the picture's corner is in the viewport: a picture smaller than its room stands in the middle.
QPointF PictureView::offset() const
{
    const QSizeF size = pictureSize() * m_zoom;
    const auto place = [](qreal whole, int room, int value) {
        return whole < room ? std::floor((room - whole) / 2) : -qreal(value);
    };
    return {place(size.width(), viewport()->width(), horizontalScrollBar()->value()),
            place(size.height(), viewport()->height(), verticalScrollBar()->value())};
}

QPointF PictureView::toPicture(const QPoint &viewportPoint) const
{
    return (QPointF(viewportPoint) - offset()) / m_zoom;
}

QPoint PictureView::toViewport(const QPointF &picturePoint) const
{
    return (picturePoint * m_zoom + offset()).toPoint();
}

void PictureView::ensureVisible(const QRectF &part)
{
    const auto bring = [](QScrollBar *bar, qreal first, qreal last) {
        if (first < bar->value())
            bar->setValue(int(std::floor(first)));
        else if (last > bar->value() + bar->pageStep())
            bar->setValue(int(std::ceil(last)) - bar->pageStep());
    };
    bring(horizontalScrollBar(), part.left() * m_zoom, part.right() * m_zoom);
    bring(verticalScrollBar(), part.top() * m_zoom, part.bottom() * m_zoom);
}

void PictureView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(offset());
    painter.scale(m_zoom, m_zoom);
    const QRect exposed = event->rect();
    paintPicture(painter, QRectF(toPicture(exposed.topLeft()), QSizeF(exposed.size()) / m_zoom));
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    pictureChanged();
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoomAround(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        event->ignore();
    } else if (key == Qt::Key_Plus) {
        setZoom(m_zoom * zoomStep);
    } else if (key == Qt::Key_Minus) {
        setZoom(m_zoom / zoomStep);
    } else if (key == Qt::Key_0) {
        fit();
    } else if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down) {
        if (const int element = nextElement(Qt::Key(key)); element >= 0) {
            chooseElement(element);
            ensureVisible(elementRect(element));
        }
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        // The element that is chosen has no neighbour in direction 0: itself.
        activateElement(nextElement(Qt::Key(0)));
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const int element = elementAt(toPicture(event->pos())); element >= 0) {
        chooseElement(element);
        return;
    }
    m_isHeld = true;
    m_held = event->pos();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isHeld)
        return;
    const QPoint moved = event->pos() - m_held;
    m_held = event->pos();
    // Not setValue(): who moves the ground scrolls, and is told of as one who does.
    horizontalScrollBar()->setSliderPosition(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setSliderPosition(verticalScrollBar()->value() - moved.y());
}

void PictureView::mouseReleaseEvent(QMouseEvent *)
{
    m_isHeld = false;
    viewport()->unsetCursor();
}

void PictureView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int element = elementAt(toPicture(event->pos())); element >= 0)
        activateElement(element);
}

void PictureView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addActionsTo(menu);
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(tr("Copy picture"), this, &PictureView::copyPicture);
    menu->addAction(tr("Save picture as..."), this, &PictureView::saveAs);
    menu->addSeparator();
    menu->addAction(tr("Show all of it"), this, &PictureView::fit);
    menu->popup(event->globalPos());
}

bool PictureView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const int element = elementAt(toPicture(help->pos()));
    if (element < 0) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    const QRectF part = elementRect(element);
    const QRect area(toViewport(part.topLeft()), toViewport(part.bottomRight()));
    const QString text = u"<p>" % elementTip(element).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    QToolTip::showText(help->globalPos(), text, viewport(), area);
    return true;
}

void PictureView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void PictureView::copyPicture()
{
    auto *mime = new QMimeData;
    mime->setData(QStringLiteral("image/svg+xml"), pictureSvg(*this));
    mime->setImageData(pictureImage(*this, imageScale));
    QApplication::clipboard()->setMimeData(mime);
    emit said(tr("The picture is on the clipboard."));
}

void PictureView::saveAs()
{
    auto *dialog = new QFileDialog(this, tr("Save picture"));
    dialog->setObjectName(QStringLiteral("savePictureDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString svg = tr("Drawing of lines (*.svg)");
    const QString png = tr("Image (*.png)");
    dialog->setNameFilters({svg, png});
    dialog->setDefaultSuffix(QStringLiteral("svg"));
    dialog->selectFile(fileName() + QStringLiteral(".svg"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, png](const QString &filter) {
        dialog->setDefaultSuffix(filter == png ? QStringLiteral("png") : QStringLiteral("svg"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &PictureView::write);
    dialog->open();
}

void PictureView::write(const QString &path)
{
    QSaveFile file(path);
    const bool isImage = QFileInfo(path).suffix().compare(u"png", Qt::CaseInsensitive) == 0;
    bool isWritten = file.open(QIODevice::WriteOnly);
    if (isWritten && isImage) {
        isWritten = pictureImage(*this, imageScale).save(&file, "PNG");
    } else if (isWritten) {
        const QByteArray svg = pictureSvg(*this);
        isWritten = file.write(svg) == svg.size();
    }
    if (isWritten && file.commit())
        emit said(tr("Saved as %1.").arg(path));
    else
        emit said(tr("%1 could not be written: %2").arg(path, file.errorString()));
}

} // namespace enchufe

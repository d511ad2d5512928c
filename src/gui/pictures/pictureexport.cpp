#include "gui/pictures/pictureexport.h"

#include "gui/pictures/pictureview.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace enchufe {

namespace {

constexpr qreal mostPixels = 64'000'000;
/// Qt paints no further than this on an image.
constexpr qreal longestEdge = 32'767;

void paintWhole(const PictureView &view, QPainter &painter)
{
    const QRectF whole(QPointF(), view.pictureSize());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(view.font());
    painter.fillRect(whole, view.palette().color(QPalette::Base));
    view.paintPicture(painter, whole);
}

} // namespace

QByteArray pictureSvg(const PictureView &view)
{
    const QSizeF size = view.pictureSize();
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // Points of fonts become pixels as on the screen.
    generator.setResolution(view.logicalDpiX());
    generator.setSize(QSize(int(std::ceil(size.width())), int(std::ceil(size.height()))));
    generator.setViewBox(QRectF(QPointF(), size));
    // Qt 6.4 writes both as they are.
    generator.setTitle(view.accessibleName().toHtmlEscaped());
    generator.setDescription(view.description().toHtmlEscaped());
    QPainter painter(&generator);
    paintWhole(view, painter);
    painter.end();
    return buffer.data();
}

QImage pictureImage(const PictureView &view, qreal scale)
{
    const QSizeF size = view.pictureSize();
    const qreal pixels = size.width() * size.height() * scale * scale;
    const qreal bySize = pixels > mostPixels ? scale * std::sqrt(mostPixels / pixels) : scale;
    const qreal bounded = std::min(bySize, longestEdge / std::max({size.width(), size.height(), 1.0}));
    QImage image((size * bounded).toSize().expandedTo(QSize(1, 1)), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(bounded, bounded);
    paintWhole(view, painter);
    return image;
}

} // namespace enchufe

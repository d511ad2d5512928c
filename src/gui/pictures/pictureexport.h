#pragma once

#include <QByteArray>
#include <QImage>

namespace enchufe {

class PictureView;

/// The whole picture as it is on screen, its ground included, as an SVG document of lines and text.
QByteArray pictureSvg(const PictureView &view);
/// The same as an image. Param scale: 2 for twice as many pixels each way; lowered where the image would have
/// more than 64 million of them.
QImage pictureImage(const PictureView &view, qreal scale);

} // namespace enchufe

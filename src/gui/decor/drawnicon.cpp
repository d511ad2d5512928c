#include "gui/decor/drawnicon.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QLineF>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QStyle>
#include <QStyleOption>
#include <QSvgRenderer>
#include <QTransform>

#include <algorithm>
#include <array>

namespace enchufe {

namespace {

/// What is drawn larger than that costs more memory than it shows.
constexpr qreal mostScale = 16;
constexpr qreal leastScale = 0.1;

struct Shade
{
    QRgb color;
    QRgb onLight;
    QRgb onDark;
};

constexpr std::array s_shades = {
    Shade{okabeito::blue, okabeito::blue, 0xff2a97e0},
    Shade{okabeito::purple, 0xffb8609a, okabeito::purple},
    Shade{okabeito::grey, 0xff808080, 0xffa2a2a2},
};

/// Ink is light where the ground is dark.
bool isOnDark(const QColor &ink)
{
    return ink.lightness() > 127;
}

QString pathOf(QLatin1String name)
{
    return u":/icons/states/" % name % u".svg";
}

void render(QPainter &painter, const QString &path, const QColor &ink, const QRectF &place)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray drawing = file.readAll().replace("#010101", ink.name().toLatin1());
    for (const Shade &shade : s_shades)
        drawing.replace(QColor(shade.color).name().toLatin1(),
                        colorBeside(shade.color, ink).name().toLatin1());
    QSvgRenderer renderer(drawing);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, place);
}

/// How many pixels of its device one of the painter's units is.
qreal scaleOf(const QPainter &painter)
{
    const QTransform &transform = painter.deviceTransform();
    return std::clamp(QLineF(QPointF(), transform.map(QPointF(1, 0)) - transform.map(QPointF())).length(),
                      leastScale, mostScale);
}

/// Draws at the size that is asked for, when it is asked for: crisp at every scale, and nothing to do for
/// what is never seen. What was drawn once is kept by Qt's cache for all who ask: pictures do so with each
/// painting.
class DrawnIconEngine final : public QIconEngine
{
public:
    /// Param path: an SVG among the resources. Param ink: takes the place of its outline colour.
    DrawnIconEngine(const QString &path, const QColor &ink)
        : m_path(path)
        , m_ink(ink)
    {}

    QIconEngine *clone() const override { return new DrawnIconEngine(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        // What the painter makes of it: pictures are zoomed, and exported larger than they are shown.
        const qreal scale = scaleOf(*painter);
        const bool wasSmooth = painter->testRenderHint(QPainter::SmoothPixmapTransform);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state));
        painter->setRenderHint(QPainter::SmoothPixmapTransform, wasSmooth);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QString key = m_path % m_ink.name() % u' ' % QString::number(size.width()) % u'x' %
                            QString::number(size.height());
        QPixmap drawn;
        if (!QPixmapCache::find(key, &drawn)) {
            drawn = draw(size);
            QPixmapCache::insert(key, drawn);
        }
        if (mode == QIcon::Normal || mode == QIcon::Active)
            return drawn;
        QStyleOption option;
        option.palette = QGuiApplication::palette();
        return QApplication::style()->generatedIconPixmap(mode, drawn, &option);
    }

private:
    QPixmap draw(const QSize &size) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        render(painter, m_path, m_ink, QRectF(QPointF(), size));
        return pixmap;
    }

    QString m_path;
    QColor m_ink;
};

} // namespace

QColor colorBeside(QRgb color, const QColor &ink)
{
    for (const Shade &shade : s_shades) {
        if (shade.color == color)
            return QColor(isOnDark(ink) ? shade.onDark : shade.onLight);
    }
    return QColor(color);
}

QIcon drawnIcon(QLatin1String name, const QColor &ink)
{
    return QIcon(new DrawnIconEngine(pathOf(name), ink));
}

void renderDrawing(QPainter &painter, QLatin1String name, const QColor &ink, const QRectF &place)
{
    render(painter, pathOf(name), ink, place);
}

QIcon windowIcon()
{
    return QIcon(new DrawnIconEngine(QStringLiteral(":/icons/enchufe.svg"), Qt::black));
}

QColor weakTextColor(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    const auto mix = [](int from, int towards) { return from + (towards - from) * 36 / 100; };
    return QColor(mix(text.red(), base.red()), mix(text.green(), base.green()),
                  mix(text.blue(), base.blue()));
}

QColor faultColor()
{
    return QColor(0xd5, 0x5e, 0x00);
}

} // namespace enchufe

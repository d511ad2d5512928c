#include "gui/decor/drawnicon.h"

#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

namespace enchufe {

QIcon drawnIcon(QLatin1String name, const QColor &ink)
{
    QFile file(u":/icons/states/" % name % u".svg");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("#010101", ink.name().toLatin1()));
    QIcon icon;
    for (const int size : {16, 20, 24, 32, 40, 48, 64, 96}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
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

#pragma once

#include <QProxyStyle>

namespace enchufe {

/// The desktop's style, whose check marks, radio buttons and branch arrows grow with the text beside them:
/// by themselves they keep their pixels when only the text grows.
/// Source: accessibility.md of the project's notes, "Low vision".
class GrowingStyle : public QProxyStyle
{
    Q_OBJECT

public:
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace enchufe

#pragma once

#include "gui/table/waterfallgeometry.h"

#include <QHeaderView>

namespace enchufe {

/// The header of the socket table: the waterfall's section has a second line with the scale of its bars.
class TableHeader : public QHeaderView
{
public:
    explicit TableHeader(QWidget *parent = nullptr);

    /// What the scale tells of; told to who reads the header, too.
    void setWaterfallAxis(const WaterfallAxis &axis);

    QSize sizeHint() const override;

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void paintTitle(QPainter *painter, const QRect &rect, int section) const;
    void paintScale(QPainter *painter, const QRect &rect) const;

    WaterfallAxis m_axis;
};

} // namespace enchufe

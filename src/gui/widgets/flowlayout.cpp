#include "gui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace enchufe {

FlowLayout::FlowLayout(int gap, int lineGap)
    : m_lineGap(lineGap < 0 ? gap : lineGap)
{
    setSpacing(gap);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::setCentered(bool on)
{
    m_centered = on;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    int bottom = 0;
    for (const QRect &place : places(QRect(0, 0, width, 0)))
        bottom = std::max(bottom, place.y() + place.height());
    return bottom + contentsMargins().bottom();
}

QSize FlowLayout::sizeHint() const
{
    int width = -spacing();
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return QSize(std::max(0, width), height).grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const std::vector<QRect> where = places(rect);
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (!m_items[i]->isEmpty())
            m_items[i]->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, where[i]));
    }
}

std::vector<QRect> FlowLayout::places(const QRect &rect) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    std::vector<QRect> result(m_items.size());
    int y = area.top();
    for (size_t first = 0; first < m_items.size();) {
        int width = -spacing();
        int height = 0;
        size_t end = first;
        for (; end < m_items.size(); ++end) {
            if (m_items[end]->isEmpty())
                continue;
            const QSize size = m_items[end]->sizeHint();
            if (height > 0 && width + spacing() + size.width() > area.width())
                break;
            width += spacing() + size.width();
            height = std::max(height, size.height());
        }
        int x = area.left() + (m_centered ? std::max(0, (area.width() - width) / 2) : 0);
        for (; first < end; ++first) {
            if (m_items[first]->isEmpty())
                continue;
            const QSize size = m_items[first]->sizeHint().boundedTo(QSize(area.width(), height));
            result[first] = QRect(QPoint(x, y + (height - size.height()) / 2), size);
            x += size.width() + spacing();
        }
        y += height > 0 ? height + m_lineGap : 0;
    }
    return result;
}

} // namespace enchufe

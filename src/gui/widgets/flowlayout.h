#pragma once

#include <QLayout>

#include <vector>

namespace enchufe {

/// Puts its items beside each other and begins a new line where the width ends, so that a form fits whatever
/// the size of the text. Items of one line are centred on it; each has its size hint.
class FlowLayout : public QLayout
{
public:
    /// Param gap: pixels between items. Param lineGap: between lines; -1 for the same.
    explicit FlowLayout(int gap, int lineGap = -1);
    ~FlowLayout() override;

    /// Centres each line; lines begin at the leading edge otherwise.
    void setCentered(bool on);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The items' places in a rectangle, as many as there are items; hidden ones have an empty one.
    std::vector<QRect> places(const QRect &rect) const;

    std::vector<QLayoutItem *> m_items;
    int m_lineGap;
    bool m_centered = false;
};

} // namespace enchufe

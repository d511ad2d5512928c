#pragma once

#include <QWidget>

#include <vector>

namespace enchufe {

/// A frame around the pane of the window that has the keyboard, so that it is seen where a key goes also
/// where nothing in the pane tells. It is drawn within the pane's edge and takes no room, no click and no
/// focus.
class PaneFrame : public QWidget
{
    Q_OBJECT

public:
    /// How wide the frame is. Units: pixels.
    static constexpr int thickness = 2;

    /// Param panes: of one window; they outlive this.
    explicit PaneFrame(std::vector<QWidget *> panes, QWidget *window);

    /// The pane that has the keyboard; null while none of them does.
    const QWidget *pane() const { return m_pane; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QWidget *focus);
    void fit();

    const std::vector<QWidget *> m_panes;
    QWidget *const m_window;
    QWidget *m_pane = nullptr;
};

} // namespace enchufe

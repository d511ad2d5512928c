#pragma once

#include "gui/firstrun/bubblegeometry.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace enchufe {

/// A remark on the first ghost of somebody new: which port it has, and later that both ends are equal. Not
/// modal; Escape or its button closes it, and assistive technology is told when it appears or changes.
/// Emits: said() with its words when they are new; anotherRequested(); left() when it closes with the
/// focus in it; dismissed() whenever it closes.
class GhostBubble : public QFrame
{
    Q_OBJECT

public:
    explicit GhostBubble(QWidget *parent);

    /// Param port: the ghost's.
    void showPort(quint16 port);
    /// Text has gone both ways.
    void showBalanced();
    void setPlace(const BubblePlace &place);
    /// What it needs in so much width, or in the least that its words can do with. Units: pixels.
    QSize sizeFor(int width) const;
    void focusFirst();

    /// Closes it.
    void dismiss();

signals:
    void said(const QString &text);
    void anotherRequested();
    void left();
    void dismissed();
    /// Its words or their size have changed.
    void sizeChanged();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void adapt();
    void tell();

    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_another;
    QToolButton *m_close;
    quint16 m_port = 0;
    bool m_isBalanced = false;
    bool m_isPointing = false;
};

} // namespace enchufe

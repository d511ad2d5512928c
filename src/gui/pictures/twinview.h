#pragma once

#include <QWidget>

class QAbstractItemView;
class QHBoxLayout;
class QStackedWidget;
class QToolButton;

namespace enchufe {

class PictureView;

/// A picture and the list that says the same, one at a time: a line with the switch, the picture's zoom, its
/// copy and its file, and what the page adds. Emits: listShownChanged().
class TwinView : public QWidget
{
    Q_OBJECT

public:
    /// Takes both into its layout. Param name: the switch's objectName prefix, "map" for mapPictureButton.
    TwinView(PictureView *picture, QAbstractItemView *list, const QString &name, QWidget *parent = nullptr);

    bool isListShown() const;
    void showList(bool on);
    /// Gives the keyboard to the one that is shown.
    void focusShown();
    /// Where a page puts controls of its own: behind the switch.
    QHBoxLayout *bar() const { return m_bar; }

signals:
    void listShownChanged(bool on);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateButtons();

    PictureView *m_picture;
    QAbstractItemView *m_list;
    QStackedWidget *m_stack;
    QHBoxLayout *m_bar;
    struct Buttons
    {
        QToolButton *picture;
        QToolButton *list;
        QToolButton *smaller;
        QToolButton *larger;
        QToolButton *fit;
        QToolButton *take;
    } m_buttons = {};
};

} // namespace enchufe

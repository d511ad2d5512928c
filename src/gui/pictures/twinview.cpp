#include "gui/pictures/twinview.h"

#include "gui/pictures/pictureview.h"
#include "gui/widgets/flatbutton.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/together.h"
#include "gui/widgets/underlinechecked.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace enchufe {

namespace {

/// Rows that are large enough to be hit.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, smallestTarget});
    }
};

} // namespace

TwinView::TwinView(PictureView *picture, QAbstractItemView *list, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_list(list)
    , m_stack(new QStackedWidget)
    , m_bar(new QHBoxLayout)
{
    const auto addButton = [&name](QHBoxLayout *group, const char *what) -> QToolButton * {
        auto *button = new FlatButton;
        button->setObjectName(name + QLatin1String(what));
        group->addWidget(button);
        return button;
    };
    m_buttons.picture = addButton(m_bar, "PictureButton");
    m_buttons.list = addButton(m_bar, "ListButton");
    auto *ofPicture = new QHBoxLayout;
    m_buttons.smaller = addButton(ofPicture, "SmallerButton");
    m_buttons.larger = addButton(ofPicture, "LargerButton");
    m_buttons.fit = addButton(ofPicture, "FitButton");
    m_buttons.take = addButton(ofPicture, "ExportButton");
    m_buttons.take->setPopupMode(QToolButton::InstantPopup);
    m_buttons.take->setMenu(new QMenu(m_buttons.take));
    auto *group = new QButtonGroup(this);
    for (QToolButton *button : {m_buttons.picture, m_buttons.list}) {
        button->setCheckable(true);
        underlineWhenChecked(button);
        group->addButton(button);
    }
    // Two groups, so that the line can break where it is narrow.
    auto *line = new FlowLayout(12, 0);
    line->setContentsMargins(6, 2, 6, 2);
    for (QHBoxLayout *controls : {m_bar, ofPicture}) {
        auto *box = new QWidget;
        controls->setContentsMargins(0, 0, 0, 0);
        controls->setSpacing(2);
        box->setLayout(controls);
        line->addWidget(box);
    }
    // A list that draws its rows itself has its own height for them.
    if (list->itemDelegate()->metaObject() == &QStyledItemDelegate::staticMetaObject)
        list->setItemDelegate(new RowDelegate(list));
    m_stack->addWidget(picture);
    m_stack->addWidget(list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_stack, 1);
    // Not clicked(): assistive technology toggles.
    connect(m_buttons.list, &QToolButton::toggled, this, &TwinView::showList);
    connect(m_buttons.smaller, &QToolButton::clicked, m_picture,
            [this] { m_picture->setZoom(m_picture->zoom() / PictureView::zoomStep); });
    connect(m_buttons.larger, &QToolButton::clicked, m_picture,
            [this] { m_picture->setZoom(m_picture->zoom() * PictureView::zoomStep); });
    connect(m_buttons.fit, &QToolButton::clicked, m_picture, &PictureView::fit);
    QMenu *const menu = m_buttons.take->menu();
    connect(menu->addAction(QString()), &QAction::triggered, m_picture, &PictureView::copyPicture);
    connect(menu->addAction(QString()), &QAction::triggered, m_picture, &PictureView::saveAs);
    retranslate();
    updateButtons();
}

bool TwinView::isListShown() const
{
    return m_stack->currentWidget() == m_list;
}

void TwinView::showList(bool on)
{
    if (on != isListShown()) {
        m_stack->setCurrentIndex(on ? 1 : 0);
        emit listShownChanged(on);
    }
    updateButtons();
}

void TwinView::focusShown()
{
    m_stack->currentWidget()->setFocus(Qt::TabFocusReason);
}

void TwinView::updateButtons()
{
    (isListShown() ? m_buttons.list : m_buttons.picture)->setChecked(true);
    for (QToolButton *button : {m_buttons.smaller, m_buttons.larger, m_buttons.fit, m_buttons.take})
        button->setEnabled(!isListShown());
}

void TwinView::retranslate()
{
    m_buttons.picture->setText(tr("Picture"));
    m_buttons.list->setText(tr("List", "what the picture shows, as text"));
    m_buttons.list->setToolTip(tr("What the picture shows, as text."));
    const auto sign = [](QToolButton *button, const QString &text, const QString &name) {
        button->setText(text);
        button->setToolTip(name);
        button->setAccessibleName(name);
    };
    sign(m_buttons.smaller, QStringLiteral("\u2212"), tr("Smaller picture"));
    sign(m_buttons.larger, QStringLiteral("+"), tr("Larger picture"));
    m_buttons.fit->setText(tr("Fit", "show all of the picture"));
    m_buttons.fit->setToolTip(tr("Shows all of the picture."));
    m_buttons.take->setText(tr("Export"));
    m_buttons.take->setToolTip(tr("Copies the picture or saves it as SVG or PNG."));
    const QList<QAction *> actions = m_buttons.take->menu()->actions();
    actions[0]->setText(tr("Copy picture"));
    actions[1]->setText(tr("Save picture as..."));
}

void TwinView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace enchufe

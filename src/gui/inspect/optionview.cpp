#include "gui/inspect/optionview.h"

#include "explain/optiontexts.h"
#include "gui/inspect/optionmodel.h"
#include "gui/inspect/wrappingdelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSpinBox>

namespace enchufe {

namespace {

/// Edits a number within the bounds of its option.
class OptionDelegate : public WrappingDelegate
{
public:
    OptionDelegate(QTreeView *view, const OptionModel &model)
        : WrappingDelegate(view)
        , m_model(model)
    {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        const SocketOption option = m_model.option(index.row());
        const OptionRange range = socketOptionRange(option);
        auto *box = new QSpinBox(parent);
        box->setObjectName(QStringLiteral("optionBox"));
        box->setAccessibleName(socketOptionName(option));
        box->setRange(range.least, range.most);
        box->setSuffix(explain::optionUnit(option));
        box->setStepType(range.most > 1000 ? QAbstractSpinBox::AdaptiveDecimalStepType
                                           : QAbstractSpinBox::DefaultStepType);
        return box;
    }

private:
    const OptionModel &m_model;
};

} // namespace

OptionView::OptionView(OptionModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new OptionDelegate(this, model));
    setColumnHidden(OptionModel::KernelColumn, model.mode() == OptionModel::Mode::Draft);
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setTextElideMode(Qt::ElideNone);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
}

void OptionView::fitColumns()
{
    const int em = fontMetrics().horizontalAdvance(u'n');
    const int width = viewport()->width();
    setColumnWidth(OptionModel::NameColumn, std::min(22 * em, width / 5));
    setColumnWidth(OptionModel::ValueColumn, std::min(20 * em, width / 6));
    setColumnWidth(OptionModel::KernelColumn, std::min(20 * em, width / 6));
}

void OptionView::toggle(const QModelIndex &index)
{
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model.setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void OptionView::keyPressEvent(QKeyEvent *event)
{
    // Whatever column the cursor is in, keys act on the row's value.
    const QModelIndex value = currentIndex().siblingAtColumn(OptionModel::ValueColumn);
    // An editor passes on the Return that ends it.
    const bool acts = value.isValid() && state() != EditingState && event->modifiers() == Qt::NoModifier;
    const bool isChoice = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return ||
                          event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (acts && event->key() == Qt::Key_Delete && m_model.mode() == OptionModel::Mode::Draft)
        m_model.setData(value, {});
    else if (acts && isChoice && (value.flags() & Qt::ItemIsUserCheckable) != 0)
        toggle(value);
    else if (acts && isChoice && (value.flags() & Qt::ItemIsEditable) != 0)
        edit(value);
    else
        QTreeView::keyPressEvent(event);
}

void OptionView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void OptionView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
    else if (event->type() == QEvent::LanguageChange)
        m_model.retranslate();
}

} // namespace enchufe

#include "gui/widgets/accessiblecombobox.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>

namespace enchufe {

namespace {

/// A combo box with its list as a child, which a reader chooses from, and its line edit when it has one.
class AccessibleComboBox final : public QAccessibleWidget
{
public:
    explicit AccessibleComboBox(QComboBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
    {}

    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Value ? box()->currentText() : QAccessibleWidget::text(type);
    }

    int childCount() const override { return box()->isEditable() ? 2 : 1; }

    QAccessibleInterface *child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(box()->view());
        return index == 1 ? QAccessible::queryAccessibleInterface(box()->lineEdit()) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            const QAccessibleInterface *own = this->child(index);
            if (own != nullptr && own->object() == child->object())
                return index;
        }
        return -1;
    }

    QStringList actionNames() const override { return {showMenuAction(), setFocusAction()}; }

    void doAction(const QString &name) override
    {
        if (name == showMenuAction() && box()->isEnabled())
            box()->showPopup();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QComboBox *box() const { return static_cast<QComboBox *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *box = qobject_cast<QComboBox *>(object);
    return box != nullptr ? new AccessibleComboBox(box) : nullptr;
}

} // namespace

void nameAccessibleComboBoxes()
{
    QAccessible::installFactory(&makeInterface);
}

} // namespace enchufe

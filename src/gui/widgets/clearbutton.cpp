#include "gui/widgets/clearbutton.h"

#include <QLineEdit>

namespace enchufe {

void addClearButton(QLineEdit *edit)
{
    QObject::connect(edit, &QLineEdit::textChanged, edit, [edit](const QString &text) {
        if (!text.isEmpty())
            edit->setClearButtonEnabled(true);
    });
}

} // namespace enchufe

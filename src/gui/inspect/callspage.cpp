#include "gui/inspect/callspage.h"

namespace enchufe {

CallsPage::CallsPage(LiveTable &table)
    : InspectPage(table)
{
    setObjectName(QStringLiteral("callsPage"));
    CallsPage::retranslate();
}

void CallsPage::focusContent()
{
    setFocus(Qt::TabFocusReason);
}

void CallsPage::refresh() {}

void CallsPage::retranslate() {}

} // namespace enchufe

#include "gui/inspect/statespage.h"

namespace enchufe {

StatesPage::StatesPage(LiveTable &table)
    : InspectPage(table)
{
    setObjectName(QStringLiteral("statesPage"));
    StatesPage::retranslate();
}

void StatesPage::focusContent()
{
    setFocus(Qt::TabFocusReason);
}

void StatesPage::refresh() {}

void StatesPage::retranslate() {}

} // namespace enchufe

#include "gui/inspect/sequencepage.h"

namespace enchufe {

SequencePage::SequencePage(LiveTable &table)
    : InspectPage(table)
{
    setObjectName(QStringLiteral("sequencePage"));
    SequencePage::retranslate();
}

void SequencePage::focusContent()
{
    setFocus(Qt::TabFocusReason);
}

void SequencePage::refresh() {}

void SequencePage::retranslate() {}

} // namespace enchufe

#pragma once

#include "gui/inspect/inspectpage.h"

namespace enchufe {

class SequencePage : public InspectPage
{
    Q_OBJECT

public:
    explicit SequencePage(LiveTable &table);

    void focusContent() override;

protected:
    void refresh() override;
    void retranslate() override;
};

} // namespace enchufe

#pragma once

#include "gui/inspect/inspectpage.h"

namespace enchufe {

class StatesPage : public InspectPage
{
    Q_OBJECT

public:
    explicit StatesPage(LiveTable &table);

    void focusContent() override;

protected:
    void refresh() override;
    void retranslate() override;
};

} // namespace enchufe

#pragma once

#include "gui/inspect/inspectpage.h"

namespace enchufe {

class CallsPage : public InspectPage
{
    Q_OBJECT

public:
    explicit CallsPage(LiveTable &table);

    void focusContent() override;

protected:
    void refresh() override;
    void retranslate() override;
};

} // namespace enchufe

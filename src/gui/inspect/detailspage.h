#pragma once

#include "gui/inspect/inspectpage.h"

class QLabel;

namespace enchufe {

class FactModel;
class FactView;

/// Everything the kernel tells of a socket, each value with its unit and a sentence; beside it the same of
/// the other end where that is ours too.
class DetailsPage : public InspectPage
{
    Q_OBJECT

public:
    explicit DetailsPage(LiveTable &table);

    void focusContent() override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    FactModel *m_model;
    FactView *m_view;
    QLabel *m_nothing;
};

} // namespace enchufe

#pragma once

#include "gui/inspect/inspectpage.h"

class QLabel;
class QSplitter;

namespace enchufe {

class FactModel;
class FactView;
class QueueView;
struct QueueEnd;

/// What waits at both ends of a connection: the gauges, and beside them the same as a list with a sentence
/// each.
class QueuesPage : public InspectPage
{
    Q_OBJECT

public:
    explicit QueuesPage(LiveTable &table);

    void focusContent() override;

protected:
    void refresh() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QueueEnd end(const SocketRow *row, const QString &title) const;

    QSplitter *m_splitter;
    QueueView *m_gauges;
    FactModel *m_model;
    FactView *m_list;
    QLabel *m_nothing;
};

} // namespace enchufe

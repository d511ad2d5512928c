#pragma once

#include "gui/inspect/counterdeltas.h"
#include "gui/inspect/inspectpage.h"

class QLabel;
class QPushButton;

namespace enchufe {

class FactModel;
class FactView;
class Session;

/// The kernel's counters that moved since a mark. They count for the whole network namespace, whatever socket
/// is chosen.
class CountersPage : public InspectPage
{
    Q_OBJECT

public:
    CountersPage(Session &session, LiveTable &table);

    void focusContent() override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void take(const QMap<QByteArray, quint64> &counters);
    void mark();
    void display();

    Session &m_session;
    CounterDeltas m_deltas;
    FactModel *m_model;
    FactView *m_view;
    QLabel *m_heading;
    QPushButton *m_mark;
    /// Journal time.
    qint64 m_markedNs = 0;
    bool m_isMarkWanted = true;
    bool m_hasRead = false;
};

} // namespace enchufe

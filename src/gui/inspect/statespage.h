#pragma once

#include "gui/inspect/inspectpage.h"
#include "journal/statetrail.h"

class QLabel;

namespace enchufe {

class FactModel;
class FactView;
class StatesView;
class TwinView;
struct FactGroup;
struct StatesPicture;

/// The states that both ends of the chosen socket have been in: on the diagram of RFC 9293, in a list, and in
/// a line. The other end stays when it has ended.
class StatesPage : public InspectPage
{
    Q_OBJECT

public:
    explicit StatesPage(LiveTable &table);

    void focusContent() override;

protected:
    void refresh() override;
    void socketChanged() override;
    void retranslate() override;

private:
    void findBegin(const SocketRow &shown);
    StatesPicture picture() const;
    void showPicture(const StatesPicture &now);
    void showLine(const StatesPicture &picture);
    std::vector<FactGroup> facts(const StatesPicture &picture) const;
    void boxChosen(int box);
    QModelIndex ghostLine(TcpState state) const;
    bool isStep(const QModelIndex &line) const;
    void lineChosen();

    /// Of what the time is counted: the first line of the sequence, which is read beside this.
    struct Begin
    {
        quint64 event = 0;
        qint64 timeNs = -1;
    };

    Begin m_begin;
    StateTrail m_here;
    StateTrail m_other;
    QLabel *m_line;
    StatesView *m_view;
    FactModel *m_model;
    FactView *m_list;
    TwinView *m_twin;
    QLabel *m_nothing;
    bool m_isChoosing = false;
};

} // namespace enchufe

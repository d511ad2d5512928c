#pragma once

#include "gui/inspect/inspectpage.h"
#include "journal/sequenceitem.h"

#include <QItemSelectionModel>

#include <memory>
#include <optional>

class QLabel;
class QToolButton;
class QTreeView;

namespace enchufe {

class Sequence;
class SequenceModel;
class SequenceView;
class TwinView;
struct SequenceLanes;

/// The conversation of the chosen socket in time, as a picture of its lanes and as a list. Emits:
/// eventChosen() for what the user chose, exchangeWanted() when it is to be seen among the bytes.
class SequencePage : public InspectPage
{
    Q_OBJECT

public:
    explicit SequencePage(LiveTable &table);
    ~SequencePage() override;

    void focusContent() override;

signals:
    /// Param event: an event of the chosen socket, by its number in the journal.
    void eventChosen(quint64 event);
    void exchangeWanted();

protected:
    void refresh() override;
    void socketChanged() override;
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    /// True when another sequence was begun.
    bool takeLanes(const SequenceLanes &lanes);
    void remember();
    void findAgain(bool hasCaughtUp);
    void showNews(bool hasOtherLanes);
    void fitColumns();
    void setListed(qint64 line, QItemSelectionModel::SelectionFlags how);
    void rowsToldOf(const std::vector<SocketId> &ids);
    /// Param isFromList: the list has it chosen already.
    void choose(qint64 line, bool isFromList);
    void setFollowing(bool on);
    void scrolled(int position, int maximum);

    struct Parts
    {
        SequenceView *picture;
        QTreeView *list;
        TwinView *twin;
        QToolButton *byOrder;
        QToolButton *toScale;
        QToolButton *follow;
        QLabel *nothing;
    };

    SocketId m_shown;
    std::unique_ptr<Sequence> m_sequence;
    SequenceModel *m_model;
    Parts m_parts = {};
    /// What is looked for in a sequence that was begun anew: the chosen line, and the first in view.
    struct Kept
    {
        std::optional<SequenceItem> chosen = {};
        std::optional<SequenceItem> picture = {};
        std::optional<SequenceItem> list = {};
    } m_kept;
    /// Rows come and go: what is then current was chosen by nobody.
    bool m_isUpdating = false;
};

} // namespace enchufe

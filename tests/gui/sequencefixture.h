#pragma once

#include "gui/inspect/inspecttabs.h"
#include "gui/inspect/sequencemodel.h"
#include "gui/inspect/sequenceview.h"
#include "gui/pictures/pictureexport.h"
#include "windowfixture.h"

#include <QTreeView>
#include <QXmlStreamReader>

namespace enchufe {

/// Shows the sequence of a socket in the lower half of the window.
inline void showSequence(WindowFixture *w, SocketId socket)
{
    auto *tabs = w->find<InspectTabs>("inspectTabs");
    tabs->showSocket(socket);
    tabs->setCurrentIndex(InspectTabs::SequenceTab);
}

/// Socket 1, which asked, and socket 2, which was accepted for it.
inline SequenceLanes lanesOfTwo()
{
    SequenceLanes lanes;
    lanes.lanes.resize(2);
    for (int index = 0; index < 2; ++index) {
        SequenceLane &lane = lanes.lanes[size_t(index)];
        lane.socket = {quint32(index + 1)};
        lane.opening = index == 0 ? Opening::Active : Opening::Accepted;
        lane.other = 1 - index;
        lane.place = index;
        lane.hasLabelsLeft = index == 0;
    }
    return lanes;
}

/// The cells of one column of the list.
inline QStringList sequenceColumn(WindowFixture *w, int column)
{
    const QAbstractItemModel *model = w->find<QTreeView>("sequenceList")->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts += model->index(row, column).data().toString();
    return texts;
}

/// All the words of the picture, with a space where one line ends and another begins.
inline QString drawnSequence(WindowFixture *w)
{
    QXmlStreamReader reader(pictureSvg(*w->find<SequenceView>("sequenceView")));
    QString all;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            all += reader.text() + u' ';
    }
    return reader.hasError() ? reader.errorString() : all.simplified();
}

} // namespace enchufe

#include "gui/exchange/transcriptview.h"
#include "gui/inspect/inspecttabs.h"
#include "gui/inspect/sequencemodel.h"
#include "gui/inspect/sequencetexts.h"
#include "gui/inspect/sequenceview.h"
#include "gui/inspect/statesview.h"
#include "gui/pictures/pictureexport.h"
#include "journal/calllog.h"
#include "journal/journalwriter.h"
#include "sequencefixture.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>
#include <QXmlStreamReader>

using namespace enchufe;

/// The sequence of real sockets: its picture and its list say what the call log and the journal say.
class tst_SequencePage : public QObject
{
    Q_OBJECT

private slots:
    void matchesTheCallLog();
    void listsWhatThePictureShows();
    void tellsDurationsAsStatesDo();
    void countsTimeAsStatesDo();
    void exportsLabels();
    void choosesInAllPlaces();
    void keepsTheChosenWhenTheOtherEndGoes();
    void followsUntilTheReaderScrolls();
    void showsAListenerWithItsConnections();
    void drawsALongOneInParts();

private:
    struct Ends
    {
        SocketId client;
        SocketId ghost;
        SocketId listener;
    };
    static Ends connect(WindowFixture *w);
    /// Something was said both ways, and both ends are closed, the client first.
    static bool converse(WindowFixture *w, const Ends &ends);
};

tst_SequencePage::Ends tst_SequencePage::connect(WindowFixture *w)
{
    OpenRequest request;
    request.opening = Opening::Passive;
    request.target = {QStringLiteral("127.0.0.1"), quint16(0)};
    Ends ends;
    ends.listener = w->session.open(request);
    const auto port = [&] {
        const SocketRow *row = w->table.table().row(ends.listener);
        return row != nullptr && row->life == Life::Open ? row->pair.local.port() : quint16(0);
    };
    if (!QTest::qWaitFor([&] { return port() != 0; }))
        return {};
    request.opening = Opening::Active;
    request.target.port = port();
    ends.client = w->session.open(request);
    const bool isConnected = QTest::qWaitFor([&] {
        const SocketRow *client = w->table.table().row(ends.client);
        for (const auto &[number, row] : w->table.table().rows()) {
            if (row.opening == Opening::Accepted && client != nullptr &&
                row.pair.remote == client->pair.local)
                ends.ghost = row.id;
        }
        return ends.ghost.isValid() && client->kernel.state == TcpState::Established;
    });
    return isConnected ? ends : Ends{};
}

bool tst_SequencePage::converse(WindowFixture *w, const Ends &ends)
{
    const auto row = [w](SocketId id) { return w->table.table().row(id); };
    w->session.send(ends.client, 0, "Hola <b>&\n");
    if (!QTest::qWaitFor([&] { return row(ends.ghost)->bytesReceived == 10; }))
        return false;
    w->session.send(ends.ghost, 0, QByteArray(300, 'x'));
    if (!QTest::qWaitFor([&] { return row(ends.client)->bytesReceived == 300; }))
        return false;
    w->session.close(ends.client);
    if (!QTest::qWaitFor([&] { return row(ends.ghost)->peerFinished; }))
        return false;
    w->session.close(ends.ghost);
    return QTest::qWaitFor([&] { return row(ends.client)->kernel.state == TcpState::TimeWait; });
}

void tst_SequencePage::matchesTheCallLog()
{
    WindowFixture w;
    const Ends ends = connect(&w);
    QVERIFY(ends.ghost.isValid());
    QVERIFY(converse(&w, ends));
    showSequence(&w, ends.client);
    const auto what = [&w] { return sequenceColumn(&w, SequenceModel::WhatColumn); };
    QTRY_VERIFY2(what().contains(QStringLiteral("TIME-WAIT")), qPrintable(what().join(u',')));
    // Every call of both ends, in the order of the log; and accept(), which is the listener's.
    CallLog log;
    while (log.fold(w.session.journal())) {
    }
    QStringList expected;
    qsizetype sendsAndReads = 0;
    for (qsizetype index = 0; index < log.count(); ++index) {
        const Event call = w.session.journal().event(log.eventNumber(index));
        if (call.kind == EventKind::Sent || call.kind == EventKind::Received)
            ++sendsAndReads;
        else if (call.kind == EventKind::Call &&
                 (call.socket != ends.listener || call.call == SystemCall::Accept))
            expected += CallLog::line(w.session.journal(), call);
    }
    QStringList shown = sequenceColumn(&w, SequenceModel::DetailsColumn)
                            .filter(QRegularExpression(QStringLiteral("^\\w+\\(\\w")));
    shown.replaceInStrings(QRegularExpression(QStringLiteral(", took .*")), QString());
    QCOMPARE(shown, expected);
    QCOMPARE(what().count(QStringLiteral("sent")) + what().count(QStringLiteral("received")), sendsAndReads);
    // And what travelled, marked as inferred.
    QStringList travelled;
    const QStringList certainties = sequenceColumn(&w, SequenceModel::CertaintyColumn);
    for (qsizetype row = 0; row < certainties.size(); ++row) {
        if (certainties[row] == u"inferred")
            travelled += what()[row];
    }
    QCOMPARE(travelled, QStringList({QStringLiteral("SYN"), QStringLiteral("SYN-ACK"), QStringLiteral("ACK"),
                                     QStringLiteral("data"), QStringLiteral("data"), QStringLiteral("FIN"),
                                     QStringLiteral("FIN")}));
    // The other end's sequence is the same.
    const QStringList before = sequenceColumn(&w, SequenceModel::DetailsColumn);
    showSequence(&w, ends.ghost);
    QTRY_COMPARE(sequenceColumn(&w, SequenceModel::DetailsColumn).mid(0, before.size()), before);
}

void tst_SequencePage::listsWhatThePictureShows()
{
    WindowFixture w;
    const Ends ends = connect(&w);
    QVERIFY(ends.ghost.isValid());
    showSequence(&w, ends.client);
    auto *list = w.find<QTreeView>("sequenceList");
    QTRY_VERIFY(list->model()->rowCount() > 0);
    QAbstractItemModelTester tester(list->model());
    QSignalSpy reset(list->model(), &QAbstractItemModel::modelReset);
    QVERIFY(converse(&w, ends));
    QTRY_VERIFY(sequenceColumn(&w, SequenceModel::WhatColumn).contains(QStringLiteral("TIME-WAIT")));
    QCOMPARE(reset.count(), 0);
    const auto *view = w.find<SequenceView>("sequenceView");
    QCOMPARE(size_t(list->model()->rowCount()), view->layout().rows().y.size());
    // Received bytes are nobody's markup.
    const QString received =
        sequenceColumn(&w, SequenceModel::DetailsColumn).filter(QStringLiteral("1 read, 10")).value(0);
    QVERIFY2(received.contains(QStringLiteral("\"Hola <b>&\\n\"")), qPrintable(received));
    const int row = int(sequenceColumn(&w, SequenceModel::DetailsColumn).indexOf(received));
    const QString tip = list->model()->index(row, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("&lt;b&gt;&amp;")), qPrintable(tip));
    const QString spoken = list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QStringLiteral("received")) && spoken.contains(QStringLiteral("seen")),
             qPrintable(spoken));
}

void tst_SequencePage::tellsDurationsAsStatesDo()
{
    for (const auto &[ns, text] :
         std::initializer_list<std::pair<qint64, QString>>{{31'000, QStringLiteral("31.0 \u00b5s")},
                                                           {12'345'678, QStringLiteral("12.3 ms")},
                                                           {2'050'000'000, QStringLiteral("2.05 s")},
                                                           {125'000'000'000, QStringLiteral("2 min 5 s")}}) {
        QCOMPARE(SequenceTexts::duration(ns), text);
        QCOMPARE(stepTime(1'000 + ns, 1'000), text);
    }
    // Less than a microsecond tells nothing, and what was known before the beginning is no time after it.
    for (const qint64 timeNs : {1'000, 2'000, 2'258, 2'999})
        QCOMPARE(stepTime(timeNs, 2'000), QStringLiteral("< 1 \u00b5s"));
    QCOMPARE(stepTime(3'000, 2'000), QStringLiteral("1.00 \u00b5s"));
}

// Both pictures are read side by side: the same state has the same time in both.
void tst_SequencePage::countsTimeAsStatesDo()
{
    WindowFixture w;
    const Ends ends = connect(&w);
    QVERIFY(ends.ghost.isValid());
    auto *tabs = w.find<InspectTabs>("inspectTabs");
    for (const SocketId id : {ends.client, ends.ghost, ends.listener}) {
        const TcpState state = id == ends.listener ? TcpState::Listen : TcpState::Established;
        const QString word = stateName(state, Transport::Tcp);
        showSequence(&w, id);
        QTRY_VERIFY(sequenceColumn(&w, SequenceModel::WhatColumn).contains(word));
        QStringList times;
        for (qsizetype row = 0; row < sequenceColumn(&w, SequenceModel::WhatColumn).size(); ++row) {
            if (sequenceColumn(&w, SequenceModel::WhatColumn).at(row) == word)
                times += sequenceColumn(&w, SequenceModel::TimeColumn).at(row);
        }
        tabs->setCurrentIndex(InspectTabs::StatesTab);
        const StatesPicture &picture = w.find<StatesView>("statesView")->picture();
        const auto isThere = [state](const StateStep &step) { return step.state == state; };
        QTRY_VERIFY(std::ranges::any_of(picture.ends[0].steps, isThere));
        for (const StatesEnd &end : picture.ends) {
            const auto step = std::ranges::find_if(end.steps, isThere);
            if (step == end.steps.end())
                continue;
            const double seconds = double(step->timeNs - picture.beginNs) / 1e9;
            const QString time = QLocale().toString(seconds, 'f', 6);
            QVERIFY2(times.contains(time), qPrintable(time + u" in " + times.join(u' ')));
        }
    }
}

void tst_SequencePage::exportsLabels()
{
    WindowFixture w;
    const Ends ends = connect(&w);
    QVERIFY(ends.ghost.isValid());
    QVERIFY(converse(&w, ends));
    w.window.resize(1600, 900);
    showSequence(&w, ends.client);
    QTRY_VERIFY(sequenceColumn(&w, SequenceModel::WhatColumn).contains(QStringLiteral("TIME-WAIT")));
    const QString drawn = drawnSequence(&w);
    const SocketRow *client = w.table.table().row(ends.client);
    for (const QString &label :
         {QStringLiteral("SYN"), QStringLiteral("SYN-ACK"), QStringLiteral("ACK"), QStringLiteral("FIN"),
          QStringLiteral("data, 10 bytes"), QStringLiteral("data, 300 bytes"), QStringLiteral("TIME-WAIT"),
          QStringLiteral("ESTABLISHED"), QStringLiteral("inferred"), QStringLiteral("accept("),
          client->pair.local.toString(), client->pair.remote.toString()})
        QVERIFY2(drawn.contains(label), qPrintable(label + u" in " + drawn));
    // To scale it says so.
    w.find<QToolButton>("sequenceToScaleButton")->click();
    QVERIFY2(drawnSequence(&w).contains(QStringLiteral("To scale: one line is")),
             qPrintable(drawnSequence(&w)));
}

void tst_SequencePage::choosesInAllPlaces()
{
    WindowFixture w;
    const Ends ends = connect(&w);
    QVERIFY(ends.ghost.isValid());
    QVERIFY(converse(&w, ends));
    showSequence(&w, ends.client);
    QTRY_VERIFY(sequenceColumn(&w, SequenceModel::WhatColumn).contains(QStringLiteral("TIME-WAIT")));
    auto *view = w.find<SequenceView>("sequenceView");
    auto *list = w.find<QTreeView>("sequenceList");
    auto *tabs = w.find<InspectTabs>("inspectTabs");
    const auto *transcript = w.find<TranscriptView>("transcriptView");
    const int line = int(sequenceColumn(&w, SequenceModel::WhatColumn).indexOf(QStringLiteral("received")));
    // With the pointer: what the ghost received is what the client sent, its third block.
    view->choose(line, true);
    const SequenceLayout &layout = view->layout();
    const QPoint place = view->toViewport({layout.columns().lanes[1].x + 30, layout.yOf(line)});
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(view->chosenLine(), qint64(line));
    QCOMPARE(list->currentIndex().row(), line);
    QCOMPARE(tabs->currentIndex(), int(InspectTabs::SequenceTab));
    const qsizetype block = transcript->firstSelected();
    QVERIFY(block >= 0);
    // With the keys.
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->chosenLine(), qint64(line + 1));
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->chosenLine(), qint64(0));
    QCOMPARE(list->currentIndex().row(), 0);
    QVERIFY(transcript->firstSelected() < block);
    QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(view->chosenLine() > 0);
    // In the list.
    w.find<QToolButton>("sequenceListButton")->click();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(view->chosenLine(), qint64(list->model()->rowCount() - 1));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(tabs->currentIndex(), int(InspectTabs::ExchangeTab));
    QVERIFY(transcript->hasFocus());
}

void tst_SequencePage::keepsTheChosenWhenTheOtherEndGoes()
{
    WindowFixture w;
    const Ends ends = connect(&w);
    QVERIFY(ends.ghost.isValid());
    showSequence(&w, ends.client);
    const auto *view = w.find<SequenceView>("sequenceView");
    auto *list = w.find<QTreeView>("sequenceList");
    const auto lineOf = [&w](const QString &what) {
        return int(sequenceColumn(&w, SequenceModel::WhatColumn).indexOf(what));
    };
    QTRY_VERIFY(lineOf(QStringLiteral("SYN-ACK")) >= 0);
    const int line = lineOf(QStringLiteral("SYN-ACK"));
    list->setCurrentIndex(list->model()->index(line, 0));
    QCOMPARE(view->chosenLine(), qint64(line));
    QSignalSpy removed(list->model(), &QAbstractItemModel::rowsRemoved);
    QVERIFY(converse(&w, ends));
    QTRY_COMPARE(w.table.table().row(ends.ghost)->life, Life::Ended);
    // The tab that comes to the front asks for the other end anew.
    auto *tabs = w.find<InspectTabs>("inspectTabs");
    tabs->setCurrentIndex(InspectTabs::DetailsTab);
    tabs->setCurrentIndex(InspectTabs::SequenceTab);
    QTRY_VERIFY(lineOf(QStringLiteral("TIME-WAIT")) >= 0);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(view->chosenLine(), qint64(line));
    QCOMPARE(list->currentIndex().row(), line);
    QVERIFY(!w.find<QToolButton>("sequenceFollowButton")->isChecked());
}

void tst_SequencePage::followsUntilTheReaderScrolls()
{
    WindowFixture w;
    const Ends ends = connect(&w);
    QVERIFY(ends.ghost.isValid());
    showSequence(&w, ends.client);
    auto *view = w.find<SequenceView>("sequenceView");
    const auto *follow = w.find<QToolButton>("sequenceFollowButton");
    int said = 0;
    const auto say = [&](int times) {
        for (int index = 0; index < times; ++index)
            w.session.send(ends.client, 0, QByteArray::number(index));
        said += times;
        return QTest::qWaitFor([&] {
            return sequenceColumn(&w, SequenceModel::WhatColumn).count(QStringLiteral("sent")) == said;
        });
    };
    QVERIFY(say(60));
    const QScrollBar *bar = view->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    QTRY_COMPARE(bar->value(), bar->maximum());
    QVERIFY(follow->isChecked());
    // Who scrolls back stays there.
    view->setFocus();
    QTest::keyClick(view, Qt::Key_PageUp);
    QVERIFY(!follow->isChecked());
    const int value = bar->value();
    QVERIFY(say(20));
    QCOMPARE(bar->value(), value);
    // The list's first row is not chosen by going there.
    w.find<QToolButton>("sequenceListButton")->click();
    w.find<QTreeView>("sequenceList")->setFocus();
    QCOMPARE(view->chosenLine(), qint64(-1));
    w.find<QToolButton>("sequencePictureButton")->click();
    w.find<QToolButton>("sequenceFollowButton")->click();
    QCOMPARE(bar->value(), bar->maximum());
}

void tst_SequencePage::showsAListenerWithItsConnections()
{
    WindowFixture w;
    const Ends ends = connect(&w);
    QVERIFY(ends.ghost.isValid());
    showSequence(&w, ends.listener);
    const auto *view = w.find<SequenceView>("sequenceView");
    QTRY_COMPARE(view->layout().columns().lanes.size(), size_t(3));
    // What is chosen stays so when the lanes are others: the first accept().
    const int line = int(sequenceColumn(&w, SequenceModel::WhatColumn).indexOf(QStringLiteral("accept()")));
    QVERIFY(line >= 0);
    w.find<SequenceView>("sequenceView")->choose(line, true);
    w.find<QTreeView>("sequenceList")
        ->setCurrentIndex(w.find<QTreeView>("sequenceList")->model()->index(line, 0));
    // A second connection comes while it is looked at.
    OpenRequest request;
    request.opening = Opening::Active;
    const Endpoint there = w.table.table().row(ends.listener)->pair.local;
    request.target = {there.addressText(), there.port()};
    w.session.open(request);
    QTRY_COMPARE(view->layout().columns().lanes.size(), size_t(5));
    QTRY_COMPARE(sequenceColumn(&w, SequenceModel::WhatColumn).filter(QStringLiteral("accept()")).size(), 2);
    QCOMPARE(view->chosenLine(), qint64(line));
    QCOMPARE(sequenceColumn(&w, SequenceModel::WhatColumn)
                 .filter(QRegularExpression(QStringLiteral("^SYN$")))
                 .size(),
             2);
    for (int more = 0; more < int(mostSequenceBranches); ++more)
        w.session.open(request);
    QTRY_COMPARE(sequenceColumn(&w, SequenceModel::WhatColumn).filter(QStringLiteral("accept()")).size(),
                 qsizetype(mostSequenceBranches));
    QCOMPARE(view->layout().columns().lanes.size(), 1 + 2 * mostSequenceBranches);
    // Each lane is told apart by its place and its name.
    const auto &lanes = view->layout().columns().lanes;
    for (size_t one = 0; one < lanes.size(); ++one) {
        for (size_t other = one + 1; other < lanes.size(); ++other)
            QVERIFY(!lanes[one].header.intersects(lanes[other].header));
    }
}

// 20,000 lines: only what is in view is painted, and the list makes only the texts it shows.
void tst_SequencePage::drawsALongOneInParts()
{
    SystemClock clock;
    Journal journal(clock, {});
    JournalWriter writer(journal);
    const SequenceLanes lanes = lanesOfTwo();
    for (int index = 0; index < 8'000; ++index) {
        writer.append({.socket = {1}, .kind = EventKind::Sent}, "ping");
        writer.append({.socket = {2}, .kind = EventKind::Received}, "ping");
    }
    writer.publish();
    Sequence sequence(lanes);
    while (sequence.fold(journal)) {
    }
    QCOMPARE(sequence.end() - sequence.first(), qint64(Sequence::keptItems));
    QCOMPARE(sequence.first(), qint64(4'000));
    SequenceView view(journal);
    view.resize(1000, 600);
    view.setSequence(&sequence, {1});
    view.show();
    view.showEnd();
    const SequenceLayout &layout = view.layout();
    const double top = view.toPicture({0, 0}).y();
    const auto [first, last] = layout.linesBetween(top, top + 600);
    QVERIFY(last == sequence.end() - 1 && last - first < 60);
    QVERIFY(layout.segmentsBetween(sequence, top, top + 600).size() < 30);
    QVERIFY(!view.grab().isNull());
    // The oldest that are left begin nowhere.
    view.verticalScrollBar()->setValue(0);
    QVERIFY(view.toPicture({0, 0}).y() < layout.yOf(4'000));
    QXmlStreamReader reader(pictureSvg(view));
    bool saysLeftOut = false;
    while (!reader.atEnd())
        saysLeftOut = (reader.readNext() == QXmlStreamReader::Characters &&
                       reader.text().contains(QStringLiteral("4,000 earlier line"))) ||
                      saysLeftOut;
    QVERIFY(saysLeftOut && !reader.hasError());
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    tst_SequencePage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sequencepage.moc"

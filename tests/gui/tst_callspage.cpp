#include "gui/inspect/callmodel.h"
#include "inspectfixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

#include <cerrno>

using namespace enchufe;

class tst_CallsPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }
    void listsTheCallsOfTheSocket();
    void explainsCallsAndErrors();
    void listsAListenerWithItsGhosts();
    void listsAllSockets();
    void followsTheNewestOnly();
    void keepsTheReadersPlace();
    void keepsTheChosenWhenTheOtherEndGoes();
    void copiesLines();
    void copiesPrograms();
    void saysWhatCannotBeShown();
    void staysAsItWasPaused();
    void keepsNoMoreThanItsRows();
    void dropsWhatTheJournalDrops();

private:
    /// The page in front, with a listener 3, its ghost 2 and a client 1, each with their calls.
    static void open(InspectFixture &w, quint32 shown);
    static void calls(InspectFixture &w, quint32 id, int number);
    static QStringList column(const QAbstractItemModel *model, int column);
    static QTableView *view(const InspectFixture &w) { return w.find<QTableView>("callsView"); }
    static QString note(const InspectFixture &w) { return w.find<QLabel>("callsNote")->text(); }
    static QString clipboard() { return QApplication::clipboard()->text(); }
};

void tst_CallsPage::calls(InspectFixture &w, quint32 id, int number)
{
    for (int count = 0; count < number; ++count)
        w.maker.call(id, SystemCall::SetSocketOption, 0, "9, SOL_SOCKET, SO_KEEPALIVE, [1]", 0, 850);
    w.maker.publish();
}

QStringList tst_CallsPage::column(const QAbstractItemModel *model, int column)
{
    QStringList cells;
    for (int row = 0; row < model->rowCount(); ++row)
        cells += model->index(row, column).data().toString();
    return cells;
}

void tst_CallsPage::open(InspectFixture &w, quint32 shown)
{
    w.maker.listener(3, 5000);
    w.maker.call(3, SystemCall::Socket, 7, "AF_INET, SOCK_STREAM|SOCK_NONBLOCK|SOCK_CLOEXEC, 0");
    w.maker.call(3, SystemCall::Bind, -1, "7, 127.0.0.1:5000", EADDRINUSE, 12'300);
    w.maker.call(3, SystemCall::Accept, 9, "7");
    w.maker.ghost(2, 3, 5000, 40000);
    w.maker.received(2, "HOLA\n");
    w.maker.client(1, 40000, 5000);
    w.maker.call(1, SystemCall::Socket, 8, "AF_INET, SOCK_STREAM|SOCK_NONBLOCK|SOCK_CLOEXEC, 0");
    w.maker.call(1, SystemCall::Connect, -1, "8, 127.0.0.1:5000", EINPROGRESS, 45'000);
    w.maker.event(1, EventKind::Sent, "HOLA\n");
    w.maker.publish();
    w.tabs->setCurrentIndex(InspectTabs::CallsTab);
    w.tabs->showSocket({shown});
    QTRY_VERIFY(view(w)->model()->rowCount() > 0);
}

void tst_CallsPage::listsTheCallsOfTheSocket()
{
    InspectFixture w;
    open(w, 1);
    const QAbstractItemModel *const model = view(w)->model();
    QCOMPARE(column(model, CallModel::CallColumn),
             QStringList({QStringLiteral("socket"), QStringLiteral("connect"), QStringLiteral("send")}));
    QCOMPARE(column(model, CallModel::ArgumentsColumn),
             QStringList({QStringLiteral("AF_INET, SOCK_STREAM|SOCK_NONBLOCK|SOCK_CLOEXEC, 0"),
                          QStringLiteral("8, 127.0.0.1:5000"), QStringLiteral("8, \"HOLA\\n\", 5, 0")}));
    QCOMPARE(column(model, CallModel::ResultColumn),
             QStringList({QStringLiteral("8"), QStringLiteral("-1"), QStringLiteral("5")}));
    QCOMPARE(column(model, CallModel::ErrorColumn),
             QStringList({QStringLiteral(""), QStringLiteral("EINPROGRESS"), QStringLiteral("")}));
    QCOMPARE(column(model, CallModel::DurationColumn),
             QStringList({QString(), QStringLiteral("45.0 \u00b5s"), QString()}));
    QVERIFY(view(w)->isColumnHidden(CallModel::SocketColumn));
    QVERIFY2(note(w).startsWith(QStringLiteral("3 call")), qPrintable(note(w)));
    // Calls that come are added.
    calls(w, 1, 2);
    QTRY_COMPARE(model->rowCount(), 5);
    QVERIFY(QRegularExpression(QStringLiteral("^\\d\\d:\\d\\d:\\d\\d\\.\\d{6}$"))
                .match(model->index(4, CallModel::TimeColumn).data().toString())
                .hasMatch());
}

void tst_CallsPage::explainsCallsAndErrors()
{
    InspectFixture w;
    open(w, 3);
    const QAbstractItemModel *const model = view(w)->model();
    const auto tip = [model](int row, int column) {
        return model->index(row, column).data(Qt::ToolTipRole).toString();
    };
    QVERIFY(tip(0, CallModel::CallColumn).contains(QStringLiteral("a plug that has no endpoint yet")));
    QVERIFY2(tip(1, CallModel::ErrorColumn).contains(QStringLiteral("127.0.0.1:5000")),
             qPrintable(tip(1, CallModel::ErrorColumn)));
    QCOMPARE(tip(0, CallModel::DurationColumn), QStringLiteral("<qt>This call was not timed.</qt>"));
    QCOMPARE(tip(1, CallModel::ArgumentsColumn),
             QStringLiteral("<qt>bind(7, 127.0.0.1:5000) = -1 EADDRINUSE</qt>"));
}

void tst_CallsPage::listsAListenerWithItsGhosts()
{
    InspectFixture w;
    open(w, 3);
    const QAbstractItemModel *const model = view(w)->model();
    QCOMPARE(column(model, CallModel::CallColumn),
             QStringList({QStringLiteral("socket"), QStringLiteral("bind"), QStringLiteral("accept"),
                          QStringLiteral("recv")}));
    QCOMPARE(model->index(3, CallModel::ArgumentsColumn).data().toString(),
             QStringLiteral("9, \"HOLA\\n\", ..., 0"));
    QVERIFY(!view(w)->isColumnHidden(CallModel::SocketColumn));
    QCOMPARE(model->index(3, CallModel::SocketColumn).data().toString(),
             QStringLiteral("127.0.0.1:5000 \u2194 127.0.0.1:40000"));
    // A ghost's begins with the call that made it.
    w.tabs->showSocket({2});
    QTRY_COMPARE(column(model, CallModel::CallColumn),
                 QStringList({QStringLiteral("accept"), QStringLiteral("recv")}));
    QVERIFY(view(w)->isColumnHidden(CallModel::SocketColumn));
}

void tst_CallsPage::listsAllSockets()
{
    InspectFixture w;
    open(w, 1);
    const QAbstractItemModel *const model = view(w)->model();
    w.find<QToolButton>("allSocketsCalls")->click();
    QTRY_COMPARE(model->rowCount(), 7);
    QVERIFY(!view(w)->isColumnHidden(CallModel::SocketColumn));
    QVERIFY(w.find<QToolButton>("allSocketsCalls")->font().underline());
    // Another chosen socket changes nothing in it.
    view(w)->selectRow(2);
    w.tabs->showSocket({3});
    QCOMPARE(model->rowCount(), 7);
    QVERIFY(view(w)->selectionModel()->isRowSelected(2));
    // One that is not shown is listed as soon as it calls.
    calls(w, 2, 3);
    QTRY_COMPARE(model->rowCount(), 10);
    w.find<QToolButton>("thisSocketCalls")->click();
    QTRY_COMPARE(model->rowCount(), 7);
}

void tst_CallsPage::followsTheNewestOnly()
{
    InspectFixture w;
    open(w, 1);
    QTableView *const list = view(w);
    QScrollBar *const bar = list->verticalScrollBar();
    calls(w, 1, 200);
    QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
    const int before = bar->maximum();
    calls(w, 1, 100);
    QTRY_COMPARE(list->model()->rowCount(), 303);
    QTRY_VERIFY(bar->maximum() > before && bar->value() == bar->maximum());
    // The reader goes up: what comes leaves the place alone.
    bar->setValue(20);
    calls(w, 1, 100);
    QTRY_COMPARE(list->model()->rowCount(), 403);
    QCOMPARE(bar->value(), 20);
    // And so it does while something but the newest is chosen.
    list->scrollToBottom();
    list->selectRow(400);
    const int held = bar->value();
    calls(w, 1, 100);
    QTRY_COMPARE(list->model()->rowCount(), 503);
    QCOMPARE(bar->value(), held);
    // Also when the newest is among what is chosen; the newest alone is followed from.
    list->scrollToBottom();
    list->selectAll();
    const int heldAll = bar->value();
    calls(w, 1, 100);
    QTRY_COMPARE(list->model()->rowCount(), 603);
    QCOMPARE(bar->value(), heldAll);
    list->scrollToBottom();
    list->selectRow(602);
    calls(w, 1, 100);
    QTRY_COMPARE(list->model()->rowCount(), 703);
    QTRY_COMPARE(bar->value(), bar->maximum());
    QVERIFY(bar->value() > heldAll);
}

void tst_CallsPage::keepsTheReadersPlace()
{
    InspectFixture w;
    open(w, 1);
    QTableView *const list = view(w);
    auto *const model = qobject_cast<CallModel *>(list->model());
    model->setMostRows(100);
    calls(w, 1, 97);
    QTRY_COMPARE(model->rowCount(), 100);
    list->verticalScrollBar()->setValue(50);
    list->selectRow(55);
    calls(w, 1, 30);
    QTRY_COMPARE(model->dropped(), quint64(30));
    QCOMPARE(model->rowCount(), 100);
    QCOMPARE(list->verticalScrollBar()->value(), 20);
    QCOMPARE(list->selectionModel()->selectedRows().value(0).row(), 25);
    QTRY_VERIFY(note(w).startsWith(QStringLiteral("The newest 100 call")));
}

void tst_CallsPage::keepsTheChosenWhenTheOtherEndGoes()
{
    InspectFixture w;
    open(w, 2);
    QTableView *const list = view(w);
    calls(w, 2, 100);
    QTRY_COMPARE(list->model()->rowCount(), 102);
    list->verticalScrollBar()->setValue(20);
    list->selectRow(25);
    w.find<QToolButton>("copyCallsButton")->click();
    QVERIFY2(note(w).startsWith(QStringLiteral("1 line")), qPrintable(note(w)));
    QSignalSpy resets(list->model(), &QAbstractItemModel::modelReset);
    w.maker.end(1);
    w.maker.publish();
    // The tab that comes to the front asks for the other end anew.
    w.tabs->setCurrentIndex(InspectTabs::DetailsTab);
    w.tabs->setCurrentIndex(InspectTabs::CallsTab);
    calls(w, 2, 1);
    QTRY_COMPARE(list->model()->rowCount(), 103);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(list->selectionModel()->selectedRows().value(0).row(), 25);
    QCOMPARE(list->verticalScrollBar()->value(), 20);
    QVERIFY2(note(w).startsWith(QStringLiteral("1 line")), qPrintable(note(w)));
}

void tst_CallsPage::copiesLines()
{
    InspectFixture w;
    open(w, 3);
    QVERIFY(!w.find<QToolButton>("copyCallsButton")->isEnabled());
    view(w)->selectRow(0);
    view(w)->selectionModel()->select(view(w)->model()->index(1, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    view(w)->setFocus();
    QTest::keyClick(view(w), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), QStringLiteral("socket(AF_INET, SOCK_STREAM|SOCK_NONBLOCK|SOCK_CLOEXEC, 0) = 7\n"
                                         "bind(7, 127.0.0.1:5000) = -1 EADDRINUSE\n"));
    QVERIFY2(note(w).startsWith(QStringLiteral("2 line")), qPrintable(note(w)));
    view(w)->clearSelection();
    view(w)->selectRow(3);
    QVERIFY2(note(w).startsWith(QStringLiteral("4 call")), qPrintable(note(w)));
    w.find<QToolButton>("copyCallsButton")->click();
    QCOMPARE(clipboard(), QStringLiteral("recv(9, \"HOLA\\n\", ..., 0) = 5\n"));
    // With the cursor on a call, but none chosen, nothing is copied.
    view(w)->clearSelection();
    QVERIFY(view(w)->currentIndex().isValid());
    QTest::keyClick(view(w), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), QStringLiteral("recv(9, \"HOLA\\n\", ..., 0) = 5\n"));
}

void tst_CallsPage::copiesPrograms()
{
    InspectFixture w;
    open(w, 1);
    w.find<QToolButton>("copyCallsAsCButton")->click();
    QVERIFY2(clipboard().contains(QStringLiteral("send_bytes(s, \"HOLA\\n\", 5);")), qPrintable(clipboard()));
    QVERIFY2(note(w).contains(QStringLiteral("on the clipboard as a C program")), qPrintable(note(w)));
    w.find<QToolButton>("copyCallsAsPythonButton")->click();
    QVERIFY(clipboard().contains(QStringLiteral("s.sendall(b\"HOLA\\n\")")));
    QVERIFY2(note(w).contains(QStringLiteral("on the clipboard as a Python program")), qPrintable(note(w)));
    // Of all sockets, the chosen line tells whose.
    w.find<QToolButton>("allSocketsCalls")->click();
    QTRY_COMPARE(view(w)->model()->rowCount(), 7);
    view(w)->selectRow(0);
    w.find<QToolButton>("copyCallsAsPythonButton")->click();
    QVERIFY2(clipboard().contains(QStringLiteral("c1, _ = s.accept()")), qPrintable(clipboard()));
    // Of several it is the socket above.
    view(w)->selectAll();
    w.find<QToolButton>("copyCallsAsPythonButton")->click();
    QVERIFY2(clipboard().contains(QStringLiteral("s.sendall(b\"HOLA\\n\")")), qPrintable(clipboard()));
}

void tst_CallsPage::saysWhatCannotBeShown()
{
    InspectFixture w;
    w.maker.lookedAt(5, Opening::Foreign, {TableMaker::at(22), {}}, 0, TcpState::Listen);
    w.maker.publish();
    w.tabs->setCurrentIndex(InspectTabs::CallsTab);
    QTRY_COMPARE(note(w), QStringLiteral("Choose a socket above to see its calls."));
    w.tabs->showSocket({5});
    QTRY_COMPARE(
        note(w),
        QStringLiteral("Only its own program knows the calls of this socket: strace would show them."));
    QCOMPARE(view(w)->model()->rowCount(), 0);
    QVERIFY(!w.find<QToolButton>("copyCallsAsCButton")->isEnabled());
    QVERIFY(!w.find<QToolButton>("copyCallsAsPythonButton")->isEnabled());
    w.tabs->focusPage();
    QVERIFY(w.find<QWidget>("callsPage")->hasFocus());
}

void tst_CallsPage::staysAsItWasPaused()
{
    InspectFixture w;
    open(w, 1);
    w.maker.table().setPaused(true);
    for (int count = 0; count < 4; ++count)
        w.maker.call(1, SystemCall::GetPeerName, 0, "8");
    w.maker.publishOnly();
    w.tabs->showSocket({3});
    QTRY_COMPARE(view(w)->model()->rowCount(), 4);
    w.tabs->showSocket({1});
    QTRY_COMPARE(view(w)->model()->rowCount(), 3);
    w.maker.table().setPaused(false);
    QTRY_COMPARE(view(w)->model()->rowCount(), 7);
}

void tst_CallsPage::keepsNoMoreThanItsRows()
{
    TableMaker maker;
    CallModel model(maker.table());
    const QAbstractItemModelTester tester(&model);
    model.setMostRows(10);
    model.showSocket({}, 0);
    int inserted = 0;
    connect(&model, &QAbstractItemModel::rowsInserted, this, [&inserted] { ++inserted; });
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (const int number : {4, 7, 35}) {
        for (int count = 0; count < number; ++count)
            maker.call(1, SystemCall::Send, count, "9");
        maker.publish();
        QVERIFY(!model.fold(1000, ~quint64(0)));
        model.showFolded();
    }
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.dropped(), quint64(36));
    QCOMPARE(model.line(9), QStringLiteral("send(9) = 34"));
    QCOMPARE(model.line(0), QStringLiteral("send(9) = 25"));
    // A batch is one insertion.
    QCOMPARE(inserted, 3);
    QCOMPARE(resets.count(), 0);
}

// A dropped event says nothing, not even when it was.
void tst_CallsPage::dropsWhatTheJournalDrops()
{
    SystemClock clock;
    Journal journal(clock, {.eventLimit = quint64(Spool::segmentSize)});
    JournalWriter writer(journal);
    const auto call = [&writer](quint32 id) {
        writer.append(
            {.value = 7, .socket = {id}, .kind = EventKind::Call, .call = SystemCall::SetSocketOption}, "7");
    };
    LiveTable table(journal, std::chrono::milliseconds(1));
    CallModel model(table);
    const QAbstractItemModelTester tester(&model);
    QSignalSpy trimmed(&model, &CallModel::trimmed);
    model.showSocket({1}, 0);
    const auto look = [&] {
        writer.publish();
        while (model.fold(1'000'000, ~quint64(0))) {
        }
        model.showFolded();
    };
    for (int count = 0; count < 3; ++count)
        call(1);
    look();
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(!model.index(0, CallModel::TimeColumn).data().toString().isEmpty());
    while (journal.firstKept() == 0)
        call(2);
    // Nothing is told of it in the meantime.
    QCOMPARE(column(&model, CallModel::CallColumn), QStringList({QString(), QString(), QString()}));
    QCOMPARE(column(&model, CallModel::TimeColumn), QStringList({QString(), QString(), QString()}));
    call(1);
    look();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.line(0), QStringLiteral("setsockopt(7) = 7"));
    QCOMPARE(model.dropped(), quint64(3));
    QCOMPARE(trimmed.count(), 1);
}

QTEST_MAIN(tst_CallsPage)
#include "tst_callspage.moc"

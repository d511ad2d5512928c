#include "gui/inspect/queueview.h"
#include "inspectfixture.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTreeView>

#include <cerrno>
#include <numeric>

using namespace enchufe;

class tst_InspectTabs : public QObject
{
    Q_OBJECT

private slots:
    void makesPagesWhenShown();
    void changesTabsByKeys();
    void showsDetailsOfBothEnds();
    void showsTheClosedWindow();
    void drawsGraphs();
    void staysWhileTheDisplayIsPaused();
    void showsOptionsAndRefusals();
    void explainsWhatCannotBeShown();
    void countsSinceAMark();

private:
    /// "name|value|..." of each line, groups alone.
    static QStringList lines(const QAbstractItemModel *model, const QModelIndex &parent = {});
    static QString lineOf(const QTreeView *view, const QString &name);
};

QStringList tst_InspectTabs::lines(const QAbstractItemModel *model, const QModelIndex &parent)
{
    QStringList all;
    for (int row = 0; row < model->rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(parent); ++column)
            cells += model->index(row, column, parent).data().toString();
        all += cells.join(u'|');
        all += lines(model, model->index(row, 0, parent));
    }
    return all;
}

QString tst_InspectTabs::lineOf(const QTreeView *view, const QString &name)
{
    const QStringList found =
        lines(view->model()).filter(QRegularExpression(u'^' + QRegularExpression::escape(name)));
    return found.value(0);
}

void tst_InspectTabs::makesPagesWhenShown()
{
    InspectFixture w;
    QCOMPARE(w.tabs->count(), int(InspectTabs::TabCount));
    QVERIFY(w.tabs->findChild<QWidget *>(QStringLiteral("graphsPage")) == nullptr);
    QVERIFY(w.tabs->findChild<QWidget *>(QStringLiteral("detailsPage")) == nullptr);
    w.tabs->setCurrentIndex(InspectTabs::GraphsTab);
    QVERIFY(w.tabs->findChild<QWidget *>(QStringLiteral("graphsPage")) != nullptr);
    QVERIFY(w.tabs->findChild<QWidget *>(QStringLiteral("detailsPage")) == nullptr);
}

void tst_InspectTabs::changesTabsByKeys()
{
    InspectFixture w;
    w.connect();
    w.maker.publish();
    w.tabs->showSocket({1});
    for (int tab = 0; tab < InspectTabs::TabCount; ++tab) {
        QTest::keyClick(w.tabs, Qt::Key(Qt::Key_1 + tab), Qt::ControlModifier);
        QCOMPARE(w.tabs->currentIndex(), tab);
        QVERIFY2(w.tabs->currentWidget()->isAncestorOf(QApplication::focusWidget()),
                 qPrintable(QString::number(tab)));
        QVERIFY(!w.tabs->tabText(tab).isEmpty());
    }
    w.tabs->showExchange();
    QCOMPARE(w.tabs->currentIndex(), int(InspectTabs::ExchangeTab));
}

void tst_InspectTabs::showsDetailsOfBothEnds()
{
    InspectFixture w;
    w.connect();
    w.sample(1, w.details());
    SocketDetails other = w.details();
    other.rttUs = 45;
    w.sample(2, other);
    w.maker.publish();
    w.tabs->setCurrentIndex(InspectTabs::DetailsTab);
    w.tabs->showSocket({1});
    const auto *view = w.find<QTreeView>("detailView");
    QVERIFY(!view->isColumnHidden(2));
    QVERIFY2(lineOf(view, QStringLiteral("Round-trip time"))
                 .startsWith(QStringLiteral("Round-trip time (rtt)|0.031 ms|0.045 ms|")),
             qPrintable(lines(view->model()).join(u'\n')));
    // What comes next is shown in place.
    QSignalSpy reset(view->model(), &QAbstractItemModel::modelReset);
    SocketDetails later = w.details();
    later.rttUs = 77;
    w.sample(1, later);
    w.maker.publish();
    QTRY_VERIFY(
        lineOf(view, QStringLiteral("Round-trip time")).contains(QStringLiteral("|0.077 ms|0.045 ms|")));
    QCOMPARE(reset.count(), 0);
    // A listener has no other end.
    w.tabs->showSocket({3});
    QVERIFY(view->isColumnHidden(2));
    QVERIFY(lineOf(view, QStringLiteral("State")).contains(QStringLiteral("LISTEN")));
    // The other end comes while it is looked at.
    w.maker.client(8, 41000, 5000);
    w.maker.publish();
    w.tabs->showSocket({8});
    QVERIFY(view->isColumnHidden(2));
    w.maker.ghost(9, 3, 5000, 41000);
    w.maker.publish();
    QTRY_VERIFY(!view->isColumnHidden(2));
}

void tst_InspectTabs::showsTheClosedWindow()
{
    InspectFixture w;
    w.connect();
    w.maker.publish();
    w.tabs->setCurrentIndex(InspectTabs::QueuesTab);
    w.tabs->showSocket({1});
    const auto *list = w.find<QTreeView>("queueList");
    QCOMPARE(list->model()->rowCount(), 2);
    const QImage before = w.find<QueueView>("queueView")->grab().toImage();
    SocketDetails closed = w.details();
    closed.peerWindow = 0;
    w.sample(1, closed);
    w.state(1, {.sendQueue = 50'000, .timerMs = 4'000, .timer = KernelTimer::ZeroWindowProbe});
    w.state(2, {.receiveQueue = 70'000});
    w.maker.publish();
    QTRY_VERIFY2(
        lineOf(list, QStringLiteral("Window of the other end")).contains(QStringLiteral("window closed")),
        qPrintable(lines(list->model()).join(u'\n')));
    QVERIFY(lineOf(list, QStringLiteral("Timer")).contains(QStringLiteral("persist")));
    QVERIFY(lines(list->model()).filter(QStringLiteral("70,000 B")).size() == 1);
    QTRY_VERIFY(w.find<QueueView>("queueView")->grab().toImage() != before);
    // What has ended has no queues.
    w.maker.end(1);
    w.maker.publish();
    QTRY_VERIFY(w.find<QLabel>("queueNothing")->isVisible());
}

void tst_InspectTabs::drawsGraphs()
{
    InspectFixture w;
    w.connect();
    w.maker.publish();
    w.tabs->setCurrentIndex(InspectTabs::GraphsTab);
    w.tabs->showSocket({1});
    const auto text = [&w](const char *graph) {
        QStringList texts;
        const QList<QLabel *> labels = w.find<QWidget>(graph)->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && !label->text().isEmpty())
                texts += label->text();
        }
        return texts.join(u'\n');
    };
    QTRY_VERIFY(text("graph0").contains(QStringLiteral("nothing measured yet")));
    w.sample(1, w.details());
    SocketDetails slower = w.details();
    slower.rttUs = 100;
    w.sample(1, slower);
    w.sample(2, w.details());
    w.maker.publish();
    QTRY_COMPARE(text("graph0"), QStringLiteral("rtt, this end: 0.100 ms (0.031 ms to 0.100 ms)\n"
                                                "rtt, other end: 0.031 ms (0.031 ms to 0.031 ms)"));
    QVERIFY(text("graph1").contains(QStringLiteral("congestion window, this end: 14.5 kB")));
    const auto *chart = w.find<QWidget>("graphChart0");
    QVERIFY(chart->accessibleDescription().contains(QStringLiteral("0.100 ms")));
    w.tabs->showSocket({3});
    QVERIFY(w.find<QLabel>("graphNothing")->isVisible());
}

void tst_InspectTabs::staysWhileTheDisplayIsPaused()
{
    InspectFixture w;
    w.connect();
    w.sample(1, w.details());
    w.maker.publish();
    w.tabs->setCurrentIndex(InspectTabs::GraphsTab);
    w.tabs->showSocket({1});
    const auto text = [&w] {
        const QList<QLabel *> labels = w.find<QWidget>("graph0")->findChildren<QLabel *>();
        return std::accumulate(
            labels.begin(), labels.end(), QString(),
            [](const QString &all, const QLabel *label) -> QString { return all + label->text() + u'\n'; });
    };
    QTRY_VERIFY(text().contains(QStringLiteral("0.031 ms")));
    w.maker.table().setPaused(true);
    SocketDetails slower = w.details();
    slower.rttUs = 100;
    w.sample(1, slower);
    w.maker.publishOnly();
    // Made anew, as another tab in between makes it: what came meanwhile is not shown all the same.
    w.tabs->showSocket({3});
    w.tabs->showSocket({1});
    QVERIFY2(!text().contains(QStringLiteral("0.100 ms")), qPrintable(text()));
    QVERIFY2(text().contains(QStringLiteral("0.031 ms")), qPrintable(text()));
    w.maker.table().setPaused(false);
    QTRY_VERIFY2(text().contains(QStringLiteral("0.100 ms")), qPrintable(text()));
}

void tst_InspectTabs::showsOptionsAndRefusals()
{
    InspectFixture w;
    w.connect();
    w.maker.event(1, EventKind::OptionSet, "SO_RCVBUF=8192");
    w.maker.event(1, EventKind::OptionSet, "TCP_NODELAY=0");
    w.maker.event(1, EventKind::OptionRefused, "SO_REUSEPORT=1", EPERM);
    w.maker.publish();
    w.tabs->setCurrentIndex(InspectTabs::OptionsTab);
    w.tabs->showSocket({1});
    const auto *view = w.find<QTreeView>("optionView");
    QTRY_VERIFY2(
        lineOf(view, QStringLiteral("SO_RCVBUF")).startsWith(QStringLiteral("SO_RCVBUF|8,192 B|8,192 B|")),
        qPrintable(lines(view->model()).join(u'\n')));
    QVERIFY(lineOf(view, QStringLiteral("SO_REUSEPORT")).contains(QStringLiteral("EPERM")));
    QVERIFY(w.find<QPushButton>("readOptionsButton")->isEnabled());
    // Closed: as it was last read, and no longer to be changed.
    w.maker.end(1);
    w.maker.publish();
    QTRY_VERIFY(!w.find<QPushButton>("readOptionsButton")->isEnabled());
    QVERIFY(w.find<QLabel>("optionHeading")->text().contains(QStringLiteral("closed")));
    QVERIFY(lineOf(view, QStringLiteral("SO_RCVBUF")).contains(QStringLiteral("8,192 B")));
}

void tst_InspectTabs::explainsWhatCannotBeShown()
{
    InspectFixture w;
    w.maker.publish();
    for (const auto &[tab, label] : {std::pair(InspectTabs::QueuesTab, "queueNothing"),
                                     std::pair(InspectTabs::GraphsTab, "graphNothing"),
                                     std::pair(InspectTabs::DetailsTab, "detailNothing"),
                                     std::pair(InspectTabs::OptionsTab, "optionHeading")}) {
        w.tabs->setCurrentIndex(tab);
        QVERIFY2(w.find<QLabel>(label)->isVisible(), label);
        QVERIFY2(w.find<QLabel>(label)->text().startsWith(QStringLiteral("Choose")), label);
    }
}

void tst_InspectTabs::countsSinceAMark()
{
    InspectFixture w;
    w.tabs->setCurrentIndex(InspectTabs::CountersTab);
    const auto *view = w.find<QTreeView>("counterView");
    const quint64 far = 1'000'000'000'000;
    emit w.session.countersRead(1, {{"TcpOutRsts", far}, {"UdpNoPorts", far}});
    w.find<QPushButton>("markButton")->click();
    emit w.session.countersRead(2, {{"TcpOutRsts", far + 1}, {"UdpNoPorts", far}});
    QVERIFY(lineOf(view, QStringLiteral("TcpOutRsts")).isEmpty());
    QVERIFY(w.find<QLabel>("counterHeading")->text().contains(QStringLiteral("Whole machine")));
    emit w.session.countersRead(3, {{"TcpOutRsts", far + 3}, {"UdpNoPorts", far}});
    const QString line = lineOf(view, QStringLiteral("TcpOutRsts"));
    QVERIFY2(line.startsWith(QStringLiteral("TcpOutRsts|+2|Resets")), qPrintable(line));
    QVERIFY(lineOf(view, QStringLiteral("UdpNoPorts")).isEmpty());
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    tst_InspectTabs test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_inspecttabs.moc"

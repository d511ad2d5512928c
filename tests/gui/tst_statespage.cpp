#include "gui/inspect/factmodel.h"
#include "gui/inspect/factview.h"
#include "gui/inspect/statesview.h"
#include "gui/pictures/pictureexport.h"
#include "gui/pictures/twinview.h"
#include "inspectfixture.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSvgRenderer>
#include <QToolButton>

using namespace enchufe;

/// The tab of states over a journal written by hand.
class tst_StatesPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void asksForASocket();
    void followsAClose();
    void keepsTheOtherEndWhenItIsGone();
    void marksWhatIsOpen();
    void choosesTheSameInBoth();
    void forgetsTheChosenWithItsSocket();
    void choosesByKeyboard();
    void showsAListenersGhosts();
    void showsUdp();
    void staysAsItWasWhilePaused();
    void growsWithTheText();
    void exportsTheSame();

private:
    static void show(InspectFixture &f, quint32 id);
    static QByteArray line(const InspectFixture &f);
    static QByteArrayList cells(const FactModel &model, int group, int column);
    static const FactModel &model(const InspectFixture &f);
    static int box(const StatesView &view, TcpState state, bool isEnd = false);
};

void tst_StatesPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void tst_StatesPage::show(InspectFixture &f, quint32 id)
{
    f.maker.publish();
    f.tabs->setCurrentIndex(InspectTabs::StatesTab);
    f.tabs->showSocket({id});
    QTRY_VERIFY(!line(f).isEmpty());
}

QByteArray tst_StatesPage::line(const InspectFixture &f)
{
    return f.find<QLabel>("statesLine")->text().toUtf8();
}

const FactModel &tst_StatesPage::model(const InspectFixture &f)
{
    return *qobject_cast<FactModel *>(f.find<FactView>("statesList")->model());
}

QByteArrayList tst_StatesPage::cells(const FactModel &model, int group, int column)
{
    const QModelIndex parent = model.index(group, 0);
    QByteArrayList result;
    for (int row = 0; row < model.rowCount(parent); ++row)
        result.append(model.index(row, column, parent).data().toString().toUtf8());
    return result;
}

int tst_StatesPage::box(const StatesView &view, TcpState state, bool isEnd)
{
    const std::vector<DiagramBox> &boxes = view.diagram().boxes;
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i].state == state && boxes[i].isEnd == isEnd)
            return int(i);
    }
    return -1;
}

void tst_StatesPage::asksForASocket()
{
    InspectFixture f;
    f.tabs->setCurrentIndex(InspectTabs::StatesTab);
    QTRY_VERIFY(f.find<QLabel>("statesNothing")->isVisible());
    QVERIFY(!f.find<StatesView>("statesView")->isVisible());
    f.tabs->focusPage();
    QVERIFY(f.find<QWidget>("statesPage")->hasFocus());
}

void tst_StatesPage::followsAClose()
{
    InspectFixture f;
    f.connect();
    show(f, 1);
    QAbstractItemModelTester tester(f.find<FactView>("statesList")->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(line(f), "A: SYN-SENT (passed) > ESTABLISHED\nB: SYN-RECV (passed) > ESTABLISHED");
    auto *view = f.find<StatesView>("statesView");
    QCOMPARE(view->visits().at[0], box(*view, TcpState::Established));
    QCOMPARE(view->visits().at[1], box(*view, TcpState::Established));

    f.maker.event(1, EventKind::Closed, {});
    f.state(1, {}, TcpState::FinWait2);
    f.maker.event(2, EventKind::PeerFinished, {});
    f.state(2, {}, TcpState::CloseWait);
    f.maker.publish();
    QTRY_COMPARE(line(f), "A: SYN-SENT (passed) > ESTABLISHED > FIN-WAIT-1 (passed) > FIN-WAIT-2\n"
                          "B: SYN-RECV (passed) > ESTABLISHED > CLOSE-WAIT");
    QCOMPARE(cells(model(f), 0, 0),
             (QByteArrayList{"1. SYN-SENT", "2. ESTABLISHED", "3. FIN-WAIT-1", "4. FIN-WAIT-2"}));
    QCOMPARE(cells(model(f), 0, 2), (QByteArrayList{"passed", "seen", "passed", "seen"}));
    QCOMPARE(cells(model(f), 1, 0), (QByteArrayList{"1. SYN-RECV", "2. ESTABLISHED", "3. CLOSE-WAIT"}));
    QVERIFY(cells(model(f), 0, 3)[2].startsWith("close() was called here: a FIN left."));
    QVERIFY(cells(model(f), 1, 3)[2].startsWith("The other end's FIN arrived"));
    QCOMPARE(view->visits().at[0], box(*view, TcpState::FinWait2));
    const int way = view->diagram().arrow(TcpState::Established, TcpState::FinWait1);
    QVERIFY(view->visits().arrows[size_t(way)].isTaken);
    QCOMPARE(int(view->visits().arrows[size_t(way)].known), int(StateKnown::Passed));
    const int other = view->diagram().arrow(TcpState::FinWait1, TcpState::Closing);
    QVERIFY(!view->visits().arrows[size_t(other)].isTaken);
}

void tst_StatesPage::keepsTheOtherEndWhenItIsGone()
{
    InspectFixture f;
    f.connect();
    f.maker.publish();
    f.maker.event(2, EventKind::PeerFinished, {});
    f.state(2, {}, TcpState::CloseWait);
    f.maker.end(2);
    f.maker.event(1, EventKind::Closed, {});
    f.maker.publish();
    f.state(1, {}, TcpState::TimeWait);
    show(f, 1);
    // Nobody is left there to ask, and what it did still decides: it heard the FIN before it closed.
    QTRY_COMPARE(
        line(f),
        "A: SYN-SENT (passed) > ESTABLISHED > FIN-WAIT-1 (passed) > FIN-WAIT-2 (passed) > TIME-WAIT\n"
        "B: SYN-RECV (passed) > ESTABLISHED > CLOSE-WAIT > LAST-ACK (passed) > CLOSED");
    QCOMPARE(model(f).index(1, 0).data().toByteArray(), "B: Other end, 127.0.0.1:5000");
}

void tst_StatesPage::marksWhatIsOpen()
{
    InspectFixture f;
    f.maker.client(1, 40000, 5000);
    f.maker.event(1, EventKind::Closed, {});
    f.maker.publish();
    f.state(1, {}, TcpState::TimeWait);
    show(f, 1);
    QTRY_COMPARE(line(f), "A: SYN-SENT (passed) > ESTABLISHED > FIN-WAIT-1 (passed) > "
                          "FIN-WAIT-2 / CLOSING (one of these) > TIME-WAIT");
    QCOMPARE(cells(model(f), 0, 2),
             (QByteArrayList{"passed", "seen", "passed", "perhaps", "perhaps", "seen"}));
    const auto *view = f.find<StatesView>("statesView");
    for (const TcpState state : {TcpState::FinWait2, TcpState::Closing}) {
        const int way = view->diagram().arrow(state, TcpState::TimeWait);
        QCOMPARE(int(view->visits().arrows[size_t(way)].known), int(StateKnown::OneOf));
        QVERIFY(view->visits().at[0] != box(*view, state));
    }
}

void tst_StatesPage::choosesTheSameInBoth()
{
    InspectFixture f;
    f.connect();
    show(f, 1);
    auto *view = f.find<StatesView>("statesView");
    auto *list = f.find<FactView>("statesList");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    const int sent = box(*view, TcpState::SynSent);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->toViewport(view->diagram().boxes[size_t(sent)].rect.center()));
    QCOMPARE(list->currentIndex().data().toByteArray(), "1. SYN-SENT");
    QCOMPARE(view->chosen(), sent);
    // Only the other end has been there.
    const int received = box(*view, TcpState::SynRecv);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->toViewport(view->diagram().boxes[size_t(received)].rect.center()));
    QCOMPARE(list->currentIndex().data().toByteArray(), "1. SYN-RECV");

    QTest::mouseClick(f.find<QToolButton>("statesListButton"), Qt::LeftButton);
    QVERIFY(list->isVisible());
    list->setCurrentIndex(list->model()->index(1, 0, list->model()->index(0, 0)));
    QCOMPARE(view->chosen(), box(*view, TcpState::Established));
    list->setCurrentIndex(list->model()->index(0, 0));
    QCOMPARE(view->chosen(), -1);
}

void tst_StatesPage::forgetsTheChosenWithItsSocket()
{
    InspectFixture f;
    f.connect();
    f.maker.publish();
    f.maker.event(1, EventKind::Closed, {});
    f.state(1, {}, TcpState::FinWait2);
    show(f, 1);
    auto *view = f.find<StatesView>("statesView");
    auto *list = f.find<FactView>("statesList");
    QTRY_COMPARE(cells(model(f), 0, 0),
                 (QByteArrayList{"1. SYN-SENT", "2. ESTABLISHED", "3. FIN-WAIT-1", "4. FIN-WAIT-2"}));
    const auto click = [view](TcpState state) {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->toViewport(view->diagram().boxes[size_t(box(*view, state))].rect.center()));
    };
    click(TcpState::SynSent);
    QCOMPARE(list->currentIndex().data().toByteArray(), "1. SYN-SENT");
    // The ghost has a first step, too: another one.
    f.tabs->showSocket({2});
    QTRY_COMPARE(cells(model(f), 0, 0).value(0), "1. SYN-RECV");
    QVERIFY(!list->currentIndex().isValid());
    QVERIFY(!list->selectionModel()->hasSelection());
    QCOMPARE(view->chosen(), -1);
    // And a listener has fewer.
    f.tabs->showSocket({1});
    QTRY_COMPARE(cells(model(f), 0, 0).value(3), "4. FIN-WAIT-2");
    click(TcpState::FinWait2);
    QCOMPARE(list->currentIndex().data().toByteArray(), "4. FIN-WAIT-2");
    f.tabs->showSocket({3});
    QTRY_COMPARE(cells(model(f), 0, 0), (QByteArrayList{"1. LISTEN"}));
    QVERIFY(!list->currentIndex().isValid());
    QCOMPARE(view->chosen(), -1);
    // While the socket stays, so does what is chosen, and both stay together.
    f.tabs->showSocket({2});
    QTRY_COMPARE(cells(model(f), 0, 0).value(0), "1. SYN-RECV");
    click(TcpState::SynRecv);
    f.maker.event(2, EventKind::PeerFinished, {});
    f.state(2, {}, TcpState::CloseWait);
    f.maker.publish();
    QTRY_COMPARE(cells(model(f), 0, 0).value(2), "3. CLOSE-WAIT");
    QCOMPARE(list->currentIndex().data().toByteArray(), "1. SYN-RECV");
    QCOMPARE(view->chosen(), box(*view, TcpState::SynRecv));
}

void tst_StatesPage::choosesByKeyboard()
{
    InspectFixture f;
    f.connect();
    show(f, 1);
    auto *view = f.find<StatesView>("statesView");
    QTRY_VERIFY(view->isVisible());
    f.tabs->focusPage();
    QVERIFY(view->hasFocus());
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->chosen(), box(*view, TcpState::Close));
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->chosen(), box(*view, TcpState::Established));
    QCOMPARE(f.find<FactView>("statesList")->currentIndex().data().toByteArray(), "2. ESTABLISHED");
}

void tst_StatesPage::showsAListenersGhosts()
{
    InspectFixture f;
    f.connect();
    f.maker.ghost(4, 3, 5000, 40001);
    f.maker.ghost(5, 3, 5000, 40002);
    f.maker.publish();
    f.maker.event(5, EventKind::PeerFinished, {});
    f.state(5, {}, TcpState::CloseWait);
    show(f, 3);
    QTRY_COMPARE(line(f), "A: LISTEN");
    const auto *view = f.find<StatesView>("statesView");
    QCOMPARE(view->picture().ghosts,
             (std::map<TcpState, int>{{TcpState::Established, 2}, {TcpState::CloseWait, 1}}));
    QCOMPARE(model(f).rowCount(), 2);
    QCOMPARE(cells(model(f), 1, 0), (QByteArrayList{"ESTABLISHED", "CLOSE-WAIT"}));
    QCOMPARE(cells(model(f), 1, 2), (QByteArrayList{"2", "1"}));
    QCOMPARE(view->visits().at[0], box(*view, TcpState::Listen));
    const int waiting = box(*view, TcpState::CloseWait);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->toViewport(view->diagram().boxes[size_t(waiting)].rect.center()));
    QCOMPARE(f.find<FactView>("statesList")->currentIndex().data().toByteArray(), "CLOSE-WAIT");
}

void tst_StatesPage::showsUdp()
{
    InspectFixture f;
    f.maker.udp(1, 5300);
    show(f, 1);
    QTRY_COMPARE(line(f), "A: UNCONN");
    const auto *view = f.find<StatesView>("statesView");
    QCOMPARE(view->diagram().boxes.size(), size_t(2));
    QVERIFY(
        model(f).index(0, 3, model(f).index(1, 0)).data().toByteArray().startsWith("UDP has only these two"));
    f.maker.udpGhost(2, 1, 5300, 40000);
    show(f, 2);
    QTRY_VERIFY(line(f).startsWith("A: UNCONN (passed) > ESTABLISHED"));
    QCOMPARE(view->visits().at[0], box(*view, TcpState::Established));
}

void tst_StatesPage::staysAsItWasWhilePaused()
{
    InspectFixture f;
    f.connect();
    show(f, 1);
    QTRY_VERIFY(line(f).startsWith("A: SYN-SENT (passed) > ESTABLISHED\n"));
    f.maker.table().setPaused(true);
    f.maker.event(1, EventKind::Closed, {});
    f.maker.publishOnly();
    f.tabs->setCurrentIndex(InspectTabs::DetailsTab);
    f.tabs->setCurrentIndex(InspectTabs::StatesTab);
    QVERIFY(line(f).startsWith("A: SYN-SENT (passed) > ESTABLISHED\n"));
    f.maker.table().setPaused(false);
    QTRY_VERIFY(line(f).startsWith("A: SYN-SENT (passed) > ESTABLISHED > FIN-WAIT-1 (concluded)\n"));
}

void tst_StatesPage::growsWithTheText()
{
    InspectFixture f;
    f.connect();
    show(f, 1);
    auto *view = f.find<StatesView>("statesView");
    const QSizeF before = view->pictureSize();
    QFont font = view->font();
    font.setPointSizeF(2 * font.pointSizeF());
    view->setFont(font);
    QVERIFY(view->pictureSize().width() > 1.7 * before.width());
    QVERIFY(view->pictureSize().height() > 1.7 * before.height());
}

void tst_StatesPage::exportsTheSame()
{
    InspectFixture f;
    f.connect();
    f.maker.event(1, EventKind::Closed, {});
    show(f, 1);
    auto *view = f.find<StatesView>("statesView");
    QTRY_COMPARE(view->visits().at[0], box(*view, TcpState::FinWait1));
    const QByteArray svg = pictureSvg(*view);
    for (const char *word :
         {"ESTABLISHED", "FIN-WAIT-1", "CLOSE-WAIT", "A3 concluded", "This end, 127.0.0.1:40000"})
        QVERIFY2(svg.contains(word), word);
    QSvgRenderer renderer;
    QVERIFY(renderer.load(svg));
    QVERIFY(!pictureImage(*view, 1).isNull());
}

QTEST_MAIN(tst_StatesPage)
#include "tst_statespage.moc"

// The first minute of somebody new, with the keyboard alone, line by line as interface.md has it.
#include "gui/firstrun/cellpulse.h"
#include "gui/panels/startcards.h"
#include "gui/windowfixture.h"
#include "net/peer.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace enchufe;

namespace {

class ResizeCounter : public QObject
{
public:
    int resizes = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        resizes += event->type() == QEvent::Resize ? 1 : 0;
        return false;
    }
};

} // namespace

class tst_FirstRun : public QObject
{
    Q_OBJECT

private slots:
    void firstMinuteByKeyboard();
    void remarkIsReachedAndLeftByKeyboard();
    void escapeLeavesTheFocusWhereItIs();
    void remarkIsShownOnce();
    void remarkHidesNoRow_data();
    void remarkHidesNoRow();
    void remarkStaysOffItsRow_data();
    void remarkStaysOffItsRow();
    void remarkComesToRest();
    void motionCanBeOff();
    void portInUseOffersTheNext();
    void cardGoesOn_data();
    void cardGoesOn();
    void returningUsersSeeALine();
    void beginsAnewByTheMenu();

private:
    /// A listener and a client, opened from the form by two presses of Enter.
    static void connect(WindowFixture &w)
    {
        w.edit("portEdit")->setText(QStringLiteral("0"));
        w.edit("ipEdit")->setFocus();
        w.key(Qt::Key_Return);
        QTRY_COMPARE(w.cell(QStringLiteral("0"), SocketModel::StateColumn), QStringLiteral("LISTEN"));
        QTRY_VERIFY(w.find<QRadioButton>("activeButton")->isChecked());
        w.key(Qt::Key_Return);
        QTRY_COMPARE(w.rows(QStringLiteral("0")), 1);
        QTRY_COMPARE(w.rows(), 2);
        QTRY_COMPARE(w.cell(QStringLiteral("1"), SocketModel::StateColumn), QStringLiteral("ESTABLISHED"));
    }
    static QFrame *bubble(const WindowFixture &w) { return w.find<QFrame>("ghostBubble"); }
    static bool hasFocus(const WindowFixture &w, const char *name)
    {
        return QApplication::focusWidget() == w.find<QWidget>(name);
    }
    static bool isInTabs(const WindowFixture &w)
    {
        return w.find<QWidget>("messageEdit") == QApplication::focusWidget();
    }
};

void tst_FirstRun::firstMinuteByKeyboard()
{
    WindowFixture w;
    // 0 s: nothing is open, three cards.
    QVERIFY(w.find<QWidget>("waitCard")->isVisible());
    // 5 s: a passive open. A port that the system chooses, as tests run side by side.
    w.edit("portEdit")->setText(QStringLiteral("0"));
    w.key(Qt::Key_Return);
    QTRY_COMPARE(w.cell(QStringLiteral("0"), SocketModel::StateColumn), QStringLiteral("LISTEN"));
    QTRY_VERIFY(w.text("explainText").contains(QStringLiteral("Nothing has been sent")));
    const QString endpoint = w.cell(QStringLiteral("0"), SocketModel::LocalColumn);
    QVERIFY(w.text("explainText").contains(endpoint));
    // 12 s: the form asks for the same endpoint; Enter again.
    QTRY_VERIFY(w.find<QRadioButton>("activeButton")->isChecked());
    QCOMPARE(w.edit("ipEdit")->text() + u':' + w.edit("portEdit")->text(), endpoint);
    w.key(Qt::Key_Return);
    QTRY_VERIFY(bubble(w)->isVisible());
    QCOMPARE(w.text("ghostBubbleTitle"),
             QStringLiteral("Which port does it use? The same: %1.").arg(w.edit("portEdit")->text()));
    QVERIFY(w.text("ghostBubbleText").contains(QStringLiteral("accept()")));
    QTRY_COMPARE(w.cell(QStringLiteral("1"), SocketModel::StateColumn), QStringLiteral("ESTABLISHED"));
    // 22 s: the cursor is in the client's composer.
    QTRY_VERIFY(isInTabs(w));
    w.type(QStringLiteral("Hola"));
    w.key(Qt::Key_Return);
    QTRY_COMPARE(w.cell(QStringLiteral("0.0"), SocketModel::BytesColumn), QStringLiteral("5 / 0"));
    // 30 s: to the ghost's row and its composer, and an answer.
    w.key(Qt::Key_F6);
    QTRY_VERIFY(w.view()->hasFocus());
    w.key(Qt::Key_Up);
    QCOMPARE(w.view()->currentKey().socket.value, w.at(QStringLiteral("0.0")).data(SocketIdRole).toUInt());
    w.key(Qt::Key_Return);
    QTRY_VERIFY(isInTabs(w));
    w.type(QStringLiteral("Que tal"));
    w.key(Qt::Key_Return);
    QTRY_COMPARE(w.text("ghostBubbleTitle"),
                 QStringLiteral("Neither end is special now: the connection is balanced."));
    // 40 s: another client.
    w.key(Qt::Key_F6);
    QTRY_VERIFY(w.view()->hasFocus());
    w.key(Qt::Key_F6);
    QTRY_VERIFY(hasFocus(w, "anotherClientButton"));
    w.key(Qt::Key_Space);
    QTRY_COMPARE(w.rows(QStringLiteral("0")), 2);
    QTRY_COMPARE(w.cell(QStringLiteral("0.1"), SocketModel::LocalColumn), endpoint);
    QVERIFY(w.cell(QStringLiteral("0.1"), SocketModel::RemoteColumn) !=
            w.cell(QStringLiteral("0.0"), SocketModel::RemoteColumn));
    // 50 s: the first client closes; its ghost is in CLOSE-WAIT, and closed then.
    w.choose(QStringLiteral("1"));
    w.key(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(w.cell(QStringLiteral("0.0"), SocketModel::StateColumn), QStringLiteral("CLOSE-WAIT"));
    QCOMPARE(w.note(QStringLiteral("0.0"), SocketModel::StateColumn), QStringLiteral("close here"));
    QVERIFY(!w.find<QFrame>("nextCard")->isVisible());
    w.choose(QStringLiteral("0.0"));
    w.key(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(w.cell(QStringLiteral("1"), SocketModel::StateColumn), QStringLiteral("TIME-WAIT"));
    // 60 s: what next, and one button for everything.
    QTRY_VERIFY(w.find<QFrame>("nextCard")->isVisible());
    QVERIFY(!bubble(w)->isVisible());
    w.find<QWidget>("nextCardUndoButton")->setFocus();
    w.key(Qt::Key_Space);
    const auto open = [&w] {
        int count = 0;
        for (const auto &[id, row] : w.table.table().rows())
            count += row.life == Life::Open || row.life == Life::Opening ? 1 : 0;
        return count;
    };
    QTRY_COMPARE(open(), 0);
    QVERIFY(!w.find<QFrame>("nextCard")->isVisible());
    QVERIFY(w.find<QRadioButton>("passiveButton")->isChecked());
}

void tst_FirstRun::remarkIsReachedAndLeftByKeyboard()
{
    WindowFixture w;
    connect(w);
    QTRY_VERIFY(bubble(w)->isVisible());
    // What assistive technology is told stands in the status line too.
    QTRY_VERIFY(w.text("newsLabel").contains(QStringLiteral("Which port does it use?")));
    w.view()->setFocus();
    w.key(Qt::Key_F6);
    QTRY_VERIFY(hasFocus(w, "anotherClientButton"));
    // It is one of the panes, not the end of them.
    w.key(Qt::Key_F6);
    QVERIFY(w.find<QWidget>("mapPanel")->isAncestorOf(QApplication::focusWidget()));
    w.key(Qt::Key_F6);
    QVERIFY(hasFocus(w, "ipEdit"));
    w.key(Qt::Key_F6);
    QVERIFY(isInTabs(w));
    w.key(Qt::Key_F6);
    QVERIFY(w.view()->hasFocus());
    w.key(Qt::Key_F6);
    QVERIFY(hasFocus(w, "anotherClientButton"));
    // And back, past the first to the last.
    w.key(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(w.view()->hasFocus());
    w.key(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(isInTabs(w));
    w.key(Qt::Key_F6);
    w.key(Qt::Key_F6);
    QVERIFY(hasFocus(w, "anotherClientButton"));
    w.key(Qt::Key_Tab);
    QTRY_VERIFY(hasFocus(w, "closeBubbleButton"));
    w.key(Qt::Key_Escape);
    QVERIFY(!bubble(w)->isVisible());
    QVERIFY(w.view()->hasFocus());
    // There is nothing between the table and the map beside it any more.
    w.key(Qt::Key_F6);
    QTRY_VERIFY(w.find<QWidget>("mapPanel")->isAncestorOf(QApplication::focusWidget()));
}

void tst_FirstRun::escapeLeavesTheFocusWhereItIs()
{
    WindowFixture w;
    connect(w);
    QTRY_VERIFY(bubble(w)->isVisible());
    QTRY_VERIFY(isInTabs(w));
    w.key(Qt::Key_Escape);
    QVERIFY(!bubble(w)->isVisible());
    QVERIFY(isInTabs(w));
    // It does not come back with the next ghost.
    w.find<QWidget>("ipEdit")->setFocus();
    w.key(Qt::Key_Return);
    QTRY_COMPARE(w.rows(QStringLiteral("0")), 2);
    QTRY_COMPARE(w.rows(), 3);
    QVERIFY(!bubble(w)->isVisible());
}

void tst_FirstRun::remarkIsShownOnce()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("window.ini"));
    {
        WindowFixture w(file);
        connect(w);
        QTRY_VERIFY(bubble(w)->isVisible());
        w.find<QWidget>("closeBubbleButton")->setFocus();
        w.key(Qt::Key_Space);
        QVERIFY(!bubble(w)->isVisible());
        w.choose(QStringLiteral("1"));
        w.key(Qt::Key_W, Qt::ControlModifier);
        QTRY_COMPARE(w.cell(QStringLiteral("0.0"), SocketModel::StateColumn), QStringLiteral("CLOSE-WAIT"));
    }
    WindowFixture w(file);
    connect(w);
    w.choose(QStringLiteral("0.0"));
    w.key(Qt::Key_W, Qt::ControlModifier);
    w.choose(QStringLiteral("1"));
    w.key(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(w.cell(QStringLiteral("0.0"), SocketModel::StateColumn), QStringLiteral("TIME-WAIT"));
    QVERIFY(!bubble(w)->isVisible());
    QVERIFY(!w.find<QFrame>("nextCard")->isVisible());
}

void tst_FirstRun::remarkStaysOffItsRow_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << 100 << QSize(1180, 760);
    QTest::newRow("large text") << 200 << QSize(1600, 1100);
    QTest::newRow("small window") << 100 << QSize(800, 600);
}

void tst_FirstRun::remarkStaysOffItsRow()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    WindowFixture w;
    w.window.resize(size);
    w.window.setTextZoom(percent);
    connect(w);
    QTRY_VERIFY(bubble(w)->isVisible());
    const auto place = [&w](const QModelIndex &index) {
        const QRect rect = w.view()->visualRect(index);
        return QRect(w.view()->viewport()->mapToGlobal(rect.topLeft()), rect.size());
    };
    const auto frame = [&w] { return QRect(bubble(w)->mapToGlobal(QPoint()), bubble(w)->size()); };
    QTRY_VERIFY(place(w.at(QStringLiteral("0.0"))).isValid());
    QTRY_VERIFY(!frame().intersects(place(w.at(QStringLiteral("0.0")))));
    // Every word of it is seen.
    for (const char *name : {"ghostBubbleTitle", "ghostBubbleText", "anotherClientButton"}) {
        const auto *part = w.find<QWidget>(name);
        QTRY_VERIFY2(bubble(w)->rect().contains(part->geometry()), name);
        const int wanted = part->hasHeightForWidth() ? part->heightForWidth(part->width())
                                                     : part->minimumSizeHint().height();
        QVERIFY2(part->height() >= wanted, name);
    }
}

void tst_FirstRun::remarkHidesNoRow_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << 100 << QSize(1280, 720);
    QTest::newRow("large text") << 200 << QSize(1280, 720);
    QTest::newRow("small window") << 100 << QSize(800, 600);
}

/// In a table that is full before the first ghost comes.
void tst_FirstRun::remarkHidesNoRow()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    WindowFixture w;
    w.window.resize(size);
    w.window.setTextZoom(percent);
    OpenRequest request;
    request.transport = Transport::Udp;
    request.opening = Opening::Passive;
    request.target = {QStringLiteral("127.0.0.1"), 0};
    for (int sockets = 0; sockets < 30; ++sockets)
        w.session.open(request);
    QTRY_COMPARE(w.rows(), 30);
    w.openByForm(true, 0, QStringLiteral("127.0.0.1"), QStringLiteral("0"));
    QTRY_VERIFY(w.find<QRadioButton>("activeButton")->isChecked());
    w.edit("portEdit")->setFocus();
    w.key(Qt::Key_Return);
    QTRY_VERIFY(bubble(w)->isVisible());
    const auto placeOf = [](const QWidget *widget) {
        return QRect(widget->mapToGlobal(QPoint()), widget->size());
    };
    const QWidget *const tabs = w.find<QWidget>("inspectTabs");
    const auto isFree = [&] {
        const QRect remark = placeOf(bubble(w));
        return !remark.intersects(placeOf(w.view())) && !remark.intersects(placeOf(tabs)) &&
               remark.top() >= placeOf(w.view()).bottom();
    };
    QTRY_VERIFY(isFree());
    // The ghost is in view beside it.
    const auto shown = [&w](const QString &path) {
        return w.view()->viewport()->rect().contains(w.view()->visualRect(w.at(path)).center());
    };
    QTRY_COMPARE(w.rows(QStringLiteral("30")), 1);
    QTRY_VERIFY(shown(QStringLiteral("30.0")));
    // Its ground is given back, and the rows are where they were.
    const int high = w.view()->height();
    const QRect ghost = w.view()->visualRect(w.at(QStringLiteral("0")));
    w.key(Qt::Key_Escape);
    QTRY_VERIFY(!bubble(w)->isVisible());
    QTRY_VERIFY(w.view()->height() > high || percent == 200);
    QVERIFY(w.view()->visualRect(w.at(QStringLiteral("0"))).top() >= ghost.top());
}

/// Where its own ground makes the table larger than it was without, it does not come and go.
void tst_FirstRun::remarkComesToRest()
{
    WindowFixture w;
    connect(w);
    QTRY_VERIFY(bubble(w)->isVisible());
    ResizeCounter counter;
    w.find<QWidget>("tableStrip")->installEventFilter(&counter);
    int beats = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, [&beats] { ++beats; });
    beat.start(5);
    for (const int height : {440, 500, 560, 620, 660, 800, 620}) {
        w.window.resize(1280, height);
        beats = counter.resizes = 0;
        QTRY_VERIFY(beats >= 40);
        QVERIFY2(counter.resizes <= 4, qPrintable(QStringLiteral("%1 at %2").arg(counter.resizes).arg(height)));
    }
}

void tst_FirstRun::motionCanBeOff()
{
    WindowFixture w;
    auto *pulse = w.find<CellPulse>("cellPulse");
    QVERIFY(pulse->isHidden());
    pulse->setAnimated(false);
    pulse->pulse(QRect(0, 0, 100, 100), [] { return QList<QRect>{QRect(10, 10, 50, 20)}; });
    QVERIFY(pulse->isHidden());
    pulse->setAnimated(true);
    pulse->pulse(QRect(0, 0, 100, 100), [] { return QList<QRect>{QRect(10, 10, 50, 20)}; });
    QCOMPARE(!pulse->isHidden(), w.window.style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
    QTRY_VERIFY(pulse->isHidden());
}

void tst_FirstRun::portInUseOffersTheNext()
{
    const Peer taken = Peer::bound(Endpoint(QHostAddress(QHostAddress::LocalHost), 0));
    WindowFixture w;
    w.edit("portEdit")->setText(QString::number(taken.local().port()));
    w.edit("portEdit")->setFocus();
    w.key(Qt::Key_Return);
    auto *offer = w.find<QPushButton>("usePortButton");
    QTRY_VERIFY(offer->isVisible());
    for (int presses = 0; presses < 8 && !offer->hasFocus(); ++presses)
        w.key(Qt::Key_Tab);
    QVERIFY(offer->hasFocus());
    w.key(Qt::Key_Space);
    QVERIFY(w.edit("portEdit")->text().toInt() > taken.local().port());
    QVERIFY(w.edit("portEdit")->hasFocus());
}

void tst_FirstRun::cardGoesOn_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("words");
    QTest::newRow("who closes first") << "nextWhoClosesFirstButton"
                                      << "TIME-WAIT";
    QTest::newRow("UDP") << "nextUdpButton"
                         << "UDP";
    QTest::newRow("a real server") << "nextRealServerButton"
                                   << "HTTP";
}

void tst_FirstRun::cardGoesOn()
{
    QFETCH(QString, button);
    QFETCH(QString, words);
    WindowFixture w;
    connect(w);
    // Its words are true only when text went both ways.
    for (const char *row : {"1", "0.0"}) {
        w.choose(QLatin1String(row));
        w.view()->setFocus();
        w.key(Qt::Key_Return);
        QTRY_VERIFY(isInTabs(w));
        w.type(QStringLiteral("Hola"));
        w.key(Qt::Key_Return);
    }
    QTRY_COMPARE(w.cell(QStringLiteral("0.0"), SocketModel::BytesColumn), QStringLiteral("5 / 5"));
    for (const char *row : {"1", "0.0"}) {
        w.choose(QLatin1String(row));
        w.key(Qt::Key_W, Qt::ControlModifier);
    }
    QTRY_VERIFY(w.find<QFrame>("nextCard")->isVisible());
    w.find<QWidget>(qPrintable(button))->setFocus();
    w.key(Qt::Key_Space);
    QVERIFY(w.text("nextCardText").contains(words));
    if (button == QStringLiteral("nextWhoClosesFirstButton")) {
        QTRY_VERIFY(w.rows() >= 3);
        return;
    }
    const bool udp = button == QStringLiteral("nextUdpButton");
    QCOMPARE(w.find<QComboBox>("protocolCombo")->currentText(),
             udp ? QStringLiteral("UDP") : QStringLiteral("TCP"));
    QCOMPARE(w.find<QRadioButton>("passiveButton")->isChecked(), udp);
    QVERIFY(hasFocus(w, udp ? "portEdit" : "ipEdit"));
    if (!udp)
        return;
    // As the card says: Enter twice.
    const int before = w.rows();
    w.key(Qt::Key_Return);
    QTRY_VERIFY(w.rows() > before && w.find<QRadioButton>("activeButton")->isChecked());
    w.key(Qt::Key_Return);
    QTRY_VERIFY(w.rows() > before + 1);
}

void tst_FirstRun::returningUsersSeeALine()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("window.ini"));
    {
        WindowFixture w(file);
        QCOMPARE(w.find<StartCards>("startCards")->look(), StartCards::Look::Cards);
        w.openByForm(true, 0, QStringLiteral("127.0.0.1"), QStringLiteral("0"));
        QTRY_COMPARE(w.rows(), 1);
        QTRY_VERIFY(w.find<QRadioButton>("activeButton")->isChecked());
    }
    {
        WindowFixture w(file);
        QCOMPARE(w.find<StartCards>("startCards")->look(), StartCards::Look::Line);
        QVERIFY(!w.find<QWidget>("waitCard")->isVisible());
        // F6 from the form leads to its first button, which does what the card did.
        w.key(Qt::Key_F6);
        QVERIFY(hasFocus(w, "waitShortButton"));
        w.find<QWidget>("hideCardsButton")->setFocus();
        w.key(Qt::Key_Space);
        QCOMPARE(w.find<StartCards>("startCards")->look(), StartCards::Look::Sentence);
    }
    WindowFixture w(file);
    QCOMPARE(w.find<StartCards>("startCards")->look(), StartCards::Look::Sentence);
    QVERIFY(!w.find<QWidget>("waitShortButton")->isVisible());
    // There is nothing to stand on: F6 goes on to the map.
    w.key(Qt::Key_F6);
    QVERIFY(w.find<QWidget>("mapPanel")->isAncestorOf(QApplication::focusWidget()));
}

void tst_FirstRun::beginsAnewByTheMenu()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("window.ini"));
    {
        QSettings before(file, QSettings::IniFormat);
        for (const char *key : {"ghostRemarkShown", "socketOpened", "startCardsHidden"})
            before.setValue(QStringLiteral("firstRun/%1").arg(QLatin1String(key)), true);
        before.setValue(QStringLiteral("other/kept"), 1);
    }
    WindowFixture w(file);
    auto *cards = w.find<StartCards>("startCards");
    QCOMPARE(cards->look(), StartCards::Look::Sentence);
    // The letters underlined in the menu bar and in the menu lead there.
    w.key(Qt::Key_H, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_F);
    QTRY_COMPARE(cards->look(), StartCards::Look::Cards);
    QVERIFY(w.find<QWidget>("waitCard")->isVisible());
    QVERIFY(w.text("newsLabel").contains(QStringLiteral("first steps")));
    QVERIFY(hasFocus(w, "ipEdit"));
    const QSettings after(file, QSettings::IniFormat);
    QVERIFY(!after.contains(QStringLiteral("firstRun/startCardsHidden")));
    QCOMPARE(after.value(QStringLiteral("other/kept")).toInt(), 1);
    // A popup of the offscreen platform leaves no window active.
    w.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&w.window));
    // All of it comes again, also where sockets are open.
    connect(w);
    QTRY_VERIFY(bubble(w)->isVisible());
}

QTEST_MAIN(tst_FirstRun)

#include "tst_firstrun.moc"

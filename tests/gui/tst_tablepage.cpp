#include "gui/exchange/transcriptview.h"
#include "gui/table/filteredit.h"
#include "gui/table/tablepage.h"
#include "models/socketfiltermodel.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QToolButton>

using namespace enchufe;
using enum SocketModel::Column;

/// The table as an instrument, in the real window with real sockets and keys.
class tst_TablePage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }
    void chipsChooseRows();
    void chipsJoinTheTypedFilter();
    void chipsWorkByKeyboard();
    void offersCompletions();
    void escapeEmptiesTheFilter();
    void underlinesWhatIsWrong();
    void filtersByCell();
    void choosesColumns();
    void remembersColumnsAndFilter();
    void ignoresASpoiltFile();
    void pausesTheDisplay();
    void keepsEndedSocketsIfWanted();
    void copiesAsCommand();
    void asksForTheWholeComputer();
    void sortsBackToOpeningOrder();
    void tellsMarksToReaders();

private:
    static QToolButton *chip(const WindowFixture &w, const char *name) { return w.find<QToolButton>(name); }
    static QAction *action(const WindowFixture &w, const QString &text)
    {
        const auto actions = w.window.findChildren<QAction *>();
        const auto found = std::find_if(actions.begin(), actions.end(), [&text](const QAction *each) {
            return each->text().remove(u'&') == text;
        });
        return found == actions.end() ? nullptr : *found;
    }
    /// A listener, a client with its ghost, and a UDP socket.
    static void fill(WindowFixture *w)
    {
        w->openByForm(true, 0, QStringLiteral("127.0.0.1"), QStringLiteral("0"));
        QTRY_COMPARE(w->cell(QStringLiteral("0"), StateColumn), QStringLiteral("LISTEN"));
        const QString port = w->cell(QStringLiteral("0"), LocalColumn).section(u':', 1);
        w->openByForm(false, 0, QStringLiteral("127.0.0.1"), port);
        QTRY_COMPARE(w->cell(QStringLiteral("1"), StateColumn), QStringLiteral("ESTABLISHED"));
        w->openByForm(true, 1, QStringLiteral("127.0.0.1"), QStringLiteral("0"));
        QTRY_COMPARE(w->cell(QStringLiteral("2"), StateColumn), QStringLiteral("UNCONN"));
        QTRY_COMPARE(w->text("countLabel"), QStringLiteral("4 of 4"));
    }
};

void tst_TablePage::chipsChooseRows()
{
    WindowFixture w;
    fill(&w);
    QVERIFY(chip(w, "allChip")->isChecked());
    QTest::mouseClick(chip(w, "udpChip"), Qt::LeftButton);
    QTRY_COMPARE(w.text("countLabel"), QStringLiteral("1 of 4"));
    QVERIFY(!chip(w, "allChip")->isChecked());
    // One at a time, more with Ctrl.
    QTest::mouseClick(chip(w, "listeningChip"), Qt::LeftButton);
    QTRY_COMPARE(w.text("countLabel"), QStringLiteral("1 of 4"));
    QVERIFY(!chip(w, "udpChip")->isChecked());
    QTest::mouseClick(chip(w, "connectedChip"), Qt::LeftButton, Qt::ControlModifier);
    QTRY_COMPARE(w.text("countLabel"), QStringLiteral("3 of 4"));
    QTest::mouseClick(chip(w, "udpChip"), Qt::LeftButton, Qt::ControlModifier);
    QTRY_COMPARE(w.text("countLabel"), QStringLiteral("0 of 4"));
    QTest::mouseClick(chip(w, "tcpChip"), Qt::LeftButton, Qt::ControlModifier);
    QTRY_COMPARE(w.text("countLabel"), QStringLiteral("3 of 4"));
    QTest::mouseClick(chip(w, "allChip"), Qt::LeftButton);
    QTRY_COMPARE(w.text("countLabel"), QStringLiteral("4 of 4"));
    // Pressed again, a chip comes out.
    QTest::mouseClick(chip(w, "mineChip"), Qt::LeftButton);
    QTest::mouseClick(chip(w, "mineChip"), Qt::LeftButton);
    QVERIFY(chip(w, "allChip")->isChecked() && !chip(w, "mineChip")->isChecked());
}

void tst_TablePage::chipsJoinTheTypedFilter()
{
    WindowFixture w;
    fill(&w);
    QTest::mouseClick(chip(w, "tcpChip"), Qt::LeftButton);
    w.key(Qt::Key_F, Qt::ControlModifier);
    w.type(QStringLiteral("is:ghost | proto:udp"));
    QTRY_COMPARE(w.text("countLabel"), QStringLiteral("2 of 4"));
    QTest::mouseClick(chip(w, "listeningChip"), Qt::LeftButton, Qt::ControlModifier);
    QTRY_COMPARE(w.text("countLabel"), QStringLiteral("0 of 4"));
}

void tst_TablePage::chipsWorkByKeyboard()
{
    WindowFixture w;
    fill(&w);
    chip(w, "udpChip")->setFocus(Qt::TabFocusReason);
    w.key(Qt::Key_Space);
    QTRY_COMPARE(w.text("countLabel"), QStringLiteral("1 of 4"));
    w.key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), chip(w, "listeningChip"));
}

void tst_TablePage::offersCompletions()
{
    WindowFixture w;
    fill(&w);
    w.key(Qt::Key_F, Qt::ControlModifier);
    w.type(QStringLiteral("udp | st"));
    auto *edit = w.find<FilterEdit>("filterEdit");
    QAbstractItemView *offers = nullptr;
    const auto isOffered = [&] {
        const auto widgets = QApplication::topLevelWidgets();
        for (QWidget *widget : widgets) {
            if (widget->objectName() == QStringLiteral("filterOffers") && widget->isVisible())
                offers = qobject_cast<QAbstractItemView *>(widget);
        }
        return offers && offers->isVisible();
    };
    QTRY_VERIFY(isOffered());
    QCOMPARE(offers->model()->rowCount(), 1);
    QTest::keyClick(offers, Qt::Key_Down);
    QTest::keyClick(offers, Qt::Key_Return);
    QCOMPARE(edit->text(), QStringLiteral("udp | state:"));
    // The values that are in the table, at once.
    QTRY_VERIFY(isOffered());
    QCOMPARE(offers->model()->rowCount(), 3);
    QTest::keyClick(offers, Qt::Key_L);
    QTRY_COMPARE(offers->model()->rowCount(), 1);
    QTest::keyClick(offers, Qt::Key_Down);
    QTest::keyClick(offers, Qt::Key_Return);
    QCOMPARE(edit->text(), QStringLiteral("udp | state:listen"));
    QTRY_COMPARE(w.text("countLabel"), QStringLiteral("2 of 4"));
    QVERIFY(!offers->isVisible());
}

/// One Escape is enough, whether words are offered or not; Ctrl+Z brings the text back. Keys come to the
/// window as a person's do, who does not say to which of the two they go.
void tst_TablePage::escapeEmptiesTheFilter()
{
    WindowFixture w;
    fill(&w);
    w.key(Qt::Key_F, Qt::ControlModifier);
    const QLineEdit *const edit = w.edit("filterEdit");
    QVERIFY(edit->hasFocus());
    const auto isOffering = [] {
        const QWidget *const popup = QApplication::activePopupWidget();
        return popup != nullptr && popup->objectName() == QStringLiteral("filterOffers");
    };
    const auto press = [&w](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(w.window.windowHandle(), key, modifiers);
    };
    press(Qt::Key_S);
    QCOMPARE(edit->text(), QStringLiteral("s"));
    QTRY_VERIFY(isOffering());
    press(Qt::Key_Escape);
    QCOMPARE(edit->text(), QString());
    QVERIFY(!isOffering());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit->text(), QStringLiteral("s"));
    // A chosen line of the list is not taken.
    press(Qt::Key_Down);
    QTRY_VERIFY(isOffering());
    press(Qt::Key_Down);
    press(Qt::Key_Escape);
    QCOMPARE(edit->text(), QString());
    QVERIFY(!isOffering());
    for (int times = 0; times < 3; ++times)
        press(Qt::Key_Z);
    QCOMPARE(edit->text(), QStringLiteral("zzz"));
    QTRY_COMPARE(w.text("countLabel"), QStringLiteral("0 of 4"));
    QVERIFY(!isOffering());
    press(Qt::Key_Escape);
    QCOMPARE(edit->text(), QString());
    QTRY_COMPARE(w.text("countLabel"), QStringLiteral("4 of 4"));
}

void tst_TablePage::underlinesWhatIsWrong()
{
    WindowFixture w;
    fill(&w);
    auto *edit = w.find<FilterEdit>("filterEdit");
    edit->setText(QStringLiteral("udp"));
    QTRY_COMPARE(w.text("countLabel"), QStringLiteral("1 of 4"));
    edit->setText(QStringLiteral("udp state:nonsense tcp"));
    QCOMPARE(edit->faultyPart(), QStringLiteral("nonsense"));
    QVERIFY(edit->hasFault());
    // The last good result stays.
    QCOMPARE(w.rows(), 1);
    edit->setText(QStringLiteral("udp"));
    QVERIFY(edit->faultyPart().isEmpty() && !edit->hasFault());
}

void tst_TablePage::filtersByCell()
{
    WindowFixture w;
    fill(&w);
    w.choose(QStringLiteral("0.0"));
    w.view()->setCurrentIndex(w.at(QStringLiteral("0.0"), StateColumn));
    action(w, QStringLiteral("Show only this"))->trigger();
    QCOMPARE(w.edit("filterEdit")->text(), QStringLiteral("state:established"));
    QTRY_COMPARE(w.text("countLabel"), QStringLiteral("3 of 4"));
    w.view()->setCurrentIndex(w.at(QStringLiteral("0.0"), SocketColumn));
    action(w, QStringLiteral("Hide this"))->trigger();
    QCOMPARE(w.edit("filterEdit")->text(), QStringLiteral("state:established -is:ghost"));
    QTRY_COMPARE(w.rows(), 1);
    w.edit("filterEdit")->setText(QStringLiteral("udp | tcp"));
    w.view()->setCurrentIndex(w.at(QStringLiteral("2"), ProtoColumn));
    action(w, QStringLiteral("Add to the filter"))->trigger();
    QCOMPARE(w.edit("filterEdit")->text(), QStringLiteral("(udp | tcp) proto:udp"));
    QTRY_COMPARE(w.text("countLabel"), QStringLiteral("1 of 4"));
}

void tst_TablePage::choosesColumns()
{
    WindowFixture w;
    fill(&w);
    QVERIFY(w.view()->isColumnHidden(RoleColumn) && !w.view()->isColumnHidden(AgeColumn));
    action(w, QStringLiteral("Columns..."))->trigger();
    auto *menu = w.find<QMenu>("columnsMenu");
    QTRY_VERIFY(menu->isVisible());
    // Every column but the first, by keyboard; the waterfall's orders, a line and the reset.
    QCOMPARE(menu->actions().size(), int(ColumnCount) - 1 + 3);
    auto *role = menu->findChild<QAction *>(QStringLiteral("column-%1").arg(int(RoleColumn)));
    menu->setActiveAction(role);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(!w.view()->isColumnHidden(RoleColumn));
    QCOMPARE(w.cell(QStringLiteral("0"), RoleColumn), QStringLiteral("passive"));
    QTRY_VERIFY(w.view()->columnWidth(RoleColumn) >
                w.view()->fontMetrics().horizontalAdvance(QStringLiteral("passive")));
    // The first stays first, whatever is dragged.
    w.view()->header()->moveSection(w.view()->header()->visualIndex(AgeColumn), 2);
    QCOMPARE(w.view()->header()->visualIndex(SocketColumn), 0);
    // Only the kernel knows these, and it has been asked.
    QTRY_VERIFY(w.cell(QStringLiteral("0"), InodeColumn).toULongLong() > 0);
    QCOMPARE(w.cell(QStringLiteral("0"), ProcessColumn),
             QStringLiteral("enchufe (%1)").arg(QCoreApplication::applicationPid()));
    action(w, QStringLiteral("Columns..."))->trigger();
    menu->findChild<QAction *>(QStringLiteral("resetColumns"))->trigger();
    menu->close();
    QVERIFY(w.view()->isColumnHidden(RoleColumn));
    QCOMPARE(w.view()->header()->visualIndex(AgeColumn), int(AgeColumn));
}

void tst_TablePage::remembersColumnsAndFilter()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    {
        WindowFixture w(file);
        w.view()->setColumnHidden(DropsColumn, false);
        w.view()->setColumnHidden(QueueColumn, true);
        w.view()->header()->moveSection(w.view()->header()->visualIndex(AgeColumn), 1);
        w.view()->header()->resizeSection(RemoteColumn, 321);
        w.view()->sortByColumn(BytesColumn, Qt::DescendingOrder);
        w.edit("filterEdit")->setText(QStringLiteral("estado:listen es:fantasma"));
    }
    WindowFixture w(file);
    QVERIFY(!w.view()->isColumnHidden(DropsColumn) && w.view()->isColumnHidden(QueueColumn));
    QCOMPARE(w.view()->header()->visualIndex(AgeColumn), 1);
    QVERIFY(w.view()->columnWidth(RemoteColumn) >= 321);
    QCOMPARE(w.view()->header()->sortIndicatorSection(), int(BytesColumn));
    QCOMPARE(w.view()->header()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(w.edit("filterEdit")->text(), QStringLiteral("state:listen is:ghost"));
    QVERIFY(!w.view()->isColumnHidden(SocketColumn));
}

void tst_TablePage::ignoresASpoiltFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("window.ini"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[table]\ncolumns=@ByteArray(nonsense)\nfilter=((\n");
    file.close();
    WindowFixture w(path);
    QVERIFY(!w.view()->isColumnHidden(StateColumn) && w.view()->isColumnHidden(DropsColumn));
    QVERIFY(w.find<FilterEdit>("filterEdit")->hasFault());
}

void tst_TablePage::pausesTheDisplay()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    WindowFixture w;
    w.openByForm(false, 0, QStringLiteral("127.0.0.1"), QString::number(server.serverPort()));
    QTRY_COMPARE(w.cell(QStringLiteral("0"), StateColumn), QStringLiteral("ESTABLISHED"));
    QTRY_VERIFY(server.hasPendingConnections());
    QTcpSocket *peer = server.nextPendingConnection();
    QVERIFY(!w.find<QWidget>("pauseBanner")->isVisible());
    w.choose(QStringLiteral("0"));
    w.key(Qt::Key_Space);
    QVERIFY(w.table.isPaused());
    QTRY_VERIFY(w.find<QWidget>("pauseBanner")->isVisible());
    QVERIFY(action(w, QStringLiteral("Pause the display"))->isChecked());
    const QString bytes = w.cell(QStringLiteral("0"), BytesColumn);
    const quint64 shown = w.table.table().position();
    auto *transcript = w.find<TranscriptView>("transcriptView");
    const qsizetype blocks = transcript->blockCount();
    for (int count = 0; count < 5; ++count)
        peer->write("hola");
    QTRY_VERIFY(w.table.waiting() > 0);
    QTRY_VERIFY2(w.text("pauseLabel").contains(QStringLiteral("waiting")), qPrintable(w.text("pauseLabel")));
    QTRY_VERIFY(!w.text("pauseLabel").contains(QStringLiteral(" 0 event")));
    QCOMPARE(w.cell(QStringLiteral("0"), BytesColumn), bytes);
    QCOMPARE(w.table.table().position(), shown);
    QCOMPARE(transcript->blockCount(), blocks);
    // The other socket's peer is answered all the same: only the display stands still.
    w.find<QPushButton>("resumeButton")->click();
    QVERIFY(!w.table.isPaused());
    QTRY_COMPARE(w.cell(QStringLiteral("0"), BytesColumn), QStringLiteral("20 / 0"));
    QTRY_VERIFY(transcript->blockCount() > blocks);
    QVERIFY(!w.find<QWidget>("pauseBanner")->isVisible());
    QVERIFY(!action(w, QStringLiteral("Pause the display"))->isChecked());
}

void tst_TablePage::keepsEndedSocketsIfWanted()
{
    WindowFixture w;
    fill(&w);
    QAction *keep = action(w, QStringLiteral("Keep ended sockets"));
    QVERIFY(keep->isChecked());
    w.choose(QStringLiteral("2"));
    w.key(Qt::Key_W, Qt::ControlModifier);
    // It stays in its place to be seen going, struck out, before it moves.
    QTRY_COMPARE(w.at(QStringLiteral("2")).data(MarkRole).toInt(), int(RowMark::Gone));
    QTRY_COMPARE(w.cell(QStringLiteral("2"), SocketColumn), QStringLiteral("History (1)"));
    keep->trigger();
    QTRY_COMPARE(w.rows(), 2);
    w.openByForm(true, 1, QStringLiteral("127.0.0.1"), QStringLiteral("0"));
    QTRY_COMPARE(w.rows(), 3);
    w.choose(QStringLiteral("2"));
    w.key(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(w.rows(), 2);
    QCOMPARE(w.table.table().endedCount(), size_t(0));
}

void tst_TablePage::copiesAsCommand()
{
    WindowFixture w;
    fill(&w);
    w.choose(QStringLiteral("0"));
    const QString port = w.cell(QStringLiteral("0"), LocalColumn).section(u':', 1);
    auto *socat = w.window.findChild<QAction *>(QStringLiteral("copyAs-%1").arg(int(CopyForm::Socat)));
    QVERIFY(socat);
    socat->trigger();
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("socat - TCP4-LISTEN:%1,bind=127.0.0.1,reuseaddr")
                     .arg(port)
                     .replace(QStringLiteral("TCP4-LISTEN"), QStringLiteral("'TCP4-LISTEN")) +
                 u'\'');
}

void tst_TablePage::asksForTheWholeComputer()
{
    WindowFixture w;
    fill(&w);
    auto *page = w.window.findChild<TablePage *>();
    QSignalSpy asked(page, &TablePage::wholeComputerChanged);
    auto *computer = w.find<QToolButton>("thisComputerButton");
    auto *app = w.find<QToolButton>("thisAppButton");
    QVERIFY(app->isChecked());
    computer->setFocus(Qt::TabFocusReason);
    w.key(Qt::Key_Space);
    QCOMPARE(asked.takeFirst().first().toBool(), true);
    QVERIFY(!app->isChecked());
    app->click();
    QCOMPARE(asked.takeFirst().first().toBool(), false);
    QVERIFY(!computer->isChecked());
}

void tst_TablePage::sortsBackToOpeningOrder()
{
    WindowFixture w;
    fill(&w);
    QHeaderView *header = w.view()->header();
    const QPoint place(header->sectionViewportPosition(ProtoColumn) + 5, header->height() / 2);
    const auto click = [&] { QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place); };
    click();
    QCOMPARE(header->sortIndicatorSection(), int(ProtoColumn));
    click();
    QTRY_COMPARE(w.cell(QStringLiteral("0"), ProtoColumn), QStringLiteral("UDP"));
    click();
    QCOMPARE(header->sortIndicatorSection(), -1);
    QTRY_COMPARE(w.cell(QStringLiteral("0"), StateColumn), QStringLiteral("LISTEN"));
    QCOMPARE(w.cell(QStringLiteral("2"), ProtoColumn), QStringLiteral("UDP"));
}

void tst_TablePage::tellsMarksToReaders()
{
    WindowFixture w;
    fill(&w);
    const auto spoken = [&] {
        return w.at(QStringLiteral("2")).data(Qt::AccessibleDescriptionRole).toString();
    };
    QTRY_VERIFY(!spoken().contains(QStringLiteral("(new)")));
    w.choose(QStringLiteral("2"));
    w.key(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY2(spoken().endsWith(QStringLiteral("(gone)")), qPrintable(spoken()));
}

QTEST_MAIN(tst_TablePage)
#include "tst_tablepage.moc"

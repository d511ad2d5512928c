#include "base/clock.h"
#include "gui/exchange/searchbar.h"
#include "gui/exchange/transcriptpainter.h"
#include "gui/exchange/transcriptsearch.h"
#include "gui/exchange/transcriptview.h"
#include "journal/journalwriter.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>

using namespace enchufe;
using namespace std::chrono_literals;

namespace {

const SocketId theSocket{1};

/// A transcript of a journal written by hand, with its search bar, typed into with real keys.
struct Bench
{
    QTemporaryDir directory;
    SystemClock clock;
    Journal journal{clock, {directory.path()}};
    JournalWriter writer{journal};
    LiveTable table{journal, 5ms};
    QWidget window;
    SearchBar bar{&window};
    TranscriptView view{table, &window};
    TranscriptSearch *search = new TranscriptSearch(journal, view, bar);
    QLineEdit *edit = bar.findChild<QLineEdit *>(u"searchEdit"_qs);
    QLabel *status = bar.findChild<QLabel *>(u"searchStatus"_qs);

    Bench()
    {
        bar.hide();
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&bar);
        layout->addWidget(&view, 1);
        for (const SocketId id : {theSocket, SocketId{2}}) {
            SocketFacts facts;
            facts.opening = Opening::Active;
            writer.appendFacts({.socket = id, .kind = EventKind::Created}, facts);
        }
        writer.publish();
        window.resize(900, 500);
        window.show();
        QApplication::setActiveWindow(&window);
    }

    void moved(EventKind kind, const QByteArray &bytes, SocketId socket = theSocket)
    {
        writer.append({.socket = socket, .kind = kind}, bytes);
        writer.publish();
    }
    void received(const QByteArray &bytes) { moved(EventKind::Received, bytes); }
    void show()
    {
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(table.table().row(theSocket) && table.table().position() == journal.published());
        view.showSocket(theSocket, 0);
        QTRY_VERIFY(!shown().isEmpty() || view.blockCount() == 0);
    }
    void find(const QString &text)
    {
        search->open();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    QString shown() const
    {
        QStringList texts;
        for (const TranscriptView::Line &line : view.linesInView())
            texts.append(line.text);
        return texts.join(u'\n');
    }
    /// How many pixels of the view have the colour that marks a match.
    int markedPixels()
    {
        const QImage picture = view.viewport()->grab().toImage();
        const QRgb mark = TranscriptColors::of(view.palette()).mark.rgb();
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                count += (picture.pixel(x, y) & RGB_MASK) == (mark & RGB_MASK) ? 1 : 0;
        }
        return count;
    }
};

} // namespace

class TstTranscriptSearch : public QObject
{
    Q_OBJECT

private slots:
    // Plural forms come from the translation into English.
    void initTestCase() { m_language.select(Language::Code::English); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_qs)); }
    void stepsFromMatchToMatch();
    void beginsWhereTheReaderIs();
    void bytesAndFaults();
    void foldedAwayIsOpened();
    void marksBothHalvesOfACutMatch();
    void newBlocksAreCountedAndMoveNothing();
    void followsOtherSocketsAndDirections();
    void tellsItsBounds();
    void closedInTheMiddle();
    void keysInTheWindow();

private:
    Language m_language{*QCoreApplication::instance()};
};

void TstTranscriptSearch::stepsFromMatchToMatch()
{
    Bench bench;
    bench.show();
    for (const char *text : {"one two", "two", "three", "two and two"})
        bench.received(text);
    QTRY_COMPARE(bench.view.blockCount(), 4);
    bench.find(u"two"_qs);
    QTRY_COMPARE(bench.status->text(), u"1 of 4"_qs);
    QCOMPARE(bench.view.firstSelected(), 0);
    QVERIFY(bench.markedPixels() > 0);
    QTest::keyClick(bench.edit, Qt::Key_Return);
    QCOMPARE(bench.status->text(), u"2 of 4"_qs);
    QCOMPARE(bench.view.firstSelected(), 1);
    QTest::keyClick(bench.edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(bench.edit, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(bench.status->text(), u"4 of 4"_qs);
    QCOMPARE(bench.view.firstSelected(), 3);
    QTest::mouseClick(bench.bar.findChild<QToolButton *>(u"searchNextButton"_qs), Qt::LeftButton);
    QCOMPARE(bench.status->text(), u"1 of 4"_qs);
    QTest::mouseClick(bench.bar.findChild<QToolButton *>(u"searchPreviousButton"_qs), Qt::LeftButton);
    QCOMPARE(bench.status->text(), u"4 of 4"_qs);
    // The word goes on being typed where it was found.
    QTest::keyClick(bench.edit, Qt::Key_Right);
    QTest::keyClicks(bench.edit, u" and"_qs);
    QTRY_COMPARE(bench.status->text(), u"1 of 1"_qs);
    QCOMPARE(bench.view.firstSelected(), 3);
    QTest::keyClicks(bench.edit, u"X"_qs);
    QTRY_COMPARE(bench.status->text(), u"No match"_qs);
    QVERIFY(!bench.bar.findChild<QToolButton *>(u"searchNextButton"_qs)->isEnabled());
    QCOMPARE(bench.markedPixels(), 0);
    const QAccessibleInterface *status = QAccessible::queryAccessibleInterface(bench.status);
    QCOMPARE(status->text(QAccessible::Name), u"No match"_qs);
    QTest::keyClick(bench.edit, Qt::Key_Escape);
    QVERIFY(bench.bar.isHidden());
    QVERIFY(bench.view.hasFocus());
}

void TstTranscriptSearch::beginsWhereTheReaderIs()
{
    Bench bench;
    bench.show();
    for (int block = 0; block < 300; ++block)
        bench.received("block " + QByteArray::number(block));
    QTRY_COMPARE(bench.view.blockCount(), 300);
    QVERIFY(bench.view.isFollowing());
    bench.find(u"block"_qs);
    QTRY_VERIFY(bench.status->text().endsWith(u"of 300"_qs));
    const qsizetype first = bench.view.firstSelected();
    QVERIFY(first > 200 && first < 300);
    // Something found only above: it goes there, from the start.
    bench.find(u"block 17"_qs);
    QTRY_COMPARE(bench.status->text(), u"1 of 11"_qs);
    QCOMPARE(bench.view.firstSelected(), 17);
    QVERIFY(bench.shown().contains(u"\nblock 17\n"_qs));
    QVERIFY(bench.markedPixels() > 0);
    QTest::keyClick(bench.edit, Qt::Key_Return);
    QCOMPARE(bench.view.firstSelected(), 170);
}

void TstTranscriptSearch::bytesAndFaults()
{
    Bench bench;
    bench.show();
    bench.received(QByteArray("ab\x00\xff zz\xC3\xB1", 9));
    QTRY_COMPARE(bench.view.blockCount(), 1);
    bench.find(u"\\x00\\xff"_qs);
    QTRY_COMPARE(bench.status->text(), u"1 of 1"_qs);
    for (const ByteView view : {ByteView::Text, ByteView::Hex, ByteView::Both}) {
        bench.view.setByteView(view);
        QVERIFY(bench.markedPixels() > 0);
    }
    bench.edit->setText(u"ñ"_qs);
    QTRY_COMPARE(bench.status->text(), u"1 of 1"_qs);
    bench.find(u"\\q"_qs);
    QVERIFY(bench.status->text().isEmpty());
    QVERIFY(bench.edit->toolTip().contains(u"backslash"_qs));
    QCOMPARE(bench.edit->accessibleDescription(), bench.edit->toolTip());
    bench.edit->setText(QString(5000, u'x'));
    QVERIFY(bench.edit->toolTip().contains(u"4,096"_qs));
    bench.edit->clear();
    QVERIFY(!bench.edit->toolTip().contains(u"4,096"_qs));
}

void TstTranscriptSearch::foldedAwayIsOpened()
{
    Bench bench;
    bench.show();
    bench.view.setFoldRows(5);
    bench.received(QByteArray("row\n").repeated(3000) + "needle\n" + QByteArray("row\n").repeated(3000));
    for (int block = 0; block < 100; ++block)
        bench.received("short");
    QTRY_COMPARE(bench.view.blockCount(), 101);
    QVERIFY(!bench.shown().contains(u"needle"_qs));
    bench.find(u"needle"_qs);
    QTRY_COMPARE(bench.status->text(), u"1 of 1"_qs);
    QVERIFY(bench.shown().contains(u"needle"_qs));
    QVERIFY(bench.markedPixels() > 0);
}

void TstTranscriptSearch::marksBothHalvesOfACutMatch()
{
    Bench bench;
    bench.show();
    bench.received("xxHO");
    bench.moved(EventKind::Sent, "between");
    bench.received("LAxx");
    QTRY_COMPARE(bench.view.blockCount(), 3);
    bench.find(u"HO"_qs);
    QTRY_COMPARE(bench.status->text(), u"1 of 1"_qs);
    const int half = bench.markedPixels();
    bench.find(u"HOLA"_qs);
    QTRY_COMPARE(bench.status->text(), u"1 of 1"_qs);
    QVERIFY(bench.markedPixels() > half * 3 / 2);
}

void TstTranscriptSearch::newBlocksAreCountedAndMoveNothing()
{
    Bench bench;
    bench.show();
    for (int block = 0; block < 100; ++block)
        bench.received("needle " + QByteArray::number(block));
    QTRY_COMPARE(bench.view.blockCount(), 100);
    bench.find(u"needle 99"_qs);
    QTRY_COMPARE(bench.status->text(), u"1 of 1"_qs);
    const QString before = bench.shown();
    for (int block = 0; block < 40; ++block)
        bench.received("needle 99 again");
    // Also at the end, what was found stays where it is read.
    QTRY_COMPARE(bench.status->text(), u"1 of 41"_qs);
    QTRY_COMPARE(bench.view.blockCount(), 140);
    QVERIFY(!bench.view.isFollowing());
    QCOMPARE(bench.view.firstSelected(), 99);
    QVERIFY(bench.shown().startsWith(before));
    QVERIFY(bench.view.findChild<QPushButton *>(u"newBlocksButton"_qs)->isVisible());
    QTest::keyClick(&bench.view, Qt::Key_End);
    QVERIFY(bench.view.isFollowing());
    bench.received("more");
    QTRY_VERIFY(bench.shown().endsWith(u"\nmore"_qs));
}

void TstTranscriptSearch::followsOtherSocketsAndDirections()
{
    Bench bench;
    bench.show();
    bench.received("needle");
    bench.moved(EventKind::Sent, "needle");
    for (int block = 0; block < 3; ++block)
        bench.moved(EventKind::Received, "needle", {2});
    QTRY_COMPARE(bench.view.blockCount(), 2);
    bench.find(u"needle"_qs);
    QTRY_COMPARE(bench.status->text(), u"1 of 2"_qs);
    bench.view.setDirections(true, false);
    QTRY_COMPARE(bench.status->text(), u"1 match"_qs);
    bench.view.setDirections(true, true);
    QTRY_COMPARE(bench.status->text(), u"2 matches"_qs);
    // Nothing is gone to before it is asked for.
    bench.view.showSocket({2}, 0);
    QTRY_COMPARE(bench.status->text(), u"3 matches"_qs);
    QCOMPARE(bench.view.firstSelected(), -1);
    QVERIFY(bench.view.isFollowing());
    QTest::keyClick(bench.edit, Qt::Key_Return);
    QCOMPARE(bench.status->text(), u"1 of 3"_qs);
    bench.view.showSocket({}, 0);
    QVERIFY(bench.status->text().isEmpty());
}

void TstTranscriptSearch::tellsItsBounds()
{
    Bench bench;
    bench.show();
    bench.received(QByteArray(200'000, 'x'));
    QTRY_COMPARE(bench.view.blockCount(), 1);
    bench.find(u"x"_qs);
    QTRY_COMPARE(bench.status->text(), u"1 of the first 100,000"_qs);
    QTest::keyClick(bench.edit, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(bench.status->text(), u"100,000 of the first 100,000"_qs);
    QVERIFY(bench.markedPixels() > 0);
}

void TstTranscriptSearch::closedInTheMiddle()
{
    for (int round = 0; round < 10; ++round) {
        auto bench = std::make_unique<Bench>();
        bench->show();
        for (int block = 0; block < 64; ++block)
            bench->received(QByteArray(256 * 1024, 'x'));
        bench->find(u"xxxy"_qs);
        if (round % 3 == 1)
            QTest::keyClick(bench->edit, Qt::Key_Escape);
        if (round % 3 == 2)
            bench->view.showSocket({2}, 0);
        bench.reset();
    }
}

void TstTranscriptSearch::keysInTheWindow()
{
    WindowFixture it;
    it.openByForm(true, 0, u"127.0.0.1"_qs, u"0"_qs);
    QTRY_COMPARE(it.rows(), 1);
    QTRY_VERIFY(it.session.journal().published() > 0 &&
                it.cell(u"0"_qs, SocketModel::LocalColumn).contains(u':'));
    QTRY_VERIFY(!it.cell(u"0"_qs, SocketModel::LocalColumn).endsWith(u":0"_qs));
    QTcpSocket peer;
    const quint16 port = it.cell(u"0"_qs, SocketModel::LocalColumn).section(u':', 1).toUShort();
    peer.connectToHost(u"127.0.0.1"_qs, port);
    QTRY_COMPARE(it.rows(u"0"_qs), 1);
    it.choose(u"0.0"_qs);
    auto *view = it.find<TranscriptView>("transcriptView");
    auto *bar = it.find<SearchBar>("searchBar");
    peer.write("HOLA QUE TAL");
    QTRY_VERIFY(view->blockCount() > 0 && view->blocks().kind(view->blockCount() - 1) == BlockKind::Received);

    it.key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(it.edit("filterEdit")->hasFocus());
    QVERIFY(!bar->isVisible());
    view->setFocus();
    it.key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(it.edit("searchEdit")->hasFocus());
    it.type(u"que"_qs);
    QTRY_COMPARE(it.text("searchStatus"), u"No match"_qs);
    it.key(Qt::Key_Escape);
    QVERIFY(!bar->isVisible() && view->hasFocus());
    it.choose(u"0.0"_qs);
    it.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(it.edit("searchEdit")->hasFocus());
    it.type(u"A"_qs);
    QTRY_COMPARE(it.text("searchStatus"), u"1 of 2"_qs);
    view->setFocus();
    it.key(Qt::Key_F3);
    QCOMPARE(it.text("searchStatus"), u"2 of 2"_qs);
    it.key(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(it.text("searchStatus"), u"1 of 2"_qs);
    it.key(Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    it.key(Qt::Key_F3);
    QVERIFY(bar->isVisible());
}

QTEST_MAIN(TstTranscriptSearch)
#include "tst_transcriptsearch.moc"

#include "gui/inspect/sequencemodel.h"
#include "gui/inspect/sequenceview.h"
#include "gui/pictures/pictureexport.h"
#include "inspectfixture.h"

#include <QApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace enchufe;

/// What the reader of a sequence looks at stays in view, whatever comes, goes or grows. Over a journal
/// written by hand.
class tst_SequencePlace : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }
    void showsWhatIsLeftWhenTheHistoryGoes();
    void readsWhatHasEndedFromItsBeginning();
    void readsALongOneFromItsBeginning();
    void letsTheReaderDragTheGround();
    void keepsTheReadersPlaceWhenLanesGo_data();
    void keepsTheReadersPlaceWhenLanesGo();
    void findsTheChosenWhenLanesGo();
    void keepsTheReadersPlaceInALongOne();
    void fitsItsColumnsToWhoComes();
    void fitsItsColumnsToLargerText();
    void keepsItsPlaceInLargerText();
    void staysAtTheEndInLargerText();
};

namespace {

constexpr quint32 listener = 1;

/// As with 150 %, until it goes.
class LargerText
{
public:
    LargerText()
    {
        QFont larger = m_before;
        larger.setPointSizeF(larger.pointSizeF() * 1.5);
        QApplication::setFont(larger);
    }
    ~LargerText() { QApplication::setFont(m_before); }
    Q_DISABLE_COPY_MOVE(LargerText)

private:
    const QFont m_before = QApplication::font();
};

/// The page over a listener, which is the socket 1; its connections are 10 and 11, 12 and 13, ...
struct Shown : InspectFixture
{
    Shown()
    {
        maker.listener(listener, 5000);
        maker.publish();
    }

    void open(quint32 number)
    {
        const auto port = quint16(40000 + number);
        maker.client(10 + 2 * number, port, 5000);
        maker.ghost(11 + 2 * number, listener, 5000, port);
        maker.publish();
    }
    void end(quint32 number)
    {
        maker.end(10 + 2 * number);
        maker.end(11 + 2 * number);
        maker.publish();
    }
    void say(quint32 id, int times)
    {
        for (int time = 0; time < times; ++time)
            maker.event(id, EventKind::Sent, QByteArray::number(time));
        maker.publish();
    }
    /// A connection in which something was said.
    void converse(quint32 number)
    {
        open(number);
        say(10 + 2 * number, 8);
    }
    bool shows(quint32 number) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (told(row) == QStringLiteral("ESTABLISHED 127.0.0.1:%1").arg(40000 + number))
                return true;
        }
        return false;
    }
    /// Who comes back to the tab finds it as it is now.
    void lookAgain() const
    {
        tabs->setCurrentIndex(InspectTabs::DetailsTab);
        tabs->setCurrentIndex(InspectTabs::SequenceTab);
    }
    void show(quint32 id) const
    {
        tabs->setCurrentIndex(InspectTabs::SequenceTab);
        tabs->showSocket({id});
    }
    SequenceView *picture() const { return find<SequenceView>("sequenceView"); }
    QTreeView *list() const { return find<QTreeView>("sequenceList"); }
    int rows() const { return list()->model()->rowCount(); }
    QScrollBar *bar(bool isList = false) const
    {
        return isList ? list()->verticalScrollBar() : picture()->verticalScrollBar();
    }
    /// The first row in view, below the names.
    int topRow(bool isList) const
    {
        if (isList)
            return list()->indexAt({}).row();
        const SequenceLayout &layout = picture()->layout();
        const double names = layout.columns().top - layout.columns().time.top();
        const double top = bar()->value() / picture()->zoom() + names;
        return int(std::ranges::lower_bound(layout.rows().y, top) - layout.rows().y.begin());
    }
    bool isFollowing() const { return find<QToolButton>("sequenceFollowButton")->isChecked(); }
    /// What a row says where.
    QString told(int row) const
    {
        const QAbstractItemModel *const model = list()->model();
        return model->index(row, SequenceModel::WhatColumn).data().toString() + u' ' +
               model->index(row, SequenceModel::PlaceColumn).data().toString();
    }
    /// Fonts arrive a moment later.
    bool hasItsFont() const
    {
        const qreal size = QApplication::font().pointSizeF();
        return picture()->font().pointSizeF() == size && list()->font().pointSizeF() == size;
    }
    QString details(int row) const
    {
        return list()->model()->index(row, SequenceModel::DetailsColumn).data().toString();
    }
    /// That of the first row: older ones are not kept.
    qint64 firstLine() const { return picture()->layout().end() - rows(); }
    /// What the list's columns have no room for; those that are stretched left out.
    QStringList cut() const
    {
        const QFontMetrics metrics(list()->font());
        QStringList cells;
        for (int row = 0; row < rows(); ++row) {
            for (const int column : {int(SequenceModel::TimeColumn), int(SequenceModel::PlaceColumn),
                                     int(SequenceModel::WhatColumn), int(SequenceModel::CertaintyColumn)}) {
                const QString cell = list()->model()->index(row, column).data().toString();
                if (metrics.horizontalAdvance(cell) > list()->columnWidth(column))
                    cells += cell;
            }
        }
        return cells;
    }
    bool saysLeftOut() const { return pictureSvg(*picture()).contains("are left out"); }
};

} // namespace

// Of the connections that had no lane nothing is left out any more: all is folded anew, and there is nothing
// new to fold.
void tst_SequencePlace::showsWhatIsLeftWhenTheHistoryGoes()
{
    Shown w;
    for (quint32 number = 0; number < mostSequenceBranches + 2; ++number)
        w.open(number);
    w.end(0);
    w.end(1);
    w.show(listener);
    QTRY_VERIFY(w.rows() > 0);
    QVERIFY(w.saysLeftOut());
    const int row = w.rows() / 2;
    const QString chosen = w.told(row);
    w.list()->setCurrentIndex(w.list()->model()->index(row, 0));
    QCOMPARE(w.picture()->chosenLine(), qint64(row));
    w.maker.table().clearEnded();
    QTRY_VERIFY(!w.saysLeftOut());
    QVERIFY(w.rows() > 0);
    QCOMPARE(size_t(w.rows()), w.picture()->layout().rows().y.size());
    QVERIFY(w.picture()->chosenLine() >= 0);
    QCOMPARE(w.told(int(w.picture()->chosenLine())), chosen);
    QCOMPARE(w.list()->currentIndex().row(), int(w.picture()->chosenLine()));
}

// Whatever others do meanwhile. A live one is followed again.
void tst_SequencePlace::readsWhatHasEndedFromItsBeginning()
{
    Shown w;
    w.open(0);
    w.say(10, 60);
    w.open(1);
    w.say(12, 60);
    w.end(0);
    w.show(10);
    QTRY_VERIFY(w.rows() > 60);
    QVERIFY(w.bar()->maximum() > 0);
    QCOMPARE(w.bar()->value(), 0);
    // It is folded up to there, and looked at each second.
    w.say(12, 1);
    w.lookAgain();
    QCOMPARE(w.bar()->value(), 0);
    QVERIFY(!w.isFollowing());
    w.show(12);
    QTRY_COMPARE(w.bar()->value(), w.bar()->maximum());
    QVERIFY(w.bar()->maximum() > 0 && w.isFollowing());
}

// More than one slice folds.
void tst_SequencePlace::readsALongOneFromItsBeginning()
{
    Shown w;
    w.open(0);
    w.say(10, 600'000);
    w.end(0);
    w.show(10);
    QTRY_VERIFY(w.rows() > 1 && !w.told(w.rows() - 1).startsWith(QStringLiteral("sent")));
    QCOMPARE(size_t(w.rows()), Sequence::keptItems);
    QCOMPARE(w.bar()->value(), 0);
    QVERIFY(!w.isFollowing());
}

// What comes does not carry him back to the end.
void tst_SequencePlace::letsTheReaderDragTheGround()
{
    Shown w;
    w.open(0);
    w.say(10, 60);
    w.show(10);
    QTRY_VERIFY(w.rows() > 60 && w.bar()->maximum() > 0);
    QVERIFY(w.isFollowing());
    QWidget *const port = w.picture()->viewport();
    const auto drag = [port](int from, int to) {
        QTest::mousePress(port, Qt::LeftButton, {}, QPoint(2, from));
        QTest::mouseMove(port, QPoint(2, to));
        QTest::mouseRelease(port, Qt::LeftButton, {}, QPoint(2, to));
    };
    const int place = w.bar()->maximum() - 3 * 150;
    for (int times = 0; times < 3; ++times)
        drag(port->height() - 160, port->height() - 10);
    QCOMPARE(w.bar()->value(), place);
    QVERIFY(!w.isFollowing());
    const int before = w.rows();
    w.say(10, 1);
    QTRY_VERIFY(w.rows() > before);
    QCOMPARE(w.bar()->value(), place);
    // Who drags to the end follows again.
    for (int times = 0; times < 5; ++times)
        drag(port->height() - 10, port->height() - 160);
    QVERIFY(w.isFollowing());
}

void tst_SequencePlace::keepsTheReadersPlaceWhenLanesGo_data()
{
    QTest::addColumn<bool>("isList");
    QTest::newRow("picture") << false;
    QTest::newRow("list") << true;
}

// Each further connection takes the lanes of the oldest, and all is folded anew.
void tst_SequencePlace::keepsTheReadersPlaceWhenLanesGo()
{
    QFETCH(bool, isList);
    Shown w;
    const auto count = quint32(mostSequenceBranches);
    for (quint32 number = 0; number < count; ++number)
        w.converse(number);
    w.show(listener);
    w.find<QToolButton>(isList ? "sequenceListButton" : "sequencePictureButton")->click();
    QTRY_VERIFY(w.rows() > 0 && w.bar(isList)->maximum() > 0);
    QTRY_COMPARE(w.bar(isList)->value(), w.bar(isList)->maximum());
    // A page back, as a reader does.
    w.bar(isList)->triggerAction(QAbstractSlider::SliderPageStepSub);
    QVERIFY(!w.isFollowing());
    const QString top = w.told(w.topRow(isList));
    QVERIFY2(!top.contains(QStringLiteral("40000")), qPrintable(top));
    for (quint32 more = 0; more < 2; ++more) {
        w.converse(count + more);
        QTRY_VERIFY(w.shows(count + more));
        QCOMPARE(w.told(w.topRow(isList)), top);
    }
    QVERIFY(!w.isFollowing());
    QVERIFY(w.bar(isList)->value() < w.bar(isList)->maximum());
    // What he read has no lane any more: he is at the beginning of what is left.
    for (quint32 more = 2; more < 2 * count; ++more)
        w.converse(count + more);
    QTRY_VERIFY(w.shows(3 * count - 1));
    QVERIFY(w.topRow(isList) <= 1);
}

// Also who has scrolled away from it.
void tst_SequencePlace::findsTheChosenWhenLanesGo()
{
    Shown w;
    const auto count = quint32(mostSequenceBranches);
    for (quint32 number = 0; number < count; ++number)
        w.converse(number);
    w.show(listener);
    QTRY_VERIFY(w.rows() > 0);
    const int row = w.rows() - 3;
    w.list()->setCurrentIndex(w.list()->model()->index(row, 0));
    const QString chosen = w.told(row);
    w.bar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    w.bar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    const QString top = w.told(w.topRow(false));
    w.converse(count);
    QTRY_VERIFY(w.shows(count));
    QCOMPARE(w.told(int(w.picture()->chosenLine())), chosen);
    QCOMPARE(w.list()->currentIndex().row(), int(w.picture()->chosenLine()));
    QCOMPARE(w.told(w.topRow(false)), top);
    // The list shows what is chosen.
    w.find<QToolButton>("sequenceListButton")->click();
    QTRY_VERIFY(w.list()->viewport()->rect().contains(w.list()->visualRect(w.list()->currentIndex())));
}

// More than one slice folds before the place is there again.
void tst_SequencePlace::keepsTheReadersPlaceInALongOne()
{
    Shown w;
    const auto count = quint32(mostSequenceBranches);
    for (quint32 number = 0; number < count; ++number)
        w.open(number);
    w.say(10 + 2 * (count - 1), 600'000);
    w.show(listener);
    const auto isLast = [&w](const char *what) {
        return w.rows() > 0 && w.told(w.rows() - 1).startsWith(QLatin1String(what));
    };
    QTRY_VERIFY(w.details(w.rows() - 1).contains(QStringLiteral("\"599999\"")));
    const int row = w.rows() - 500;
    w.list()->setCurrentIndex(w.list()->model()->index(row, 0));
    const QString chosen = w.details(row);
    const QString top = w.details(w.topRow(false));
    QVERIFY(top.contains(QStringLiteral("\"599")) && !w.isFollowing());
    w.open(count);
    QTRY_VERIFY(isLast("ESTABLISHED"));
    QCOMPARE(w.details(int(w.picture()->chosenLine() - w.firstLine())), chosen);
    QCOMPARE(w.details(w.topRow(false)), top);
}

void tst_SequencePlace::fitsItsColumnsToWhoComes()
{
    Shown w;
    w.show(listener);
    w.find<QToolButton>("sequenceListButton")->click();
    QTRY_VERIFY(w.rows() > 0);
    w.open(0);
    QTRY_VERIFY(w.shows(0));
    QCOMPARE(w.cut(), QStringList());
}

void tst_SequencePlace::fitsItsColumnsToLargerText()
{
    Shown w;
    w.converse(0);
    w.show(10);
    w.find<QToolButton>("sequenceListButton")->click();
    QTRY_VERIFY(w.rows() > 0);
    QCOMPARE(w.cut(), QStringList());
    const LargerText text;
    QTRY_VERIFY(w.hasItsFont());
    QCOMPARE(w.cut(), QStringList());
    // And to the words of another language.
    w.list()->setColumnWidth(SequenceModel::PlaceColumn, 20);
    QVERIFY(!w.cut().isEmpty());
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(w.tabs, &event);
    QCOMPARE(w.cut(), QStringList());
}

void tst_SequencePlace::keepsItsPlaceInLargerText()
{
    Shown w;
    // So wide that larger text does not make the picture smaller.
    w.tabs->resize(2400, 420);
    w.open(0);
    w.say(10, 60);
    w.show(10);
    QTRY_VERIFY(w.rows() > 60 && w.bar()->maximum() > 0);
    w.bar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    const int row = w.topRow(false);
    QVERIFY(row > 0 && !w.isFollowing());
    {
        const LargerText text;
        QTRY_VERIFY(w.hasItsFont());
        QCOMPARE(w.topRow(false), row);
    }
    QTRY_VERIFY(w.hasItsFont());
    QCOMPARE(w.topRow(false), row);
}

void tst_SequencePlace::staysAtTheEndInLargerText()
{
    Shown w;
    // So wide that larger text does not make the picture smaller.
    w.tabs->resize(2400, 420);
    w.open(0);
    w.say(10, 60);
    w.show(10);
    QTRY_VERIFY(w.rows() > 60 && w.bar()->maximum() > 0);
    QVERIFY(w.isFollowing());
    const int before = w.bar()->maximum();
    const LargerText text;
    QTRY_VERIFY(w.hasItsFont());
    QVERIFY(w.bar()->maximum() > before);
    QCOMPARE(w.bar()->value(), w.bar()->maximum());
    QVERIFY(w.isFollowing());
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    tst_SequencePlace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sequenceplace.moc"

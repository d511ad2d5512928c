#include "gui/map/mapview.h"
#include "models/tablemaker.h"

#include <QProxyStyle>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

using namespace enchufe;
using namespace Qt::StringLiterals;

/// What is chosen on the host map is seen, wherever it is drawn. Over a journal written by hand.
class tst_MapChosen : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void outlinesWhatWasUnfoldedFromTheRight();
    void bringsIntoViewWhatWasJustOpened();
};

namespace {

/// As on a desktop with animations, which the tests' platform has not.
class MovingStyle final : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override
    {
        return hint == SH_Widget_Animation_Duration ? 150
                                                    : QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

/// A map over a listener, which is the socket 1.
struct Shown
{
    Shown()
    {
        maker.listener(1, 5000);
        view.resize(700, 300);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("the map is not shown");
    }
    void follow()
    {
        maker.publish();
        map = hostMap(maker.table().table(), map);
        view.setMap(map);
    }
    void connect(quint32 number, quint16 listener = 5000, quint32 id = 1)
    {
        maker.client(10 + 2 * number, quint16(40000 + number), listener);
        maker.ghost(11 + 2 * number, id, listener, quint16(40000 + number));
    }

    TableMaker maker;
    HostMap map;
    MapView view{maker.table()};
};

} // namespace

// Folded, each side has its half; unfolded there is one line for both.
void tst_MapChosen::outlinesWhatWasUnfoldedFromTheRight()
{
    Shown w;
    w.view.setAnimated(false);
    for (quint32 number = 0; number < fewestInGroup; ++number)
        w.connect(number);
    w.follow();
    const std::vector<MapGroup> groups = mapGroups(w.map);
    QCOMPARE(groups.size(), size_t(1));
    const MapElement right = groupElement(w.map, groups[0], MapSide::Asks);
    const QRectF half = rectOf(w.view.layoutShown(), right);
    QVERIFY(!half.isNull());
    QTest::mouseClick(w.view.viewport(), Qt::LeftButton, {}, w.view.toViewport(half.center()));
    QVERIFY(w.view.current() == right);
    w.view.setFocus();
    QTest::keyClick(&w.view, Qt::Key_Return);
    QVERIFY(w.view.isUnfolded(right));
    QCOMPARE(w.view.layoutShown().cables.size(), fewestInGroup);
    const QImage outlined = w.view.grab().toImage();
    w.view.setCurrent({});
    QVERIFY(w.view.grab().toImage() != outlined);
    // The keys go on from there, and fold it again.
    w.view.setCurrent(right);
    QTest::keyClick(&w.view, Qt::Key_Return);
    QVERIFY(!w.view.isUnfolded(right));
    QCOMPARE(w.view.layoutShown().cables.size(), size_t(1));
}

// The map grows beyond its room while it moves.
void tst_MapChosen::bringsIntoViewWhatWasJustOpened()
{
    Shown w;
    MovingStyle style;
    w.view.setStyle(&style);
    QVERIFY(w.view.motionMs() > 0);
    w.connect(0);
    w.follow();
    QTRY_VERIFY(!w.view.layoutShown().cables.empty());
    QCOMPARE(w.view.verticalScrollBar()->maximum(), 0);
    for (quint32 number = 1; number < fewestInGroup - 1; ++number)
        w.connect(number);
    w.follow();
    w.view.setCurrent(elementOf(w.map, {{10 + 2 * (fewestInGroup - 2)}, 0}));
    w.view.showCurrent();
    const auto isSeen = [&w] {
        const QRectF part = rectOf(w.view.layoutShown(), w.view.current());
        const QRect seen = w.view.viewport()->rect().adjusted(-2, -2, 2, 2);
        return !part.isNull() && seen.contains(w.view.toViewport(part.topLeft())) &&
               seen.contains(w.view.toViewport(part.bottomRight()));
    };
    QTRY_VERIFY(w.view.verticalScrollBar()->maximum() > 0);
    QTRY_VERIFY(isSeen());
}

QTEST_MAIN(tst_MapChosen)
#include "tst_mapchosen.moc"

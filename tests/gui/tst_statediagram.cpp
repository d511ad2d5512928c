#include "gui/inspect/statevisits.h"

#include <QLineF>
#include <QTest>

#include <set>

using namespace enchufe;

/// The diagram of states in numbers.
class tst_StateDiagram : public QObject
{
    Q_OBJECT

private slots:
    void placesAsInTheFigure();
    void keepsClearOfBoxes_data();
    void keepsClearOfBoxes();
    void keepsWordsApart_data();
    void keepsWordsApart();
    void leadsFromBoxToBox();
    void findsTheTwoClosed();
    void walksByArrowKeys();
    void drawsUdp();
    void laysTrailsOnIt();
    void endsOutOfOrder_data();
    void endsOutOfOrder();

private:
    static void sizes();
    static QRectF rect(const StateDiagram &diagram, TcpState state, bool isEnd = false);
};

namespace {

/// Text of 100 to 200 %, with labels shorter and longer than boxes.
const DiagramMetrics usual = {17, 190, 96};

std::vector<std::pair<TcpState, TcpState>> figureArrows()
{
    using S = TcpState;
    return {{S::Close, S::Listen},          {S::Close, S::SynSent},     {S::Listen, S::SynRecv},
            {S::Listen, S::SynSent},        {S::Listen, S::Close},      {S::SynRecv, S::Listen},
            {S::SynRecv, S::Established},   {S::SynRecv, S::FinWait1},  {S::SynSent, S::SynRecv},
            {S::SynSent, S::Established},   {S::SynSent, S::Close},     {S::Established, S::FinWait1},
            {S::Established, S::CloseWait}, {S::FinWait1, S::FinWait2}, {S::FinWait1, S::Closing},
            {S::FinWait2, S::TimeWait},     {S::Closing, S::TimeWait},  {S::CloseWait, S::LastAck},
            {S::LastAck, S::Close},         {S::TimeWait, S::Close}};
}

} // namespace

void tst_StateDiagram::sizes()
{
    QTest::addColumn<double>("line");
    QTest::addColumn<double>("box");
    QTest::addColumn<double>("label");
    QTest::newRow("100 %") << 17.0 << 190.0 << 96.0;
    QTest::newRow("150 %") << 25.0 << 285.0 << 144.0;
    QTest::newRow("200 %") << 34.0 << 380.0 << 192.0;
    QTest::newRow("200 %, long words") << 34.0 << 380.0 << 260.0;
    QTest::newRow("small") << 9.0 << 90.0 << 60.0;
}

QRectF tst_StateDiagram::rect(const StateDiagram &diagram, TcpState state, bool isEnd)
{
    for (const DiagramBox &box : diagram.boxes) {
        if (box.state == state && box.isEnd == isEnd)
            return box.rect;
    }
    return {};
}

void tst_StateDiagram::placesAsInTheFigure()
{
    const StateDiagram diagram = tcpDiagram(usual);
    QCOMPARE(diagram.boxes.size(), size_t(12));
    std::set<TcpState> states;
    for (const DiagramBox &box : diagram.boxes) {
        states.insert(box.state);
        QCOMPARE(box.rect.size(), QSizeF(190, 46));
        QVERIFY(QRectF(QPointF(), diagram.size).contains(box.rect));
    }
    QCOMPARE(states.size(), size_t(11));
    // Edge 10, a gap of label + 28 = 124: the left column begins at 134, the middle one at 448.
    QCOMPARE(rect(diagram, TcpState::Close), QRectF(448, 10, 190, 46));
    QCOMPARE(rect(diagram, TcpState::SynRecv).left(), 134.0);
    const auto middle = rect(diagram, TcpState::Established).center();
    for (const TcpState state : {TcpState::Close, TcpState::Listen, TcpState::Closing, TcpState::TimeWait})
        QCOMPARE(rect(diagram, state).center().x(), middle.x());
    for (const TcpState state : {TcpState::SynRecv, TcpState::FinWait1, TcpState::FinWait2})
        QVERIFY(rect(diagram, state).right() < rect(diagram, TcpState::Established).left());
    for (const TcpState state : {TcpState::SynSent, TcpState::CloseWait, TcpState::LastAck})
        QVERIFY(rect(diagram, state).left() > rect(diagram, TcpState::Established).right());
    const std::vector<TcpState> downwards = {TcpState::Close,       TcpState::Listen,   TcpState::SynRecv,
                                             TcpState::Established, TcpState::FinWait1, TcpState::FinWait2,
                                             TcpState::TimeWait};
    for (size_t i = 1; i < downwards.size(); ++i)
        QVERIFY(rect(diagram, downwards[i]).top() > rect(diagram, downwards[i - 1]).bottom());
    for (const auto &[from, to] : figureArrows())
        QVERIFY(diagram.arrow(from, to) >= 0);
    QCOMPARE(std::count_if(diagram.arrows.begin(), diagram.arrows.end(),
                           [](const DiagramArrow &arrow) { return !arrow.isBreak; }),
             std::ptrdiff_t(figureArrows().size()));
}

void tst_StateDiagram::keepsClearOfBoxes_data()
{
    sizes();
}

void tst_StateDiagram::keepsClearOfBoxes()
{
    QFETCH(double, line);
    QFETCH(double, box);
    QFETCH(double, label);
    const StateDiagram diagram = tcpDiagram({line, box, label});
    for (const DiagramArrow &arrow : diagram.arrows) {
        const QString name = stateName(arrow.from, Transport::Tcp) + QStringLiteral(" to ") +
                             stateName(arrow.to, Transport::Tcp);
        for (const DiagramBox &one : diagram.boxes) {
            const QRectF inside = one.rect.adjusted(0.5, 0.5, -0.5, -0.5);
            QVERIFY2(!inside.intersects(arrow.label), qPrintable(name));
            for (int i = 1; i < arrow.line.size(); ++i) {
                const QRectF piece = QRectF(arrow.line[i - 1], arrow.line[i]).normalized();
                QVERIFY2(!inside.intersects(piece.adjusted(-0.1, -0.1, 0.1, 0.1)), qPrintable(name));
            }
        }
        const QRectF whole(QPointF(), diagram.size);
        QVERIFY2(whole.contains(arrow.label) &&
                     std::all_of(arrow.line.begin(), arrow.line.end(),
                                 [&whole](const QPointF &point) { return whole.contains(point); }),
                 qPrintable(name));
        QVERIFY2(!diagram.legend.intersects(arrow.label), qPrintable(name));
    }
}

void tst_StateDiagram::keepsWordsApart_data()
{
    sizes();
}

void tst_StateDiagram::keepsWordsApart()
{
    QFETCH(double, line);
    QFETCH(double, box);
    QFETCH(double, label);
    const StateDiagram diagram = tcpDiagram({line, box, label});
    for (size_t i = 0; i < diagram.arrows.size(); ++i) {
        const DiagramArrow &one = diagram.arrows[i];
        const QString name =
            stateName(one.from, Transport::Tcp) + QStringLiteral(" to ") + stateName(one.to, Transport::Tcp);
        QVERIFY2(one.label.height() >= line, qPrintable(name));
        for (size_t j = i + 1; j < diagram.arrows.size(); ++j) {
            const QString other = stateName(diagram.arrows[j].from, Transport::Tcp) + QStringLiteral(" to ") +
                                  stateName(diagram.arrows[j].to, Transport::Tcp);
            QVERIFY2(!one.label.intersects(diagram.arrows[j].label),
                     qPrintable(QString(name % u" and " % other)));
        }
        // No line runs through the words of another arrow; lanes of a RST may share a line.
        for (const DiagramArrow &other : diagram.arrows) {
            for (int k = 1; k < other.line.size(); ++k) {
                const QRectF piece = QRectF(other.line[k - 1], other.line[k]).normalized();
                const bool isThrough =
                    one.label.adjusted(0, 1, 0, -1).intersects(piece.adjusted(-0.1, -0.1, 0.1, 0.1));
                QVERIFY2(!isThrough,
                         qPrintable(QString(name % u" by " % stateName(other.from, Transport::Tcp))));
            }
        }
    }
}

void tst_StateDiagram::leadsFromBoxToBox()
{
    const StateDiagram diagram = tcpDiagram(usual);
    const auto touches = [](const QRectF &box, const QPointF &point) {
        const bool isLevel = (point.x() == box.left() || point.x() == box.right()) &&
                             point.y() >= box.top() && point.y() <= box.bottom();
        const bool isUpright = (point.y() == box.top() || point.y() == box.bottom()) &&
                               point.x() >= box.left() && point.x() <= box.right();
        return isLevel || isUpright;
    };
    for (const DiagramArrow &arrow : diagram.arrows) {
        QVERIFY(touches(rect(diagram, arrow.from), arrow.line.first()));
        QVERIFY(touches(rect(diagram, arrow.to, arrow.toEnd), arrow.line.last()));
        for (int i = 1; i < arrow.line.size(); ++i) {
            const QPointF way = arrow.line[i] - arrow.line[i - 1];
            QVERIFY((way.x() == 0) != (way.y() == 0));
        }
    }
}

void tst_StateDiagram::findsTheTwoClosed()
{
    const StateDiagram diagram = tcpDiagram(usual);
    const int begin = diagram.box(TcpState::Close);
    QVERIFY(!diagram.boxes[size_t(begin)].isEnd);
    QCOMPARE(diagram.box(TcpState::Close, TcpState::SynSent), begin);
    QCOMPARE(diagram.box(TcpState::Close, TcpState::Listen), begin);
    const int end = diagram.box(TcpState::Close, TcpState::LastAck);
    QVERIFY(diagram.boxes[size_t(end)].isEnd);
    for (const TcpState from : {TcpState::Established, TcpState::TimeWait, TcpState::FinWait2})
        QCOMPARE(diagram.box(TcpState::Close, from), end);
    QCOMPARE(diagram.box(TcpState::Unknown), -1);
    QCOMPARE(diagram.boxAt(rect(diagram, TcpState::Listen).center()), diagram.box(TcpState::Listen));
    QCOMPARE(diagram.boxAt({1, 1}), -1);
}

void tst_StateDiagram::walksByArrowKeys()
{
    const StateDiagram diagram = tcpDiagram(usual);
    const auto go = [&](TcpState from, Qt::Key key) {
        const int box = diagram.next(diagram.box(from), key);
        return box < 0 ? TcpState::Unknown : diagram.boxes[size_t(box)].state;
    };
    QCOMPARE(go(TcpState::Close, Qt::Key_Down), TcpState::Listen);
    QCOMPARE(go(TcpState::Close, Qt::Key_Up), TcpState::Unknown);
    QCOMPARE(go(TcpState::FinWait2, Qt::Key_Right), TcpState::Closing);
    QCOMPARE(go(TcpState::Closing, Qt::Key_Right), TcpState::LastAck);
    QCOMPARE(go(TcpState::FinWait1, Qt::Key_Down), TcpState::FinWait2);
    QCOMPARE(go(TcpState::SynRecv, Qt::Key_Right), TcpState::SynSent);
    QCOMPARE(diagram.next(3, Qt::Key(0)), 3);
    QCOMPARE(diagram.next(-1, Qt::Key_Down), 0);
    // Every state can be reached by keys alone.
    std::set<int> reached = {0};
    for (size_t before = 0; before != reached.size();) {
        before = reached.size();
        const std::set<int> known = reached;
        for (const int box : known) {
            for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                if (const int next = diagram.next(box, key); next >= 0)
                    reached.insert(next);
            }
        }
    }
    QCOMPARE(reached.size(), diagram.boxes.size());
}

void tst_StateDiagram::drawsUdp()
{
    const StateDiagram diagram = udpDiagram(usual, 40);
    QCOMPARE(diagram.boxes.size(), size_t(2));
    QCOMPARE(diagram.arrows.size(), size_t(2));
    QCOMPARE(diagram.size.width(), udpCaptionWidth(usual) + 20);
    QCOMPARE(diagram.caption.height(), 40.0);
    QVERIFY(!diagram.arrows[0].label.intersects(diagram.arrows[1].label));
    for (const DiagramBox &box : diagram.boxes) {
        QVERIFY(!box.rect.intersects(diagram.caption));
        QVERIFY(!box.rect.intersects(diagram.legend));
        for (const DiagramArrow &arrow : diagram.arrows)
            QVERIFY(!box.rect.adjusted(0.5, 0.5, -0.5, -0.5).intersects(arrow.label));
    }
    QCOMPARE(diagram.next(0, Qt::Key_Right), 1);
    QCOMPARE(diagram.next(1, Qt::Key_Left), 0);
    QVERIFY(QRectF(QPointF(), diagram.size).contains(diagram.caption));
}

void tst_StateDiagram::laysTrailsOnIt()
{
    const StateDiagram diagram = tcpDiagram(usual);
    using S = TcpState;
    const std::vector<StateStep> here = {
        {.state = S::SynSent, .known = StateKnown::Passed, .trigger = StateTrigger::OurConnect, .timeNs = 1},
        {.state = S::Established, .timeNs = 2},
        {.state = S::FinWait1, .known = StateKnown::Passed, .timeNs = 3},
        {.state = S::FinWait2, .known = StateKnown::OneOf, .choice = 1, .timeNs = 4},
        {.state = S::Closing, .known = StateKnown::OneOf, .choice = 1, .timeNs = 4},
        {.state = S::TimeWait, .timeNs = 4}};
    const std::vector<StateStep> there = {
        {.state = S::SynRecv, .known = StateKnown::Passed, .trigger = StateTrigger::SynArrived},
        {.state = S::Established}};
    const StateVisits visits = stateVisits(diagram, {here, there});
    QCOMPARE(visits.at[0], diagram.box(S::TimeWait));
    QCOMPARE(visits.at[1], diagram.box(S::Established));
    const auto number = [&](S state, size_t end) {
        return visits.boxes[size_t(diagram.box(state))][end].number;
    };
    QCOMPARE(number(S::Established, 0), 2);
    QCOMPARE(number(S::Established, 1), 2);
    QCOMPARE(number(S::Closing, 0), 5);
    QCOMPARE(number(S::CloseWait, 0), 0);
    QCOMPARE(number(S::SynSent, 1), 0);
    const auto way = [&](S from, S to) { return visits.arrows[size_t(diagram.arrow(from, to))]; };
    QVERIFY(way(S::Close, S::SynSent).isTaken);
    QVERIFY(way(S::Listen, S::SynRecv).isTaken);
    QVERIFY(way(S::Established, S::FinWait1).known == StateKnown::Passed);
    QVERIFY(way(S::FinWait1, S::FinWait2).known == StateKnown::OneOf);
    QVERIFY(way(S::FinWait1, S::Closing).known == StateKnown::OneOf);
    QVERIFY(way(S::Closing, S::TimeWait).isTaken);
    QVERIFY(way(S::Closing, S::TimeWait).known == StateKnown::OneOf);
    QVERIFY(!way(S::Established, S::CloseWait).isTaken);
    QVERIFY(!way(S::TimeWait, S::Close).isTaken);
}

void tst_StateDiagram::endsOutOfOrder_data()
{
    QTest::addColumn<TcpState>("from");
    QTest::addColumn<bool>("atEnd");
    QTest::newRow("refused") << TcpState::SynSent << false;
    QTest::newRow("listener closed") << TcpState::Listen << false;
    for (const TcpState from :
         {TcpState::SynRecv, TcpState::Established, TcpState::CloseWait, TcpState::FinWait1,
          TcpState::FinWait2, TcpState::Closing, TcpState::LastAck, TcpState::TimeWait})
        QTest::newRow(stateName(from, Transport::Tcp).data()) << from << true;
}

void tst_StateDiagram::endsOutOfOrder()
{
    QFETCH(TcpState, from);
    QFETCH(bool, atEnd);
    const StateDiagram diagram = tcpDiagram(usual);
    const StateVisits visits = stateVisits(diagram, {{{{.state = from}, {.state = TcpState::Close}}, {}}});
    QCOMPARE(visits.at[0], diagram.box(TcpState::Close, from));
    QCOMPARE(diagram.boxes[size_t(visits.at[0])].isEnd, atEnd);
    QVERIFY(visits.arrows[size_t(diagram.arrow(from, TcpState::Close))].isTaken);
}

QTEST_GUILESS_MAIN(tst_StateDiagram)
#include "tst_statediagram.moc"

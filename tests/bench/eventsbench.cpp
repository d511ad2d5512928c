#include "bench/eventsbench.h"

#include "bench/peerwork.h"
#include "bench/puppet.h"
#include "bench/timedapplication.h"

#include <QScrollBar>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>

using namespace std::chrono_literals;

namespace enchufe::bench {

namespace {

const SocketId theSocket{1};

double millisecondsSince(qint64 startNs)
{
    return double(nowNs() - startNs) / 1e6;
}

void printWithBeats(QJsonObject object, const QJsonObject &beats)
{
    for (auto it = beats.begin(); it != beats.end(); ++it)
        object.insert(it.key(), it.value());
    printLine(object);
}

} // namespace

EventsBench::EventsBench(TimedApplication &application, qint64 count)
    : m_application(application)
    , m_journal(m_clock, {})
    , m_writer(m_journal)
    , m_table(m_journal, 16ms)
    , m_view(m_table, nullptr)
    , m_count(count)
{
    m_view.resize(1180, 500);
    m_view.show();
    fill(count);
    QTimer::singleShot(0, this, &EventsBench::open);
}

void EventsBench::fill(qint64 count)
{
    const qint64 start = nowNs();
    const SocketFacts facts = {
        .requested = {*Endpoint::parse(u"127.0.0.1:40000"), *Endpoint::parse(u"127.0.0.1:5000")},
        .parent = {},
        .transport = Transport::Tcp,
        .opening = Opening::Active,
        .unused = {}};
    m_writer.appendFacts({.socket = theSocket, .kind = EventKind::Created}, facts);
    m_writer.appendFacts({.socket = theSocket, .kind = EventKind::Established}, facts.requested);
    const QByteArray text = "one line of text, as a protocol would send it, with its number 00000000\r\n";
    for (qint64 i = 2; i < count; ++i) {
        const EventKind kind = i % 3 == 0 ? EventKind::Sent : EventKind::Received;
        m_writer.append({.socket = theSocket, .kind = kind}, QByteArrayView(text).first(10 + i % 60));
    }
    m_writer.publish();
    printLine(
        {{QStringLiteral("filled"), count}, {QStringLiteral("seconds"), millisecondsSince(start) / 1000}});
}

void EventsBench::open()
{
    m_application.resetBeats();
    m_startNs = nowNs();
    m_view.showSocket(theSocket, 0);
    m_application.whenPainted(&m_view, [this] {
        printLine({{QStringLiteral("firstFrameMs"), millisecondsSince(m_startNs)}});
        checkOpened();
    });
}

void EventsBench::checkOpened()
{
    if (m_view.blockCount() < m_count - 1) {
        QTimer::singleShot(5ms, this, &EventsBench::checkOpened);
        return;
    }
    printWithBeats({{QStringLiteral("opened"), m_view.blockCount()},
                    {QStringLiteral("seconds"), millisecondsSince(m_startNs) / 1000}},
                   m_application.beats());
    printLine(processFacts());
    planGestures();
    nextFrame();
}

void EventsBench::wheel(int delta)
{
    const QPointF middle = QRectF(m_view.viewport()->rect()).center();
    QWheelEvent event(middle, m_view.viewport()->mapToGlobal(middle), {}, {0, delta}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view.viewport(), &event);
}

void EventsBench::planGestures()
{
    QScrollBar *bar = m_view.verticalScrollBar();
    const auto key = [this](Qt::Key which) { QTest::keyClick(&m_view, which); };
    m_gestures = {
        {"home", 1, [key](int) { key(Qt::Key_Home); }},
        {"wheel", 200, [this](int) { wheel(-120); }},
        {"pageDown", 200, [key](int) { key(Qt::Key_PageDown); }},
        {"pageUp", 100, [key](int) { key(Qt::Key_PageUp); }},
        // As the slider is dragged: to places all over the transcript.
        {"jump", 200,
         [bar](int round) { bar->setValue(int(qint64(bar->maximum()) * (round * 37 % 200) / 200)); }},
        {"end", 1, [key](int) { key(Qt::Key_End); }},
        {"hexView", 2,
         [this](int round) { m_view.setByteView(round % 2 == 0 ? ByteView::Hex : ByteView::Text); }},
    };
}

void EventsBench::nextFrame()
{
    if (m_gesture == m_gestures.size()) {
        QCoreApplication::quit();
        return;
    }
    const Gesture &gesture = m_gestures[m_gesture];
    if (m_times.empty())
        m_application.resetBeats();
    const qint64 start = nowNs();
    gesture.act(int(m_times.size()));
    m_application.whenPainted(&m_view, [this, start] {
        m_times.push_back(millisecondsSince(start));
        if (m_times.size() == size_t(m_gestures[m_gesture].times))
            QTimer::singleShot(300ms, this, &EventsBench::finishGesture);
        else
            QMetaObject::invokeMethod(this, &EventsBench::nextFrame, Qt::QueuedConnection);
    });
}

void EventsBench::finishGesture()
{
    std::sort(m_times.begin(), m_times.end());
    printWithBeats({{QStringLiteral("gesture"), QLatin1String(m_gestures[m_gesture].name)},
                    {QStringLiteral("frames"), qint64(m_times.size())},
                    {QStringLiteral("medianMs"), m_times[m_times.size() / 2]},
                    {QStringLiteral("longestMs"), m_times.back()}},
                   m_application.beats());
    m_times.clear();
    ++m_gesture;
    nextFrame();
}

} // namespace enchufe::bench

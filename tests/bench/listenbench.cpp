#include "bench/listenbench.h"

#include "bench/peerwork.h"
#include "bench/randomacts.h"
#include "bench/timedapplication.h"
#include "gui/exchange/exchangepane.h"
#include "gui/exchange/transcriptview.h"
#include "gui/inspect/inspecttabs.h"
#include "gui/mainwindow.h"
#include "gui/table/socketview.h"

#include <QAction>
#include <QCryptographicHash>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace enchufe::bench {

namespace {

/// Late work of the window (sums every 200 ms, columns after 100 ms) has shown itself by then.
constexpr auto settling = 500ms;

double millisecondsSince(qint64 startNs)
{
    return double(nowNs() - startNs) / 1e6;
}

} // namespace

ListenBench::ListenBench(TimedApplication &application, const ListenOptions &options)
    : m_application(application)
    , m_options(options)
    , m_session(options.journal)
    , m_table(m_session.journal(), 16ms)
    , m_language(application)
    , m_puppet([this](const Words &words) { command(words); })
{
    m_language.select(Language::Code::English);
    if (m_options.actsSeed)
        m_acts = std::make_unique<RandomActs>(m_session, m_table, *m_options.actsSeed);
    connect(&m_table, &LiveTable::changed, this, &ListenBench::takeChanges);
    if (m_options.withWindow) {
        m_window = std::make_unique<MainWindow>(m_session, m_table, m_language);
        m_parts.view = m_window->findChild<SocketView *>(QStringLiteral("socketView"));
        m_parts.transcript = m_window->findChild<TranscriptView *>(QStringLiteral("transcriptView"));
        m_window->show();
        if (m_options.showsPictures)
            showPictures();
        m_window->open(m_options.request);
    } else {
        m_session.open(m_options.request);
    }
}

ListenBench::~ListenBench() = default;

void ListenBench::showPictures()
{
    for (const auto tab : {InspectTabs::SequenceTab, InspectTabs::StatesTab, InspectTabs::CallsTab}) {
        auto *exchange = new ExchangePane(m_session, m_table, nullptr);
        m_parts.pictures.push_back(std::make_unique<InspectTabs>(m_session, m_table, exchange));
        m_parts.pictures.back()->resize(800, 400);
        m_parts.pictures.back()->setCurrentIndex(tab);
        m_parts.pictures.back()->show();
    }
}

void ListenBench::chooseNewest()
{
    m_window->select(m_newest);
    for (const std::unique_ptr<InspectTabs> &picture : m_parts.pictures)
        picture->showSocket(m_newest);
}

void ListenBench::takeChanges(const std::vector<SocketId> &ids)
{
    if (!m_isListening && !m_table.table().rows().empty()) {
        const SocketRow &first = m_table.table().rows().begin()->second;
        m_isListening = first.life == Life::Open && !first.pair.local.isNull();
        if (m_isListening)
            printLine({{QStringLiteral("listening"), first.pair.local.toString()}});
    }
    if (m_options.follows && !ids.empty() && ids.back().value > m_newest.value) {
        m_newest = ids.back();
        // Behind the model's own handling of the same batch.
        if (m_window)
            QMetaObject::invokeMethod(this, &ListenBench::chooseNewest, Qt::QueuedConnection);
    }
    // As above: what is awaited is what the window shows.
    if (m_awaited)
        QMetaObject::invokeMethod(this, &ListenBench::checkAwaited, Qt::QueuedConnection);
}

void ListenBench::checkAwaited()
{
    if (!m_awaited || !m_awaited())
        return;
    m_awaited = nullptr;
    // Of the journal's clock to the computer's.
    const SocketRow *row = m_table.table().row(m_newest);
    const qint64 finished = nowNs() - m_session.journal().nowNs() + (row ? row->peerFinishedNs : 0);
    const auto done = [this, finished] {
        m_puppet.answer({{QStringLiteral("endNs"), QString::number(nowNs())},
                         {QStringLiteral("finishedNs"), QString::number(finished)}});
    };
    if (m_window)
        m_application.whenPainted(m_window.get(), done);
    else
        done();
}

void ListenBench::command(const Words &words)
{
    const QString &verb = words.first();
    if (verb == u"report") {
        reportFacts();
    } else if (verb == u"beat") {
        m_application.resetBeats();
        m_puppet.answer({});
    } else if (verb == u"await") {
        await(words);
    } else if (verb == u"close") {
        closeAll();
    } else if (verb == u"hash") {
        hashReceived();
    } else if (!m_window) {
        m_puppet.answer(
            {{QStringLiteral("error"), QString(QStringLiteral("not without a window: ") + verb)}});
    } else if (verb == u"filter") {
        filter(words);
    } else if (verb == u"sort") {
        sort(words);
    } else if (verb == u"scroll") {
        scroll(words);
    } else if (verb == u"clear") {
        clearHistory();
    } else {
        m_puppet.answer({{QStringLiteral("error"), QString(QStringLiteral("unknown: ") + verb)}});
    }
}

void ListenBench::reportFacts()
{
    QJsonObject facts = processFacts();
    const QJsonObject beats = m_application.beats();
    for (auto it = beats.begin(); it != beats.end(); ++it)
        facts.insert(it.key(), it.value());
    qint64 reads = 0;
    qint64 received = 0;
    qint64 drops = 0;
    for (const auto &[id, row] : m_table.table().rows()) {
        reads += qint64(row.reads);
        received += qint64(row.bytesReceived);
        drops += row.kernel.drops;
    }
    facts.insert(QStringLiteral("accepted"), acceptedCount());
    facts.insert(QStringLiteral("held"), heldCount());
    facts.insert(QStringLiteral("rowsShown"), shownCount());
    facts.insert(QStringLiteral("rows"), qint64(m_table.table().rows().size()));
    facts.insert(QStringLiteral("reads"), reads);
    facts.insert(QStringLiteral("received"), received);
    facts.insert(QStringLiteral("drops"), drops);
    facts.insert(QStringLiteral("events"), qint64(m_session.journal().published()));
    facts.insert(QStringLiteral("bytesDropped"), qint64(m_table.table().bytesDropped()));
    if (m_parts.transcript)
        facts.insert(QStringLiteral("blocks"), m_parts.transcript->blockCount());
    m_puppet.answer(facts);
}

// await rows N: N accepted sockets are in the table and, with a window, on screen.
// await finished: the newest connection's peer has finished and the transcript shows all of it.
// await caughtup: everything published is folded.
void ListenBench::await(const Words &words)
{
    const qint64 wanted = words.value(2).toLongLong();
    const auto isCaughtUp = [this] { return m_table.table().position() == m_session.journal().published(); };
    if (words.value(1) == u"rows") {
        m_awaited = [this, wanted] { return (m_window ? shownCount() : acceptedCount()) >= wanted; };
    } else if (words.value(1) == u"finished") {
        m_awaited = [this, isCaughtUp] {
            const SocketRow *row = m_table.table().row(m_newest);
            const bool isShown =
                !m_parts.transcript || (row && m_parts.transcript->blockCount() > qsizetype(row->reads));
            return row && row->peerFinished && isCaughtUp() && isShown;
        };
    } else {
        m_awaited = isCaughtUp;
    }
    pollAwaited();
}

// The transcript has no signal for having caught up.
void ListenBench::pollAwaited()
{
    checkAwaited();
    if (m_awaited)
        QTimer::singleShot(5ms, this, &ListenBench::pollAwaited);
}

void ListenBench::answerLater(const QJsonObject &object)
{
    QTimer::singleShot(settling, this, [this, object] {
        QJsonObject whole = object;
        const QJsonObject beats = m_application.beats();
        for (auto it = beats.begin(); it != beats.end(); ++it)
            whole.insert(it.key(), it.value());
        m_puppet.answer(whole);
    });
}

// filter [TEXT]: types the text, each key when the one before is painted; without one, empties the field with
// Escape.
void ListenBench::filter(const Words &words)
{
    auto *edit = m_window->findChild<QLineEdit *>(QStringLiteral("filterEdit"));
    edit->setFocus();
    m_application.resetBeats();
    const QString text = words.mid(1).join(u' ');
    repeat(int(std::max<qsizetype>(1, text.size())), [edit, text](int round) {
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Escape);
        else
            QTest::keyClick(edit, text.at(round).toLatin1());
    });
}

void ListenBench::repeat(int times, const std::function<void(int)> &act, std::vector<double> done)
{
    if (int(done.size()) == times) {
        std::sort(done.begin(), done.end());
        answerLater({{QStringLiteral("times"), times},
                     {QStringLiteral("medianMs"), done[done.size() / 2]},
                     {QStringLiteral("paintedMs"), done.back()}});
        return;
    }
    const qint64 start = nowNs();
    act(int(done.size()));
    m_application.whenPainted(m_window.get(), [this, times, act, start, done]() mutable {
        done.push_back(millisecondsSince(start));
        QMetaObject::invokeMethod(
            this, [this, times, act, done] { repeat(times, act, done); }, Qt::QueuedConnection);
    });
}

void ListenBench::sort(const Words &words)
{
    QHeaderView *header = m_parts.view->header();
    const int column = words.value(1).toInt();
    const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                       header->height() / 2);
    m_application.resetBeats();
    repeat(1, [header, place](int) { QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place); });
}

// scroll N: N turns of the wheel, some down, some far up.
void ListenBench::scroll(const Words &words)
{
    m_application.resetBeats();
    repeat(std::max(1, words.value(1).toInt()), [this](int round) {
        const QPointF middle = QRectF(m_parts.view->viewport()->rect()).center();
        QWheelEvent wheel(middle, m_parts.view->viewport()->mapToGlobal(middle), {},
                          {0, round % 40 < 20 ? -1200 : 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(m_parts.view->viewport(), &wheel);
    });
}

void ListenBench::closeAll()
{
    m_acts.reset();
    m_application.resetBeats();
    const qint64 start = nowNs();
    m_session.closeAll();
    m_awaited = [this, start] {
        if (heldCount() > 0)
            return false;
        answerLater({{QStringLiteral("closedMs"), millisecondsSince(start)}});
        m_awaited = nullptr;
        return false;
    };
}

void ListenBench::clearHistory()
{
    const QList<QAction *> actions = m_window->findChildren<QAction *>();
    const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text().remove(u'&') == u"Clear history";
    });
    if (found == actions.end()) {
        m_puppet.answer({{QStringLiteral("error"), QStringLiteral("no action to clear the history")}});
        return;
    }
    repeat(1, [action = *found](int) { action->trigger(); });
}

void ListenBench::hashReceived()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const Journal &journal = m_session.journal();
    qint64 kept = 0;
    qint64 bytes = 0;
    for (quint64 number = journal.firstKept(); number < journal.published(); ++number) {
        const Event event = journal.event(number);
        if (event.kind != EventKind::Received)
            continue;
        const QByteArrayView payload = journal.payload(event);
        kept += payload.size() == qsizetype(event.payloadLength) ? 1 : 0;
        bytes += payload.size();
        hash.addData(payload);
    }
    m_puppet.answer({{QStringLiteral("sha256"), QString::fromLatin1(hash.result().toHex())},
                     {QStringLiteral("keptReads"), kept},
                     {QStringLiteral("keptBytes"), bytes}});
}

qint64 ListenBench::acceptedCount() const
{
    const auto &rows = m_table.table().rows();
    return rows.empty() ? 0 : qint64(rows.begin()->second.children.size());
}

qint64 ListenBench::heldCount() const
{
    const auto &rows = m_table.table().rows();
    return std::count_if(rows.begin(), rows.end(), [](const auto &entry) {
        return entry.second.life == Life::Open || entry.second.life == Life::Opening;
    });
}

qint64 ListenBench::shownCount() const
{
    return m_parts.view ? m_parts.view->model()->rowCount(m_parts.view->model()->index(0, 0)) : 0;
}

} // namespace enchufe::bench

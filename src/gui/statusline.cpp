#include "gui/statusline.h"

#include "gui/widgets/elidedlabel.h"
#include "journal/sockettable.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QLocale>

namespace enchufe {

StatusLine::StatusLine(std::chrono::milliseconds newsFor, QWidget *parent)
    : QStatusBar(parent)
    , m_news(new ElidedLabel)
    , m_warnings(new ElidedLabel)
    , m_counts(new ElidedLabel)
    , m_bytes(new ElidedLabel)
{
    m_news->setObjectName(QStringLiteral("newsLabel"));
    m_warnings->setObjectName(QStringLiteral("warningsLabel"));
    m_counts->setObjectName(QStringLiteral("countsLabel"));
    m_bytes->setObjectName(QStringLiteral("bytesLabel"));
    // News is the first to give way when the window is narrow.
    m_news->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addWidget(m_news, 1);
    addPermanentWidget(m_warnings);
    addPermanentWidget(m_counts);
    addPermanentWidget(m_bytes);
    for (ElidedLabel *label : {m_warnings, m_counts, m_bytes})
        label->setContentsMargins(12, 0, 6, 0);
    m_news->setContentsMargins(8, 0, 0, 0);
    m_warnings->hide();
    m_newsTimer.setSingleShot(true);
    m_newsTimer.setInterval(newsFor);
    connect(&m_newsTimer, &QTimer::timeout, this, &StatusLine::forgetNews);
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    // News was told in the language of its time.
    if (event->type() == QEvent::LanguageChange)
        forgetNews();
}

void StatusLine::forgetNews()
{
    m_newsTimer.stop();
    m_news->clear();
    m_news->setToolTip({});
}

void StatusLine::say(const QString &text)
{
    m_news->setText(text);
    m_news->setToolTip(text);
    m_newsTimer.start();
    // Qt 6.4 has no announcement event (6.8 does): an alert on the label is what screen readers read
    // politely.
    QAccessibleEvent event(m_news, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::display(const SocketTable &table, int history)
{
    int open = 0;
    int waiting = 0;
    int closing = 0;
    quint64 received = 0;
    quint64 sent = 0;
    for (const auto &[id, row] : table.rows()) {
        if (!row.isOwn())
            continue;
        // What was closed here is no program's any more: the kernel keeps the pair until its time is over.
        if (row.life == Life::Leaving)
            ++(row.kernel.state == TcpState::TimeWait ? waiting : closing);
        else if (row.life != Life::Ended)
            ++open;
        received += row.bytesReceived;
        sent += row.bytesSent;
    }
    const QLocale locale;
    QStringList counts = {tr("%n socket(s) open", nullptr, open)};
    if (closing > 0)
        counts += tr("%n closing", "sockets that are closed here and not yet in TIME-WAIT", closing);
    if (waiting > 0)
        counts += tr("%n in TIME-WAIT", nullptr, waiting);
    counts += tr("%n in history", nullptr, history);
    m_counts->setText(counts.join(tr(", ", "between the numbers of sockets in the status line")));
    m_bytes->setText(
        tr("%1 received, %2 sent")
            .arg(locale.formattedDataSize(qint64(received), 1), locale.formattedDataSize(qint64(sent), 1)));
    QStringList warnings;
    if (table.isRecordingPaused())
        warnings += tr("Recording paused: no room for bytes");
    if (table.bytesDropped() > 0)
        warnings += tr("%1 of the oldest bytes dropped")
                        .arg(locale.formattedDataSize(qint64(table.bytesDropped()), 1));
    if (table.isKernelViewReduced())
        warnings += tr("Kernel view reduced: no timers");
    m_warnings->setText(warnings.join(QStringLiteral("   ")));
    m_warnings->setVisible(!warnings.isEmpty());
}

} // namespace enchufe

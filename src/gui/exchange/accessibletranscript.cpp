#include "gui/exchange/accessibletranscript.h"

#include "gui/exchange/transcriptview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QScrollBar>

#include <algorithm>

namespace enchufe {

namespace {

constexpr std::chrono::milliseconds announceInterval{500};
constexpr qsizetype mostAnnounced = 80;

class AccessibleTranscript final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleTranscript(TranscriptView *view)
        : QAccessibleWidget(view, QAccessible::EditableText)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = false;
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? whole() : QAccessibleWidget::text(kind);
    }

    QString text(int start, int end) const override
    {
        const QString all = whole();
        const int size = int(all.size());
        const int from = std::clamp(start, 0, size);
        return all.sliced(from, std::clamp(end < 0 ? size : end, from, size) - from);
    }

    int characterCount() const override { return int(whole().size()); }

    int cursorPosition() const override
    {
        int offset = 0;
        for (const TranscriptView::Line &line : view()->linesInView()) {
            if (line.block == view()->lastSelected() && view()->lastSelected() >= 0)
                return offset;
            offset += int(line.text.size()) + 1;
        }
        return std::max(0, offset - 1);
    }

    void setCursorPosition(int position) override
    {
        int offset = 0;
        for (const TranscriptView::Line &line : view()->linesInView()) {
            offset += int(line.text.size()) + 1;
            if (position < offset) {
                view()->select(line.block);
                return;
            }
        }
    }

    QRect characterRect(int offset) const override
    {
        int start = 0;
        for (const TranscriptView::Line &line : view()->linesInView()) {
            const int size = int(line.text.size()) + 1;
            if (offset < start + size) {
                const int width = std::max(1, line.rect.width() / size);
                const QPoint corner(line.rect.left() + (offset - start) * width, line.rect.top());
                return {view()->viewport()->mapToGlobal(corner), QSize(width, line.rect.height())};
            }
            start += size;
        }
        return {};
    }

    int offsetAtPoint(const QPoint &point) const override
    {
        const QPoint local = view()->viewport()->mapFromGlobal(point);
        int start = 0;
        for (const TranscriptView::Line &line : view()->linesInView()) {
            if (local.y() < line.rect.bottom())
                return start;
            start += int(line.text.size()) + 1;
        }
        return -1;
    }

    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    void scrollToSubstring(int start, int) override { setCursorPosition(start); }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    TranscriptView *view() const { return static_cast<TranscriptView *>(widget()); }

    QString whole() const
    {
        QStringList rows;
        for (const TranscriptView::Line &line : view()->linesInView())
            rows.append(line.text);
        return rows.join(u'\n');
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *view = qobject_cast<TranscriptView *>(object))
        return new AccessibleTranscript(view);
    return nullptr;
}

/// Tells of new blocks, not more often than a listener can follow, and the start of the newest only.
class Announcer : public QObject
{
public:
    explicit Announcer(TranscriptView &view)
        : QObject(&view)
        , m_view(view)
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(announceInterval);
        connect(&m_timer, &QTimer::timeout, this, &Announcer::announce);
        connect(&view, &TranscriptView::blocksAppended, this, [this] {
            if (QAccessible::isActive() && !m_timer.isActive())
                m_timer.start();
        });
        connect(&view, &TranscriptView::selectionChanged, this, &Announcer::moveCursor);
    }

private:
    void announce()
    {
        const QList<TranscriptView::Line> lines = m_view.linesInView();
        if (lines.isEmpty() || !m_view.isFollowing())
            return;
        QString words;
        for (const TranscriptView::Line &line : lines) {
            if (line.block == lines.last().block)
                words += line.text + u'\n';
        }
        int offset = 0;
        for (const TranscriptView::Line &line : lines)
            offset += line.block == lines.last().block ? 0 : int(line.text.size()) + 1;
        QAccessibleTextInsertEvent event(&m_view, offset, words.trimmed().left(mostAnnounced));
        QAccessible::updateAccessibility(&event);
    }

    void moveCursor()
    {
        if (!QAccessible::isActive())
            return;
        if (QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&m_view)) {
            QAccessibleTextCursorEvent event(&m_view, interface->textInterface()->cursorPosition());
            QAccessible::updateAccessibility(&event);
        }
    }

    TranscriptView &m_view;
    QTimer m_timer;
};

} // namespace

void installAccessibleTranscript(TranscriptView &view)
{
    // Installing the same factory again is not an error: Qt keeps each function once.
    QAccessible::installFactory(makeInterface);
    new Announcer(view);
}

} // namespace enchufe

#include "gui/exchange/transcriptview.h"

#include "gui/exchange/transcriptpainter.h"
#include "gui/exchange/transcripttexts.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace enchufe {

namespace {

/// More than this is not put on the clipboard in one go.
constexpr qsizetype mostCopied = 16 * 1024 * 1024;

} // namespace

void TranscriptView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const TranscriptColors colors = TranscriptColors::of(palette());
    if (m_inView.empty()) {
        painter.setPen(colors.quiet);
        const QRect room = viewport()->rect().adjusted(m_geometry.rowHeight, 0, -m_geometry.rowHeight, 0);
        painter.drawText(room, int(Qt::AlignCenter) | int(Qt::TextWordWrap), m_emptyText);
        return;
    }
    TranscriptPainter drawer(painter, colors, m_geometry, *m_source, m_layout.shape());
    for (const BlockInView &shown : m_inView) {
        const bool selected =
            m_selection.current >= 0 && shown.block >= firstSelected() && shown.block <= lastSelected();
        const bool focused = hasFocus() && shown.block == m_selection.current;
        TranscriptPainter::State state{deltaNs(shown.block, shown.content->event), selected, focused, 0, 0};
        for (const BlockStretch &part : m_mark.parts) {
            if (part.block == shown.block) {
                state.markBegin = part.begin;
                state.markEnd = part.end;
            }
        }
        drawer.paint(*shown.content, shown.y, viewport()->height(), state);
    }
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    reshape();
}

void TranscriptView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
    case QEvent::StyleChange:
        reshape();
        break;
    case QEvent::PaletteChange:
        viewport()->update();
        break;
    default:
        break;
    }
}

void TranscriptView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_selection.current < 0 && !m_inView.empty())
        select(m_inView.back().block);
    viewport()->update();
}

void TranscriptView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

const TranscriptView::BlockInView *TranscriptView::blockAt(const QPoint &position) const
{
    for (const BlockInView &shown : m_inView) {
        if (position.y() >= shown.y && position.y() < shown.y + m_layout.blockHeight(shown.block))
            return &shown;
    }
    return nullptr;
}

bool TranscriptView::isFoldRowAt(const BlockInView &block, int y) const
{
    if (!block.content->hasFoldRow(m_layout.shape()))
        return false;
    const int foldTop =
        block.y + m_geometry.gap / 2 + int(block.content->rows(m_layout.shape()) - 1) * m_geometry.rowHeight;
    return y >= foldTop;
}

void TranscriptView::mousePressEvent(QMouseEvent *event)
{
    const BlockInView *hit = blockAt(event->position().toPoint());
    if (!hit || event->button() == Qt::MiddleButton)
        return;
    const qsizetype block = hit->block;
    const bool folds = event->button() == Qt::LeftButton && isFoldRowAt(*hit, int(event->position().y()));
    const bool inside = event->button() == Qt::RightButton && m_selection.current >= 0 &&
                        block >= firstSelected() && block <= lastSelected();
    if (!inside)
        select(block, event->modifiers().testFlag(Qt::ShiftModifier));
    if (folds)
        toggleFold(block);
}

void TranscriptView::mouseDoubleClickEvent(QMouseEvent *event)
{
    // A double click would otherwise fold and unfold, or select, twice.
    event->accept();
}

void TranscriptView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void TranscriptView::select(qsizetype block, bool extend)
{
    m_selection.current = std::clamp<qsizetype>(block, -1, m_layout.count() - 1);
    if (!extend || m_selection.anchor < 0)
        m_selection.anchor = m_selection.current;
    viewport()->update();
    emit selectionChanged();
}

void TranscriptView::toggleFold(qsizetype block)
{
    if (block < 0 || block >= m_layout.count() || !m_source)
        return;
    const bool opened = m_layout.isOpened(block);
    if (!measured(block)->hasFoldRow(m_layout.shape()))
        return;
    m_cache.remove(block);
    m_layout.setOpened(block, !opened);
    m_following = false;
    layOut();
}

void TranscriptView::moveSelection(int step)
{
    if (m_inView.empty())
        return;
    const bool extend = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    const qsizetype current = m_selection.current;
    if (current < 0) {
        select(step > 0 ? m_inView.front().block : m_inView.back().block);
        return;
    }
    const auto shown =
        std::find_if(m_inView.begin(), m_inView.end(),
                     [current](const BlockInView &candidate) { return candidate.block == current; });
    if (shown != m_inView.end()) {
        const qint64 bottom = shown->y + m_layout.blockHeight(current);
        if (step > 0 ? bottom > viewport()->height() : shown->y < 0) {
            scrollBy(step * 3 * m_geometry.rowHeight);
            return;
        }
    }
    const qsizetype next = step > 0 ? m_layout.shownFrom(current + 1) : m_layout.shownUpTo(current - 1);
    if (next < 0)
        return;
    select(next, extend);
    bringIntoView(next);
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    const int page = std::max(m_geometry.rowHeight, viewport()->height() - 2 * m_geometry.rowHeight);
    if (event->matches(QKeySequence::Copy)) {
        copySelected(CopyFormat::Text);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        moveSelection(-1);
        break;
    case Qt::Key_Down:
        moveSelection(+1);
        break;
    case Qt::Key_PageUp:
        scrollBy(-page);
        break;
    case Qt::Key_PageDown:
        scrollBy(page);
        break;
    case Qt::Key_Home:
        m_following = false;
        m_driving.isHolding = false;
        m_place = {std::max<qsizetype>(m_layout.shownFrom(0), 0), 0};
        layOut();
        break;
    case Qt::Key_End:
        goToEnd();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        toggleFold(m_selection.current);
        break;
    default:
        event->ignore();
    }
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_selection.current < 0)
        return;
    QPoint where = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        bringIntoView(m_selection.current);
        const auto shown =
            std::find_if(m_inView.begin(), m_inView.end(), [this](const BlockInView &candidate) {
                return candidate.block == m_selection.current;
            });
        const int y = shown == m_inView.end() ? 0 : std::max(0, shown->y) + m_geometry.rowHeight;
        where = viewport()->mapToGlobal(QPoint(m_geometry.lifeLeft(), y));
    }
    makeMenu()->popup(where);
}

QMenu *TranscriptView::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("transcriptMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &words, CopyFormat format) {
        return menu->addAction(words, this, [this, format] { copySelected(format); });
    };
    add(tr("Copy as text"), CopyFormat::Text)->setShortcut(QKeySequence::Copy);
    add(tr("Copy as hex"), CopyFormat::Hex);
    add(tr("Copy as hex dump"), CopyFormat::HexDump);
    add(tr("Copy as C array"), CopyFormat::CArray);
    add(tr("Copy as base64"), CopyFormat::Base64);
    add(tr("Copy with escapes"), CopyFormat::Escaped);
    const qsizetype block = m_selection.current;
    const auto content = measured(block);
    if (content->hasFoldRow(m_layout.shape())) {
        menu->addSeparator();
        menu->addAction(content->opened ? tr("Show fewer lines") : tr("Show all lines"), this,
                        [this, block] { toggleFold(block); });
    }
    return menu;
}

void TranscriptView::copySelected(CopyFormat format)
{
    if (m_selection.current < 0 || !m_source)
        return;
    QByteArray bytes;
    QStringList sentences;
    for (qsizetype block = firstSelected(); block <= lastSelected() && bytes.size() < mostCopied; ++block) {
        if (!m_layout.isShown(block))
            continue;
        const Event event = m_source->event(block);
        if (TranscriptSource::kindOf(event) == BlockKind::Life) {
            if (sentences.size() < mostCopied / 1024)
                sentences.append(TranscriptTexts::life(m_source->journal(), event, m_source->row()));
        } else {
            bytes += m_source->bytes(event);
        }
    }
    const bool words = bytes.isEmpty() && format == CopyFormat::Text;
    QGuiApplication::clipboard()->setText(words ? sentences.join(u'\n') : copyAs(bytes, format));
}

} // namespace enchufe

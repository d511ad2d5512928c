#include "gui/table/filteredit.h"

#include "gui/decor/drawnicon.h"
#include "gui/table/filtercompletion.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStringListModel>
#include <QStyle>
#include <QStyleOptionFrame>

namespace enchufe {

FilterEdit::FilterEdit(Complete complete, QWidget *parent)
    : CheckedEdit({}, parent)
    , m_complete(std::move(complete))
    , m_completer(new QCompleter(this))
    , m_offers(new QStringListModel(this))
{
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    // Not QLineEdit::setCompleter(): that one replaces the whole line.
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(QStringLiteral("filterOffers"));
    m_completer->popup()->installEventFilter(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterEdit::take);
    connect(this, &QLineEdit::textEdited, this, &FilterEdit::offer);
}

void FilterEdit::setFaultAt(qsizetype position, const QString &reason)
{
    m_fault = position;
    setFault(reason);
    update();
}

QString FilterEdit::faultyPart() const
{
    if (m_fault < 0)
        return {};
    const QString all = text();
    qsizetype end = m_fault;
    while (end < all.size() && !all[end].isSpace())
        ++end;
    return all.mid(m_fault, end - m_fault);
}

bool FilterEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_completer->popup()->hide();
        clear();
        return true;
    }
    return CheckedEdit::eventFilter(watched, event);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible())
        offer();
    else
        CheckedEdit::keyPressEvent(event);
}

void FilterEdit::offer()
{
    const QStringList offers = m_complete(filterTokenAt(text(), cursorPosition()).text);
    if (offers.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_offers->setStringList(offers);
    m_completer->complete();
}

void FilterEdit::take(const QString &completion)
{
    const FilterToken token = filterTokenAt(text(), cursorPosition());
    const QString all = text();
    setText(all.left(token.begin) + completion + all.mid(token.begin + token.text.size()));
    setCursorPosition(int(token.begin + completion.size()));
    if (completion.endsWith(u':'))
        offer();
}

void FilterEdit::paintEvent(QPaintEvent *event)
{
    CheckedEdit::paintEvent(event);
    const QString part = faultyPart();
    if (part.isEmpty())
        return;
    // Measured from the cursor, which knows how far the line is scrolled.
    const QFontMetrics metrics = fontMetrics();
    const auto until = [&](qsizetype position) { return metrics.horizontalAdvance(text().left(position)); };
    const QRect cursor = cursorRect();
    const int origin = cursor.center().x() - until(cursorPosition());
    const int left = origin + until(m_fault);
    const int right = std::min(origin + until(m_fault + part.size()), width() - height());
    const int y = std::min(height() - 4, cursor.bottom() - 1);
    QPainter painter(this);
    painter.setPen(QPen(faultColor(), 2, Qt::DotLine));
    painter.drawLine(std::max(left, 4), y, right, y);
}

} // namespace enchufe

#include "gui/exchange/messageedit.h"

#include "gui/exchange/messagedraft.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace enchufe {

namespace {

constexpr int mostRows = 5;

/// The bytes as they are on the clipboard; what other programs offer as UTF-8 is not decoded on the way.
QByteArray pastedBytes(const QMimeData &source)
{
    const QString utf8 = QStringLiteral("text/plain;charset=utf-8");
    return source.hasFormat(utf8) ? source.data(utf8) : source.text().toUtf8();
}

} // namespace

MessageEdit::MessageEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &QWidget::updateGeometry);
}

QString MessageEdit::typedText() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

void MessageEdit::markFault(qsizetype position)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (position >= 0 && position < document()->characterCount()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(int(position));
        mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(QColor(0xD5, 0x5E, 0x00));
        mark.format.setBackground(QColor(0xD5, 0x5E, 0x00, 0x50));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

int MessageEdit::heightOfRows(int rows) const
{
    const qreal row = QFontMetricsF(font()).lineSpacing();
    const int frame = 2 * frameWidth() + 2 * int(std::ceil(document()->documentMargin())) + 2;
    return std::max(24, int(std::ceil(rows * row)) + frame);
}

QSize MessageEdit::sizeHint() const
{
    // A plain text layout counts its height in rows.
    const int rows = std::clamp(int(document()->size().height()), 1, mostRows);
    return {QPlainTextEdit::sizeHint().width(), heightOfRows(rows)};
}

QSize MessageEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, heightOfRows(1)};
}

void MessageEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void MessageEdit::insertFromMimeData(const QMimeData *source)
{
    const QByteArray bytes = pastedBytes(*source);
    if (needsAttachment(bytes))
        emit attachmentPasted(bytes);
    else
        insertPlainText(QString::fromUtf8(bytes));
    ensureCursorVisible();
}

void MessageEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Shift+Enter would insert U+2028, which is not what a new line sends.
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            insertPlainText(QStringLiteral("\n"));
        else
            emit sendRequested();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_recallable && event->modifiers() == Qt::NoModifier) {
            emit recallRequested(event->key() == Qt::Key_Up ? -1 : +1);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (!document()->isEmpty()) {
            clear();
            return;
        }
        break;
    default:
        break;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace enchufe

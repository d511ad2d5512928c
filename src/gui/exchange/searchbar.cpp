#include "gui/exchange/searchbar.h"

#include "base/bytetext.h"
#include "explain/explain.h"
#include "gui/widgets/checkededit.h"
#include "gui/widgets/clearbutton.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/together.h"
#include "journal/bytesearch.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QToolButton>

namespace enchufe {

namespace {

QToolButton *button(QWidget *parent, const QString &name)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(name);
    made->setAutoRaise(true);
    made->setMinimumSize(smallestTarget, smallestTarget);
    // They are reached with Tab too, beside having keys of their own.
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace

SearchBar::SearchBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(new CheckedEdit(QString(24, u'0'), this))
    , m_status(new ElidedLabel(this))
    , m_previous(button(this, QStringLiteral("searchPreviousButton")))
    , m_next(button(this, QStringLiteral("searchNextButton")))
    , m_close(button(this, QStringLiteral("searchCloseButton")))
{
    setObjectName(QStringLiteral("searchBar"));
    m_edit->setObjectName(QStringLiteral("searchEdit"));
    addClearButton(m_edit);
    m_edit->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_status->setObjectName(QStringLiteral("searchStatus"));
    m_status->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_close->setText(QStringLiteral("\u00D7"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_close);
    connect(m_edit, &QLineEdit::textChanged, this, &SearchBar::readText);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepped(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepped(+1); });
    connect(m_close, &QToolButton::clicked, this, &SearchBar::closed);
    setSteppable(false);
    retranslate();
}

void SearchBar::open()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchBar::setStatus(const QString &words)
{
    m_status->setText(words);
    m_status->setToolTip(words);
}

void SearchBar::announce()
{
    // As StatusLine::say(): screen readers read an alert politely, wherever the focus is.
    QAccessibleEvent event(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SearchBar::setSteppable(bool on)
{
    m_previous->setEnabled(on);
    m_next->setEnabled(on);
}

void SearchBar::readText()
{
    const Result<QByteArray> bytes = unescape(m_edit->text());
    QString fault;
    if (!bytes)
        fault = explain::inputFault(bytes.error());
    else if (bytes->size() > ByteSearch::longestNeedle)
        fault = tr("At most %1 bytes can be looked for.").arg(QLocale().toString(ByteSearch::longestNeedle));
    m_edit->setFault(fault);
    if (fault.isEmpty())
        retranslate();
    const QByteArray needle = fault.isEmpty() ? *bytes : QByteArray();
    if (needle == m_needle)
        return;
    m_needle = needle;
    emit needleChanged();
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (isEnter && m_edit->hasFocus())
        emit stepped(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : +1);
    else
        QWidget::keyPressEvent(event);
}

void SearchBar::retranslate()
{
    m_edit->setAccessibleName(tr("Find in the transcript"));
    m_edit->setPlaceholderText(tr("Find text or bytes, such as \\x00\\xff"));
    if (!m_edit->hasFault()) {
        const QString rule = tr("Upper and lower case differ. \\n, \\x41 and the like stand for bytes.");
        m_edit->setToolTip(rule);
        m_edit->setAccessibleDescription(rule);
    }
    // Its name is its text: one of its own would hide it.
    m_status->setAccessibleDescription(tr("Matches"));
    m_previous->setAccessibleName(tr("Previous match"));
    m_previous->setToolTip(tr("Previous match (Shift+F3)"));
    m_next->setAccessibleName(tr("Next match"));
    m_next->setToolTip(tr("Next match (F3)"));
    m_close->setAccessibleName(tr("Close the search"));
    m_close->setToolTip(tr("Close the search (Escape)"));
}

void SearchBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        readText();
    }
}

} // namespace enchufe

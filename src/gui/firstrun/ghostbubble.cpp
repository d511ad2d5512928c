#include "gui/firstrun/ghostbubble.h"

#include "gui/decor/drawnicon.h"
#include "gui/widgets/together.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>

namespace enchufe {

namespace {

// Above the remark's own frame, whether a tip is drawn there or not.
constexpr int tipHeight = 7;
constexpr int tipLeft = 26;

} // namespace

GhostBubble::GhostBubble(QWidget *parent)
    : QFrame(parent)
    , m_picture(new QLabel)
    , m_title(named<QLabel>("ghostBubbleTitle"))
    , m_text(named<QLabel>("ghostBubbleText"))
    , m_another(named<QPushButton>("anotherClientButton"))
    , m_close(named<QToolButton>("closeBubbleButton"))
{
    setObjectName(QStringLiteral("ghostBubble"));
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::NoTextInteraction);
    }
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setMinimumSize(smallestTarget, smallestTarget);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(14, tipHeight + 8, 8, 9);
    line->setSpacing(14);
    line->addWidget(m_picture, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(m_another);
    line->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_another, &QPushButton::clicked, this, &GhostBubble::anotherRequested);
    connect(m_close, &QToolButton::clicked, this, &GhostBubble::dismiss);
    setTabOrder(m_another, m_close);
    adapt();
    retranslate();
    hide();
}

void GhostBubble::showPort(quint16 port)
{
    m_port = port;
    m_isBalanced = false;
    retranslate();
    show();
    raise();
    tell();
}

void GhostBubble::showBalanced()
{
    if (!isVisible() || m_isBalanced)
        return;
    m_isBalanced = true;
    retranslate();
    tell();
}

void GhostBubble::dismiss()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    emit dismissed();
    if (hadFocus)
        emit left();
}

QSize GhostBubble::sizeFor(int width) const
{
    const auto advance = [](const QLabel *label) {
        return label->fontMetrics().horizontalAdvance(label->text());
    };
    // One line for each of the two texts, where there is so much room.
    const QMargins margins = layout()->contentsMargins();
    const int spaces = 3 * layout()->spacing() + margins.left() + margins.right() + 4;
    const int wanted = std::max(advance(m_title), advance(m_text)) + m_picture->sizeHint().width() +
                       m_another->sizeHint().width() + m_close->sizeHint().width() + spaces;
    const int given = std::max(std::min(width, wanted), layout()->totalMinimumSize().width());
    return {given, layout()->totalHeightForWidth(given)};
}

void GhostBubble::setPlace(const BubblePlace &place)
{
    m_isPointing = place.isPointing;
    setGeometry(place.rect);
    update();
}

void GhostBubble::focusFirst()
{
    m_another->setFocus(Qt::TabFocusReason);
}

void GhostBubble::tell()
{
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    emit said(m_title->text() + u' ' + m_text->text());
}

bool GhostBubble::event(QEvent *event)
{
    // It stands in no layout that would listen.
    if (event->type() == QEvent::LayoutRequest)
        emit sizeChanged();
    return QFrame::event(event);
}

void GhostBubble::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        adapt();
}

void GhostBubble::adapt()
{
    const int size = std::max(16, fontMetrics().height() + 2);
    const QColor ink = palette().color(QPalette::WindowText);
    // The row's own picture: the remark is about that one, wherever it stands.
    m_picture->setPixmap(drawnIcon(QLatin1String("ghost"), ink).pixmap(size, size));
    m_close->setIcon(drawnIcon(QLatin1String("dismiss"), ink));
    m_close->setIconSize({size, size});
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
}

void GhostBubble::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void GhostBubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(1, tipHeight + 1, -1, -1);
    QPainterPath shape;
    shape.addRoundedRect(body, 6, 6);
    if (m_isPointing) {
        QPainterPath tip(QPointF(tipLeft - tipHeight, body.top() + 1));
        tip.lineTo(tipLeft, 1);
        tip.lineTo(tipLeft + tipHeight, body.top() + 1);
        tip.closeSubpath();
        shape = shape.united(tip);
    }
    painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Highlight), 1.5));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawPath(shape);
}

void GhostBubble::retranslate()
{
    m_title->setText(m_isBalanced ? tr("Neither end is special now: the connection is balanced.")
                                  : tr("Which port does it use? The same: %1.").arg(QString::number(m_port)));
    m_text->setText(
        m_isBalanced
            ? tr("Either may speak, and either may close first.")
            : tr("Ghost socket: made by accept() for this one connection. Same port as its listener."));
    m_another->setText(tr("Open another client"));
    m_close->setToolTip(tr("Close this remark"));
    m_close->setAccessibleName(tr("Close this remark"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    updateGeometry();
}

} // namespace enchufe

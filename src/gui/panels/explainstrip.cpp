#include "gui/panels/explainstrip.h"

#include "gui/decor/drawnicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace enchufe {

ExplainStrip::ExplainStrip(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel)
    , m_text(new QLabel)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setObjectName(QStringLiteral("explainText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(10);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    retranslate();
    adapt();
}

void ExplainStrip::setText(const QString &html)
{
    if (html != m_text->text())
        m_text->setText(html);
}

QString ExplainStrip::text() const
{
    return m_text->text();
}

void ExplainStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        adapt();
}

void ExplainStrip::retranslate()
{
    m_text->setToolTip(tr("Explanation of the chosen row"));
}

void ExplainStrip::adapt()
{
    const int size = std::max(16, fontMetrics().height());
    m_sign->setPixmap(drawnIcon(QLatin1String("note"), palette().color(QPalette::Text)).pixmap(size, size));
    // Two lines always, so that nothing above jumps when the text grows from one to two; with large text
    // there is no room to spare.
    const int line = fontMetrics().lineSpacing();
    m_text->setMinimumHeight(line > 24 ? line : 2 * line);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
}

} // namespace enchufe

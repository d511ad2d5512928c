#include "gui/exchange/attachmentchip.h"

#include "gui/exchange/transcripttexts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace enchufe {

AttachmentChip::AttachmentChip(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_remove(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("attachmentChip"));
    m_label->setObjectName(QStringLiteral("attachmentLabel"));
    m_label->setWordWrap(true);
    m_remove->setObjectName(QStringLiteral("removeAttachmentButton"));
    m_remove->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 4);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_remove);
    connect(m_remove, &QToolButton::clicked, this, &AttachmentChip::removeRequested);
    retranslate();
}

void AttachmentChip::setSize(qint64 bytes)
{
    m_bytes = bytes;
    retranslate();
}

void AttachmentChip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void AttachmentChip::retranslate()
{
    m_label->setText(tr("Pasted text, %Ln byte(s). It is sent exactly as it is, without a line ending.",
                        nullptr, pluralCount(m_bytes)));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the pasted text"));
}

} // namespace enchufe

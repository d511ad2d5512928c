#include "gui/exchange/composer.h"

#include "gui/exchange/attachmentchip.h"
#include "gui/exchange/byteline.h"
#include "gui/exchange/messageedit.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/together.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace enchufe {

namespace {

constexpr int gap = 6;
/// Average letters to a line, from which on there is room for two lines in one.
constexpr int s_wide = 140;

/// A label and its field side by side, so that a flow never parts them.
QWidget *pair(QWidget *parent, QLabel *label, QComboBox *field)
{
    auto *both = new QWidget(parent);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(label);
    layout->addWidget(field);
    label->setBuddy(field);
    field->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return both;
}

} // namespace

void Composer::build()
{
    m_parts.page = new QWidget(this);
    m_parts.sentence = new QLabel(this);
    m_parts.sentence->setObjectName(QStringLiteral("composerSentence"));
    m_parts.sentence->setWordWrap(true);
    m_parts.sentence->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);

    m_parts.edit = new MessageEdit(m_parts.page);
    m_parts.edit->setObjectName(QStringLiteral("messageEdit"));
    m_parts.chip = new AttachmentChip(m_parts.page);
    m_parts.chip->hide();
    m_parts.send = new QPushButton(m_parts.page);
    m_parts.send->setObjectName(QStringLiteral("sendButton"));
    m_parts.file = new QPushButton(m_parts.page);
    m_parts.file->setObjectName(QStringLiteral("sendFileButton"));
    m_parts.modeLabel = new QLabel(m_parts.page);
    m_parts.mode = new QComboBox(m_parts.page);
    m_parts.mode->setObjectName(QStringLiteral("writeAsCombo"));
    m_parts.mode->addItems({QString(), QString()});
    m_parts.endingLabel = new QLabel(m_parts.page);
    m_parts.ending = new QComboBox(m_parts.page);
    m_parts.ending->setObjectName(QStringLiteral("lineEndingCombo"));
    m_parts.ending->addItems({QString(), QStringLiteral("LF"), QStringLiteral("CRLF"), QStringLiteral("CR"),
                              QStringLiteral("NUL")});
    m_parts.ending->setCurrentIndex(int(LineEnding::Lf));
    m_parts.toLabel = new QLabel(m_parts.page);
    m_parts.to = new QComboBox(m_parts.page);
    m_parts.to->setObjectName(QStringLiteral("toCombo"));
    m_parts.preview = new ByteLine(m_parts.page);
    m_parts.preview->setObjectName(QStringLiteral("previewLabel"));
    m_parts.count = new QLabel(m_parts.page);
    m_parts.count->setObjectName(QStringLiteral("byteCountLabel"));
    m_parts.remark = new QLabel(m_parts.page);
    m_parts.remark->setObjectName(QStringLiteral("composerRemark"));
    m_parts.remark->setWordWrap(true);
    m_parts.waiting = new QLabel(m_parts.page);
    m_parts.waiting->setObjectName(QStringLiteral("waitingLabel"));

    for (QWidget *part : std::initializer_list<QWidget *>{m_parts.send, m_parts.file, m_parts.mode,
                                                          m_parts.ending, m_parts.to})
        part->setMinimumHeight(smallestTarget);

    auto *writing = new QHBoxLayout;
    writing->setSpacing(gap);
    writing->addWidget(m_parts.edit, 1, Qt::AlignTop);
    writing->addWidget(m_parts.chip, 1);
    writing->addWidget(m_parts.send, 0, Qt::AlignTop);
    auto *telling = new QHBoxLayout;
    telling->setSpacing(gap * 2);
    telling->addWidget(m_parts.preview, 1);
    telling->addWidget(m_parts.remark, 1);
    telling->addWidget(m_parts.waiting);
    telling->addWidget(m_parts.count);
    auto *choosing = new FlowLayout(gap * 2);
    choosing->addWidget(pair(m_parts.page, m_parts.modeLabel, m_parts.mode));
    choosing->addWidget(pair(m_parts.page, m_parts.endingLabel, m_parts.ending));
    choosing->addWidget(m_parts.toPair = pair(m_parts.page, m_parts.toLabel, m_parts.to));
    choosing->addWidget(m_parts.file);
    auto *layout = new QVBoxLayout(m_parts.page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap / 2);
    layout->addLayout(writing);
    m_parts.lower = new QBoxLayout(QBoxLayout::BottomToTop);
    m_parts.lower->setSpacing(gap);
    m_parts.lower->addLayout(choosing);
    m_parts.lower->addLayout(telling, 1);
    layout->addLayout(m_parts.lower);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_parts.page);
    outer->addWidget(m_parts.sentence);
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() > s_wide * fontMetrics().averageCharWidth();
    m_parts.lower->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
}

void Composer::retranslate()
{
    m_parts.edit->setAccessibleName(tr("Message"));
    m_parts.edit->setPlaceholderText(tr("Message: Enter sends, Shift+Enter begins a new line"));
    m_parts.send->setText(tr("Send"));
    m_parts.send->setAccessibleName(tr("Send"));
    m_parts.file->setText(tr("Send file\u2026"));
    m_parts.modeLabel->setText(tr("Write"));
    m_parts.mode->setAccessibleName(tr("Write as"));
    m_parts.mode->setItemText(0, tr("text with \\ escapes"));
    m_parts.mode->setItemText(1, tr("hex digits"));
    m_parts.mode->setToolTip(tr(
        "Text takes \\n, \\r, \\t, \\0, \\\\ and \\x41 for any byte. Hex takes pairs of digits: 48 4F 0A."));
    m_parts.endingLabel->setText(tr("Ending"));
    m_parts.ending->setAccessibleName(tr("Line ending"));
    m_parts.ending->setItemText(0, tr("none", "line ending"));
    m_parts.ending->setToolTip(
        tr("The invisible bytes put after each message. Many text protocols expect CRLF."));
    m_parts.toLabel->setText(tr("To"));
    m_parts.to->setAccessibleName(tr("To"));
    m_parts.to->setToolTip(tr("Which peer the datagram goes to."));
}

} // namespace enchufe

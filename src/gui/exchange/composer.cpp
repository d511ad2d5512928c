#include "gui/exchange/composer.h"

#include "explain/explain.h"
#include "gui/exchange/attachmentchip.h"
#include "gui/exchange/byteline.h"
#include "gui/exchange/messageedit.h"
#include "gui/exchange/speaking.h"
#include "gui/exchange/transcriptgeometry.h"
#include "gui/exchange/transcripttexts.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace enchufe {

Composer::Composer(LiveTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
{
    build();
    connectParts();
    retranslate();
    fitFonts();
    refreshRow();
}

void Composer::connectParts()
{
    connect(m_parts.edit, &MessageEdit::textChanged, this, [this] {
        draft().text = m_parts.edit->typedText();
        refreshMessage();
    });
    connect(m_parts.edit, &MessageEdit::sendRequested, this, &Composer::send);
    connect(m_parts.edit, &MessageEdit::recallRequested, this, &Composer::recall);
    connect(m_parts.edit, &MessageEdit::attachmentPasted, this, &Composer::attach);
    connect(m_parts.send, &QPushButton::clicked, this, &Composer::send);
    // A button in a window takes Space only; after a paste it has the focus, and Enter sends everywhere else
    // here.
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(key, m_parts.send, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
                m_parts.send, &QPushButton::click);
    connect(m_parts.file, &QPushButton::clicked, this, &Composer::chooseFile);
    connect(m_parts.mode, &QComboBox::currentIndexChanged, this,
            [this](int index) { switchMode(index == 1); });
    connect(m_parts.ending, &QComboBox::currentIndexChanged, this, [this](int index) {
        draft().ending = LineEnding(std::max(index, 0));
        refreshMessage();
    });
    connect(m_parts.to, &QComboBox::currentIndexChanged, this, [this] {
        draft().to = m_parts.to->currentData().toUInt();
        refreshMessage();
    });
    connect(m_parts.chip, &AttachmentChip::removeRequested, this, [this] {
        draft().attachment.reset();
        refreshMessage();
        m_parts.edit->setFocus();
    });
    connect(&m_table, &LiveTable::changed, this, &Composer::rowsChanged);
}

void Composer::showSocket(SocketId socket, PeerIndex peer)
{
    m_socket = socket;
    m_peer = peer;
    m_history.leave();
    {
        const QSignalBlocker quiet(m_parts.to);
        m_parts.to->clear();
    }
    refreshRow();
    loadDraft();
}

void Composer::focusMessage()
{
    if (draft().attachment)
        m_parts.send->setFocus();
    else
        m_parts.edit->setFocus();
}

void Composer::loadDraft()
{
    const MessageDraft kept = m_drafts.value(key());
    {
        const QSignalBlocker quietEnding(m_parts.ending);
        m_parts.ending->setCurrentIndex(int(kept.ending));
        const QSignalBlocker quietTo(m_parts.to);
        m_parts.to->setCurrentIndex(std::max(0, m_parts.to->findData(kept.to)));
    }
    setText(kept.text, kept.hex);
}

void Composer::setText(const QString &text, bool hex)
{
    draft().hex = hex;
    draft().text = text;
    const QSignalBlocker quietMode(m_parts.mode);
    m_parts.mode->setCurrentIndex(hex ? 1 : 0);
    const QSignalBlocker quietEdit(m_parts.edit);
    m_parts.edit->setPlainText(text);
    m_parts.edit->moveCursor(QTextCursor::End);
    refreshMessage();
}

void Composer::switchMode(bool hex)
{
    const Result<QString> text = draft().textAs(hex);
    if (text) {
        setText(*text, hex);
        return;
    }
    // A text with a fault has no bytes to write the other way: it stays, and the fault is marked in it.
    const QSignalBlocker quiet(m_parts.mode);
    m_parts.mode->setCurrentIndex(draft().hex ? 1 : 0);
    m_parts.edit->setFocus();
}

void Composer::recall(int direction)
{
    const auto entry = m_history.step(direction);
    if (entry)
        setText(entry->text, entry->text.isEmpty() ? draft().hex : entry->hex);
}

void Composer::attach(const QByteArray &pasted)
{
    QByteArray bytes = pasted;
    if (draft().hex) {
        const Result<QByteArray> digits = fromHex(QString::fromLatin1(pasted));
        if (!digits) {
            m_parts.remark->setText(explain::inputFault(digits.error()));
            m_parts.remark->show();
            return;
        }
        bytes = *digits;
    }
    draft().attachment = bytes;
    m_parts.chip->setSize(bytes.size());
    refreshMessage();
    m_parts.send->setFocus();
}

std::optional<QByteArray> Composer::message() const
{
    if (!m_canSpeak)
        return std::nullopt;
    const MessageDraft kept = m_drafts.value(key());
    if (kept.attachment)
        return kept.attachment;
    if (!m_typed)
        return std::nullopt;
    QByteArray bytes = *m_typed;
    bytes.append(lineEndingBytes(kept.ending));
    const SocketRow *known = row();
    // A stream has nothing to send for an empty message; a datagram may be empty.
    if (bytes.isEmpty() && known && known->transport == Transport::Tcp)
        return std::nullopt;
    return bytes;
}

void Composer::send()
{
    const auto bytes = message();
    if (!bytes)
        return;
    emit messageReady(m_socket, addressee(), *bytes);
    MessageDraft &kept = draft();
    if (kept.attachment) {
        kept.attachment.reset();
        refreshMessage();
    } else {
        m_history.add({kept.text, kept.hex});
        setText({}, kept.hex);
    }
    m_parts.edit->setFocus();
}

void Composer::chooseFile()
{
    if (m_fileDialog) {
        m_fileDialog->raise();
        return;
    }
    m_fileDialog = new QFileDialog(this, tr("Send file"));
    m_fileDialog->setObjectName(QStringLiteral("sendFileDialog"));
    m_fileDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_fileDialog->setFileMode(QFileDialog::ExistingFile);
    // The socket that was shown when the question was asked, whichever is shown when it is answered.
    connect(m_fileDialog, &QFileDialog::fileSelected, this,
            [this, socket = m_socket](const QString &path) { emit fileChosen(socket, path); });
    m_fileDialog->open();
}

PeerIndex Composer::lastHeard(const SocketRow &row)
{
    const auto latest =
        std::max_element(row.peers.begin(), row.peers.end(), [](const UdpPeer &one, const UdpPeer &other) {
            return one.lastSeenNs < other.lastSeenNs;
        });
    return latest == row.peers.end() ? 0 : latest->index;
}

PeerIndex Composer::addressee() const
{
    const SocketRow *known = row();
    if (!known || known->transport == Transport::Tcp || known->opening != Opening::Passive)
        return 0;
    if (m_peer != 0)
        return m_peer;
    const PeerIndex chosen = m_drafts.value(key()).to;
    return chosen != 0 ? chosen : lastHeard(*known);
}

void Composer::rowsChanged(const std::vector<SocketId> &ids)
{
    for (const SocketId id : ids) {
        if (id == m_socket)
            refreshRow();
        else if (!m_drafts.isEmpty() && !m_table.table().row(id))
            m_drafts.removeIf([id](const auto &entry) { return entry.key() >> 32 == id.value; });
    }
}

void Composer::refreshRow()
{
    const SocketRow *known = row();
    const Speaking speaking = Speaking::of(known, m_peer);
    m_canSpeak = speaking.can == Speaking::Can::Yes;
    m_parts.sentence->setText(speaking.reason);
    m_parts.page->setVisible(speaking.can != Speaking::Can::Never);
    m_parts.sentence->setVisible(speaking.can == Speaking::Can::Never);
    m_parts.edit->setEnabled(m_canSpeak);
    m_parts.chip->setEnabled(m_canSpeak);
    const bool stream = !known || known->transport == Transport::Tcp;
    m_parts.file->setVisible(stream);
    m_parts.file->setEnabled(m_canSpeak);
    const bool choosesPeer = !stream && known->opening == Opening::Passive && m_peer == 0;
    m_parts.toPair->setVisible(choosesPeer);
    if (choosesPeer)
        refreshPeers(*known);
    const quint64 queued = known ? known->bytesQueued : 0;
    m_parts.waiting->setVisible(queued > 0);
    if (queued > 0)
        m_parts.waiting->setText(tr("%Ln byte(s) waiting to be sent", nullptr, pluralCount(qint64(queued))));
    refreshMessage();
}

void Composer::refreshPeers(const SocketRow &row)
{
    const QSignalBlocker quiet(m_parts.to);
    const UdpPeer *latest = row.peer(lastHeard(row));
    const QString automatic = latest ? tr("last heard: %1").arg(latest->remote.toString()) : tr("nobody yet");
    if (m_parts.to->count() == 0)
        m_parts.to->addItem(automatic, 0U);
    else if (m_parts.to->itemText(0) != automatic)
        m_parts.to->setItemText(0, automatic);
    while (size_t(m_parts.to->count() - 1) < row.peers.size()) {
        const UdpPeer &peer = row.peers[size_t(m_parts.to->count() - 1)];
        m_parts.to->addItem(peer.remote.toString(), peer.index);
    }
}

void Composer::refreshMessage()
{
    const MessageDraft kept = m_drafts.value(key());
    m_typed = kept.textBytes();
    m_parts.edit->setVisible(!kept.attachment);
    m_parts.chip->setVisible(kept.attachment.has_value());
    if (kept.attachment)
        m_parts.chip->setSize(kept.attachment->size());
    m_parts.mode->setEnabled(m_canSpeak && !kept.attachment);
    m_parts.ending->setEnabled(m_canSpeak && !kept.attachment);
    m_parts.edit->setRecallable(m_history.isAt(kept.text));
    m_parts.edit->markFault(m_typed || kept.attachment ? -1 : m_typed.error().position);

    const auto bytes = message();
    m_parts.send->setEnabled(bytes.has_value());
    QString remark;
    if (!m_canSpeak)
        remark = Speaking::of(row(), m_peer).reason;
    else if (!kept.attachment && !m_typed)
        remark = explain::inputFault(m_typed.error());
    m_parts.remark->setText(remark);
    m_parts.remark->setVisible(!remark.isEmpty());
    const bool previews = remark.isEmpty() && !kept.attachment;
    m_parts.preview->setVisible(previews);
    m_parts.count->setVisible(previews);
    if (previews) {
        const QByteArrayView ending = lineEndingBytes(kept.ending);
        m_parts.preview->setBytes(*m_typed, ending);
        m_parts.count->setText(TranscriptTexts::bytes(m_typed->size() + ending.size()));
    }
}

void Composer::fitFonts()
{
    m_parts.edit->setFont(fixedFontLike(font()));
    m_parts.send->setMinimumHeight(m_parts.edit->minimumSizeHint().height());
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        retranslate();
        refreshRow();
        break;
    case QEvent::FontChange:
        fitFonts();
        break;
    default:
        break;
    }
}

} // namespace enchufe

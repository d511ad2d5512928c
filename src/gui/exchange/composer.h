#pragma once

#include "gui/exchange/messagedraft.h"
#include "journal/livetable.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QFileDialog;
class QLabel;
class QPushButton;

namespace enchufe {

class AttachmentChip;
class ByteLine;
class MessageEdit;

/// Where a message is written: the text or hex, its visible line ending, whom it goes to. Each socket keeps
/// its own draft, so that a message begun for one is never sent to another.
class Composer : public QWidget
{
    Q_OBJECT

public:
    Composer(LiveTable &table, QWidget *parent);

    void showSocket(SocketId socket, PeerIndex peer);
    void focusMessage();
    /// The bytes that Send would send now; null while it cannot.
    std::optional<QByteArray> message() const;

signals:
    void messageReady(enchufe::SocketId socket, enchufe::PeerIndex peer, const QByteArray &bytes);
    void fileChosen(enchufe::SocketId socket, const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Parts
    {
        QLabel *sentence;
        QWidget *page;
        MessageEdit *edit;
        AttachmentChip *chip;
        QPushButton *send;
        QPushButton *file;
        QLabel *modeLabel;
        QComboBox *mode;
        QLabel *endingLabel;
        QComboBox *ending;
        QWidget *toPair;
        QLabel *toLabel;
        QComboBox *to;
        ByteLine *preview;
        QLabel *count;
        QLabel *remark;
        QLabel *waiting;
        /// How to write, and what will be sent: side by side where there is room.
        QBoxLayout *lower;
    };

    void build();
    void connectParts();
    void fitFonts();
    void retranslate();
    void rowsChanged(const std::vector<SocketId> &ids);
    void refreshRow();
    void refreshPeers(const SocketRow &row);
    void refreshMessage();
    void loadDraft();
    void switchMode(bool hex);
    void setText(const QString &text, bool hex);
    void recall(int direction);
    void attach(const QByteArray &pasted);
    void send();
    void chooseFile();
    PeerIndex addressee() const;
    const SocketRow *row() const { return m_table.table().row(m_socket); }
    MessageDraft &draft() { return m_drafts[key()]; }
    quint64 key() const { return (quint64(m_socket.value) << 32) | m_peer; }
    static PeerIndex lastHeard(const SocketRow &row);

    LiveTable &m_table;
    SocketId m_socket;
    PeerIndex m_peer = 0;
    Parts m_parts = {};
    QHash<quint64, MessageDraft> m_drafts;
    MessageHistory m_history;
    /// What is typed, as bytes or as the fault that keeps it from being sent.
    Result<QByteArray> m_typed{QByteArray()};
    bool m_canSpeak = false;
    QPointer<QFileDialog> m_fileDialog;
};

} // namespace enchufe

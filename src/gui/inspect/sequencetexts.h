#pragma once

#include "journal/sequence.h"
#include "journal/sockettable.h"

#include <QCoreApplication>
#include <QStringList>

namespace enchufe {

/// What a sequence says, in the language installed when it is asked for. Kernel words, function names, errno
/// names and endpoints stay as they are; received bytes are escaped.
class SequenceTexts
{
    Q_DECLARE_TR_FUNCTIONS(enchufe::SequenceTexts)

public:
    SequenceTexts(const Sequence &sequence, const Journal &journal)
        : m_sequence(sequence)
        , m_journal(journal)
    {}

    /// The lane's endpoint, "127.0.0.1:5000"; what stands for it where it has none.
    QString laneTitle(int lane) const;
    /// What it is: the end that asked, the socket made for it, nobody's that this program knows.
    QString laneRole(int lane) const;

    QString laneTip(int lane) const;

    /// What the times are: their heading.
    static QString timeTitle();
    /// Seconds since the first event, "0.000131".
    QString time(const SequenceItem &item) const;
    /// "127.0.0.1:5000"; for a segment both ends with an arrow between.
    QString place(const SequenceItem &item) const;
    /// In a word or two: "connect()", "SYN", "sent", "ESTABLISHED".
    QString what(const SequenceItem &item) const;
    /// What else there is to say: arguments and result, bytes, the gloss, the evidence.
    QString details(const SequenceItem &item) const;
    static QString certainty(const SequenceItem &item);
    /// What stands in the picture: one short line.
    QString label(const SequenceItem &item) const;
    /// All of it in sentences, a line each.
    QString tip(const SequenceItem &item) const;
    /// The whole line as one sentence for a screen reader.
    QString sentence(const SequenceItem &item) const;

    /// Whether there are two lanes between which a segment can be drawn.
    bool hasArrows() const;
    /// What stands above the lanes. Param rowNs: how long a row is to scale; 0 by order.
    QStringList legend(qint64 rowNs) const;
    /// "... 12 s ..."
    static QString gap(qint64 ns);
    static QString duration(qint64 ns);

private:
    Transport transport(const SequenceItem &item) const;
    bool isDropped(const SequenceItem &item) const;
    QString call(const Event &event) const;
    QString bytes(const SequenceItem &item, const Event &event) const;
    QString shortBytes(const Event &event) const;
    QString preview(const Event &event) const;
    bool isSelf(int lane) const;
    QString moment(const Event &event, const SequenceItem &item) const;
    QString segmentDetails(const SequenceItem &item) const;
    QString evidence(const SequenceItem &item) const;
    static QString segmentName(const SequenceItem &item);

    const Sequence &m_sequence;
    const Journal &m_journal;
};

} // namespace enchufe

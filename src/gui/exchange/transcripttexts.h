#pragma once

#include "journal/journal.h"
#include "journal/sockettable.h"

#include <QCoreApplication>
#include <QString>

namespace enchufe::explain {
struct Explanation;
}

namespace enchufe {

/// The transcript's words, in the language installed when they are asked for.
class TranscriptTexts
{
    Q_DECLARE_TR_FUNCTIONS(enchufe::TranscriptTexts)

public:
    /// "10:14:02.113" in this computer's time zone.
    static QString time(qint64 wallMs);
    /// "+0.107 s", the time since the block before.
    static QString delta(qint64 nanoseconds);
    /// "received" or "sent".
    static QString direction(EventKind kind);
    /// The arrow that stands beside the word.
    static QString arrow(EventKind kind);
    /// "1 read, 10 bytes", "datagram of 5 bytes", "empty datagram, 0 bytes".
    static QString size(const Event &event, Transport transport);
    /// "10 bytes, no longer kept".
    static QString notKept(quint32 bytes);
    static QString moreRows(quint32 rows);
    static QString fewerRows();
    /// One sentence for a moment of the socket's life.
    /// Param row: what is known of the socket; may be null right after it was opened.
    static QString life(const Journal &journal, const Event &event, const SocketRow *row);
    /// "3 new"
    static QString newBlocks(qsizetype count);
    static QString bytes(qint64 count);

private:
    static QString failure(const explain::Explanation &told);
    static QString service(const QString &name, int error);
};

/// A count for %n, which takes an int; beyond it the plural form is the same.
int pluralCount(qint64 count);

} // namespace enchufe

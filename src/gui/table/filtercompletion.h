#pragma once

#include <QString>
#include <QStringList>

namespace enchufe {

class SocketTable;

/// The word of a filter that is being typed.
struct FilterToken
{
    qsizetype begin = 0;
    /// As far as the cursor, without a "-" or "!" before it.
    QString text;
};

/// The word that ends at the cursor; its text is empty where none does, or where it is in quotes.
FilterToken filterTokenAt(const QString &filter, qsizetype cursor);

/// What the word may go on to be, whole: keys with their colon, then values of a key; in English. Values of
/// state:, port:, local: and so on are those that are in the table. Shape: at most `most`, in order; none
/// where the word is complete already.
QStringList filterCompletions(const QString &token, const SocketTable &table, qsizetype most = 50);

} // namespace enchufe

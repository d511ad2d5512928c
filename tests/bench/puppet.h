#pragma once

#include <QJsonObject>
#include <QObject>
#include <QSocketNotifier>
#include <QStringList>

#include <functional>

namespace enchufe::bench {

void printLine(const QJsonObject &object);
/// VmRSS, VmHWM, RssAnon, RssFile and RssShmem of this process (KiB), and how many descriptors it holds.
QJsonObject processFacts();

/// Commands from standard input, a line each, one after the other: the next is begun when the one before has
/// answered with its JSON line. The end of standard input quits.
class Puppet : public QObject
{
    Q_OBJECT

public:
    /// Does the command of these words (never empty) and calls answer() once, now or later.
    using Doer = std::function<void(const QStringList &words)>;

    explicit Puppet(Doer doer);

    /// The present command is done.
    void answer(const QJsonObject &object);

private:
    void read();
    void next();

    Doer m_doer;
    QSocketNotifier m_input;
    QByteArray m_text;
    bool m_isBusy = false;
    bool m_isEnded = false;
};

} // namespace enchufe::bench

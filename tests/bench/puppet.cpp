#include "bench/puppet.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace enchufe::bench {

void printLine(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

QJsonObject processFacts()
{
    QJsonObject facts;
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QFile::ReadOnly)) {
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            const QByteArray name = line.left(colon);
            if (name == "VmRSS" || name == "VmHWM" || name.startsWith("Rss"))
                facts.insert(QString::fromLatin1(name),
                             line.mid(colon + 1).chopped(3).trimmed().toLongLong());
        }
    }
    const QDir descriptors(QStringLiteral("/proc/self/fd"));
    facts.insert(QStringLiteral("descriptors"),
                 descriptors.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size());
    return facts;
}

Puppet::Puppet(Doer doer)
    : m_doer(std::move(doer))
    , m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_input, &QSocketNotifier::activated, this, &Puppet::read);
}

void Puppet::answer(const QJsonObject &object)
{
    printLine(object);
    m_isBusy = false;
    QMetaObject::invokeMethod(this, &Puppet::next, Qt::QueuedConnection);
}

void Puppet::read()
{
    char buffer[4096];
    const ssize_t size = ::read(STDIN_FILENO, buffer, sizeof buffer);
    if (size > 0) {
        m_text.append(buffer, size);
    } else {
        m_input.setEnabled(false);
        m_isEnded = true;
    }
    next();
}

void Puppet::next()
{
    if (m_isBusy)
        return;
    const qsizetype end = m_text.indexOf('\n');
    if (end < 0) {
        if (m_isEnded)
            QCoreApplication::quit();
        return;
    }
    const QStringList words = QString::fromUtf8(m_text.left(end)).split(u' ', Qt::SkipEmptyParts);
    m_text.remove(0, end + 1);
    if (words.isEmpty()) {
        next();
        return;
    }
    m_isBusy = true;
    m_doer(words);
}

} // namespace enchufe::bench

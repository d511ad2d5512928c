#include "cli/tablecommand.h"

#include "cli/listingfilter.h"
#include "cli/streamcommand.h"
#include "kernel/processes.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace enchufe::cli {

namespace {

constexpr std::chrono::seconds watchInterval{1};

/// A row's identity from one look to the next. Several UDP sockets may share a pair; their inodes tell them apart.
auto keyOf(const ListedSocket &listed)
{
    return std::make_tuple(listed.socket.transport, listed.socket.facts.pair, listed.socket.facts.inode);
}

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray changeLine(const ListedSocket &listed, QLatin1String change, const QString &time)
{
    QJsonObject object = listingJson(listed);
    object.insert(QStringLiteral("change"), change);
    object.insert(QStringLiteral("time"), time);
    return line(object);
}

} // namespace

TableCommand::TableCommand(const TableOptions &options, std::unique_ptr<KernelSource> source,
                           std::unique_ptr<KernelSource> fallback, QObject *parent)
    : QObject(parent), m_options(options), m_source(std::move(source)), m_fallback(std::move(fallback))
{
    m_timer.setInterval(watchInterval);
    connect(&m_timer, &QTimer::timeout, this, &TableCommand::look);
}

void TableCommand::start()
{
    if (m_options.watch)
        m_timer.start();
    look();
}

void TableCommand::stop()
{
    m_timer.stop();
    emit finished(StreamCommand::Done);
}

bool TableCommand::readSockets(std::vector<ListedSocket> *listing)
{
    Result<std::vector<KernelSocket>> sockets = m_source->sockets();
    if (!sockets)
        sockets = m_fallback->sockets();
    if (!sockets) {
        const QByteArray name = errnoName(sockets.error().systemError).toUtf8();
        std::fprintf(stderr, "enchufe-cli: %s: %s\n", name.constData(), qUtf8Printable(sockets.error().detail));
        return false;
    }
    const QHash<quint64, ProcessName> holders = Processes().holders();
    for (const KernelSocket &socket : *sockets) {
        const auto holder = holders.constFind(socket.facts.inode);
        if (socket.facts.inode != 0 && holder != holders.constEnd())
            listing->push_back({socket, holder->pid, holder->name});
        else
            listing->push_back({socket, 0, {}});
    }
    if (!m_options.all)
        *listing = ofEnchufe(*listing);
    *listing = filtered(*listing, m_options.filter);
    sortListing(listing);
    return true;
}

void TableCommand::look()
{
    std::vector<ListedSocket> listing;
    if (!readSockets(&listing)) {
        m_timer.stop();
        emit finished(StreamCommand::NetworkSaidNo);
        return;
    }
    if (!m_options.json)
        printText(listing);
    else if (m_options.watch)
        printChanges(listing);
    else
        for (const ListedSocket &listed : listing)
            print(line(listingJson(listed)));
    m_last = std::move(listing);
    m_isFirst = false;
    if (!m_options.watch)
        emit finished(StreamCommand::Done);
}

void TableCommand::printText(const std::vector<ListedSocket> &listing)
{
    if (!m_isFirst && std::equal(listing.begin(), listing.end(), m_last.begin(), m_last.end(), isSame))
        return;
    QByteArray text = listingText(listing);
    if (m_options.watch)
        text.prepend((m_isFirst ? "" : "\n") + QDateTime::currentDateTime().toString(Qt::ISODateWithMs).toUtf8() + '\n');
    print(text);
}

void TableCommand::printChanges(const std::vector<ListedSocket> &listing)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    // Both lists are sorted by the same key up to the inode: sort by the whole key, then walk both once.
    const auto byKey = [](const ListedSocket &a, const ListedSocket &b) { return keyOf(a) < keyOf(b); };
    std::vector<ListedSocket> now = listing;
    std::vector<ListedSocket> before = m_last;
    std::sort(now.begin(), now.end(), byKey);
    std::sort(before.begin(), before.end(), byKey);
    auto old = before.cbegin();
    for (const ListedSocket &listed : now) {
        while (old != before.cend() && byKey(*old, listed))
            print(changeLine(*old++, QLatin1String("gone"), time));
        const bool isKnown = old != before.cend() && keyOf(*old) == keyOf(listed);
        if (!isKnown)
            print(changeLine(listed, QLatin1String("new"), time));
        else if (!isSame(*old++, listed))
            print(changeLine(listed, QLatin1String("changed"), time));
    }
    while (old != before.cend())
        print(changeLine(*old++, QLatin1String("gone"), time));
}

} // namespace enchufe::cli

#include "gui/table/filtercompletion.h"

#include "base/error.h"
#include "journal/filterterm.h"
#include "journal/sockettable.h"

#include <QSet>

#include <algorithm>

namespace enchufe {

namespace {

constexpr FilterKey s_keys[] = {
    FilterKey::State, FilterKey::Port,  FilterKey::Local, FilterKey::Remote,   FilterKey::Protocol,
    FilterKey::Role,  FilterKey::Age,   FilterKey::Bytes, FilterKey::Property, FilterKey::Sent,
    FilterKey::Queue, FilterKey::Error, FilterKey::Name,  FilterKey::Received, FilterKey::Process};

bool endsWord(QChar c)
{
    return c.isSpace() || c == u'|' || c == u'(' || c == u')' || c == u'"';
}

QString endText(const Endpoint &end)
{
    return end.isNull() ? QString() : end.toString();
}

QString portText(const Endpoint &end)
{
    return end.isNull() || end.port() == 0 ? QString() : QString::number(end.port());
}

/// What a row has for a key.
QStringList valuesOf(FilterKey key, const SocketRow &row)
{
    switch (key) {
    case FilterKey::State: {
        const bool ended = row.life == Life::Ended;
        return {QString(stateName(ended ? TcpState::Close : row.kernel.state,
                                  ended ? Transport::Tcp : row.transport))
                    .toLower()};
    }
    case FilterKey::Port:
        return {portText(row.pair.local), portText(row.pair.remote)};
    case FilterKey::Local:
        return {endText(row.pair.local)};
    case FilterKey::Remote: {
        QStringList ends = {endText(row.pair.remote)};
        for (const UdpPeer &peer : row.peers)
            ends.append(endText(peer.remote));
        return ends;
    }
    case FilterKey::Error:
        return {row.error == 0 ? QString() : errnoName(row.error).toLower()};
    case FilterKey::Name:
        return {row.name};
    case FilterKey::Process:
        return {row.holder};
    default:
        return {};
    }
}

bool isPlain(const QString &value)
{
    return !value.isEmpty() && std::none_of(value.begin(), value.end(), endsWord);
}

QStringList values(FilterKey key, const SocketTable &table)
{
    const QStringList words = filterValueWords(key);
    if (!words.isEmpty())
        return words;
    QSet<QString> present;
    for (const auto &[id, row] : table.rows()) {
        const QStringList found = valuesOf(key, row);
        for (const QString &value : found) {
            if (isPlain(value))
                present.insert(value);
        }
    }
    QStringList sorted(present.begin(), present.end());
    std::sort(sorted.begin(), sorted.end(), [key](const QString &left, const QString &right) {
        return key == FilterKey::Port ? left.toInt() < right.toInt() : left < right;
    });
    return sorted;
}

} // namespace

FilterToken filterTokenAt(const QString &filter, qsizetype cursor)
{
    cursor = std::clamp(cursor, qsizetype(0), filter.size());
    FilterToken token{cursor, {}};
    // An odd number of quotes before the cursor: it stands within them.
    if (QStringView(filter).left(cursor).count(u'"') % 2 != 0)
        return token;
    while (token.begin > 0 && !endsWord(filter[token.begin - 1]))
        --token.begin;
    while (token.begin < cursor && (filter[token.begin] == u'-' || filter[token.begin] == u'!'))
        ++token.begin;
    token.text = filter.mid(token.begin, cursor - token.begin);
    return token;
}

QStringList filterCompletions(const QString &token, const SocketTable &table, qsizetype most)
{
    if (token.isEmpty())
        return {};
    QStringList found;
    const qsizetype colon = token.indexOf(u':');
    if (colon < 0) {
        for (const FilterKey key : s_keys) {
            const QString name = filterKeyName(key);
            if (name.startsWith(token, Qt::CaseInsensitive))
                found.append(name + u':');
        }
        return found;
    }
    const std::optional<FilterKey> key = filterKey(QStringView(token).left(colon));
    if (!key)
        return {};
    const QString begun = token.mid(colon + 1);
    const QStringList all = values(*key, table);
    for (const QString &value : all) {
        if (value.compare(begun, Qt::CaseInsensitive) == 0)
            continue;
        if (value.startsWith(begun, Qt::CaseInsensitive))
            found.append(filterKeyName(*key) % u':' % value);
        if (found.size() == most)
            break;
    }
    return found;
}

} // namespace enchufe

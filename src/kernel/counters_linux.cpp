#include "kernel/counters.h"

#include "kernel/procfile.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

namespace enchufe {

namespace {

std::vector<QByteArrayView> splitBy(QByteArrayView text, QByteArrayView separators)
{
    std::vector<QByteArrayView> parts;
    const auto isSeparator = [separators](char c) { return separators.contains(c); };
    for (const char *at = text.begin(); at != text.end();) {
        const char *const begin = std::find_if_not(at, text.end(), isSeparator);
        at = std::find_if(begin, text.end(), isSeparator);
        if (at != begin)
            parts.emplace_back(begin, at - begin);
    }
    return parts;
}

std::optional<quint64> number(QByteArrayView text)
{
    quint64 value = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
    return error == std::errc() && end == text.end() ? std::optional(value) : std::nullopt;
}

void insert(Counters *counters, const QByteArray &name, QByteArrayView text)
{
    if (const std::optional<quint64> value = number(text))
        counters->insert(name, *value);
}

/// "Tcp: ActiveOpens ..." and, below it, "Tcp: 17 ..."
void readPair(const std::vector<QByteArrayView> &names, const std::vector<QByteArrayView> &values,
              Counters *counters)
{
    const QByteArray prefix = names.front().chopped(1).toByteArray();
    const size_t count = std::min(names.size(), values.size());
    for (size_t index = 1; index < count; ++index)
        insert(counters, prefix + names[index].toByteArray(), values[index]);
}

} // namespace

void parseCounters(QByteArrayView text, Counters *counters)
{
    std::vector<QByteArrayView> names;
    const std::vector<QByteArrayView> lines = splitBy(text, "\n");
    for (const QByteArrayView line : lines) {
        std::vector<QByteArrayView> words = splitBy(line, " \t\r");
        if (words.empty())
            continue;
        if (!words.front().endsWith(':')) {
            // snmp6 has a line for each.
            if (words.size() == 2)
                insert(counters, words[0].toByteArray(), words[1]);
        } else if (!names.empty() && names.front() == words.front()) {
            readPair(names, words, counters);
            names.clear();
        } else {
            names = std::move(words);
        }
    }
}

Counters readCounters(const QByteArray &directory)
{
    Counters counters;
    for (const char *name : {"/snmp", "/snmp6", "/netstat"}) {
        if (const Result<QByteArray> content = readProcFile(directory + name))
            parseCounters(*content, &counters);
    }
    return counters;
}

} // namespace enchufe

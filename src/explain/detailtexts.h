#pragma once

#include "journal/sockettable.h"

#include <QString>

#include <vector>

namespace enchufe::explain {

enum class DetailGroup : quint8 {
    Connection,
    Timer,
    Times,
    Windows,
    Segments,
    Congestion,
    Rates,
    Memory,
    Count
};

/// One fact of one socket: its name with the kernel's word, its value with the unit, one sentence.
struct Detail
{
    DetailGroup group = DetailGroup::Connection;
    /// Names the fact whatever the language; where `ss` has a word for it, that: "rtt", "cwnd".
    QLatin1String key;
    QString name;
    QString value;
    QString sentence;
};

QString detailGroupName(DetailGroup group);
/// What is known of a row, group by group; the order of the keys never differs. What has no value yet is left
/// out. Values are those of `ss -tinmo`, with their units.
/// Param nowNs: journal time, for the timer's countdown.
std::vector<Detail> details(const SocketRow &row, qint64 nowNs);

/// The parts of details(): what TCP_INFO tells, and memory. Param details: they are added here.
void addTcpDetails(const SocketDetails &facts, std::vector<Detail> *details);
void addMemoryDetails(const SocketDetails &facts, std::vector<Detail> *details);

} // namespace enchufe::explain

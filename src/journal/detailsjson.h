#pragma once

#include "journal/socketdetails.h"

#include <QJsonObject>

namespace enchufe {

/// The fields of SocketDetails by their own names, which carry their units: "rttUs", "congestionWindow",
/// "receiveMemory", ... Left out: what is TCP's where the socket is none, an empty congestionControl, and
/// values that stand for "none yet" or "no limit".
QJsonObject socketDetailsJson(const SocketDetails &details);

} // namespace enchufe

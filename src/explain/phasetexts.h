#pragma once

#include "journal/phases.h"

#include <QString>
#include <QStringList>

namespace enchufe::explain {

/// "waiting to be accepted": a phase in a few words.
QString phaseName(Phase phase);
/// A socket's life in lines, "waiting to be accepted: 2.00 s"; the last one of a living socket says that it
/// goes on. Of the open phase also when bytes moved. Shape: a line for each phase,
/// and one for the bytes.
QStringList phaseLines(const Phases &phases);

} // namespace enchufe::explain

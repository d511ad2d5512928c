#include "explain/phasetexts.h"

#include "explain/quantities.h"
#include "explain/text.h"

#include <algorithm>

namespace enchufe::explain {

namespace {

/// Between the first bytes and the last, as well as it is known.
QString movedLine(const Phases &phases)
{
    const qint64 first = phases.moved.front().beginNs;
    const qint64 last = phases.moved.back().endNs;
    const auto text = [](qint64 ns) { return durationText(quint64(std::max<qint64>(0, ns))); };
    //: Of a socket's life. %1 and %2 are spans of time: "2.00 s".
    return Text::tr("bytes moved: from %1 after its beginning to %2 after it")
        .arg(text(first - phases.beginNs()), text(last - phases.beginNs()));
}

} // namespace

QString phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Lookup:
        return Text::tr("looking its name up");
    case Phase::Asking:
        return Text::tr("asking for a connection");
    case Phase::Waiting:
        return Text::tr("waiting to be accepted");
    case Phase::Listening:
        return Text::tr("waiting for requests");
    case Phase::Open:
        return Text::tr("open", "a phase of a socket's life");
    case Phase::HalfClosed:
        return Text::tr("half-closed: one side has finished talking");
    case Phase::Closing:
        return Text::tr("closing: the last confirmations");
    case Phase::TimeWait:
        return Text::tr("TIME-WAIT: the kernel keeps the pair of endpoints");
    case Phase::Count:
        break;
    }
    return {};
}

QStringList phaseLines(const Phases &phases)
{
    QStringList lines;
    for (size_t index = 0; index < phases.spans.size(); ++index) {
        const PhaseSpan &span = phases.spans[index];
        const QString time = durationText(quint64(span.durationNs()));
        const bool goesOn = !phases.isOver && index + 1 == phases.spans.size();
        //: %1 is a phase of a socket's life, "waiting to be accepted", %2 how long it took, "2.00 s".
        lines += (goesOn ? Text::tr("%1: %2 so far") : Text::tr("%1: %2")).arg(phaseName(span.phase), time);
        if (span.phase == Phase::Open && !phases.moved.empty())
            lines += movedLine(phases);
    }
    return lines;
}

} // namespace enchufe::explain

#include "journal/callprogram.h"

#include "journal/sockettable.h"

#include <set>

namespace enchufe {

QString socketVariable(int socket)
{
    return socket == 0 ? QStringLiteral("s") : QStringLiteral("c%1").arg(socket);
}

std::vector<int> openAtEnd(const CallSteps &steps)
{
    std::set<int> open;
    for (const CallStep &step : steps.steps) {
        const bool opens = step.kind == CallStep::Kind::Accept || step.kind == CallStep::Kind::Socket;
        if (opens && step.error == 0)
            open.insert(step.socket);
        else if (step.kind == CallStep::Kind::Close)
            open.erase(step.socket);
    }
    return {open.rbegin(), open.rend()};
}

CallProgram callProgram(CopyForm form, const Journal &journal, const SocketTable &table, const SocketRow &row,
                        quint64 until)
{
    const CallSteps steps = callSteps(journal, table, row, until);
    if (steps.steps.empty())
        return {};
    CallProgram program;
    program.text = form == CopyForm::C ? cProgram(steps) : pythonProgram(steps);
    program.calls = steps.calls;
    program.connections = steps.accepted;
    program.callsLeftOut = steps.leftOut;
    program.bytesLeftOut = steps.bytesLeftOut;
    return program;
}

} // namespace enchufe

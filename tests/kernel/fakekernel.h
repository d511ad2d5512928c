#pragma once

#include "kernel/kernelsource.h"

#include <QString>

#include <functional>
#include <vector>

namespace enchufe::test {

/// Answers what the test says the kernel holds.
class FakeKernelSource final : public KernelSource
{
public:
    std::vector<KernelSocket> rows;
    int refusal = 0;
    int looks = 0;
    /// Runs in the middle of a dump.
    std::function<void()> meanwhile;

    Result<std::vector<KernelSocket>> sockets() override
    {
        ++looks;
        if (meanwhile)
            meanwhile();
        if (refusal != 0)
            return Error::system(refusal);
        return rows;
    }
};

inline EndpointPair pairOf(const QString &local, const QString &remote = {})
{
    return {*Endpoint::parse(local), remote.isEmpty() ? Endpoint() : *Endpoint::parse(remote)};
}

inline KernelSocket kernelRow(TcpState state, const EndpointPair &pair, quint64 inode)
{
    KernelSocket row;
    row.facts.state = state;
    row.facts.pair = pair;
    row.facts.inode = inode;
    return row;
}

inline KernelSocket timeWait(const EndpointPair &pair, quint32 ms)
{
    KernelSocket row = kernelRow(TcpState::TimeWait, pair, 0);
    row.facts.timer = KernelTimer::TimeWait;
    row.facts.timerMs = ms;
    return row;
}

} // namespace enchufe::test

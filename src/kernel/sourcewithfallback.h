#pragma once

#include "kernel/kernelsource.h"
#include "kernel/reportedstate.h"

#include <memory>
#include <vector>

namespace enchufe {

/// A source, and another one behind it for where the first is refused.
class SourceWithFallback
{
public:
    /// Param fallback: may be null.
    SourceWithFallback(std::unique_ptr<KernelSource> source, std::unique_ptr<KernelSource> fallback);

    /// Once the source is refused for good it is not asked again, and a KernelNote is added to `notes`, once.
    Result<std::vector<KernelSocket>> sockets(std::vector<FoundEvent> *notes);

private:
    std::unique_ptr<KernelSource> m_source;
    std::unique_ptr<KernelSource> m_fallback;
    bool m_usesFallback = false;
};

} // namespace enchufe

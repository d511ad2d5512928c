#include "kernel/sourcewithfallback.h"

#include <cerrno>

namespace enchufe {

namespace {

/// Refusals that last: asking again would only be refused again.
bool isLasting(const Error &error)
{
    switch (error.systemError) {
    case EPERM:
    case EACCES:
    case ENOENT:
    case EPROTONOSUPPORT:
    case EAFNOSUPPORT:
    case ENOSYS:
    case EOPNOTSUPP:
        return true;
    default:
        return error.code == ErrorCode::NotAvailable;
    }
}

} // namespace

SourceWithFallback::SourceWithFallback(std::unique_ptr<KernelSource> source,
                                       std::unique_ptr<KernelSource> fallback)
    : m_source(std::move(source))
    , m_fallback(std::move(fallback))
{}

Result<std::vector<KernelSocket>> SourceWithFallback::sockets(std::vector<FoundEvent> *notes)
{
    if (!m_usesFallback) {
        Result<std::vector<KernelSocket>> rows = m_source->sockets();
        if (rows || m_fallback == nullptr)
            return rows;
        if (isLasting(rows.error())) {
            m_usesFallback = true;
            notes->push_back({{.error = rows.error().systemError, .kind = EventKind::KernelNote},
                              QByteArrayLiteral("no-sock-diag")});
        }
    }
    return m_fallback->sockets();
}

} // namespace enchufe

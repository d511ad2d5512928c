#pragma once

#include <QtGlobal>

namespace enchufe {

/// Where times come from: a seam, so that tests can hold time still.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Units: nanoseconds of a steady clock, from an origin that is the same for the clock's life. Thread:
    /// any.
    virtual qint64 steadyNs() const = 0;
    /// Units: milliseconds since 1970-01-01 UTC. Thread: any.
    virtual qint64 wallMs() const = 0;
};

/// The computer's clocks. Source: clock_gettime(2), CLOCK_MONOTONIC and CLOCK_REALTIME.
class SystemClock final : public Clock
{
public:
    qint64 steadyNs() const override;
    qint64 wallMs() const override;
};

} // namespace enchufe

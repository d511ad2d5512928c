#pragma once

#include "base/socketid.h"
#include "journal/socketdetails.h"
#include "kernel/reportedstate.h"

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace enchufe {

/// Decides of which sockets a look reports the details (KernelSample): of the watched ones always, of others
/// when they changed, and then of so many that a look stays cheap. Of each it keeps a hash, no copy.
class Sampler
{
public:
    /// A look reports so many unwatched sockets; those that waited longest come first.
    static constexpr size_t mostInOneLook = 256;
    /// Of these, so many are kept for sockets of other programs, however busy the own ones are.
    static constexpr size_t keptForOthers = 64;

    /// Replaces those of the last call.
    void setWatched(const std::vector<SocketId> &ids);
    /// Whether the last look found one of them.
    bool sawWatched() const { return m_sawWatched; }

    /// Tells what a look found of one socket. Param details: must stay where it is until takeSamples().
    void offer(SocketId id, bool isOwn, const SocketDetails &details);
    /// Ends a look: appends its samples.
    void takeSamples(std::vector<FoundEvent> *found);
    void forget(SocketId id) { m_seen.erase(id.value); }

private:
    struct Seen
    {
        size_t hash = 0;
        /// The look in which the details were first other than `hash` says.
        quint64 changedIn = 0;
        bool isChanged = true;
    };
    struct Candidate
    {
        SocketId id;
        quint64 changedIn = 0;
        const SocketDetails *details = nullptr;
    };

    void take(std::vector<Candidate> *candidates, size_t most, std::vector<FoundEvent> *found);

    std::unordered_set<quint32> m_watched;
    std::unordered_map<quint32, Seen> m_seen;
    std::vector<Candidate> m_now;
    std::vector<Candidate> m_own;
    std::vector<Candidate> m_others;
    quint64 m_look = 0;
    bool m_sawWatched = false;
};

} // namespace enchufe

#include "kernel/sampler.h"

#include <QHashFunctions>

#include <algorithm>

namespace enchufe {

namespace {

size_t hashOf(const SocketDetails &details)
{
    const SocketDetails rest = details.withoutTimes();
    return qHashBits(&rest, sizeof rest);
}

} // namespace

void Sampler::setWatched(const std::vector<SocketId> &ids)
{
    m_watched.clear();
    for (const SocketId id : ids)
        m_watched.insert(id.value);
}

void Sampler::offer(SocketId id, bool isOwn, const SocketDetails &details)
{
    const auto [place, isNew] = m_seen.try_emplace(id.value);
    Seen &seen = place->second;
    if (m_watched.contains(id.value)) {
        m_now.push_back({id, m_look, &details});
        return;
    }
    // A change that waits is told of with what is true when its turn comes: no need to hash again.
    if (isNew || (!seen.isChanged && hashOf(details) != seen.hash)) {
        seen.isChanged = true;
        seen.changedIn = m_look;
    }
    if (seen.isChanged)
        (isOwn ? m_own : m_others).push_back({id, seen.changedIn, &details});
}

void Sampler::takeSamples(std::vector<FoundEvent> *found)
{
    m_sawWatched = !m_now.empty();
    take(&m_now, m_now.size(), found);
    const size_t forOthers = std::min(m_others.size(), keptForOthers);
    const size_t own = std::min(m_own.size(), mostInOneLook - forOthers);
    take(&m_own, own, found);
    take(&m_others, mostInOneLook - own, found);
    ++m_look;
}

void Sampler::take(std::vector<Candidate> *candidates, size_t most, std::vector<FoundEvent> *found)
{
    const auto waitedLonger = [](const Candidate &a, const Candidate &b) {
        return a.changedIn != b.changedIn ? a.changedIn < b.changedIn : a.id < b.id;
    };
    const auto end = candidates->begin() + std::ptrdiff_t(std::min(most, candidates->size()));
    if (end != candidates->end())
        std::nth_element(candidates->begin(), end, candidates->end(), waitedLonger);
    for (auto candidate = candidates->begin(); candidate != end; ++candidate) {
        Seen &seen = m_seen[candidate->id.value];
        seen.hash = hashOf(*candidate->details);
        seen.isChanged = false;
        found->push_back(
            {{.socket = candidate->id, .kind = EventKind::KernelSample}, payloadOf(*candidate->details)});
    }
    candidates->clear();
}

} // namespace enchufe

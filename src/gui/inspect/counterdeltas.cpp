#include "gui/inspect/counterdeltas.h"

namespace enchufe {

void CounterDeltas::take(const QMap<QByteArray, quint64> &counters)
{
    if (m_now.isEmpty())
        m_mark = counters;
    m_now = counters;
}

std::vector<CounterDeltas::Moved> CounterDeltas::moved() const
{
    std::vector<Moved> all;
    for (auto counter = m_now.begin(); counter != m_now.end(); ++counter) {
        // A gauge such as TcpCurrEstab may have gone down.
        if (const qint64 by = qint64(counter.value() - m_mark.value(counter.key(), 0)); by != 0)
            all.push_back({counter.key(), by});
    }
    return all;
}

} // namespace enchufe

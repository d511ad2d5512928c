#pragma once

#include <QByteArray>
#include <QMap>

#include <vector>

namespace enchufe {

/// How far kernel counters have moved since a mark.
class CounterDeltas
{
public:
    struct Moved
    {
        QByteArray name;
        qint64 by = 0;

        friend bool operator==(const Moved &, const Moved &) = default;
    };

    /// The first reading is the mark until another is set.
    void take(const QMap<QByteArray, quint64> &counters);
    /// What was read last is the mark from now on.
    void mark() { m_mark = m_now; }
    bool isEmpty() const { return m_now.isEmpty(); }
    /// In the order of their names. Those that stand where they stood are left out.
    std::vector<Moved> moved() const;

private:
    QMap<QByteArray, quint64> m_mark;
    QMap<QByteArray, quint64> m_now;
};

} // namespace enchufe

#pragma once

#include "explain/detailtexts.h"

namespace enchufe::explain {

/// Adds facts to one group.
class DetailAdder
{
public:
    DetailAdder(DetailGroup group, std::vector<Detail> *details)
        : m_group(group)
        , m_details(details)
    {}

    void operator()(const char *key, const QString &name, const QString &value, const QString &sentence)
    {
        m_details->push_back({m_group, QLatin1String(key), name, value, sentence});
    }
    /// What 0 says nothing of.
    void unlessZero(quint64 number, const char *key, const QString &name, const QString &value,
                    const QString &sentence)
    {
        if (number != 0)
            (*this)(key, name, value, sentence);
    }

private:
    DetailGroup m_group;
    std::vector<Detail> *m_details;
};

} // namespace enchufe::explain

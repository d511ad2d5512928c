#pragma once

#include <QtGlobal>

#include <memory>
#include <type_traits>
#include <vector>

namespace enchufe {

/// Plain values, appended one by one, that are never moved: a vector of ten million of them stops everything
/// for tens of milliseconds when it grows. Param Size: values in one piece of memory, a power of two.
template <typename Value, qsizetype Size = 8192>
class Chunked
{
    static_assert(std::is_trivially_copyable_v<Value> && (Size & (Size - 1)) == 0);

public:
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// Param index: 0 <= index < size().
    Value &operator[](qsizetype index) { return m_chunks[size_t(index / Size)][size_t(index % Size)]; }
    const Value &operator[](qsizetype index) const
    {
        return m_chunks[size_t(index / Size)][size_t(index % Size)];
    }
    void append(const Value &value)
    {
        if (m_size % Size == 0)
            m_chunks.push_back(std::make_unique_for_overwrite<Value[]>(size_t(Size)));
        m_chunks.back()[size_t(m_size++ % Size)] = value;
    }
    void clear()
    {
        m_chunks.clear();
        m_size = 0;
    }

private:
    std::vector<std::unique_ptr<Value[]>> m_chunks;
    qsizetype m_size = 0;
};

} // namespace enchufe

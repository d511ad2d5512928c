#pragma once

namespace enchufe {

/// Gives memory that was freed, and that the allocator keeps for later, back to the system. Takes some
/// milliseconds for each 100 MiB: for moments when much was let go. Thread: any. Source: malloc_trim(3).
void returnFreedMemory();

} // namespace enchufe

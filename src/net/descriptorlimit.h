#pragma once

namespace enchufe {

/// Raises this process's limit of open descriptors to what its user may have (soft to hard RLIMIT_NOFILE), so
/// that a listener can hold thousands of connections. For main() to call once, before any thread starts.
/// Returns the limit in force. Source: getrlimit(2).
int raiseDescriptorLimit();

/// Descriptors that accepting leaves free for the rest of the program: files, lookups, the kernel probe.
int descriptorReserve();
/// True when `descriptor` lies in the reserve: nothing more should be accepted. Source: the kernel always
/// gives out the lowest free number, open(2).
bool isInReserve(int descriptor);
/// True when the next descriptor can be had and would lie below the reserve.
bool canAcceptMore();

} // namespace enchufe

#include "base/freedmemory.h"

#include <malloc.h>

namespace enchufe {

void returnFreedMemory()
{
    // Other C libraries do so by themselves.
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace enchufe

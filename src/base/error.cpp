#include "base/error.h"

#include <cstring>

namespace enchufe {

QString errnoName(int errnoValue)
{
#ifdef __GLIBC__
    // glibc names 0 too, as "0"; that is no error's name.
    const char *name = errnoValue > 0 ? strerrorname_np(errnoValue) : nullptr;
    if (name != nullptr)
        return QString::fromLatin1(name);
#endif
    return QStringLiteral("errno %1").arg(errnoValue);
}

} // namespace enchufe

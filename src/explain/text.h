#pragma once

#include <QCoreApplication>

namespace enchufe::explain {

/// Gives every sentence of this room the translation context "explain". Arguments are filled in all at once,
/// arg(a, b), so that a "%2" inside a name stays what it is.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(explain)
};

} // namespace enchufe::explain

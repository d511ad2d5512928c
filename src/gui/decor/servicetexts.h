#pragma once

#include <QString>

/// What answers by itself, in the language on screen. The services' names stay as they are.
namespace enchufe::servicetexts {

/// "echo: gives back what it gets"; for an empty name that nobody answers. Param name: of serviceNames().
QString choice(const QString &name);
/// A sentence on what the service does, with its RFC where there is one.
QString explanation(const QString &name);

} // namespace enchufe::servicetexts

#pragma once

#include <QCoreApplication>

namespace enchufe::cli {

/// The translation context of everything that enchufe-cli says.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace enchufe::cli

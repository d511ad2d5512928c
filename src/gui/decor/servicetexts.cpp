#include "gui/decor/servicetexts.h"

#include <QCoreApplication>

namespace enchufe::servicetexts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(enchufe::servicetexts)
};

} // namespace

QString choice(const QString &name)
{
    if (name.isEmpty())
        return Tr::tr("nobody: I answer myself", "the service that answers at a socket");
    //: These five begin with the name of a service, which stays as it is.
    if (name == QLatin1String("echo"))
        return Tr::tr("echo: gives back what it gets");
    if (name == QLatin1String("discard"))
        return Tr::tr("discard: takes everything, says nothing");
    if (name == QLatin1String("daytime"))
        return Tr::tr("daytime: tells the date and time");
    if (name == QLatin1String("uppercase"))
        return Tr::tr("uppercase: gives it back in capitals");
    if (name == QLatin1String("chargen"))
        return Tr::tr("chargen: lines of characters without end");
    return name;
}

QString explanation(const QString &name)
{
    if (name.isEmpty())
        return Tr::tr("Nothing answers by itself: both ends are equal, and either may speak.");
    if (name == QLatin1String("echo"))
        return Tr::tr("Whatever arrives is sent back, byte for byte (RFC 862).");
    if (name == QLatin1String("discard"))
        return Tr::tr("Whatever arrives is read and thrown away (RFC 863).");
    if (name == QLatin1String("daytime"))
        return Tr::tr("A TCP client gets one line with the date and time, and this side finishes; over UDP "
                      "each datagram is answered with it (RFC 867).");
    if (name == QLatin1String("uppercase"))
        return Tr::tr("Text comes back in capital letters.");
    if (name == QLatin1String("chargen"))
        return Tr::tr("Lines of characters are sent for as long as somebody reads them; over UDP one line "
                      "for each datagram (RFC 864).");
    return {};
}

} // namespace enchufe::servicetexts

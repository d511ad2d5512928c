#include "explain/explain.h"
#include "explain/filtertexts.h"
#include "explain/text.h"

#include <algorithm>

namespace enchufe::explain {

namespace {

/// Where the fault is, counted from 1 as people do; 0 when it has no place.
qsizetype place(const Error &error)
{
    return error.position + 1;
}

} // namespace

QString inputFault(const Error &error)
{
    const QString at = QString::number(place(error));
    const bool hasPlace = place(error) > 0;
    switch (error.code) {
    case ErrorCode::System:
        return {};
    case ErrorCode::BadAddress:
        return Text::tr("This is neither an address nor a name. IPv4 has four numbers from 0 to 255, as in "
                        "127.0.0.1; IPv6 "
                        "looks like ::1.");
    case ErrorCode::BadPort:
        return Text::tr("Ports go from 0 to 65535.");
    case ErrorCode::BadUrl:
        return Text::tr(
            "Write the protocol, the IP and the port, as in tcp://127.0.0.1:5000 or udp://[::1]:5000.");
    case ErrorCode::BadEscape:
        return hasPlace ? //: %1 is a position in the text, counted from 1.
                   Text::tr("The backslash at character %1 starts nothing known. Known are \\\\ \\0 \\a \\b "
                            "\\e \\f \\n \\r "
                            "\\t \\v \\x41 \\u{F1}.")
                       .arg(at)
                        : Text::tr("A backslash starts nothing known. Known are \\\\ \\0 \\a \\b \\e \\f \\n "
                                   "\\r \\t \\v "
                                   "\\x41 \\u{F1}.");
    case ErrorCode::BadHex:
        return hasPlace
                   ? //: %1 is a position in the text, counted from 1.
                   Text::tr("Character %1 is not part of a pair of hexadecimal digits, as in 48 4F 0A.")
                       .arg(at)
                   : Text::tr("Hexadecimal text is made of pairs of digits from 0 to F, as in 48 4F 0A.");
    case ErrorCode::NameNotFound:
        return Text::tr("No address was found for this name.");
    case ErrorCode::QueueFull:
        return Text::tr("There is no room for it in the send queue now.");
    case ErrorCode::NotOpen:
        return Text::tr("This socket sends no more.");
    case ErrorCode::UnknownPeer:
        return Text::tr("No such peer is known.");
    case ErrorCode::Unreadable:
        return Text::tr("This file cannot be opened or read.");
    case ErrorCode::NotAvailable:
        return Text::tr("This system does not offer it.");
    case ErrorCode::FilterKey:
    case ErrorCode::FilterState:
    case ErrorCode::FilterProtocol:
    case ErrorCode::FilterRole:
    case ErrorCode::FilterProperty:
    case ErrorCode::FilterNumber:
    case ErrorCode::FilterAge:
    case ErrorCode::FilterNetwork:
    case ErrorCode::FilterErrno:
    case ErrorCode::FilterOperand:
    case ErrorCode::FilterParenthesis:
    case ErrorCode::FilterQuote:
    case ErrorCode::FilterLimit:
        return filterFault(error.code, std::max<qsizetype>(1, place(error)));
    }
    return Text::tr("This cannot be understood.");
}

} // namespace enchufe::explain

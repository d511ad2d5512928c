#include "explain/filtertexts.h"

#include "explain/text.h"

namespace enchufe::explain {

namespace {

/// With %1 for the place.
QString filterSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FilterKey: //: %1 is a position in the text, counted from 1. The keys (state, ...) stay
                               //: English.
        return Text::tr(
            "Character %1: no such key. The keys are state, port, local, remote, proto, role, is, age, "
            "bytes, sent, received, queue, error, name and process; a word with a colon goes in quotes.");
    case ErrorCode::FilterState: //: %1 is a position in the text, counted from 1.
        return Text::tr(
            "Character %1: no state begins like this. The states are LISTEN, SYN-SENT, SYN-RECV, "
            "ESTABLISHED, FIN-WAIT-1, FIN-WAIT-2, CLOSE-WAIT, LAST-ACK, CLOSING, TIME-WAIT, CLOSED and "
            "UNCONN.");
    case ErrorCode::FilterProtocol: //: %1 is a position in the text, counted from 1.
        return Text::tr("Character %1: the protocol is tcp or udp.");
    case ErrorCode::FilterRole: //: %1 is a position in the text, counted from 1. The roles: as in
                                //: src/journal/filterterm.cpp.
        return Text::tr("Character %1: the role is passive, active, ghost, waiting or foreign.");
    case ErrorCode::FilterProperty: //: %1 is a position in the text, counted from 1. The words: as in
                                    //: src/journal/filterterm.cpp.
        return Text::tr(
            "Character %1: a row is ghost, listener, mine, open, ended, closing, failed, peer, request or foreign.");
    case ErrorCode::FilterNumber: //: %1 is a position in the text, counted from 1.
        return Text::tr("Character %1: a number of bytes goes here, as in >1k, <=20M or 100-200.");
    case ErrorCode::FilterAge: //: %1 is a position in the text, counted from 1.
        return Text::tr("Character %1: a time goes here, as in >10s, <5m or >=1h.");
    case ErrorCode::FilterNetwork: //: %1 is a position in the text, counted from 1.
        return Text::tr("Character %1: a network is written as in 10.0.0.0/8 or fe80::/10.");
    case ErrorCode::FilterErrno: //: %1 is a position in the text, counted from 1.
        return Text::tr("Character %1: no such error. Write its name, as in ECONNREFUSED, or any.");
    case ErrorCode::FilterOperand: //: %1 is a position in the text, counted from 1.
        return Text::tr("Something to look for is missing at character %1.");
    case ErrorCode::FilterParenthesis: //: %1 is a position in the text, counted from 1.
        return Text::tr("The parenthesis at character %1 has no partner.");
    case ErrorCode::FilterQuote: //: %1 is a position in the text, counted from 1.
        return Text::tr("The quotes at character %1 are not closed.");
    case ErrorCode::FilterLimit: //: %1 is a position in the text, counted from 1.
        return Text::tr("From character %1 on the filter is too long or too deep.");
    default:
        return {};
    }
}

} // namespace

QString filterFault(ErrorCode code, qsizetype place)
{
    return filterSentence(code).arg(place);
}

} // namespace enchufe::explain

# The exchange pane: the transcript and the composer of one socket.
set(ENCHUFE_EXCHANGE_SOURCES
    exchange/accessibletranscript.cpp
    exchange/blockcontent.cpp
    exchange/blockrows.cpp
    exchange/copyformats.cpp
    exchange/pillbutton.cpp
    exchange/streamtokens.cpp
    exchange/transcriptgeometry.cpp
    exchange/transcriptlayout.cpp
    exchange/transcriptpainter.cpp
    exchange/transcriptsource.cpp
    exchange/transcripttexts.cpp
    exchange/transcriptview.cpp
    exchange/transcriptviewinput.cpp)

# The first minute of somebody new: what they are told, when, and how they go on.
set(ENCHUFE_FIRSTRUN_SOURCES
    firstrun/bubblegeometry.cpp
    firstrun/cellpulse.cpp
    firstrun/firstrun.cpp
    firstrun/firststeps.cpp
    firstrun/ghostbubble.cpp
    firstrun/nextcard.cpp)

# What all pictures share: zoom, keyboard, export, the switch between a picture and its list.
set(ENCHUFE_PICTURE_SOURCES
    pictures/pictureexport.cpp
    pictures/picturepainting.cpp
    pictures/pictureview.cpp
    pictures/textwidths.cpp
    pictures/twinview.cpp)

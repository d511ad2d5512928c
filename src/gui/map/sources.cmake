# The host map: the slide's figure, drawn from the table.
set(ENCHUFE_MAP_SOURCES
    map/mapdrop.cpp map/mapelement.cpp map/mapgeometry.cpp map/mappainter.cpp map/mappanel.cpp map/mapplaces.cpp map/maptexts.cpp
    map/maptree.cpp map/mapview.cpp map/mapwords.cpp)

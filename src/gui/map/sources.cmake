# The host map: the slide's figure, drawn from the table.
set(ENCHUFE_MAP_SOURCES)

find_program(CCACHE ccache)
if(CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

# The one place for compiler flags and defines: every target links enchufe_flags.
add_library(enchufe_flags INTERFACE)
target_compile_features(enchufe_flags INTERFACE cxx_std_20)
target_include_directories(enchufe_flags INTERFACE ${PROJECT_SOURCE_DIR}/src)
target_compile_definitions(enchufe_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_USE_QSTRINGBUILDER
    ENCHUFE_VERSION="${PROJECT_VERSION}")
target_compile_options(enchufe_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wcast-qual -Wformat=2 -Wimplicit-fallthrough -Wextra-semi -Wundef
    -Wmissing-declarations -Wzero-as-null-pointer-constant -Wsuggest-override)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(enchufe_flags INTERFACE
        -Wduplicated-cond -Wduplicated-branches -Wlogical-op -Wuseless-cast)
endif()

option(ENCHUFE_WERROR "Warnings are errors (CI)" OFF)
if(ENCHUFE_WERROR)
    target_compile_options(enchufe_flags INTERFACE -Werror)
endif()
option(ENCHUFE_FORCE_ASSERTS "Q_ASSERT also in optimised builds (CI)" OFF)
if(ENCHUFE_FORCE_ASSERTS)
    target_compile_definitions(enchufe_flags INTERFACE QT_FORCE_ASSERTS)
endif()
set(ENCHUFE_SANITIZE "" CACHE STRING "Sanitizers for every target, e.g. address,undefined")
if(ENCHUFE_SANITIZE)
    target_compile_options(enchufe_flags INTERFACE
        -fsanitize=${ENCHUFE_SANITIZE} -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(enchufe_flags INTERFACE -fsanitize=${ENCHUFE_SANITIZE})
endif()

# Compiler settings shared by every target: language level, warnings, definitions, ccache.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # A precompiled header is cacheable only when its macros and times are left out of the comparison.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
        "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
endif()

# The one place for flags: every target of ours links to it.
add_library(trunkline_flags INTERFACE)
target_compile_definitions(trunkline_flags INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(trunkline_flags INTERFACE "${CMAKE_CURRENT_SOURCE_DIR}/src")

if(MSVC)
    target_compile_options(trunkline_flags INTERFACE /W4 /utf-8 $<$<BOOL:${TRUNKLINE_WERROR}>:/WX>)
else()
    target_compile_options(trunkline_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
        $<$<BOOL:${TRUNKLINE_WERROR}>:-Werror>)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # Lets ccache see the precompiled header.
        target_compile_options(trunkline_flags INTERFACE -fpch-preprocess)
    endif()
endif()

# Sanitizers, as a list: "address;undefined".
set(TRUNKLINE_SANITIZE "" CACHE STRING "Sanitizers to build with")
if(TRUNKLINE_SANITIZE)
    list(JOIN TRUNKLINE_SANITIZE "," _sanitizers)
    add_compile_options(-fsanitize=${_sanitizers} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=${_sanitizers})
endif()

# Desktop integration and the Debian package: cpack -G DEB, or packaging/build-deb.

set(linux "${CMAKE_CURRENT_SOURCE_DIR}/linux")
set(made "${CMAKE_CURRENT_BINARY_DIR}/linux")
set(documentation "${CMAKE_INSTALL_DATAROOTDIR}/doc/trunkline")

install(FILES "${linux}/trunkline.desktop" DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/applications)
install(FILES "${linux}/io.github.trunkline.Trunkline.metainfo.xml" DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/metainfo)
install(FILES "${linux}/trunkline-mime.xml" DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/mime/packages RENAME trunkline.xml)
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/trunkline.svg"
    DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/icons/hicolor/scalable/apps)
install(FILES "${PROJECT_SOURCE_DIR}/THIRD-PARTY-NOTICES.md" DESTINATION ${documentation})

# The licence's text exists once, in LICENSE; the copyright file wants it indented, a dot on each empty line.
file(READ "${PROJECT_SOURCE_DIR}/LICENSE" licenceText)
string(REGEX REPLACE "^[^\n]*\n\n[^\n]*\n\n" "" licenceText "${licenceText}") # its title, and who holds the copyright
string(REGEX REPLACE "\n\n" "\n.\n" licenceText "${licenceText}")
string(REGEX REPLACE "\n([^\n])" "\n \\1" licenceText "${licenceText}")
set(LICENSE " ${licenceText}")
configure_file("${linux}/copyright" "${made}/copyright" @ONLY)
install(FILES "${made}/copyright" DESTINATION ${documentation})

# Man pages and changelog, packed as Debian wants them (no name and no time inside, so that builds are reproducible).
find_program(GZIP_PROGRAM gzip REQUIRED)
set(packed "")
function(trunkline_pack source destination)
    get_filename_component(name "${source}" NAME)
    add_custom_command(OUTPUT "${made}/${name}.gz"
        COMMAND ${CMAKE_COMMAND} -E make_directory "${made}"
        COMMAND ${GZIP_PROGRAM} -9nc "${source}" > "${made}/${name}.gz"
        DEPENDS "${source}" VERBATIM)
    install(FILES "${made}/${name}.gz" DESTINATION "${destination}")
    set(packed ${packed} "${made}/${name}.gz" PARENT_SCOPE)
endfunction()
trunkline_pack("${linux}/trunkline.1" ${CMAKE_INSTALL_MANDIR}/man1)
trunkline_pack("${linux}/trunkline-cli.1" ${CMAKE_INSTALL_MANDIR}/man1)
trunkline_pack("${linux}/changelog.Debian" ${documentation})
add_custom_target(trunkline_packed ALL DEPENDS ${packed})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME trunkline)
set(CPACK_PACKAGE_VENDOR "The Trunkline contributors")
set(CPACK_PACKAGE_CONTACT "The Trunkline contributors <trunkline@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "move a PostgreSQL database from one server to another")
set(CPACK_PACKAGE_DESCRIPTION
"Trunkline moves a PostgreSQL database to a new major version, a new machine
or a managed service. It drives pg_dump, pg_restore, pg_dumpall and psql, shows
every table and index on a timeline while they travel, and explains what went
wrong. A migration is saved as a profile, without passwords, and can be run
again from the window or from the console program trunkline-cli.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/packages")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION database)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins are loaded, not linked, so dpkg-shlibdeps does not see them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-qpa-plugins, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "postgresql-client, qt6-translations-l10n, qt6-wayland, qt6-gtk-platformtheme")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "postgresql")
include(CPack)

# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0

# cpack -G DEB in a build folder makes a package for the system it was built on.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME stationmaster)
set(CPACK_PACKAGE_VENDOR "The Stationmaster Authors")
set(CPACK_PACKAGE_CONTACT "The Stationmaster Authors <stationmaster@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "WebRTC phone management for Genesys Cloud")
set(CPACK_PACKAGE_DESCRIPTION
"Stationmaster gives people their WebRTC phones in a Genesys Cloud org. A wizard
chooses or makes the base settings, creates the phone and makes it the person's
default phone. Every change is shown before it is written, is kept in a journal
and can be undone.
.
A built-in demo org lets anybody try it without an account.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so the linker does not tell: the keychain, the SVG icons, the journal, the windows themselves.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0, libqt6svg6, libqt6sql6-sqlite, qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, qt6-translations-l10n, gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)

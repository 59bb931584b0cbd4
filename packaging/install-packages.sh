#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
#
# install-packages.sh LIST...: installs those Debian packages of the lists that are not there yet, and asks
# for nothing when all are. A line is a package, or "PACKAGE ? COMMAND": only where there is no such command, whoever
# it came from. On a system without apt it only checks for the tools and says what to install.
set -euo pipefail

say() { printf '%s\n' "$*" >&2; }

say_what_to_install() {
    cat >&2 <<'TEXT'
Stationmaster needs a C++20 compiler, CMake 3.25, Ninja, Qt 6.4 (Widgets, Network, Sql with SQLite, Svg,
WebSockets, LinguistTools), QtKeychain for Qt 6, tl::expected and simdjson; GoogleTest for the tests; Xvfb where there is
no display. Install these, then run this script again:
  Debian 12 or newer, Ubuntu 23.10 or newer (done by this script itself):
    apt install g++ cmake ninja-build ccache qt6-base-dev qt6-svg-dev qt6-websockets-dev qt6-tools-dev \
      qt6-tools-dev-tools qt6-l10n-tools qtkeychain-qt6-dev libexpected-dev libsimdjson-dev libgl1-mesa-dev libqt6sql6-sqlite \
      libqt6svg6 libsecret-1-0 libgtest-dev xvfb xauth
    (for all tests also what packaging/debian-test-packages.txt lists, clang, node and npm among it)
  Fedora:
    dnf install gcc-c++ cmake ninja-build ccache qt6-qtbase-devel qt6-qtsvg-devel qt6-qtwebsockets-devel \
      qt6-qttools-devel qt6-linguist qtkeychain-qt6-devel expected-devel simdjson-devel libsecret gtest-devel \
      xorg-x11-server-Xvfb python3-gobject at-spi2-core openbox
  Arch:
    pacman -S gcc cmake ninja ccache qt6-base qt6-svg qt6-websockets qt6-tools qtkeychain-qt6 \
      tl-expected simdjson libsecret gtest xorg-server-xvfb python-gobject at-spi2-core openbox
TEXT
}

without_apt() {
    local tool missing=()
    for tool in cmake ninja c++; do
        command -v "$tool" >/dev/null || missing+=("$tool")
    done
    if ((${#missing[@]})); then
        say "This system has no apt, and these commands are missing: ${missing[*]}"
        say_what_to_install
        exit 1
    fi
}

as_root() {
    if (($(id -u) == 0)); then
        "$@"
    else
        sudo "$@"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@"
}

update_lists() {
    local try
    for try in 1 2 3; do
        if apt_get update >&2; then return; fi
        say "Reading the package lists failed (try $try of 3)."
        sleep "$((try * 5))"
    done
    say "The package lists could not be read. Check the network and /etc/apt/sources.list, then try again."
    exit 1
}

if [[ "${1:-}" == --what ]]; then
    say_what_to_install
    exit 0
fi
if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    without_apt
    exit 0
fi

wanted_packages() {
    local package mark command
    while read -r package mark command; do
        if [[ $mark != '?' ]] || ! command -v "$command" >/dev/null; then echo "$package"; fi
    done < <(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@")
}

mapfile -t wanted < <(wanted_packages "$@" | LC_ALL=C sort -u)
mapfile -t present < <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null |
    sed -n 's/^installed //p' | LC_ALL=C sort -u)
mapfile -t missing < <(comm -23 <(printf '%s\n' "${wanted[@]}") <(printf '%s\n' "${present[@]:-}"))
if ((${#missing[@]} == 0)); then
    exit 0
fi

say "Installing ${#missing[@]} packages: ${missing[*]}"
if (($(id -u) != 0)) && ! command -v sudo >/dev/null; then
    say "This needs root, and there is no sudo. As root run:  apt-get install --no-install-recommends ${missing[*]}"
    exit 1
fi
update_lists
if ! apt_get install -y --no-install-recommends "${missing[@]}" >&2; then
    say "The packages above could not be installed."
    say_what_to_install
    exit 1
fi

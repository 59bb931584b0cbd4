#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
#
# Builds Stationmaster and starts it on an embedded demo org. Without a display the window drives itself
# through the main job on a virtual one. Arguments are passed on to the program.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

build=build/release
tour=build/tour

packaging/install-packages.sh packaging/debian-packages.txt
if [[ ! -f $build/build.ninja ]] && ! cmake --preset release; then
    packaging/install-packages.sh --what
    exit 1
fi
cmake --build "$build" --parallel "$(nproc)"

program=$build/app/stationmaster
if [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; then
    exec "$program" --demo "$@"
fi

echo "No display here: the window makes a tour of its main job on a virtual one."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
chmod 700 "$scratch"
mkdir -p "$tour"
rm -f "$tour"/*.png
status=0
XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$scratch} LC_ALL=${LC_ALL:-C.UTF-8} QT_QPA_PLATFORM=xcb \
    xvfb-run -a -s "-screen 0 1600x1000x24 -nolisten tcp" \
    "$program" --demo --tour "$tour" "$@" || status=$?

pictures=$(find "$tour" -name '*.png' | wc -l)
if ((status != 0)); then
    echo "The tour failed (exit status $status). Pictures so far: $pictures in $PWD/$tour" >&2
    exit 1
fi
if ((pictures == 0)); then
    echo "The tour made no pictures in $PWD/$tour" >&2
    exit 1
fi
echo "$pictures pictures are in $PWD/$tour"

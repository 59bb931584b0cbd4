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

echo "There is no display here: the window drives itself through its main job on a virtual one."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$tour"
rm -f "$tour"/*.png
status=0
# In plain English, because what the program says it found in the org is checked below.
XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$scratch} LC_ALL=C.UTF-8 LANGUAGE=en QT_QPA_PLATFORM=xcb \
    xvfb-run -a -s "-screen 0 1600x1000x24 -nolisten tcp" \
    "$program" --demo --tour "$PWD/$tour" "$@" 2>&1 | tee "$tour/tour.log" || status=$?

if ((status != 0)); then
    echo "The tour failed (exit status $status). Its last picture is in $PWD/$tour" >&2
    exit 1
fi
for made in "base settings" phone; do
    if ! grep -q "^The org has $made .* with the id [0-9a-f-]" "$tour/tour.log"; then
        echo "The tour did not show the $made that it made in the org." >&2
        exit 1
    fi
done

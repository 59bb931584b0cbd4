#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
#
# Builds everything with warnings as errors and runs every test. Arguments are passed on to CTest:
#   ./run-tests.sh -R wizard
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

build=build/ci

packaging/install-packages.sh packaging/debian-packages.txt packaging/debian-test-packages.txt
if [[ ! -f $build/build.ninja ]] && ! cmake --preset ci; then
    packaging/install-packages.sh --what
    exit 1
fi
cmake --build "$build" --parallel "$(nproc)"

# Twice the cores: the tests that drive the window mostly wait for it.
exec ctest --test-dir "$build" --parallel "$(($(nproc) * 2))" --output-on-failure --no-tests=error "$@"

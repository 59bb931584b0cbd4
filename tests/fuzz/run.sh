#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
#
# Builds the fuzz targets and runs each for some seconds, from the kept corpus:
#   tests/fuzz/run.sh [SECONDS [TARGET...]]
# What ends a target is left in build/fuzz/findings. New inputs go to build/fuzz/corpus and never into the tree.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

here=tests/fuzz
build=build/fuzz

fuzz_one() {
    local target=$1 seconds=$2 log=$build/$1.log dictionary=$here/dictionaries/$1.dict verdict="nothing found"
    [[ -f $dictionary ]] || dictionary=$here/dictionaries/json.dict
    mkdir -p "$build/corpus/$target" "$build/findings"
    "$build/tests/fuzz/fuzz_$target" -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=2048 \
        -print_final_stats=1 -dict="$dictionary" -artifact_prefix="$build/findings/$target-" \
        "$build/corpus/$target" "$here/corpus/$target" >"$log" 2>&1 || verdict=FAILED
    printf 'fuzz %s: %s inputs, %s a second: %s\n' "$target" \
        "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" \
        "$(sed -n 's/^stat::average_exec_per_sec: *//p' "$log")" "$verdict"
    if [[ $verdict == FAILED ]]; then
        tail -n 40 "$log"
        return 1
    fi
}

if [[ ${1:-} == --one ]]; then
    fuzz_one "$2" "$3"
    exit
fi

probe=$(mktemp)
trap 'rm -f "$probe"' EXIT
if ! command -v clang++ >/dev/null ||
    ! echo 'extern "C" int LLVMFuzzerTestOneInput(const char *, unsigned long) { return 0; }' |
        clang++ -fsanitize=fuzzer -x c++ - -o "$probe" 2>/dev/null; then
    echo "Fuzzing is left out: there is no clang++ with libFuzzer here."
    [[ -z ${CI:-} ]] # in CI that is a failure
    exit
fi

seconds=${1:-30}
shift || true
targets=("$@")
if [[ ${#targets[@]} -eq 0 ]]; then
    for folder in "$here"/corpus/*/; do
        targets+=("$(basename "$folder")")
    done
fi
[[ -f $build/build.ninja ]] || cmake --preset fuzz
cmake --build --preset fuzz --parallel "$(nproc)"
printf '%s\n' "${targets[@]}" | xargs -P "$(nproc)" -I {} "$here/run.sh" --one {} "$seconds"

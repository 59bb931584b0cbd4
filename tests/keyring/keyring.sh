#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Stationmaster Authors
# SPDX-License-Identifier: Apache-2.0
#
# keyring.sh STATE PROGRAM: runs the tests of one state of the keyring, with a home and a bus of their own.
set -euo pipefail

state=$1
program=$2
for needed in gnome-keyring-daemon dbus-run-session "$program"; do
    if ! command -v "$needed" >/dev/null; then
        echo "$needed is not here: the state $state of the keyring is not tested"
        # In CI nothing may be left out.
        if [[ ${CI:-} ]]; then exit 1; fi
        exit 77
    fi
done

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
export HOME=$home XDG_DATA_HOME=$home/.local/share XDG_CONFIG_HOME=$home/.config XDG_CACHE_HOME=$home/.cache
export XDG_RUNTIME_DIR=$home/run STATIONMASTER_KEYRING=$state

# A bus that starts no service by itself; $1 is one more rule.
write_bus() {
    cat >"$home/bus.conf" <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$home/run</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
    $1
  </policy>
</busconfig>
END
}

# Starts the daemon with the password $1, then runs what follows.
# shellcheck disable=SC2016 # expanded by the inner shell
with_keyring='printf %s "$1" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; shift; "$@"'

run() { # bus configuration or "own", command...
    local bus=$1
    shift
    if [ "$bus" = own ]; then
        dbus-run-session -- "$@"
    else
        dbus-run-session --config-file="$bus" -- "$@"
    fi
}

tests=("$program" "--gtest_filter=$state.*" --gtest_brief=1)
write_bus ""
case $state in
Open) run own sh -c "$with_keyring" sh right "${tests[@]}" ;;
Locked)
    # shellcheck disable=SC2016 # expanded by the inner shell
    made='for _ in $(seq 300); do [ -s "$XDG_DATA_HOME/keyrings/login.keyring" ] && exit; sleep 0.1; done; exit 1'
    run own sh -c "$with_keyring" sh right sh -c "$made"
    run own sh -c "$with_keyring" sh wrong "${tests[@]}"
    ;;
NeverMade) run own "${tests[@]}" ;;
NoService | Silent) run "$home/bus.conf" "${tests[@]}" ;;
Denied)
    write_bus '<deny send_destination="org.freedesktop.secrets"/>'
    run "$home/bus.conf" sh -c "$with_keyring" sh right "${tests[@]}"
    ;;
NoBus) "${tests[@]}" ;;
*)
    echo "no state $state"
    exit 2
    ;;
esac

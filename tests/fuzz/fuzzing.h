// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What libFuzzer calls with every input, and the plain program of the ordinary build with every kept one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace Stationmaster::Fuzz {

inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

/// The parts of an input that stands for several answers. The mark is a byte that JSON cannot contain.
inline QList<QByteArray> partsOf(const QByteArray &input)
{
    constexpr char mark = 0x1e;
    return input.split(mark);
}

/// Ends the process, which is what a fuzzer takes for a finding.
inline void require(bool truth, const char *what)
{
    if (!truth) {
        std::fprintf(stderr, "does not hold: %s\n", what);
        std::abort();
    }
}

} // namespace Stationmaster::Fuzz

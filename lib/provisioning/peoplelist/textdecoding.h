// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Stationmaster {

enum class TextEncoding { Utf8, Utf16LE, Utf16BE, Windows1252 };

/// Bytes that somebody says are text, as the text that they most likely are.
struct DecodedText
{
    enum class Problem {
        OtherFormat,     ///< `format` says which
        NotText,         ///< NULs where no UTF-16 has them, or too many control characters
        UnknownEncoding, ///< text perhaps, but in none of the encodings above
    };

    QString text{}; ///< without its byte order mark
    TextEncoding encoding = TextEncoding::Utf8;
    std::optional<Problem> problem{}; ///< then there is no text
    QString format{}; ///< "xlsx", "ods", "zip", "ole" (old Office), "pdf", "gzip", "rtf", "html" or "xml"
};

/// By its byte order mark; without one UTF-16 where every other byte is like that of text, UTF-8 where it is
/// valid or nearly, else Windows-1252. Of any thread.
DecodedText decodedText(const QByteArray &bytes);

} // namespace Stationmaster

// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/bulk/plannedrun.h"

#include <optional>

namespace Stationmaster {

/// What the placeholders of a template stand for; nothing: it was not read. Empty: there is none.
struct NameFacts
{
    std::optional<QString> name{}; ///< {name}; {first} and {last} are its first word and the rest of it, or
                                   ///< the other way round where a comma parts them ("Berg, Ana")
    std::optional<QString> email{};
    std::optional<QString> site{};
    std::optional<QString> department{};
};

/// Makes the names of many phones, such as "{name}_WebRTC". Letters stay as people write them; white space is
/// folded, and control characters are left out.
class NameTemplate
{
public:
    struct Mistake
    {
        enum class Kind {
            Empty,
            UnknownPlaceholder, ///< `text` says which, without its braces
            StrayBrace,         ///< one that opens or closes no placeholder
            ControlCharacters,
        };
        Kind kind = Kind::Empty;
        QString text{};
        bool operator==(const Mistake &) const = default;
    };

    /// The first mistake, for a person to mend before anything is planned.
    static std::optional<Mistake> mistakeIn(const QString &text);
    static QStringList placeholders(); ///< those that there are, without braces

    struct Made
    {
        QString name{};
        RowReason reason = RowReason::None; ///< NotKnown or NoName; then there is no name
        bool operator==(const Made &) const = default;
    };

    /// One with a mistake makes no names.
    explicit NameTemplate(const QString &text);

    /// A name that the org can take, not yet compared with others; or NotKnown where a fact that is needed
    /// was not read, or NoName where nothing is left that tells whose the phone is. An empty fact takes the
    /// separator beside it along, so that "{department}_{name}" is "Ana" where there is no department. What
    /// is too long loses characters before the words that the template ends in, unless those are most of it.
    Made nameFor(const NameFacts &facts) const;

private:
    struct Part
    {
        QString text{};
        bool isPlaceholder = false;
    };
    static std::vector<Part> partsOf(const QString &text, std::optional<Mistake> &mistake);

    std::vector<Part> m_parts;
};

/// The naming convention, see suggestedPhoneName().
QString conventionalTemplate();

} // namespace Stationmaster

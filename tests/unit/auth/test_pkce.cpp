// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/pkce.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster::Test {
namespace {

/// 43 to 128 characters of A-Z a-z 0-9 - . _ ~ (API.md 2.2).
bool isValid(const QByteArray &verifier)
{
    return QRegularExpression(u"\\A[A-Za-z0-9._~-]{43,128}\\z"_s)
        .match(QString::fromLatin1(verifier))
        .hasMatch();
}

TEST(PkceRules, TheChallengeIsThatOfTheStandard)
{
    // The example of RFC 7636, appendix B.
    EXPECT_EQ(Pkce("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").challenge(),
              "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

TEST(PkceRules, EveryVerifierIsNewAndValid)
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 200; ++i) {
        const Pkce pkce = Pkce::make();
        EXPECT_TRUE(isValid(pkce.verifier())) << pkce.verifier().constData();
        EXPECT_EQ(pkce.challenge().size(), 43);
        seen.insert(pkce.verifier());
        seen.insert(randomUrlText());
    }
    EXPECT_EQ(seen.size(), 400);
    EXPECT_EQ(QByteArray::fromBase64(randomUrlText(), QByteArray::Base64UrlEncoding).size(), 32);
}

} // namespace
} // namespace Stationmaster::Test

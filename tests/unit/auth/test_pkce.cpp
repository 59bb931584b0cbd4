// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/pkce.h"

#include <QSet>

#include <gtest/gtest.h>

namespace Stationmaster::Test {
namespace {

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
        EXPECT_TRUE(pkce.isValid()) << pkce.verifier().constData();
        EXPECT_EQ(pkce.challenge().size(), 43);
        seen.insert(pkce.verifier());
        seen.insert(randomUrlText());
    }
    EXPECT_EQ(seen.size(), 400);
    EXPECT_EQ(QByteArray::fromBase64(randomUrlText(), QByteArray::Base64UrlEncoding).size(), 32);
}

TEST(PkceRules, AVerifierHasALengthAndAnAlphabet)
{
    EXPECT_FALSE(Pkce(QByteArray(42, 'a')).isValid());
    EXPECT_TRUE(Pkce(QByteArray(43, '~')).isValid());
    EXPECT_TRUE(Pkce(QByteArray(128, 'Z')).isValid());
    EXPECT_FALSE(Pkce(QByteArray(129, 'a')).isValid());
    EXPECT_FALSE(Pkce(QByteArray(43, '+')).isValid());
}

} // namespace
} // namespace Stationmaster::Test

// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/replyfacts.h"

#include <QByteArray>

#include <gtest/gtest.h>

namespace Stationmaster {
namespace {

TEST(HalfJson, EveryCutOfADocumentIsNoticed)
{
    const QByteArray whole = R"( {"a":["}",{"b":"\"]\\"}],"c":{}} )";
    EXPECT_FALSE(endsInsideJson(whole));
    EXPECT_FALSE(endsInsideJson(QByteArray(whole).trimmed()));
    for (qsizetype length = 2; length < whole.size() - 1; ++length)
        EXPECT_TRUE(endsInsideJson(whole.left(length))) << whole.left(length).toStdString();
}

TEST(HalfJson, OtherBodiesAreNotItsBusiness)
{
    for (const char *body : {"", "  ", "<html>{", "null", "\"text", "{}", "[]", "{}}", "]", "{\"a\":}"})
        EXPECT_FALSE(endsInsideJson(body)) << body;
}

} // namespace
} // namespace Stationmaster

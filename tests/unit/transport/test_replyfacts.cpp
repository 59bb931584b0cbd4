// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "support/awaited.h"
#include "transport/errorbody.h"
#include "transport/replyfacts.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {
namespace {

using Kind = Error::Kind;
using Ending = ReplyFacts::Ending;

const Request aGet{.path = u"/api/v2/x"_s};
const Request aPost{.verb = Verb::Post, .path = u"/api/v2/x"_s};

ReplyFacts answered(int status, const QByteArray &body = {})
{
    return {.ending = Ending::Answered, .status = status, .body = body};
}

TEST(ErrorBody, ReadsTheShapeOfTheApi)
{
    const auto body = parseErrorBody(R"({"message":"You must have [telephony:plugin:all]",
        "code":"missing.any.permissions","status":403,"messageParams":{"permissions":"[telephony:plugin:all]"},
        "contextId":"5b1f","details":[{"errorCode":"e","fieldName":"name","entityId":"i","entityName":"n"}],
        "errors":[]})");
    EXPECT_EQ(body.code, u"missing.any.permissions"_s);
    EXPECT_EQ(body.message, u"You must have [telephony:plugin:all]"_s);
    EXPECT_EQ(body.permissions, u"[telephony:plugin:all]"_s);
    EXPECT_EQ(body.contextId, u"5b1f"_s);
    ASSERT_EQ(body.details.size(), 1);
    EXPECT_EQ(body.details[0].errorCode + body.details[0].fieldName + body.details[0].entityId +
                  body.details[0].entityName,
              u"enamein"_s);
}

TEST(ErrorBody, TakesNestedErrorsWhenTheOuterOneIsSilent)
{
    const auto body = parseErrorBody(R"({"errors":[{"message":"inner","code":"inner.code",
        "details":[{"fieldName":"site"}]}]})");
    EXPECT_EQ(body.message, u"inner"_s);
    EXPECT_EQ(body.code, u"inner.code"_s);
    ASSERT_EQ(body.details.size(), 1);
    EXPECT_EQ(body.details[0].fieldName, u"site"_s);
}

TEST(ErrorBody, ReadsTheShapeOfTheLoginHost)
{
    auto body = parseErrorBody(
        R"({"error":"invalid_client","description":"d","error_description":"client not found"})");
    EXPECT_EQ(body.code, u"invalid_client"_s);
    EXPECT_EQ(body.message, u"client not found"_s);
    body = parseErrorBody(R"({"error":"invalid_client","description":"only this"})");
    EXPECT_EQ(body.message, u"only this"_s);
}

class Wordless : public testing::TestWithParam<const char *>
{
};

TEST_P(Wordless, SaysNothing)
{
    const auto body = parseErrorBody(GetParam());
    EXPECT_EQ(body.message, QString());
    EXPECT_EQ(body.code, QString());
    EXPECT_TRUE(body.details.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(ErrorBody, Wordless,
                         testing::Values("", "<html><body>502 Bad Gateway</body></html>", "Bad Gateway",
                                         "null", "[]", "{", "{}", "\"text\"",
                                         R"({"message":"<html>oops</html>"})",
                                         R"({"message":"oops <BODY>x"})", R"({"message":5,"code":true})",
                                         R"({"details":[1,"x",null,{}],"errors":{"a":1},"messageParams":[]})",
                                         "\xff\xfe\x00"));

TEST(ErrorBody, EndlessNestingIsCutOff)
{
    QByteArray text = R"({"message":"deep"})";
    for (int i = 0; i < 50; ++i)
        text = R"({"errors":[)" + text + "]}";
    EXPECT_EQ(parseErrorBody(text).message, QString());
}

struct StatusCase
{
    int status;
    const char *body;
    Kind kind;
    bool postIsAmbiguous;
};

class Status : public testing::TestWithParam<StatusCase>
{
};

TEST_P(Status, IsClassified)
{
    const auto &[status, body, kind, ambiguous] = GetParam();
    const auto error = classify(answered(status, body), aPost);
    ASSERT_TRUE(error.has_value());
    EXPECT_EQ(error->kind, kind);
    EXPECT_EQ(error->ambiguous, ambiguous);
    EXPECT_EQ(error->httpStatus, status);
    EXPECT_EQ(error->verbAndPath, u"POST /api/v2/x"_s);
    EXPECT_FALSE(classify(answered(status, body), aGet)->ambiguous);
}

INSTANTIATE_TEST_SUITE_P(
    Classify, Status,
    testing::Values(StatusCase{400, R"({"code":"bad.request"})", Kind::Rejected, false},
                    StatusCase{400, R"({"message":"The version 3 does not match the CURRENT version 4"})",
                               Kind::Conflict, false},
                    StatusCase{400, R"({"code":"response.entity.too.large"})", Kind::TooLarge, false},
                    StatusCase{401, "", Kind::Unauthorized, false},
                    StatusCase{403, "", Kind::Forbidden, false}, StatusCase{404, "", Kind::NotFound, false},
                    StatusCase{408, "", Kind::Timeout, true}, StatusCase{409, "", Kind::Conflict, false},
                    StatusCase{413, "", Kind::TooLarge, false}, StatusCase{415, "", Kind::Rejected, false},
                    StatusCase{422, "", Kind::Rejected, false}, StatusCase{429, "", Kind::RateLimited, false},
                    StatusCase{500, "", Kind::Server, true}, StatusCase{501, "", Kind::Server, false},
                    StatusCase{502, "<html>", Kind::Server, true}, StatusCase{503, "", Kind::Server, true},
                    StatusCase{504, "", Kind::Server, true}, StatusCase{302, "", Kind::Malformed, true},
                    StatusCase{100, "", Kind::Malformed, true}));

TEST(Classify, AnyTwoHundredIsASuccess)
{
    for (const int status : {200, 201, 202, 204, 299})
        EXPECT_FALSE(classify(answered(status), aPost).has_value()) << status;
}

TEST(Classify, EndingsWithoutAStatus)
{
    const auto ended = [](Ending ending, bool mayHaveLeft) {
        return *classify(
            {.ending = ending, .mayHaveLeft = mayHaveLeft, .host = u"host"_s, .networkWords = u"words"_s},
            aPost);
    };
    EXPECT_EQ(ended(Ending::NoConnection, false).kind, Kind::Offline);
    EXPECT_FALSE(ended(Ending::NoConnection, false).ambiguous);
    EXPECT_TRUE(ended(Ending::NoConnection, true).ambiguous);
    EXPECT_EQ(ended(Ending::Cut, true).kind, Kind::Offline);
    EXPECT_TRUE(ended(Ending::Cut, true).ambiguous);
    EXPECT_EQ(ended(Ending::TimedOut, true).kind, Kind::Timeout);
    EXPECT_EQ(ended(Ending::TlsRefused, false).kind, Kind::Tls);
    EXPECT_EQ(ended(Ending::Garbled, true).kind, Kind::Malformed);
    EXPECT_EQ(ended(Ending::Cut, true).message, u"words"_s);
    EXPECT_EQ(ended(Ending::TlsRefused, false).host, u"host"_s);
}

TEST(Classify, HalfAnAnswerIsALostConnectionUnlessItRefuses)
{
    ReplyFacts facts = answered(200, R"({"id":)");
    facts.ending = Ending::Cut;
    EXPECT_EQ(classify(facts, aPost)->kind, Kind::Offline);
    EXPECT_TRUE(classify(facts, aPost)->ambiguous);
    EXPECT_FALSE(classify(facts, aGet)->ambiguous);
    facts.status = 403;
    EXPECT_EQ(classify(facts, aPost)->kind, Kind::Forbidden);
    EXPECT_FALSE(classify(facts, aPost)->ambiguous);
}

TEST(Classify, ASearchIsNeverAmbiguous)
{
    Request search = aPost;
    search.readsOnly = true;
    EXPECT_FALSE(classify({.ending = Ending::Cut}, search)->ambiguous);
}

TEST(Classify, TakesTheCorrelationIdFromTheBodyThenFromTheHeader)
{
    ReplyFacts facts = answered(404, R"({"contextId":"body"})");
    facts.correlationId = u"header"_s;
    EXPECT_EQ(classify(facts, aGet)->correlationId, u"body"_s);
    facts.body = "<html>";
    EXPECT_EQ(classify(facts, aGet)->correlationId, u"header"_s);
}

TEST(Classify, WaitsForBothRetryAfterAndTheWindowAfter429)
{
    using std::chrono::seconds;
    ReplyFacts facts = answered(429);
    facts.rate = {.reset = seconds(20), .retryAfter = seconds(3)};
    EXPECT_EQ(classify(facts, aGet)->retryAfter, seconds(20));
    facts.rate = {.reset = seconds(2), .retryAfter = seconds(3)};
    EXPECT_EQ(classify(facts, aGet)->retryAfter, seconds(3));
    facts.status = 503;
    facts.rate = {.reset = seconds(20), .retryAfter = seconds(3)};
    EXPECT_EQ(classify(facts, aGet)->retryAfter, seconds(3));
}

TEST(Error, HasCodeLooksAtTheBodyAndItsDetails)
{
    const Error error{.code = u"General.Conflict"_s, .details = {{.errorCode = u"duplicate.name"_s}}};
    EXPECT_TRUE(error.hasCode(u"general.conflict"));
    EXPECT_TRUE(error.hasCode(u"DUPLICATE.NAME"));
    EXPECT_FALSE(error.hasCode(u"duplicate"));
    EXPECT_FALSE(Error{}.hasCode(u""));
}

TEST(Error, EveryKindHasItsName)
{
    EXPECT_EQ(kindName(Kind::Cancelled), "Cancelled"_L1);
    EXPECT_EQ(kindName(Kind::RateLimited), "RateLimited"_L1);
    EXPECT_EQ(kindName(Kind::Malformed), "Malformed"_L1);
    EXPECT_EQ(kindName(Kind::Storage), "Storage"_L1);
}

} // namespace
} // namespace Stationmaster

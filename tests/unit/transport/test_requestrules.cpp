// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0
#include "transport/requestrules.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Stationmaster {
namespace {

TEST(RequestRules, PlainHttpIsForThisMachineOnly)
{
    for (const char *url : {"https://api.mypurecloud.ie", "http://127.0.0.1:8080", "http://127.8.9.1",
                            "http://localhost:1", "http://[::1]:80"})
        EXPECT_TRUE(isAcceptableUrl(QUrl(QString::fromLatin1(url)))) << url;
    for (const char *url :
         {"http://api.mypurecloud.ie", "http://127.0.0.1.example.com", "http://localhost.example.com",
          "http://10.0.0.1", "http://0.0.0.0", "ftp://localhost", "file:///etc/passwd", "", "localhost:80",
          "https://", "https://user:secret@api.mypurecloud.ie"})
        EXPECT_FALSE(isAcceptableUrl(QUrl(QString::fromLatin1(url)))) << url;
}

TEST(RequestRules, PathsStayInTheApi)
{
    EXPECT_TRUE(isApiPath(u"/api/v2/users/me"_s));
    EXPECT_TRUE(isApiPath(u"/api/v2/things/a%2Fb"_s));
    for (const QString &path :
         {u"/api/v1/x"_s, u"api/v2/x"_s, u""_s, u"/api/v2/users/../tokens/me"_s,
          u"/api/v2/users/%2e%2E/tokens/me"_s, u"/api/v2/x?y=1"_s, u"/api/v2/x#y"_s, u"/api/v2/x\\y"_s})
        EXPECT_FALSE(isApiPath(path)) << path.toStdString();
}

TEST(RequestRules, ReadOnlyGoesByTheListNotByTheFlag)
{
    EXPECT_TRUE(isAllowedReadOnly({.path = u"/api/v2/anything"_s}));
    EXPECT_TRUE(isAllowedReadOnly({.verb = Verb::Head, .path = u"/api/v2/anything"_s}));
    EXPECT_TRUE(
        isAllowedReadOnly({.verb = Verb::Post, .path = u"/api/v2/users/search"_s, .readsOnly = true}));
    EXPECT_FALSE(isAllowedReadOnly({.verb = Verb::Post, .path = u"/api/v2/users/search"_s}));
    EXPECT_FALSE(isAllowedReadOnly({.verb = Verb::Post, .path = u"/api/v2/users"_s, .readsOnly = true}));
    for (const Verb verb : {Verb::Put, Verb::Patch, Verb::Delete})
        EXPECT_FALSE(isAllowedReadOnly({.verb = verb, .path = u"/api/v2/users/search"_s, .readsOnly = true}));
}

TEST(RequestRules, QueriesArriveAsTheyWereMeant)
{
    Request request{.path = u"/api/v2/things/a%2Fb"_s};
    request.query.addQueryItem(u"expand"_s, u"a"_s);
    request.query.addQueryItem(u"expand"_s, u"b"_s);
    request.query.addQueryItem(u"q"_s, u"ana+test@example.com & söhne"_s);
    EXPECT_EQ(
        requestUrl(QUrl(u"https://h:8"_s), request).toEncoded(),
        "https://h:8/api/v2/things/a%2Fb?expand=a&expand=b&q=ana%2Btest@example.com%20%26%20s%C3%B6hne");
}

TEST(RequestRules, WhatMayBeRepeated)
{
    const auto with = [](Verb verb, bool readsOnly) { return Request{.verb = verb, .readsOnly = readsOnly}; };
    EXPECT_FALSE(with(Verb::Post, false).isReplaySafe());
    EXPECT_FALSE(with(Verb::Patch, false).isReplaySafe());
    EXPECT_TRUE(with(Verb::Post, true).isReplaySafe());
    EXPECT_TRUE(with(Verb::Put, false).isReplaySafe());
    EXPECT_TRUE(with(Verb::Put, false).isWrite());
    EXPECT_FALSE(with(Verb::Post, true).isWrite());
    EXPECT_EQ(Request({.verb = Verb::Delete, .path = u"/p"_s}).verbAndPath(), u"DELETE /p"_s);
}

} // namespace
} // namespace Stationmaster

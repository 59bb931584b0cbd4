// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "unit/orgsim/gatewayfixture.h"

#include "orgsim/rules/usertokens.h"

#include <QCryptographicHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Stationmaster::OrgSim::Test {

namespace {

const QByteArray Verifier(43, 'v');
const auto Redirect = u"http://localhost:4711/back"_s;

QByteArray challengeOf(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

using Pairs = QMap<QString, QString>;

QString encoded(const Pairs &pairs)
{
    QStringList parts;
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair)
        parts.append(pair.key() + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(pair.value())));
    return parts.join(u'&');
}

} // namespace

class PersonalSignIn : public GatewayFixture
{
protected:
    static Pairs asked()
    {
        return {{u"client_id"_s, u"demo-client"_s},
                {u"redirect_uri"_s, Redirect},
                {u"response_type"_s, u"code"_s},
                {u"state"_s, u"a b&c"_s},
                {u"code_challenge"_s, QString::fromLatin1(challengeOf(Verifier))},
                {u"code_challenge_method"_s, u"S256"_s}};
    }
    static Pairs with(const QString &key, const QString &value)
    {
        Pairs changed = asked();
        changed[key] = value;
        return changed;
    }
    Reply authorize(const Pairs &what) { return get(u"/oauth/authorize?"_s + encoded(what)); }
    /// Where the browser is sent; empty when it stays.
    QUrlQuery sentBack(const Pairs &what)
    {
        const Reply reply = authorize(what);
        const QUrl target(QString::fromLatin1(reply.headers["location"]), QUrl::StrictMode);
        EXPECT_EQ(reply.status, 302) << reply.raw.constData();
        EXPECT_EQ(target.adjusted(QUrl::RemoveQuery), QUrl(Redirect));
        return QUrlQuery(target);
    }
    static QString value(const QUrlQuery &query, const QString &key)
    {
        return query.queryItemValue(key, QUrl::FullyDecoded);
    }
    QString code(const Pairs &more = {})
    {
        Pairs all = with(u"decision"_s, u"allow"_s);
        all.insert(more);
        return value(sentBack(all), u"code"_s);
    }
    Reply token(const Pairs &form)
    {
        HttpRequest made = request("POST", u"/oauth/token"_s, encoded(form).toLatin1());
        made.headers.insert("content-type", "application/x-www-form-urlencoded");
        made.headers.insert("authorization", "");
        return send(made);
    }
    static Pairs redeeming(const QString &code)
    {
        return {{u"grant_type"_s, u"authorization_code"_s},
                {u"code"_s, code},
                {u"code_verifier"_s, QString::fromLatin1(Verifier)},
                {u"client_id"_s, u"demo-client"_s},
                {u"redirect_uri"_s, Redirect}};
    }
    /// Signs in and goes on with the person's token.
    Reply signIn(const Pairs &more = {})
    {
        const Reply reply = token(redeeming(code(more)));
        GatewayFixture::token = reply.body[u"access_token"_s].toString().toLatin1();
        return reply;
    }
};

TEST_F(PersonalSignIn, AsksThePersonFirst)
{
    const Reply page = authorize(with(u"login_hint"_s, u"<script>"_s));
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(page.raw.contains(">Allow</a>"));
    EXPECT_TRUE(page.raw.contains(">Deny</a>"));
    EXPECT_FALSE(page.raw.contains("<script"));
    EXPECT_TRUE(page.raw.contains("state=a%20b%26c")) << page.raw.constData();
}

TEST_F(PersonalSignIn, EscapesWhatItShows)
{
    Pairs what = with(u"org"_s, u"<b>acme</b>"_s);
    what[u"provider"_s] = u"\"><script>x</script>"_s;
    const QByteArray page = authorize(what).raw;
    EXPECT_TRUE(page.contains("org: &lt;b&gt;acme"));
    EXPECT_FALSE(page.contains("<b>"));
    EXPECT_FALSE(page.contains("<script"));
    const Reply refusal = authorize(with(u"client_id"_s, u"<script>x</script>"_s));
    EXPECT_EQ(refusal.status, 400);
    EXPECT_FALSE(refusal.raw.contains("<script"));
}

TEST_F(PersonalSignIn, SendsNobodyToAStranger)
{
    for (const QString &uri : {u"http://elsewhere.example/back"_s, u"https://localhost:4711/back"_s, u""_s,
                               u"x"_s, u"http://localhost.example/"_s, u"http://ana@localhost:1/"_s,
                               u"http://localhost:1/#x"_s, u"javascript:alert(1)"_s}) {
        Pairs what = with(u"redirect_uri"_s, uri);
        what[u"decision"_s] = u"allow"_s;
        const Reply reply = authorize(what);
        EXPECT_EQ(reply.status, 400) << uri.toStdString();
        EXPECT_FALSE(reply.headers.contains("location"));
    }
    EXPECT_EQ(authorize(with(u"client_id"_s, u"other"_s)).status, 400);
    OrgOptions options = smallOrg();
    options.login.redirectUris = {u"http://localhost:1/only"_s};
    begin(options);
    EXPECT_EQ(authorize(asked()).status, 400);
    EXPECT_EQ(authorize(with(u"redirect_uri"_s, u"http://localhost:1/only"_s)).status, 200);
    EXPECT_EQ(send(request("POST", u"/oauth/authorize"_s)).status, 405);
}

TEST_F(PersonalSignIn, TellsTheProgramWhatItDidWrong)
{
    const auto errorFor = [this](const Pairs &what) {
        const QUrlQuery query = sentBack(what);
        EXPECT_EQ(value(query, u"state"_s), u"a b&c"_s);
        EXPECT_FALSE(query.hasQueryItem(u"code"_s));
        return value(query, u"error"_s);
    };
    EXPECT_EQ(errorFor(with(u"response_type"_s, u"token"_s)), u"unsupported_response_type"_s);
    EXPECT_EQ(errorFor(with(u"code_challenge_method"_s, u"plain"_s)), u"invalid_request"_s);
    EXPECT_EQ(errorFor(with(u"code_challenge"_s, u"short"_s)), u"invalid_request"_s);
    EXPECT_EQ(errorFor(with(u"decision"_s, u"deny"_s)), u"access_denied"_s);
}

TEST_F(PersonalSignIn, GivesATokenForACodeOnce)
{
    const QString given = code();
    EXPECT_TRUE(given.contains(u'+') && given.contains(u'/') && given.contains(u'=')) << "needs encoding";
    const Reply reply = token(redeeming(given));
    EXPECT_EQ(reply.status, 200) << reply.raw.constData();
    EXPECT_EQ(reply.body[u"token_type"_s], u"bearer"_s);
    EXPECT_FALSE(reply.body.contains(u"refresh_token"_s));
    const Reply again = token(redeeming(given));
    EXPECT_EQ(again.status, 400);
    EXPECT_EQ(again.body[u"error"_s], u"invalid_grant"_s);
}

TEST_F(PersonalSignIn, TakesACodeFromItsOwnerAlone)
{
    const QList<std::tuple<QString, QString, QString>> wrong{
        {u"code_verifier"_s, QString(43, u'w'), u"invalid_grant"_s},
        {u"code_verifier"_s, u""_s, u"invalid_grant"_s},
        {u"redirect_uri"_s, u"http://localhost:4711/other"_s, u"invalid_grant"_s},
        {u"code"_s, u"made up"_s, u"invalid_grant"_s},
        {u"client_id"_s, u"other"_s, u"invalid_client"_s},
        {u"grant_type"_s, u"password"_s, u"unsupported_grant_type"_s}};
    for (const auto &[key, text, error] : wrong) {
        Pairs form = redeeming(code());
        form[key] = text;
        EXPECT_EQ(token(form).body[u"error"_s], error) << key.toStdString();
    }
    const QString lost = code();
    Pairs form = redeeming(lost);
    form[u"code_verifier"_s] = QString(43, u'w');
    token(form);
    EXPECT_EQ(token(redeeming(lost)).status, 400) << "one guess is all there is";
}

TEST(Codes, LiveForAMinute)
{
    UserTokens tokens;
    const UserTokens::Consent consent{
        .userId = u"ana"_s, .challenge = challengeOf(Verifier), .redirectUri = Redirect};
    const QByteArray first = tokens.giveCode(consent, 1000);
    const QByteArray second = tokens.giveCode(consent, 1000);
    EXPECT_NE(first, second);
    EXPECT_EQ(tokens.redeem(first, Verifier, Redirect, 60'999), u"ana"_s);
    EXPECT_FALSE(tokens.redeem(second, Verifier, Redirect, 61'000).has_value());
    EXPECT_FALSE(tokens.redeem("none", Verifier, Redirect, 0).has_value());
}

TEST_F(PersonalSignIn, MakesTheTokenThatOfThePerson)
{
    const QJsonObject ana =
        first(u"users"_s, [](const QJsonObject &user) { return user[u"state"_s] == u"active"_s; });
    signIn({{u"login_hint"_s, ana[u"email"_s].toString().toUpper()}});
    const Reply plain = get(u"/api/v2/users/me"_s);
    EXPECT_EQ(plain.status, 200);
    EXPECT_EQ(idOf(plain.body), idOf(ana));
    EXPECT_FALSE(plain.body.contains(u"authorization"_s));
    const Reply whole = get(u"/api/v2/users/me?expand=authorization&expand=organization"_s);
    EXPECT_EQ(whole.body[u"authorization"_s][u"permissions"_s][0], u"telephony:plugin:all"_s);
    EXPECT_EQ(whole.body[u"organization"_s][u"id"_s], state()[u"organization"_s][u"id"_s]);
    EXPECT_TRUE(get(u"/api/v2/users/me?expand=authorization,station"_s).body.contains(u"authorization"_s));
    EXPECT_EQ(get(u"/api/v2/tokens/me"_s).body[u"OAuthClient"_s][u"authorizedGrantType"_s], u"CODE"_s);
    EXPECT_EQ(send(request("DELETE", u"/api/v2/users/me"_s)).status, 405);
    EXPECT_EQ(get(Phones).status, 200);
    EXPECT_EQ(remove(u"/api/v2/tokens/me"_s).status, 204);
    EXPECT_EQ(get(u"/api/v2/users/me"_s).status, 401);
}

TEST_F(PersonalSignIn, PeopleHaveTheirOwnPermissions)
{
    OrgOptions options = smallOrg();
    options.login.permissions = u"directory:user:view"_s;
    begin(options);
    EXPECT_EQ(get(Phones).status, 200) << "the client may";
    signIn();
    EXPECT_EQ(get(Phones).status, 403);
    const Reply me = get(u"/api/v2/users/me?expand=authorization"_s);
    EXPECT_EQ(me.body[u"authorization"_s][u"permissions"_s].toArray(), QJsonArray{u"directory:user:view"_s});
}

TEST_F(PersonalSignIn, TokensDie)
{
    OrgOptions options = smallOrg();
    options.login.tokenSeconds = 0;
    begin(options);
    EXPECT_EQ(get(Phones).status, 401);
    EXPECT_EQ(get(Phones).body[u"code"_s], u"credentials.expired"_s);
    EXPECT_EQ(signIn().body[u"expires_in"_s].toInt(), 0);
    EXPECT_EQ(get(u"/api/v2/users/me"_s).status, 401);
}

TEST_F(PersonalSignIn, RefreshTokensAreGoodOnce)
{
    Pairs form{{u"grant_type"_s, u"refresh_token"_s},
               {u"client_id"_s, u"demo-client"_s},
               {u"refresh_token"_s, u"x"_s}};
    EXPECT_EQ(token(form).body[u"error"_s], u"unsupported_grant_type"_s);
    OrgOptions options = smallOrg();
    options.login.refreshTokens = true;
    begin(options);
    EXPECT_EQ(token(form).body[u"error"_s], u"invalid_grant"_s);
    const Reply reply = signIn();
    form[u"refresh_token"_s] = reply.body[u"refresh_token"_s].toString();
    const Reply renewed = token(form);
    EXPECT_EQ(renewed.status, 200);
    EXPECT_NE(renewed.body[u"refresh_token"_s], reply.body[u"refresh_token"_s]);
    EXPECT_EQ(token(form).status, 400);
    const QJsonArray given = get(u"/_org/tokens"_s).body[u"tokens"_s].toArray();
    for (const Reply &one : {reply, renewed}) {
        EXPECT_TRUE(given.contains(one.body[u"access_token"_s]));
        EXPECT_TRUE(given.contains(one.body[u"refresh_token"_s]));
    }
    const QString before = idOf(get(u"/api/v2/users/me"_s).body);
    GatewayFixture::token = renewed.body[u"access_token"_s].toString().toLatin1();
    EXPECT_EQ(idOf(get(u"/api/v2/users/me"_s).body), before);
    form[u"client_id"_s] = u"other"_s;
    EXPECT_EQ(token(form).status, 401);
}

TEST_F(PersonalSignIn, AnOrgWithoutPeopleLetsNobodyIn)
{
    begin({.users = 0, .phones = 0});
    EXPECT_EQ(value(sentBack(with(u"decision"_s, u"allow"_s)), u"error"_s), u"access_denied"_s);
}

TEST_F(PersonalSignIn, SigningOutComesBack)
{
    const Reply reply =
        get(u"/logout?"_s + encoded({{u"client_id"_s, u"demo-client"_s}, {u"redirect_uri"_s, Redirect}}));
    EXPECT_EQ(reply.status, 302);
    EXPECT_EQ(reply.headers["location"], Redirect.toLatin1());
    const Reply stays = get(u"/logout?client_id=demo-client&redirect_uri=https://elsewhere.example/"_s);
    EXPECT_EQ(stays.status, 200);
    EXPECT_FALSE(stays.headers.contains("location"));
    EXPECT_EQ(remove(u"/logout"_s).status, 405);
}

} // namespace Stationmaster::OrgSim::Test

// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/rules/authorizepage.h"

#include "orgsim/rules/store.h"

#include <QUrl>

#include <algorithm>

namespace Stationmaster::OrgSim {

using namespace Qt::StringLiterals;

namespace {

/// The parameters of a page in their plain form; what is there twice counts as not there.
class PageQuery
{
public:
    explicit PageQuery(const QUrlQuery &query)
    {
        const auto items = query.queryItems(QUrl::FullyEncoded);
        for (const auto &[key, value] : items)
            m_values[key].append(QUrl::fromPercentEncoding(QString(value).replace(u'+', u' ').toUtf8()));
    }
    QString operator[](const QString &key) const
    {
        const QStringList values = m_values.value(key);
        return values.size() == 1 ? values.constFirst() : QString();
    }
    /// The same page with one more parameter.
    QString target(const QString &path, const QString &key, const QString &value) const
    {
        QStringList parts;
        for (auto entry = m_values.begin(); entry != m_values.end(); ++entry) {
            for (const QString &each : entry.value())
                parts.append(encoded(entry.key()) + u'=' + encoded(each));
        }
        parts.append(encoded(key) + u'=' + encoded(value));
        return path + u'?' + parts.join(u'&');
    }
    static QString encoded(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

private:
    QMap<QString, QStringList> m_values;
};

HttpResponse htmlPage(int status, const QString &title, const QString &body)
{
    const QString page = u"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title>"
                         "</head><body><h1>%1</h1>%2</body></html>\n"_s.arg(title.toHtmlEscaped(), body);
    return {.status = status,
            .contentType = "text/html; charset=utf-8",
            .body = page.toUtf8(),
            .headers = {{"Cache-Control", "no-store"}, {"X-Frame-Options", "DENY"}}};
}

HttpResponse refusalPage(const QString &why)
{
    return htmlPage(400, u"This sign-in cannot go on"_s, u"<p>%1</p>"_s.arg(why.toHtmlEscaped()));
}

bool isRegistered(const OrgOptions &options, const QString &uri)
{
    if (!options.login.redirectUris.isEmpty())
        return options.login.redirectUris.contains(uri);
    const QUrl url(uri, QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"http"_s && !url.hasFragment() && url.userInfo().isEmpty() &&
           (url.host() == u"localhost"_s || url.host() == u"127.0.0.1"_s);
}

HttpResponse sendBack(const PageQuery &query, const QList<std::pair<QString, QString>> &with)
{
    QString target = query[u"redirect_uri"_s];
    QChar separator = target.contains(u'?') ? u'&' : u'?';
    auto all = with;
    if (const QString state = query[u"state"_s]; !state.isEmpty())
        all.append({u"state"_s, state});
    for (const auto &[key, value] : std::as_const(all)) {
        target += separator + key + u'=' + PageQuery::encoded(value);
        separator = u'&';
    }
    return {.status = 302, .headers = {{"Location", target.toLatin1()}, {"Cache-Control", "no-store"}}};
}

HttpResponse sendBackError(const PageQuery &query, const QString &error, const QString &why)
{
    return sendBack(query, {{u"error"_s, error}, {u"error_description"_s, why}});
}

QString personFor(const Store &store, const QString &loginHint)
{
    const std::vector<QString> &active = store.users.byNameInState(u"active"_s);
    const auto found = std::find_if(active.begin(), active.end(), [&](const QString &id) {
        return store.users.get(id)[u"email"_s].toString().compare(loginHint, Qt::CaseInsensitive) == 0;
    });
    if (!loginHint.isEmpty() && found != active.end())
        return *found;
    return active.empty() ? QString() : active.front();
}

HttpResponse consentPage(const PageQuery &query, const Store &store, const QString &person)
{
    const auto link = [&query](const QString &decision, const QString &text) {
        return u"<p><a href=\"%1\">%2</a></p>"_s.arg(
            query.target(u"/oauth/authorize"_s, u"decision"_s, decision).toHtmlEscaped(), text);
    };
    QString body = u"<p>%1 asks to act for you in %2.</p><p>You are %3.</p>"_s.arg(
        query[u"client_id"_s].toHtmlEscaped(), store.organization[u"name"_s].toString().toHtmlEscaped(),
        store.users.nameOf(person).toHtmlEscaped());
    for (const QString &hint : {u"org"_s, u"provider"_s, u"prompt"_s}) {
        if (const QString value = query[hint]; !value.isEmpty())
            body += u"<p>%1: %2</p>"_s.arg(hint, value.toHtmlEscaped());
    }
    return htmlPage(200, u"Sign in"_s, body + link(u"allow"_s, u"Allow"_s) + link(u"deny"_s, u"Deny"_s));
}

} // namespace

HttpResponse authorizeAnswer(const HttpRequest &request, const OrgOptions &options, const Store &store,
                             UserTokens &tokens, qint64 now)
{
    if (request.verb != "GET" && request.verb != "HEAD")
        return wrongVerb();
    const PageQuery query(request.query);
    if (query[u"client_id"_s] != options.clientId)
        return refusalPage(u"No client “%1” is known here."_s.arg(query[u"client_id"_s]));
    if (!isRegistered(options, query[u"redirect_uri"_s]))
        return refusalPage(
            u"“%1” is not a registered redirect URI of the client."_s.arg(query[u"redirect_uri"_s]));
    if (query[u"response_type"_s] != u"code"_s)
        return sendBackError(query, u"unsupported_response_type"_s, u"only codes are given here"_s);
    const QByteArray challenge = query[u"code_challenge"_s].toLatin1();
    if (query[u"code_challenge_method"_s] != u"S256"_s || challenge.size() != 43)
        return sendBackError(query, u"invalid_request"_s, u"a code challenge of method S256 is needed"_s);
    const QString person = personFor(store, query[u"login_hint"_s]);
    const QString decision = query[u"decision"_s];
    if (decision == u"deny"_s || person.isEmpty())
        return sendBackError(query, u"access_denied"_s, u"the resource owner denied the request"_s);
    if (decision != u"allow"_s)
        return consentPage(query, store, person);
    const QByteArray code = tokens.giveCode(
        {.userId = person, .challenge = challenge, .redirectUri = query[u"redirect_uri"_s]}, now);
    return sendBack(query, {{u"code"_s, QString::fromLatin1(code)}});
}

HttpResponse logoutAnswer(const HttpRequest &request, const OrgOptions &options)
{
    if (request.verb != "GET" && request.verb != "HEAD")
        return wrongVerb();
    const PageQuery query(request.query);
    const QString back = query[u"redirect_uri"_s];
    if (query[u"client_id"_s] != options.clientId || !isRegistered(options, back))
        return htmlPage(200, u"Signed out"_s, {});
    return {.status = 302, .headers = {{"Location", back.toLatin1()}}};
}

} // namespace Stationmaster::OrgSim

// SPDX-FileCopyrightText: 2026 The Stationmaster Authors
// SPDX-License-Identifier: Apache-2.0

#include "orgsim/http/httpserver.h"

#include "orgsim/http/httpconnection.h"

#include <QFile>
#include <QSslKey>
#include <QSslSocket>

namespace Stationmaster::OrgSim {

HttpServer::HttpServer(Handler handler, QObject *parent) : QTcpServer(parent), m_handler(std::move(handler))
{
}

QString HttpServer::useTls(const QString &certificateFile, const QString &keyFile)
{
    if (!QSslSocket::supportsSsl())
        return QStringLiteral("There is no TLS on this system.");
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificateFile);
    if (chain.isEmpty())
        return QStringLiteral("“%1” does not hold a certificate.").arg(certificateFile);
    QFile file(keyFile);
    const QByteArray pem = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    QSslKey key(pem, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(pem, QSsl::Ec);
    if (key.isNull())
        return QStringLiteral("“%1” does not hold a key without a password.").arg(keyFile);
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls->setLocalCertificateChain(chain);
    m_tls->setPrivateKey(key);
    m_tls->setPeerVerifyMode(QSslSocket::VerifyNone); // clients need no certificate
    return {};
}

bool HttpServer::listenOn(quint16 port)
{
    setListenBacklogSize(256);
    return listen(QHostAddress::LocalHost, port);
}

void HttpServer::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = m_tls ? new QSslSocket : new QTcpSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
        secure->setSslConfiguration(*m_tls);
        secure->startServerEncryption();
    }
    new HttpConnection(socket, m_handler, m_webSocketTaker, this); // deletes itself when the client leaves
}

} // namespace Stationmaster::OrgSim

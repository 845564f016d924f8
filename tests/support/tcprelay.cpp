#include "support/tcprelay.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::testing {

namespace {

/// BackendKeyData is 'K', a length of 12, process and key (PostgreSQL manual, message formats).
void hideProcess(QByteArray &bytes)
{
    const qsizetype at = bytes.indexOf(QByteArray("K\0\0\0\x0c", 5));
    if (at >= 0 && at + 9 <= bytes.size())
        bytes[at + 8] = static_cast<char>(bytes.at(at + 8) ^ 0x55);
}

} // namespace

class TcpRelay::Worker : public QObject
{
public:
    Worker(QString host, quint16 port, TcpRelayOptions options)
        : m_host(std::move(host))
        , m_port(port)
        , m_options(options)
    {
    }

    void listen(quint16 &port)
    {
        m_listener = new QTcpServer(this);
        m_listener->listen(QHostAddress::LocalHost);
        port = m_listener->serverPort();
        connect(m_listener, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = m_listener->nextPendingConnection())
                join(client);
        });
    }

    std::atomic<int> roundTrips = 0;

private:
    void join(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(client);
        auto clientSpoke = std::make_shared<bool>(false);
        for (QTcpSocket *socket : {client, server})
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(client, &QTcpSocket::readyRead, this, [this, client, server, clientSpoke] {
            *clientSpoke = true;
            pass(client->readAll(), server);
        });
        connect(server, &QTcpSocket::readyRead, this, [this, client, server, clientSpoke] {
            QByteArray bytes = server->readAll();
            if (*clientSpoke)
                ++roundTrips;
            *clientSpoke = false;
            if (m_options.hidesProcess)
                hideProcess(bytes);
            pass(bytes, client);
        });
        connect(client, &QTcpSocket::disconnected, this, [this, client, server] {
            later([server] { server->disconnectFromHost(); }, server);
            later([client] { client->deleteLater(); }, client, 200);
        });
        connect(server, &QTcpSocket::disconnected, this,
                [this, client] { later([client] { client->disconnectFromHost(); }, client); });
        connect(server, &QTcpSocket::errorOccurred, this, [this, client](QAbstractSocket::SocketError error) {
            if (error == QAbstractSocket::ConnectionRefusedError)
                later([client] { client->abort(); }, client);
        });
        server->connectToHost(m_host, m_port);
    }

    void pass(const QByteArray &bytes, QTcpSocket *to)
    {
        later([to, bytes] { to->write(bytes); }, to);
    }

    template <typename Work> void later(Work work, QObject *whileThere, int extraMs = 0)
    {
        if (m_options.delayMs + extraMs == 0)
            work();
        else
            QTimer::singleShot(m_options.delayMs + extraMs, Qt::PreciseTimer, whileThere, work);
    }

    QString m_host;
    quint16 m_port;
    TcpRelayOptions m_options;
    QTcpServer *m_listener = nullptr;
};

TcpRelay::TcpRelay(const ConnectionParams &server, TcpRelayOptions options)
    : m_server(server)
    , m_worker(new Worker(server.value(u"host"_s), server.value(u"port"_s).toUShort(), options))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker, [this] { m_worker->listen(m_port); }, Qt::BlockingQueuedConnection);
}

TcpRelay::~TcpRelay()
{
    m_thread.quit();
    m_thread.wait();
}

ConnectionParams TcpRelay::params() const
{
    ConnectionParams params = m_server;
    params.set(u"port"_s, QString::number(m_port));
    return params;
}

int TcpRelay::roundTrips() const
{
    return m_worker->roundTrips;
}

void TcpRelay::resetRoundTrips()
{
    m_worker->roundTrips = 0;
}

} // namespace trunkline::testing

#include "journal/copyas.h"
#include "journal/literals.h"

namespace enchufe {

namespace {

QString filled(const char *text, const CopyTarget &target)
{
    const bool isV6 = target.endpoint.family() == IpFamily::V6;
    QString program = QString::fromLatin1(text);
    program.replace(QStringLiteral("@FAMILY@"),
                    isV6 ? QStringLiteral("AF_INET6") : QStringLiteral("AF_INET"));
    program.replace(QStringLiteral("@TYPE@"), target.transport == Transport::Tcp
                                                  ? QStringLiteral("SOCK_STREAM")
                                                  : QStringLiteral("SOCK_DGRAM"));
    program.replace(QStringLiteral("@ADDRESS@"), pythonAddress(target.endpoint));
    program.replace(QStringLiteral("@PORT@"), QString::number(target.endpoint.port()));
    program.replace(QStringLiteral("@HOST@"), textLiteral(target.endpoint.addressText()));
    return program;
}

constexpr char pythonHead[] = R"(import socket

s = socket.socket(socket.@FAMILY@, socket.@TYPE@)
)";
constexpr char pythonTcpListen[] = R"(s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
s.bind(@ADDRESS@)
s.listen()
c, who = s.accept()
print("accepted", who, flush=True)
while data := c.recv(65536):
    print(data, flush=True)
c.close()
)";
constexpr char pythonTcpAsk[] = R"(s.connect(@ADDRESS@)
s.sendall(b"hola\n")
s.shutdown(socket.SHUT_WR)
while data := s.recv(65536):
    print(data, flush=True)
)";
constexpr char pythonUdpListen[] = R"(s.bind(@ADDRESS@)
data, who = s.recvfrom(65535)
print(who, data, flush=True)
s.sendto(data, who)
)";
constexpr char pythonUdpAsk[] = R"(s.connect(@ADDRESS@)
s.send(b"hola\n")
s.settimeout(5)
print(s.recv(65535), flush=True)
)";

// getaddrinfo() reads an address with its interface, too; AI_NUMERICHOST asks nobody.
constexpr char cHead[] = R"(#include <netdb.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

int main(void)
{
    struct addrinfo hints = {.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV,
                             .ai_family = @FAMILY@, .ai_socktype = @TYPE@};
    struct addrinfo *at;
    char data[65536];
    ssize_t size;
    int s;

    if (getaddrinfo(@HOST@, "@PORT@", &hints, &at) != 0)
        return 1;
    s = socket(at->ai_family, at->ai_socktype, 0);
    if (s < 0) {
        perror("socket");
        return 1;
    }
)";
constexpr char cTcpListen[] = R"(    int on = 1;
    setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (bind(s, at->ai_addr, at->ai_addrlen) != 0 || listen(s, 128) != 0) {
        perror("bind or listen");
        return 1;
    }
    int c = accept(s, NULL, NULL);
    while ((size = recv(c, data, sizeof data, 0)) > 0) {
        fwrite(data, 1, (size_t)size, stdout);
        fflush(stdout);
    }
    close(c);
)";
constexpr char cTcpAsk[] =
    R"(    if (connect(s, at->ai_addr, at->ai_addrlen) != 0 || send(s, "hola\n", 5, 0) != 5) {
        perror("connect or send");
        return 1;
    }
    shutdown(s, SHUT_WR);
    while ((size = recv(s, data, sizeof data, 0)) > 0)
        fwrite(data, 1, (size_t)size, stdout);
)";
constexpr char cUdpListen[] = R"(    struct sockaddr_storage who;
    socklen_t length = sizeof who;
    if (bind(s, at->ai_addr, at->ai_addrlen) != 0) {
        perror("bind");
        return 1;
    }
    size = recvfrom(s, data, sizeof data, 0, (struct sockaddr *)&who, &length);
    if (size < 0)
        return 1;
    fwrite(data, 1, (size_t)size, stdout);
    if (sendto(s, data, (size_t)size, 0, (struct sockaddr *)&who, length) != size)
        perror("sendto");
)";
constexpr char cUdpAsk[] = R"(    struct timeval limit = {.tv_sec = 5};
    if (connect(s, at->ai_addr, at->ai_addrlen) != 0 || send(s, "hola\n", 5, 0) != 5) {
        perror("connect or send");
        return 1;
    }
    setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    size = recv(s, data, sizeof data, 0);
    if (size < 0) {
        perror("recv");
        return 1;
    }
    fwrite(data, 1, (size_t)size, stdout);
)";
constexpr char cTail[] = R"(    freeaddrinfo(at);
    close(s);
    return 0;
}
)";

constexpr char qtTcpListen[] = R"(#include <QCoreApplication>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTcpServer server;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] { qInfo() << socket->readAll(); });
        QObject::connect(socket, &QTcpSocket::disconnected, &QCoreApplication::quit);
    });
    if (!server.listen(QHostAddress(QStringLiteral(@HOST@)), @PORT@)) {
        qCritical() << server.errorString();
        return 1;
    }
    return application.exec();
}
)";
constexpr char qtTcpAsk[] = R"(#include <QCoreApplication>
#include <QHostAddress>
#include <QTcpSocket>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTcpSocket socket;
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [&socket] {
        socket.write("hola\n");
        socket.disconnectFromHost();
    });
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&socket] { qInfo() << socket.readAll(); });
    QObject::connect(&socket, &QTcpSocket::disconnected, &application, &QCoreApplication::quit);
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &application, [&socket] {
        qCritical() << socket.errorString();
        QCoreApplication::exit(1);
    });
    socket.connectToHost(QHostAddress(QStringLiteral(@HOST@)), @PORT@);
    return application.exec();
}
)";
constexpr char qtUdpListen[] = R"(#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkDatagram>
#include <QUdpSocket>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QUdpSocket socket;
    QObject::connect(&socket, &QUdpSocket::readyRead, &socket, [&socket] {
        const QNetworkDatagram datagram = socket.receiveDatagram();
        qInfo() << datagram.senderAddress() << datagram.senderPort() << datagram.data();
        socket.writeDatagram(datagram.makeReply(datagram.data()));
        QCoreApplication::quit();
    });
    if (!socket.bind(QHostAddress(QStringLiteral(@HOST@)), @PORT@)) {
        qCritical() << socket.errorString();
        return 1;
    }
    return application.exec();
}
)";
constexpr char qtUdpAsk[] = R"(#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkDatagram>
#include <QUdpSocket>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QUdpSocket socket;
    QObject::connect(&socket, &QUdpSocket::readyRead, &socket, [&socket] {
        qInfo() << socket.receiveDatagram().data();
        QCoreApplication::quit();
    });
    socket.writeDatagram("hola\n", QHostAddress(QStringLiteral(@HOST@)), @PORT@);
    return application.exec();
}
)";

} // namespace

QString copiedProgram(CopyForm form, const CopyTarget &target)
{
    const bool isTcp = target.transport == Transport::Tcp;
    const auto chosen = [&](const char *tcpListen, const char *tcpAsk, const char *udpListen,
                            const char *udpAsk) {
        if (target.isListening)
            return filled(isTcp ? tcpListen : udpListen, target);
        return filled(isTcp ? tcpAsk : udpAsk, target);
    };
    switch (form) {
    case CopyForm::Python:
        return filled(pythonHead, target) %
               chosen(pythonTcpListen, pythonTcpAsk, pythonUdpListen, pythonUdpAsk);
    case CopyForm::C:
        return filled(cHead, target) % chosen(cTcpListen, cTcpAsk, cUdpListen, cUdpAsk) %
               QLatin1String(cTail);
    case CopyForm::Qt:
        return chosen(qtTcpListen, qtTcpAsk, qtUdpListen, qtUdpAsk);
    default:
        return {};
    }
}

} // namespace enchufe

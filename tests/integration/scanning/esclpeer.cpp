// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/scanning/esclpeer.h"

#include <chrono>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace lajur::testlib {

namespace {

constexpr std::chrono::milliseconds emptyAfter(100);

const QByteArray names = "xmlns:pwg=\"http://www.pwg.org/schemas/2010/12/sm\" "
                         "xmlns:scan=\"http://schemas.hp.com/imaging/escl/2011/05/03\"";

QByteArray xml(const QByteArray &root, const QByteArray &content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><scan:" + root + ' ' + names + '>' + content + "</scan:" + root
        + '>';
}

QByteArray caps(const QByteArray &element)
{
    return "<scan:" + element
        + "><scan:MinWidth>16</scan:MinWidth><scan:MaxWidth>2550</scan:MaxWidth><scan:MinHeight>16</scan:MinHeight>"
          "<scan:MaxHeight>3508</scan:MaxHeight><scan:SettingProfiles><scan:SettingProfile><scan:ColorModes>"
          "<scan:ColorMode>Grayscale8</scan:ColorMode><scan:ColorMode>RGB24</scan:ColorMode></scan:ColorModes>"
          "<scan:DocumentFormats><pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat></scan:DocumentFormats>"
          "<scan:SupportedResolutions><scan:DiscreteResolutions><scan:DiscreteResolution><scan:XResolution>75"
          "</scan:XResolution><scan:YResolution>75</scan:YResolution></scan:DiscreteResolution>"
          "<scan:DiscreteResolution><scan:XResolution>300</scan:XResolution><scan:YResolution>300</scan:YResolution>"
          "</scan:DiscreteResolution>"
          "</scan:DiscreteResolutions></scan:SupportedResolutions></scan:SettingProfile></scan:SettingProfiles></scan:"
        + element + '>';
}

QByteArray response(const QByteArray &status, const QByteArray &body = {}, const QByteArray &type = "text/xml",
                    const QByteArray &more = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n" + more + "Connection: close\r\n\r\n" + body;
}

} // namespace

EsclPeer::EsclPeer(const QByteArray &jpeg)
    : m_jpeg(jpeg)
{
    m_server = new QTcpServer;
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port on the loopback");
    m_port = m_server->serverPort();
    m_server->moveToThread(&m_thread);
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] {
        QTcpSocket *socket = m_server->nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { serve(socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
}

EsclPeer::~EsclPeer()
{
    m_thread.quit();
    m_thread.wait();
}

void EsclPeer::serve(QTcpSocket *socket)
{
    const QByteArray request = socket->property("request").toByteArray() + socket->readAll();
    socket->setProperty("request", request);
    const qsizetype head = request.indexOf("\r\n\r\n");
    if (head < 0)
        return;
    qsizetype length = 0;
    for (const QByteArray &line : request.left(head).split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    if (request.size() < head + 4 + length)
        return;
    const QByteArrayList words = request.left(request.indexOf('\r')).split(' ');
    const QByteArray reply = answer(words.value(0), words.value(1));
    const auto send = [socket, reply] {
        socket->write(reply);
        socket->disconnectFromHost();
    };
    // A scanner takes a moment to find its feeder empty. The driver of network scanners loses the page before when it
    // hears of that while it still takes the page in.
    if (reply.contains("404"))
        QTimer::singleShot(emptyAfter, socket, send);
    else
        send();
}

QByteArray EsclPeer::jobPath() const
{
    return "/eSCL/ScanJobs/" + QByteArray::number(m_jobs.load());
}

QByteArray EsclPeer::answer(const QByteArray &method, const QByteArray &path)
{
    const bool empty = m_manner == Manner::EmptyFeeder;
    if (path.endsWith("/ScannerCapabilities"))
        return response("200 OK",
                        xml("ScannerCapabilities",
                            "<pwg:Version>2.63</pwg:Version><pwg:MakeAndModel>Lajur Loopback</pwg:MakeAndModel>"
                            "<scan:Platen>"
                                + caps("PlatenInputCaps") + "</scan:Platen><scan:Adf>" + caps("AdfSimplexInputCaps")
                                + "</scan:Adf>"));
    if (path.endsWith("/ScannerStatus"))
        return response("200 OK",
                        xml("ScannerStatus",
                            QByteArray("<pwg:Version>2.63</pwg:Version><pwg:State>Idle</pwg:State><scan:AdfState>")
                                + (empty ? "ScannerAdfEmpty" : "ScannerAdfLoaded") + "</scan:AdfState>"));
    if (method == "POST") {
        ++m_jobs;
        m_given = false;
        return empty ? response("409 Conflict")
                     : response("201 Created", {}, "text/xml",
                                "Location: http://127.0.0.1:" + QByteArray::number(m_port) + jobPath() + "\r\n");
    }
    if (method == "DELETE")
        return response("200 OK");
    // A late question about the job before must not take this one's page.
    if (path != jobPath() + "/NextDocument" || m_given)
        return response("404 Not Found");
    m_given = true;
    const QByteArray whole = response("200 OK", m_jpeg, "image/jpeg");
    return m_manner == Manner::LosesConnection ? whole.left(whole.size() / 2) : whole;
}

void EsclPeer::lay(const QByteArray &jpeg)
{
    QMetaObject::invokeMethod(
        m_server, [this, jpeg] { m_jpeg = jpeg; }, Qt::BlockingQueuedConnection);
}

} // namespace lajur::testlib

// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "temporarycups.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>

#include <pwd.h>
#include <unistd.h>

namespace lajur::testlib {

namespace {

constexpr int Patience = 30000;
constexpr int Glance = 20; // ms between two looks at what a server does in its own time

/// Takes the PDF from the queue as it is; the job's number names the files.
const char *const BackendScript = R"(#!/bin/sh
[ $# = 0 ] && { echo 'direct record:/ "Recorder" "Recorder"'; exit 0; }
[ -n "$6" ] && exec < "$6"
out="${DEVICE_URI#record:}/$1"
printf '%s\n%s\n' "$4" "$5" > "$out.txt"
cat > "$out.part" && mv "$out.part" "$out.pdf"
)";

const char *const F4Paper = R"(*PageSize F4/F4: "x"
*PageRegion F4/F4: "x"
*ImageableArea F4/F4: "12 12 597 923"
*PaperDimension F4/F4: "609.449 935.433"
)";

const char *const AnyPaper = R"(*MaxMediaWidth: "842"
*MaxMediaHeight: "1191"
*HWMargins: 12 12 12 12
*CustomPageSize True: "x"
*ParamCustomPageSize Width: 1 points 100 842
*ParamCustomPageSize Height: 2 points 100 1191
*ParamCustomPageSize WidthOffset: 3 points 0 0
*ParamCustomPageSize HeightOffset: 4 points 0 0
*ParamCustomPageSize Orientation: 5 int 0 0
)";

QByteArray ppd(TemporaryCups::Papers papers)
{
    QFile file(QStringLiteral(LAJUR_TEST_PPD));
    QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (papers == TemporaryCups::Papers::A4AndF4) {
        const QList<QByteArray> lines = QByteArray(F4Paper).split('\n');
        text.replace("*CloseUI: *PageSize", lines.at(0) + "\n*CloseUI: *PageSize");
        text.replace("*CloseUI: *PageRegion", lines.at(1) + "\n*CloseUI: *PageRegion");
        text += lines.at(2) + '\n' + lines.at(3) + '\n';
    } else if (papers == TemporaryCups::Papers::Any) {
        text += AnyPaper;
    }
    return text;
}

/// The command as nobody if we are root, which a server need not be; ended by the kernel when this program ends.
QStringList asServerUser(const QStringList &command)
{
    QStringList wrapped{QStringLiteral("setpriv"), QStringLiteral("--pdeathsig"), QStringLiteral("KILL")};
    if (::geteuid() == 0) {
        const passwd *user = ::getpwnam("nobody");
        wrapped << QStringLiteral("--reuid=%1").arg(user->pw_uid) << QStringLiteral("--regid=%1").arg(user->pw_gid)
                << QStringLiteral("--clear-groups");
    }
    return wrapped << QStringLiteral("--") << command;
}

} // namespace

TemporaryCups::~TemporaryCups()
{
    stop();
}

void TemporaryCups::addQueue(const QString &name, Papers papers, const QString &description)
{
    m_queues.append({name, papers, description});
}

bool TemporaryCups::write(const QString &name, const QByteArray &text)
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size())
        return true;
    m_error = name + QStringLiteral(": ") + file.errorString();
    return false;
}

bool TemporaryCups::makeFolders()
{
    for (const char *name : {"etc/ppd", "spool/tmp", "cache", "state", "log", "bin/backend", "bin/daemon", "out"})
        QDir(m_folder.path()).mkpath(QLatin1String(name));
    return QFile::link(QStringLiteral("/usr/lib/cups/daemon/cups-exec"), path(QStringLiteral("bin/daemon/cups-exec")));
}

bool TemporaryCups::writeBackend()
{
    const QString name = QStringLiteral("bin/backend/record");
    return write(name, BackendScript)
        && QFile::setPermissions(path(name),
                                 QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther
                                     | QFile::ReadGroup | QFile::ExeGroup);
}

bool TemporaryCups::writeSettings()
{
    const QByteArray root = QFile::encodeName(m_folder.path());
    QByteArray printers;
    for (const Queue &queue : m_queues) {
        const QByteArray kind = printers.isEmpty() ? "DefaultPrinter" : "Printer";
        printers += '<' + kind + ' ' + queue.name.toUtf8() + ">\nInfo " + queue.description.toUtf8()
            + "\nDeviceURI record:" + root + "/out\nState Idle\nAccepting Yes\n</" + kind + ">\n";
        if (!write(QStringLiteral("etc/ppd/%1.ppd").arg(queue.name), ppd(queue.papers)))
            return false;
    }
    return write(QStringLiteral("etc/printers.conf"), printers)
        && write(QStringLiteral("etc/cups-files.conf"),
                 "ServerRoot " + root + "/etc\nServerBin " + root + "/bin\nRequestRoot " + root + "/spool\nTempDir "
                     + root + "/spool/tmp\nCacheDir " + root + "/cache\nStateDir " + root + "/state\nAccessLog " + root
                     + "/log/access\nErrorLog " + root + "/log/error\nPageLog " + root
                     + "/log/page\nSandboxing relaxed\n")
        && write(QStringLiteral("etc/cupsd.conf"),
                 "Listen " + root
                     + "/state/sock\nBrowsing Off\nDefaultAuthType None\nWebInterface No\nPreserveJobFiles No\n"
                       "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
                       "<Policy default>\n<Limit All>\nOrder deny,allow\nAllow all\n</Limit>\n</Policy>\n");
}

bool TemporaryCups::start()
{
    if (!QFileInfo::exists(QStringLiteral("/usr/sbin/cupsd"))) {
        m_error = QStringLiteral("CUPS is not installed (packages cups-daemon and cups-client)");
        return false;
    }
    if (!makeFolders() || !writeSettings() || !writeBackend())
        return false;
    if (::geteuid() == 0
        && QProcess::execute(QStringLiteral("chown"),
                             {QStringLiteral("-R"), QStringLiteral("nobody:nogroup"), m_folder.path()})
            != 0)
        return false;
    qputenv("CUPS_SERVER", QFile::encodeName(path(QStringLiteral("state/sock"))));
    QStringList command = asServerUser({QStringLiteral("/usr/sbin/cupsd"), QStringLiteral("-f"), QStringLiteral("-c"),
                                        path(QStringLiteral("etc/cupsd.conf")), QStringLiteral("-s"),
                                        path(QStringLiteral("etc/cups-files.conf"))});
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(command.takeFirst(), command);
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < Patience && m_server.state() != QProcess::NotRunning;) {
        if (run(QStringLiteral("lpstat"), {QStringLiteral("-r"), QStringLiteral("-a")}))
            return true;
        m_server.waitForFinished(Glance);
    }
    m_error = QStringLiteral("the print server did not come up");
    return false;
}

void TemporaryCups::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate();
    if (!m_server.waitForFinished(Patience))
        m_server.kill();
    m_server.waitForFinished(Patience);
}

bool TemporaryCups::run(const QString &program, const QStringList &arguments, QString *output)
{
    QProcess process;
    // Administrators' tools lie beside the daemon.
    const QString tool
        = QStandardPaths::findExecutable(program, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
    process.start(tool, arguments);
    const bool done
        = process.waitForFinished(Patience) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (output)
        *output = QString::fromUtf8(process.readAllStandardOutput());
    if (!done)
        m_error = program + QStringLiteral(": ") + QString::fromUtf8(process.readAllStandardError());
    return done;
}

TemporaryCups::Printout TemporaryCups::take()
{
    const QDir out(path(QStringLiteral("out")));
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < Patience; QThread::msleep(Glance)) {
        QStringList found = out.entryList({QStringLiteral("*.pdf")}, QDir::Files);
        std::sort(found.begin(), found.end(), [](const QString &a, const QString &b) {
            return a.section(u'.', 0, 0).toInt() < b.section(u'.', 0, 0).toInt();
        });
        if (found.size() <= m_taken)
            continue;
        QFile pdf(out.filePath(found.at(m_taken)));
        QFile notes(out.filePath(QFileInfo(found.at(m_taken)).baseName() + QStringLiteral(".txt")));
        ++m_taken;
        if (!pdf.open(QIODevice::ReadOnly) || !notes.open(QIODevice::ReadOnly))
            return {};
        Printout printout;
        printout.pdf = pdf.readAll();
        printout.copies = notes.readLine().trimmed().toInt();
        printout.options = QString::fromUtf8(notes.readLine().trimmed());
        return printout;
    }
    return {};
}

QStringList TemporaryCups::waitingJobs()
{
    QString jobs;
    run(QStringLiteral("lpstat"), {QStringLiteral("-o")}, &jobs);
    return jobs.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace lajur::testlib

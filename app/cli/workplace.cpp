// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/workplace.h"

#include "app/cli/secrets.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace lajur::cli {

using namespace domain;
using composition::Office;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qint64 MaximumInput = 1024 * 1024;

} // namespace

Workplace::Workplace(const GlobalOptions &options, const QString &password)
    : m_options(options)
    , m_password(password)
{
}

Result<Office *> Workplace::office()
{
    if (m_office)
        return m_office.get();
    auto opened = Office::open(m_options.dataFolder);
    if (!opened) {
        // A missing office is a wrong or unplugged disk, not the answer of a rule.
        if (opened.error().code == ErrorCode::NotFound)
            opened.error().code = ErrorCode::Unavailable;
        return failure(opened);
    }
    m_office = std::move(*opened);
    return m_office.get();
}

Result<Office *> Workplace::newOffice()
{
    LAJUR_TRY_VALUE(m_office, Office::create(m_options.dataFolder));
    return m_office.get();
}

bool Workplace::abandonNewOffice()
{
    const bool abandoned = m_office && m_office->abandon();
    m_office.reset();
    return abandoned;
}

Result<Office *> Workplace::signedIn()
{
    LAJUR_TRY_VALUE(auto *opened, office());
    if (opened->session().isSignedIn())
        return opened;
    if (!m_options.recoveryFd.isEmpty()) {
        LAJUR_TRY_VALUE(const QString key, readSecret(m_options.recoveryFd));
        LAJUR_TRY(opened->signIn().recover(key));
        return opened;
    }
    if (m_options.user.isEmpty() || m_password.isEmpty())
        return failure(
            ErrorCode::SignedOut,
            Tr::tr("This needs sign-in: give --user NAME and the password through --password-fd N or LAJUR_PASSWORD."));
    LAJUR_TRY(opened->signIn().signIn(m_options.user, m_password));
    return opened;
}

Status Workplace::finish()
{
    return m_office ? m_office->finishWork() : Status();
}

Result<services::OfficeProfile> Workplace::profile()
{
    LAJUR_TRY_VALUE(auto *opened, office());
    return opened->setup().profile();
}

Result<CaseId> Workplace::caseId(const QString &text)
{
    LAJUR_TRY_VALUE(auto *opened, office());
    CaseQueries &queries = opened->ports().caseQueries;
    Result<Case> found = queries.byNumber(text);
    // The number comes first: an office may number its cases with digits alone, and people go by what is printed.
    bool isId = false;
    const CaseId id{text.toLongLong(&isId)};
    if (!found && found.error().code == ErrorCode::NotFound && isId)
        found = queries.byId(id);
    if (found)
        return found->id;
    if (found.error().code != ErrorCode::NotFound)
        return failure(found);
    return failure(ErrorCode::NotFound, Tr::tr("There is no case “%1”. lajurctl case list shows all.").arg(text));
}

Status Workplace::requireExportPlace(const QString &path) const
{
    if (Office::isInside(m_options.dataFolder, path))
        return failure(ErrorCode::Refused,
                       Tr::tr("Exports are readable; choose a folder outside the office's data, not %1.").arg(path));
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return failure(ErrorCode::Unavailable,
                       Tr::tr("There is no folder for %1. Make it, or name another; nothing was done.").arg(path));
    return {};
}

Result<QJsonObject> Workplace::readJson(const QString &path) const
{
    if (path == u"-" && m_input) {
        if (m_input->isObject())
            return m_input->toObject();
        return failure(ErrorCode::WrongUse,
                       Tr::tr("This line needs “input”, a JSON object: standard input carries the lines themselves."));
    }
    QFile file;
    bool opened = false;
    if (path == u"-") {
        opened = file.open(stdin, QIODevice::ReadOnly);
    } else {
        file.setFileName(path);
        opened = file.open(QIODevice::ReadOnly);
    }
    if (!opened)
        return failure(ErrorCode::Unavailable, Tr::tr("The file %1 cannot be read: %2.").arg(path, file.errorString()));
    const QByteArray bytes = file.read(MaximumInput + 1);
    if (bytes.size() > MaximumInput)
        return failure(ErrorCode::Invalid,
                       Tr::tr("The file %1 is larger than 1 MB; it is not one for this.").arg(path));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = bytes.left(error.offset);
        return failure(ErrorCode::Invalid,
                       Tr::tr("%1 is not JSON (line %2, column %3): %4.")
                           .arg(path)
                           .arg(before.count('\n') + 1)
                           .arg(before.size() - before.lastIndexOf('\n'))
                           .arg(error.errorString()));
    }
    if (!document.isObject())
        return failure(ErrorCode::Invalid, Tr::tr("%1 has to hold one JSON object.").arg(path));
    return document.object();
}

Result<QJsonObject> Workplace::readFrom(const QCommandLineParser &arguments, const QString &option) const
{
    return readJson(arguments.isSet(option) ? arguments.value(option) : QStringLiteral("-"));
}

} // namespace lajur::cli

// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/ktpfile.h"

#include "models/identity/ktpscancodec.h"
#include "models/services/paperintake.h"
#include "models/services/waitforpaper.h"

#include <QCoreApplication>
#include <QFile>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable,
                       Tr::tr("%1 cannot be read. Check the name and who may read it.").arg(path), file.errorString());
    if (file.size() > services::PaperIntake::MaximumSize)
        return failure(ErrorCode::Invalid,
                       Tr::tr("The file has %1 MB; the most is 50 MB. Scan it again with 300 dpi.")
                           .arg(file.size() / (1024 * 1024)));
    return file.readAll();
}

} // namespace

Result<identity::KtpScan> KtpFile::read(const QString &path)
{
    LAJUR_TRY_VALUE(const QByteArray bytes, bytesOf(path));
    LAJUR_TRY_VALUE(const services::KtpSheet sheet,
                    services::waitForPaper<services::KtpSheet>([&](const auto &caller, const auto &answer) {
                        m_reader.readKtp(services::Paper(bytes), 0, caller, answer);
                    }));
    return identity::scanOf(sheet.values, sheet.crops.value(0));
}

} // namespace lajur::cli

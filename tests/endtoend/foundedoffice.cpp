// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/endtoend/foundedoffice.h"

#include "tests/endtoend/samplefiles.h"

namespace lajur::endtoend {

FoundedOffice::FoundedOffice()
    : m_admin(Lajurctl(data()).as(QStringLiteral("admin"), password()))
{
    const QString office = writeJson(path(QStringLiteral("office.json")), officeFile());
    m_founding = m_admin(QStringLiteral("init"),
                         {QStringLiteral("--office"), office, QStringLiteral("--recovery-out"), recoveryFile()});
}

int FoundedOffice::openCase(int n) const
{
    const QString form = writeJson(path(QStringLiteral("case-%1.json").arg(n)), caseFile(n));
    const int id = m_admin(QStringLiteral("case open --from"), {form}).object().value(QStringLiteral("id")).toInt();
    const QString letter = writePdf(path(QStringLiteral("surat.pdf")), QStringLiteral("Surat Permohonan ") + nikOf(n));
    const QString ktp = writeJpeg(path(QStringLiteral("ktp.jpg")), QStringLiteral("NIK ") + nikOf(n));
    const QString attach = QStringLiteral("case attach %1 %2 %3").arg(id);
    const QByteArray fault
        = m_admin.all({attach.arg(QStringLiteral("surat_permohonan"), letter), attach.arg(QStringLiteral("ktp"), ktp)});
    return fault.isEmpty() ? id : 0;
}

QString FoundedOffice::stageOf(int id) const
{
    return m_admin(QStringLiteral("case show %1").arg(id)).object().value(QStringLiteral("stage")).toString();
}

} // namespace lajur::endtoend

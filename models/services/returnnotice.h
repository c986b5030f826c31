// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/document.h"
#include "models/identity/textdifference.h"
#include "models/letters/returnletter.h"
#include "models/services/caseledger.h"
#include "models/services/officeprofile.h"

#include <QImage>

#include <memory>

namespace lajur::services {

class OpenOffice;
struct ComparedField;

/// One reason for returning a case's papers, as a person saw it.
struct ReturnReason {
    QString text; ///< As chosen or typed; a shipped one is worded for paper whatever language it was chosen in.
    QString field; ///< Of CheckState::fields, if it is about one; else it and all below are empty.
    QString formValue;
    QList<identity::TextSpan> formDiffers; ///< Of `formValue`, against the KTP.
    QString letterValue;
    QList<identity::TextSpan> letterDiffers;
    QImage crop; ///< The field's place on the KTP; may be null.
};

/// What a letter of return is made of besides the case.
struct ReturnContent {
    QList<ReturnReason> reasons; ///< Those recorded with the last return follow, if they say something else.
    QStringList toBring; ///< Indonesian; empty: what the shipped reasons ask for.
    QString howToAnswer; ///< Indonesian; empty: the usual sentences.
};

/// Tells the applicant why the papers come back and what to mend: as a letter, and as a text for e-mail or WhatsApp.
class ReturnNotice
{
public:
    explicit ReturnNotice(OpenOffice &office)
        : m_office(office)
    {
    }

    /// The letter for preview and printer, dated as the return is recorded, else as of today, and signed by whose act
    /// it was: Kepala Dinas or Kabid, otherwise the Kasi. Writes nothing. Invalid without a reason or if it does not
    /// fit its page; Refused if nobody holds the signatory's function.
    domain::Result<std::shared_ptr<const letters::Pages>> letter(domain::CaseId id, const ReturnContent &content,
                                                                 const OfficeProfile &profile) const;
    /// The same in plain text. It leaves the office, so that of a NIK, or anything as long as one, only the last four
    /// digits are in it.
    domain::Result<QString> message(domain::CaseId id, const ReturnContent &content,
                                    const OfficeProfile &profile) const;
    /// Seals those pages into the case as the next version of `surat_pengembalian`. Loket, Kasi or Verifikator; Refused
    /// in a closed case.
    domain::Result<domain::DocumentVersion> keep(domain::CaseId id, const letters::Pages &pages);

    /// A reason for each field whose verdict is "wrong".
    static ReturnContent contentOf(const QList<ComparedField> &compared);
    /// `found` and then what of `recorded` it does not say, in whatever words a shipped reason was chosen.
    static QList<ReturnReason> together(const QList<ReturnReason> &found, const QStringList &recorded);
    /// The reason for a field that does not agree with the KTP, as the office's paper says it.
    static QString differs(const QString &field);
    /// Several reasons as one text for the action `kembalikan`, and back.
    static QString joined(const QStringList &reasons);
    static QStringList separated(const QString &recorded);

private:
    domain::Result<letters::ReturnFields> fields(domain::CaseId id, const ReturnContent &content,
                                                 const OfficeProfile &profile) const;
    domain::Status sign(letters::ReturnFields &fields, const domain::CaseEvent *returned) const;
    domain::Status nameTheRequest(letters::ReturnFields &fields, const OpenedCase &opened) const;
    domain::Result<QStringList> recordedReasons(const OpenedCase &opened, const domain::CaseEvent *returned) const;

    OpenOffice &m_office;
};

} // namespace lajur::services

// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/domain/result.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>

namespace lajur::domain {

/// The three lists the SOP asks for (Pencatatan dan pendataan).
enum class Register { Applicants, Letters, Certificates };

/// What the lines of a register lie in order of.
enum class RegisterOrder {
    Entry, ///< As they were written: case number, letter number, certificate.
    Date, ///< Received; date of the letter; first day of the certificate.
    Name,
    Opd,
    Expiry, ///< Last day of the certificate; Date in the other registers.
};

/// Which lines of a register are wanted, and in what order. Empty fields let everything through.
struct RegisterFilter {
    /// `state` of applicants whose case is still under way.
    static QString openState() { return QStringLiteral("open"); }

    Register kind = Register::Applicants;
    QString text; ///< Words that all occur in name, NIP, email, OPD or number; one or two letters begin the name.
    QByteArray nikHash; ///< Keyed hash of a NIK that was typed whole; instead of `text`.
    QDate from; ///< First day (office time) of what Date orders by.
    QDate to; ///< Last day.
    QString opd;
    QString state; ///< openState() or a closed case's stage; letterStateName; a certificate's status.
    RegisterOrder order = RegisterOrder::Entry;
    bool ascending = true;

    bool operator==(const RegisterFilter &) const = default;
};

/// Names one line of a register.
struct RegisterKey {
    qint64 entry = 0; ///< Case, letter or certificate; below 0 a number that no letter bears.
    CaseId subject; ///< Whose line it is; a letter may speak of several.

    bool operator==(const RegisterKey &) const = default;
};

/// Line of register 1: applicants ("data pemohon penerbitan").
struct ApplicantRow {
    CaseId caseId;
    QString caseNumber;
    QString agendaNumber;
    QDateTime openedAt;
    QString name;
    QString nip;
    QString email;
    QString opd;
    QString kind;
    QString stage;
    QByteArray keyWrap; ///< To open the NIK in sealedForm.
    QByteArray sealedForm;
};

/// Line of register 2: letters of recommendation, void and replaced numbers included.
struct LetterRow {
    LetterId letter; ///< Not set for a number that no letter bears.
    QString number;
    QDate date;
    QString state; ///< numberStateName or letterStateName
    QString signatory;
    CaseId caseId;
    QString caseNumber;
    QString name;
    QString nip;
    QString opd;
};

/// Line of register 3: civil servants who hold a certificate.
struct CertificateRow {
    QString serial;
    QString issuer;
    QDate validFrom;
    QDate validTo;
    QString status;
    QString name;
    QString nip;
    QString email;
    QString opd;
    CaseId caseId; ///< Not set for one taken over from before.
    QString caseNumber;
};

/// Reads the SOP's three registers: first which lines and in what order, then those that are looked at.
///
/// Lines are read by keys, so that a list that is worked through for minutes has each line once, whatever is written
/// meanwhile; a line that is gone is left out.
class RegisterQueries
{
public:
    virtual ~RegisterQueries() = default;
    virtual Result<int> count(const RegisterFilter &filter) = 0;
    /// At most `limit` lines after the first `offset`; all the rest if `limit` is below 0.
    virtual Result<QList<RegisterKey>> keys(const RegisterFilter &filter, int offset, int limit) = 0;

    // Lines in the order of their keys.
    virtual Result<QList<ApplicantRow>> applicants(const QList<RegisterKey> &keys) = 0;
    virtual Result<QList<LetterRow>> letters(const QList<RegisterKey> &keys) = 0;
    virtual Result<QList<CertificateRow>> certificates(const QList<RegisterKey> &keys) = 0;

    /// Agencies that occur, in binary order.
    virtual Result<QStringList> opds(Register kind) = 0;
    /// Years (office time) that occur, newest first.
    virtual Result<QList<int>> years(Register kind) = 0;
};

} // namespace lajur::domain

// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/officialemail.h"

#include "models/domain/inspection.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace lajur::domain {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Domain)
};

// First words of mailboxes that several people read.
constexpr std::array roleWords
    = {"admin",       "administrator", "bkpsdm",      "dinas",     "diskominfo", "email",      "helpdesk", "humas",
       "info",        "kantor",        "kepegawaian", "keuangan",  "kominfo",    "kontak",     "layanan",  "mail",
       "noreply",     "office",        "operator",    "pengaduan", "persandian", "postmaster", "ppid",     "root",
       "sekretariat", "support",       "surat",       "tatausaha", "tu",         "umum",       "webmaster"};

bool isAddress(const QString &text)
{
    // Dots only between other characters; a domain of at least two labels whose last is letters.
    static const QRegularExpression syntax(
        QStringLiteral(R"(\A(?=[^@]{1,64}@)[A-Za-z0-9_%+'-]+(?:\.[A-Za-z0-9_%+'-]+)*)"
                       R"(@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}\z)"));
    return text.size() <= OfficialEmail::maximumLength && syntax.match(text).hasMatch();
}

Finding syntaxFault()
{
    return blocking(QLatin1String("email.syntax"),
                    Tr::tr("This is not an e-mail address. Type it as name@domain, without spaces."));
}

Finding domainFault(const QString &domain, const QStringList &domains)
{
    const QLatin1String code("email.domain");
    if (domains.isEmpty()) {
        return blocking(code,
                        Tr::tr("No e-mail domain is allowed yet. Ask the administrator to enter the office's "
                               "domains."));
    }
    return blocking(code,
                    Tr::tr("The e-mail ends in @%1, which is not an official domain. Allowed: %2.")
                        .arg(domain, domains.join(QLatin1String(", "))));
}

} // namespace

Result<OfficialEmail> OfficialEmail::parse(QStringView text)
{
    const QString address = text.trimmed().toString();
    if (!isAddress(address))
        return invalid({syntaxFault()});
    return OfficialEmail(address.toLower());
}

Findings OfficialEmail::inspect(QStringView text, const QStringList &domains)
{
    const Result<OfficialEmail> email = parse(text);
    if (!email)
        return {syntaxFault()};
    Findings findings;
    if (!email->isWithin(domains))
        findings.append(domainFault(email->domain(), domains));
    if (email->isRoleMailbox()) {
        findings.append(warning(QLatin1String("email.role-mailbox"),
                                Tr::tr("%1@ looks like the mailbox of an office. A certificate belongs to one person; "
                                       "ask for the person's own address.")
                                    .arg(email->localPart())));
    }
    return findings;
}

QString OfficialEmail::localPart() const
{
    return m_address.left(m_address.indexOf(u'@'));
}

QString OfficialEmail::domain() const
{
    return m_address.mid(m_address.indexOf(u'@') + 1);
}

bool OfficialEmail::isWithin(const QStringList &domains) const
{
    const QString own = domain();
    return std::any_of(domains.cbegin(), domains.cend(), [&own](const QString &allowed) {
        const QString pattern = allowed.trimmed().toLower();
        return pattern.startsWith(QLatin1String("*.")) ? own.endsWith(QStringView(pattern).mid(1)) : own == pattern;
    });
}

bool OfficialEmail::isRoleMailbox() const
{
    static const QRegularExpression firstWord(QStringLiteral("^[a-z]+"));
    static const QRegularExpression separators(QStringLiteral("[._-]"));
    const QString local = localPart();
    const auto isRole = [](const QString &word) {
        return std::any_of(roleWords.cbegin(), roleWords.cend(),
                           [&word](const char *role) { return word == QLatin1String(role); });
    };
    return isRole(firstWord.match(local).captured()) || isRole(QString(local).remove(separators));
}

} // namespace lajur::domain

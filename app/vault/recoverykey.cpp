// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vault/recoverykey.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QSet>
#include <QStringList>

namespace lajur::vault {

using domain::ErrorCode;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

constexpr char Alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int GroupSize = 4;
constexpr int BitsEach = 5;
constexpr int SeedDigits = 52; // 260 bits: the last 4 are zero
constexpr int CheckDigits = GroupSize;
constexpr int Digits = SeedDigits + CheckDigits;
constexpr int Groups = Digits / GroupSize;

using Seed = BoxKeyPair::Seed;
using Check = std::array<unsigned char, CheckDigits>;
using Written = SecretBytes<Digits>; // one digit of 0 to 31 in each byte

Check checkOf(const Seed &seed)
{
    static constexpr unsigned char Key[crypto_generichash_KEYBYTES] = "lajur recovery key check group";
    SecretBytes<crypto_generichash_BYTES> hash;
    crypto_generichash(hash.data(), hash.Size, seed.data(), Seed::Size, Key, sizeof Key);
    Check check;
    std::transform(hash.data(), hash.data() + CheckDigits, check.begin(),
                   [](unsigned char byte) { return static_cast<unsigned char>(byte & 31); });
    return check;
}

/// False if the bits past the seed are not zero.
bool readSeed(const Written &written, Seed &seed)
{
    unsigned pending = 0;
    int bits = 0;
    unsigned char *next = seed.data();
    for (int i = 0; i < SeedDigits; ++i) {
        pending = (pending << BitsEach | written.data()[i]) & 0xFFFF;
        bits += BitsEach;
        if (bits >= 8) {
            bits -= 8;
            *next++ = static_cast<unsigned char>(pending >> bits);
        }
    }
    return (pending & ((1U << bits) - 1)) == 0;
}

void writeSeed(const Seed &seed, Written &written)
{
    unsigned pending = 0;
    int bits = 0;
    unsigned char *next = written.data();
    for (std::size_t i = 0; i < Seed::Size; ++i) {
        pending = (pending << 8 | seed.data()[i]) & 0xFFFF;
        for (bits += 8; bits >= BitsEach; bits -= BitsEach)
            *next++ = pending >> (bits - BitsEach) & 31;
    }
    *next = static_cast<unsigned char>(pending << (BitsEach - bits) & 31);
}

bool matches(const Written &written)
{
    Seed seed;
    if (!readSeed(written, seed))
        return false;
    const Check check = checkOf(seed);
    return std::equal(check.begin(), check.end(), written.data() + SeedDigits);
}

/// Groups (from 0) in which one other character, or two neighbours swapped, would make the key right.
QSet<int> suspectGroups(Written written)
{
    QSet<int> suspects;
    for (int i = 0; i < Digits; ++i) {
        const unsigned char typed = written.data()[i];
        for (unsigned char other = 0; other < 32; ++other) {
            written.data()[i] = other;
            if (matches(written))
                suspects.insert(i / GroupSize);
        }
        written.data()[i] = typed;
        if (i + 1 < Digits) {
            std::swap(written.data()[i], written.data()[i + 1]);
            if (matches(written))
                suspects.insert(i / GroupSize);
            std::swap(written.data()[i], written.data()[i + 1]);
        }
    }
    return suspects;
}

tl::unexpected<domain::Error> mistyped(const QString &text, const char *detail)
{
    return domain::failure(ErrorCode::Invalid, text, QString::fromLatin1(detail));
}

tl::unexpected<domain::Error> wrongGroup(int group)
{
    return mistyped(
        Tr::tr("Group %1 of the recovery key looks wrong. Compare it with the printed sheet.").arg(group + 1),
        "one group of the recovery key is mistyped");
}

/// Digit from 0 to 31, or -1.
int digitOf(QChar typed)
{
    const QChar upper = typed.toUpper();
    if (upper == u'I' || upper == u'L')
        return 1;
    if (upper == u'O')
        return 0;
    const auto *end = std::end(Alphabet) - 1;
    const auto *found = std::find(std::begin(Alphabet), end, upper.unicode() < 128 ? upper.toLatin1() : '\0');
    return found == end ? -1 : static_cast<int>(found - Alphabet);
}

/// Groups as the person separated them.
QStringList typedGroups(const QString &typed)
{
    QStringList groups{QString()};
    for (const QChar c : typed) {
        if (!c.isSpace() && c.category() != QChar::Punctuation_Dash)
            groups.last().append(c);
        else if (!groups.last().isEmpty())
            groups.append(QString());
    }
    if (groups.last().isEmpty())
        groups.removeLast();
    return groups;
}

tl::unexpected<domain::Error> wrongLength(const QStringList &groups, qsizetype length)
{
    const auto odd = std::find_if(groups.begin(), groups.end(), [](const QString &g) { return g.size() != GroupSize; });
    if (groups.size() == Groups && odd != groups.end())
        return wrongGroup(static_cast<int>(odd - groups.begin()));
    return mistyped(Tr::tr("The recovery key has %1 groups of %2 characters, %3 characters in all, but %4 were typed. "
                           "Compare it with the printed sheet.")
                        .arg(Groups)
                        .arg(GroupSize)
                        .arg(Digits)
                        .arg(length),
                    "recovery key has a wrong length");
}

} // namespace

RecoveryKey RecoveryKey::random()
{
    RecoveryKey key;
    randombytes_buf(key.m_seed.data(), Seed::Size);
    return key;
}

domain::Result<RecoveryKey> RecoveryKey::fromText(const QString &typed)
{
    const QStringList groups = typedGroups(typed);
    const QString joined = groups.join(QString());
    if (joined.size() != Digits)
        return wrongLength(groups, joined.size());
    Written written;
    for (int i = 0; i < Digits; ++i) {
        const int digit = digitOf(joined.at(i));
        if (digit < 0)
            return wrongGroup(i / GroupSize);
        written.data()[i] = static_cast<unsigned char>(digit);
    }
    if (!matches(written)) {
        const QSet<int> suspects = suspectGroups(written);
        if (suspects.size() == 1)
            return wrongGroup(*suspects.begin());
        return mistyped(Tr::tr("The recovery key is mistyped. Compare every group with the printed sheet."),
                        "check group of the recovery key does not match");
    }
    RecoveryKey key;
    readSeed(written, key.m_seed);
    return key;
}

QString RecoveryKey::text() const
{
    Written written;
    writeSeed(m_seed, written);
    const Check check = checkOf(m_seed);
    std::copy(check.begin(), check.end(), written.data() + SeedDigits);
    QString text;
    for (int i = 0; i < Digits; ++i) {
        if (i > 0 && i % GroupSize == 0)
            text += u'-';
        text += QLatin1Char(Alphabet[written.data()[i]]);
    }
    return text;
}

BoxKeyPair RecoveryKey::keyPair() const
{
    return BoxKeyPair::fromSeed(m_seed.data());
}

} // namespace lajur::vault

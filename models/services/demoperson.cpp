// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/demoperson.h"

#include <array>
#include <QDate>

namespace lajur::services {

using domain::CaseForm;
using domain::Employment;

namespace {

constexpr std::array FemaleNames{"Ratna", "Dewi",  "Sari",  "Wulan",   "Mega",
                                 "Citra", "Nurul", "Intan", "Puspita", "Lestari"};
constexpr std::array MaleNames{"Agus",  "Bambang", "Hendra", "Rudi",  "Yusuf",
                               "Fajar", "Dedi",    "Arif",   "Surya", "Rahmat"};
constexpr std::array MiddleNames{"Putri", "Kurnia", "Permata", "Cahya", "Dwi", "Tri",
                                 "Eka",   "Indah",  "Bayu",    "Wira",  "Adi"};
constexpr std::array LastNames{"Anggraini", "Hidayat",   "Siregar", "Simanjuntak", "Wijaya",   "Nasution", "Pratama",
                               "Lubis",     "Handayani", "Saputra", "Harahap",     "Maharani", "Gunawan"};
constexpr std::array Opds{"Dinas Kesehatan",
                          "Dinas Pendidikan",
                          "Badan Keuangan dan Aset Daerah",
                          "Dinas Perhubungan",
                          "Badan Kepegawaian dan Pengembangan SDM",
                          "Dinas Sosial",
                          "Kecamatan Contoh",
                          "Inspektorat Daerah"};
constexpr std::array Positions{"Analis Kepegawaian",    "Pranata Komputer Ahli Pertama",
                               "Bendahara Pengeluaran", "Kepala Subbagian Umum",
                               "Arsiparis Terampil",    "Perencana Ahli Muda"};
constexpr std::array Ranks{"II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a"};
constexpr int FirstSerialSpan = 9000; // birth dates before a serial is used twice

template <std::size_t N>
QString pick(const std::array<const char *, N> &from, int n)
{
    return QString::fromLatin1(from[std::size_t(n) % N]);
}

QString digits(int value, int width)
{
    return QStringLiteral("%1").arg(value, width, 10, QLatin1Char('0'));
}

QString nikOf(int n, QDate birth, bool female)
{
    const int day = birth.day() + (female ? 40 : 0);
    return QStringLiteral("9901%1").arg(digits(n % 12 + 1, 2)) + digits(day, 2) + birth.toString(QStringLiteral("MMyy"))
        + digits(n / FirstSerialSpan + 1, 4);
}

} // namespace

CaseForm demoPerson(int n)
{
    const bool female = n % 2 == 0;
    const bool pppk = n % 7 == 3;
    const QDate birth = QDate(1970, 1, 1).addDays(n % FirstSerialSpan);
    const QDate start = birth.addYears(24 + n % 5);
    const QString first = female ? pick(FemaleNames, n / 2) : pick(MaleNames, n / 2);

    CaseForm form;
    form.name = QStringLiteral("%1 %2 %3").arg(first, pick(MiddleNames, n / 3 + n), pick(LastNames, n / 5 + n));
    form.nik = nikOf(n, birth, female);
    const QString head = birth.toString(QStringLiteral("yyyyMMdd"));
    const QString sex = female ? QStringLiteral("2") : QStringLiteral("1");
    const QString serial = digits(n / FirstSerialSpan % 999 + 1, 3);
    form.nip = pppk ? head + QStringLiteral("202321") + sex + serial
                    : head + start.toString(QStringLiteral("yyyyMM")) + sex + serial;
    form.email = QStringLiteral("%1.%2@batam.go.id").arg(first.toLower()).arg(n + 1);
    form.phone = QStringLiteral("0812%1").arg(digits(n, 8));
    form.employment = pppk ? Employment::Pppk : Employment::Pns;
    form.rank = pppk ? QStringLiteral("IX") : pick(Ranks, n);
    form.position = pick(Positions, n);
    form.opd = pick(Opds, n / 2);
    form.unit = QStringLiteral("Sekretariat");
    form.city = QStringLiteral("Kota Batam");
    form.province = QStringLiteral("Kepulauan Riau");
    form.system = QStringLiteral("Sistem Pemerintahan Berbasis Elektronik Pemerintah Kota Batam");
    form.purpose = QStringLiteral("Tanda tangan elektronik dokumen dinas");
    form.consent = true;
    return form;
}

} // namespace lajur::services

// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/data/ktp/cardperson.h"

namespace lajur::ktpcards {

namespace {

QString word(const char *list, Dice &dice)
{
    return dice.oneOf(QString::fromLatin1(list).split(QLatin1Char(' ')));
}

QString inventName(Dice &dice, domain::Sex sex)
{
    const char *men
        = "AGUS BUDI DEDI EKO FAJAR GUNAWAN HENDRA IRWAN JOKO KURNIAWAN LUKMAN MUHAMMAD NUR OKTAVIANUS PUTRA "
          "RIZKY SLAMET TAUFIQ UMAR WAHYU YUSUF ZAINAL ABDUL AHMAD ALEXANDER BAYU FIQRI QOMARUDDIN";
    const char *women = "AYU BUNGA CITRA DEWI ENDANG FITRI GITA HANI INDAH KARTIKA LESTARI MAYA NUR OKTAVIA PUTRI QORI "
                        "RATNA SITI TRI UTAMI WULAN YULIANA ZAHRA ANISA DWI RIZQI VERONICA FEBRIANTI";
    const char *family = "SANTOSO WIJAYA SIREGAR SIMANJUNTAK NASUTION HIDAYAT KURNIA PRATAMA SAPUTRA HARAHAP LUBIS "
                         "RAHMAN HAKIM SETIAWAN NUGROHO PERMANA FIRMANSYAH SIHOMBING MANURUNG QUDSI TANJUNG WICAKSONO "
                         "PANGARIBUAN HUTABARAT ZULKIFLI FAUZI MARPAUNG SYAHPUTRA IBRAHIM";
    QStringList words{word(sex == domain::Sex::Male ? men : women, dice)};
    if (dice.chance(0.4))
        words.append(word(sex == domain::Sex::Male ? men : women, dice));
    if (dice.chance(0.93))
        words.append(word(family, dice));
    if (dice.chance(0.2))
        words.append(word(family, dice));
    QString name = words.join(QLatin1Char(' '));
    if (dice.chance(0.04))
        name += QStringLiteral(", S.KOM");
    else if (dice.chance(0.03))
        name += QStringLiteral(", S.E");
    return name;
}

void inventResidence(CardPerson &person, Dice &dice)
{
    person.province = dice.oneOf({QStringLiteral("KEPULAUAN RIAU"), QStringLiteral("CONTOH RAYA"),
                                  QStringLiteral("JAWA TENGAH"), QStringLiteral("DKI JAKARTA")});
    person.city = dice.oneOf({QStringLiteral("KOTA BATAM"), QStringLiteral("KABUPATEN BINTAN"),
                              QStringLiteral("KOTA CONTOH"), QStringLiteral("KABUPATEN KARIMUN")});
    person.address
        = QStringLiteral("%1 %2 %3 NO. %4")
              .arg(word("JL. PERUM KAV. GG.", dice), word("MELATI KENANGA ANGGREK MERDEKA DIPONEGORO CEMPAKA", dice),
                   word("INDAH RAYA PERMAI BLOK LESTARI", dice))
              .arg(dice.whole(1, 180));
    person.neighbourhood = QStringLiteral("%1/%2")
                               .arg(dice.whole(1, 20), 3, 10, QLatin1Char('0'))
                               .arg(dice.whole(1, 25), 3, 10, QLatin1Char('0'));
    person.village = dice.oneOf({QStringLiteral("BELIAN"), QStringLiteral("TEMBESI"), QStringLiteral("SUNGAI PANAS"),
                                 QStringLiteral("BALOI PERMAI"), QStringLiteral("SADAI"), QStringLiteral("MANGSANG")});
    person.district = dice.oneOf({QStringLiteral("BATAM KOTA"), QStringLiteral("SAGULUNG"), QStringLiteral("BENGKONG"),
                                  QStringLiteral("SEKUPANG"), QStringLiteral("NONGSA")});
}

QString inventNik(const CardPerson &person, Dice &dice)
{
    const int day = person.birthDate.day() + (person.sex == domain::Sex::Female ? 40 : 0);
    return QStringLiteral("99%1%2%3%4%5")
        .arg(dice.whole(101, 7999), 4, 10, QLatin1Char('0'))
        .arg(day, 2, 10, QLatin1Char('0'))
        .arg(person.birthDate.month(), 2, 10, QLatin1Char('0'))
        .arg(person.birthDate.year() % 100, 2, 10, QLatin1Char('0'))
        .arg(dice.whole(1, 9999), 4, 10, QLatin1Char('0'));
}

} // namespace

CardPerson inventPerson(Dice &dice)
{
    CardPerson person;
    person.sex = dice.chance(0.5) ? domain::Sex::Male : domain::Sex::Female;
    person.name = inventName(dice, person.sex);
    person.birthPlace = dice.oneOf({QStringLiteral("BATAM"), QStringLiteral("TANJUNG PINANG"), QStringLiteral("MEDAN"),
                                    QStringLiteral("PADANG"), QStringLiteral("JAKARTA"), QStringLiteral("SURABAYA"),
                                    QStringLiteral("TANJUNG BALAI KARIMUN"), QStringLiteral("DABO SINGKEP"),
                                    QStringLiteral("BUKITTINGGI"), QStringLiteral("YOGYAKARTA")});
    person.birthDate = QDate(1960, 1, 1).addDays(dice.whole(0, 16000));
    person.nik = inventNik(person, dice);
    person.bloodType = dice.oneOf(
        {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("AB"), QStringLiteral("O"), QStringLiteral("-")});
    inventResidence(person, dice);
    person.religion = word("ISLAM KRISTEN KATHOLIK HINDU BUDHA KHONGHUCU", dice);
    person.maritalStatus = dice.oneOf({QStringLiteral("KAWIN"), QStringLiteral("BELUM KAWIN"),
                                       QStringLiteral("CERAI HIDUP"), QStringLiteral("CERAI MATI")});
    person.occupation = dice.oneOf({QStringLiteral("PEGAWAI NEGERI SIPIL (PNS)"), QStringLiteral("KARYAWAN HONORER"),
                                    QStringLiteral("GURU"), QStringLiteral("DOKTER"), QStringLiteral("PERAWAT")});
    person.validUntil = QStringLiteral("SEUMUR HIDUP");
    person.issued = QDate(2012, 3, 1).addDays(dice.whole(0, 4000));
    if (dice.chance(0.15))
        person.validUntil = person.issued.addYears(5).toString(QStringLiteral("dd-MM-yyyy"));
    return person;
}

} // namespace lajur::ktpcards

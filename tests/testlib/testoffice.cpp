// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testoffice.h"

#include "models/letters/resources.h"
#include "models/services/demoperson.h"
#include "tests/testlib/passwordcost.h"

#include <QBuffer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace lajur::testlib {

using namespace domain;
using namespace services;

namespace {

struct SopStep {
    QString from;
    QString transition;
};

const QList<SopStep> &sop()
{
    static const QList<SopStep> steps{
        {QStringLiteral("DRAF"), QStringLiteral("terima")},
        {QStringLiteral("MENUNGGU_DISPOSISI"), QStringLiteral("disposisi")},
        {QStringLiteral("DI_KABID"), QStringLiteral("teruskan")},
        {QStringLiteral("VERIFIKASI_KASI"), QStringLiteral("catat_bukti_email")},
        {QStringLiteral("VERIFIKASI_KASI"), QStringLiteral("periksa")},
        {QStringLiteral("VERIFIKASI_KASI"), QStringLiteral("setujui")},
        {QStringLiteral("PENYUSUNAN_REKOMENDASI"), QStringLiteral("terbitkan_surat")},
        {QStringLiteral("MENUNGGU_TTD_REKOMENDASI"), QStringLiteral("catat_ttd")},
        {QStringLiteral("SIAP_KIRIM_BSRE"), QStringLiteral("kirim_bsre")},
        {QStringLiteral("AKUN_DIKIRIM"), QStringLiteral("daftar")},
        {QStringLiteral("VERIFIKASI_BSRE"), QStringLiteral("setujui_bsre")},
        {QStringLiteral("SET_PASSPHRASE"), QStringLiteral("terbit")},
        {QStringLiteral("TERBIT"), QStringLiteral("selesai")},
    };
    return steps;
}

OfficialEntry official(const QString &function, const QString &title, int n)
{
    const CaseForm person = demoPerson(n);
    OfficialEntry entry;
    entry.official.function = function;
    entry.official.name = person.name;
    entry.official.nip = person.nip;
    entry.official.email = person.email;
    entry.official.rank = QStringLiteral("IV/a");
    entry.official.position = title;
    entry.official.functionTitle = title;
    entry.official.signatory = function == u"kepala_dinas";
    entry.official.validFrom = QDate(2020, 1, 1);
    entry.nik = person.nik;
    return entry;
}

QList<OfficialEntry> officials()
{
    return {official(QStringLiteral("kepala_dinas"), QStringLiteral("Kepala Dinas Komunikasi dan Informatika"), 8001),
            official(QStringLiteral("kabid"), QStringLiteral("Kepala Bidang Persandian"), 8002),
            official(QStringLiteral("kasi"), QStringLiteral("Kepala Seksi Persandian"), 8003),
            official(QStringLiteral("verifikator"), QStringLiteral("Verifikator"), 8004)};
}

OfficeProfile profileOf(TestOffice::Numbers numbers)
{
    OfficeProfile profile;
    profile.head.government = QStringLiteral("PEMERINTAH KOTA BATAM");
    profile.head.agency = {QStringLiteral("DINAS KOMUNIKASI DAN INFORMATIKA")};
    profile.head.address = {QStringLiteral("Jalan Contoh Nomor 1, Batam 29400")};
    profile.head.logo = letters::demoLogo();
    profile.city = QStringLiteral("Batam");
    profile.province = QStringLiteral("Kepulauan Riau");
    profile.agency = QStringLiteral("Pemerintah Kota Batam");
    profile.unit = QStringLiteral("Dinas Komunikasi dan Informatika");
    profile.opdCode = QStringLiteral("DISKOMINFO");
    profile.classification = QStringLiteral("500.12");
    profile.emailDomains = {QStringLiteral("batam.go.id")};
    profile.externalNumbers = numbers == TestOffice::Numbers::External;
    profile.demo = true;
    return profile;
}

/// A connection of its own, beside the office's.
class Raw
{
public:
    explicit Raw(const QString &path)
        : m_name(QStringLiteral("raw-%1").arg(quintptr(this)))
        , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("raw connection: %s", qPrintable(m_database.lastError().text()));
    }
    ~Raw()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Raw)

    bool run(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (query.exec(sql))
            return true;
        qWarning("%s", qPrintable(query.lastError().text()));
        return false;
    }
    QStringList rows(const QString &sql)
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        QStringList rows;
        for (query.exec(sql); query.next();) {
            QStringList cells;
            for (int i = 0; i < query.record().count(); ++i) {
                const QVariant cell = query.value(i);
                cells << (cell.typeId() == QMetaType::QByteArray ? QString::fromLatin1(cell.toByteArray().toHex())
                                                                 : cell.toString());
            }
            rows << cells.join(QLatin1Char('|'));
        }
        return rows;
    }
    QVariant first(const QString &sql)
    {
        QSqlQuery query(m_database);
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }

private:
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace

TestOffice::TestOffice(Numbers numbers)
    : m_profile(profileOf(numbers))
{
    const auto must = [](const auto &result) {
        if (!result)
            qFatal("test office: %s", qPrintable(outcome(result)));
    };
    auto office = composition::Office::create(folder(), {&m_clock, minimumPasswordCost, 8000});
    must(office);
    m_office = std::move(*office);
    must(m_office->setup().found(m_profile, officials(),
                                 {QStringLiteral("semua"), QStringLiteral("Sri Semua"), {}, password(), allRoles()},
                                 minimumPasswordCost, [this](const QString &text) {
                                     m_recoveryText = text;
                                     return Status();
                                 }));
    const QList<std::pair<QString, QString>> users{{QStringLiteral("loket"), QStringLiteral("loket")},
                                                   {QStringLiteral("kadis"), QStringLiteral("kepala_dinas")},
                                                   {QStringLiteral("kabid"), QStringLiteral("kabid")},
                                                   {QStringLiteral("kasi"), QStringLiteral("kasi")},
                                                   {QStringLiteral("verifikator"), QStringLiteral("verifikator")},
                                                   {QStringLiteral("admin"), QStringLiteral("administrator")}};
    for (const auto &[name, role] : users)
        must(m_office->users().add({name, QStringLiteral("Pengguna ") + name, {}, {role}, password()}));
}

Status TestOffice::signIn(const QString &name)
{
    m_office->signIn().signOut();
    return m_office->signIn().signIn(name, password());
}

Result<std::unique_ptr<composition::Office>> TestOffice::openAgain()
{
    return composition::Office::open(folder(), {&m_clock, minimumPasswordCost, 8000});
}

CaseBuilder TestOffice::aCase(int n)
{
    return {*this, n};
}

NewCase TestOffice::entry(int n) const
{
    NewCase entry;
    entry.form = demoPerson(n);
    entry.letter.number = QStringLiteral("800/%1/UJI/2026").arg(n);
    entry.letter.date = QDate(2026, 11, 20);
    entry.letter.sender = entry.form.opd;
    entry.letter.receivedOn = QDate(2026, 11, 23);
    return entry;
}

Status TestOffice::attach(CaseId id, const QString &kind)
{
    QByteArray bytes = kind == u"ktp" ? tinyJpeg() : tinyPdf();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    LAJUR_TRY(m_office->papers().attachBytes(id, kind, buffer, paperTypeOf(bytes)));
    return {};
}

QJsonObject TestOffice::rightInputs(const QString &transition, CaseId id) const
{
    const QJsonObject certificate{{QStringLiteral("serial"), QStringLiteral("990000000000%1").arg(id.value)},
                                  {QStringLiteral("issuer"), QStringLiteral("BSRE CA DS G1")},
                                  {QStringLiteral("validFrom"), QStringLiteral("2026-11-23")},
                                  {QStringLiteral("validTo"), QStringLiteral("2028-11-22")},
                                  {QStringLiteral("source"), QStringLiteral("email")}};
    const QString reason = QStringLiteral("Alasan yang cukup panjang");
    static const QHash<QString, QJsonObject> fixed{
        {QStringLiteral("catat_bukti_email"), {{QStringLiteral("how"), QStringLiteral("Surel uji dibalas pemohon")}}},
        {QStringLiteral("periksa"),
         {{QStringLiteral("nik"), QStringLiteral("cocok")},
          {QStringLiteral("name"), QStringLiteral("cocok")},
          {QStringLiteral("birthDate"), QStringLiteral("cocok")},
          {QStringLiteral("sex"), QStringLiteral("cocok")},
          {QStringLiteral("nip"), QStringLiteral("cocok")},
          {QStringLiteral("email"), QStringLiteral("cocok")},
          {QStringLiteral("position"), QStringLiteral("cocok")}}},
        {QStringLiteral("setujui_bsre"), {{QStringLiteral("source"), QStringLiteral("portal")}}},
        {QStringLiteral("tolak_bsre"),
         {{QStringLiteral("source"), QStringLiteral("portal")}, {QStringLiteral("reason"), reason}}},
        {QStringLiteral("kembalikan"), {{QStringLiteral("reason"), reason}}},
        {QStringLiteral("kembalikan_ke_kasi"), {{QStringLiteral("reason"), reason}}},
        {QStringLiteral("tolak"), {{QStringLiteral("reason"), reason}}},
        {QStringLiteral("batalkan"), {{QStringLiteral("reason"), reason}}},
        {QStringLiteral("tarik_surat"), {{QStringLiteral("reason"), reason}}},
        {QStringLiteral("tarik_surat_ttd"), {{QStringLiteral("reason"), reason}}},
        {QStringLiteral("catat_nomor"), {{QStringLiteral("number"), QStringLiteral("500.12/77/SETDA/2026")}}},
    };
    if (transition == u"terbit" || transition == u"terbit_tanpa_passphrase")
        return certificate;
    if (transition == u"koreksi_sertifikat") {
        QJsonObject corrected = certificate;
        corrected.insert(QStringLiteral("serial"), QStringLiteral("880000000000%1").arg(id.value));
        corrected.insert(QStringLiteral("reason"), reason);
        return corrected;
    }
    return fixed.value(transition);
}

Result<StepOutcome> TestOffice::step(CaseId id, const QString &transition, const QJsonObject &inputs, const QString &by,
                                     const std::optional<QDateTime> &at)
{
    m_clock.advance(60);
    StepRequest request;
    request.transition = transition;
    request.inputs = inputs.isEmpty() ? rightInputs(transition, id) : inputs;
    request.by = by;
    request.at = at;
    return m_office->steps().take(id, request, m_profile);
}

Result<StepOutcome> TestOffice::undo(CaseId id)
{
    m_clock.advance(60);
    return m_office->steps().undo(id, QStringLiteral("Salah tekan"), m_profile);
}

Status TestOffice::walk(CaseId id, const QString &goal)
{
    QString now = stage(id);
    for (const SopStep &next : sop()) {
        if (now == goal)
            return {};
        if (now != next.from)
            continue;
        if (next.transition == u"catat_ttd")
            LAJUR_TRY(attach(id, QStringLiteral("surat_rekomendasi_ttd")));
        LAJUR_TRY(step(id, next.transition));
        now = stage(id);
    }
    return now == goal ? Status() : failure(ErrorCode::WrongUse, QStringLiteral("the SOP does not lead to ") + goal);
}

OpenedCase TestOffice::load(CaseId id)
{
    auto opened = m_office->ledger().load(id);
    if (!opened)
        qFatal("test office: %s", qPrintable(outcome(opened)));
    return *opened;
}

QStringList TestOffice::dump() const
{
    Raw raw(databasePath());
    QStringList all;
    const QStringList tables = raw.rows(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name "
                                                       "NOT LIKE 'sqlite%' AND name NOT LIKE 'case_search%'"));
    for (const QString &table : tables) {
        const QStringList rows = raw.rows(QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2").arg(table));
        for (const QString &row : rows)
            all << table + QStringLiteral(": ") + row;
    }
    return all;
}

bool TestOffice::tamper(const QStringList &sql) const
{
    Raw raw(databasePath());
    const QStringList triggers = raw.rows(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'trigger'"));
    bool done = true;
    for (const QString &trigger : triggers)
        done = raw.run(QStringLiteral("DROP TRIGGER ") + trigger) && done;
    for (const QString &statement : sql)
        done = raw.run(statement) && done;
    return done;
}

QVariant TestOffice::ask(const QString &sql) const
{
    return askDatabase(databasePath(), sql);
}

CaseBuilder::CaseBuilder(TestOffice &office, int n)
    : m_office(office)
    , m_person(n)
{
}

CaseBuilder &CaseBuilder::withoutPapers()
{
    m_papers = false;
    return *this;
}

CaseId CaseBuilder::opened()
{
    const auto intake = m_office->intake().open(m_office.entry(m_person), m_office.profile());
    if (!intake)
        qFatal("case builder: %s", qPrintable(outcome(intake)));
    const CaseId id = intake->opened.record.id;
    if (m_papers) {
        for (const QString &kind : {QStringLiteral("surat_permohonan"), QStringLiteral("ktp")}) {
            if (const Status attached = m_office.attach(id, kind); !attached)
                qFatal("case builder: %s", qPrintable(outcome(attached)));
        }
    }
    return id;
}

CaseId CaseBuilder::inStage(const QString &stage)
{
    const CaseId id = opened();
    if (const Status walked = m_office.walk(id, stage); !walked)
        qFatal("case builder: %s", qPrintable(outcome(walked)));
    return id;
}

QVariant askDatabase(const QString &path, const QString &sql)
{
    return Raw(path).first(sql);
}

QByteArray tinyPdf()
{
    return QByteArrayLiteral("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
}

QByteArray tinyJpeg()
{
    return QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffd9");
}

} // namespace lajur::testlib

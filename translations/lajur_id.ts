<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Casework</name>
    <message>
        <source>picture</source>
        <translation>gambar</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>A role; may be repeated, or several with commas.</source>
        <translation>Peran; boleh diulang, atau beberapa dipisah dengan koma.</translation>
    </message>
    <message>
        <source>Reads the account&apos;s password from this file descriptor; a strong one is made and shown if left out.</source>
        <translation>Membaca kata sandi akun dari deskriptor file ini; jika tidak diisi, dibuatkan kata sandi yang kuat dan ditampilkan.</translation>
    </message>
    <message>
        <source>Password: %1 (shown this once)</source>
        <translation>Kata sandi: %1 (hanya ditampilkan sekali ini)</translation>
    </message>
    <message>
        <source>Backs the office up, also while others work; keeps the newest 30.</source>
        <translation>Membuat cadangan kantor, juga saat yang lain bekerja; menyimpan 30 yang terbaru.</translation>
    </message>
    <message>
        <source>How many backups are kept (30).</source>
        <translation>Jumlah cadangan yang disimpan (30).</translation>
    </message>
    <message>
        <source>Backup written: %1 (%2 papers, %3 of them new)</source>
        <translation>Cadangan dibuat: %1 (%2 dokumen, %3 di antaranya baru)</translation>
    </message>
    <message>
        <source>Runs commands from standard input, one JSON object a line, with one sign-in.</source>
        <translation>Menjalankan perintah dari masukan standar, satu objek JSON tiap baris, dengan sekali masuk.</translation>
    </message>
    <message>
        <source>A line has to be a JSON object with “args”, a list of words.</source>
        <translation>Tiap baris harus berupa objek JSON dengan “args”, yaitu daftar kata.</translation>
    </message>
    <message>
        <source>A batch cannot hold another batch.</source>
        <translation>Perintah batch tidak dapat memuat perintah batch lain.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Masukan standar tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Standard output was closed; the rest of the input was not run.</source>
        <translation>Keluaran standar ditutup; masukan selebihnya tidak dijalankan.</translation>
    </message>
    <message>
        <source>Takes an action of the SOP on a case.</source>
        <translation>Melakukan tindakan SOP pada satu berkas.</translation>
    </message>
    <message>
        <source>Lists the actions a case has, and why one is closed.</source>
        <translation>Menampilkan tindakan yang ada pada satu berkas dan alasan tindakan yang belum terbuka.</translation>
    </message>
    <message>
        <source>Attaches a PDF, JPEG, PNG or TIFF to a case, sealed as it comes.</source>
        <translation>Melampirkan PDF, JPEG, PNG, atau TIFF pada satu berkas; isinya disegel apa adanya.</translation>
    </message>
    <message>
        <source>%1, version %2, %3 bytes: sealed and stored.</source>
        <translation>%1, versi %2, %3 bita: disegel dan disimpan.</translation>
    </message>
    <message>
        <source>Cancels a case; --note gives the reason.</source>
        <translation>Membatalkan satu berkas; alasannya pada --note.</translation>
    </message>
    <message>
        <source>Replaces the form of a case; entries left out stay as they are.</source>
        <translation>Mengganti formulir satu berkas; isian yang tidak disebut tetap seperti semula.</translation>
    </message>
    <message>
        <source>The form as JSON; - reads standard input.</source>
        <translation>Formulir dalam JSON; - membaca masukan standar.</translation>
    </message>
    <message>
        <source>Why it is changed.</source>
        <translation>Alasan perubahan.</translation>
    </message>
    <message>
        <source>Lists cases, newest first.</source>
        <translation>Menampilkan daftar berkas, yang terbaru dahulu.</translation>
    </message>
    <message>
        <source>Part of a name, NIP, e-mail or OPD.</source>
        <translation>Bagian dari nama, NIP, email, atau OPD.</translation>
    </message>
    <message>
        <source>Only cases in this stage.</source>
        <translation>Hanya berkas pada tahap ini.</translation>
    </message>
    <message>
        <source>Only cases of this OPD.</source>
        <translation>Hanya berkas OPD ini.</translation>
    </message>
    <message>
        <source>Only open cases.</source>
        <translation>Hanya berkas yang masih berjalan.</translation>
    </message>
    <message>
        <source>At most so many (200).</source>
        <translation>Paling banyak sekian (200).</translation>
    </message>
    <message>
        <source>Leaves out so many.</source>
        <translation>Melewati sekian yang pertama.</translation>
    </message>
    <message>
        <source>--find searches all cases; leave out --stage, --opd, --open and --offset.</source>
        <translation>--find mencari di semua berkas; jangan disertai --stage, --opd, --open, dan --offset.</translation>
    </message>
    <message>
        <source>Opens a case from a JSON file, also one that began outside.</source>
        <translation>Membuka berkas dari file JSON, juga berkas yang dimulai di luar.</translation>
    </message>
    <message>
        <source>The case as JSON; - reads standard input.</source>
        <translation>Berkas dalam JSON; - membaca masukan standar.</translation>
    </message>
    <message>
        <source>Shows a case: form, papers, letters, certificate, history.</source>
        <translation>Menampilkan satu berkas: formulir, dokumen, surat, sertifikat, riwayat.</translation>
    </message>
    <message>
        <source>Takes the last step of a case back; the history keeps both.</source>
        <translation>Membatalkan langkah terakhir satu berkas; riwayat menyimpan keduanya.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Alasan.</translation>
    </message>
    <message>
        <source>Case %1 (id %2): %3</source>
        <translation>Berkas %1 (id %2): %3</translation>
    </message>
    <message>
        <source>No cases.</source>
        <translation>Tidak ada berkas.</translation>
    </message>
    <message>
        <source>Number given: %1</source>
        <translation>Nomor yang diberikan: %1</translation>
    </message>
    <message>
        <source>Paper: %1, version %2, %3 bytes</source>
        <translation>Dokumen: %1, versi %2, %3 bita</translation>
    </message>
    <message>
        <source>Letter: %1 of %2 (%3)</source>
        <translation>Surat: %1 tanggal %2 (%3)</translation>
    </message>
    <message>
        <source>Certificate: %1, valid to %2</source>
        <translation>Sertifikat: %1, berlaku sampai %2</translation>
    </message>
    <message>
        <source>%1, recorded by %2</source>
        <translation>%1, dicatat oleh %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output; what was asked for is done.</source>
        <translation>Jawaban tidak dapat ditulis ke keluaran standar; yang diminta sudah dilaksanakan.</translation>
    </message>
    <message>
        <source>An option lacks its value, or has one it does not take.</source>
        <translation>Ada opsi yang belum diberi nilai, atau diberi nilai yang tidak diperlukan.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Opsi “%1” tidak ada di sini.</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>Cara pakai: %1</translation>
    </message>
    <message>
        <source>There is no command “%1”. lajurctl --help lists all.</source>
        <translation>Perintah “%1” tidak ada. lajurctl --help menampilkan semuanya.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Perhaps one of these: %2.</source>
        <translation>Perintah “%1” tidak ada. Mungkin salah satu dari: %2.</translation>
    </message>
    <message>
        <source>lajurctl COMMAND --help explains one command; man lajurctl all of them.</source>
        <translation>lajurctl PERINTAH --help menjelaskan satu perintah; man lajurctl menjelaskan semuanya.</translation>
    </message>
    <message>
        <source>Makes a demo office with invented cases and prints its password.</source>
        <translation>Membuat kantor contoh dengan berkas rekaan dan menampilkan kata sandinya.</translation>
    </message>
    <message>
        <source>So many open cases (60).</source>
        <translation>Jumlah berkas yang masih berjalan (60).</translation>
    </message>
    <message>
        <source>So many closed cases (20).</source>
        <translation>Jumlah berkas yang sudah ditutup (20).</translation>
    </message>
    <message>
        <source>Also walks one case from intake to the printed letter and writes the registers.</source>
        <translation>Juga menjalankan satu berkas dari loket sampai surat tercetak dan menulis semua register.</translation>
    </message>
    <message>
        <source>Demo office: %1</source>
        <translation>Kantor contoh: %1</translation>
    </message>
    <message>
        <source>User: %1, password: %2</source>
        <translation>Pengguna: %1, kata sandi: %2</translation>
    </message>
    <message>
        <source>Case %1 went from intake to the printed letter %2.</source>
        <translation>Berkas %1 telah berjalan dari loket sampai surat tercetak %2.</translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation>Surat: %1</translation>
    </message>
    <message>
        <source>Register: %1</source>
        <translation>Register: %1</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Opsi %1 memerlukan nilai.</translation>
    </message>
    <message>
        <source>Languages are id and en, not “%1”.</source>
        <translation>Bahasa yang tersedia id dan en, bukan “%1”.</translation>
    </message>
    <message>
        <source>Founds an office; --user becomes its first administrator.</source>
        <translation>Menyiapkan kantor baru; --user menjadi administrator pertamanya.</translation>
    </message>
    <message>
        <source>The office as JSON.</source>
        <translation>Kantor dalam JSON.</translation>
    </message>
    <message>
        <source>Where the recovery key is written; print it and lock it away.</source>
        <translation>Tempat kunci pemulihan ditulis; cetak lalu simpan di tempat terkunci.</translation>
    </message>
    <message>
        <source>init needs --office, --recovery-out, --user and a password.</source>
        <translation>init memerlukan --office, --recovery-out, --user, dan kata sandi.</translation>
    </message>
    <message>
        <source>The file %1 exists already; the recovery key overwrites nothing.</source>
        <translation>File %1 sudah ada; kunci pemulihan tidak menimpa apa pun.</translation>
    </message>
    <message>
        <source>Office founded in %1.</source>
        <translation>Kantor telah disiapkan di %1.</translation>
    </message>
    <message>
        <source>Print %1, lock the paper away, and delete the file: it opens everything.</source>
        <translation>Cetak %1, simpan kertasnya di tempat terkunci, lalu hapus filenya: kunci itu membuka semuanya.</translation>
    </message>
    <message>
        <source>“roles” of firstUser has to be a list out of: %1.</source>
        <translation>“roles” pada firstUser harus berupa daftar dari: %1.</translation>
    </message>
    <message>
        <source>“firstUser” in the office file has to be an object.</source>
        <translation>“firstUser” dalam file kantor harus berupa objek.</translation>
    </message>
    <message>
        <source>“officials” in the office file has to be a list.</source>
        <translation>“officials” dalam file kantor harus berupa daftar.</translation>
    </message>
    <message>
        <source>The logo %1 cannot be read.</source>
        <translation>Logo %1 tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Issues the letter of recommendation of a case and writes its PDF.</source>
        <translation>Menerbitkan Surat Rekomendasi satu berkas dan menulis PDF-nya.</translation>
    </message>
    <message>
        <source>Where the PDF is written.</source>
        <translation>Tempat PDF ditulis.</translation>
    </message>
    <message>
        <source>Number given by Tata Usaha, where the office does not number itself.</source>
        <translation>Nomor dari Tata Usaha, jika kantor tidak menomori sendiri.</translation>
    </message>
    <message>
        <source>NIP of the Verifikator.</source>
        <translation>NIP Verifikator.</translation>
    </message>
    <message>
        <source>Note.</source>
        <translation>Catatan.</translation>
    </message>
    <message>
        <source>The letter is issued and kept in the case, but its file could not be written. %1 Then print it again with “letter reprint”.</source>
        <translation>Surat telah terbit dan tersimpan dalam berkas, tetapi filenya tidak dapat ditulis. %1 Setelah itu cetak ulang dengan “letter reprint”.</translation>
    </message>
    <message>
        <source>Writes the PDF of an unsigned letter again, under the same number.</source>
        <translation>Menulis ulang PDF surat yang belum ditandatangani, dengan nomor yang sama.</translation>
    </message>
    <message>
        <source>letter reprint needs --pdf FILE.</source>
        <translation>letter reprint memerlukan --pdf FILE.</translation>
    </message>
    <message>
        <source>Takes an unsigned letter back; its number stays in the register as void.</source>
        <translation>Menarik surat yang belum ditandatangani; nomornya tetap dalam register sebagai batal.</translation>
    </message>
    <message>
        <source>Why, at least 10 characters.</source>
        <translation>Alasan, sedikitnya 10 karakter.</translation>
    </message>
    <message>
        <source>Decodes a NIK and says what is wrong with it.</source>
        <translation>Menguraikan NIK dan menyebutkan yang keliru padanya.</translation>
    </message>
    <message>
        <source>This is not a NIK.</source>
        <translation>Ini bukan NIK.</translation>
    </message>
    <message>
        <source>Masked: %1</source>
        <translation>Disamarkan: %1</translation>
    </message>
    <message>
        <source>Region of registration: %1</source>
        <translation>Wilayah pendaftaran: %1</translation>
    </message>
    <message>
        <source>Born: %1</source>
        <translation>Tanggal lahir: %1</translation>
    </message>
    <message>
        <source>Sex: %1</source>
        <translation>Jenis kelamin: %1</translation>
    </message>
    <message>
        <source>Adds an official with a period from a JSON file (administrator).</source>
        <translation>Menambahkan pejabat beserta masa jabatannya dari file JSON (administrator).</translation>
    </message>
    <message>
        <source>The official as JSON; - reads standard input.</source>
        <translation>Pejabat dalam JSON; - membaca masukan standar.</translation>
    </message>
    <message>
        <source>%1 entered as %2.</source>
        <translation>%1 didaftarkan sebagai %2.</translation>
    </message>
    <message>
        <source>Writes a register (pemohon, rekomendasi or sertifikat) as CSV.</source>
        <translation>Menulis register (pemohon, rekomendasi, atau sertifikat) dalam CSV.</translation>
    </message>
    <message>
        <source>Where the CSV is written.</source>
        <translation>Tempat CSV ditulis.</translation>
    </message>
    <message>
        <source>register export needs --csv FILE.</source>
        <translation>register export memerlukan --csv FILE.</translation>
    </message>
    <message>
        <source>%1: %2 rows in %3</source>
        <translation>%1: %2 baris dalam %3</translation>
    </message>
    <message>
        <source>Restores a backup into --data, which must not hold an office.</source>
        <translation>Memulihkan cadangan ke --data, yang harus belum berisi kantor.</translation>
    </message>
    <message>
        <source>Restored to %1.</source>
        <translation>Dipulihkan ke %1.</translation>
    </message>
    <message>
        <source>Nothing can be read from file descriptor %1. Give the number of an open one.</source>
        <translation>Tidak ada yang dapat dibaca dari deskriptor file %1. Sebutkan nomor deskriptor yang terbuka.</translation>
    </message>
    <message>
        <source>File descriptor %1 gave no password or key: its first line is empty.</source>
        <translation>Deskriptor file %1 tidak memberikan kata sandi atau kunci: baris pertamanya kosong.</translation>
    </message>
    <message>
        <source>NIP of the official whose act it is.</source>
        <translation>NIP pejabat yang melakukan tindakan.</translation>
    </message>
    <message>
        <source>Reason or note.</source>
        <translation>Alasan atau catatan.</translation>
    </message>
    <message>
        <source>When it happened; now if left out.</source>
        <translation>Waktu kejadian; jika tidak diisi, sekarang.</translation>
    </message>
    <message>
        <source>A value the action asks for; may be repeated.</source>
        <translation>Nilai yang diminta tindakan; boleh diulang.</translation>
    </message>
    <message>
        <source>Makes an account (administrator).</source>
        <translation>Membuat akun (administrator).</translation>
    </message>
    <message>
        <source>Name shown in the history.</source>
        <translation>Nama yang tampil dalam riwayat.</translation>
    </message>
    <message>
        <source>NIP, if the user is an official.</source>
        <translation>NIP, jika pengguna adalah pejabat.</translation>
    </message>
    <message>
        <source>Account %1 made.</source>
        <translation>Akun %1 dibuat.</translation>
    </message>
    <message>
        <source>Lists the accounts and their roles.</source>
        <translation>Menampilkan daftar akun dan perannya.</translation>
    </message>
    <message>
        <source>(blocked)</source>
        <translation>(diblokir)</translation>
    </message>
    <message>
        <source>Resets the password of an account (another administrator).</source>
        <translation>Mengatur ulang kata sandi akun (oleh administrator lain).</translation>
    </message>
    <message>
        <source>Password of %1 reset.</source>
        <translation>Kata sandi %1 telah diatur ulang.</translation>
    </message>
    <message>
        <source>Sets the roles of an account (administrator).</source>
        <translation>Menetapkan peran akun (administrator).</translation>
    </message>
    <message>
        <source>The account can no longer sign in.</source>
        <translation>Akun tidak dapat lagi dipakai untuk masuk.</translation>
    </message>
    <message>
        <source>The account can sign in again.</source>
        <translation>Akun dapat kembali dipakai untuk masuk.</translation>
    </message>
    <message>
        <source>user roles needs --role, --block or --unblock.</source>
        <translation>user roles memerlukan --role, --block, atau --unblock.</translation>
    </message>
    <message>
        <source>Account %1 changed.</source>
        <translation>Akun %1 diubah.</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3.</source>
        <translation>--%1 memerlukan bilangan dari %2 sampai %3.</translation>
    </message>
    <message>
        <source>“%1” is not a time; write for example 2026-11-23T10:15.</source>
        <translation>“%1” bukan waktu; tulis misalnya 2026-11-23T10:15.</translation>
    </message>
    <message>
        <source>“%1” has to be written as name=value.</source>
        <translation>“%1” harus ditulis sebagai nama=nilai.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>“%1” disebut dua kali.</translation>
    </message>
    <message>
        <source>Checks database, histories, papers and seals; --structure needs no sign-in.</source>
        <translation>Memeriksa basis data, riwayat, dokumen, dan segel; --structure tidak perlu masuk.</translation>
    </message>
    <message>
        <source>Only what can be checked without sign-in.</source>
        <translation>Hanya yang dapat diperiksa tanpa masuk.</translation>
    </message>
    <message>
        <source>Everything is as it was stored: %1 cases, %2 entries, %3 papers.</source>
        <translation>Semua masih seperti saat disimpan: %1 berkas, %2 catatan, %3 dokumen.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found. Restore the latest backup and compare.</source>
        <translation>
            <numerusform>Ditemukan %n masalah. Pulihkan cadangan terbaru lalu bandingkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks a workflow file and names every fault with its place.</source>
        <translation>Memeriksa file alur kerja dan menyebutkan setiap kesalahan beserta letaknya.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>File %1 tidak dapat dibaca: %2.</translation>
    </message>
    <message>
        <source>%1, version %2: in order (%3 stages, %4 transitions).</source>
        <translation>%1, versi %2: sesuai (%3 tahap, %4 tindakan).</translation>
    </message>
    <message>
        <source>This needs sign-in: give --user NAME and the password through --password-fd N or LAJUR_PASSWORD.</source>
        <translation>Untuk ini harus masuk: sebutkan --user NAMA dan berikan kata sandi melalui --password-fd N atau LAJUR_PASSWORD.</translation>
    </message>
    <message>
        <source>This line needs “input”, a JSON object: standard input carries the lines themselves.</source>
        <translation>Baris ini memerlukan “input”, sebuah objek JSON: masukan standar sudah dipakai untuk baris perintah.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 1 MB; it is not one for this.</source>
        <translation>File %1 lebih dari 1 MB; ini bukan file yang dimaksud.</translation>
    </message>
    <message>
        <source>%1 is not JSON (line %2, column %3): %4.</source>
        <translation>%1 bukan JSON (baris %2, kolom %3): %4.</translation>
    </message>
    <message>
        <source>%1 has to hold one JSON object.</source>
        <translation>%1 harus berisi satu objek JSON.</translation>
    </message>
    <message>
        <source>There is no case “%1”. lajurctl case list shows all.</source>
        <translation>Berkas “%1” tidak ada. lajurctl case list menampilkan semuanya.</translation>
    </message>
    <message numerus="yes">
        <source>The backup %1 is written, but %n paper(s) in the office&apos;s folder are damaged. Bring them back from an older backup.</source>
        <translation>
            <numerusform>Cadangan %1 telah ditulis, tetapi %n dokumen dalam folder kantor rusak. Pulihkan dokumen itu dari cadangan yang lebih lama.</numerusform>
        </translation>
    </message>
    <message>
        <source>A paper could not be copied: %1</source>
        <translation>Satu dokumen tidak dapat disalin: %1</translation>
    </message>
    <message>
        <source>A line may hold at most 1 MiB.</source>
        <translation>Satu baris paling banyak 1 MiB.</translation>
    </message>
    <message>
        <source>lajurctl [--data DIR] [--json] [--lang id|en] [--user NAME] [--password-fd N] [--recovery-fd N] COMMAND …</source>
        <translation>lajurctl [--data FOLDER] [--json] [--lang id|en] [--user NAMA] [--password-fd N] [--recovery-fd N] PERINTAH …</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another --data.</source>
        <translation>Folder %1 tidak dapat dibuat. Pilih --data yang lain.</translation>
    </message>
    <message>
        <source>The recovery key opens the office&apos;s data and must not lie beside them. Choose another folder for it.</source>
        <translation>Kunci pemulihan membuka data kantor dan tidak boleh berada di sampingnya. Pilih folder lain untuk kunci itu.</translation>
    </message>
    <message>
        <source>The structure is in order (contents not checked): %1 cases, %2 entries, %3 papers.</source>
        <translation>Susunan data beres (isi tidak diperiksa): %1 berkas, %2 catatan, %3 dokumen.</translation>
    </message>
    <message>
        <source>Exports are readable; choose a folder outside the office&apos;s data, not %1.</source>
        <translation>Hasil ekspor dapat dibaca siapa pun; pilih folder di luar data kantor, bukan %1.</translation>
    </message>
    <message>
        <source>There is no folder for %1. Make it, or name another; nothing was done.</source>
        <translation>Folder untuk %1 tidak ada. Buat folder itu atau sebutkan yang lain; belum ada yang dilakukan.</translation>
    </message>
    <message>
        <source>Writes what BSrE&apos;s portal wants: the signed letter and the KTP, within its limits.</source>
        <translation>Menulis yang diminta portal BSrE: surat bertanda tangan dan KTP, sesuai batas ukurannya.</translation>
    </message>
    <message>
        <source>Folder the files are written to.</source>
        <translation>Folder tujuan file.</translation>
    </message>
    <message>
        <source>As one encrypted ZIP; its password is shown once.</source>
        <translation>Sebagai satu ZIP terenkripsi; kata sandinya ditampilkan sekali.</translation>
    </message>
    <message>
        <source>case package needs --out DIR.</source>
        <translation>case package memerlukan --out DIR.</translation>
    </message>
    <message>
        <source>Password of the ZIP, shown this once: %1</source>
        <translation>Kata sandi ZIP, ditampilkan hanya sekali: %1</translation>
    </message>
    <message>
        <source>Compares a form with the KTP on a scan, field by field.</source>
        <translation>Membandingkan formulir dengan KTP pada hasil pindai, isian demi isian.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the name and who may read it.</source>
        <translation>%1 tidak dapat dibaca. Periksa nama dan hak bacanya.</translation>
    </message>
    <message>
        <source>The file has %1 MB; the most is 50 MB. Scan it again with 300 dpi.</source>
        <translation>Ukuran file %1 MB; paling besar 50 MB. Pindai ulang dengan 300 dpi.</translation>
    </message>
    <message>
        <source>Reads the KTP on each scan and says what is wrong with the scan; proposes, decides nothing.</source>
        <translation>Membaca KTP pada setiap hasil pindai dan menyebut kekurangannya; hanya mengusulkan, tidak memutuskan.</translation>
    </message>
    <message>
        <source>Writes a readable copy of a paper; the history says who did it.</source>
        <translation>Menulis salinan dokumen yang dapat dibaca; riwayat mencatat pelakunya.</translation>
    </message>
    <message>
        <source>Which version; the newest if left out.</source>
        <translation>Versi yang mana; yang terbaru jika tidak disebut.</translation>
    </message>
    <message>
        <source>Where the copy is written.</source>
        <translation>Tempat salinan ditulis.</translation>
    </message>
    <message>
        <source>paper export needs --out FILE.</source>
        <translation>paper export memerlukan --out FILE.</translation>
    </message>
    <message>
        <source>Lists the papers of a case with their versions.</source>
        <translation>Menampilkan dokumen sebuah berkas beserta versinya.</translation>
    </message>
    <message>
        <source>The case has no papers yet.</source>
        <translation>Berkas ini belum memiliki dokumen.</translation>
    </message>
    <message>
        <source>Seals files into the tray; needs no sign-in.</source>
        <translation>Menyegel file ke baki; tidak perlu masuk.</translation>
    </message>
    <message>
        <source>%1: is in the tray already, as %2.</source>
        <translation>%1: sudah ada di baki sebagai %2.</translation>
    </message>
    <message>
        <source>%1: sealed into the tray as %2.</source>
        <translation>%1: disegel ke baki sebagai %2.</translation>
    </message>
    <message>
        <source>Moves pages of the tray into a case, as one paper.</source>
        <translation>Memindahkan halaman dari baki ke berkas sebagai satu dokumen.</translation>
    </message>
    <message>
        <source>Lists the scans that belong to no case yet.</source>
        <translation>Menampilkan hasil pindai yang belum dipasang pada berkas.</translation>
    </message>
    <message>
        <source>The tray is empty.</source>
        <translation>Baki kosong.</translation>
    </message>
    <message>
        <source>“%1” is no entry of the tray. tray list shows their numbers.</source>
        <translation>“%1” bukan isi baki. tray list menampilkan nomornya.</translation>
    </message>
    <message>
        <source>Removes pages from the tray for good.</source>
        <translation>Menghapus halaman dari baki secara tetap.</translation>
    </message>
    <message>
        <source>Why; kept in the office.</source>
        <translation>Alasannya; disimpan di kantor.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) removed from the tray.</source>
        <translation>
            <numerusform>%n halaman dihapus dari baki.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the receipt for the applicant: the papers that came, those missing, and a QR code.</source>
        <translation>Menulis tanda terima untuk pemohon: dokumen yang masuk, yang belum, dan kode QR.</translation>
    </message>
    <message>
        <source>case receipt needs --out FILE.</source>
        <translation>case receipt memerlukan --out FILE.</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>The text does not fit a QR code. Shorten it.</source>
        <translation>Teks tidak muat dalam kode QR. Persingkat.</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>There is no office in %1. Found one, restore a backup, or name another folder.</source>
        <translation>Tidak ada kantor di %1. Siapkan kantor, pulihkan cadangan, atau sebutkan folder lain.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose one you may write to.</source>
        <translation>Folder %1 tidak dapat dibuat. Pilih folder yang boleh Anda tulisi.</translation>
    </message>
    <message>
        <source>The folder %1 already holds an office. Choose another folder.</source>
        <translation>Folder %1 sudah berisi kantor. Pilih folder lain.</translation>
    </message>
    <message>
        <source>The backup was restored, but something in it is damaged: %1</source>
        <translation>Cadangan sudah dipulihkan, tetapi sebagian isinya rusak: %1</translation>
    </message>
    <message>
        <source>The folder %1 holds the papers of an office whose database is gone. Restore a backup into another folder.</source>
        <translation>Folder %1 berisi dokumen kantor yang basis datanya sudah tidak ada. Pulihkan cadangan ke folder lain.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is written, but %n paper(s) in the office&apos;s folder are damaged. Bring them back from an older backup.</source>
        <translation>
            <numerusform>Cadangan tertulis, tetapi %n dokumen di folder kantor rusak. Ambil kembali dari cadangan yang lebih lama.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Carries requests for electronic certificates through the office&apos;s procedure.</source>
        <translation>Menjalankan permohonan sertifikat elektronik menurut SOP kantor.</translation>
    </message>
    <message>
        <source>Folder of the office.</source>
        <translation>Folder data kantor.</translation>
    </message>
    <message>
        <source>Open a demo office; it is made if there is none.</source>
        <translation>Buka kantor contoh; dibuat jika belum ada.</translation>
    </message>
    <message>
        <source>Language of the window: id or en.</source>
        <translation>Bahasa jendela: id atau en.</translation>
    </message>
    <message>
        <source>End as soon as the first page is painted.</source>
        <translation>Berhenti begitu halaman pertama tampil.</translation>
    </message>
    <message>
        <source>Languages are id and en, not “%1”.</source>
        <translation>Bahasa yang tersedia id dan en, bukan “%1”.</translation>
    </message>
    <message>
        <source>Lajur does not know what to do with “%1”.</source>
        <translation>Lajur tidak mengenal “%1”.</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Official e-mail</source>
        <translation>Email kedinasan</translation>
    </message>
    <message>
        <source>Phone or WhatsApp</source>
        <translation>Telepon atau WhatsApp</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Work unit</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kabupaten/Kota</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Kegunaan</translation>
    </message>
    <message>
        <source>Proof of e-mail</source>
        <translation>Bukti email</translation>
    </message>
    <message>
        <source>The field “%1” must be a text in quotation marks.</source>
        <translation>Isian “%1” harus berupa teks dalam tanda kutip.</translation>
    </message>
    <message>
        <source>The field “%1” must be true or false.</source>
        <translation>Isian “%1” harus true atau false.</translation>
    </message>
    <message>
        <source>The form has no field “%1”. Check its spelling.</source>
        <translation>Formulir tidak mempunyai isian “%1”. Periksa ejaannya.</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Status pegawai</translation>
    </message>
    <message>
        <source>Consent of the holder</source>
        <translation>Persetujuan pemohon</translation>
    </message>
    <message>
        <source>This is not a certificate&apos;s serial number. Type decimal digits, or hexadecimal ones after 0x or as pairs with colons (0A:1B).</source>
        <translation>Ini bukan nomor seri sertifikat. Ketik angka desimal, atau heksadesimal yang diawali 0x atau berpasangan dengan titik dua (0A:1B).</translation>
    </message>
    <message>
        <source>The serial number is 0 or has more than 160 bits, which no certificate has. Copy it from the certificate again.</source>
        <translation>Nomor seri bernilai 0 atau lebih dari 160 bit; tidak ada sertifikat yang demikian. Salin kembali dari sertifikatnya.</translation>
    </message>
    <message>
        <source>Letter of request</source>
        <translation>Surat permohonan</translation>
    </message>
    <message>
        <source>KTP</source>
        <translation>KTP</translation>
    </message>
    <message>
        <source>Disposisi</source>
        <translation>Disposisi</translation>
    </message>
    <message>
        <source>SK of position</source>
        <translation>SK jabatan</translation>
    </message>
    <message>
        <source>SK of pangkat</source>
        <translation>SK pangkat</translation>
    </message>
    <message>
        <source>Surat Rekomendasi, as printed</source>
        <translation>Surat Rekomendasi tercetak</translation>
    </message>
    <message>
        <source>Surat Rekomendasi, signed</source>
        <translation>Surat Rekomendasi bertanda tangan</translation>
    </message>
    <message>
        <source>Proof from BSrE</source>
        <translation>Bukti dari BSrE</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>Dokumen lain</translation>
    </message>
    <message>
        <source>“%1” is not a kind of employment. Known are pns, pppk, pppk_paruh_waktu and lainnya.</source>
        <translation>“%1” bukan status kepegawaian. Yang dikenal: pns, pppk, pppk_paruh_waktu, dan lainnya.</translation>
    </message>
    <message>
        <source>There is a NIP, but the applicant is entered as neither PNS nor PPPK. Correct the employment or clear the NIP.</source>
        <translation>Ada NIP, tetapi pemohon tidak dicatat sebagai PNS ataupun PPPK. Perbaiki status kepegawaian atau kosongkan NIP.</translation>
    </message>
    <message>
        <source>This is the golongan of a PPPK, but the applicant is entered as PNS. Type for example III/a or correct the employment.</source>
        <translation>Ini golongan PPPK, tetapi pemohon dicatat sebagai PNS. Ketik misalnya III/a atau perbaiki status kepegawaian.</translation>
    </message>
    <message>
        <source>This is the golongan of a PNS, but the applicant is not entered as PNS. Type for example IX or correct the employment.</source>
        <translation>Ini golongan PNS, tetapi pemohon tidak dicatat sebagai PNS. Ketik misalnya IX atau perbaiki status kepegawaian.</translation>
    </message>
    <message>
        <source>The text contains a line break or an invisible character. Delete it and type it again on one line.</source>
        <translation>Teks memuat ganti baris atau karakter tak terlihat. Hapus lalu ketik ulang dalam satu baris.</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 fit into the letter. Shorten it.</source>
        <translation>Teks terdiri dari %1 karakter; surat hanya memuat %2. Persingkat teksnya.</translation>
    </message>
    <message>
        <source>The birth date is %1 by the NIP and %2 by the NIK. Compare both with KTP and SK.</source>
        <translation>Tanggal lahir %1 menurut NIP dan %2 menurut NIK. Cocokkan keduanya dengan KTP dan SK.</translation>
    </message>
    <message>
        <source>By the NIP the holder is %1, by the NIK %2. Compare both with KTP and SK.</source>
        <translation>Menurut NIP pemiliknya %1, menurut NIK %2. Cocokkan keduanya dengan KTP dan SK.</translation>
    </message>
    <message>
        <source>NIK contains “%1”; a NIK has digits only. Check it against the KTP.</source>
        <translation>NIK memuat “%1”; NIK hanya terdiri dari angka. Periksa pada KTP.</translation>
    </message>
    <message>
        <source>NIK has %1 digits; a NIK has exactly 16. Check it against the KTP.</source>
        <translation>NIK terdiri dari %1 digit; seharusnya 16. Periksa pada KTP.</translation>
    </message>
    <message>
        <source>NIK begins with %1, and no province has that code. Check the first two digits against the KTP.</source>
        <translation>NIK diawali %1, padahal tidak ada provinsi dengan kode itu. Periksa dua digit pertama pada KTP.</translation>
    </message>
    <message>
        <source>Digits 7 to 12 of the NIK are no birth date (day, for a woman plus 40, month, year). Check them against the KTP.</source>
        <translation>Digit ke-7 sampai ke-12 NIK bukan tanggal lahir (tanggal, untuk perempuan ditambah 40, bulan, tahun). Periksa pada KTP.</translation>
    </message>
    <message>
        <source>NIK ends with 0000; the serial number begins with 0001. Check the last four digits against the KTP.</source>
        <translation>NIK berakhir 0000; nomor urut dimulai dari 0001. Periksa empat digit terakhir pada KTP.</translation>
    </message>
    <message>
        <source>This NIK is a specimen (province 99) and belongs to nobody.</source>
        <translation>NIK ini contoh (provinsi 99) dan bukan milik siapa pun.</translation>
    </message>
    <message>
        <source>This NIK is a specimen (province 99) and belongs to nobody; only the demo office may use it. Type the NIK on the KTP.</source>
        <translation>NIK ini contoh (provinsi 99) dan bukan milik siapa pun; hanya kantor contoh yang boleh memakainya. Ketik NIK yang tertera pada KTP.</translation>
    </message>
    <message>
        <source>By the NIK the holder&apos;s age is %1; expected is 17 to 70. Check the year of birth, digits 11 and 12, against the KTP.</source>
        <translation>Menurut NIK usia pemiliknya %1 tahun; seharusnya 17 sampai 70. Periksa tahun lahir, digit ke-11 dan ke-12, pada KTP.</translation>
    </message>
    <message>
        <source>This is an old NIP of 9 digits, which is no longer used. Ask for the NIP of 18 digits, for example on the latest SK.</source>
        <translation>Ini NIP lama dengan 9 digit yang tidak dipakai lagi. Minta NIP 18 digit, misalnya pada SK terakhir.</translation>
    </message>
    <message>
        <source>NIP has 16 digits, as many as a NIK; a NIP has exactly 18. Check that the NIK was not typed here.</source>
        <translation>NIP terdiri dari 16 digit seperti NIK; seharusnya 18. Pastikan yang diketik di sini bukan NIK.</translation>
    </message>
    <message>
        <source>NIP has %1 digits; a NIP or NI PPPK has exactly 18. Check it against the SK.</source>
        <translation>NIP terdiri dari %1 digit; NIP atau NI PPPK seharusnya 18. Periksa pada SK.</translation>
    </message>
    <message>
        <source>NIP contains “%1”; a NIP has digits only. Check it against the SK.</source>
        <translation>NIP memuat “%1”; NIP hanya terdiri dari angka. Periksa pada SK.</translation>
    </message>
    <message>
        <source>Digits 1 to 8 of the NIP are no birth date (year, month, day). Check them against the SK.</source>
        <translation>Digit ke-1 sampai ke-8 NIP bukan tanggal lahir (tahun, bulan, tanggal). Periksa pada SK.</translation>
    </message>
    <message>
        <source>Digits 13 and 14 of the NIP are 00; for a PNS they are the month of the TMT CPNS, for a PPPK usually 21. Check them against the SK.</source>
        <translation>Digit ke-13 dan ke-14 NIP adalah 00; bagi PNS digit itu bulan TMT CPNS, bagi PPPK umumnya 21. Periksa pada SK.</translation>
    </message>
    <message>
        <source>Digit 15 of the NIP is %1; it is 1 for a man and 2 for a woman. Check it against the SK.</source>
        <translation>Digit ke-15 NIP adalah %1; seharusnya 1 untuk laki-laki dan 2 untuk perempuan. Periksa pada SK.</translation>
    </message>
    <message>
        <source>NIP ends with 000; the serial number begins with 001. Check the last three digits against the SK.</source>
        <translation>NIP berakhir 000; nomor urut dimulai dari 001. Periksa tiga digit terakhir pada SK.</translation>
    </message>
    <message>
        <source>This is the NIP of a PNS, but the applicant is entered as PPPK. Correct one of the two.</source>
        <translation>Ini NIP PNS, tetapi pemohon dicatat sebagai PPPK. Perbaiki salah satunya.</translation>
    </message>
    <message>
        <source>This is the NI PPPK of a PPPK, but the applicant is entered as PNS. Correct one of the two.</source>
        <translation>Ini NI PPPK, tetapi pemohon dicatat sebagai PNS. Perbaiki salah satunya.</translation>
    </message>
    <message>
        <source>By the NIP the service begins in the future (digits 9 to 14). Check them against the SK.</source>
        <translation>Menurut NIP masa kerja belum dimulai (digit ke-9 sampai ke-14). Periksa pada SK.</translation>
    </message>
    <message>
        <source>By the NIP the holder&apos;s age at the start of service was %1, under 18. Check birth date and TMT against the SK.</source>
        <translation>Menurut NIP usia pemiliknya saat mulai bekerja %1 tahun, kurang dari 18. Periksa tanggal lahir dan TMT pada SK.</translation>
    </message>
    <message>
        <source>The number pattern has a “{” or “}” without its partner. Write fields as {urut}.</source>
        <translation>Pola nomor memuat “{” atau “}” tanpa pasangannya. Tulis isian sebagai {urut}.</translation>
    </message>
    <message>
        <source>The number pattern must have at most %1 characters, all of them visible.</source>
        <translation>Pola nomor paling banyak %1 karakter, semuanya harus terlihat.</translation>
    </message>
    <message>
        <source>The number pattern has the unknown field {%1}. Known fields: %2.</source>
        <translation>Pola nomor memuat isian {%1} yang tidak dikenal. Isian yang dikenal: %2.</translation>
    </message>
    <message>
        <source>The number pattern has the field {%1}; only {urut} takes a width, from {urut:1} to {urut:%2}.</source>
        <translation>Pola nomor memuat isian {%1}; hanya {urut} yang boleh diberi lebar, dari {urut:1} sampai {urut:%2}.</translation>
    </message>
    <message>
        <source>The number pattern lacks the field {urut}, so that all numbers would be the same. Add it.</source>
        <translation>Pola nomor tidak memuat isian {urut}, sehingga semua nomor akan sama. Tambahkan isian itu.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Type it as name@domain, without spaces.</source>
        <translation>Ini bukan alamat email. Ketik sebagai nama@domain, tanpa spasi.</translation>
    </message>
    <message>
        <source>No e-mail domain is allowed yet. Ask the administrator to enter the office&apos;s domains.</source>
        <translation>Belum ada domain email yang diizinkan. Minta administrator mengisi domain kantor.</translation>
    </message>
    <message>
        <source>The e-mail ends in @%1, which is not an official domain. Allowed: %2.</source>
        <translation>Email berakhir dengan @%1, bukan domain kedinasan. Yang diizinkan: %2.</translation>
    </message>
    <message>
        <source>%1@ looks like the mailbox of an office. A certificate belongs to one person; ask for the person&apos;s own address.</source>
        <translation>%1@ tampaknya email kantor. Sertifikat adalah milik satu orang; minta email kedinasan pribadi yang bersangkutan.</translation>
    </message>
    <message>
        <source>The name of the OPD contains an invisible character. Delete the name and type it again.</source>
        <translation>Nama OPD memuat karakter tak terlihat. Hapus lalu ketik ulang namanya.</translation>
    </message>
    <message>
        <source>The name of the OPD has %1 characters; %2 to %3 are allowed.</source>
        <translation>Nama OPD terdiri dari %1 karakter; yang diizinkan %2 sampai %3.</translation>
    </message>
    <message>
        <source>The name contains an invisible character. Delete the name and type it again.</source>
        <translation>Nama memuat karakter tak terlihat. Hapus lalu ketik ulang namanya.</translation>
    </message>
    <message>
        <source>The name has %1 characters with gelar; at most %2 fit into a letter. Leave out some gelar.</source>
        <translation>Nama beserta gelar terdiri dari %1 karakter; surat hanya memuat %2. Kurangi gelarnya.</translation>
    </message>
    <message>
        <source>There is no name, at most a gelar. Type the name as on the KTP.</source>
        <translation>Nama belum ada, atau hanya gelar. Ketik nama sebagaimana pada KTP.</translation>
    </message>
    <message>
        <source>The name has %1 characters without gelar; at most %2 are allowed. Type it as on the KTP.</source>
        <translation>Nama tanpa gelar terdiri dari %1 karakter; paling banyak %2. Ketik sebagaimana pada KTP.</translation>
    </message>
    <message>
        <source>The name contains a digit. Check it against the KTP.</source>
        <translation>Nama memuat angka. Periksa pada KTP.</translation>
    </message>
    <message>
        <source>The name contains “%1”, which is unusual in a name. Check it against the KTP.</source>
        <translation>Nama memuat “%1”, yang tidak lazim dalam nama. Periksa pada KTP.</translation>
    </message>
    <message>
        <source>The phone number contains “%1”. Type one number, digits only.</source>
        <translation>Nomor telepon memuat “%1”. Ketik satu nomor, hanya angka.</translation>
    </message>
    <message>
        <source>The phone number has %1 digits; %2 to %3 are possible. Ask the applicant again.</source>
        <translation>Nomor telepon terdiri dari %1 digit; seharusnya %2 sampai %3. Tanyakan kembali kepada pemohon.</translation>
    </message>
    <message>
        <source>The phone number must begin with 0 or +62. If it came out of a spreadsheet, its first 0 may have been lost.</source>
        <translation>Nomor telepon harus diawali 0 atau +62. Jika berasal dari lembar kerja, angka 0 di depannya mungkin hilang.</translation>
    </message>
    <message>
        <source>“%1” is not a golongan. Type for example III/a for a PNS or IX for a PPPK.</source>
        <translation>“%1” bukan golongan. Ketik misalnya III/a untuk PNS atau IX untuk PPPK.</translation>
    </message>
    <message>
        <source>%1 is the pangkat %2, not %3. Correct one of the two.</source>
        <translation>%1 adalah pangkat %2, bukan %3. Perbaiki salah satunya.</translation>
    </message>
    <message>
        <source>%1 is empty. Type the number.</source>
        <translation>%1 kosong. Ketik nomornya.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; at most %3 are allowed.</source>
        <translation>%1 terdiri dari %2 karakter; paling banyak %3.</translation>
    </message>
    <message>
        <source>%1 contains an invisible character. Delete it and type it again.</source>
        <translation>%1 memuat karakter tak terlihat. Hapus lalu ketik ulang.</translation>
    </message>
    <message>
        <source>The agenda number</source>
        <translation>Nomor agenda</translation>
    </message>
    <message>
        <source>The case number</source>
        <translation>Nomor berkas</translation>
    </message>
    <message>
        <source>The letter number</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>a man</source>
        <translation>laki-laki</translation>
    </message>
    <message>
        <source>a woman</source>
        <translation>perempuan</translation>
    </message>
    <message>
        <source>This field seems to hold a NIK. It belongs into the field NIK only.</source>
        <translation>Isian ini tampaknya memuat NIK. NIK hanya ditulis pada isian NIK.</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Tanggal surat</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Pengirim</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Diterima tanggal</translation>
    </message>
    <message>
        <source>Comparison sheet</source>
        <translation>Lembar perbandingan</translation>
    </message>
    <message>
        <source>Return letter</source>
        <translation>Surat pengembalian</translation>
    </message>
    <message>
        <source>This code is not on a receipt of Lajur. Choose the case yourself.</source>
        <translation>Kode ini bukan dari tanda terima Lajur. Pilih berkasnya sendiri.</translation>
    </message>
    <message>
        <source>The receipt is of another version of Lajur. Choose the case yourself.</source>
        <translation>Tanda terima ini dari versi Lajur yang lain. Pilih berkasnya sendiri.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>One of the pages is no whole picture. Scan it again and attach the others one by one.</source>
        <translation>Salah satu halaman bukan gambar yang utuh. Pindai ulang halaman itu dan pasang yang lain satu per satu.</translation>
    </message>
    <message>
        <source>The pages could not be joined. Attach them one by one.</source>
        <translation>Halaman tidak dapat digabungkan. Pasang satu per satu.</translation>
    </message>
    <message>
        <source>The encrypted ZIP file could not be made. Try again.</source>
        <translation>File ZIP terenkripsi tidak dapat dibuat. Coba lagi.</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>male</source>
        <translation>laki-laki</translation>
    </message>
    <message>
        <source>female</source>
        <translation>perempuan</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Tulis %1</translation>
    </message>
    <message>
        <source>specimen, nobody&apos;s NIK</source>
        <translation>NIK contoh</translation>
    </message>
    <message>
        <source>CPNS %1</source>
        <translation>CPNS %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sejak %1</translation>
    </message>
    <message>
        <source>Remove the gelar “%1”: BSrE wants the name alone.</source>
        <translation>Hapus gelar “%1” sesuai syarat BSrE.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Addresses are written in small letters.</source>
        <translation>Alamat email ditulis dengan huruf kecil.</translation>
    </message>
    <message>
        <source>Change to small letters</source>
        <translation>Ubah ke huruf kecil</translation>
    </message>
    <message>
        <source>Put the 0 in front</source>
        <translation>Tambahkan 0 di depan</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 dari %2 angka</translation>
    </message>
    <message>
        <source>This is not a date. Type it as 23-11-2026.</source>
        <translation>Ini bukan tanggal. Ketik seperti 23-11-2026.</translation>
    </message>
    <message>
        <source>This is not a date with a time. Type it as 23-11-2026 08.15.</source>
        <translation>Ini bukan tanggal dengan jam. Ketik seperti 23-11-2026 08.15.</translation>
    </message>
    <message>
        <source>%1 of at least %2 characters. Several words are easy to remember.</source>
        <translation>%1 dari sedikitnya %2 huruf. Beberapa kata mudah diingat.</translation>
    </message>
    <message>
        <source>Easy to guess: a name or a usual word. Add words that do not belong together.</source>
        <translation>Mudah ditebak: nama atau kata yang lazim. Tambahkan kata-kata yang tidak berkaitan.</translation>
    </message>
    <message>
        <source>Easy to guess: a row or a repetition. Add words that do not belong together.</source>
        <translation>Mudah ditebak: urutan atau pengulangan. Tambahkan kata-kata yang tidak berkaitan.</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Sulit ditebak</translation>
    </message>
    <message>
        <source>Will do. A longer one is harder to guess.</source>
        <translation>Cukup. Yang lebih panjang lebih sulit ditebak.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Equal to the KTP.</source>
        <translation>Sama dengan KTP.</translation>
    </message>
    <message>
        <source>Equal to the KTP without gelar.</source>
        <translation>Cocok dengan KTP tanpa gelar.</translation>
    </message>
    <message>
        <source>Equal to the KTP once abbreviations are written out.</source>
        <translation>Sama dengan KTP setelah singkatan ditulis lengkap.</translation>
    </message>
    <message>
        <source>The KTP could not be read clearly here. Compare it with the picture.</source>
        <translation>KTP tidak terbaca jelas di sini. Bandingkan dengan gambarnya.</translation>
    </message>
    <message>
        <source>Differs from the KTP where it is marked.</source>
        <translation>Berbeda dari KTP pada bagian yang ditandai.</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>Tidak ada pembandingnya.</translation>
    </message>
    <message>
        <source>This could not be read. Type it as on the KTP.</source>
        <translation>Bagian ini tidak terbaca. Ketik seperti pada KTP.</translation>
    </message>
    <message>
        <source>Read clearly. Compare it with the KTP.</source>
        <translation>Terbaca jelas. Bandingkan dengan KTP.</translation>
    </message>
    <message>
        <source>Not read clearly. Compare each letter with the KTP.</source>
        <translation>Tidak terbaca jelas. Bandingkan setiap huruf dengan KTP.</translation>
    </message>
    <message>
        <source>The NIK could not be read. Type it as on the KTP.</source>
        <translation>NIK tidak terbaca. Ketik seperti pada KTP.</translation>
    </message>
    <message>
        <source>These digits cannot be a NIK. Compare each with the KTP.</source>
        <translation>Angka-angka ini bukan NIK yang sah. Bandingkan satu per satu dengan KTP.</translation>
    </message>
    <message>
        <source>Digits 7 to 12 do not agree with the birth date or sex read on the card. Compare each digit with the KTP.</source>
        <translation>Angka ke-7 sampai ke-12 tidak sesuai dengan tanggal lahir atau jenis kelamin pada kartu. Bandingkan setiap angka dengan KTP.</translation>
    </message>
    <message>
        <source>The birth date could not be read, so nothing bears the NIK out. Compare each digit with the KTP.</source>
        <translation>Tanggal lahir tidak terbaca sehingga NIK tidak dapat dibuktikan. Bandingkan setiap angka dengan KTP.</translation>
    </message>
    <message>
        <source>One digit was mended, because only so it can be a NIK. Compare each digit with the KTP.</source>
        <translation>Satu angka diperbaiki karena hanya dengan itu NIK menjadi sah. Bandingkan setiap angka dengan KTP.</translation>
    </message>
    <message>
        <source>A digit is not clear. Compare each digit with the KTP.</source>
        <translation>Ada angka yang tidak jelas. Bandingkan setiap angka dengan KTP.</translation>
    </message>
    <message>
        <source>All digits are clear, and birth date and sex on the card bear them out.</source>
        <translation>Semua angka jelas serta didukung tanggal lahir dan jenis kelamin pada kartu.</translation>
    </message>
    <message>
        <source>The card is cut off at the edge of the scan. Move it to the middle of the glass and scan it again.</source>
        <translation>Kartu terpotong di tepi hasil pindai. Letakkan di tengah kaca, lalu pindai ulang.</translation>
    </message>
    <message>
        <source>This seems to be the back of the card. Turn it over and scan the side with the photo.</source>
        <translation>Ini tampaknya sisi belakang kartu. Balik kartunya dan pindai sisi yang berfoto.</translation>
    </message>
    <message>
        <source>No KTP was found on this picture. Scan the KTP itself.</source>
        <translation>KTP tidak ditemukan pada gambar ini. Pindai KTP-nya.</translation>
    </message>
    <message>
        <source>The picture is too coarse: %1 dpi on the card. Scan it again with 300 dpi.</source>
        <translation>Gambar terlalu kasar: %1 dpi pada kartu. Pindai ulang dengan 300 dpi.</translation>
    </message>
    <message>
        <source>The picture is blurred. Lay the card flat and scan it again.</source>
        <translation>Gambar buram. Letakkan kartu rata, lalu pindai ulang.</translation>
    </message>
    <message>
        <source>The scan is grey; the SOP asks for colour. Set the scanner to colour and scan again.</source>
        <translation>Hasil pindai tidak berwarna; SOP meminta berwarna. Atur pemindai ke warna, lalu pindai ulang.</translation>
    </message>
    <message>
        <source>Light is reflected from the card and hides print. Tilt the lamp or the card and try again.</source>
        <translation>Pantulan cahaya menutupi cetakan kartu. Miringkan lampu atau kartunya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Equal to the letter.</source>
        <translation>Sama dengan surat.</translation>
    </message>
    <message>
        <source>Equal without gelar and abbreviations.</source>
        <translation>Sama tanpa gelar dan singkatan.</translation>
    </message>
    <message>
        <source>Differs from the letter where it is marked.</source>
        <translation>Berbeda dengan surat pada bagian yang ditandai.</translation>
    </message>
    <message>
        <source>Not found on the letter: look there.</source>
        <translation>Tidak ditemukan pada surat: lihat suratnya.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>The scan is safe in the tray, but its file cannot be taken away. Ask for the right to remove files in the copier&apos;s folder.</source>
        <translation>Hasil pindai sudah aman di baki, tetapi filenya tidak dapat diambil dari folder. Mintalah hak menghapus file di folder mesin fotokopi.</translation>
    </message>
    <message>
        <source>The file has no proper end. Scan the paper again and remove this file.</source>
        <translation>File ini tidak utuh. Pindai ulang dokumennya dan hapus file ini.</translation>
    </message>
    <message>
        <source>The copier&apos;s folder %1 cannot be reached. Check the network; Lajur tries again by itself.</source>
        <translation>Folder mesin fotokopi %1 tidak dapat dijangkau. Periksa jaringan; Lajur mencoba lagi dengan sendirinya.</translation>
    </message>
</context>
<context>
    <name>Itemmodels</name>
    <message>
        <source>round %1</source>
        <translation>putaran ke-%1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>kurang %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>Kurang %1</translation>
    </message>
    <message>
        <source>round %1</source>
        <comment>on a card, short</comment>
        <translation>ke-%1</translation>
    </message>
    <message>
        <source>New</source>
        <comment>service kind</comment>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>service kind</comment>
        <translation>Perpanjangan</translation>
    </message>
    <message>
        <source>Data update</source>
        <comment>service kind</comment>
        <translation>Pembaruan data</translation>
    </message>
    <message>
        <source>Passphrase reset</source>
        <comment>service kind</comment>
        <translation>Reset passphrase</translation>
    </message>
    <message>
        <source>Revocation</source>
        <comment>service kind</comment>
        <translation>Pencabutan</translation>
    </message>
    <message>
        <source>No action of the SOP leads there from “%1”.</source>
        <translation>Tidak ada tindakan SOP yang menuju ke sana dari “%1”.</translation>
    </message>
    <message>
        <source>%1 needs mending</source>
        <translation>%1 perlu diperbaiki</translation>
    </message>
    <message>
        <source>consent of the holder</source>
        <translation>persetujuan pemohon</translation>
    </message>
    <message>
        <source>proof of e-mail</source>
        <translation>bukti email aktif</translation>
    </message>
    <message>
        <source>check of the KTP</source>
        <translation>pemeriksaan KTP</translation>
    </message>
    <message>
        <source>letter of recommendation</source>
        <translation>Surat Rekomendasi</translation>
    </message>
    <message>
        <source>fields of the letter</source>
        <translation>isian surat</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>pemohon</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n case(s)</source>
        <translation>
            <numerusform>%1, %n berkas</numerusform>
        </translation>
    </message>
    <message>
        <source>SOP, warning 1: the official e-mail address named in the letter has to be an active one.</source>
        <translation>SOP, peringatan 1: alamat email kedinasan dalam surat rekomendasi harus email yang aktif.</translation>
    </message>
    <message>
        <source>SOP, warning 2: data in the letter that differ from the KTP make BSrE refuse the certificate.</source>
        <translation>SOP, peringatan 2: data surat rekomendasi yang berbeda dengan KTP menyebabkan sertifikat ditolak BSrE.</translation>
    </message>
    <message>
        <source>SOP, step 1: the letter of request and the papers required.</source>
        <translation>SOP, langkah 1: surat permohonan dan berkas persyaratan.</translation>
    </message>
    <message>
        <source>SOP, step 4: a colour scan of the applicant&apos;s KTP.</source>
        <translation>SOP, langkah 4: hasil pindai KTP pemohon (warna).</translation>
    </message>
    <message>
        <source>SOP, step 3: the letter of recommendation is made after the papers were verified.</source>
        <translation>SOP, langkah 3: surat rekomendasi dibuat setelah berkas diverifikasi.</translation>
    </message>
    <message>
        <source>UU 27/2022, article 20.</source>
        <translation>UU 27/2022 pasal 20.</translation>
    </message>
</context>
<context>
    <name>Ktp</name>
    <message>
        <source>There is no picture to read. Scan the KTP again.</source>
        <translation>Tidak ada gambar untuk dibaca. Pindai ulang KTP.</translation>
    </message>
    <message>
        <source>The reader of KTPs lacks its language data. Install Lajur again.</source>
        <translation>Pembaca KTP tidak memiliki data bahasanya. Pasang ulang Lajur.</translation>
    </message>
    <message>
        <source>Light is reflected here. Compare each letter with the KTP.</source>
        <translation>Di sini ada pantulan cahaya. Bandingkan setiap huruf dengan KTP.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>The letter template may hold only text in the letter&apos;s own regular and bold type: no pictures, no italics, no other typeface. Correct the template.</source>
        <translation>Templat surat hanya boleh berisi teks dengan huruf biasa dan tebal milik surat itu: tanpa gambar, huruf miring, atau jenis huruf lain. Perbaiki templatnya.</translation>
    </message>
    <message>
        <source>The letter does not fit one page. Shorten its longest values, or choose F4 paper.</source>
        <translation>Surat tidak muat dalam satu halaman. Persingkat isian yang terpanjang, atau pilih kertas F4.</translation>
    </message>
    <message>
        <source>The letterhead lacks the name of the government or of the office. Complete the office&apos;s data.</source>
        <translation>Kop surat belum memuat nama pemerintah daerah atau nama kantor. Lengkapi data kantor.</translation>
    </message>
    <message>
        <source>The letterhead has more than %1 lines for the office or for its address. Shorten it.</source>
        <translation>Kop surat memuat lebih dari %1 baris untuk kantor atau alamatnya. Persingkat.</translation>
    </message>
    <message>
        <source>The margins of the letter must be at least %1 mm and leave room for the text. Correct them.</source>
        <translation>Jarak tepi surat sedikitnya %1 mm dan harus menyisakan ruang bagi teks. Perbaiki.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” kosong.</translation>
    </message>
    <message>
        <source>The letter cannot be made: these fields are empty: %1. Fill them in.</source>
        <translation>Surat tidak dapat dibuat: isian berikut masih kosong: %1. Lengkapi dahulu.</translation>
    </message>
    <message>
        <source>The logo is too large. Use a PNG picture of at most %1 × %1 points and %2 MB.</source>
        <translation>Logo terlalu besar. Gunakan gambar PNG paling besar %1 × %1 titik dan %2 MB.</translation>
    </message>
    <message>
        <source>The logo is not a PNG picture, or is damaged. Choose another file.</source>
        <translation>Logo bukan gambar PNG, atau rusak. Pilih file lain.</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install it again.</source>
        <translation>Ada bagian program yang hilang. Pasang ulang program.</translation>
    </message>
    <message>
        <source>Letters cannot be printed by this program.</source>
        <translation>Program ini tidak dapat mencetak surat.</translation>
    </message>
    <message>
        <source>The letter template uses “%1” in a way that is not allowed here. Write fields as {{name}} and sections as {{#name}}…{{/name}}.</source>
        <translation>Templat surat memakai “%1” dengan cara yang tidak diizinkan di sini. Tulis isian sebagai {{nama}} dan bagian sebagai {{#nama}}…{{/nama}}.</translation>
    </message>
    <message>
        <source>The letter template uses the field “%1”, which does not exist or cannot be printed. Correct its name.</source>
        <translation>Templat surat memakai isian “%1” yang tidak ada atau tidak dapat dicetak. Perbaiki namanya.</translation>
    </message>
    <message>
        <source>The letter template is too long. Choose the right file.</source>
        <translation>Templat surat terlalu panjang. Pilih file yang benar.</translation>
    </message>
    <message>
        <source>The letter template has a field or section that is not closed (%1). Correct the template.</source>
        <translation>Templat surat memuat isian atau bagian yang tidak ditutup (%1). Perbaiki templatnya.</translation>
    </message>
    <message>
        <source>The pages could not be made. Try again.</source>
        <translation>Halaman tidak dapat dibuat. Coba lagi.</translation>
    </message>
    <message>
        <source>“%1” does not fit one page. Shorten its longest texts.</source>
        <translation>“%1” tidak muat satu halaman. Persingkat teks terpanjangnya.</translation>
    </message>
    <message>
        <source>The letter holds the character “%1”, which its type cannot print. Write it in Latin letters.</source>
        <translation>Surat memuat karakter “%1” yang tidak dapat dicetak dengan jenis hurufnya. Tulis dengan huruf Latin.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>The file has more than 50 MB. Scan it again with 300 dpi.</source>
        <translation>File lebih dari 50 MB. Pindai ulang dengan 300 dpi.</translation>
    </message>
    <message>
        <source>The picture has more than 60 megapixels. Scan it again with 300 dpi.</source>
        <translation>Gambar lebih dari 60 megapiksel. Pindai ulang dengan 300 dpi.</translation>
    </message>
    <message>
        <source>The file is neither PDF nor JPEG, PNG or TIFF. Scan or save it as one of these.</source>
        <translation>File bukan PDF, JPEG, PNG, atau TIFF. Pindai atau simpan dalam salah satu format itu.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Scan it again, or ask for it again.</source>
        <translation>File rusak atau tidak lengkap. Pindai ulang, atau minta lagi filenya.</translation>
    </message>
    <message>
        <source>The PDF opens with a password only. Ask for it without a password.</source>
        <translation>PDF hanya terbuka dengan kata sandi. Minta file tanpa kata sandi.</translation>
    </message>
    <message>
        <source>The file has no such page.</source>
        <translation>File tidak mempunyai halaman itu.</translation>
    </message>
    <message>
        <source>This can not be done with a file of this type.</source>
        <translation>Ini tidak dapat dilakukan dengan jenis file ini.</translation>
    </message>
    <message>
        <source>The file is no certificate. Choose the .cer file that BSrE gave out.</source>
        <translation>File bukan sertifikat. Pilih file .cer yang diterbitkan BSrE.</translation>
    </message>
    <message>
        <source>The file needs more memory than a paper may take. Scan it again with 300 dpi.</source>
        <translation>File memerlukan memori lebih dari yang diizinkan. Pindai ulang dengan 300 dpi.</translation>
    </message>
    <message>
        <source>The program&apos;s parts do not fit each other. Install Lajur again.</source>
        <translation>Bagian-bagian program tidak cocok satu sama lain. Pasang ulang Lajur.</translation>
    </message>
    <message>
        <source>Reading the file failed. Try again; if it fails again, scan it again.</source>
        <translation>File gagal dibaca. Coba lagi; jika tetap gagal, pindai ulang.</translation>
    </message>
    <message>
        <source>Reading the file took too long and was stopped. Try again, or scan it again.</source>
        <translation>Pembacaan file terlalu lama dan dihentikan. Coba lagi, atau pindai ulang.</translation>
    </message>
    <message>
        <source>Papers can not be shown: a part of the program is missing. Install Lajur again.</source>
        <translation>File tidak dapat ditampilkan: ada bagian program yang hilang. Pasang ulang Lajur.</translation>
    </message>
    <message>
        <source>Papers are not opened: this computer offers no protection against harmful files. Ask who looks after it for a current system.</source>
        <translation>File tidak dibuka: komputer ini tidak memberi perlindungan dari file berbahaya. Minta sistem yang mutakhir kepada pengelola komputer.</translation>
    </message>
    <message>
        <source>Reading papers failed several times in a row. Try again in half a minute; all other work goes on.</source>
        <translation>Pembacaan file gagal beberapa kali berturut-turut. Coba lagi dalam setengah menit; pekerjaan lain tetap berjalan.</translation>
    </message>
    <message>
        <source>At the top of the page stands &quot;%1&quot;.</source>
        <translation>Di bagian atas halaman tertulis &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>On the page lies a KTP.</source>
        <translation>Pada halaman ini ada KTP.</translation>
    </message>
    <message>
        <source>The page bears the receipt of case %1.</source>
        <translation>Halaman ini memuat tanda terima berkas %1.</translation>
    </message>
    <message>
        <source>Nothing on the page tells what it is. Choose it yourself.</source>
        <translation>Jenis halaman ini tidak dapat dikenali. Pilih sendiri.</translation>
    </message>
    <message>
        <source>The PDF carries an electronic signature, which would be void if it were made smaller. Ask for a PDF of at most %1 KB.</source>
        <translation>PDF ini bertanda tangan elektronik; tanda tangannya gugur bila PDF diperkecil. Mintalah PDF paling besar %1 KB.</translation>
    </message>
    <message>
        <source>Just still readable it has %1 KB, and at most %2 KB are taken. Scan it again with 300 dpi, without what lies around it.</source>
        <translation>Agar tetap terbaca ukurannya %1 KB, sedangkan yang diterima paling besar %2 KB. Pindai ulang dengan 300 dpi, tanpa bagian di sekelilingnya.</translation>
    </message>
    <message>
        <source>It lies upside down.</source>
        <translation>Letaknya terbalik.</translation>
    </message>
    <message>
        <source>It lies on its side.</source>
        <translation>Letaknya menyamping.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The print service of this computer does not answer. Start it, or restart the computer.</source>
        <translation>Layanan cetak komputer ini tidak menjawab. Jalankan layanan itu, atau nyalakan ulang komputer.</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the letter: %2 Choose another printer, or save the letter as PDF.</source>
        <translation>Printer “%1” tidak menerima surat: %2 Pilih printer lain, atau simpan surat sebagai PDF.</translation>
    </message>
    <message>
        <source>takes no jobs</source>
        <translation>tidak menerima tugas cetak</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>berhenti</translation>
    </message>
    <message>
        <source>The printer “%1” is no longer there. Switch it on or choose another one.</source>
        <translation>Printer “%1” sudah tidak ada. Nyalakan printer itu atau pilih printer lain.</translation>
    </message>
    <message>
        <source>The printer “%1” does not print now (%2). Start it again in the system&apos;s settings, or choose another one.</source>
        <translation>Printer “%1” sedang tidak mencetak (%2). Jalankan kembali di pengaturan sistem, atau pilih printer lain.</translation>
    </message>
    <message>
        <source>The printer “%1” has no paper of %2 × %3 mm (%4); it has %5. Choose another paper or another printer. Nothing was printed, as a smaller or larger page would not be the letter.</source>
        <translation>Printer “%1” tidak memiliki kertas %2 × %3 mm (%4); yang ada %5. Pilih kertas atau printer lain. Tidak ada yang dicetak, karena halaman yang diperkecil atau diperbesar bukan lagi surat itu.</translation>
    </message>
    <message>
        <source>none it names</source>
        <translation>tidak disebutkan</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery key of Lajur</source>
        <translation>Kunci pemulihan Lajur</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Dibuat tanggal %1</translation>
    </message>
    <message>
        <source>This key opens all data of the office when no password is left, also from a restored backup. Lock this sheet away, apart from the computer, and tell the Kepala Dinas where it lies. Nobody can make a second one: if it is lost and all passwords are forgotten, the data cannot be read by anybody.</source>
        <translation>Kunci ini membuka semua data kantor bila tidak ada lagi kata sandi, juga dari cadangan yang dipulihkan. Simpan lembar ini di tempat terkunci, terpisah dari komputer, dan beri tahu Kepala Dinas tempatnya. Kunci kedua tidak dapat dibuat: bila hilang dan semua kata sandi terlupa, data tidak dapat dibaca siapa pun.</translation>
    </message>
    <message>
        <source>To use it: start Lajur, choose “Sign in with the recovery key” and type all groups. Upper and lower case, spaces and dashes do not matter; the letters I, L and O are never used.</source>
        <translation>Cara memakai: buka Lajur, pilih “Masuk dengan kunci pemulihan”, lalu ketik semua kelompok. Huruf besar atau kecil, spasi dan tanda hubung tidak berpengaruh; huruf I, L dan O tidak pernah dipakai.</translation>
    </message>
</context>
<context>
    <name>RegisterColumns</name>
    <message>
        <source>Case number</source>
        <translation>Nomor berkas</translation>
    </message>
    <message>
        <source>Agenda number</source>
        <translation>Nomor agenda</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Nomor seri</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Berlaku mulai</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Penerbit</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Belum bernomor</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Pemohon</translation>
    </message>
    <message>
        <source>Letters of recommendation</source>
        <translation>Surat rekomendasi</translation>
    </message>
    <message>
        <source>Certificate holders</source>
        <translation>Pemegang sertifikat</translation>
    </message>
    <message>
        <source>Register of applicants for electronic certificates</source>
        <translation>Register pemohon penerbitan sertifikat elektronik</translation>
    </message>
    <message>
        <source>Register of letters of recommendation for electronic certificates</source>
        <translation>Register surat rekomendasi sertifikat elektronik</translation>
    </message>
    <message>
        <source>Register of civil servants with electronic certificates</source>
        <translation>Register pegawai yang sudah menerbitkan sertifikat elektronik</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Belum ditandatangani</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ditandatangani</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>BATAL</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Diganti</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Dicabut</translation>
    </message>
</context>
<context>
    <name>RegisterPages</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>This scanner sends pictures in a way Lajur does not know. Use another scanner.</source>
        <translation>Pemindai ini mengirim gambar dengan cara yang tidak dikenal Lajur. Gunakan pemindai lain.</translation>
    </message>
    <message>
        <source>The scanner sends a page without a size. Scan it again.</source>
        <translation>Pemindai mengirim halaman tanpa ukuran. Pindai lagi.</translation>
    </message>
    <message>
        <source>The page is too large. Scan it with fewer dpi.</source>
        <translation>Halaman terlalu besar. Pindai dengan dpi lebih rendah.</translation>
    </message>
    <message>
        <source>This scanner has no feeder. Put the page on the glass instead.</source>
        <translation>Pemindai ini tidak memiliki pengumpan. Letakkan halaman di kaca.</translation>
    </message>
    <message>
        <source>This scanner has no glass. Put the page into the feeder instead.</source>
        <translation>Pemindai ini tidak memiliki kaca. Masukkan halaman ke pengumpan.</translation>
    </message>
    <message>
        <source>This scanner has no colour. BSrE needs the KTP in colour: use another scanner.</source>
        <translation>Pemindai ini tidak berwarna. BSrE memerlukan KTP berwarna: gunakan pemindai lain.</translation>
    </message>
    <message>
        <source>This scanner has no grey. Scan in colour instead.</source>
        <translation>Pemindai ini tidak memiliki mode abu-abu. Pindai berwarna.</translation>
    </message>
    <message>
        <source>Scanning was stopped.</source>
        <translation>Pemindaian dihentikan.</translation>
    </message>
    <message>
        <source>The scanner is busy. Wait until it is free, then scan again.</source>
        <translation>Pemindai sedang dipakai. Tunggu sampai bebas, lalu pindai lagi.</translation>
    </message>
    <message>
        <source>Paper is jammed in the feeder. Take it out, put the rest in again and go on.</source>
        <translation>Kertas macet di pengumpan. Keluarkan, masukkan sisanya kembali, lalu lanjutkan.</translation>
    </message>
    <message>
        <source>The feeder is empty. Put the papers in and scan again.</source>
        <translation>Pengumpan kosong. Masukkan kertas, lalu pindai lagi.</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open. Close it and scan again.</source>
        <translation>Penutup pemindai terbuka. Tutup, lalu pindai lagi.</translation>
    </message>
    <message>
        <source>You may not use this scanner. Ask the PC&apos;s administrator for the right to it.</source>
        <translation>Anda tidak berhak memakai pemindai ini. Mintalah hak kepada administrator PC.</translation>
    </message>
    <message>
        <source>There is not enough memory for this page. Scan it with fewer dpi.</source>
        <translation>Memori tidak cukup untuk halaman ini. Pindai dengan dpi lebih rendah.</translation>
    </message>
    <message>
        <source>The scanner does not take these settings. Choose others.</source>
        <translation>Pemindai tidak menerima pengaturan ini. Pilih yang lain.</translation>
    </message>
    <message>
        <source>The scanner does not answer any more. Check its cable and that it is switched on, then scan again.</source>
        <translation>Pemindai tidak menjawab lagi. Periksa kabelnya dan pastikan menyala, lalu pindai lagi.</translation>
    </message>
    <message>
        <source>A scanner is still at work. Wait until it is done, then try again.</source>
        <translation>Pemindai masih bekerja. Tunggu sampai selesai, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The scanner takes too long to answer. Check its cable and that it is switched on, then try again.</source>
        <translation>Pemindai terlalu lama menjawab. Periksa kabelnya dan pastikan menyala, lalu coba lagi.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>No official holds the function “%1” on that day. Enter the official in the settings.</source>
        <translation>Tidak ada pejabat yang memegang fungsi “%1” pada hari itu. Daftarkan pejabatnya di Pengaturan.</translation>
    </message>
    <message>
        <source>The name is missing; without it nobody finds the case again.</source>
        <translation>Nama belum diisi; tanpa nama, berkas ini tidak dapat ditemukan kembali.</translation>
    </message>
    <message>
        <source>The form cannot be kept like this.</source>
        <translation>Formulir belum dapat disimpan.</translation>
    </message>
    <message>
        <source>This person already has an open request, %1. Continue that one, or cancel it first.</source>
        <translation>Orang ini masih mempunyai permohonan yang berjalan, %1. Lanjutkan permohonan itu, atau batalkan dahulu.</translation>
    </message>
    <message>
        <source>Another applicant already uses this e-mail address. It has to be the applicant&apos;s own mailbox.</source>
        <translation>Alamat email ini sudah dipakai pemohon lain. Alamatnya harus milik pemohon sendiri.</translation>
    </message>
    <message>
        <source>The workflow has no stage “%1”.</source>
        <translation>Alur kerja tidak mempunyai tahap “%1”.</translation>
    </message>
    <message>
        <source>Case %1 is closed; its form stays as it is.</source>
        <translation>Berkas %1 sudah ditutup; formulirnya tidak dapat diubah lagi.</translation>
    </message>
    <message>
        <source>Say why the form is changed: the case is already on its way.</source>
        <translation>Sebutkan alasan formulir diubah: berkas sudah berjalan.</translation>
    </message>
    <message>
        <source>Case %1 and its history disagree. Run the check of the data and restore a backup.</source>
        <translation>Berkas %1 tidak sesuai dengan riwayatnya. Jalankan pemeriksaan data dan pulihkan cadangan.</translation>
    </message>
    <message>
        <source>The time given lies in the future. Check it against the paper.</source>
        <translation>Waktu yang diisi melampaui saat ini. Periksa pada dokumennya.</translation>
    </message>
    <message>
        <source>The time given lies before the step before it (%1).</source>
        <translation>Waktu yang diisi mendahului langkah sebelumnya (%1).</translation>
    </message>
    <message>
        <source>The clock of this computer stands behind the last entry. Check date and time.</source>
        <translation>Jam komputer ini tertinggal dari catatan terakhir. Periksa tanggal dan waktunya.</translation>
    </message>
    <message>
        <source>The workflow knows no action “%1”.</source>
        <translation>Alur kerja tidak mengenal tindakan “%1”.</translation>
    </message>
    <message>
        <source>The same person has another open case, %1, by now. Finish or cancel that one first.</source>
        <translation>Orang yang sama kini mempunyai berkas lain yang masih berjalan, %1. Selesaikan atau batalkan dahulu berkas itu.</translation>
    </message>
    <message>
        <source>The certificate&apos;s issuer has to be given.</source>
        <translation>Penerbit sertifikat harus diisi.</translation>
    </message>
    <message>
        <source>The certificate&apos;s last day has to lie after its first day.</source>
        <translation>Hari terakhir masa berlaku sertifikat harus sesudah hari pertamanya.</translation>
    </message>
    <message>
        <source>A certificate with this serial number is already in the register.</source>
        <translation>Sertifikat dengan nomor seri ini sudah ada dalam register.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>“%1” in %2 has to be %3.</source>
        <translation>“%1” dalam %2 harus berupa %3.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true atau false</translation>
    </message>
    <message>
        <source>a date such as 2026-11-23</source>
        <translation>tanggal, misalnya 2026-11-23</translation>
    </message>
    <message>
        <source>a time such as 2026-11-23T10:15:00+07:00</source>
        <translation>waktu, misalnya 2026-11-23T10:15:00+07:00</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>objek</translation>
    </message>
    <message>
        <source>%1 has an unknown entry “%2”.</source>
        <translation>Dalam %1 terdapat isian “%2” yang tidak dikenal.</translation>
    </message>
    <message>
        <source>The letter is already signed; its signed copy is what counts.</source>
        <translation>Surat sudah ditandatangani; yang berlaku adalah salinan bertanda tangan.</translation>
    </message>
    <message>
        <source>Case %1 has no letter that could be printed again.</source>
        <translation>Berkas %1 tidak mempunyai surat yang dapat dicetak ulang.</translation>
    </message>
    <message>
        <source>Case %1 is closed; its letter is no longer printed.</source>
        <translation>Berkas %1 sudah ditutup; suratnya tidak dicetak lagi.</translation>
    </message>
    <message>
        <source>The data have changed since letter %1 was printed. Take the letter back and issue a new one; it gets a new number.</source>
        <translation>Data sudah berubah sejak surat %1 dicetak. Tarik surat itu dan terbitkan yang baru; surat baru mendapat nomor baru.</translation>
    </message>
    <message>
        <source>A request that began outside needs a note of at least 10 characters: from where and why it is taken over.</source>
        <translation>Permohonan yang dimulai di luar memerlukan catatan sedikitnya 10 karakter: berasal dari mana dan mengapa dialihkan ke sini.</translation>
    </message>
    <message>
        <source>The letter written outside needs its date (letterDate).</source>
        <translation>Surat yang dibuat di luar harus disertai tanggalnya (letterDate).</translation>
    </message>
    <message>
        <source>The certificate needs validFrom and a later validTo.</source>
        <translation>Sertifikat memerlukan validFrom dan validTo yang sesudahnya.</translation>
    </message>
    <message>
        <source>the case file</source>
        <translation>file berkas</translation>
    </message>
    <message>
        <source>The office file has an unknown entry “%1”.</source>
        <translation>File kantor memuat isian “%1” yang tidak dikenal.</translation>
    </message>
    <message>
        <source>The office file lacks a text for “%1”.</source>
        <translation>File kantor belum memuat teks untuk “%1”.</translation>
    </message>
    <message>
        <source>The office file needs a list of 1 to %1 texts for “%2”.</source>
        <translation>File kantor harus memuat daftar 1 sampai %1 teks untuk “%2”.</translation>
    </message>
    <message>
        <source>The number pattern “%1” is not usable: %2</source>
        <translation>Pola nomor “%1” tidak dapat dipakai: %2</translation>
    </message>
    <message>
        <source>“%1” in the office file has to be true or false.</source>
        <translation>“%1” dalam file kantor harus true atau false.</translation>
    </message>
    <message>
        <source>“%1” in the office file has to be a date such as 2026-01-01.</source>
        <translation>“%1” dalam file kantor harus berupa tanggal, misalnya 2026-01-01.</translation>
    </message>
    <message>
        <source>The paper of letters is A4 or F4, not “%1”.</source>
        <translation>Kertas surat adalah A4 atau F4, bukan “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a function of the SOP.</source>
        <translation>“%1” bukan fungsi dalam SOP.</translation>
    </message>
    <message>
        <source>“%1” is not a capacity; use definitif, an, plt, plh or pj.</source>
        <translation>“%1” bukan kedudukan pejabat; gunakan definitif, an, plt, plh, atau pj.</translation>
    </message>
    <message>
        <source>The period of %1 needs a first day (validFrom, for example 2026-01-01).</source>
        <translation>Masa jabatan %1 memerlukan hari pertama (validFrom, misalnya 2026-01-01).</translation>
    </message>
    <message>
        <source>The period of %1 ends before it begins.</source>
        <translation>Masa jabatan %1 berakhir sebelum dimulai.</translation>
    </message>
    <message>
        <source>NIK of the signatory: %1</source>
        <translation>NIK penandatangan: %1</translation>
    </message>
    <message>
        <source>This data folder already holds an office. Choose another folder.</source>
        <translation>Folder data ini sudah berisi kantor. Pilih folder lain.</translation>
    </message>
    <message>
        <source>There is no office in this data folder yet. Set one up first.</source>
        <translation>Belum ada kantor dalam folder data ini. Siapkan dahulu.</translation>
    </message>
    <message>
        <source>The office&apos;s settings are damaged. Restore the latest backup.</source>
        <translation>Pengaturan kantor rusak. Pulihkan cadangan terbaru.</translation>
    </message>
    <message>
        <source>The file is empty. Scan the paper again.</source>
        <translation>File kosong. Pindai ulang dokumennya.</translation>
    </message>
    <message>
        <source>The file has %1 MB; the most is 50 MB. Scan it again with 300 dpi.</source>
        <translation>Ukuran file %1 MB; paling besar 50 MB. Pindai ulang dengan 300 dpi.</translation>
    </message>
    <message>
        <source>The file is neither PDF nor JPEG, PNG or TIFF. Scan or save it as one of these.</source>
        <translation>File bukan PDF, JPEG, PNG, atau TIFF. Pindai atau simpan dalam salah satu format itu.</translation>
    </message>
    <message>
        <source>The file&apos;s name says %1, its content is %2. Save it again under the right type.</source>
        <translation>Menurut namanya file ini %1, menurut isinya %2. Simpan ulang dengan format yang benar.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of paper. Kinds are: %2.</source>
        <translation>“%1” bukan jenis dokumen. Jenis yang ada: %2.</translation>
    </message>
    <message>
        <source>The file grew beyond 50 MB while it was read. Try again when it is complete.</source>
        <translation>Ukuran file melampaui 50 MB saat dibaca. Coba lagi setelah file itu lengkap.</translation>
    </message>
    <message>
        <source>Somebody else attached the same kind of paper just now. Attach it again.</source>
        <translation>Pengguna lain baru saja melampirkan dokumen sejenis. Lampirkan sekali lagi.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it exists and that you may open it.</source>
        <translation>File tidak dapat dibaca. Pastikan file itu ada dan boleh Anda buka.</translation>
    </message>
    <message>
        <source>Case %1 is closed; papers can no longer be added.</source>
        <translation>Berkas %1 sudah ditutup; dokumen tidak dapat ditambahkan lagi.</translation>
    </message>
    <message>
        <source>The case has no such paper: %1.</source>
        <translation>Berkas tidak mempunyai dokumen ini: %1.</translation>
    </message>
    <message>
        <source>There is no register “%1”. Registers are pemohon, rekomendasi and sertifikat.</source>
        <translation>Register “%1” tidak ada. Register yang ada: pemohon, rekomendasi, dan sertifikat.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Nomor berkas</translation>
    </message>
    <message>
        <source>Agenda number</source>
        <translation>Nomor agenda</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Penandatangan</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Nomor seri</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Penerbit</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Berlaku mulai</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Belum ada pengguna yang masuk. Masuk dahulu.</translation>
    </message>
    <message>
        <source>This needs one of the roles %1. Ask an administrator to give it to you.</source>
        <translation>Untuk ini diperlukan salah satu peran %1. Minta administrator memberikannya kepada Anda.</translation>
    </message>
    <message>
        <source>The account “%1” was changed outside Lajur. Restore a backup and tell the person in charge of data protection.</source>
        <translation>Akun “%1” diubah di luar Lajur. Pulihkan cadangan dan beri tahu penanggung jawab pelindungan data.</translation>
    </message>
    <message>
        <source>The office&apos;s public key is damaged; nothing can be kept safely. Restore the latest backup.</source>
        <translation>Kunci publik kantor rusak; tidak ada yang dapat disimpan dengan aman. Pulihkan cadangan terbaru.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong. Another administrator can reset a forgotten password.</source>
        <translation>Nama pengguna atau kata sandi salah. Kata sandi yang terlupa dapat diatur ulang oleh administrator lain.</translation>
    </message>
    <message>
        <source>The office has no intact administrator account. Restore an older backup.</source>
        <translation>Kantor tidak mempunyai akun administrator yang utuh. Pulihkan cadangan yang lebih lama.</translation>
    </message>
    <message>
        <source>A difference that is valid needs its reason, at least 10 characters (note).</source>
        <translation>Perbedaan yang sah harus disertai alasannya, sedikitnya 10 karakter (note).</translation>
    </message>
    <message>
        <source>The office gives its letter numbers itself; leave the number out.</source>
        <translation>Kantor menomori suratnya sendiri; kosongkan nomor.</translation>
    </message>
    <message>
        <source>The case has no letter yet that a number could be given to.</source>
        <translation>Berkas belum mempunyai surat yang dapat diberi nomor.</translation>
    </message>
    <message>
        <source>The case has no letter that could have been signed.</source>
        <translation>Berkas tidak mempunyai surat yang dapat ditandatangani.</translation>
    </message>
    <message>
        <source>An account needs at least one role.</source>
        <translation>Akun memerlukan sedikitnya satu peran.</translation>
    </message>
    <message>
        <source>“%1” is not a role. Roles are: %2.</source>
        <translation>“%1” bukan peran. Peran yang ada: %2.</translation>
    </message>
    <message>
        <source>A user name has 1 to 40 letters, digits, dots or dashes: “%1” does not.</source>
        <translation>Nama pengguna terdiri dari 1 sampai 40 huruf, angka, titik, atau tanda hubung; “%1” tidak demikian.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Akun “%1” tidak ada.</translation>
    </message>
    <message>
        <source>The account “%1” was changed outside Lajur. Restore a backup.</source>
        <translation>Akun “%1” diubah di luar Lajur. Pulihkan cadangan.</translation>
    </message>
    <message>
        <source>There is already an account “%1”.</source>
        <translation>Akun “%1” sudah ada.</translation>
    </message>
    <message>
        <source>The office needs at least one active administrator.</source>
        <translation>Kantor memerlukan sedikitnya satu administrator yang aktif.</translation>
    </message>
    <message>
        <source>An entry of the history is missing or doubled.</source>
        <translation>Ada catatan riwayat yang hilang atau ganda.</translation>
    </message>
    <message>
        <source>The history does not follow the workflow: %1</source>
        <translation>Riwayat tidak mengikuti alur kerja: %1</translation>
    </message>
    <message>
        <source>The case and its history disagree.</source>
        <translation>Berkas tidak sesuai dengan riwayatnya.</translation>
    </message>
    <message>
        <source>Entry %1 of the history was changed after it was written.</source>
        <translation>Catatan riwayat %1 diubah setelah ditulis.</translation>
    </message>
    <message>
        <source>The case does not open: %1</source>
        <translation>Berkas tidak dapat dibuka: %1</translation>
    </message>
    <message>
        <source>The form of the case was changed or damaged.</source>
        <translation>Formulir berkas diubah atau rusak.</translation>
    </message>
    <message>
        <source>The sealed part of entry %1 was changed or damaged.</source>
        <translation>Bagian tersegel dari catatan %1 diubah atau rusak.</translation>
    </message>
    <message>
        <source>Name, NIP, e-mail or OPD shown for the case differ from its sealed form.</source>
        <translation>Nama, NIP, email, atau OPD yang ditampilkan untuk berkas berbeda dari formulir tersegelnya.</translation>
    </message>
    <message>
        <source>Number %1 was given by the history but is gone from the register.</source>
        <translation>Nomor %1 diberikan menurut riwayat, tetapi hilang dari register.</translation>
    </message>
    <message>
        <source>Certificate %1 was recorded by the history but is gone from the register.</source>
        <translation>Sertifikat %1 dicatat menurut riwayat, tetapi hilang dari register.</translation>
    </message>
    <message>
        <source>The content of the letter was changed or damaged.</source>
        <translation>Isi surat diubah atau rusak.</translation>
    </message>
    <message>
        <source>The paper belongs to no document.</source>
        <translation>Isi tersimpan ini bukan milik dokumen mana pun.</translation>
    </message>
    <message>
        <source>The account or its roles were changed outside Lajur.</source>
        <translation>Akun atau perannya diubah di luar Lajur.</translation>
    </message>
    <message>
        <source>The number or its state was changed outside Lajur.</source>
        <translation>Nomor atau statusnya diubah di luar Lajur.</translation>
    </message>
    <message>
        <source>The certificate&apos;s line was changed outside Lajur.</source>
        <translation>Baris sertifikat diubah di luar Lajur.</translation>
    </message>
    <message>
        <source>The sealed NIK of a person was changed or damaged.</source>
        <translation>NIK tersegel seseorang diubah atau rusak.</translation>
    </message>
    <message>
        <source>The daily seal was changed, or one before it is missing.</source>
        <translation>Segel harian diubah, atau segel sebelumnya hilang.</translation>
    </message>
    <message>
        <source>Sealed entries of the history are missing or changed.</source>
        <translation>Catatan riwayat yang tersegel hilang atau berubah.</translation>
    </message>
    <message>
        <source>The program is incomplete: its workflow file is missing. Install it again.</source>
        <translation>Program tidak lengkap: file alur kerjanya hilang. Pasang ulang program.</translation>
    </message>
    <message>
        <source>There is no workflow for the service “%1”.</source>
        <translation>Tidak ada alur kerja untuk layanan “%1”.</translation>
    </message>
    <message>
        <source>The workflow this case began on is missing or changed. Restore the latest backup.</source>
        <translation>Alur kerja yang dipakai sejak awal berkas ini hilang atau berubah. Pulihkan cadangan terbaru.</translation>
    </message>
    <message>
        <source>Nobody with this NIP holds the function “%1” on that day.</source>
        <translation>Pada hari itu tidak ada pemegang fungsi “%1” dengan NIP ini.</translation>
    </message>
    <message>
        <source>What the letter of recommendation says cannot be changed any more. Take the letter back first; the new one gets its own number.</source>
        <translation>Isi surat rekomendasi tidak dapat diubah lagi. Tarik dahulu suratnya; surat yang baru mendapat nomor sendiri.</translation>
    </message>
    <message>
        <source>%1 worked on case %2 meanwhile (%3). Look at it again before you change it.</source>
        <translation>Sementara itu %1 mengerjakan berkas %2 (%3). Lihat kembali berkas itu sebelum mengubahnya.</translation>
    </message>
    <message>
        <source>The logo is not a PNG picture.</source>
        <translation>Logo bukan gambar PNG.</translation>
    </message>
    <message>
        <source>The pattern of case numbers needs {tahun}: counting begins anew each year.</source>
        <translation>Pola nomor berkas memerlukan {tahun}: penomoran dimulai kembali setiap tahun.</translation>
    </message>
    <message>
        <source>The date of the number has to lie between the letter&apos;s date and today.</source>
        <translation>Tanggal nomor harus di antara tanggal surat dan hari ini.</translation>
    </message>
    <message>
        <source>An older form of the case was put back.</source>
        <translation>Formulir lama berkas ini telah dikembalikan ke tempatnya.</translation>
    </message>
    <message>
        <source>%1, version %2, was attached by the history but is gone or replaced.</source>
        <translation>%1, versi %2, tercatat dilampirkan dalam riwayat, tetapi hilang atau telah diganti.</translation>
    </message>
    <message>
        <source>Letter %1 was issued by the history but is gone.</source>
        <translation>Surat %1 tercatat diterbitkan dalam riwayat, tetapi hilang.</translation>
    </message>
    <message>
        <source>The letter and its number in the register disagree.</source>
        <translation>Surat dan nomornya dalam register tidak cocok.</translation>
    </message>
    <message>
        <source>%1: the paper is missing from the store.</source>
        <translation>%1: dokumennya hilang dari penyimpanan.</translation>
    </message>
    <message>
        <source>%1: the sealed paper was changed or damaged. %2</source>
        <translation>%1: dokumen yang disegel telah berubah atau rusak. %2</translation>
    </message>
    <message>
        <source>Case %1, %2, version %3</source>
        <translation>Berkas %1, %2, versi %3</translation>
    </message>
    <message>
        <source>Choose a folder for the backups, best on another disk.</source>
        <translation>Pilih folder cadangan, sebaiknya di media penyimpanan lain.</translation>
    </message>
    <message>
        <source>Keep 1 to %1 backups.</source>
        <translation>Simpan 1 sampai %1 cadangan.</translation>
    </message>
    <message>
        <source>Another administrator has changed the backups meanwhile. Load them again.</source>
        <translation>Administrator lain sudah mengubah pengaturan cadangan. Muat ulang.</translation>
    </message>
    <message>
        <source>No folder for backups is chosen yet. An administrator chooses one in the settings.</source>
        <translation>Folder cadangan belum dipilih. Administrator memilihnya di Pengaturan.</translation>
    </message>
    <message>
        <source>form changed</source>
        <translation>formulir diubah</translation>
    </message>
    <message>
        <source>paper attached</source>
        <translation>dokumen dilampirkan</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>dibatalkan: %1</translation>
    </message>
    <message>
        <source>Signatory: %1</source>
        <translation>Penanda tangan: %1</translation>
    </message>
    <message>
        <source>Office data: %1</source>
        <translation>Data kantor: %1</translation>
    </message>
    <message>
        <source>The letter has not been issued yet.</source>
        <translation>Surat belum diterbitkan.</translation>
    </message>
    <message>
        <source>Case %1 has no such letter.</source>
        <translation>Berkas %1 tidak memiliki surat itu.</translation>
    </message>
    <message>
        <source>This letter no longer counts; its number is kept in the register.</source>
        <translation>Surat ini tidak berlaku lagi; nomornya tetap tercatat dalam register.</translation>
    </message>
    <message>
        <source>Another administrator has changed the same settings meanwhile. Load them again, then repeat your change.</source>
        <translation>Administrator lain sudah mengubah pengaturan yang sama. Muat ulang, lalu ulangi perubahan Anda.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Correct one of them.</source>
        <translation>Hari terakhir mendahului hari pertama. Perbaiki salah satunya.</translation>
    </message>
    <message>
        <source>The office is not open. Open it first.</source>
        <translation>Kantor belum dibuka. Buka dahulu.</translation>
    </message>
    <message>
        <source>Choose the function in the SOP.</source>
        <translation>Pilih fungsi dalam SOP.</translation>
    </message>
    <message>
        <source>Enter the name as it is printed, with titles.</source>
        <translation>Isi nama sebagaimana dicetak, dengan gelar.</translation>
    </message>
    <message>
        <source>Enter the title of the function as it is printed on letters.</source>
        <translation>Isi nama jabatan sebagaimana dicetak pada surat.</translation>
    </message>
    <message>
        <source>Enter the official&apos;s own position (jabatan).</source>
        <translation>Isi jabatan pejabat itu sendiri.</translation>
    </message>
    <message>
        <source>Enter the first day of the period in office.</source>
        <translation>Isi hari pertama masa jabatan.</translation>
    </message>
    <message>
        <source>%1 holds this function from %2 until %3. The two periods may not overlap.</source>
        <translation>%1 memegang fungsi ini dari %2 sampai %3. Kedua masa jabatan tidak boleh bertumpang tindih.</translation>
    </message>
    <message>
        <source>%1 holds this function since %2. End that period first.</source>
        <translation>%1 memegang fungsi ini sejak %2. Akhiri dahulu masa jabatan itu.</translation>
    </message>
    <message>
        <source>This is not your present password. Type it again.</source>
        <translation>Ini bukan kata sandi Anda yang sekarang. Ketik lagi.</translation>
    </message>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>Dihentikan sebelum selesai.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>A limit lies between 20 KB and 50 MB.</source>
        <translation>Batas ukuran harus antara 20 KB dan 50 MB.</translation>
    </message>
    <message>
        <source>A name&apos;s pattern needs {jenis} and may hold {nip}, {nama} and {nomor}.</source>
        <translation>Pola nama harus memuat {jenis} dan boleh memuat {nip}, {nama}, dan {nomor}.</translation>
    </message>
    <message>
        <source>Another administrator has changed the package meanwhile. Load it again.</source>
        <translation>Administrator lain telah mengubah pengaturan paket. Muat ulang.</translation>
    </message>
    <message>
        <source>A package is readable; choose a folder outside the office&apos;s data, not %1.</source>
        <translation>Isi paket dapat dibaca; pilih folder di luar data kantor, bukan %1.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or choose another; nothing was done.</source>
        <translation>Folder %1 tidak ada. Buat folder itu, atau pilih yang lain; belum ada yang dilakukan.</translation>
    </message>
    <message>
        <source>The package needs %1. Scan and attach it first.</source>
        <translation>Paket memerlukan %1. Pindai dan pasang dahulu.</translation>
    </message>
    <message>
        <source>%1 has %2 KB; the portal takes %3 KB. Scan it smaller and attach it again.</source>
        <translation>%1 berukuran %2 KB; portal menerima %3 KB. Pindai lebih kecil dan pasang lagi.</translation>
    </message>
    <message>
        <source>%1 cannot be made as small as %2 KB. Scan it again with 300 dpi.</source>
        <translation>%1 tidak dapat diperkecil sampai %2 KB. Pindai lagi dengan 300 dpi.</translation>
    </message>
    <message>
        <source>KTP, colour, 300 dpi</source>
        <translation>KTP warna 300 dpi</translation>
    </message>
    <message>
        <source>Letter, colour, 300 dpi, feeder</source>
        <translation>Surat warna 300 dpi, pengumpan</translation>
    </message>
    <message>
        <source>Letter, grey, 300 dpi, feeder</source>
        <translation>Surat abu-abu 300 dpi, pengumpan</translation>
    </message>
    <message>
        <source>A page is no longer in the tray: somebody has attached or removed it. Load the tray again.</source>
        <translation>Satu halaman sudah tidak ada di baki: sudah dipasang atau dihapus orang lain. Muat ulang baki.</translation>
    </message>
    <message>
        <source>The page could not be read to its end. Try again when its disk or share is there.</source>
        <translation>Halaman tidak terbaca sampai akhir. Coba lagi setelah media penyimpanan atau folder jaringannya terhubung.</translation>
    </message>
    <message>
        <source>The file changed while it was read. Try again when it is complete.</source>
        <translation>File berubah saat dibaca. Coba lagi setelah file lengkap.</translation>
    </message>
    <message>
        <source>A page is named twice. Name each page once.</source>
        <translation>Satu halaman disebut dua kali. Sebut setiap halaman sekali saja.</translation>
    </message>
    <message>
        <source>Choose at least one page of the tray.</source>
        <translation>Pilih paling sedikit satu halaman dari baki.</translation>
    </message>
    <message>
        <source>Only pages from the scanner can be joined to one paper. Attach the others one by one.</source>
        <translation>Hanya halaman dari pemindai yang dapat digabungkan menjadi satu dokumen. Pasang yang lain satu per satu.</translation>
    </message>
    <message>
        <source>Say why the page is removed.</source>
        <translation>Sebutkan alasan halaman ini dihapus.</translation>
    </message>
    <message>
        <source>Page %1 of the tray is missing from the store.</source>
        <translation>Halaman %1 dari baki tidak ada di penyimpanan.</translation>
    </message>
    <message>
        <source>Page %1 of the tray was changed or damaged. %2</source>
        <translation>Halaman %1 dari baki diubah atau rusak. %2</translation>
    </message>
    <message>
        <source>Choose the folder into which the copier puts its scans.</source>
        <translation>Pilih folder tempat mesin fotokopi menaruh hasil pindai.</translation>
    </message>
    <message>
        <source>The copier&apos;s folder cannot lie in the office&apos;s own folder. Choose another.</source>
        <translation>Folder mesin fotokopi tidak boleh berada di dalam folder kantor. Pilih yang lain.</translation>
    </message>
    <message>
        <source>Another administrator has changed the watch folder meanwhile. Load it again.</source>
        <translation>Administrator lain telah mengubah folder pantauan. Muat ulang.</translation>
    </message>
    <message>
        <source>The case is closed: nothing is sent for it any more.</source>
        <translation>Berkas sudah ditutup: tidak ada lagi yang dikirim untuknya.</translation>
    </message>
    <message>
        <source>The form has no e-mail address yet. Enter it first.</source>
        <translation>Formulir belum memuat alamat email. Isi dahulu.</translation>
    </message>
    <message>
        <source>No code was sent for this case yet. Send one first.</source>
        <translation>Belum ada kode yang dikirim untuk berkas ini. Kirim dahulu.</translation>
    </message>
    <message>
        <source>The code went to another address than the form has now. Send a new one.</source>
        <translation>Kode dikirim ke alamat yang berbeda dari formulir sekarang. Kirim kode baru.</translation>
    </message>
    <message numerus="yes">
        <source>The code is older than %n day(s). Send a new one.</source>
        <translation>
            <numerusform>Kode sudah lebih dari %n hari. Kirim kode baru.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the code that was sent last.</source>
        <translation>Ini bukan kode yang terakhir dikirim.</translation>
    </message>
    <message>
        <source>Nobody is entered as %1 on that day, so nobody can sign the letter. Enter the official in the settings first.</source>
        <translation>Tidak ada pejabat yang tercatat sebagai %1 pada hari itu sehingga surat tidak dapat ditandatangani. Isi pejabatnya di Pengaturan.</translation>
    </message>
    <message>
        <source>The letter of return needs at least one reason.</source>
        <translation>Surat pengembalian memerlukan paling sedikit satu alasan.</translation>
    </message>
    <message>
        <source>The page could not be read. Try again.</source>
        <translation>Halaman tidak dapat dibaca. Coba lagi.</translation>
    </message>
    <message>
        <source>The data in the letter of request differ from the KTP</source>
        <translation>Data pada surat permohonan berbeda dengan KTP</translation>
    </message>
    <message>
        <source>The name carries titles that are not on the KTP</source>
        <translation>Nama memuat gelar yang tidak ada pada KTP</translation>
    </message>
    <message>
        <source>The e-mail address is not active</source>
        <translation>Email dinas tidak aktif</translation>
    </message>
    <message>
        <source>The e-mail address belongs to the agency, not to the person</source>
        <translation>Email milik OPD, bukan milik pribadi pemohon</translation>
    </message>
    <message>
        <source>The mailbox is full</source>
        <translation>Kotak surat email penuh</translation>
    </message>
    <message>
        <source>The KTP is blurred</source>
        <translation>KTP buram</translation>
    </message>
    <message>
        <source>The KTP is not in colour</source>
        <translation>KTP tidak berwarna</translation>
    </message>
    <message>
        <source>The KTP is cut off</source>
        <translation>KTP terpotong</translation>
    </message>
    <message>
        <source>A reflection covers part of the KTP</source>
        <translation>Sebagian KTP tertutup pantulan cahaya</translation>
    </message>
    <message>
        <source>The KTP was uploaded sideways</source>
        <translation>KTP diunggah miring</translation>
    </message>
    <message>
        <source>Papers are missing</source>
        <translation>Berkas persyaratan belum lengkap</translation>
    </message>
    <message>
        <source>The letter of request is not signed</source>
        <translation>Surat permohonan belum ditandatangani</translation>
    </message>
    <message>
        <source>The letter of request has no stamp</source>
        <translation>Surat permohonan belum dibubuhi cap</translation>
    </message>
    <message>
        <source>The letter of request has no date</source>
        <translation>Surat permohonan tidak bertanggal</translation>
    </message>
    <message>
        <source>Post or unit is no longer right after a transfer</source>
        <translation>Jabatan atau unit kerja tidak sesuai lagi setelah mutasi</translation>
    </message>
    <message>
        <source>The NIK is not registered or does not match</source>
        <translation>NIK tidak terdaftar atau tidak sesuai</translation>
    </message>
    <message>
        <source>NIK or e-mail is bound to an account of another agency</source>
        <translation>NIK atau email sudah terikat pada akun instansi lain</translation>
    </message>
    <message>
        <source>The link for activation or passphrase has expired</source>
        <translation>Tautan aktivasi atau passphrase kedaluwarsa</translation>
    </message>
    <message>
        <source>The selfie failed or was not taken by the applicant</source>
        <translation>Swafoto gagal atau tidak dilakukan sendiri oleh pemohon</translation>
    </message>
    <message>
        <source>Nothing may be written into %1. Choose another folder; nothing was done.</source>
        <translation>Folder %1 tidak boleh ditulisi. Pilih folder lain; belum ada yang dilakukan.</translation>
    </message>
    <message>
        <source>The signed letter that is attached no longer counts. Scan the new one once it is signed, and attach it first.</source>
        <translation>Surat bertanda tangan yang terlampir tidak berlaku lagi. Pindai surat yang baru setelah ditandatangani, lalu lampirkan lebih dahulu.</translation>
    </message>
    <message>
        <source>%1 is already in that folder. Replace it, or choose another folder; nothing was written.</source>
        <translation>%1 sudah ada di folder itu. Ganti file itu, atau pilih folder lain; belum ada yang ditulis.</translation>
    </message>
</context>
<context>
    <name>StageAge</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n jam</numerusform>
        </translation>
    </message>
    <message>
        <source>Office&apos;s clock · %1</source>
        <translation>Jam kantor · %1</translation>
    </message>
    <message>
        <source>Office&apos;s clock, %1</source>
        <translation>Jam kantor, %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>Lewat %1</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 dari %2 mnt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Waiting for download</source>
        <translation>Menunggu diunduh</translation>
    </message>
    <message>
        <source>Applicant&apos;s clock · %1</source>
        <translation>Jam pemohon · %1</translation>
    </message>
    <message>
        <source>Applicant&apos;s clock, %1</source>
        <translation>Jam pemohon, %1</translation>
    </message>
    <message>
        <source>BSrE&apos;s clock · %1</source>
        <translation>Jam BSrE · %1</translation>
    </message>
    <message>
        <source>BSrE&apos;s clock, %1</source>
        <translation>Jam BSrE, %1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>working days</comment>
        <translation>%1 hari</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mnt</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 jam</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 j %2 mnt</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The office&apos;s folder %1 cannot be read.</source>
        <translation>Folder kantor %1 tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>There is no office in the folder %1.</source>
        <translation>Tidak ada kantor dalam folder %1.</translation>
    </message>
    <message>
        <source>The backup must not lie in the office&apos;s own folder %1. Choose a folder on another disk.</source>
        <translation>Cadangan tidak boleh diletakkan dalam folder kantor sendiri, %1. Pilih folder pada media penyimpanan lain.</translation>
    </message>
    <message>
        <source>A backup must keep at least one generation.</source>
        <translation>Sedikitnya satu cadangan harus disimpan.</translation>
    </message>
    <message>
        <source>Another backup is being written to %1. Try again when it is done.</source>
        <translation>Cadangan lain sedang ditulis ke %1. Coba lagi setelah selesai.</translation>
    </message>
    <message>
        <source>A part of this action failed, so nothing of it was saved. Try again.</source>
        <translation>Sebagian tindakan ini gagal, sehingga tidak ada yang disimpan. Coba lagi.</translation>
    </message>
    <message>
        <source>The database file was moved or removed while Lajur was running. Nothing more can be saved: close Lajur, bring the file back, then start again.</source>
        <translation>File basis data dipindahkan atau dihapus saat Lajur berjalan. Tidak ada lagi yang dapat disimpan: tutup Lajur, kembalikan filenya, lalu mulai kembali.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Try again in a moment.</source>
        <translation>%1 sedang dipakai program lain. Coba lagi beberapa saat lagi.</translation>
    </message>
    <message>
        <source>The database %1 is damaged or not one of Lajur. Use a backup.</source>
        <translation>Basis data %1 rusak atau bukan milik Lajur. Gunakan cadangan.</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>Basis data %1 tidak ada.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Use a backup.</source>
        <translation>Basis data %1 rusak. Gunakan cadangan.</translation>
    </message>
    <message>
        <source>The disk of %1 cannot be reached.</source>
        <translation>Media penyimpanan %1 tidak dapat dijangkau.</translation>
    </message>
    <message>
        <source>%1 lies on a network share, where an office&apos;s database is not safe. Choose a folder on this computer&apos;s own disk; to work from several computers, use PostgreSQL.</source>
        <translation>%1 berada pada folder jaringan, yang tidak aman bagi basis data kantor. Pilih folder pada media penyimpanan komputer ini sendiri; untuk bekerja dari beberapa komputer, gunakan PostgreSQL.</translation>
    </message>
    <message>
        <source>The office&apos;s folder %1 cannot be reached. Check that its disk is plugged in.</source>
        <translation>Folder kantor %1 tidak dapat dijangkau. Pastikan media penyimpanannya terpasang.</translation>
    </message>
    <message>
        <source>The paper %1 is missing from the store. Bring it back from a backup.</source>
        <translation>Dokumen %1 hilang dari tempat penyimpanan. Ambil kembali dari cadangan.</translation>
    </message>
    <message>
        <source>The paper %1 cannot be read. Check the disk and who may read it.</source>
        <translation>Dokumen %1 tidak dapat dibaca. Periksa media penyimpanan dan siapa yang boleh membacanya.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read. Check who may read it.</source>
        <translation>Folder %1 tidak dapat dibaca. Periksa siapa yang boleh membacanya.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check the disk it lies on.</source>
        <translation>File %1 tidak dapat dibaca. Periksa media penyimpanannya.</translation>
    </message>
    <message>
        <source>There is no room left to write %1. Free some space or choose another folder.</source>
        <translation>Tidak ada ruang untuk menulis %1. Kosongkan sebagian atau pilih folder lain.</translation>
    </message>
    <message>
        <source>%1 may not be written. Choose another folder or ask for the right to write there.</source>
        <translation>%1 tidak boleh ditulis. Pilih folder lain atau minta hak untuk menulis di sana.</translation>
    </message>
    <message>
        <source>The folder of %1 is not there. Check that the disk is plugged in and the name is right.</source>
        <translation>Folder dari %1 tidak ada. Pastikan media penyimpanannya terpasang dan namanya benar.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a file name here.</source>
        <translation>%1 tidak dapat dipakai sebagai nama file di sini.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the disk or the connection, then try again.</source>
        <translation>%1 tidak dapat ditulis. Periksa media penyimpanan atau sambungannya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This server database belongs to another program. Give Lajur one of its own.</source>
        <translation>Basis data pada server ini milik program lain. Sediakan basis data tersendiri bagi Lajur.</translation>
    </message>
    <message>
        <source>No office has been set up on this server yet. Set one up first.</source>
        <translation>Belum ada kantor pada server ini. Siapkan dahulu.</translation>
    </message>
    <message>
        <source>The database server cannot be reached, or does not let Lajur in. Check the network, the name of the server and the password.</source>
        <translation>Server basis data tidak dapat dijangkau, atau menolak Lajur. Periksa jaringan, nama server, dan kata sandinya.</translation>
    </message>
    <message>
        <source>There is no finished backup in the folder %1.</source>
        <translation>Tidak ada cadangan yang selesai dalam folder %1.</translation>
    </message>
    <message>
        <source>The folder %1 holds an office already. Restore to an empty folder.</source>
        <translation>Folder %1 sudah berisi kantor. Pulihkan ke folder kosong.</translation>
    </message>
    <message>
        <source>The backup cannot be restored into itself. Choose a folder outside of %1.</source>
        <translation>Cadangan tidak dapat dipulihkan ke dalam dirinya sendiri. Pilih folder di luar %1.</translation>
    </message>
    <message>
        <source>The paper %1 is missing from the backup. Nothing was restored; try another backup.</source>
        <translation>Dokumen %1 hilang dari cadangan. Tidak ada yang dipulihkan; coba cadangan lain.</translation>
    </message>
    <message>
        <source>The database %1 is not one of Lajur.</source>
        <translation>Basis data %1 bukan milik Lajur.</translation>
    </message>
    <message>
        <source>Somebody else changed the same record in the meantime. Load it again, then repeat your change.</source>
        <translation>Catatan yang sama baru saja diubah pengguna lain. Muat ulang, lalu ulangi perubahan Anda.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file. Choose another name.</source>
        <translation>%1 adalah folder atau perangkat, bukan file. Pilih nama lain.</translation>
    </message>
    <message>
        <source>These data were written by a newer version of Lajur. Install that version on this PC.</source>
        <translation>Data ini ditulis oleh Lajur versi lebih baru. Pasang versi itu pada komputer ini.</translation>
    </message>
    <message>
        <source>This case number is already taken. Try again to get the next one.</source>
        <translation>Nomor berkas ini sudah dipakai. Coba lagi untuk memperoleh nomor berikutnya.</translation>
    </message>
    <message>
        <source>Somebody else took a step in this case in the meantime. Load it again, then decide anew.</source>
        <translation>Pengguna lain baru saja melakukan tindakan pada berkas ini. Muat ulang, lalu putuskan kembali.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Dihentikan.</translation>
    </message>
    <message>
        <source>A value does not fit the database. Nothing was saved; check what was entered.</source>
        <translation>Ada nilai yang tidak sesuai dengan basis data. Tidak ada yang disimpan; periksa isiannya.</translation>
    </message>
    <message>
        <source>The database refused this change, so nothing of this action was saved. History and seals can only be added to.</source>
        <translation>Basis data menolak perubahan ini, sehingga tidak ada bagian tindakan ini yang disimpan. Riwayat dan segel hanya dapat ditambah.</translation>
    </message>
    <message>
        <source>What this refers to is not in the database. Load the list again.</source>
        <translation>Yang dirujuk tidak ada dalam basis data. Muat ulang daftarnya.</translation>
    </message>
    <message>
        <source>The same thing is already recorded. Load the list again.</source>
        <translation>Hal yang sama sudah tercatat. Muat ulang daftarnya.</translation>
    </message>
    <message>
        <source>The database is damaged. Do not go on working with it: restore the newest backup.</source>
        <translation>Basis data rusak. Jangan lanjutkan bekerja dengannya: pulihkan cadangan terbaru.</translation>
    </message>
    <message>
        <source>The database is in use by another program for too long. Close it, or try again in a moment.</source>
        <translation>Basis data terlalu lama dipakai program lain. Tutup program itu, atau coba lagi beberapa saat lagi.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again; nothing was saved.</source>
        <translation>Media penyimpanan penuh. Kosongkan sebagian, lalu coba lagi; tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The database may not be written. Ask the administrator for the right to write in its folder.</source>
        <translation>Basis data tidak boleh ditulis. Minta administrator memberi hak tulis pada foldernya.</translation>
    </message>
    <message>
        <source>The database cannot be reached. Check the disk or the network, then start Lajur again.</source>
        <translation>Basis data tidak dapat dijangkau. Periksa media penyimpanan atau jaringan, lalu mulai Lajur kembali.</translation>
    </message>
    <message>
        <source>No office has been set up here yet. Set one up first.</source>
        <translation>Belum ada kantor di sini. Siapkan dahulu.</translation>
    </message>
    <message>
        <source>This file is not a Lajur database. Choose the folder where your office&apos;s data lie.</source>
        <translation>File ini bukan basis data Lajur. Pilih folder tempat data kantor Anda.</translation>
    </message>
    <message>
        <source>The database may not be read. Ask the administrator for the right to read its folder.</source>
        <translation>Basis data tidak boleh dibaca. Minta administrator memberi hak baca pada foldernya.</translation>
    </message>
    <message>
        <source>The folder for the database does not exist. Make it, or choose another.</source>
        <translation>Folder untuk basis data tidak ada. Buat foldernya, atau pilih yang lain.</translation>
    </message>
    <message>
        <source>This disk cannot hold a Lajur database safely. Put it on a local disk of this PC.</source>
        <translation>Media penyimpanan ini tidak dapat menyimpan basis data Lajur dengan aman. Letakkan pada media penyimpanan komputer ini sendiri.</translation>
    </message>
    <message>
        <source>There is no office&apos;s database here. Choose its folder, or set up a new office.</source>
        <translation>Tidak ada basis data kantor di sini. Pilih foldernya, atau siapkan kantor baru.</translation>
    </message>
    <message>
        <source>There is already a number series of that name.</source>
        <translation>Seri nomor dengan nama itu sudah ada.</translation>
    </message>
    <message>
        <source>This number is already recorded in this year. Check it with Tata Usaha.</source>
        <translation>Nomor ini sudah tercatat pada tahun ini. Periksa dengan Tata Usaha.</translation>
    </message>
    <message>
        <source>A person with this NIK is already known. Open that one.</source>
        <translation>Orang dengan NIK ini sudah tercatat. Buka data orang itu.</translation>
    </message>
    <message>
        <source>The day was sealed by somebody else already.</source>
        <translation>Hari itu sudah disegel pengguna lain.</translation>
    </message>
    <message>
        <source>There is already a user of that name. Choose another name.</source>
        <translation>Pengguna dengan nama itu sudah ada. Pilih nama lain.</translation>
    </message>
    <message>
        <source>There is an office here already. Choose another folder.</source>
        <translation>Di sini sudah ada kantor. Pilih folder lain.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>Nobody is signed in. Sign in and try again.</source>
        <translation>Belum ada pengguna yang masuk. Masuk, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This sealed data is damaged or belongs to another place. Do not overwrite it; ask the administrator to restore it from a backup.</source>
        <translation>Data tersegel ini rusak atau berasal dari tempat lain. Jangan ditimpa; minta administrator memulihkannya dari cadangan.</translation>
    </message>
    <message>
        <source>The stored keys are damaged. Ask another administrator to reset this account&apos;s password, or restore the database from a backup.</source>
        <translation>Kunci yang tersimpan rusak. Minta administrator lain mengatur ulang kata sandi akun ini, atau memulihkan basis data dari cadangan.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong. Check Caps Lock and try again.</source>
        <translation>Nama pengguna atau kata sandi salah. Periksa tombol Caps Lock lalu coba lagi.</translation>
    </message>
    <message>
        <source>Data cannot be protected on this computer now. Restart it, close other programs and try again.</source>
        <translation>Data saat ini tidak dapat dilindungi pada komputer ini. Nyalakan ulang, tutup program lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The password is too short. Choose one of at least %1 characters.</source>
        <translation>Kata sandi terlalu pendek. Pilih yang sedikitnya %1 karakter.</translation>
    </message>
    <message>
        <source>There is not enough memory to check a password. Close other programs and try again.</source>
        <translation>Memori tidak cukup untuk memeriksa kata sandi. Tutup program lain lalu coba lagi.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key looks wrong. Compare it with the printed sheet.</source>
        <translation>Kelompok %1 kunci pemulihan tampaknya keliru. Cocokkan dengan lembar cetaknya.</translation>
    </message>
    <message>
        <source>The recovery key has %1 groups of %2 characters, %3 characters in all, but %4 were typed. Compare it with the printed sheet.</source>
        <translation>Kunci pemulihan terdiri dari %1 kelompok masing-masing %2 karakter, seluruhnya %3 karakter, tetapi yang diketik %4. Cocokkan dengan lembar cetaknya.</translation>
    </message>
    <message>
        <source>The recovery key is mistyped. Compare every group with the printed sheet.</source>
        <translation>Kunci pemulihan salah ketik. Cocokkan setiap kelompok dengan lembar cetaknya.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Check the drive or the network folder and try again.</source>
        <translation>File tidak terbaca sampai akhir. Periksa media penyimpanan atau folder jaringannya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The drive is full. Make room on it and try again; nothing was lost.</source>
        <translation>Media penyimpanan penuh. Kosongkan sebagian lalu coba lagi; tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the drive and its free space, then try again.</source>
        <translation>File tidak dapat ditulis. Periksa media penyimpanan dan ruang kosongnya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The password settings are out of range. Choose up to %1 passes and up to %2 MB.</source>
        <translation>Pengaturan kata sandi di luar batas. Pilih paling banyak %1 putaran dan %2 MB.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another office or was replaced. Use the sheet printed when this office was set up.</source>
        <translation>Kunci pemulihan ini milik kantor lain atau sudah diganti. Gunakan lembar yang dicetak saat kantor ini disiapkan.</translation>
    </message>
</context>
<context>
    <name>Workflow</name>
    <message>
        <source>The workflow file cannot be used. %1</source>
        <translation>File alur kerja tidak dapat dipakai. %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more fault(s).</source>
        <translation>
            <numerusform>Masih ada %n kesalahan lain.</numerusform>
        </translation>
    </message>
    <message>
        <source>No stage is the start; expected is exactly one with &quot;start&quot;: true.</source>
        <translation>Tidak ada tahap awal; harus ada tepat satu tahap dengan &quot;start&quot;: true.</translation>
    </message>
    <message>
        <source>There is no clock “%1”; known clocks: %2.</source>
        <translation>Jam “%1” tidak ada; yang dikenal: %2.</translation>
    </message>
    <message>
        <source>The stage “%1” is the start already; expected is exactly one start.</source>
        <translation>Tahap “%1” sudah menjadi tahap awal; harus ada tepat satu.</translation>
    </message>
    <message>
        <source>There is no input type “%1”; known types: %2.</source>
        <translation>Jenis masukan “%1” tidak ada; yang dikenal: %2.</translation>
    </message>
    <message>
        <source>Only these may record it: %1.</source>
        <translation>Yang boleh mencatatnya hanya: %1.</translation>
    </message>
    <message>
        <source>The same official acts as Kasi and as Verifikator in this case. This is allowed and is recorded.</source>
        <translation>Pejabat yang sama bertindak sebagai Kasi dan Verifikator dalam berkas ini. Hal ini diperbolehkan dan dicatat.</translation>
    </message>
    <message>
        <source>The history of this case contradicts itself at entry %1. Do not work on the case; restore it from a backup or ask the administrator to verify the data.</source>
        <translation>Riwayat berkas ini bertentangan pada catatan %1. Jangan lanjutkan berkas ini; pulihkan dari cadangan atau minta administrator memeriksa datanya.</translation>
    </message>
    <message>
        <source>There is no action “%1” in this workflow.</source>
        <translation>Tidak ada tindakan “%1” dalam alur kerja ini.</translation>
    </message>
    <message>
        <source>The case stands at “%1”, where this action does not exist.</source>
        <translation>Berkas berada pada tahap “%1”, yang tidak mengenal tindakan ini.</translation>
    </message>
    <message>
        <source>“%1” is not possible.</source>
        <translation>“%1” tidak dapat dilakukan.</translation>
    </message>
    <message>
        <source>“%1” is not possible yet.</source>
        <translation>“%1” belum dapat dilakukan.</translation>
    </message>
    <message>
        <source>The last step cannot be undone.</source>
        <translation>Langkah terakhir tidak dapat dibatalkan.</translation>
    </message>
    <message>
        <source>No step is left to undo; the opening of a case stays. Cancel the case instead.</source>
        <translation>Tidak ada lagi langkah yang dapat dibatalkan; pembukaan berkas tetap. Batalkan berkasnya jika perlu.</translation>
    </message>
    <message>
        <source>Expected is &quot;returns&quot;: true exactly where a case enters a stage from which it goes back to whoever returned it.</source>
        <translation>&quot;returns&quot;: true harus ada tepat pada tindakan yang memasukkan berkas ke tahap perbaikan; dari tahap itu berkas kembali kepada pihak yang mengembalikannya.</translation>
    </message>
    <message>
        <source>No stage is final; expected is at least one with &quot;final&quot;: true.</source>
        <translation>Tidak ada tahap akhir; harus ada sedikitnya satu dengan &quot;final&quot;: true.</translation>
    </message>
    <message>
        <source>Nothing leads from the start to the stage “%1”.</source>
        <translation>Tidak ada jalan dari tahap awal ke tahap “%1”.</translation>
    </message>
    <message>
        <source>No final stage can be reached from the stage “%1”.</source>
        <translation>Dari tahap “%1” tidak ada jalan ke tahap akhir.</translation>
    </message>
    <message>
        <source>Still to be filled in: %1.</source>
        <translation>Masih harus diisi: %1.</translation>
    </message>
    <message>
        <source>This paper is missing: %1.</source>
        <translation>Dokumen ini belum ada: %1.</translation>
    </message>
    <message>
        <source>The same person has another open case, %1. Finish or cancel that one first.</source>
        <translation>Orang yang sama mempunyai berkas lain yang masih berjalan, %1. Selesaikan atau batalkan dahulu berkas itu.</translation>
    </message>
    <message>
        <source>The holder&apos;s consent is not recorded.</source>
        <translation>Persetujuan pemohon belum dicatat.</translation>
    </message>
    <message>
        <source>Nobody has yet seen that the official e-mail address is active.</source>
        <translation>Email kedinasan belum dipastikan aktif.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of the check have no verdict yet.</source>
        <translation>
            <numerusform>%n isian pemeriksaan belum diputus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check found these wrong: %1.</source>
        <translation>Hasil pemeriksaan salah pada: %1.</translation>
    </message>
    <message>
        <source>No official is set to sign letters on this day. Enter one among the officials.</source>
        <translation>Tidak ada pejabat yang ditetapkan sebagai penandatangan surat pada hari ini. Tetapkan salah satu pejabat.</translation>
    </message>
    <message>
        <source>These fields of the letter would be empty: %1.</source>
        <translation>Isian surat berikut akan kosong: %1.</translation>
    </message>
    <message>
        <source>No letter of recommendation has been issued.</source>
        <translation>Surat Rekomendasi belum diterbitkan.</translation>
    </message>
    <message>
        <source>The letter of recommendation is not recorded as signed.</source>
        <translation>Surat Rekomendasi belum dicatat telah ditandatangani.</translation>
    </message>
    <message>
        <source>The letter&apos;s number has not been recorded yet.</source>
        <translation>Nomor surat belum dicatat.</translation>
    </message>
    <message>
        <source>The letter has its number already.</source>
        <translation>Surat sudah bernomor.</translation>
    </message>
    <message>
        <source>Lajur itself numbers the letters; there is no number from Tata Usaha to record.</source>
        <translation>Surat dinomori oleh Lajur; tidak ada nomor dari Tata Usaha yang perlu dicatat.</translation>
    </message>
    <message>
        <source>This has to be recorded first: “%1”.</source>
        <translation>Yang berikut harus dicatat dahulu: “%1”.</translation>
    </message>
    <message>
        <source>This is already recorded: “%1”.</source>
        <translation>Yang berikut sudah dicatat: “%1”.</translation>
    </message>
    <message>
        <source>“%1” has to be text.</source>
        <translation>“%1” harus berupa teks.</translation>
    </message>
    <message>
        <source>“%1” needs at least %2 characters.</source>
        <translation>“%1” memerlukan sedikitnya %2 karakter.</translation>
    </message>
    <message>
        <source>“%1” has to be a date such as 2026-11-23.</source>
        <translation>“%1” harus berupa tanggal, misalnya 2026-11-23.</translation>
    </message>
    <message>
        <source>“%1” has to be a date and time such as 2026-11-23T08:15.</source>
        <translation>“%1” harus berupa tanggal dan waktu, misalnya 2026-11-23T08:15.</translation>
    </message>
    <message>
        <source>“%1” has to be a whole number.</source>
        <translation>“%1” harus berupa bilangan bulat.</translation>
    </message>
    <message>
        <source>“%1” has to be a number.</source>
        <translation>“%1” harus berupa bilangan.</translation>
    </message>
    <message>
        <source>“%1” has to be one of: %2.</source>
        <translation>“%1” harus salah satu dari: %2.</translation>
    </message>
    <message>
        <source>“%1” has to be given.</source>
        <translation>“%1” harus diisi.</translation>
    </message>
    <message>
        <source>“%1” has to be later than “%2”.</source>
        <translation>“%1” harus sesudah “%2”.</translation>
    </message>
    <message>
        <source>This action has no input “%1”.</source>
        <translation>Tindakan ini tidak mempunyai masukan “%1”.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>File kosong.</translation>
    </message>
    <message>
        <source>It is not encoded in UTF-8. Save it again as UTF-8.</source>
        <translation>File tidak berformat UTF-8. Simpan ulang sebagai UTF-8.</translation>
    </message>
    <message>
        <source>It holds zero bytes, so it is no text file.</source>
        <translation>File memuat bita nol, jadi bukan file teks.</translation>
    </message>
    <message>
        <source>It must hold one JSON object { … }.</source>
        <translation>File harus memuat satu objek JSON { … }.</translation>
    </message>
    <message>
        <source>The id “%1” is used twice; expected is an id of its own.</source>
        <translation>Id “%1” dipakai dua kali; setiap id harus berbeda.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>Tahap “%1” tidak ada.</translation>
    </message>
    <message>
        <source>There is no kind of paper “%1”; known kinds: %2.</source>
        <translation>Jenis dokumen “%1” tidak ada; yang dikenal: %2.</translation>
    </message>
    <message>
        <source>There is no lane “%1”; only a final stage may be without a lane.</source>
        <translation>Lajur “%1” tidak ada; hanya tahap akhir yang boleh tanpa lajur.</translation>
    </message>
    <message>
        <source>A standard time needs a clock that runs; expected is &quot;clock&quot;: office, applicant or bsre.</source>
        <translation>Waktu baku memerlukan jam yang berjalan; isi &quot;clock&quot; dengan office, applicant, atau bsre.</translation>
    </message>
    <message>
        <source>Stages of one step share its time; “%1” has %2 minutes.</source>
        <translation>Semua tahap dari satu langkah memakai waktu yang sama; “%1” memakai %2 menit.</translation>
    </message>
    <message>
        <source>Expected is at least one stage to leave.</source>
        <translation>Sebutkan sedikitnya satu tahap asal.</translation>
    </message>
    <message>
        <source>The stage “%1” is named twice.</source>
        <translation>Tahap “%1” disebut dua kali.</translation>
    </message>
    <message>
        <source>“%1” is a final stage, and nothing leaves a final stage.</source>
        <translation>“%1” adalah tahap akhir; tidak ada tindakan yang keluar dari tahap akhir.</translation>
    </message>
    <message>
        <source>Expected is either &quot;to&quot; or &quot;stays&quot;.</source>
        <translation>Isi salah satu saja: &quot;to&quot; atau &quot;stays&quot;.</translation>
    </message>
    <message>
        <source>A transition that stays where it is is written with &quot;stays&quot;: true.</source>
        <translation>Tindakan yang tetap pada tahapnya ditulis dengan &quot;stays&quot;: true.</translation>
    </message>
    <message>
        <source>Expected is a stage to go to, &quot;stays&quot;: true, or &quot;resubmits&quot;: true for going back to the stage that returned the case.</source>
        <translation>Isi tahap tujuan, &quot;stays&quot;: true, atau &quot;resubmits&quot;: true untuk kembali ke tahap yang mengembalikan berkas.</translation>
    </message>
    <message>
        <source>What stays in its stage neither returns nor resubmits the case.</source>
        <translation>Tindakan yang tetap pada tahapnya tidak mengembalikan ataupun mengajukan ulang berkas.</translation>
    </message>
    <message>
        <source>Expected is also &quot;returns&quot;: true.</source>
        <translation>Harus disertai &quot;returns&quot;: true.</translation>
    </message>
    <message>
        <source>Expected are both &quot;toIfReplaced&quot; and &quot;replacedDocument&quot;, or neither.</source>
        <translation>Isi &quot;toIfReplaced&quot; dan &quot;replacedDocument&quot; bersama-sama, atau kosongkan keduanya.</translation>
    </message>
    <message>
        <source>Expected exactly where a case goes back to the stage that returned it: where to, if nobody knows that stage.</source>
        <translation>Diisi tepat jika berkas kembali ke tahap yang mengembalikannya: tahap tujuan jika tahap itu tidak diketahui.</translation>
    </message>
    <message>
        <source>There is no function “%1”; known functions: %2.</source>
        <translation>Fungsi “%1” tidak ada; yang dikenal: %2.</translation>
    </message>
    <message>
        <source>Expected is at least one role.</source>
        <translation>Sebutkan sedikitnya satu peran.</translation>
    </message>
    <message>
        <source>There is no role “%1”; known roles: %2.</source>
        <translation>Peran “%1” tidak ada; yang dikenal: %2.</translation>
    </message>
    <message>
        <source>“%1” is not among the stages in &quot;from&quot;.</source>
        <translation>“%1” tidak termasuk tahap dalam &quot;from&quot;.</translation>
    </message>
    <message>
        <source>There is no effect “%1”; known effects: %2.</source>
        <translation>Akibat “%1” tidak ada; yang dikenal: %2.</translation>
    </message>
    <message>
        <source>What “%1” writes cannot be taken back; expected is &quot;notUndoable&quot; with the reason.</source>
        <translation>Yang ditulis oleh “%1” tidak dapat dibatalkan; isi &quot;notUndoable&quot; dengan alasannya.</translation>
    </message>
    <message>
        <source>There is no guard “%1”; known guards: %2.</source>
        <translation>Syarat “%1” tidak ada; yang dikenal: %2.</translation>
    </message>
    <message>
        <source>The guard “%1” takes no parameters.</source>
        <translation>Syarat “%1” tidak memerlukan parameter.</translation>
    </message>
    <message>
        <source>The guard “%1” takes exactly &quot;%2&quot;.</source>
        <translation>Syarat “%1” memerlukan tepat &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Expected is at least one kind.</source>
        <translation>Sebutkan sedikitnya satu jenis.</translation>
    </message>
    <message>
        <source>There is no transition “%1”.</source>
        <translation>Tindakan “%1” tidak ada.</translation>
    </message>
    <message>
        <source>The input “%1” is there twice.</source>
        <translation>Masukan “%1” disebut dua kali.</translation>
    </message>
    <message>
        <source>Expected for inputs of the type choice, and only for those.</source>
        <translation>Diisi untuk masukan berjenis choice, dan hanya untuk itu.</translation>
    </message>
    <message>
        <source>Expected for inputs of the type text only.</source>
        <translation>Diisi hanya untuk masukan berjenis text.</translation>
    </message>
    <message>
        <source>Expected is the name of another input of the type date, and for a date only.</source>
        <translation>Isi nama masukan lain yang berjenis date, dan hanya pada masukan berjenis date.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>“%1” belum ada.</translation>
    </message>
    <message>
        <source>The value has the wrong type; expected is: %1.</source>
        <translation>Jenis nilainya salah; seharusnya: %1.</translation>
    </message>
    <message>
        <source>The value is not allowed: %1</source>
        <translation>Nilainya tidak diizinkan: %1</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>petugas loket</translation>
    </message>
    <message>
        <source>Kepala Dinas</source>
        <translation>Kepala Dinas</translation>
    </message>
    <message>
        <source>Kabid</source>
        <translation>Kabid</translation>
    </message>
    <message>
        <source>Kasi</source>
        <translation>Kasi</translation>
    </message>
    <message>
        <source>Verifikator</source>
        <translation>Verifikator</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>The file of office hours cannot be used. %1</source>
        <translation>File jam kerja tidak dapat digunakan. %1</translation>
    </message>
    <message>
        <source>A span must end after it begins and begin after the one before it.</source>
        <translation>Rentang jam harus berakhir setelah mulainya dan mulai setelah rentang sebelumnya.</translation>
    </message>
    <message>
        <source>The file of holidays cannot be used. %1</source>
        <translation>File hari libur tidak dapat digunakan. %1</translation>
    </message>
    <message>
        <source>The holidays of %1 are known from another file already.</source>
        <translation>Hari libur tahun %1 sudah ada dalam file lain.</translation>
    </message>
    <message>
        <source>This date stands here twice.</source>
        <translation>Tanggal ini tercantum dua kali.</translation>
    </message>
    <message>
        <source>A period must not end before it begins.</source>
        <translation>Masa tidak boleh berakhir sebelum mulainya.</translation>
    </message>
    <message>
        <source>Expected is a date of the year %1.</source>
        <translation>Seharusnya tanggal dalam tahun %1.</translation>
    </message>
    <message>
        <source>It is larger than 1 MB, which no such file is.</source>
        <translation>Ukurannya lebih dari 1 MB; file seperti ini tidak sebesar itu.</translation>
    </message>
    <message>
        <source>A choice is there twice.</source>
        <translation>Satu pilihan tercantum dua kali.</translation>
    </message>
    <message>
        <source>“%1” is not a property known here.</source>
        <translation>“%1” bukan properti yang dikenal di sini.</translation>
    </message>
    <message>
        <source>It does not follow its schema.</source>
        <translation>Isinya tidak mengikuti skemanya.</translation>
    </message>
    <message>
        <source>It cannot be compared with its schema: %1</source>
        <translation>Isinya tidak dapat dibandingkan dengan skemanya: %1</translation>
    </message>
    <message>
        <source>It is nested deeper than %1 levels. Compare it with the shipped file.</source>
        <translation>Sarangnya lebih dari %1 tingkat. Bandingkan dengan file bawaan.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not valid JSON (%3).</source>
        <translation>Baris %1, kolom %2: ini bukan JSON yang sah (%3).</translation>
    </message>
</context>
<context>
    <name>lajur::desktop::Program</name>
    <message>
        <source>The demo office is being made, with 80 invented cases…</source>
        <translation>Kantor contoh sedang disiapkan, dengan 80 berkas rekaan…</translation>
    </message>
</context>
<context>
    <name>lajur::forms::ActionForm</name>
    <message>
        <source>Done by</source>
        <translation>Dilakukan oleh</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Dilakukan pada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>%1 of at least %2 characters</source>
        <translation>%1 dari sedikitnya %2 huruf</translation>
    </message>
    <message>
        <source>This time lies in the future. Check it against the paper.</source>
        <translation>Waktu ini belum tiba. Cocokkan dengan suratnya.</translation>
    </message>
</context>
<context>
    <name>lajur::forms::CaseFormModel</name>
    <message>
        <source>Reason for the change</source>
        <translation>Alasan perubahan</translation>
    </message>
    <message>
        <source>Not compared:</source>
        <translation>Belum dibandingkan:</translation>
    </message>
    <message>
        <source>only a PNS or PPPK has a NIP</source>
        <translation>hanya PNS atau PPPK yang mempunyai NIP</translation>
    </message>
    <message>
        <source>the NIK is not complete</source>
        <translation>NIK belum lengkap</translation>
    </message>
    <message>
        <source>the NIP is not complete</source>
        <translation>NIP belum lengkap</translation>
    </message>
    <message>
        <source>born %1 by the NIK, %2 by the NIP</source>
        <translation>lahir %1 menurut NIK, %2 menurut NIP</translation>
    </message>
    <message>
        <source>male by the NIK, female by the NIP</source>
        <translation>laki-laki menurut NIK, perempuan menurut NIP</translation>
    </message>
    <message>
        <source>female by the NIK, male by the NIP</source>
        <translation>perempuan menurut NIK, laki-laki menurut NIP</translation>
    </message>
    <message>
        <source>Differ:</source>
        <translation>Berbeda:</translation>
    </message>
    <message>
        <source>Agree:</source>
        <translation>Sesuai:</translation>
    </message>
    <message>
        <source>birth date, sex</source>
        <translation>tanggal lahir, jenis kelamin</translation>
    </message>
    <message>
        <source>Not yet shown to be active. Record how it was.</source>
        <translation>Belum terbukti aktif. Catat cara pembuktiannya.</translation>
    </message>
    <message>
        <source>The proof speaks of the former address. Record how this one was seen to be active.</source>
        <translation>Bukti itu untuk alamat sebelumnya. Catat cara alamat ini dibuktikan aktif.</translation>
    </message>
    <message>
        <source>Seen to be active</source>
        <translation>Terbukti aktif</translation>
    </message>
    <message>
        <source>This day lies in the future. Check it against the letter.</source>
        <translation>Tanggal ini belum tiba. Cocokkan dengan suratnya.</translation>
    </message>
    <message>
        <source>The letter was received before it was written. Check both days.</source>
        <translation>Surat diterima sebelum tanggal surat. Periksa kedua tanggal.</translation>
    </message>
</context>
<context>
    <name>lajur::forms::FormModel</name>
    <message>
        <source>“%1” is needed. Fill it in.</source>
        <translation>“%1” wajib diisi. Isi dahulu.</translation>
    </message>
    <message>
        <source>The half-filled form cannot be opened again: its entry “%1” cannot be read. Fill in a new form.</source>
        <translation>Formulir yang belum selesai tidak dapat dibuka lagi: isian “%1” tidak terbaca. Isi formulir baru.</translation>
    </message>
</context>
<context>
    <name>lajur::forms::OfficeForm</name>
    <message>
        <source>Government</source>
        <translation>Pemerintah</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nama perangkat daerah</translation>
    </message>
    <message>
        <source>Address lines</source>
        <translation>Baris alamat</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Instansi of the signatory</source>
        <translation>Instansi penandatangan</translation>
    </message>
    <message>
        <source>Work unit of the signatory</source>
        <translation>Unit kerja penandatangan</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>Kode OPD</translation>
    </message>
    <message>
        <source>Classification code</source>
        <translation>Kode klasifikasi</translation>
    </message>
    <message>
        <source>Allowed e-mail domains</source>
        <translation>Domain email yang diterima</translation>
    </message>
    <message>
        <source>Pattern of case numbers</source>
        <translation>Pola nomor berkas</translation>
    </message>
    <message>
        <source>Pattern of agenda numbers</source>
        <translation>Pola nomor agenda</translation>
    </message>
    <message>
        <source>Pattern of letter numbers</source>
        <translation>Pola nomor surat</translation>
    </message>
    <message>
        <source>Letter numbers are given by Tata Usaha</source>
        <translation>Nomor surat diberikan Tata Usaha</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Margin above</source>
        <translation>Margin atas</translation>
    </message>
    <message>
        <source>Margin on the right</source>
        <translation>Margin kanan</translation>
    </message>
    <message>
        <source>Margin below</source>
        <translation>Margin bawah</translation>
    </message>
    <message>
        <source>Margin on the left</source>
        <translation>Margin kiri</translation>
    </message>
    <message>
        <source>Case numbers begin anew each year: add {tahun}.</source>
        <translation>Nomor berkas mulai lagi setiap tahun: tambahkan {tahun}.</translation>
    </message>
    <message>
        <source>Add {tahun}</source>
        <translation>Tambahkan {tahun}</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Berikutnya: %1</translation>
    </message>
    <message>
        <source>“%1” is not a domain. Type for example batam.go.id or *.batam.go.id.</source>
        <translation>“%1” bukan domain. Ketik misalnya batam.go.id atau *.batam.go.id.</translation>
    </message>
    <message>
        <source>Remove what stands before the @</source>
        <translation>Hapus bagian sebelum @</translation>
    </message>
    <message>
        <source>At most %1 lines fit into the letterhead. Join some of them.</source>
        <translation>Kop surat memuat paling banyak %1 baris. Gabungkan sebagian.</translation>
    </message>
    <message>
        <source>The logo is not a PNG picture. Choose another file.</source>
        <translation>Logo bukan gambar PNG. Pilih file lain.</translation>
    </message>
    <message>
        <source>Letters are printed on A4 or F4. Choose one of the two.</source>
        <translation>Surat dicetak pada kertas A4 atau F4. Pilih salah satu.</translation>
    </message>
    <message>
        <source>A margin is a number of millimetres from %1 to %2.</source>
        <translation>Margin adalah angka dalam milimeter, dari %1 sampai %2.</translation>
    </message>
</context>
<context>
    <name>lajur::forms::OfficialForm</name>
    <message>
        <source>holds the office</source>
        <translation>definitif</translation>
    </message>
    <message>
        <source>a.n. (on behalf of)</source>
        <translation>a.n. (atas nama)</translation>
    </message>
    <message>
        <source>Plt. (the office is vacant)</source>
        <translation>Plt. (jabatan kosong)</translation>
    </message>
    <message>
        <source>Plh. (the holder is absent)</source>
        <translation>Plh. (pejabat berhalangan)</translation>
    </message>
    <message>
        <source>Pj. (temporary holder)</source>
        <translation>Pj. (penjabat sementara)</translation>
    </message>
    <message>
        <source>Function in the SOP</source>
        <translation>Pelaksana dalam SOP</translation>
    </message>
    <message>
        <source>Title as printed</source>
        <translation>Sebutan jabatan yang dicetak</translation>
    </message>
    <message>
        <source>Name with gelar, as printed</source>
        <translation>Nama dengan gelar, seperti dicetak</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kedudukan</translation>
    </message>
    <message>
        <source>Own position</source>
        <translation>Jabatan sendiri</translation>
    </message>
    <message>
        <source>Signs the letters of recommendation</source>
        <translation>Menandatangani Surat Rekomendasi</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>The last day lies before the first day. Correct one of the two.</source>
        <translation>Hari terakhir mendahului hari pertama. Perbaiki salah satunya.</translation>
    </message>
</context>
<context>
    <name>lajur::forms::UserForm</name>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Boleh masuk</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Ulangi kata sandi</translation>
    </message>
    <message>
        <source>There is already an account “%1”. Choose another name.</source>
        <translation>Sudah ada akun “%1”. Pilih nama lain.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Tulis %1</translation>
    </message>
    <message>
        <source>Both are the same</source>
        <translation>Keduanya sama</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second one again.</source>
        <translation>Kedua kata sandi berbeda. Ketik ulang yang kedua.</translation>
    </message>
</context>
<context>
    <name>lajur::itemmodels::AccountTable</name>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Diblokir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Nama masuk</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
</context>
<context>
    <name>lajur::itemmodels::CaseListModel</name>
    <message>
        <source>%1 · round %2</source>
        <translation>%1 · putaran ke-%2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Nomor berkas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Dibuka</translation>
    </message>
</context>
<context>
    <name>lajur::itemmodels::CheckModel</name>
    <message>
        <source>cannot be told</source>
        <translation>tidak dapat dibaca</translation>
    </message>
    <message>
        <source>%1 by the NIK, %2 by the NIP</source>
        <translation>%1 menurut NIK, %2 menurut NIP</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>cocok</translation>
    </message>
    <message>
        <source>differs, valid</source>
        <translation>beda tapi sah</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>salah</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation>belum diputus</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>On the form</source>
        <translation>Formulir</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Putusan</translation>
    </message>
    <message>
        <source>On the KTP</source>
        <translation>Pada KTP</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>equal without gelar</source>
        <translation>sama tanpa gelar</translation>
    </message>
    <message>
        <source>equal written out</source>
        <translation>sama bila ditulis lengkap</translation>
    </message>
    <message>
        <source>read it yourself</source>
        <translation>baca sendiri</translation>
    </message>
    <message>
        <source>The 16 digits at the top</source>
        <translation>16 angka di bagian atas</translation>
    </message>
    <message>
        <source>Line Nama</source>
        <translation>Baris Nama</translation>
    </message>
    <message>
        <source>Line Tempat/Tgl Lahir</source>
        <translation>Baris Tempat/Tgl Lahir</translation>
    </message>
    <message>
        <source>Line Jenis Kelamin</source>
        <translation>Baris Jenis Kelamin</translation>
    </message>
    <message>
        <source>Not on the KTP</source>
        <translation>Tidak ada di KTP</translation>
    </message>
    <message>
        <source>By NIK and NIP</source>
        <translation>Menurut NIK dan NIP</translation>
    </message>
    <message>
        <source>Read it there</source>
        <translation>Baca di sana</translation>
    </message>
    <message>
        <source>On the KTP: %1</source>
        <translation>Pada KTP: %1</translation>
    </message>
    <message>
        <source>On the letter: %1</source>
        <translation>Pada surat: %1</translation>
    </message>
    <message>
        <source>round %1: %2</source>
        <translation>putaran %1: %2</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>berbeda</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>tidak ditemukan</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Tidak dicetak</translation>
    </message>
    <message>
        <source>On the recommendation: %1</source>
        <translation>Pada surat rekomendasi: %1</translation>
    </message>
    <message>
        <source>Letter of request</source>
        <translation>Surat permohonan</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Surat rekomendasi</translation>
    </message>
</context>
<context>
    <name>lajur::itemmodels::DocumentModel</name>
    <message>
        <source>required for this stage, still missing</source>
        <translation>wajib untuk tahap ini, masih kurang</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>tidak wajib</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>version %1 · %2</source>
        <translation>versi %1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lajur::itemmodels::HistoryModel</name>
    <message>
        <source>Case opened</source>
        <translation>Berkas dibuka</translation>
    </message>
    <message>
        <source>Case taken over from outside</source>
        <translation>Berkas diambil alih dari luar</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Diurungkan: %1</translation>
    </message>
    <message>
        <source>Form changed</source>
        <translation>Formulir diubah</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Dilampirkan: %1</translation>
    </message>
    <message>
        <source>Letter printed again</source>
        <translation>Surat dicetak ulang</translation>
    </message>
    <message>
        <source>Copy saved outside: %1</source>
        <translation>Salinan disimpan di luar: %1</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Dibuka: %1</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (diurungkan)</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, pada %2</translation>
    </message>
    <message>
        <source>agenda %1</source>
        <translation>agenda %1</translation>
    </message>
    <message>
        <source>letter %1</source>
        <translation>surat %1</translation>
    </message>
    <message>
        <source>number %1 is void</source>
        <translation>nomor %1 batal</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versi %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>diubah: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Dilakukan oleh</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Dicatat oleh</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Package for BSrE saved outside</source>
        <translation>Paket untuk BSrE disimpan di luar</translation>
    </message>
    <message>
        <source>Opened for the package: %1</source>
        <translation>Dibuka untuk paket: %1</translation>
    </message>
    <message>
        <source>encrypted ZIP</source>
        <translation>ZIP terenkripsi</translation>
    </message>
    <message>
        <source>folder, unprotected</source>
        <translation>folder, tidak terlindung</translation>
    </message>
</context>
<context>
    <name>lajur::itemmodels::LetterListModel</name>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Belum bernomor</translation>
    </message>
    <message numerus="yes">
        <source>Collective, %n people</source>
        <translation>
            <numerusform>Kolektif, %n orang</numerusform>
        </translation>
    </message>
    <message>
        <source>Not issued yet</source>
        <translation>Belum diterbitkan</translation>
    </message>
    <message>
        <source>Signed, waiting for Tata Usaha&apos;s number</source>
        <translation>Ditandatangani, menunggu nomor Tata Usaha</translation>
    </message>
    <message>
        <source>Waiting for Tata Usaha&apos;s number</source>
        <translation>Menunggu nomor Tata Usaha</translation>
    </message>
    <message>
        <source>Issued, waiting for the signature</source>
        <translation>Terbit, menunggu tanda tangan</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ditandatangani</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>BATAL</translation>
    </message>
    <message>
        <source>Replaced by a new letter</source>
        <translation>Diganti surat baru</translation>
    </message>
    <message>
        <source>Not signed, the case is closed</source>
        <translation>Tidak ditandatangani, berkas ditutup</translation>
    </message>
</context>
<context>
    <name>lajur::itemmodels::OfficialTable</name>
    <message>
        <source>Ended</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Akan datang</translation>
    </message>
    <message>
        <source>In office, signs letters</source>
        <translation>Menjabat, menandatangani surat</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>Menjabat</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fungsi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kedudukan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
</context>
<context>
    <name>lajur::itemmodels::RegisterModel</name>
    <message>
        <source>Being read</source>
        <translation>Sedang dibaca</translation>
    </message>
</context>
<context>
    <name>lajur::itemmodels::TrayModel</name>
    <message>
        <source>%1: no such case</source>
        <translation>%1: berkas tidak ada</translation>
    </message>
    <message>
        <source>Receipt of case %1</source>
        <translation>Tanda terima berkas %1</translation>
    </message>
    <message>
        <source>Kind not known</source>
        <translation>Jenis belum dikenali</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>Sedang dikenali…</translation>
    </message>
    <message>
        <source>Scanner, page %1 · %2</source>
        <translation>Pemindai, halaman %1 · %2</translation>
    </message>
    <message>
        <source>Scanner · %1</source>
        <translation>Pemindai · %1</translation>
    </message>
    <message>
        <source>Watched folder, %1 · %2</source>
        <translation>Folder pantauan, %1 · %2</translation>
    </message>
    <message>
        <source>Pasted · %1</source>
        <translation>Ditempel · %1</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Dipilih petugas</translation>
    </message>
    <message>
        <source>The pages after it belong to this case</source>
        <translation>Halaman berikutnya milik berkas ini</translation>
    </message>
    <message>
        <source>Follows the page before it</source>
        <translation>Lanjutan halaman sebelumnya</translation>
    </message>
</context>
<context>
    <name>lajur::ui::ActionDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>hh-bb-tttt</translation>
    </message>
    <message>
        <source>%1 (applicant)</source>
        <translation>%1 (pemohon)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 on duty that day</source>
        <translation>%1 yang bertugas hari itu</translation>
    </message>
    <message>
        <source>now; or dd-mm-yyyy hh.mm</source>
        <translation>sekarang; atau hh-bb-tttt jj.mm</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Pilih file…</translation>
    </message>
    <message>
        <source>has to be attached first</source>
        <translation>harus dilampirkan dulu</translation>
    </message>
    <message>
        <source>Attach: %1</source>
        <translation>Lampirkan: %1</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)</source>
        <translation>Dokumen (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;Semua file (*)</translation>
    </message>
    <message>
        <source>Choose the file first: %1.</source>
        <translation>Pilih filenya dulu: %1.</translation>
    </message>
    <message>
        <source>What was typed at %1 and not handed in is back.</source>
        <translation>Isian pukul %1 yang belum dicatat ditampilkan lagi.</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>Alasan umum</translation>
    </message>
</context>
<context>
    <name>lajur::ui::ActionFlow</name>
    <message>
        <source>Case %1 now stands at “%2”, where this action does not exist.</source>
        <translation>Berkas %1 kini berada pada “%2”; tindakan ini tidak ada di sana.</translation>
    </message>
    <message>
        <source>“%1” is not possible yet.</source>
        <translation>“%1” belum dapat dilakukan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · number %2</source>
        <translation>%1 · nomor %2</translation>
    </message>
</context>
<context>
    <name>lajur::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Holds at once, for you on this computer.</source>
        <translation>Langsung berlaku, untuk Anda di komputer ini.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikut sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Sedang</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Lega</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Kunci setelah</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> menit</translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak pernah</translation>
    </message>
    <message>
        <source>Without a key or a click; what is half typed stays.</source>
        <translation>Tanpa ketukan atau klik; yang setengah diketik tetap ada.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Kurangi gerakan</translation>
    </message>
</context>
<context>
    <name>lajur::ui::BackupAge</name>
    <message>
        <source>No backup yet</source>
        <translation>Belum ada cadangan</translation>
    </message>
    <message>
        <source>Backup today %1</source>
        <translation>Cadangan hari ini %1</translation>
    </message>
    <message>
        <source>Backup yesterday</source>
        <translation>Cadangan kemarin</translation>
    </message>
    <message numerus="yes">
        <source>Backup %n day(s) ago</source>
        <translation>
            <numerusform>Cadangan %n hari lalu</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a backup today: what is on this disk only can be lost.</source>
        <translation>Buat cadangan hari ini: yang hanya ada di media penyimpanan ini dapat hilang.</translation>
    </message>
    <message>
        <source>Folder and number of backups</source>
        <translation>Folder dan jumlah cadangan</translation>
    </message>
</context>
<context>
    <name>lajur::ui::BackupPage</name>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Another administrator has changed the backups meanwhile.</source>
        <translation>Administrator lain sudah mengubah pengaturan cadangan.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Muat ulang</translation>
    </message>
    <message>
        <source>Folder for the backups</source>
        <translation>Folder cadangan</translation>
    </message>
    <message>
        <source>The backup is finished and safe on its disk.</source>
        <translation>Cadangan selesai dan tersimpan aman.</translation>
    </message>
    <message>
        <source>A backup holds everything, sealed as it is; with the recovery key it can be opened on another computer. Choose a folder on another disk.</source>
        <translation>Cadangan memuat semuanya, tetap tersegel; dengan kunci pemulihan dapat dibuka di komputer lain. Pilih folder di media penyimpanan lain.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Kept backups</source>
        <translation>Jumlah disimpan</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Cadangkan sekarang</translation>
    </message>
    <message>
        <source>Papers that are in the backup already are not copied again.</source>
        <translation>Dokumen yang sudah ada dalam cadangan tidak disalin lagi.</translation>
    </message>
    <message>
        <source>Stopped; the earlier backups are as they were.</source>
        <translation>Dihentikan; cadangan terdahulu tetap seperti semula.</translation>
    </message>
</context>
<context>
    <name>lajur::ui::BoardScreen</name>
    <message>
        <source>Board</source>
        <translation>Papan</translation>
    </message>
    <message>
        <source>Open next</source>
        <translation>Buka berikutnya</translation>
    </message>
    <message>
        <source>Opens the most urgent case that you may carry on (F8)</source>
        <translation>Membuka berkas paling mendesak yang dapat Anda lanjutkan (F8)</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Permohonan baru</translation>
    </message>
    <message>
        <source>No open cases.</source>
        <translation>Belum ada berkas.</translation>
    </message>
</context>
<context>
    <name>lajur::ui::BoardTools</name>
    <message>
        <source>Board</source>
        <translation>Papan</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>Filter the cards</source>
        <translation>Saring kartu</translation>
    </message>
    <message>
        <source>Dims the cards without these words (%1)</source>
        <translation>Meredupkan kartu tanpa kata ini (%1)</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Jenis permohonan</translation>
    </message>
    <message>
        <source>Whose cases</source>
        <translation>Berkas siapa</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Urgency alone</source>
        <translation>Menurut waktu saja</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Sedang</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Lega</translation>
    </message>
    <message>
        <source>Group: stage</source>
        <translation>Kelompok: tahap</translation>
    </message>
    <message>
        <source>Group: OPD</source>
        <translation>Kelompok: OPD</translation>
    </message>
    <message>
        <source>Group: none</source>
        <translation>Tanpa kelompok</translation>
    </message>
    <message>
        <source>Size of the cards: %1</source>
        <translation>Ukuran kartu: %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Semua %1</translation>
    </message>
    <message>
        <source>For me %1</source>
        <translation>Untuk saya %1</translation>
    </message>
    <message>
        <source>Waiting for others %1</source>
        <translation>Menunggu pihak lain %1</translation>
    </message>
    <message>
        <source>All OPD</source>
        <translation>Semua OPD</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Semua jenis</translation>
    </message>
</context>
<context>
    <name>lajur::ui::BoxPrompts</name>
    <message>
        <source>Not done</source>
        <translation>Belum dilakukan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>lajur::ui::CardCarrier</name>
    <message>
        <source>then give the reason</source>
        <translation>lalu isi alasan</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n tindakan</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no lane on that side.</source>
        <translation>Tidak ada lajur di sisi itu.</translation>
    </message>
    <message>
        <source>%1 has been moved meanwhile and stands at “%2” now.</source>
        <translation>Berkas %1 sudah dipindah dan sekarang berada di “%2”.</translation>
    </message>
    <message>
        <source>Cannot go to %1</source>
        <translation>Belum bisa ke %1</translation>
    </message>
</context>
<context>
    <name>lajur::ui::CardDelegate</name>
    <message>
        <source>Next: %1</source>
        <translation>Berikutnya: %1</translation>
    </message>
</context>
<context>
    <name>lajur::ui::CardMenu</name>
    <message>
        <source>Actions</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Buka berkas</translation>
    </message>
</context>
<context>
    <name>lajur::ui::CardPainter</name>
    <message>
        <source>being moved</source>
        <translation>sedang dipindah</translation>
    </message>
</context>
<context>
    <name>lajur::ui::CaseCheckTab</name>
    <message>
        <source>These verdicts were given before and are not recorded yet. Look at them again, then record them.</source>
        <translation>Putusan ini pernah diberikan dan belum dicatat. Periksa lagi, lalu catat.</translation>
    </message>
    <message>
        <source>At least 10 characters; kept in the history of the case.</source>
        <translation>Paling sedikit 10 huruf; tersimpan dalam riwayat berkas.</translation>
    </message>
    <message>
        <source>%1 agree</source>
        <translation>%1 cocok</translation>
    </message>
    <message>
        <source>%1 differ, valid</source>
        <translation>%1 beda tapi sah</translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>%1 salah</translation>
    </message>
    <message>
        <source>%1 without verdict</source>
        <translation>%1 belum diputus</translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>belum dicatat</translation>
    </message>
    <message>
        <source>The check is made while the Kasi verifies the papers; what was found then stands here.</source>
        <translation>Pemeriksaan dilakukan saat Kasi memverifikasi berkas; putusannya tampil di sini.</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Cocok</translation>
    </message>
    <message>
        <source>Differs, valid</source>
        <translation>Beda tapi sah</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Salah</translation>
    </message>
    <message>
        <source>Verdict on the current field: %1</source>
        <translation>Putusan untuk isian ini: %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation>Catat pemeriksaan</translation>
    </message>
    <message>
        <source>Fields to check</source>
        <translation>Isian yang diperiksa</translation>
    </message>
    <message>
        <source>Comparison sheet</source>
        <translation>Lembar perbandingan</translation>
    </message>
    <message>
        <source>Compare each field of the form with letter and KTP, and press 1, 2 or 3. Data that differ from the KTP are refused by BSrE (SOP, second warning).</source>
        <translation>Bandingkan setiap isian formulir dengan surat dan KTP, lalu tekan 1, 2, atau 3. Data yang berbeda dengan KTP ditolak BSrE (SOP, peringatan kedua).</translation>
    </message>
</context>
<context>
    <name>lajur::ui::CaseDataTab</name>
    <message>
        <source>NIK and NIP</source>
        <translation>NIK dan NIP</translation>
    </message>
    <message>
        <source>PNS</source>
        <translation>PNS</translation>
    </message>
    <message>
        <source>PPPK</source>
        <translation>PPPK</translation>
    </message>
    <message>
        <source>PPPK, part time</source>
        <translation>PPPK paruh waktu</translation>
    </message>
    <message>
        <source>Neither PNS nor PPPK</source>
        <translation>Bukan PNS dan bukan PPPK</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Buka berkas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>Not saved yet; kept safe at %1</source>
        <translation>Belum disimpan; isian aman sejak %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Belum disimpan</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Pemohon</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Kepegawaian</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Permohonan</translation>
    </message>
    <message>
        <source>Letter of request</source>
        <translation>Surat permohonan</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Batalkan perubahan terakhir</translation>
    </message>
    <message>
        <source>Save the form (Ctrl+S)</source>
        <translation>Simpan formulir (Ctrl+S)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>The holder agrees to BSrE&apos;s terms and to the processing of the data (signed declaration)</source>
        <translation>Pemohon menyetujui ketentuan BSrE dan pemrosesan datanya (pernyataan bertanda tangan)</translation>
    </message>
</context>
<context>
    <name>lajur::ui::CaseHeader</name>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Permohonan baru</translation>
    </message>
    <message>
        <source>Fill in what the letter of request says; the case number is given when the case is opened.</source>
        <translation>Isi sesuai surat permohonan; nomor berkas diberikan saat berkas dibuka.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Buka berkas</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>diterima %1</translation>
    </message>
    <message>
        <source>agenda %1</source>
        <translation>agenda %1</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Putaran ke-%1</translation>
    </message>
    <message>
        <source>new certificate</source>
        <translation>Penerbitan baru</translation>
    </message>
    <message>
        <source>letter %1</source>
        <translation>surat %1</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Pemohon</translation>
    </message>
    <message>
        <source>%1 in all · now %2</source>
        <translation>%1 seluruhnya · kini %2</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1, berhenti</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>belum mulai</translation>
    </message>
    <message>
        <source>Take back the last step…</source>
        <translation>Urungkan langkah terakhir…</translation>
    </message>
    <message>
        <source>Letter: look at it, print it again…</source>
        <translation>Surat: lihat, cetak ulang…</translation>
    </message>
    <message>
        <source>still missing:</source>
        <translation>masih kurang:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Back to the list of cases (Alt+Left)</source>
        <translation>Kembali ke daftar berkas (Alt+Kiri)</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Tindakan lain</translation>
    </message>
    <message>
        <source>All other actions of this stage (Alt+Down)</source>
        <translation>Semua tindakan lain pada tahap ini (Alt+Bawah)</translation>
    </message>
</context>
<context>
    <name>lajur::ui::CaseHistoryTab</name>
    <message>
        <source>Copy entry</source>
        <translation>Salin catatan</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Salin semua</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>Riwayat berkas</translation>
    </message>
</context>
<context>
    <name>lajur::ui::CaseLetterTab</name>
    <message>
        <source>Letter of recommendation</source>
        <translation>Surat Rekomendasi</translation>
    </message>
    <message>
        <source>No letter yet</source>
        <translation>Belum ada surat</translation>
    </message>
    <message>
        <source>The Verifikator issues it once the Kasi has approved the papers.</source>
        <translation>Verifikator menerbitkannya setelah Kasi menyetujui berkas.</translation>
    </message>
    <message>
        <source>Number awaited from Tata Usaha</source>
        <translation>Menunggu nomor dari Tata Usaha</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Sudah ditandatangani</translation>
    </message>
    <message>
        <source>Issued, to be signed</source>
        <translation>Terbit, menunggu tanda tangan</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>tanggal %1</translation>
    </message>
    <message>
        <source>signs: %1</source>
        <translation>penandatangan: %1</translation>
    </message>
    <message numerus="yes">
        <source>printed %n time(s)</source>
        <translation>
            <numerusform>dicetak %n kali</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it and print it</source>
        <translation>Lihat dan cetak</translation>
    </message>
    <message>
        <source>void</source>
        <translation>BATAL</translation>
    </message>
    <message>
        <source>Earlier letters</source>
        <translation>Surat sebelumnya</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>tanpa nomor</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 tanggal %2</translation>
    </message>
    <message>
        <source>%1, replaced</source>
        <translation>%1, diganti</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikat elektronik</translation>
    </message>
    <message>
        <source>Serial %1 · %2 · valid %3 to %4</source>
        <translation>Nomor seri %1 · %2 · berlaku %3 sampai %4</translation>
    </message>
    <message>
        <source>Package for BSrE…</source>
        <translation>Paket untuk BSrE…</translation>
    </message>
</context>
<context>
    <name>lajur::ui::CaseListView</name>
    <message>
        <source>No cases yet.</source>
        <translation>Belum ada berkas.</translation>
    </message>
    <message>
        <source>No case fits these words.</source>
        <translation>Tidak ada berkas yang cocok dengan kata ini.</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>%1 pertama</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n berkas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Name, NIP, NIK, OPD or case number</source>
        <translation>Nama, NIP, NIK, OPD atau nomor berkas</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>Cari berkas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Berkas yang ditampilkan</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Permohonan baru</translation>
    </message>
</context>
<context>
    <name>lajur::ui::CasePage</name>
    <message>
        <source>Typed %1 and not saved: it is kept.</source>
        <translation>Isian yang belum disimpan %1 masih ada.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>What was typed %1 is back; it is not saved yet.</source>
        <translation>Isian %1 ditampilkan lagi; belum disimpan.</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe at the moment: %1</source>
        <translation>Isian saat ini tidak dapat diamankan: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Tersimpan %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Terlampir: %1</translation>
    </message>
    <message>
        <source>Copy saved, unprotected: %1</source>
        <translation>Salinan tersimpan, tanpa perlindungan: %1</translation>
    </message>
    <message>
        <source>Check recorded</source>
        <translation>Pemeriksaan tercatat</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Tersalin</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Belum tersimpan. %1</translation>
    </message>
    <message>
        <source>%1 changed this case at %2. What you typed is still here.</source>
        <translation>Berkas ini diubah oleh %1 pukul %2. Isian Anda tetap ada.</translation>
    </message>
    <message>
        <source>%1 Both changed: %2.</source>
        <translation>%1 Diubah oleh keduanya: %2.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Pakai isian saya</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Pakai isian mereka</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Bagian berkas</translation>
    </message>
    <message>
        <source>Next part: Ctrl+Tab</source>
        <translation>Bagian berikutnya: Ctrl+Tab</translation>
    </message>
    <message>
        <source>The papers are back with the applicant.</source>
        <translation>Berkas dikembalikan kepada pemohon.</translation>
    </message>
    <message>
        <source>Letter and message to the applicant…</source>
        <translation>Surat dan pesan kepada pemohon…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Tanda terima</translation>
    </message>
</context>
<context>
    <name>lajur::ui::Commands</name>
    <message>
        <source>Board</source>
        <translation>Papan</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Permohonan baru</translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation>Cari semuanya</translation>
    </message>
    <message>
        <source>Filter or search this screen</source>
        <translation>Saring atau cari pada layar ini</translation>
    </message>
    <message>
        <source>Next part of the screen</source>
        <translation>Bagian layar berikutnya</translation>
    </message>
    <message>
        <source>Previous part of the screen</source>
        <translation>Bagian layar sebelumnya</translation>
    </message>
    <message>
        <source>Bahasa Indonesia / English</source>
        <translation>Bahasa Indonesia / English</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>About Lajur</source>
        <translation>Tentang Lajur</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Scan tray</source>
        <translation>Baki pindai</translation>
    </message>
    <message>
        <source>Scan papers</source>
        <translation>Pindai dokumen</translation>
    </message>
</context>
<context>
    <name>lajur::ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>lajur::ui::DocumentCard</name>
    <message>
        <source>Attach</source>
        <translation>Lampirkan</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Attach: %1</source>
        <translation>Lampirkan: %1</translation>
    </message>
    <message>
        <source>Replace: %1</source>
        <translation>Ganti: %1</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Simpan salinan…</translation>
    </message>
    <message>
        <source>Save a copy: %1</source>
        <translation>Simpan salinan: %1</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Ada</translation>
    </message>
    <message>
        <source>Of an earlier letter</source>
        <translation>Milik surat sebelumnya</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Kurang</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3</source>
        <translation>Versi %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Look at: %1</source>
        <translation>Lihat: %1</translation>
    </message>
</context>
<context>
    <name>lajur::ui::DocumentPane</name>
    <message>
        <source>Papers</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Lampirkan…</translation>
    </message>
    <message>
        <source>Choose files; they can also be dropped here or pasted (Ctrl+V)</source>
        <translation>Pilih file; dapat juga diseret ke sini atau ditempel (Ctrl+V)</translation>
    </message>
    <message>
        <source>PDF, JPEG, PNG or TIFF, at most 50 MB. Saving a copy is noted in the history.</source>
        <translation>PDF, JPEG, PNG atau TIFF, paling besar 50 MB. Menyimpan salinan dicatat dalam riwayat.</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Tanda terima…</translation>
    </message>
    <message>
        <source>For the applicant; its code brings pages scanned behind it to this case</source>
        <translation>Untuk pemohon; kodenya membawa halaman yang dipindai di belakangnya ke berkas ini</translation>
    </message>
</context>
<context>
    <name>lajur::ui::DraftOffer</name>
    <message>
        <source>Not saved yet</source>
        <translation>Belum disimpan</translation>
    </message>
    <message>
        <source>These forms were left half filled. What was typed is kept, sealed, until you save it or throw it away.</source>
        <translation>Formulir ini belum selesai diisi. Isiannya tersegel sampai Anda menyimpan atau membuangnya.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Permohonan baru</translation>
    </message>
    <message>
        <source>New request: %1</source>
        <translation>Permohonan baru: %1</translation>
    </message>
    <message>
        <source>%1, %2: form</source>
        <translation>%1, %2: formulir</translation>
    </message>
    <message>
        <source>%1, %2: check</source>
        <translation>%1, %2: pemeriksaan</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>typed %1</source>
        <translation>diisi %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>Lanjutkan: %1</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>Buang…</translation>
    </message>
    <message>
        <source>Throw away: %1</source>
        <translation>Buang: %1</translation>
    </message>
    <message>
        <source>Throw away what was typed?</source>
        <translation>Buang isian ini?</translation>
    </message>
    <message>
        <source>“%1” cannot be brought back then.</source>
        <translation>“%1” tidak dapat dikembalikan lagi.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Buang</translation>
    </message>
</context>
<context>
    <name>lajur::ui::EmailPage</name>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>The SOP asks for an active official e-mail address of the applicant.</source>
        <translation>SOP meminta alamat email dinas pemohon yang aktif.</translation>
    </message>
    <message>
        <source>One domain a line, for example batam.go.id. *.batam.go.id allows all domains below it. Other addresses are refused in requests and for officials.</source>
        <translation>Satu domain per baris, misalnya batam.go.id. *.batam.go.id mengizinkan semua domain di bawahnya. Alamat lain ditolak pada permohonan dan untuk pejabat.</translation>
    </message>
</context>
<context>
    <name>lajur::ui::EmailProofPanel</name>
    <message>
        <source>Send a code to %1</source>
        <translation>Kirim kode ke %1</translation>
    </message>
    <message>
        <source>Code sent and given back</source>
        <translation>Kode dikirim dan dikembalikan</translation>
    </message>
    <message>
        <source>Sign-in seen</source>
        <translation>Login disaksikan</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Cara lain</translation>
    </message>
    <message>
        <source>Code given back</source>
        <translation>Kode yang dikembalikan</translation>
    </message>
    <message>
        <source>No mail program opened. Set one up on this PC, then send again.</source>
        <translation>Program email tidak terbuka. Siapkan dahulu pada PC ini, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>Press Send in the mail program; type here what the applicant gives back.</source>
        <translation>Tekan Kirim di program email; ketik di sini kode yang dikembalikan pemohon.</translation>
    </message>
    <message>
        <source>This is the code that was sent.</source>
        <translation>Kode ini sesuai dengan yang dikirim.</translation>
    </message>
</context>
<context>
    <name>lajur::ui::FieldList</name>
    <message>
        <source>filled in</source>
        <translation>terisi</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>masih kurang</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>Isi: %1</translation>
    </message>
</context>
<context>
    <name>lajur::ui::Finder</name>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
</context>
<context>
    <name>lajur::ui::FoundingKeyPage</name>
    <message>
        <source>Sent to the printer. Take the sheet and type the key back from it.</source>
        <translation>Terkirim ke pencetak. Ambil lembarnya dan ketik ulang kunci dari kertas itu.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Simpan kunci pemulihan</translation>
    </message>
    <message>
        <source>Lajur recovery key</source>
        <translation>Kunci pemulihan Lajur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, lock the paper away and delete the file: it opens everything.</source>
        <translation>Tersimpan sebagai %1. Cetak, simpan kertasnya di tempat terkunci, lalu hapus file itu: isinya membuka semua data.</translation>
    </message>
    <message>
        <source>All groups are right. The office can be founded now.</source>
        <translation>Semua kelompok benar. Kantor dapat disiapkan sekarang.</translation>
    </message>
    <message>
        <source>Not as on the sheet: group %1. Compare and type it again.</source>
        <translation>Tidak sama dengan lembar: kelompok %1. Bandingkan dan ketik lagi.</translation>
    </message>
    <message>
        <source>The key is being made…</source>
        <translation>Kunci sedang dibuat…</translation>
    </message>
    <message>
        <source>Upper and lower case do not matter. I and L count as 1, O as 0.</source>
        <translation>Huruf besar dan kecil sama saja. I dan L dibaca 1, O dibaca 0.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
    <message>
        <source>When every password is lost, only this key opens the data. It is shown this once and kept nowhere: print it or copy it by hand, and lock the paper away.</source>
        <translation>Bila semua kata sandi hilang, hanya kunci ini yang membuka data. Kunci ditampilkan satu kali ini dan tidak disimpan di mana pun: cetak atau salin dengan tangan, lalu simpan kertasnya di tempat terkunci.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Print the sheet with the key</source>
        <translation>Cetak lembar kunci</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Tidak ada pencetak di komputer ini.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Pencetak</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Simpan ke file…</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Tampilkan kunci</translation>
    </message>
    <message>
        <source>Cover the key</source>
        <translation>Tutup kunci</translation>
    </message>
    <message>
        <source>Type the key back from the paper</source>
        <translation>Ketik ulang kunci dari kertas</translation>
    </message>
</context>
<context>
    <name>lajur::ui::FoundingOfficePage</name>
    <message>
        <source>NAME OF THE GOVERNMENT</source>
        <translation>NAMA PEMERINTAH DAERAH</translation>
    </message>
    <message>
        <source>NAME OF THE OFFICE</source>
        <translation>NAMA DINAS</translation>
    </message>
    <message>
        <source>Office and signatory</source>
        <translation>Kantor dan penandatangan</translation>
    </message>
    <message>
        <source>This is printed on every letter. It can be changed later in the settings.</source>
        <translation>Data ini tercetak pada setiap surat. Dapat diubah kemudian di Pengaturan.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Kop surat</translation>
    </message>
    <message>
        <source>Numbers and e-mail</source>
        <translation>Nomor dan email</translation>
    </message>
    <message>
        <source>Signatory of the letters</source>
        <translation>Penandatangan surat</translation>
    </message>
    <message>
        <source>Preview of the letterhead</source>
        <translation>Pratinjau kop surat</translation>
    </message>
    <message>
        <source>A4 · follows your typing</source>
        <translation>A4 · berubah saat diketik</translation>
    </message>
</context>
<context>
    <name>lajur::ui::FoundingUserPage</name>
    <message>
        <source>First user</source>
        <translation>Pengguna pertama</translation>
    </message>
    <message>
        <source>This account is the administrator: it makes the accounts of the others. Tick also the roles you work in.</source>
        <translation>Akun ini menjadi administrator: ia membuat akun pengguna lain. Centang juga peran yang Anda jalankan.</translation>
    </message>
</context>
<context>
    <name>lajur::ui::FoundingWizard</name>
    <message>
        <source>The recovery key opens the office&apos;s data and must not lie beside them. Choose another folder for it.</source>
        <translation>Kunci pemulihan membuka data kantor dan tidak boleh berada di folder yang sama. Pilih folder lain.</translation>
    </message>
    <message>
        <source>Next: first user</source>
        <translation>Lanjut: pengguna pertama</translation>
    </message>
    <message>
        <source>Next: recovery key</source>
        <translation>Lanjut: kunci pemulihan</translation>
    </message>
    <message>
        <source>Found the office</source>
        <translation>Siapkan kantor</translation>
    </message>
    <message>
        <source>Founding…</source>
        <translation>Menyiapkan…</translation>
    </message>
    <message>
        <source>Type the key back first</source>
        <translation>Ketik ulang kunci dahulu</translation>
    </message>
    <message>
        <source>Setting up Lajur</source>
        <translation>Menyiapkan Lajur</translation>
    </message>
    <message>
        <source>Office and signatory</source>
        <translation>Kantor dan penandatangan</translation>
    </message>
    <message>
        <source>name, address, letterhead</source>
        <translation>nama, alamat, kop</translation>
    </message>
    <message>
        <source>First user</source>
        <translation>Pengguna pertama</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
    <message>
        <source>printed once</source>
        <translation>dicetak sekali</translation>
    </message>
    <message>
        <source>Use the demo office instead</source>
        <translation>Pakai kantor contoh saja</translation>
    </message>
    <message>
        <source>60 invented cases to try things out, every print marked CONTOH</source>
        <translation>60 berkas rekaan untuk mencoba, setiap cetakan bertanda CONTOH</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>lajur::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Everything in Lajur can be done without a mouse.</source>
        <translation>Semua pekerjaan di Lajur dapat dilakukan tanpa tetikus.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>lajur::ui::KtpPane</name>
    <message>
        <source>KTP, version %1</source>
        <translation>KTP, versi %1</translation>
    </message>
    <message>
        <source>The KTP is not attached yet.</source>
        <translation>KTP belum dilampirkan.</translation>
    </message>
    <message>
        <source>Reading the KTP…</source>
        <translation>Membaca KTP…</translation>
    </message>
    <message>
        <source>No card was found on the scan. Compare the fields with the paper itself.</source>
        <translation>Kartu tidak ditemukan pada hasil pindai. Bandingkan isian dengan dokumen aslinya.</translation>
    </message>
    <message>
        <source>Read by machine: a suggestion, not a verdict. Solid frames are borne out, dashed ones are not.</source>
        <translation>Dibaca oleh mesin: saran, bukan putusan. Bingkai utuh terbukti, bingkai putus-putus belum.</translation>
    </message>
    <message>
        <source>The scan is in colour, sharp and whole.</source>
        <translation>Hasil pindai berwarna, tajam, dan utuh.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Asli</translation>
    </message>
    <message>
        <source>Look at the scan as it was attached</source>
        <translation>Melihat hasil pindai seperti saat dilampirkan</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Baca lagi</translation>
    </message>
    <message>
        <source>The card on the scan, straightened, with a frame around each field</source>
        <translation>Kartu pada hasil pindai, diluruskan, dengan bingkai di sekeliling setiap isian</translation>
    </message>
</context>
<context>
    <name>lajur::ui::LaneHeader</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n berkas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n lewat</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold the lane (Enter)</source>
        <translation>Buka lajur (Enter)</translation>
    </message>
    <message>
        <source>Fold the lane (−)</source>
        <translation>Ciutkan lajur (−)</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>boleh</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>tidak boleh</translation>
    </message>
</context>
<context>
    <name>lajur::ui::LaneView</name>
    <message>
        <source>Empty</source>
        <translation>Kosong</translation>
    </message>
</context>
<context>
    <name>lajur::ui::LetterFilterBar</name>
    <message>
        <source>Letters</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>All letters and drafts</source>
        <translation>Semua surat dan draf</translation>
    </message>
    <message>
        <source>Waiting: drafts, signature, number</source>
        <translation>Menunggu: draf, tanda tangan, nomor</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ditandatangani</translation>
    </message>
    <message>
        <source>Void and replaced</source>
        <translation>Batal dan diganti</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Semua tahun</translation>
    </message>
    <message>
        <source>State of the letters</source>
        <translation>Keadaan surat</translation>
    </message>
    <message>
        <source>Year of the letters</source>
        <translation>Tahun surat</translation>
    </message>
    <message>
        <source>Number, name, OPD</source>
        <translation>Nomor, nama, OPD</translation>
    </message>
    <message>
        <source>Search letters by number, name or OPD</source>
        <translation>Cari surat menurut nomor, nama, atau OPD</translation>
    </message>
</context>
<context>
    <name>lajur::ui::LetterOutput</name>
    <message>
        <source>The letter is out, but the history could not be written: %1</source>
        <translation>Surat sudah keluar, tetapi riwayatnya tidak dapat ditulis: %1</translation>
    </message>
    <message>
        <source>Given to the printer %1</source>
        <translation>Diserahkan ke printer %1</translation>
    </message>
    <message>
        <source>Save letter as PDF</source>
        <translation>Simpan surat sebagai PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Letter saved as PDF</source>
        <translation>Surat disimpan sebagai PDF</translation>
    </message>
    <message>
        <source>The signed letter</source>
        <translation>Surat yang telah ditandatangani</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>Pindaian (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
</context>
<context>
    <name>lajur::ui::LetterPanel</name>
    <message>
        <source>Without a number</source>
        <translation>Belum bernomor</translation>
    </message>
    <message>
        <source>Tata Usaha gives the number.</source>
        <translation>Nomor diberikan oleh Tata Usaha.</translation>
    </message>
    <message>
        <source>The number is given when the letter is issued.</source>
        <translation>Nomor diberikan saat surat terbit.</translation>
    </message>
    <message>
        <source>VOID. The number stays in the register and is not used again.</source>
        <translation>BATAL. Nomor tetap tercatat dalam register dan tidak dipakai lagi.</translation>
    </message>
    <message>
        <source>Replaced by a new letter. The number stays in the register.</source>
        <translation>Diganti surat baru. Nomor tetap tercatat dalam register.</translation>
    </message>
    <message>
        <source>Locked since it was issued on %1.</source>
        <translation>Terkunci sejak terbit %1.</translation>
    </message>
    <message>
        <source>Nobody signs on this day</source>
        <translation>Tidak ada penanda tangan pada hari ini</translation>
    </message>
    <message>
        <source>An administrator names the signatory in the settings.</source>
        <translation>Administrator menetapkan penanda tangan di Pengaturan.</translation>
    </message>
    <message>
        <source>%1, in office on %2</source>
        <translation>%1, menjabat pada %2</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>lengkap</translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n masih kurang</numerusform>
        </translation>
    </message>
    <message>
        <source>The values were taken from the case when the letter was issued and do not change any more.</source>
        <translation>Isian diambil dari berkas saat surat terbit dan tidak berubah lagi.</translation>
    </message>
    <message>
        <source>The values are taken from the case when the letter is issued.</source>
        <translation>Isian diambil dari berkas saat surat terbit.</translation>
    </message>
    <message>
        <source>Void number…</source>
        <translation>Batalkan nomor…</translation>
    </message>
    <message>
        <source>Withdraw signed letter…</source>
        <translation>Tarik surat bertanda tangan…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Penomoran</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>Values in the letter</source>
        <translation>Isian surat</translation>
    </message>
    <message>
        <source>Signed letter is back…</source>
        <translation>Lampirkan surat bertanda tangan…</translation>
    </message>
    <message>
        <source>Record number…</source>
        <translation>Catat nomor…</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Buka berkas</translation>
    </message>
</context>
<context>
    <name>lajur::ui::LetterScreen</name>
    <message>
        <source>Letter %1, %2</source>
        <translation>Surat %1, %2</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>DRAF</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>BATAL</translation>
    </message>
    <message>
        <source>REPLACED</source>
        <translation>DIGANTI</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Simpan PDF…</translation>
    </message>
    <message>
        <source>Issue letter…</source>
        <translation>Terbitkan surat…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>No letters here. A letter is issued when the Kasi has approved the case.</source>
        <translation>Belum ada surat. Surat diterbitkan setelah Kasi menyetujui berkas.</translation>
    </message>
</context>
<context>
    <name>lajur::ui::LogoChooser</name>
    <message>
        <source>Choose the emblem</source>
        <translation>Pilih lambang</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>Gambar PNG</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>File ini tidak dapat dibaca. Pilih file lain.</translation>
    </message>
    <message>
        <source>This file is too large. Use a PNG picture of at most %1 MB.</source>
        <translation>File ini terlalu besar. Pakai gambar PNG paling besar %1 MB.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Pilih gambar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Lambang</translation>
    </message>
    <message>
        <source>No emblem: the letterhead is printed without one.</source>
        <translation>Tanpa lambang: kop dicetak tanpa gambar.</translation>
    </message>
    <message>
        <source>%1 × %2 px, sharp enough</source>
        <translation>%1 × %2 px, cukup tajam</translation>
    </message>
    <message>
        <source>%1 × %2 px, will look coarse on paper</source>
        <translation>%1 × %2 px, akan tampak kasar di kertas</translation>
    </message>
</context>
<context>
    <name>lajur::ui::MainWindow</name>
    <message>
        <source>demo office</source>
        <translation>kantor contoh</translation>
    </message>
    <message>
        <source>About Lajur</source>
        <translation>Tentang Lajur</translation>
    </message>
    <message>
        <source>Lajur %1 carries requests for electronic certificates through the SOP.
Free software under the GNU General Public License, version 3 or later; without any warranty.</source>
        <translation>Lajur %1 menjalankan permohonan sertifikat elektronik menurut SOP.
Perangkat lunak bebas dengan Lisensi Publik Umum GNU, versi 3 atau yang lebih baru; tanpa jaminan apa pun.</translation>
    </message>
</context>
<context>
    <name>lajur::ui::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>lajur::ui::NavigationBar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigasi</translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>Ciutkan navigasi</translation>
    </message>
</context>
<context>
    <name>lajur::ui::NextStrip</name>
    <message>
        <source>nothing waits for you</source>
        <translation>tidak ada yang menunggu Anda</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Berikutnya:</translation>
    </message>
    <message>
        <source>Move a card</source>
        <translation>Pindahkan kartu</translation>
    </message>
</context>
<context>
    <name>lajur::ui::NumberingPage</name>
    <message>
        <source>Numbering</source>
        <translation>Penomoran</translation>
    </message>
    <message>
        <source>Counting begins anew each year. A number once taken is never used again, also when it is void.</source>
        <translation>Hitungan dimulai lagi setiap tahun. Nomor yang sudah terpakai tidak pernah dipakai lagi, juga bila batal.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>Fields: {urut} or {urut:3} running number, {klas} classification, {opd} code of the office, {bulan} 07, {bulan_romawi} VII, {tahun} year.</source>
        <translation>Isian: {urut} atau {urut:3} nomor urut, {klas} klasifikasi, {opd} kode kantor, {bulan} 07, {bulan_romawi} VII, {tahun} tahun.</translation>
    </message>
    <message>
        <source>Given by Tata Usaha; typed in when the letter is issued or signed.</source>
        <translation>Diberikan Tata Usaha; diketik saat surat diterbitkan atau ditandatangani.</translation>
    </message>
</context>
<context>
    <name>lajur::ui::OfficePage</name>
    <message>
        <source>Office and letterhead</source>
        <translation>Kantor &amp; kop</translation>
    </message>
    <message>
        <source>What stands on the head of every letter, and what the letters say about the signatory&apos;s agency.</source>
        <translation>Isi kop setiap surat, dan instansi penandatangan yang disebut surat.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Kop surat</translation>
    </message>
    <message>
        <source>Place and agency</source>
        <translation>Tempat dan instansi</translation>
    </message>
</context>
<context>
    <name>lajur::ui::OfficialsPage</name>
    <message>
        <source>Officials</source>
        <translation>Pejabat</translation>
    </message>
    <message>
        <source>What you had typed but not saved is back.</source>
        <translation>Isian yang belum disimpan sudah kembali.</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Perbaiki %1</translation>
    </message>
    <message>
        <source>New official</source>
        <translation>Pejabat baru</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Muat ulang</translation>
    </message>
    <message>
        <source>Letters and steps name whoever holds the function on their day; old letters keep their signatory.</source>
        <translation>Surat dan langkah menyebut pejabat pada harinya; surat lama tetap dengan penandatangannya.</translation>
    </message>
    <message>
        <source>Add an official…</source>
        <translation>Tambah pejabat…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Perbaiki…</translation>
    </message>
    <message>
        <source>Correct what was entered wrongly (Enter)</source>
        <translation>Perbaiki yang salah dimasukkan (Enter)</translation>
    </message>
    <message>
        <source>End the period…</source>
        <translation>Akhiri masa jabatan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>lajur::ui::OpenFindings</name>
    <message>
        <source>Before the letter of recommendation</source>
        <translation>Sebelum surat rekomendasi</translation>
    </message>
    <message>
        <source>No open finding keeps it closed.</source>
        <translation>Tidak ada temuan yang menahannya.</translation>
    </message>
</context>
<context>
    <name>lajur::ui::OpenPaper</name>
    <message>
        <source>Papers can not be shown here. Save a copy to look at it.</source>
        <translation>Dokumen tidak dapat ditampilkan di sini. Simpan salinan untuk melihatnya.</translation>
    </message>
    <message>
        <source>The PDF opens with a password only. Ask for it without a password.</source>
        <translation>PDF hanya terbuka dengan kata sandi. Minta file tanpa kata sandi.</translation>
    </message>
    <message>
        <source>The file has no page. Scan it again, or ask for it again.</source>
        <translation>File tidak berisi halaman. Pindai ulang, atau minta ulang.</translation>
    </message>
</context>
<context>
    <name>lajur::ui::PackageDialog</name>
    <message>
        <source>Package for BSrE&apos;s portal</source>
        <translation>Paket untuk portal BSrE</translation>
    </message>
    <message>
        <source>The signed letter and the colour KTP, below the sizes the portal takes. The copies are outside Lajur: delete them when they are uploaded. The history says what left, when and by whom.</source>
        <translation>Surat bertanda tangan dan KTP berwarna, di bawah batas ukuran portal. Salinannya berada di luar Lajur: hapus setelah diunggah. Riwayat mencatat apa yang keluar, kapan, dan oleh siapa.</translation>
    </message>
    <message>
        <source>Encrypted ZIP</source>
        <translation>ZIP terenkripsi</translation>
    </message>
    <message>
        <source>Folder, unprotected</source>
        <translation>Folder, tidak terlindung</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Sebagai</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Ke folder</translation>
    </message>
    <message>
        <source>Make the package</source>
        <translation>Buat paket</translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>Folder untuk paket</translation>
    </message>
    <message>
        <source>Making the package…</source>
        <translation>Membuat paket…</translation>
    </message>
    <message>
        <source>The package is made.</source>
        <translation>Paket selesai dibuat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Disimpan di</translation>
    </message>
    <message>
        <source>Shown this once and kept nowhere: note it before you close. Hand it over by another way than the file.</source>
        <translation>Ditampilkan sekali ini dan tidak disimpan: catat sebelum ditutup. Sampaikan lewat jalur lain dari filenya.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>%1: %2; will be made smaller, to at most %3</source>
        <translation>%1: %2, akan diperkecil sampai batas %3</translation>
    </message>
    <message>
        <source>%1: %2 of at most %3</source>
        <translation>%1: %2, batas %3</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>The package is made. The password is copied.</source>
        <translation>Paket selesai dibuat. Kata sandi disalin.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Menghentikan…</translation>
    </message>
    <message>
        <source>One file, opened only with a password. Lajur makes the password: 16 letters and digits in four groups, without the easily mistaken 0, o, 1 and l.</source>
        <translation>Satu file, hanya terbuka dengan kata sandi. Kata sandi dibuat Lajur: 16 huruf dan angka dalam empat kelompok, tanpa 0, o, 1, dan l yang mudah tertukar.</translation>
    </message>
    <message>
        <source>Two files. Whoever can open the folder can read the letter and the KTP.</source>
        <translation>Dua file. Siapa pun yang dapat membuka folder dapat membaca surat dan KTP.</translation>
    </message>
</context>
<context>
    <name>lajur::ui::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Daftar halaman</translation>
    </message>
</context>
<context>
    <name>lajur::ui::PageListModel</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
</context>
<context>
    <name>lajur::ui::PaperBar</name>
    <message>
        <source>Whole page</source>
        <translation>Seluruh halaman</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Selebar halaman</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Page (Home: first, End: last)</source>
        <translation>Halaman (Home: pertama, End: terakhir)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Pembesaran</translation>
    </message>
    <message>
        <source>Zoom (+, −, 1 for the actual size)</source>
        <translation>Pembesaran (+, −, 1 untuk ukuran sebenarnya)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Whole page (0)</source>
        <translation>Seluruh halaman (0)</translation>
    </message>
    <message>
        <source>Page width (W)</source>
        <translation>Selebar halaman (W)</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>tanggal %1</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>Putar ke kiri</translation>
    </message>
    <message>
        <source>Turn to the left (R), to the right (Shift+R)</source>
        <translation>Putar ke kiri (R), ke kanan (Shift+R)</translation>
    </message>
</context>
<context>
    <name>lajur::ui::PaperButton</name>
    <message>
        <source>Look at: %1</source>
        <translation>Lihat: %1</translation>
    </message>
</context>
<context>
    <name>lajur::ui::PaperDesk</name>
    <message>
        <source>Attach papers</source>
        <translation>Lampirkan dokumen</translation>
    </message>
    <message>
        <source>Attach: %1</source>
        <translation>Lampirkan: %1</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)</source>
        <translation>Dokumen (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;Semua file (*)</translation>
    </message>
    <message>
        <source>Attaching %1…</source>
        <translation>Melampirkan %1…</translation>
    </message>
    <message>
        <source>%1 was not attached. %2</source>
        <translation>%1 tidak terlampir. %2</translation>
    </message>
    <message>
        <source>Save a copy outside Lajur?</source>
        <translation>Simpan salinan di luar Lajur?</translation>
    </message>
    <message>
        <source>The copy of “%1” is no longer protected: whoever can open the folder can read it. The history of the case will say that you saved it. Delete the copy when you no longer need it.</source>
        <translation>Salinan “%1” tidak lagi terlindungi: siapa pun yang dapat membuka foldernya dapat membacanya. Riwayat berkas mencatat bahwa Anda menyimpannya. Hapus salinan itu bila tidak diperlukan lagi.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Simpan salinan</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Menyimpan salinan…</translation>
    </message>
    <message>
        <source>The copy was not saved. %1</source>
        <translation>Salinan tidak tersimpan. %1</translation>
    </message>
</context>
<context>
    <name>lajur::ui::PaperKindDialog</name>
    <message>
        <source>Which papers are these?</source>
        <translation>Dokumen apakah ini?</translation>
    </message>
    <message>
        <source>Each file becomes the newest version of its kind.</source>
        <translation>Tiap file menjadi versi terbaru dari jenisnya.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Lampirkan</translation>
    </message>
</context>
<context>
    <name>lajur::ui::PaperView</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Opening the paper…</source>
        <translation>Membuka dokumen…</translation>
    </message>
    <message>
        <source>Page %1 is being opened…</source>
        <translation>Halaman %1 sedang dibuka…</translation>
    </message>
</context>
<context>
    <name>lajur::ui::PaperViewer</name>
    <message>
        <source>This paper has %1 pages. It is opened page by page, without the list of its pages.</source>
        <translation>Dokumen ini berisi %1 halaman. Dokumen dibuka halaman demi halaman, tanpa daftar halaman.</translation>
    </message>
</context>
<context>
    <name>lajur::ui::PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Another administrator has changed these settings meanwhile.</source>
        <translation>Pengaturan ini baru saja diubah administrator lain.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Muat ulang</translation>
    </message>
    <message>
        <source>Folder into which the copier scans</source>
        <translation>Folder hasil pindai mesin fotokopi</translation>
    </message>
    <message>
        <source>How papers come in from the copier, and what leaves for BSrE&apos;s portal.</source>
        <translation>Cara dokumen masuk dari mesin fotokopi, dan apa yang keluar untuk portal BSrE.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Folder pantauan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Keep the originals in its subfolder “diambil” instead of removing them</source>
        <translation>Simpan file asli di subfolder “diambil”, tidak dihapus</translation>
    </message>
    <message>
        <source>Package for BSrE&apos;s portal</source>
        <translation>Paket untuk portal BSrE</translation>
    </message>
    <message>
        <source>KTP, at most</source>
        <translation>KTP, paling besar</translation>
    </message>
    <message>
        <source>Letter, at most</source>
        <translation>Surat, paling besar</translation>
    </message>
    <message>
        <source>Names of the files: {nip}, {nama}, {nomor}, {jenis}</source>
        <translation>Nama file: {nip}, {nama}, {nomor}, {jenis}</translation>
    </message>
</context>
<context>
    <name>lajur::ui::PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>Sembunyikan kata sandi</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Tampilkan kata sandi</translation>
    </message>
</context>
<context>
    <name>lajur::ui::PasswordPage</name>
    <message>
        <source>My password</source>
        <translation>Kata sandi saya</translation>
    </message>
    <message>
        <source>Of the account %1. Nobody can read it; an administrator can only give a new one.</source>
        <translation>Untuk akun %1. Tidak dapat dibaca siapa pun; administrator hanya dapat memberi yang baru.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type both again.</source>
        <translation>Kedua kata sandi berbeda. Ketik ulang keduanya.</translation>
    </message>
    <message>
        <source>The new password holds from now on.</source>
        <translation>Kata sandi baru berlaku mulai sekarang.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>New again</source>
        <translation>Baru, ulangi</translation>
    </message>
</context>
<context>
    <name>lajur::ui::PeriodEndDialog</name>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>End the period of %1</source>
        <translation>Akhiri masa jabatan %1</translation>
    </message>
    <message>
        <source>The last day still belongs to the period; letters of that day are signed by this official.</source>
        <translation>Hari terakhir masih termasuk masa jabatan; surat hari itu ditandatangani pejabat ini.</translation>
    </message>
    <message>
        <source>End the period</source>
        <translation>Akhiri masa jabatan</translation>
    </message>
    <message>
        <source>Type the day as 31-12-2026.</source>
        <translation>Ketik tanggal seperti 31-12-2026.</translation>
    </message>
    <message>
        <source>The period began on %1; the last day is not before it.</source>
        <translation>Masa jabatan mulai %1; hari terakhir tidak boleh sebelumnya.</translation>
    </message>
</context>
<context>
    <name>lajur::ui::PreviewBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Page 1 of %1 · %2</source>
        <translation>Halaman 1 dari %1 · %2</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Seluruh halaman</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Selebar halaman</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Ukuran sebenarnya</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Pembesaran</translation>
    </message>
    <message>
        <source>Zoom (Ctrl+Plus, Ctrl+Minus, Ctrl+0)</source>
        <translation>Pembesaran (Ctrl+Plus, Ctrl+Minus, Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>lajur::ui::PrintDialog</name>
    <message>
        <source>This computer has no printer, or its print service does not run. Add a printer in the system&apos;s settings, or save the letter as PDF.</source>
        <translation>Komputer ini tidak memiliki printer, atau layanan cetaknya tidak berjalan. Tambahkan printer di pengaturan sistem, atau simpan surat sebagai PDF.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Cari lagi</translation>
    </message>
    <message>
        <source>Does not print now: %1</source>
        <translation>Sedang tidak mencetak: %1</translation>
    </message>
    <message>
        <source>Print letter</source>
        <translation>Cetak surat</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Rangkap</translation>
    </message>
    <message>
        <source>A4, 210 × 297 mm</source>
        <translation>A4, 210 × 297 mm</translation>
    </message>
    <message>
        <source>F4, 215 × 330 mm</source>
        <translation>F4, 215 × 330 mm</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
</context>
<context>
    <name>lajur::ui::ProfilePage</name>
    <message>
        <source>Another administrator has changed the office&apos;s settings meanwhile. What you typed is still here.</source>
        <translation>Administrator lain sudah mengubah pengaturan kantor. Isian Anda masih ada di sini.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Muat ulang</translation>
    </message>
    <message>
        <source>What you had typed but not saved is back.</source>
        <translation>Isian yang belum disimpan sudah kembali.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Buang</translation>
    </message>
</context>
<context>
    <name>lajur::ui::ProgressDialog</name>
    <message>
        <source>Begins …</source>
        <translation>Mulai …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Menghentikan …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
</context>
<context>
    <name>lajur::ui::ReasonPicker</name>
    <message>
        <source>Add from the list…</source>
        <translation>Tambah dari daftar…</translation>
    </message>
    <message>
        <source>Reasons the office gives most</source>
        <translation>Alasan yang paling sering dipakai</translation>
    </message>
</context>
<context>
    <name>lajur::ui::RecoveryKeyView</name>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
    <message>
        <source>Covered while it is typed back</source>
        <translation>Ditutup selama diketik ulang</translation>
    </message>
</context>
<context>
    <name>lajur::ui::RecoverySignIn</name>
    <message>
        <source>The two passwords differ. Type both again.</source>
        <translation>Kedua kata sandi berbeda. Ketik ulang keduanya.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
    <message>
        <source>The office is open. You act as %1 (%2); choose a new password for this account to go on.</source>
        <translation>Kantor sudah terbuka. Anda bertindak sebagai %1 (%2); buat kata sandi baru untuk akun ini untuk melanjutkan.</translation>
    </message>
    <message>
        <source>It stands on the sheet printed when the office was set up: 14 groups of 4 letters and digits.</source>
        <translation>Tertera pada lembar yang dicetak saat kantor disiapkan: 14 kelompok berisi 4 huruf dan angka.</translation>
    </message>
    <message>
        <source>Open the office</source>
        <translation>Buka kantor</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Ulangi kata sandi baru</translation>
    </message>
    <message>
        <source>Set the password and go in</source>
        <translation>Simpan kata sandi dan masuk</translation>
    </message>
    <message>
        <source>Back to sign-in by password</source>
        <translation>Kembali ke masuk dengan kata sandi</translation>
    </message>
</context>
<context>
    <name>lajur::ui::RegisterFilterBar</name>
    <message>
        <source>All years</source>
        <translation>Semua tahun</translation>
    </message>
    <message>
        <source>All OPD</source>
        <translation>Semua OPD</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Semua bulan</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Semua status</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>satu orang</translation>
    </message>
    <message>
        <source>Name, NIP, NIK, number, email</source>
        <translation>Nama, NIP, NIK, nomor, email</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Cari di register</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Tampilkan semua baris</translation>
    </message>
</context>
<context>
    <name>lajur::ui::RegisterOutput</name>
    <message>
        <source>Printed %1 by %2</source>
        <translation>Dicetak %1 oleh %2</translation>
    </message>
    <message>
        <source>Print register</source>
        <translation>Cetak register</translation>
    </message>
    <message>
        <source>These are %1 lines, about %2 pages. A year or an OPD would make them fewer.</source>
        <translation>Ada %1 baris, sekitar %2 halaman. Pilih tahun atau OPD agar lebih sedikit.</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Cetak semua</translation>
    </message>
    <message>
        <source>Given to the printer %1</source>
        <translation>Diserahkan ke printer %1</translation>
    </message>
    <message>
        <source>Export register</source>
        <translation>Ekspor register</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Lembar kerja (*.csv)</translation>
    </message>
    <message>
        <source>%1 lines exported</source>
        <translation>%1 baris diekspor</translation>
    </message>
    <message>
        <source>Export stopped, nothing was written</source>
        <translation>Ekspor dihentikan, tidak ada yang ditulis</translation>
    </message>
    <message>
        <source>Printing stopped, nothing went to the printer</source>
        <translation>Pencetakan dihentikan, tidak ada yang dikirim ke pencetak</translation>
    </message>
</context>
<context>
    <name>lajur::ui::RegisterScreen</name>
    <message>
        <source>Counting …</source>
        <translation>Menghitung …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>No line matches. Fewer words, or another year, find more.</source>
        <translation>Tidak ada baris yang cocok. Kurangi kata atau pilih tahun lain.</translation>
    </message>
    <message>
        <source>Nothing has been entered in this register yet.</source>
        <translation>Belum ada catatan di register ini.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Baca lagi</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+3</source>
        <translation>Alt+1 sampai Alt+3</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Ekspor CSV…</translation>
    </message>
</context>
<context>
    <name>lajur::ui::RegisterTable</name>
    <message>
        <source>Open case</source>
        <translation>Buka berkas</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Salin baris</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Salin “%1”</translation>
    </message>
    <message>
        <source>Lines of the register</source>
        <translation>Baris register</translation>
    </message>
    <message>
        <source>Click to order by this column; Ctrl+Shift+←/→ for another column, Ctrl+Shift+↑/↓ for the direction</source>
        <translation>Klik untuk mengurutkan menurut kolom ini; Ctrl+Shift+←/→ untuk kolom lain, Ctrl+Shift+↑/↓ untuk arahnya</translation>
    </message>
</context>
<context>
    <name>lajur::ui::RemovePagesDialog</name>
    <message numerus="yes">
        <source>Remove %n page(s) from the tray?</source>
        <translation>
            <numerusform>Hapus %n halaman dari baki?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are gone for good; who removed them, when and why stays.</source>
        <translation>Halaman hilang selamanya; siapa yang menghapus, kapan, dan alasannya tetap tercatat.</translation>
    </message>
    <message>
        <source>Blank page</source>
        <translation>Halaman kosong</translation>
    </message>
    <message>
        <source>Scanned again, better</source>
        <translation>Sudah dipindai ulang dengan lebih baik</translation>
    </message>
    <message>
        <source>Not for this office</source>
        <translation>Bukan untuk kantor ini</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>lajur::ui::ReturnNoticeDialog</name>
    <message>
        <source>Tell the applicant</source>
        <translation>Beri tahu pemohon</translation>
    </message>
    <message>
        <source>The letter shows what differs, with the very place on the KTP. The message says the same for e-mail or WhatsApp; it carries no NIK.</source>
        <translation>Surat menunjukkan apa yang berbeda beserta bagian KTP-nya. Pesan berisi hal yang sama untuk email atau WhatsApp, tanpa NIK.</translation>
    </message>
    <message>
        <source>Message to the applicant</source>
        <translation>Pesan kepada pemohon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Salin pesan</translation>
    </message>
    <message>
        <source>Print the letter…</source>
        <translation>Cetak surat…</translation>
    </message>
    <message>
        <source>Copied. Paste it into e-mail or WhatsApp.</source>
        <translation>Tersalin. Tempelkan ke email atau WhatsApp.</translation>
    </message>
    <message>
        <source>Return letter</source>
        <translation>Surat pengembalian</translation>
    </message>
</context>
<context>
    <name>lajur::ui::RolesEdit</name>
    <message>
        <source>Intake desk</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Kepala Dinas</source>
        <translation>Kepala Dinas</translation>
    </message>
    <message>
        <source>Kabid</source>
        <translation>Kabid</translation>
    </message>
    <message>
        <source>Kasi</source>
        <translation>Kasi</translation>
    </message>
    <message>
        <source>Verifikator</source>
        <translation>Verifikator</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
</context>
<context>
    <name>lajur::ui::ScanDialog</name>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Scan papers</source>
        <translation>Pindai dokumen</translation>
    </message>
    <message>
        <source>Lay the paper down and press F7. Pages go protected into the tray; nothing else is written.</source>
        <translation>Letakkan dokumen lalu tekan F7. Halaman masuk terlindung ke baki; tidak ada yang ditulis di tempat lain.</translation>
    </message>
    <message>
        <source>What lies on the glass</source>
        <translation>Yang ada di atas kaca</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Kaca</translation>
    </message>
    <message>
        <source>Feeder</source>
        <translation>Pengumpan</translation>
    </message>
    <message>
        <source>Paper lies</source>
        <translation>Letak dokumen</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Pemindai</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>To the pages</source>
        <translation>Ke halaman</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Pindai</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>Mencari pemindai…</translation>
    </message>
    <message>
        <source>No scanner found</source>
        <translation>Pemindai tidak ditemukan</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, check its cable or network, and look again.</source>
        <translation>Pemindai tidak ditemukan. Nyalakan, periksa kabel atau jaringannya, lalu cari lagi.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Cari lagi</translation>
    </message>
    <message>
        <source>This scanner has no feeder.</source>
        <translation>Pemindai ini tidak memiliki pengumpan.</translation>
    </message>
    <message>
        <source>This scanner has only a feeder.</source>
        <translation>Pemindai ini hanya memiliki pengumpan.</translation>
    </message>
    <message>
        <source>The scanner gave no page. Lay the paper down and scan again.</source>
        <translation>Pemindai tidak menghasilkan halaman. Letakkan dokumen lalu pindai lagi.</translation>
    </message>
    <message>
        <source>Stopped. Pages scanned before are in the tray.</source>
        <translation>Dihentikan. Halaman yang sudah dipindai ada di baki.</translation>
    </message>
    <message>
        <source>Scan the next</source>
        <translation>Pindai berikutnya</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>F8 shows what lies on the glass, before it is scanned.</source>
        <translation>F8 menampilkan yang ada di atas kaca sebelum dipindai.</translation>
    </message>
    <message>
        <source>Looking for scanners; network scanners take some seconds.</source>
        <translation>Mencari pemindai; pemindai jaringan perlu beberapa detik.</translation>
    </message>
    <message>
        <source>Looking at the glass…</source>
        <translation>Melihat isi kaca…</translation>
    </message>
    <message>
        <source>Scanning page %1…</source>
        <translation>Memindai halaman %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) in the tray.</source>
        <translation>
            <numerusform>%n halaman di baki.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lajur::ui::SearchBar</name>
    <message>
        <source>Previous hit</source>
        <translation>Hasil sebelumnya</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Hasil berikutnya</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Search in the paper</source>
        <translation>Cari dalam dokumen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search in the paper (Ctrl+F)</source>
        <translation>Cari dalam dokumen (Ctrl+F)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Mencari…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>A scanned page is a picture: it holds no text that could be found.</source>
        <translation>Halaman hasil pindai berupa gambar: tidak ada teks yang dapat dicari.</translation>
    </message>
</context>
<context>
    <name>lajur::ui::SettingsPage</name>
    <message>
        <source>Saved %1</source>
        <translation>Tersimpan %1</translation>
    </message>
    <message>
        <source>Only an administrator changes this. You can read it here.</source>
        <translation>Hanya administrator yang mengubah bagian ini. Anda dapat membacanya.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Save this page (Ctrl+S)</source>
        <translation>Simpan halaman ini (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>lajur::ui::SettingsScreen</name>
    <message>
        <source>Office and letterhead</source>
        <translation>Kantor &amp; kop</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Pejabat</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Pengguna &amp; peran</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Kata sandi saya</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Penomoran</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Halaman pengaturan</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Dokumen</translation>
    </message>
</context>
<context>
    <name>lajur::ui::SheetOutput</name>
    <message>
        <source>Printed on A4 and kept, protected, with the papers of the case.</source>
        <translation>Dicetak pada A4 dan disimpan, terlindung, bersama dokumen berkas.</translation>
    </message>
    <message>
        <source>Keep without printing</source>
        <translation>Simpan tanpa mencetak</translation>
    </message>
    <message>
        <source>Given to the printer %1</source>
        <translation>Diserahkan ke printer %1</translation>
    </message>
    <message>
        <source>Kept with the case</source>
        <translation>Disimpan pada berkas</translation>
    </message>
    <message>
        <source>Printed on A4.</source>
        <translation>Dicetak pada A4.</translation>
    </message>
    <message>
        <source>This computer has no printer, or its print service does not run. Add a printer in the system&apos;s settings, or keep the sheet without printing it.</source>
        <translation>Komputer ini tidak memiliki printer, atau layanan cetaknya tidak berjalan. Tambahkan printer di pengaturan sistem, atau simpan lembar ini tanpa mencetak.</translation>
    </message>
    <message>
        <source>This computer has no printer, or its print service does not run. Add a printer in the system&apos;s settings.</source>
        <translation>Komputer ini tidak memiliki printer, atau layanan cetaknya tidak berjalan. Tambahkan printer di pengaturan sistem.</translation>
    </message>
</context>
<context>
    <name>lajur::ui::Shell</name>
    <message>
        <source>office hours</source>
        <translation>jam kerja</translation>
    </message>
    <message>
        <source>outside office hours</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>%1 WIB · %2</source>
        <comment>time of day</comment>
        <translation>%1 WIB · %2</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Di mana pun</translation>
    </message>
</context>
<context>
    <name>lajur::ui::SignInPage</name>
    <message>
        <source>Choose or type the user.</source>
        <translation>Pilih atau ketik pengguna.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Ketik kata sandi.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Nama pengguna atau kata sandi salah.</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Memeriksa kata sandi…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock menyala.</translation>
    </message>
    <message>
        <source>Demo office: everything in it is invented. Press Enter to go in.</source>
        <translation>Kantor contoh: semua isinya rekaan. Tekan Enter untuk masuk.</translation>
    </message>
    <message numerus="yes">
        <source>Locked because nothing was done for %n minute(s). What was half typed is kept.</source>
        <translation>
            <numerusform>Terkunci karena tidak dipakai %n menit. Yang setengah diketik tetap tersimpan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Masuk kembali</translation>
    </message>
    <message>
        <source>The office&apos;s data are locked on this computer</source>
        <translation>Data kantor terkunci di komputer ini</translation>
    </message>
    <message>
        <source>%1 · the data are locked on this computer</source>
        <translation>%1 · data terkunci di komputer ini</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Sign in (Enter)</source>
        <translation>Masuk (Enter)</translation>
    </message>
    <message>
        <source>Forgotten the password? Ask an administrator for a new one. Nobody can read the old one.</source>
        <translation>Lupa kata sandi? Hubungi administrator. Sandi lama tidak dapat dibaca siapa pun.</translation>
    </message>
    <message>
        <source>Sign in with the recovery key</source>
        <translation>Masuk dengan kunci pemulihan</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Ganti bahasa</translation>
    </message>
    <message>
        <source>Change the language: %1</source>
        <translation>Ganti bahasa: %1</translation>
    </message>
</context>
<context>
    <name>lajur::ui::StepsList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Langkah %1 dari %2: %3</translation>
    </message>
</context>
<context>
    <name>lajur::ui::TopBar</name>
    <message>
        <source>Find a name, NIP, NIK, case number, command</source>
        <translation>Cari nama, NIP, NIK, nomor berkas, perintah</translation>
    </message>
    <message>
        <source>Find cases and commands</source>
        <translation>Cari berkas dan perintah</translation>
    </message>
</context>
<context>
    <name>lajur::ui::TrayDesk</name>
    <message>
        <source>%1 was not taken in. %2</source>
        <translation>%1 tidak diterima. %2</translation>
    </message>
    <message>
        <source>Receipt: its pages are in their case</source>
        <translation>Tanda terima: halamannya sudah masuk ke berkas</translation>
    </message>
    <message>
        <source>Not attached to %1. %2</source>
        <translation>Tidak dilampirkan ke %1. %2</translation>
    </message>
</context>
<context>
    <name>lajur::ui::TrayPanel</name>
    <message>
        <source>No case chosen yet</source>
        <translation>Berkas belum dipilih</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without a kind: choose it with the keys 1 to 9.</source>
        <translation>
            <numerusform>%n halaman belum berjenis: pilih dengan tombol 1 sampai 9.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose the case the page(s) go to.</source>
        <translation>
            <numerusform>Pilih berkas tujuan halaman.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s) → %2</source>
        <translation>
            <numerusform>%1, %n halaman → %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Attaching…</source>
        <translation>Melampirkan…</translation>
    </message>
    <message>
        <source>Goes to the case</source>
        <translation>Masuk ke berkas</translation>
    </message>
    <message>
        <source>Name, NIP or case number</source>
        <translation>Nama, NIP, atau nomor berkas</translation>
    </message>
    <message>
        <source>Find the case the pages go to</source>
        <translation>Cari berkas tujuan halaman</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Jenis dokumen</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Tombol %1</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Lampirkan</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Hapus…</translation>
    </message>
</context>
<context>
    <name>lajur::ui::TrayScreen</name>
    <message numerus="yes">
        <source>%n page(s) attached</source>
        <translation>
            <numerusform>%n halaman dilampirkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) removed</source>
        <translation>
            <numerusform>%n halaman dihapus</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first what the page is, with the keys 1 to 9.</source>
        <translation>Tentukan dahulu jenis halamannya dengan tombol 1 sampai 9.</translation>
    </message>
    <message>
        <source>Take files into the tray</source>
        <translation>Ambil file ke baki</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)</source>
        <translation>Dokumen (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;Semua file (*)</translation>
    </message>
    <message>
        <source>Scans not attached yet</source>
        <translation>Scan belum dipasang</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Pindai</translation>
    </message>
    <message>
        <source>Take files…</source>
        <translation>Ambil file…</translation>
    </message>
    <message>
        <source>Pages in the tray</source>
        <translation>Halaman di baki</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Nothing waits here. Scan with F7, or drop files on this screen; what the copier puts into the watched folder comes by itself.</source>
        <translation>Tidak ada yang menunggu. Pindai dengan F7, atau seret file ke layar ini; hasil mesin fotokopi di folder pantauan masuk sendiri.</translation>
    </message>
    <message>
        <source>Nothing waits here. Drop files on this screen; what the copier puts into the watched folder comes by itself.</source>
        <translation>Tidak ada yang menunggu. Seret file ke layar ini; hasil mesin fotokopi di folder pantauan masuk sendiri.</translation>
    </message>
</context>
<context>
    <name>lajur::ui::TypedKeyEdit</name>
    <message>
        <source>Group %1 of the recovery key</source>
        <translation>Kelompok %1 kunci pemulihan</translation>
    </message>
</context>
<context>
    <name>lajur::ui::UndoDialog</name>
    <message>
        <source>Take back the last step</source>
        <translation>Urungkan langkah terakhir</translation>
    </message>
    <message>
        <source>%1 · last step: %2</source>
        <translation>%1 · langkah terakhir: %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>The step and its taking back both stay in the history.</source>
        <translation>Langkah itu dan pembatalannya tetap tercatat dalam riwayat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>lajur::ui::UrgencyCounts</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n lewat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n near</source>
        <translation>
            <numerusform>%n mendekati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lajur::ui::UsersPage</name>
    <message>
        <source>Users and roles</source>
        <translation>Pengguna &amp; peran</translation>
    </message>
    <message>
        <source>What you had typed but not saved is back. Type the password again.</source>
        <translation>Isian yang belum disimpan sudah kembali. Ketik lagi kata sandinya.</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Pengguna baru</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ubah %1</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>Kata sandi baru untuk %1</translation>
    </message>
    <message>
        <source>%1 gets a new password, made by Lajur; the present one no longer opens the office.</source>
        <translation>%1 mendapat kata sandi baru buatan Lajur; yang sekarang tidak lagi membuka kantor.</translation>
    </message>
    <message>
        <source>Give a new password</source>
        <translation>Beri kata sandi baru</translation>
    </message>
    <message>
        <source>New password of %1: %2. Tell it in person; it is shown this once.</source>
        <translation>Kata sandi baru %1: %2. Sampaikan langsung; hanya ditampilkan satu kali ini.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Muat ulang</translation>
    </message>
    <message>
        <source>Who may work here and with which roles. A blocked account cannot sign in; its history stays.</source>
        <translation>Siapa yang bekerja di sini dan dengan peran apa. Akun yang diblokir tidak dapat masuk; riwayatnya tetap.</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>Tambah pengguna…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Name, roles, blocking (Enter)</source>
        <translation>Nama, peran, blokir (Enter)</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Kata sandi baru…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Boleh masuk</translation>
    </message>
</context>
</TS>

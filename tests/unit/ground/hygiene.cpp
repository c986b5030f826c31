// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ground/hygiene.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lajur::ground {

namespace {

constexpr int LongestFile = 600;
constexpr int ShortestReadme = 5;
constexpr int LongestReadme = 15;

QStringList codeFiles(const SourceTree &tree)
{
    QStringList files
        = tree.files({QStringLiteral(".cpp"), QStringLiteral(".h"), QStringLiteral(".sql"), QStringLiteral(".cmake"),
                      QStringLiteral(".sh"), QStringLiteral(".py"), QStringLiteral("CMakeLists.txt")});
    for (const QString &script : {QStringLiteral("dev"), QStringLiteral(".ci/run")}) {
        if (tree.contains(script))
            files.append(script);
    }
    return files;
}

QStringList textFiles(const SourceTree &tree)
{
    return codeFiles(tree)
        + tree.files({QStringLiteral(".md"), QStringLiteral(".json"), QStringLiteral(".html"),
                      QStringLiteral(".mustache"), QStringLiteral(".csv"), QStringLiteral(".txt"),
                      QStringLiteral(".ts"), QStringLiteral(".ui"), QStringLiteral(".xml"), QStringLiteral(".1"),
                      QStringLiteral(".in")});
}

/// "file:line: …" for each line of `files` in which `matches` finds something.
template <typename Predicate>
QStringList linesWhere(const SourceTree &tree, const QStringList &files, const QString &fault, Predicate matches)
{
    QStringList faults;
    for (const QString &file : files) {
        const QStringList lines = tree.lines(file);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (matches(lines.at(i)))
                faults.append(QStringLiteral("%1:%2: %3").arg(file).arg(i + 1).arg(fault));
        }
    }
    return faults;
}

QStringList linesMatching(const SourceTree &tree, const QStringList &files, const QString &fault,
                          const QRegularExpression &pattern)
{
    return linesWhere(tree, files, fault, [&](const QString &line) { return pattern.match(line).hasMatch(); });
}

/// A NIK is province, regency and district, then day (women 40 more), month and year of birth, then a serial number.
bool couldBelongToSomebody(const QString &digits)
{
    static const QSet<int> provinces{11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61,
                                     62, 63, 64, 65, 71, 72, 73, 74, 75, 76, 81, 82, 91, 92, 93, 94, 95, 96, 97};
    const auto number = [&](int from, int length) { return digits.mid(from, length).toInt(); };
    const int day = number(6, 2) > 40 ? number(6, 2) - 40 : number(6, 2);
    // 29 February passes in some century: 2000 is a leap year.
    const int year = number(10, 2) % 4 == 0 ? 2000 : 2001;
    return provinces.contains(number(0, 2)) && QDate::isValid(year, number(8, 2), day) && number(12, 4) > 0;
}

} // namespace

QStringList missingLicences(const SourceTree &tree)
{
    QStringList faults;
    for (const QString &file : codeFiles(tree)) {
        const QStringList lines = tree.lines(file);
        const qsizetype first = lines.value(0).startsWith(QLatin1String("#!")) ? 1 : 0;
        const bool named = lines.value(first).contains(QLatin1String(" SPDX-FileCopyrightText: "))
            && lines.value(first + 1).contains(QLatin1String(" SPDX-License-Identifier: GPL-3.0-or-later"));
        if (!named)
            faults.append(file + QLatin1String(": does not begin with the two SPDX lines"));
    }
    return faults;
}

QStringList longFiles(const SourceTree &tree)
{
    QStringList faults;
    for (const QString &file : tree.files({QStringLiteral(".cpp")})) {
        const qsizetype count = tree.lines(file).size();
        if (count > LongestFile)
            faults.append(QStringLiteral("%1: has %2 lines, the limit is %3").arg(file).arg(count).arg(LongestFile));
    }
    return faults;
}

QStringList unguardedHeaders(const SourceTree &tree)
{
    QStringList faults;
    for (const QString &file : tree.files({QStringLiteral(".h")})) {
        if (!tree.lines(file).contains(QStringLiteral("#pragma once")))
            faults.append(file + QLatin1String(": has no #pragma once"));
    }
    return faults;
}

QStringList oldConnects(const SourceTree &tree)
{
    static const QRegularExpression pattern(QStringLiteral("\\b(SIGNAL|SLOT)\\s*\\("));
    return linesMatching(tree, tree.files({QStringLiteral(".cpp"), QStringLiteral(".h")}),
                         QStringLiteral("connects by name"), pattern);
}

QStringList unfinishedWork(const SourceTree &tree)
{
    // Bracketed letters, so that this line does not find itself.
    static const QRegularExpression pattern(QStringLiteral("\\b(T[O]DO|F[I]XME|X[X]X|H[A]CK)\\b"));
    return linesMatching(tree, codeFiles(tree), QStringLiteral("leaves work for later"), pattern);
}

QStringList unexplainedFolders(const SourceTree &tree)
{
    static const QStringList tops{QStringLiteral("app"),       QStringLiteral("models"), QStringLiteral("ui"),
                                  QStringLiteral("resources"), QStringLiteral("tests"),  QStringLiteral("installer")};
    QSet<QString> folders;
    for (const QString &file : tree.files()) {
        if (tops.contains(file.section(u'/', 0, 0)) && file.count(u'/') > 1)
            folders.insert(file.section(u'/', 0, 1));
    }
    const auto counts = [](const QString &line) {
        return !line.trimmed().isEmpty() && !line.startsWith(QLatin1String("<!-- SPDX-"));
    };
    QStringList faults;
    for (const QString &folder : std::as_const(folders)) {
        const QStringList lines = tree.lines(folder + QLatin1String("/README.md"));
        const qsizetype count = std::count_if(lines.begin(), lines.end(), counts);
        if (count < ShortestReadme || count > LongestReadme)
            faults.append(QStringLiteral("%1/README.md: has %2 lines instead of %3 to %4")
                              .arg(folder)
                              .arg(count)
                              .arg(ShortestReadme)
                              .arg(LongestReadme));
    }
    faults.sort();
    return faults;
}

QStringList privatePaths(const SourceTree &tree)
{
    static const QRegularExpression pattern(QStringLiteral("(^|[^\\w.:/~$}-])/(home|root|work|Users)/\\w"));
    return linesMatching(tree, textFiles(tree), QStringLiteral("names a path of one computer"), pattern);
}

QStringList realNiks(const SourceTree &tree)
{
    static const QRegularExpression sixteen(QStringLiteral("(?<!\\d)\\d{16}(?!\\d)"));
    QStringList files = textFiles(tree);
    files.removeIf([](const QString &file) {
        return file.startsWith(QLatin1String("tests/")) || file.startsWith(QLatin1String("resources/demo/"));
    });
    return linesWhere(tree, files, QStringLiteral("could be somebody's NIK"), [](const QString &line) {
        QRegularExpressionMatchIterator numbers = sixteen.globalMatch(line);
        while (numbers.hasNext()) {
            if (couldBelongToSomebody(numbers.next().captured()))
                return true;
        }
        return false;
    });
}

} // namespace lajur::ground

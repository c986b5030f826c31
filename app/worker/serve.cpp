// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/serve.h"

#include "app/worker/answerwindow.h"
#include "app/worker/describepaper.h"
#include "app/worker/findcodes.h"
#include "app/worker/guesspage.h"
#include "app/worker/normaliseimage.h"
#include "app/worker/pagetext.h"
#include "app/worker/processlimits.h"
#include "app/worker/readcertificate.h"
#include "app/worker/readktp.h"
#include "app/worker/readpage.h"
#include "app/worker/readsignatures.h"
#include "app/worker/renderpage.h"
#include "app/worker/requestloop.h"
#include "app/worker/searchpages.h"
#include "app/worker/shrinkpaper.h"
#include "models/paperwire/limits.h"

#include <QCoreApplication>
#include <QImageReader>

#include <csignal>

#include <malloc.h>
#include <openssl/crypto.h>
#include <poppler-qt6.h>
#include <unistd.h>

namespace lajur::worker {

namespace {

/// What the libraries look for once they meet a paper: fonts a PDF does not bring along, character maps, trained data.
QList<QByteArray> readableFolders()
{
    return {"/etc/fonts",
            "/usr/share/fontconfig",
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            "/var/cache/fontconfig",
            "/usr/share/poppler",
            "/usr/share/tesseract-ocr"};
}

void quietPoppler()
{
    // Its words about a broken file quote the file.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
}

/// Whatever is loaded on first use has to be loaded before the sandbox closes.
void loadPlugins()
{
    (void)QImageReader::supportedImageFormats();
    // It would look for its settings later, and take it badly that it may not.
    OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG | OPENSSL_INIT_ADD_ALL_DIGESTS, nullptr);
}

/// Keeps the memory of one page for the next: to get it anew from the system takes as long as to copy the page.
void keepMemory()
{
    constexpr int PageOfA4At300Dpi = 36 * 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, PageOfA4At300Dpi);
    mallopt(M_TRIM_THRESHOLD, 2 * PageOfA4At300Dpi);
}

/// -1 if the arguments name none.
int windowDescriptor()
{
    for (const QString &argument : QCoreApplication::arguments()) {
        if (argument.startsWith(paperwire::WindowArgument))
            return argument.mid(paperwire::WindowArgument.size()).toInt();
    }
    return -1;
}

} // namespace

Operations standardOperations()
{
    const auto ktpReader = std::make_shared<ReadyKtpReader>();
    Operations operations;
    operations.push_back(std::make_unique<DescribePaper>());
    operations.push_back(std::make_unique<RenderPage>());
    operations.push_back(std::make_unique<PageText>());
    operations.push_back(std::make_unique<SearchPages>());
    operations.push_back(std::make_unique<NormaliseImage>());
    operations.push_back(std::make_unique<FindCodes>());
    operations.push_back(std::make_unique<ReadKtp>(ktpReader));
    operations.push_back(std::make_unique<GuessPage>(ktpReader));
    operations.push_back(std::make_unique<ReadPage>(ktpReader));
    operations.push_back(std::make_unique<ReadSignatures>());
    operations.push_back(std::make_unique<ReadCertificate>());
    operations.push_back(std::make_unique<ShrinkPaper>());
    return operations;
}

int serve(Operations operations, Sandbox &sandbox)
{
    std::signal(SIGPIPE, SIG_IGN);
    quietPoppler();
    keepMemory();
    loadPlugins();
    const AnswerWindow window(windowDescriptor());
    if (!setProcessLimits() || !sandbox.enter(readableFolders()))
        return paperwire::ExitUnprotected;
    RequestHandler handler(std::move(operations));
    return RequestLoop(handler, window, STDIN_FILENO, STDOUT_FILENO).run();
}

} // namespace lajur::worker

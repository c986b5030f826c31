// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/processlimits.h"

#include <csignal>

#include <sys/prctl.h>
#include <sys/resource.h>

#if defined(__SANITIZE_ADDRESS__)
#define LAJUR_ADDRESS_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define LAJUR_ADDRESS_SANITIZER
#endif
#endif

namespace lajur::worker {

namespace {

/// A picture of 60 megapixels at 16 bits a channel, its 8-bit copy, and the memory shared for the answer.
constexpr rlim_t Memory = 1536ULL * 1024 * 1024;
/// Over its whole life; the program ends a worker long before, between two requests.
constexpr rlim_t ProcessorSeconds = 240;
constexpr rlim_t OpenFiles = 64;

bool limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit both = {value, value};
    return setrlimit(resource, &both) == 0;
}

} // namespace

bool setProcessLimits()
{
#ifdef LAJUR_ADDRESS_SANITIZER
    // The sanitizer's shadow takes terabytes of addresses.
    const bool memory = true;
#else
    const bool memory = limit(RLIMIT_AS, Memory);
#endif
    // Whoever started this worker is gone: nobody waits for the answer.
    return memory && prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) == 0 && limit(RLIMIT_CPU, ProcessorSeconds)
        && limit(RLIMIT_NOFILE, OpenFiles) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_CORE, 0);
}

} // namespace lajur::worker

// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/systemcalls.h"

#include <array>
#include <cerrno>
#include <memory>

#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace lajur::worker {

namespace {

struct Release {
    void operator()(void *filter) const { seccomp_release(filter); }
};

/// Calls that can harm nobody whatever their arguments, given that no descriptor but the pipes can be written to.
constexpr std::array Harmless{SCMP_SYS(read),
                              SCMP_SYS(readv),
                              SCMP_SYS(pread64),
                              SCMP_SYS(write),
                              SCMP_SYS(writev),
                              SCMP_SYS(close),
                              SCMP_SYS(lseek),
                              SCMP_SYS(fstat),
                              SCMP_SYS(stat),
                              SCMP_SYS(lstat),
                              SCMP_SYS(newfstatat),
                              SCMP_SYS(statx),
                              SCMP_SYS(statfs),
                              SCMP_SYS(fstatfs),
                              SCMP_SYS(access),
                              SCMP_SYS(faccessat),
                              SCMP_SYS(faccessat2),
                              SCMP_SYS(getdents64),
                              SCMP_SYS(readlink),
                              SCMP_SYS(readlinkat),
                              SCMP_SYS(getcwd),
                              SCMP_SYS(fadvise64),
                              SCMP_SYS(dup),
                              SCMP_SYS(eventfd2),
                              SCMP_SYS(pipe2),
                              SCMP_SYS(poll),
                              SCMP_SYS(ppoll),
                              SCMP_SYS(brk),
                              SCMP_SYS(munmap),
                              SCMP_SYS(mremap),
                              SCMP_SYS(madvise),
                              SCMP_SYS(mincore),
                              SCMP_SYS(futex),
                              SCMP_SYS(set_robust_list),
                              SCMP_SYS(rseq),
                              SCMP_SYS(membarrier),
                              SCMP_SYS(sched_yield),
                              SCMP_SYS(sched_getaffinity),
                              SCMP_SYS(sched_getparam),
                              SCMP_SYS(sched_getscheduler),
                              SCMP_SYS(rt_sigaction),
                              SCMP_SYS(rt_sigprocmask),
                              SCMP_SYS(rt_sigreturn),
                              SCMP_SYS(sigaltstack),
                              SCMP_SYS(restart_syscall),
                              SCMP_SYS(clock_gettime),
                              SCMP_SYS(clock_getres),
                              SCMP_SYS(clock_nanosleep),
                              SCMP_SYS(nanosleep),
                              SCMP_SYS(gettimeofday),
                              SCMP_SYS(time),
                              SCMP_SYS(times),
                              SCMP_SYS(getrandom),
                              SCMP_SYS(getpid),
                              SCMP_SYS(getppid),
                              SCMP_SYS(gettid),
                              SCMP_SYS(getuid),
                              SCMP_SYS(geteuid),
                              SCMP_SYS(getgid),
                              SCMP_SYS(getegid),
                              SCMP_SYS(uname),
                              SCMP_SYS(sysinfo),
                              SCMP_SYS(getrusage),
                              SCMP_SYS(getrlimit),
                              SCMP_SYS(exit),
                              SCMP_SYS(exit_group)};

bool allow(scmp_filter_ctx filter, int call)
{
    // A call that this processor's kernel does not have needs no rule.
    const int status = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0);
    return status == 0 || status == -EDOM || status == -EINVAL;
}

bool allowIf(scmp_filter_ctx filter, int call, const scmp_arg_cmp &condition)
{
    const int status = seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, 1, &condition);
    return status == 0 || status == -EDOM;
}

scmp_arg_cmp masked(unsigned argument, scmp_datum_t mask, scmp_datum_t value)
{
    return {argument, SCMP_CMP_MASKED_EQ, mask, value};
}

scmp_arg_cmp equal(unsigned argument, scmp_datum_t value)
{
    return {argument, SCMP_CMP_EQ, value, 0};
}

bool allowWithConditions(scmp_filter_ctx filter)
{
    constexpr scmp_datum_t Writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND | (O_TMPFILE & ~O_DIRECTORY);
    constexpr scmp_datum_t Executable = PROT_EXEC;
    return allowIf(filter, SCMP_SYS(open), masked(1, Writing, O_RDONLY))
        && allowIf(filter, SCMP_SYS(openat), masked(2, Writing, O_RDONLY))
        // No new code: what runs was there before the first foreign byte.
        && allowIf(filter, SCMP_SYS(mmap), masked(2, Executable, 0))
        && allowIf(filter, SCMP_SYS(mprotect), masked(2, Executable, 0))
        && allowIf(filter, SCMP_SYS(fcntl), equal(1, F_GETFL)) && allowIf(filter, SCMP_SYS(fcntl), equal(1, F_GETFD))
        && allowIf(filter, SCMP_SYS(fcntl), equal(1, F_SETFD)) && allowIf(filter, SCMP_SYS(ioctl), equal(1, TCGETS))
        && allowIf(filter, SCMP_SYS(ioctl), equal(1, FIONREAD))
        // Reading limits, not setting them; ending itself, not another.
        && allowIf(filter, SCMP_SYS(prlimit64), equal(2, 0))
        && allowIf(filter, SCMP_SYS(tgkill), equal(0, static_cast<scmp_datum_t>(getpid())))
        && allowIf(filter, SCMP_SYS(kill), equal(0, static_cast<scmp_datum_t>(getpid())))
        // Threads, but no processes. Of clone3 the flags cannot be seen: the C library then falls back to clone.
        && allowIf(filter, SCMP_SYS(clone), masked(0, CLONE_THREAD, CLONE_THREAD))
        && seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0;
}

} // namespace

bool restrictSystemCalls()
{
    const std::unique_ptr<void, Release> filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)));
    if (!filter)
        return false;
    for (const int call : Harmless) {
        if (!allow(filter.get(), call))
            return false;
    }
    return allowWithConditions(filter.get()) && seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, 1) == 0
        && seccomp_load(filter.get()) == 0;
}

} // namespace lajur::worker

// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <csignal>
#include <grp.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lajur::tests {

/// What inChild() answers for success and for each error.
constexpr int succeeded = 0;
constexpr int exitCode(domain::ErrorCode code)
{
    return 1 + static_cast<int>(code);
}

template <typename T>
int exitCode(const domain::Result<T> &result)
{
    return result ? succeeded : exitCode(result.error().code);
}

/// Runs `work` in a process of its own, so that limits and rights given up there do not reach the test. Answers what
/// `work` answers, or 128 and more if it was killed.
template <typename Work>
int inChild(const Work &work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/// Makes every write beyond `bytes` of a file fail, as on a full disk.
inline void limitFileSize(rlim_t bytes)
{
    signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    setrlimit(RLIMIT_FSIZE, &limit);
}

/// Root may write anywhere; nobody may not.
inline void becomeNobody()
{
    constexpr unsigned nobody = 65534;
    if (geteuid() == 0
        && (setgroups(0, nullptr) != 0 || setresgid(nobody, nobody, nobody) != 0
            || setresuid(nobody, nobody, nobody) != 0))
        _exit(255);
}

/// A process that repeats `work` and acknowledges each time, until it is killed in the middle of one.
class Repeating
{
public:
    template <typename Work>
    explicit Repeating(const Work &work)
    {
        int ends[2];
        if (pipe(ends) != 0)
            return;
        m_child = fork();
        if (m_child == 0) {
            close(ends[0]);
            for (;;)
                work(ends[1]);
        }
        close(ends[1]);
        m_pipe = ends[0];
    }
    ~Repeating() { close(m_pipe); }
    Repeating(const Repeating &) = delete;
    Repeating &operator=(const Repeating &) = delete;

    QByteArray read(qsizetype size)
    {
        QByteArray bytes(size, '\0');
        qsizetype total = 0;
        for (ssize_t count = 1; total < size && count > 0; total += count)
            count = ::read(m_pipe, bytes.data() + total, static_cast<size_t>(size - total));
        return bytes.left(total);
    }
    /// Kills it and answers what it had still acknowledged.
    QByteArray kill()
    {
        ::kill(m_child, SIGKILL);
        waitpid(m_child, nullptr, 0);
        return read(1 << 20);
    }

private:
    pid_t m_child = -1;
    int m_pipe = -1;
};

} // namespace lajur::tests

// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/papers/attempts.h"

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lajur::test {

namespace {

bool opens(const char *path, int flags)
{
    const int descriptor = open(path, flags | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return false;
    close(descriptor);
    return true;
}

bool creates(const char *path)
{
    const bool created = opens(path, O_WRONLY | O_CREAT);
    unlink(path);
    return created;
}

bool opensSocket(int domain, int type)
{
    const int descriptor = socket(domain, type, 0);
    if (descriptor < 0)
        return false;
    close(descriptor);
    return true;
}

bool mayNot()
{
    return errno == EPERM || errno == EACCES || errno == ENOSYS;
}

bool ended(long child)
{
    if (child == 0)
        _exit(0);
    if (child > 0)
        waitpid(static_cast<pid_t>(child), nullptr, 0);
    return child > 0;
}

bool mapsCode()
{
    void *code = mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return code != MAP_FAILED && munmap(code, 4096) == 0;
}

bool turnsDataIntoCode()
{
    void *data = mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    const bool turned = mprotect(data, 4096, PROT_READ | PROT_EXEC) == 0;
    munmap(data, 4096);
    return turned;
}

bool readsParent()
{
    char own = 0;
    iovec here = {&own, 1};
    iovec there = {&own, 1};
    // Whether the address is mapped there does not matter: it was looked at.
    return process_vm_readv(getppid(), &here, 1, &there, 1, 0) >= 0 || !mayNot();
}

bool raisesLimit()
{
    rlimit limit = {};
    getrlimit(RLIMIT_NOFILE, &limit);
    return setrlimit(RLIMIT_NOFILE, &limit) == 0;
}

bool makesFolder()
{
    const bool made = mkdir("/tmp/lajur-attempt-folder", 0700) == 0;
    rmdir("/tmp/lajur-attempt-folder");
    return made;
}

bool linksFile()
{
    const bool linked = symlink("/etc/passwd", "/tmp/lajur-attempt-link") == 0;
    unlink("/tmp/lajur-attempt-link");
    return linked;
}

bool runsProgram()
{
    char *const nothing[] = {nullptr};
    // A program that is not there: what counts is whether it was looked for.
    execve("/nonexistent/program", nothing, nothing);
    return !mayNot();
}

} // namespace

const QList<Attempt> &attempts()
{
    static const QList<Attempt> list{
        {"create a file in the folder for temporary files", [] { return creates("/tmp/lajur-attempt"); }},
        {"create a file in shared memory", [] { return creates("/dev/shm/lajur-attempt"); }},
        {"create a file in the working folder", [] { return creates("lajur-attempt"); }},
        {"create a file without a name", [] { return opens("/tmp", O_TMPFILE | O_WRONLY); }},
        {"create a file in memory", [] { return syscall(SYS_memfd_create, "attempt", 0) >= 0; }},
        {"open a device for writing", [] { return opens("/dev/null", O_WRONLY); }},
        {"open the list of users for writing", [] { return opens("/etc/passwd", O_WRONLY); }},
        {"open the list of users for reading and writing", [] { return opens("/etc/passwd", O_RDWR); }},
        {"open the list of users for reading", [] { return opens("/etc/passwd", O_RDONLY); }},
        {"list the root folder", [] { return opens("/", O_RDONLY | O_DIRECTORY); }},
        {"read the parent's environment", [] { return opens("/proc/1/environ", O_RDONLY); }},
        {"open its own memory", [] { return opens("/proc/self/mem", O_RDWR); }},
        {"open a font for writing", [] { return opens("/etc/fonts/fonts.conf", O_WRONLY); }},
        {"make a folder", makesFolder},
        {"make a link", linksFile},
        {"remove a file", [] { return unlink("/nonexistent") == 0 || !mayNot(); }},
        {"rename a file", [] { return rename("/nonexistent", "/nonexistent2") == 0 || !mayNot(); }},
        {"cut a file", [] { return truncate("/nonexistent", 0) == 0 || !mayNot(); }},
        {"change a file's mode", [] { return chmod("/nonexistent", 0777) == 0 || !mayNot(); }},
        {"open an Internet socket", [] { return opensSocket(AF_INET, SOCK_STREAM); }},
        {"open a datagram socket", [] { return opensSocket(AF_INET, SOCK_DGRAM); }},
        {"open a socket of this computer", [] { return opensSocket(AF_UNIX, SOCK_STREAM); }},
        {"open a socket to the kernel", [] { return opensSocket(AF_NETLINK, SOCK_RAW); }},
        {"connect to another program",
         [] {
             sockaddr_un address = {};
             address.sun_family = AF_UNIX;
             return connect(0, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 || !mayNot();
         }},
        {"open a pair of sockets",
         [] {
             int both[2];
             return socketpair(AF_UNIX, SOCK_STREAM, 0, both) == 0;
         }},
        {"run a program", runsProgram},
        {"start a process by fork", [] { return ended(syscall(SYS_fork)); }},
        {"start a process by clone", [] { return ended(syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0)); }},
        {"start a process by clone3",
         [] {
             quint64 arguments[8] = {0, 0, 0, 0, SIGCHLD, 0, 0, 0};
             return ended(syscall(SYS_clone3, arguments, sizeof arguments));
         }},
        {"attach to the parent as a debugger", [] { return ptrace(PTRACE_SEIZE, getppid(), nullptr, nullptr) == 0; }},
        {"read the parent's memory", readsParent},
        {"signal the parent", [] { return kill(getppid(), 0) == 0; }},
        {"map new code", mapsCode},
        {"turn data into code", turnsDataIntoCode},
        {"set its own limits", raisesLimit},
        {"become traceable again", [] { return prctl(PR_SET_DUMPABLE, 1, 0, 0, 0) == 0; }},
        {"leave its name space", [] { return unshare(CLONE_NEWUSER) == 0; }},
        {"use the ring of requests", [] { return syscall(SYS_io_uring_setup, 1, nullptr) >= 0 || !mayNot(); }},
    };
    return list;
}

} // namespace lajur::test

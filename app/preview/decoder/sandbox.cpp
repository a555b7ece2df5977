// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/decoder/sandbox.h"

#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <initializer_list>

namespace fanion::app {

namespace {

constexpr rlim_t kMemory = rlim_t{1536} << 20U; ///< a picture of 50 Mpx needs 200 MB, and its rotated copy as much
constexpr rlim_t kSeconds = 12;
constexpr rlim_t kFiles = 64;

bool limit(int what, rlim_t most) {
    const rlimit limits{most, most};
    return setrlimit(static_cast<__rlimit_resource_t>(what), &limits) == 0;
}

bool limitAll() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    const bool isMemoryLimited = true; // sanitizers reserve terabytes
#else
    const bool isMemoryLimited = limit(RLIMIT_AS, kMemory);
#endif
    return isMemoryLimited && limit(RLIMIT_CPU, kSeconds) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_CORE, 0) &&
           limit(RLIMIT_NOFILE, kFiles);
}

/** What decoders, allocators and the threads of libraries need. Everything else fails with EPERM. */
constexpr std::array kAllowed{
    SCMP_SYS(read),
    SCMP_SYS(readv),
    SCMP_SYS(pread64),
    SCMP_SYS(write),
    SCMP_SYS(writev),
    SCMP_SYS(close),
    SCMP_SYS(fstat),
    SCMP_SYS(stat),
    SCMP_SYS(lstat),
    SCMP_SYS(newfstatat),
    SCMP_SYS(statx),
    SCMP_SYS(statfs),
    SCMP_SYS(fstatfs),
    SCMP_SYS(lseek),
    SCMP_SYS(access),
    SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2),
    SCMP_SYS(readlink),
    SCMP_SYS(readlinkat),
    SCMP_SYS(getcwd),
    SCMP_SYS(getdents64),
    SCMP_SYS(fadvise64),
    SCMP_SYS(mmap),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(mprotect),
    SCMP_SYS(madvise),
    SCMP_SYS(brk),
    SCMP_SYS(futex),
    SCMP_SYS(set_robust_list),
    SCMP_SYS(rseq),
    SCMP_SYS(set_tid_address),
    SCMP_SYS(arch_prctl),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_getres),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(nanosleep),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(getrandom),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(getuid),
    SCMP_SYS(geteuid),
    SCMP_SYS(getgid),
    SCMP_SYS(getegid),
    SCMP_SYS(uname),
    SCMP_SYS(sysinfo),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(sched_getparam),
    SCMP_SYS(sched_getscheduler),
    SCMP_SYS(sched_get_priority_min),
    SCMP_SYS(sched_get_priority_max),
    SCMP_SYS(getrlimit),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(eventfd2),
    SCMP_SYS(pipe2),
};

/** As SCMP_A0() and its like, which are C. */
constexpr scmp_arg_cmp argument(unsigned place, scmp_compare how, scmp_datum_t first, scmp_datum_t second = 0) {
    return {place, how, first, second};
}

/** Files are opened to be read, threads are threads of this process, limits are only asked for. */
bool allowWithConditions(scmp_filter_ctx filter) {
    constexpr scmp_datum_t kWrites = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;
    bool isDone =
        seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(openat), 1, argument(2, SCMP_CMP_MASKED_EQ, kWrites, 0)) == 0;
    isDone &=
        seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(open), 1, argument(1, SCMP_CMP_MASKED_EQ, kWrites, 0)) == 0;
    isDone &= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(clone), 1,
                               argument(0, SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD)) == 0;
    // Its arguments lie in memory, where no filter looks: the C library then takes clone.
    isDone &= seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0;
    isDone &= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 1, argument(2, SCMP_CMP_EQ, 0)) == 0;
    for (const int command : {F_GETFD, F_SETFD, F_GETFL})
        isDone &= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(fcntl), 1,
                                   argument(1, SCMP_CMP_EQ, static_cast<scmp_datum_t>(command))) == 0;
    return isDone;
}

bool filterCalls() {
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (filter == nullptr) return false;
    bool isDone = std::ranges::all_of(
        kAllowed, [filter](int call) { return seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0; });
    isDone = isDone && allowWithConditions(filter) && seccomp_load(filter) == 0; // also sets no_new_privs
    seccomp_release(filter);
    return isDone;
}

} // namespace

bool enterSandbox() {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_DUMPABLE, 0);
    return limitAll() && filterCalls();
}

} // namespace fanion::app

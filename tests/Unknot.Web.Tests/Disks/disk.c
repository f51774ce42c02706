/*
 * A disk that remembers and that fails. Loaded into the program before libc (LD_PRELOAD), it stands between the program and what it does to the files below one folder.
 *
 *   UNKNOT_DISK_FOLDER   the folder
 *   UNKNOT_DISK_LOG      every change, every sync and every answer that acknowledges a write goes there, in the order they happened
 *   UNKNOT_DISK_FAULT    a file of one line "CALL ERRNO FROM TO": of these calls (write, sync, open, name), counted since the line was written, the FROM-th to the TO-th fail
 *
 * A record: what (1 byte), file (8), offset (8), length (8), length of a path (4), of a second path (4), then paths and data. What happens to a mapped file (SQLite's index of its
 * journal, which it makes anew) is not seen. Syncs are recorded and not done: what stays is worked out from the record.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST_FILES 8192

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static char scope[PATH_MAX];
static size_t scope_length;
static const char *fault_file;
static int log_file = -1;
static char *opened[MOST_FILES];

__attribute__((constructor)) static void begin(void)
{
    const char *folder = getenv("UNKNOT_DISK_FOLDER"), *log = getenv("UNKNOT_DISK_LOG");
    fault_file = getenv("UNKNOT_DISK_FAULT");
    if (folder && strlen(folder) < sizeof scope) {
        strcpy(scope, folder);
        scope_length = strlen(scope);
    }
    if (log) {
        log_file = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }
}

static void *libc(const char *name)
{
    void *found = dlvsym(RTLD_NEXT, name, "GLIBC_2.2.5");
    return found ? found : dlvsym(RTLD_NEXT, name, "GLIBC_2.17");
}

/* The next one in line, found once for each call. */
#define REAL(name) \
    static __typeof__(name) *real; \
    if (!real) real = (__typeof__(name) *)libc(#name)

static int within(const char *path)
{
    return scope_length && path && !strncmp(path, scope, scope_length) && (path[scope_length] == '/' || !path[scope_length]);
}

static const char *path_of(int file)
{
    return file >= 0 && file < MOST_FILES ? opened[file] : NULL;
}

static uint64_t number_of(int file)
{
    struct stat is;
    return syscall(SYS_fstat, file, &is) ? 0 : is.st_ino;
}

static void record(char what, uint64_t file, uint64_t offset, const char *path, const char *second, const struct iovec *data, int parts)
{
    uint64_t length = 0;
    uint32_t first_length = path ? strlen(path) : 0, second_length = second ? strlen(second) : 0;
    char head[33];
    struct iovec all[64];
    if (log_file < 0) {
        return;
    }
    for (int part = 0; part < parts; part++) {
        length += data[part].iov_len;
    }
    head[0] = what;
    memcpy(head + 1, &file, 8);
    memcpy(head + 9, &offset, 8);
    memcpy(head + 17, &length, 8);
    memcpy(head + 25, &first_length, 4);
    memcpy(head + 29, &second_length, 4);
    all[0] = (struct iovec){head, sizeof head};
    all[1] = (struct iovec){(void *)path, first_length};
    all[2] = (struct iovec){(void *)second, second_length};
    memcpy(all + 3, data, sizeof *data * parts);
    syscall(SYS_writev, log_file, all, 3 + parts);
}

/* Whether this call is one of those that fail; errno is set then. */
static int fails(const char *call)
{
    static char line[128];
    static int count;
    char now[128] = "", which[16];
    int wrong, from, to, file;
    if (!fault_file || (file = syscall(SYS_openat, AT_FDCWD, fault_file, O_RDONLY | O_CLOEXEC)) < 0) {
        line[0] = 0;
        return 0;
    }
    long got = syscall(SYS_read, file, now, sizeof now - 1);
    syscall(SYS_close, file);
    now[got > 0 ? got : 0] = 0;
    if (strcmp(now, line)) {
        strcpy(line, now);
        count = 0;
    }
    if (sscanf(now, "%15s %d %d %d", which, &wrong, &from, &to) != 4 || strcmp(which, call)) {
        return 0;
    }
    count++;
    if (count < from || count > to) {
        return 0;
    }
    errno = wrong;
    return 1;
}

/* ---- opening and closing ---- */

static int opening(int (*real)(int, const char *, int, ...), int at, const char *path, int flags, mode_t mode)
{
    struct stat before;
    if (!within(path)) {
        return real(at, path, flags, mode);
    }
    pthread_mutex_lock(&turn);
    int existed = !stat(path, &before), file = -1;
    if ((flags & O_ACCMODE) == O_RDONLY || !fails("open")) {
        file = real(at, path, flags, mode);
    }
    if (file >= 0 && file < MOST_FILES) {
        opened[file] = strdup(path);
        if (!existed) {
            record('C', number_of(file), 0, path, NULL, NULL, 0);
        } else if (flags & O_TRUNC) {
            record('T', number_of(file), 0, path, NULL, NULL, 0);
        } else {
            record('O', number_of(file), 0, path, NULL, NULL, 0);
        }
    }
    pthread_mutex_unlock(&turn);
    return file;
}

static int raw_open(int at, const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    mode_t mode = va_arg(more, mode_t);
    va_end(more);
    return syscall(SYS_openat, at, path, flags, mode);
}

#define MODE_OF(flags) \
    mode_t mode = 0; \
    if ((flags) & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); }

int open(const char *path, int flags, ...) { MODE_OF(flags) return opening(raw_open, AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE_OF(flags) return opening(raw_open, AT_FDCWD, path, flags, mode); }
int openat(int at, const char *path, int flags, ...) { MODE_OF(flags) return opening(raw_open, at, path, flags, mode); }
int openat64(int at, const char *path, int flags, ...) { MODE_OF(flags) return opening(raw_open, at, path, flags, mode); }

int close(int file)
{
    REAL(close);
    if (path_of(file)) {
        pthread_mutex_lock(&turn);
        free(opened[file]);
        opened[file] = NULL;
        pthread_mutex_unlock(&turn);
    }
    return real(file);
}

/* ---- contents ---- */

static ssize_t writing(int file, const struct iovec *data, int parts, off64_t offset)
{
    ssize_t done = -1;
    pthread_mutex_lock(&turn);
    if (!fails("write")) {
        done = syscall(SYS_pwritev, file, data, parts, (long)offset, 0L);
        record('W', number_of(file), offset, NULL, NULL, data, parts);
    }
    pthread_mutex_unlock(&turn);
    return done;
}

ssize_t write(int file, const void *data, size_t length)
{
    if (!path_of(file)) {
        return syscall(SYS_write, file, data, length);
    }
    off64_t at = syscall(SYS_lseek, file, 0L, SEEK_CUR);
    ssize_t done = writing(file, &(struct iovec){(void *)data, length}, 1, at);
    if (done > 0) {
        syscall(SYS_lseek, file, (long)(at + done), SEEK_SET);
    }
    return done;
}

ssize_t pwrite64(int file, const void *data, size_t length, off64_t offset)
{
    return path_of(file) ? writing(file, &(struct iovec){(void *)data, length}, 1, offset) : syscall(SYS_pwrite64, file, data, length, offset);
}

ssize_t pwrite(int file, const void *data, size_t length, off_t offset) { return pwrite64(file, data, length, offset); }

ssize_t pwritev64(int file, const struct iovec *data, int parts, off64_t offset)
{
    return path_of(file) && parts <= 32 ? writing(file, data, parts, offset) : syscall(SYS_pwritev, file, data, parts, (long)offset, 0L);
}

ssize_t pwritev(int file, const struct iovec *data, int parts, off_t offset) { return pwritev64(file, data, parts, offset); }

int ftruncate64(int file, off64_t length)
{
    if (!path_of(file)) {
        return syscall(SYS_ftruncate, file, length);
    }
    int done = -1;
    pthread_mutex_lock(&turn);
    if (!fails("write")) {
        done = syscall(SYS_ftruncate, file, length);
        record('T', number_of(file), length, NULL, NULL, NULL, 0);
    }
    pthread_mutex_unlock(&turn);
    return done;
}

int ftruncate(int file, off_t length) { return ftruncate64(file, length); }

/* Copies within the kernel are not seen: the program copies by hand then. */
ssize_t copy_file_range(int from, off64_t *from_at, int to, off64_t *to_at, size_t length, unsigned flags)
{
    if (path_of(to)) {
        errno = EXDEV;
        return -1;
    }
    return syscall(SYS_copy_file_range, from, from_at, to, to_at, length, flags);
}

ssize_t sendfile64(int to, int from, off64_t *offset, size_t length)
{
    if (path_of(to)) {
        errno = EINVAL;
        return -1;
    }
    return syscall(SYS_sendfile, to, from, offset, length);
}

ssize_t sendfile(int to, int from, off_t *offset, size_t length) { return sendfile64(to, from, (off64_t *)offset, length); }

static int syncing(int file, long call)
{
    const char *path = path_of(file);
    if (!path) {
        return syscall(call, file);
    }
    int done = -1;
    struct stat is;
    pthread_mutex_lock(&turn);
    if (!fails("sync")) {
        int folder = !syscall(SYS_fstat, file, &is) && S_ISDIR(is.st_mode);
        record(folder ? 'F' : 'S', number_of(file), 0, path, NULL, NULL, 0);
        done = 0;
    }
    pthread_mutex_unlock(&turn);
    return done;
}

int fsync(int file) { return syncing(file, SYS_fsync); }
int fdatasync(int file) { return syncing(file, SYS_fdatasync); }

/* ---- names ---- */

#define NAMING(call, what, first, second) \
    REAL(call); \
    if (!within(first) && !within(second)) return real arguments; \
    int done = -1; \
    pthread_mutex_lock(&turn); \
    if (!fails("name") && !(done = real arguments)) record(what, 0, 0, first, second, NULL, 0); \
    pthread_mutex_unlock(&turn); \
    return done

#define arguments (from, to)
int rename(const char *from, const char *to) { NAMING(rename, 'R', from, to); }
int link(const char *from, const char *to) { NAMING(link, 'L', from, to); }
#undef arguments
#define arguments (path)
int unlink(const char *path) { NAMING(unlink, 'U', path, NULL); }
int rmdir(const char *path) { NAMING(rmdir, 'U', path, NULL); }
#undef arguments
#define arguments (path, mode)
int mkdir(const char *path, mode_t mode) { NAMING(mkdir, 'D', path, NULL); }
#undef arguments

/* ---- answers ---- */

static void answering(const struct iovec *data, size_t parts)
{
    static const char accepted[] = "HTTP/1.1 302";
    if (log_file >= 0 && parts > 0 && data[0].iov_len >= sizeof accepted && !memcmp(data[0].iov_base, accepted, sizeof accepted - 1)) {
        pthread_mutex_lock(&turn);
        record('A', 0, 0, NULL, NULL, NULL, 0);
        pthread_mutex_unlock(&turn);
    }
}

ssize_t send(int socket, const void *data, size_t length, int flags)
{
    answering(&(struct iovec){(void *)data, length}, 1);
    return syscall(SYS_sendto, socket, data, length, flags, NULL, 0);
}

ssize_t sendmsg(int socket, const struct msghdr *message, int flags)
{
    answering(message->msg_iov, message->msg_iovlen);
    return syscall(SYS_sendmsg, socket, message, flags);
}

/* The program asks libc itself for these. */
void *dlsym(void *library, const char *name)
{
    static void *(*real)(void *, const char *);
    if (!real) {
        real = (void *(*)(void *, const char *))dlvsym(RTLD_NEXT, "dlsym", "GLIBC_2.34");
        if (!real) {
            real = (void *(*)(void *, const char *))libc("dlsym");
        }
    }
    return !strcmp(name, "open") ? (void *)open : !strcmp(name, "fsync") ? (void *)fsync : !strcmp(name, "close") ? (void *)close : real(library, name);
}

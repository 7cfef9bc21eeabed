#pragma once
// What Linux has and Swift's Glibc leaves out. No header that Glibc has as well: it would own `stat`.
#include <malloc.h>
#include <sys/vfs.h>
extern int syncfs(int descriptor);
// linux/fcntl.h: F_LINUX_SPECIFIC_BASE + 0
static const int F_SETLEASE = 1024;

#pragma once
// The few inner loops over the tables that are in C, since the compiler makes vector instructions of them.
#include <stddef.h>

/// The dot product of two rows of 128 int8. In C, because clang makes four instructions a 16 bytes of it.
static inline int wirewatch_dot128(const signed char *_Nonnull a, const signed char *_Nonnull b) {
    int sum = 0;
    for (int i = 0; i < 128; i++) sum += a[i] * b[i];
    return sum;
}

/// Adds up the rows of the features: in C, since the compiler makes vector instructions of it. First all rows are looked up
/// and asked for, then added, so that the memory answers while the next is looked up. At most 128 features, 64 classes.
static inline __attribute__((always_inline)) void wirewatch_add_rows(
    short *_Nonnull scores, const signed char *_Nonnull const *_Nonnull rows, int count, int classes)
{
    short sums[64] = {0};
    for (int row = 0; row < count; row++)
        for (int one = 0; one < classes; one++) sums[one] = (short)(sums[one] + rows[row][one]);
    for (int one = 0; one < classes; one++) scores[one] = sums[one];
}

static inline void wirewatch_score(
    const unsigned short *_Nonnull fingerprints, const signed char *_Nonnull weights, unsigned mask, int classes,
    const unsigned *_Nonnull hashes, int count, short *_Nonnull scores)
{
    const signed char *rows[128];
    int found = 0;
    for (int at = 0; at < count && at < 128; at++) {
        unsigned slot = (hashes[at] & mask) * 4;
        unsigned short mark = (unsigned short)(hashes[at] >> 16);
        mark = mark ? mark : 1;
        for (unsigned one = slot; one < slot + 4; one++)
            if (fingerprints[one] == mark) {
                rows[found] = weights + (size_t)one * (size_t)classes;
                __builtin_prefetch(rows[found]);
                found++;
                break;
            }
    }
    switch (classes) {
    case 64: wirewatch_add_rows(scores, rows, found, 64); break;
    case 48: wirewatch_add_rows(scores, rows, found, 48); break;
    case 16: wirewatch_add_rows(scores, rows, found, 16); break;
    default: break;
    }
}

#pragma once
// Tables that are linked into the program as they are: no file to find at run time, nothing to parse at start.
// Origin and licence of each: see data/README.md. To add one: a line here and a line in tables.S.
#include <stddef.h>

typedef struct { const unsigned char *_Nonnull bytes; size_t count; } wirewatch_table;

#define WIREWATCH_TABLE(name)                                                        \
    extern const unsigned char wirewatch_##name[], wirewatch_##name##_end[];         \
    static inline wirewatch_table wirewatch_table_##name(void) {                     \
        return (wirewatch_table){wirewatch_##name,                                   \
                                 (size_t)(wirewatch_##name##_end - wirewatch_##name)}; \
    }

/// Word similarity: 30,522 rows of 128 int8, then 30,522 float32 scales (little endian).
WIREWATCH_TABLE(words128)
/// The word pieces that the rows belong to, one a line, in the rows' order.
WIREWATCH_TABLE(vocabulary)
/// How rare a stem is: n × uint32 (little endian, ascending; the upper half of the stem's FNV-1a), then n × uint8 (idf × 16).
WIREWATCH_TABLE(rarity)

/// The dot product of two rows of 128 int8. In C, because clang makes four instructions a 16 bytes of it.
static inline int wirewatch_dot128(const signed char *_Nonnull a, const signed char *_Nonnull b) {
    int sum = 0;
    for (int i = 0; i < 128; i++) sum += a[i] * b[i];
    return sum;
}
/// English grammar: which part of speech a word is, and which word it hangs on. Read by LinearModel in English.
WIREWATCH_TABLE(tagger)
WIREWATCH_TABLE(parser)
/// English grammar: which part of speech a word is, and which word it hangs on. Read by LinearModel in English.
WIREWATCH_TABLE(tagger)
WIREWATCH_TABLE(parser)
/// Which words report speech, and what their content is. Read by LinearModel in English.
WIREWATCH_TABLE(speech)

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
/// HTML's named character references: name, tab, characters, and a second tab and 1 where the semicolon may be missing.
WIREWATCH_TABLE(entities)

/// How rare a stem is: n × uint32 (little endian, ascending; the upper half of the stem's FNV-1a), then n × uint8 (idf × 16).
WIREWATCH_TABLE(rarity)

/// The dot product of two rows of 128 int8. In C, because clang makes four instructions a 16 bytes of it.
static inline int wirewatch_dot128(const signed char *_Nonnull a, const signed char *_Nonnull b) {
    int sum = 0;
    for (int i = 0; i < 128; i++) sum += a[i] * b[i];
    return sum;
}

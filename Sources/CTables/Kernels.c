// What reading and comparing spend most of their time in: the rows of a linear model, and the likeness of two words.
#include "Kernels.h"
#include <stdint.h>
#include <string.h>

// A machine that adds 32 bytes at once is told apart when the program starts.
#if defined(__x86_64__)
#define FOR_EACH_MACHINE __attribute__((target_clones("avx2", "default")))
#else
#define FOR_EACH_MACHINE
#endif

typedef int8_t bytes16 __attribute__((vector_size(16)));
typedef int16_t shorts16 __attribute__((vector_size(32)));

/// The rows of the features that the model knows. A bucket's four fingerprints are compared at once, without a branch that
/// the machine would have to guess: a known feature is as likely as an unknown one.
static inline __attribute__((always_inline)) int known_rows(
    const uint16_t *fingerprints, const int8_t *weights, uint32_t mask, int classes, const uint32_t *hashes, int count,
    const int8_t **rows)
{
    const uint64_t ones = 0x0001000100010001, tops = 0x8000800080008000;
    int found = 0;
    for (int at = 0; at < count; at++) {
        uint64_t mark = hashes[at] >> 16, four;
        size_t bucket = (size_t)(hashes[at] & mask) * 4;
        memcpy(&four, fingerprints + bucket, 8);
        four ^= (mark ? mark : 1) * ones;
        uint64_t same = (four - ones) & ~four & tops;  // the lowest bit is that of the first equal fingerprint
        rows[found] = weights + (bucket + (size_t)(__builtin_ctzll(same | 1ull << 63) >> 4)) * (size_t)classes;
        found += same != 0;
    }
    return found;
}

static inline __attribute__((always_inline)) void add_rows(
    const int8_t *const *rows, int count, int width, const int16_t *base, int16_t *scores)
{
    shorts16 sums[4] = {0};
    if (base) memcpy(sums, base, (size_t)width * 32);
    for (int row = 0; row < count; row++)
        for (int at = 0; at < width; at++) {
            bytes16 some;
            memcpy(&some, rows[row] + at * 16, 16);
            sums[at] += __builtin_convertvector(some, shorts16);
        }
    memcpy(scores, sums, (size_t)width * 32);
}

FOR_EACH_MACHINE void wirewatch_score(
    const unsigned short *fingerprints, const signed char *weights, unsigned mask, int classes, const unsigned *hashes,
    int count, const short *base, short *scores)
{
    const int8_t *rows[129];
    int found = known_rows(fingerprints, weights, mask, classes, hashes, count < 128 ? count : 128, rows);
    for (int row = 0; row < found; row++) __builtin_prefetch(rows[row]);
    switch (classes) {
    case 64: add_rows(rows, found, 4, base, scores); break;
    case 48: add_rows(rows, found, 3, base, scores); break;
    case 16: add_rows(rows, found, 1, base, scores); break;
    default: break;
    }
}

FOR_EACH_MACHINE int wirewatch_dot128(const signed char *a, const signed char *b)
{
    int sum = 0;
    for (int i = 0; i < 128; i++) sum += a[i] * b[i];
    return sum;
}

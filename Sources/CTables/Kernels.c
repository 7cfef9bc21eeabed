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

void wirewatch_seek(const unsigned short *fingerprints, unsigned mask, const unsigned *hashes, int count)
{
    for (int at = 0; at < count; at++) __builtin_prefetch(fingerprints + (size_t)(hashes[at] & mask) * 4);
}

/// Where the row of a feature lies; `is_known` is 0 where it was never learnt. A bucket's four fingerprints are compared at
/// once, without a branch that the machine would have to guess: a known feature is as likely as an unknown one.
static inline __attribute__((always_inline)) const int8_t *row(
    const uint16_t *fingerprints, const int8_t *weights, uint32_t mask, int classes, uint32_t hash, int *is_known)
{
    const uint64_t ones = 0x0001000100010001, tops = 0x8000800080008000;
    uint64_t mark = hash >> 16, four;
    size_t bucket = (size_t)(hash & mask) * 4;
    memcpy(&four, fingerprints + bucket, 8);
    four ^= (mark ? mark : 1) * ones;
    uint64_t same = (four - ones) & ~four & tops;  // the lowest bit is that of the first equal fingerprint
    *is_known = same != 0;
    return weights + (bucket + (size_t)(__builtin_ctzll(same | 1ull << 63) >> 4)) * (size_t)classes;
}

int wirewatch_find(
    const unsigned short *fingerprints, const signed char *weights, unsigned mask, int classes, const unsigned *hashes,
    int count, const signed char **rows)
{
    int found = 0, is_known;
    for (int at = 0; at < count; at++) {
        rows[found] = row(fingerprints, weights, mask, classes, hashes[at], &is_known);
        __builtin_prefetch(rows[found]);
        found += is_known;
    }
    return found;
}

int wirewatch_first(
    const unsigned short *fingerprints, const signed char *weights, unsigned mask, int classes, const unsigned *hashes,
    int count)
{
    int sum = 0, is_known;
    for (int at = 0; at < count; at++) {
        int weight = *row(fingerprints, weights, mask, classes, hashes[at], &is_known);
        sum += is_known ? weight : 0;
    }
    return sum;
}

static inline __attribute__((always_inline)) void add_rows(
    const signed char *const *rows, int count, int width, int16_t *scores)
{
    shorts16 sums[4] = {0};
    for (int row = 0; row < count; row++)
        for (int at = 0; at < width; at++) {
            bytes16 some;
            memcpy(&some, rows[row] + at * 16, 16);
            sums[at] += __builtin_convertvector(some, shorts16);
        }
    memcpy(scores, sums, (size_t)width * 32);
}

FOR_EACH_MACHINE void wirewatch_add(const signed char *const *rows, int count, int classes, short *scores)
{
    switch (classes) {
    case 64: add_rows(rows, count, 4, scores); break;
    case 48: add_rows(rows, count, 3, scores); break;
    default: break;
    }
}

FOR_EACH_MACHINE int wirewatch_highest(const short *scores, int count)
{
    // a score and its place in one number: the highest is found without a branch
    int32_t highest = INT32_MIN;
    for (int32_t at = 0; at < count; at++) {
        int32_t one = (int32_t)scores[at] * 65536 + (65535 - at);
        highest = one > highest ? one : highest;
    }
    return 65535 - (highest & 65535);
}

/// Two vectors whose numbers have so many different signs, of 128, are never 0.6 alike: a quick look before the product.
/// Of all pairs of 4,000 words of the table it keeps 3 in 100, and of the 1,158 that are 0.6 alike all but two.
enum { most_other_signs = 52 };

static inline __attribute__((always_inline)) int other_signs(const unsigned long long *a, const unsigned long long *b)
{
    return __builtin_popcountll(a[0] ^ b[0]) + __builtin_popcountll(a[1] ^ b[1]);
}

#if defined(__x86_64__)
__attribute__((target_clones("avx2,popcnt", "default")))
#endif
int wirewatch_matches(const wirewatch_words *one, const wirewatch_words *two, float floor, wirewatch_match *out, int room)
{
    int found = 0;
    for (int i = 0; i < one->count; i++)
        for (int j = 0; j < two->count; j++) {
            float likeness;
            if (one->stems[i] == two->stems[j]) {
                likeness = 1;
            } else {
                if (one->kinds[i] + two->kinds[j] > 1) continue;
                if (other_signs(one->signs + 2 * i, two->signs + 2 * j) > most_other_signs) continue;
                int sum = 0;
                const signed char *a = one->vectors + 128 * i, *b = two->vectors + 128 * j;
                for (int at = 0; at < 128; at++) sum += a[at] * b[at];
                likeness = (float)sum / (127 * 127);
                if (likeness < floor) continue;
                if (likeness > 0.99f) likeness = 0.99f;
            }
            if (found == room) return found;
            out[found++] = (wirewatch_match){(short)i, (short)j, likeness};
        }
    return found;
}

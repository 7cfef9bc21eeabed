#pragma once
// The few inner loops over the tables that are in C, since the compiler makes vector instructions of them.
#include <stddef.h>

/// The content words of a sentence, made comparable: `count` stems, kinds (0 word, 1 name, 2 number), two numbers each with the
/// signs of a word's vector, and its vector of 128 int8.
typedef struct {
    const unsigned *_Nullable stems;
    const unsigned char *_Nullable kinds;
    const unsigned long long *_Nullable signs;
    const signed char *_Nullable vectors;
    int count;
} wirewatch_words;

/// Two words that are alike: their places, and 1 for one stem, else the cosine of their vectors.
typedef struct { short one, two; float likeness; } wirewatch_match;

/// The pairs of words of two sentences that are at least `floor` alike, in reading order of the first. `out` has room for
/// `room` of them; returns how many there are, at most `room`. Numbers and two names are alike only by their stems.
int wirewatch_matches(const wirewatch_words *_Nonnull one, const wirewatch_words *_Nonnull two, float floor,
                      wirewatch_match *_Nonnull out, int room);

/// A linear model's scores come in three steps, so that whoever has several questions can take each step for all of them: the
/// machine fetches what one needs from a far memory while the others are worked on.

/// 1. Asks the machine for the buckets of these features.
void wirewatch_seek(const unsigned short *_Nonnull fingerprints, unsigned mask, const unsigned *_Nonnull hashes, int count);

/// 2. Finds the rows of those features that the model knows, and asks the machine for them. `rows` has room for count + 1.
/// Returns how many there are.
int wirewatch_find(const unsigned short *_Nonnull fingerprints, const signed char *_Nonnull weights, unsigned mask,
                   int classes, const unsigned *_Nonnull hashes, int count,
                   const signed char *_Nullable *_Nonnull rows);

/// 3. Adds the rows: a score for each class (48 or 64).
void wirewatch_add(const signed char *_Nullable const *_Nonnull rows, int count, int classes, short *_Nonnull scores);

/// All three at once for the first class alone.
int wirewatch_first(const unsigned short *_Nonnull fingerprints, const signed char *_Nonnull weights, unsigned mask,
                    int classes, const unsigned *_Nonnull hashes, int count);

/// The place of the highest of `count` scores (1 to 65,535), the first of equal ones.
int wirewatch_highest(const short *_Nonnull scores, int count);

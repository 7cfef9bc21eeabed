#pragma once
// The few inner loops over the tables that are in C, since the compiler makes vector instructions of them.
#include <stddef.h>

/// The dot product of two rows of 128 int8.
int wirewatch_dot128(const signed char *_Nonnull a, const signed char *_Nonnull b);

/// The scores of a linear model's classes: `base` (nothing where NULL) and the rows of those features that it knows.
/// At most 128 features; 16, 48 or 64 classes.
void wirewatch_score(const unsigned short *_Nonnull fingerprints, const signed char *_Nonnull weights, unsigned mask,
                     int classes, const unsigned *_Nonnull hashes, int count, const short *_Nullable base,
                     short *_Nonnull scores);

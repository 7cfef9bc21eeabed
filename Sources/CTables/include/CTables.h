#pragma once
// Tables that are linked into the program as they are: no file to find at run time, nothing to parse at start.
// Origin and licence of each: see data/README.md. To add one: a line here and a line in tables.S.
#include <stddef.h>
#include "Kernels.h"

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
/// English grammar: which part of speech a word is, and which word it hangs on. Read by LinearModel in English.
WIREWATCH_TABLE(tagger)
WIREWATCH_TABLE(parser)
/// Which words report speech, and what their content is. Read by LinearModel in English.
WIREWATCH_TABLE(speech)
/// HTML's named character references: name, tab, characters, and a second tab and 1 where the semicolon may be missing.
WIREWATCH_TABLE(entities)
/// The weights that judge two mentions: lines of text. Read by Judge in Matching.
WIREWATCH_TABLE(judge)
/// How rare a stem is: n × uint32 (little endian, ascending; the upper half of the stem's FNV-1a), then n × uint8 (idf × 16).
WIREWATCH_TABLE(rarity)

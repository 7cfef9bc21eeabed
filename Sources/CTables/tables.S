// Puts a file of data/ between two labels.
.macro table_here name, file
    .global wirewatch_\name
    .global wirewatch_\name\()_end
wirewatch_\name:
    .incbin "\file"
wirewatch_\name\()_end:
    .byte 0
.endm

// The same, aligned for vector loads.
.macro table name, file
    .balign 64
    table_here \name, "\file"
.endm

// The same for a learnt model: its rows, behind a header of 16 bytes, each lie in one line of the cache.
.macro model name, file
    .balign 64
    .skip 48
    table_here \name, "\file"
.endm

    .section .rodata
    table words128, words128.i8
    table vocabulary, words128.vocab.txt
    table rarity, rarity.bin
    model tagger, tagger.bin // f52edf2accc3
    model parser, parser.bin // f52edf2accc3
    model speech, speech.bin // 2ec6eea4401a
    table entities, entities.txt
    table judge, judge.txt // a8197e22a10c
    .section .note.GNU-stack, "", %progbits

// Puts each file of data/ between two labels, read-only and aligned for vector loads.
.macro table name, file
    .global wirewatch_\name
    .global wirewatch_\name\()_end
    .balign 64
wirewatch_\name:
    .incbin "\file"
wirewatch_\name\()_end:
    .byte 0
.endm

    .section .rodata
    table words128, words128.i8
    table vocabulary, words128.vocab.txt
    table rarity, rarity.bin
    table tagger, tagger.bin // f52edf2accc3
    table parser, parser.bin // f52edf2accc3
    table speech, speech.bin // b5518ce00141
    table entities, entities.txt
    .section .note.GNU-stack, "", %progbits

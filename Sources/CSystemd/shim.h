#pragma once
// Without this, sd-journal.h wraps every call in a macro that adds the place in the C source, which Swift cannot call.
#define SD_JOURNAL_SUPPRESS_LOCATION
#include <systemd/sd-daemon.h>
#include <systemd/sd-id128.h>
#include <systemd/sd-journal.h>

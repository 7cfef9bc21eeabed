// CopyDesk

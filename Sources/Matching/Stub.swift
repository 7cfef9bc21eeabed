import CTables
func x() -> Int { wirewatch_table_words128().count }

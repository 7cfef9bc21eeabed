import ArgumentParser
@main struct Wirewatch: ParsableCommand { func run() throws { print("wirewatch") } }

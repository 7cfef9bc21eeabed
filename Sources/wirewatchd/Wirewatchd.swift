import ArgumentParser
@main struct Wirewatchd: ParsableCommand { func run() throws { print("wirewatchd") } }

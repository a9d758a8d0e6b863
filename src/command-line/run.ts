/** The command line: reads arguments, checks, prints, sets the exit status. */
export async function run(): Promise<void> {}

/** The Action: reads inputs and event, checks, publishes, sets the exit status. */
export async function run(): Promise<void> {}

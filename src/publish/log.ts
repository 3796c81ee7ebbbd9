// Text -> the job's log, so that no line of it is a command: the runner obeys any line that starts with `::` or `##[`,
// white space before it not counting (actions/runner, ActionCommand.cs).

/** Lines that would be commands get a bar in front. */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\n]*)(?=::|##\[)/gm, '$1| ');
}

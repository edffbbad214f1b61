/** Words that begin a line: those of the log stand within a sentence and begin small. */
export function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

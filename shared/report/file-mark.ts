/** What the name of every file of a drill begins with, in any language: it travels without its content being read. */
const FILE_MARK = 'DRILL-'

/** A file's name with the drill's mark first where it is of a drill: once, whoever has put it there before. */
export function markedFileName(name: string, drill: boolean): string {
  return drill && !name.startsWith(FILE_MARK) ? `${FILE_MARK}${name}` : name
}

import { markedFileName } from '../../../shared/report/file-mark.ts'
import { incident } from '../../store/incident.ts'
import { ask } from '../../store/line.ts'
import { reportFault } from '../../store/toasts.ts'

/**
 * Makes a PDF, where the person chooses, of what is on the page for printing. `name` has no extension; that of a drill says
 * so first. Gives the file's name, null where there is none: the person gave it up, or has been told why not.
 */
export async function savePdf(name: string): Promise<string | null> {
  const fileName = `${markedFileName(name, incident.getState().log.state.drill)}.pdf`
  const saved = await ask('window.pdf', { fileName })
  if (saved.ok) return saved.value.fileName
  reportFault(saved.fault)
  return null
}

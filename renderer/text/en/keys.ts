import type { keys as ja } from '../ja/keys.ts'
import type { Same } from '../same.ts'

/** The palette and the sheet of keys. */
export const keys: Same<typeof ja> = {
  palette: 'Search commands',
  nothing: 'No such command',
  sheet: 'Keys',
  sheetLead: 'Single keys rest while you type.',
  groupGo: 'Go to',
  groupDuty: 'Duties',
  groupHalt: 'Incident',
  groupTimeline: 'Timeline',
  groupApp: 'General'
}

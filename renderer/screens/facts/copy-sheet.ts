import type { IncidentState } from '../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { namesOf } from '../../../shared/report/names.ts'
import type { Language } from '../../../shared/report/time.ts'
import { sheetAsText } from '../../../shared/view/facts/as-text.ts'
import { factRows } from '../../../shared/view/facts/sheet.ts'
import { copyText } from '../../parts/copy-text.ts'
import { nowHere } from '../../store/clock.ts'

const empty = { ja: '—', en: '—' } as const

/** Puts the whole sheet on the clipboard in one language. */
export async function copySheet(
  state: IncidentState,
  playbook: PlaybookIndex,
  language: Language,
  timeZone: string
): Promise<void> {
  const rows = factRows(state, playbook)
  const names = namesOf(playbook, language)
  await copyText(
    sheetAsText(rows, state, playbook, { language, names, empty: empty[language], now: nowHere(), timeZone })
  )
}

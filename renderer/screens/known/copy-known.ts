import i18next from 'i18next'
import type { IncidentState } from '../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { namesOf } from '../../../shared/report/names.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { toldAsText } from '../../../shared/view/known/as-text.ts'
import { copyText } from '../../parts/copy-text.ts'
import { zoneNow } from '../../store/zone.ts'
import type { KnownView } from './use-known.ts'

/** What is copied or printed, of which moment and of which halt, in the language of the texts; a drill says so first. */
export function knownHeading({ language, at }: KnownView, state: IncidentState, playbook: PlaybookIndex): string {
  const t = i18next.getFixedT(language)
  const title = state.title === '' ? namesOf(playbook, language).type(state.type?.value ?? '') : state.title
  const mark = state.drill ? t('common.drillMark') : ''
  return `${mark}${t('known.copyHeading', { time: formatInstant(at, zoneNow()), title })}`
}

/** Puts the texts of every channel on the clipboard, in the language that they are looked at in. */
export async function copyKnown(view: KnownView, state: IncidentState, playbook: PlaybookIndex): Promise<void> {
  const { language, channels } = view
  const t = i18next.getFixedT(language)
  const names = namesOf(playbook, language)
  const timeZone = zoneNow()
  const heading = knownHeading(view, state, playbook)
  await copyText(toldAsText(channels, { language, names, timeZone, heading, nothing: t('known.copyNothing') }))
}

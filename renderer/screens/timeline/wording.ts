import { useMemo, useState } from 'react'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Envelope } from '../../../shared/event/envelope.ts'
import type { AddedDuty } from '../../../shared/incident/duty/progress.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { timeNear } from '../../../shared/report/near-time.ts'
import type { Names } from '../../../shared/report/names.ts'
import { namesOf, sentenceOf } from '../../../shared/report/sentence.ts'
import type { IndexedRow } from '../../../shared/view/timeline-filter.ts'
import { indexRow } from '../../../shared/view/timeline-filter.ts'
import type { TimelineRow } from '../../../shared/view/timeline.ts'
import { useSession } from '../../store/session.ts'
import { useZone } from '../../store/zone.ts'
import type { Language } from '../../text/i18n.ts'
import { dayReader } from './day-reader.ts'

/** The words of rows in one language and zone. Each is made once, when it is first shown or searched. */
export type Wording = {
  /** The screen's texts: rows come and go too fast for each of their parts to subscribe to them. */
  readonly t: TFunction
  /** Whether UTC stands beside the local time. */
  readonly showUtc: boolean
  readonly language: Language
  readonly zone: string
  readonly names: Names
  readonly textOf: (row: TimelineRow) => string
  readonly indexed: (row: TimelineRow) => IndexedRow
  /** The day (`YYYY-MM-DD`) of an instant (ms) in the zone. */
  readonly dayOf: (ms: number) => string
}

/** The words of an incident's rows in the person's language and zone. */
export function useWording(playbook: PlaybookIndex, added: ReadonlyMap<string, AddedDuty>): Wording {
  const { t, i18n } = useTranslation()
  const language = i18n.language as Language
  const zone = useZone()
  const showUtc = useSession((state) => state.settings?.showUtc ?? false)
  const [named, setNamed] = useState(added)
  // Every event brings a new map; what was added only ever grows, so that its size tells whether a name is new.
  if (named.size !== added.size) setNamed(added)
  return useMemo(
    () => makeWording({ t, showUtc, language, zone, names: namesOf(playbook, language, named) }),
    [t, showUtc, playbook, language, zone, named]
  )
}

/** Words that are kept by event and by row, so that nothing is worded twice. */
export function makeWording(base: Omit<Wording, 'textOf' | 'indexed' | 'dayOf'>): Wording {
  const { t, language, zone, names } = base
  const sentences = new WeakMap<Envelope, string>()
  const index = new WeakMap<TimelineRow, IndexedRow>()
  const textOf = (row: TimelineRow): string => {
    if (row.remark) return row.remark.text
    const known = sentences.get(row.event)
    if (known !== undefined) return known
    const made = sentence(row)
    sentences.set(row.event, made)
    return made
  }
  const sentence = ({ kind, event }: TimelineRow) =>
    kind === 'unknown'
      ? t('timeline.newer', { type: event.type })
      : sentenceOf(event, language, names, timeNear(event.happenedAt, zone))
  const indexed = (row: TimelineRow): IndexedRow => {
    const known = index.get(row)
    if (known) return known
    const made = indexRow(row, textOf)
    index.set(row, made)
    return made
  }
  return { ...base, textOf, indexed, dayOf: dayReader(zone) }
}

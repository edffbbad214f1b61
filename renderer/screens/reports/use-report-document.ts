import { useMemo, useState } from 'react'
import type { ReportKind } from '../../../shared/report/after-action/report.ts'
import { reportOf } from '../../../shared/report/after-action/report.ts'
import type { ReportDocument } from '../../../shared/report/document/document.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { usePeople } from '../../store/people.ts'
import { useZone } from '../../store/zone.ts'
import type { Language } from '../../text/i18n.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { useMinute } from '../people/use-minute.ts'

/** The report that is looked at: which, in which language and zone, and as it reads now. */
export type Shown = {
  readonly kind: ReportKind
  readonly language: Language
  readonly timeZone: string
  readonly document: ReportDocument
  readonly chooseKind: (kind: ReportKind) => void
  readonly chooseLanguage: (language: Language) => void
  readonly chooseZone: (zone: string) => void
  /** The zone of the screen and UTC, each once. */
  readonly zones: readonly string[]
  /** For which moment (ms) it speaks. */
  readonly asOf: number
}

/** The report that a person looks at, made of the log at this minute; first in the person's own language and zone. */
export function useReportDocument({ state, events, playbook }: OpenIncidentProps): Shown {
  const people = usePeople()
  const ownLanguage = useLanguage()
  const ownZone = useZone()
  const asOf = useMinute()
  const [kind, chooseKind] = useState<ReportKind>('afterAction')
  const [chosenLanguage, chooseLanguage] = useState<Language | null>(null)
  const [chosenZone, chooseZone] = useState<string | null>(null)
  const language = chosenLanguage ?? ownLanguage
  const timeZone = chosenZone ?? ownZone
  const document = useMemo(
    () => reportOf(kind, { events, state, playbook, people, language, timeZone, now: asOf }),
    [kind, events, state, playbook, people, language, timeZone, asOf]
  )
  const zones = [...new Set([ownZone, 'UTC'])]
  return { kind, language, timeZone, document, chooseKind, chooseLanguage, chooseZone, zones, asOf }
}

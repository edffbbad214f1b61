import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Envelope } from '../../../../shared/event/envelope.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { quotingOf } from '../../../../shared/view/facts/quoting.ts'
import type { FactRow } from '../../../../shared/view/facts/sheet.ts'
import { DueWord } from '../../../parts/due-word.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import { FactStatusMark } from '../fact-status-mark.tsx'
import { ContestedFact } from './contested-fact.tsx'
import styles from './detail.module.css'
import { FactForm } from './fact-form.tsx'
import { FactHistory } from './fact-history.tsx'
import { QuotingTexts } from './quoting-texts.tsx'

export type DetailProps = {
  readonly row: FactRow
  readonly stream: string
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
}

/** One field in full: what it says and since when, the form to change it, what a change would do, and its history. */
export function FactDetail({ events, ...props }: DetailProps & { readonly events: readonly Envelope[] }) {
  const { t } = useTranslation()
  const names = useNames()
  const language = useLanguage()
  const zone = useZone()
  const { row, state, playbook } = props
  const quoting = useMemo(() => quotingOf(state, playbook, row.field), [state, playbook, row.field])
  const rule = playbook.playbook.noticeFields.find((field) => field.id === row.field)?.rule
  return (
    <article className={styles.detail} aria-labelledby="fact-title">
      <header className={styles.head}>
        <h2 id="fact-title" className={styles.title}>
          {names.field(row.field)}
        </h2>
        <FactStatusMark status={row.status} needed={row.group === 'needed'} />
        {row.fact && (
          <span className="dim">
            {t('facts.setBy', { person: row.fact.by.person, time: formatInstant(row.fact.enteredAt, zone) })}
          </span>
        )}
        {row.dueAt !== null && (
          <span className={styles.due}>
            {row.field === 'eta' && t('facts.review')} <DueWord dueAt={row.dueAt} />
          </span>
        )}
      </header>
      {rule && <p className={styles.rule}>{rule[language]}</p>}
      {row.group === 'internal' && <p className={styles.rule}>{t('facts.internalNote')}</p>}
      {row.contested.length > 0 && <ContestedFact row={row} playbook={playbook} />}
      {row.kind !== 'stamp' && (
        <div className={styles.columns}>
          <FactForm key={row.field} {...props} quoting={quoting} />
          <div className={styles.beside}>
            {row.group !== 'internal' && <QuotingTexts quoting={quoting} />}
            <FactHistory {...props} events={events} />
          </div>
        </div>
      )}
    </article>
  )
}

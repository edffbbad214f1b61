import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Envelope } from '../../../../shared/event/envelope.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { wordsOf } from '../../../../shared/report/words/of.ts'
import { draftWith, estimateDraft } from '../../../../shared/view/facts/draft.ts'
import type { FactEntry } from '../../../../shared/view/facts/history.ts'
import { factHistory } from '../../../../shared/view/facts/history.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useZone } from '../../../store/zone.ts'
import { useDraft } from '../use-draft.ts'
import { valueWords } from '../value-words.ts'
import styles from './detail.module.css'
import type { DetailProps } from './fact-detail.tsx'

/** Everything that was said of the field, newest first; an earlier value can be put back into the form. */
export function FactHistory({ events, ...props }: DetailProps & { readonly events: readonly Envelope[] }) {
  const { t } = useTranslation()
  const { row, stream, state } = props
  const view = useDraft(stream, row, state)
  const entries = useMemo(() => factHistory(row.field, state, events), [row.field, state, events])
  const again = ({ said }: FactEntry) => {
    if (said.kind !== 'value') return undefined
    if (said.estimate) return () => view.change(estimateDraft(said.estimate ?? undefined))
    const { value } = said
    return value ? () => view.change(draftWith(value, row, state)) : undefined
  }
  const stands = entries.find(({ said }) => said.kind !== 'status')?.id
  return (
    <section className={styles.part} aria-labelledby="fact-history">
      <h3 id="fact-history" className={styles.heading}>
        {t('facts.history')} {entries.length > 0 && <span className="digits">{entries.length}</span>}
      </h3>
      {entries.length === 0 && <p className="dim">{t('facts.historyNone')}</p>}
      <ol className={styles.history}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} {...props} stands={entry.id === stands} onAgain={again(entry)} />
        ))}
      </ol>
    </section>
  )
}

type EntryProps = DetailProps & {
  readonly entry: FactEntry
  readonly stands: boolean
  readonly onAgain: (() => void) | undefined
}

function Entry({ entry, row, playbook, stands, onAgain }: EntryProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const { said } = entry
  return (
    <li>
      <span className={styles.when}>
        <span className="digits">{formatInstant(entry.enteredAt, zone)}</span> <span>{entry.by.person}</span>
      </span>
      <span className={styles.said}>
        {said.kind === 'takenBack' && t('facts.historyTakenBack')}
        {said.kind === 'status' && (
          <>
            {t('facts.historyStatus', { status: wordsOf(language).causes[said.status] })}
            {said.text !== '' && <span className="dim"> {t('facts.historyText', { text: said.text })}</span>}
          </>
        )}
        {said.kind === 'value' && (
          <>
            {valueWords(row.field, said.content, language, playbook)}
            {said.estimate && said.estimate.basis !== '' && (
              <span className="dim"> {t('facts.historyBasis', { basis: said.estimate.basis })}</span>
            )}
            {said.estimate && said.estimate.reviewAt !== null && (
              <span className="dim">
                {' '}
                {t('facts.historyReview', { time: formatInstant(said.estimate.reviewAt, zone) })}
              </span>
            )}
          </>
        )}
      </span>
      {stands && said.kind === 'value' && <span className={styles.stands}>{t('facts.stands')}</span>}
      {!stands && onAgain && (
        <Button size="compact-xs" variant="default" onClick={onAgain}>
          {t('facts.useAgain')}
        </Button>
      )}
    </li>
  )
}

import { Button } from '@mantine/core'
import { IconSparkles } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { canonical } from '../../../../shared/event/canonical.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { contentOf, draftWith } from '../../../../shared/view/facts/draft.ts'
import type { FactRow } from '../../../../shared/view/facts/sheet.ts'
import { suggestionsFor } from '../../../../shared/view/facts/suggestions.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useBeat } from '../../escalations/use-escalations.ts'
import type { DraftView } from '../use-draft.ts'
import { valueWords } from '../value-words.ts'
import styles from './detail.module.css'

type Props = {
  readonly row: FactRow
  readonly view: DraftView
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
}

/** What the incident itself offers for the field; one click puts it into the form, where it can be changed. */
export function Offered({ row, view, state, playbook }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const beat = useBeat()
  const all = useMemo(() => suggestionsFor(row.field, state, playbook, beat), [row.field, state, playbook, beat])
  const stands = canonical(contentOf(view.draft))
  const offered = all.filter(({ value }) => canonical(value) !== stands)
  if (offered.length === 0) return null
  return (
    <section className={styles.offered} aria-label={t('facts.offered')}>
      <ul>
        {offered.map(({ source, value }) => (
          <li key={canonical(value)}>
            <span className={styles.source}>
              <IconSparkles aria-hidden size={15} /> {t(`facts.sources.${source}`)}
            </span>
            <span>{valueWords(row.field, value, language, playbook)}</span>
            <Button size="compact-sm" variant="default" onClick={() => view.change(draftWith(value, row, state))}>
              {t('facts.use')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

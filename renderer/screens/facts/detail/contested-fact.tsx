import { Button } from '@mantine/core'
import { IconGitFork } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { FactValue } from '../../../../shared/incident/fact/fact.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import type { FactRow } from '../../../../shared/view/facts/sheet.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { act } from '../../../store/act.ts'
import { useZone } from '../../../store/zone.ts'
import { valueWords } from '../value-words.ts'
import styles from './detail.module.css'

type Props = { readonly row: FactRow; readonly playbook: PlaybookIndex }

/** What two people said of one field within a minute, with a button to keep each. */
export function ContestedFact({ row, playbook }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const { field, fact, contested } = row
  const standing =
    fact && fact.value.kind !== 'range' ? [{ by: fact.by, at: fact.at, value: fact.value, id: 'now' }] : []
  const keep = (value: FactValue | null) => void act({ name: 'fact.set', data: { facts: [{ field, value }] } })
  return (
    <section className={styles.contested} aria-label={t('facts.contestedShort')}>
      <p>
        <IconGitFork aria-hidden size={18} /> {t('facts.contested')}
      </p>
      <ul>
        {[...standing, ...contested].map((said) => (
          <li key={said.id}>
            <span>
              {t('facts.contestedSaid', {
                person: said.by.person,
                time: formatInstant(said.at, zone, { day: false }),
                value: said.value ? valueWords(field, said.value, language, playbook) : t('facts.historyTakenBack')
              })}
            </span>
            <Button size="compact-sm" variant="default" onClick={() => keep(said.value)}>
              {t('facts.keep')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

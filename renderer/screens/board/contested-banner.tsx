import { Button } from '@mantine/core'
import { IconGitFork } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../shared/incident/commands.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { fieldWords, valueWords } from '../../../shared/report/value-words.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import type { Contested } from '../../../shared/view/contested.ts'
import { contestedIn } from '../../../shared/view/contested.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { act } from '../../store/act.ts'
import { useZone } from '../../store/zone.ts'
import styles from './board.module.css'

/** Where two people said different things at once: both values with who said them, and a button to keep each. */
export function ContestedBanner({ state }: { readonly state: IncidentState }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  return contestedIn(state).map((one) => (
    <section
      key={`${one.field}/${one.service}/${one.asset}`}
      className={styles.contested}
      aria-label={t('board.contested.label', { field: fieldWords(one, language, names) })}
    >
      <IconGitFork aria-hidden size={20} />
      <strong>{t('board.contested.label', { field: fieldWords(one, language, names) })}</strong>
      {one.values.map((said) => (
        <span key={`${said.value}/${said.by.person}`} className={styles.claim}>
          {t('board.contested.said', {
            value: valueWords(one.field, said.value, names),
            person: said.by.person,
            time: formatInstant(said.at, zone, { day: false })
          })}
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => void act(settling(one, said.value, t('board.contested.reason')))}
          >
            {t('board.contested.keep')}
          </Button>
        </span>
      ))}
    </section>
  ))
}

/** The command that keeps one of the values that stand against each other. */
function settling(one: Contested, value: string, reason: string): Command {
  if (one.field === 'type') return { name: 'halt.reclassify', data: { type: value, reason } }
  if (one.field === 'severity') return { name: 'halt.regrade', data: { severity: value, reason } }
  const cells = [{ service: one.service ?? '', asset: one.asset ?? '' }]
  return { name: 'service.change', data: { cells, state: value, note: reason } }
}

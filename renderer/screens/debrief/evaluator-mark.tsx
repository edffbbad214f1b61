import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Debrief } from '../../../shared/incident/debrief/debrief.ts'
import { markOn } from '../../../shared/incident/debrief/debrief.ts'
import { debriefWordsOf } from '../../../shared/report/words/debrief.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { useLanguage } from '../../parts/use-language.ts'
import styles from './debrief.module.css'
import { openDebriefDialog } from './dialog.ts'

type Props = { readonly debrief: Debrief; readonly subject: string; readonly what: string }

/** What an evaluator found of one inject or objective, beside the computed grade, and the buttons to say it. */
export function EvaluatorMark({ debrief, subject, what }: Props) {
  const { t } = useTranslation()
  const terms = debriefWordsOf(useLanguage())
  const mark = markOn(debrief, subject)
  return (
    <div className={styles.mark}>
      {mark && (
        <p>
          <strong>
            {t('debrief.mark.by', { person: mark.by.person, verdict: terms.verdicts[mark.value.verdict] })}
          </strong>
          {mark.value.remark !== '' && <> {mark.value.remark}</>}
        </p>
      )}
      <Group gap={4} className="no-print">
        <ActButton size="compact-xs" onAct={() => openDebriefDialog({ kind: 'mark', subject, what })}>
          {t(mark ? 'debrief.mark.change' : 'debrief.mark.give')}
          <span className="unseen">{what}</span>
        </ActButton>
        {mark && (
          <ActButton size="compact-xs" onAct={() => openDebriefDialog({ kind: 'unmark', subject, what })}>
            {t('debrief.mark.takeBack')}
            <span className="unseen">{what}</span>
          </ActButton>
        )}
      </Group>
    </div>
  )
}

import { IconAlertTriangle, IconGitFork, IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CauseStatus } from '../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { wordsOf } from '../../../shared/report/words/of.ts'
import type { FactRow } from '../../../shared/view/facts/sheet.ts'
import { DueWord } from '../../parts/due-word.tsx'
import choice from '../../parts/list-row.module.css'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { FactStatusMark } from './fact-status-mark.tsx'
import styles from './facts.module.css'
import { selectFact } from './facts-view.ts'
import { valueWords } from './value-words.ts'

type Props = {
  readonly row: FactRow
  readonly chosen: boolean
  /** The rules for texts would find something in what it says. */
  readonly doubtful: boolean
  readonly unsaved: boolean
  readonly cause: CauseStatus
  readonly playbook: PlaybookIndex
}

/** One field of the list: what it says, or in which way it says nothing. */
export function FactListRow({ row, chosen, doubtful, unsaved, cause, playbook }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const { field, fact, status, dueAt } = row
  return (
    <button
      type="button"
      className={`${choice.row} ${styles.row}`}
      data-status={status}
      data-group={row.group}
      aria-current={chosen || undefined}
      onClick={() => selectFact(field)}
    >
      <span className={styles.rowTop}>
        <span className={styles.rowName}>{names.field(field)}</span>
        {status !== 'set' && <FactStatusMark status={status} needed={row.group === 'needed'} />}
        {row.contested.length > 0 && (
          <strong className={styles.alarm}>
            <IconGitFork aria-hidden size={15} /> {t('facts.contestedShort')}
          </strong>
        )}
        {doubtful && (
          <strong className={styles.unsaved}>
            <IconAlertTriangle aria-hidden size={15} /> {t('facts.doubtful')}
          </strong>
        )}
        {unsaved && (
          <strong className={styles.unsaved}>
            <IconPencil aria-hidden size={15} /> {t('facts.unsaved')}
          </strong>
        )}
        {dueAt !== null && (
          <span className={styles.rowDue}>
            {field === 'eta' && t('facts.review')} <DueWord dueAt={dueAt} size={14} />
          </span>
        )}
      </span>
      {fact && <span className={styles.rowValue}>{valueWords(field, fact.value, language, playbook)}</span>}
      {field === 'cause' && (
        <span className={styles.rowSide}>{t('facts.cause', { status: wordsOf(language).causes[cause] })}</span>
      )}
    </button>
  )
}

import { useTranslation } from 'react-i18next'
import { DEEPEST } from '../../../../shared/incident/cause/cause.ts'
import { causeWordsOf } from '../../../../shared/report/words/cause.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import type { CauseNode } from '../../../../shared/view/after/cause-tree.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useZone } from '../../../store/zone.ts'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import styles from '../after.module.css'
import { openAfterDialog } from '../dialog.ts'
import { EntryLines } from './entry-lines.tsx'

/** A cause with everything that explains it, and what can be done about it. */
export function CauseBranch({ node, open }: { readonly node: CauseNode; readonly open: OpenIncidentProps }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const terms = causeWordsOf(language)
  const { cause, depth, answers, actions } = node
  const { kind, area, text, entries } = cause.words.value
  const owing = kind === 'root' && actions.length === 0
  return (
    <li className={styles.branch} data-kind={kind}>
      <div className={styles.cause}>
        <span className={styles.kind}>
          {terms.kinds[kind]} · {terms.areas[area]}
        </span>{' '}
        <strong>{text}</strong>{' '}
        <span className="dim">
          {t('after.causes.said', { person: cause.words.by.person, time: formatInstant(cause.words.at, zone) })}
        </span>
        <EntryLines keys={entries} open={open} />
        {actions.length > 0 && (
          <span className={styles.answered}>
            {t('after.causes.answeredBy', { actions: actions.map(({ number }) => `A-${number}`).join(', ') })}
          </span>
        )}
        <div className={styles.acts}>
          <ActButton
            refused={depth >= DEEPEST ? t('refusal.too-deep', { most: DEEPEST }) : null}
            onAct={() => openAfterDialog({ kind: 'addCause', parent: cause.id })}
          >
            {t('after.causes.why')}
          </ActButton>
          <ActButton
            variant={owing ? 'filled' : 'default'}
            onAct={() => openAfterDialog({ kind: 'plan', causes: [cause.id] })}
          >
            {t('after.causes.plan')}
          </ActButton>
          <ActButton onAct={() => openAfterDialog({ kind: 'amendCause', cause: cause.id })}>
            {t('after.causes.amend')}
          </ActButton>
          <ActButton onAct={() => openAfterDialog({ kind: 'removeCause', cause: cause.id })}>
            {t('after.causes.remove')}
          </ActButton>
        </div>
      </div>
      {answers.length > 0 && (
        <ul className={styles.tree}>
          {answers.map((answer) => (
            <CauseBranch key={answer.cause.id} node={answer} open={open} />
          ))}
        </ul>
      )}
    </li>
  )
}

import { useTranslation } from 'react-i18next'
import { IconAlertTriangleFilled } from '@tabler/icons-react'
import { answerText } from '../../../../shared/incident/answer/answer.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import type { AnswerRow } from '../../../../shared/view/support/answer-list.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import styles from '../support.module.css'
import type { AnswerAction } from './answer-acts.ts'
import { answerActions, answerRefused, runAnswer } from './answer-acts.ts'
import { AnswerEditor } from './answer-editor.tsx'
import { AnswerFindings } from './answer-findings.tsx'
import { AnswerSignatures } from './answer-signatures.tsx'
import { AnswerStatusMark } from './answer-status-mark.tsx'
import { useAnswerView } from './answer-view.ts'
import own from './answers.module.css'
import type { AnswersView } from './use-answers.ts'

/** What brings an answer nearer to its customers, in this order. */
const forward: readonly AnswerAction[] = ['refill', 'propose', 'approve', 'publish']

type Props = { readonly row: AnswerRow; readonly view: AnswersView }

/** One answer: what it waits for, its words in both languages, who has signed, and what of it is out. */
export function AnswerDetail({ row, view }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  useAnswerView((one) => one.typed)
  const { answer, outdated, changed } = row
  const actions = answerActions.map((action) => ({ action, refused: answerRefused(action, row) }))
  const nearest = actions.find(({ action, refused }) => refused === null && forward.includes(action))?.action
  const fields = (list: readonly string[]) => list.map(names.field).join(t('escalation.listMark'))
  return (
    <section className={own.detail} aria-label={answerText(answer).value.title?.[language]}>
      <div className={own.headline}>
        <AnswerStatusMark row={row} />
        {!answer.withdrawn && (
          <div className={styles.actions}>
            {actions.map(({ action, refused }) => (
              <ActButton
                key={action}
                variant={action === nearest ? 'filled' : 'default'}
                refused={refused}
                onAct={() => runAnswer(action, row)}
              >
                {t(`support.answers.act.${action}`)}
              </ActButton>
            ))}
          </div>
        )}
      </div>
      {outdated.length > 0 && (
        <p className={own.late}>
          <IconAlertTriangleFilled aria-hidden size={17} />
          {t('support.answers.oldOut', { fields: fields(outdated) })}
        </p>
      )}
      {changed.length > 0 && outdated.length === 0 && (
        <p className={own.warn}>{t('support.answers.changed', { fields: fields(changed) })}</p>
      )}
      <AnswerSignatures row={row} view={view} />
      <AnswerFindings row={row} view={view} />
      <AnswerEditor row={row} view={view} />
      <Published row={row} />
    </section>
  )
}

function Published({ row: { answer, out } }: Pick<Props, 'row'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const { withdrawn } = answer
  if (withdrawn) {
    return (
      <p className={own.out}>
        {t('support.answers.withdrawn', {
          time: formatInstant(withdrawn.at, zone),
          person: withdrawn.by.person,
          reason: withdrawn.value
        })}
      </p>
    )
  }
  if (!out) return <p className="dim">{t('support.answers.notOut')}</p>
  const same = out.hash === answerText(answer).hash
  return (
    <div className={own.out}>
      <p>
        <strong>{t('support.answers.out', { time: formatInstant(out.at, zone), person: out.by.person })}</strong>{' '}
        {out.link !== '' && t('support.answers.outLink', { link: out.link })}
      </p>
      <p className="dim">{t(same ? 'support.answers.outSame' : 'support.answers.outOther')}</p>
      {!same && (
        <p className={own.words}>
          {out.value.title?.[language]}
          {'\n'}
          {out.value.body[language]}
        </p>
      )}
    </div>
  )
}

import { IconCircleCheckFilled, IconCircleDashed, IconCircleX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Death } from '../../../../shared/incident/approval/approval.ts'
import { needsSignedBy } from '../../../../shared/incident/approval/approvers.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import type { AnswerRow } from '../../../../shared/view/support/answer-list.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import own from './answers.module.css'
import type { AnswersView } from './use-answers.ts'

type Props = { readonly row: AnswerRow; readonly view: AnswersView }

/** Who has signed the version that is being worked on, who is missing, and which signatures died of what. */
export function AnswerSignatures({ row, view: { open, actor } }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  const { needs, standing, answer, status } = row
  if (status === 'withdrawn') return null
  const mine = actor ? needsSignedBy(actor, open.state, open.playbook) : []
  const time = (ms: number) => formatInstant(ms, zone)
  const because = (death: Death) =>
    death.kind === 'text'
      ? t('notices.approval.becauseText')
      : t('notices.approval.becauseFact', { field: names.field(death.field) })
  const sentBack = answer.rejections.at(-1)
  return (
    <section className={own.approvals} aria-label={t('notices.approval.title')}>
      <ul>
        {needs.map((need) => {
          const one = standing.signed.find((approval) => approval.need === need)
          return one ? (
            <li key={need} data-signed>
              <IconCircleCheckFilled aria-hidden size={17} />
              {t('notices.approval.signed', { need: names.need(need), person: one.by.person, time: time(one.at) })}
            </li>
          ) : (
            <li key={need}>
              <IconCircleDashed aria-hidden size={17} />
              {t('notices.approval.missing', { need: names.need(need) })}
              {status === 'proposed' && mine.includes(need) && (
                <strong className={own.mine}>{t('notices.approval.mine')}</strong>
              )}
            </li>
          )
        })}
      </ul>
      {standing.dead.map(({ approval, because: deaths }) => (
        <p key={`${approval.need}${approval.at}`} className={own.warn}>
          <IconCircleX aria-hidden size={17} />
          <span>
            {t('notices.approval.dead', {
              need: names.need(approval.need),
              person: approval.by.person,
              time: time(approval.at)
            })}
            {' — '}
            {deaths.map(because).join(t('escalation.listMark'))}
          </span>
        </p>
      ))}
      {status === 'rejected' && sentBack && (
        <p className={own.warn}>
          <IconCircleX aria-hidden size={17} />
          <span>
            {t('notices.approval.rejected', {
              person: sentBack.by.person,
              time: time(sentBack.at),
              reason: sentBack.value
            })}
          </span>
        </p>
      )}
    </section>
  )
}

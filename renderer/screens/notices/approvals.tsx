import { IconCircleCheckFilled, IconCircleDashed, IconCircleX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { needsSignedBy } from '../../../shared/incident/approval/approvers.ts'
import type { Death } from '../../../shared/incident/approval/approval.ts'
import { textOf } from '../../../shared/incident/notice/notice.ts'
import type { NoticeRow } from '../../../shared/view/notices/row.ts'
import { isOpenRow } from '../../../shared/view/notices/row.ts'
import { useNames } from '../../parts/use-names.ts'
import { useShortTime } from '../../parts/use-short-time.ts'
import { showTextAs } from './desk.ts'
import styles from './detail.module.css'
import { Holding } from './holding-line.tsx'
import type { DeskView, Looked } from './use-desk-view.ts'

type Props = { readonly row: NoticeRow; readonly looked: Looked; readonly view: DeskView }

/** Who has signed a text, who is missing, which signatures died and of what, and why it was sent back. */
export function Approvals({ row, looked, view }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const time = useShortTime()
  const { state, playbook } = view.open
  const { actor } = view
  const mine = actor ? needsSignedBy(actor, state, playbook) : []
  const { signed, dead } = row.standing
  const because = (death: Death) =>
    death.kind === 'text'
      ? t('notices.approval.becauseText')
      : t('notices.approval.becauseFact', { field: names.field(death.field) })
  const sentBack = isOpenRow(row) ? row.notice.rejections.at(-1) : undefined
  return (
    <section className={styles.approvals} aria-label={t('notices.approval.title')}>
      {row.needs.length > 0 && (
        <ul className={styles.signatures}>
          {row.needs.map((need) => {
            const one = signed.find((approval) => approval.need === need)
            return one ? (
              <li key={need} data-signed>
                <IconCircleCheckFilled aria-hidden size={17} />
                {t('notices.approval.signed', { need: names.need(need), person: one.by.person, time: time(one.at) })}
              </li>
            ) : (
              <li key={need}>
                <IconCircleDashed aria-hidden size={17} />
                {t('notices.approval.missing', { need: names.need(need) })}
                {row.status === 'proposed' && mine.includes(need) && (
                  <strong className={styles.mine}>{t('notices.approval.mine')}</strong>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {isOpenRow(row) && row.notice.stage === 'holding' && <Holding row={row} looked={looked} view={view} />}
      {isOpenRow(row) &&
        dead.map(({ approval, because: deaths }) => (
          <p key={`${approval.need}${approval.at}`} className={styles.dead}>
            <IconCircleX aria-hidden size={17} />
            {t('notices.approval.dead', {
              need: names.need(approval.need),
              person: approval.by.person,
              time: time(approval.at)
            })}
            {' — '}
            {deaths.map(because).join(t('escalation.listMark'))}
            {deaths.some(({ kind }) => kind === 'text') && <ShowChanges />}
          </p>
        ))}
      {sentBack && (
        <p className={styles.dead}>
          <IconCircleX aria-hidden size={17} />
          {t('notices.approval.rejected', {
            person: sentBack.by.person,
            time: time(sentBack.at),
            reason: sentBack.value
          })}
          {sentBack.hash !== textOf(row.notice).hash && <ShowChanges />}
        </p>
      )}
    </section>
  )
}

function ShowChanges() {
  const { t } = useTranslation()
  return (
    <button type="button" className={styles.link} onClick={() => showTextAs('changes')}>
      {t('notices.approval.showChanges')}
    </button>
  )
}

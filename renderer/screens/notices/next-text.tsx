import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { NoticeRow } from '../../../shared/view/notices/row.ts'
import { spanWords } from '../../parts/due-text.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { clock } from '../../store/clock.ts'
import { useShortTime } from '../../parts/use-short-time.ts'
import styles from './notices.module.css'
import type { Looked } from './use-desk-view.ts'

type Props = { readonly row: NoticeRow; readonly looked: Looked }

/** What a text waits for: the next thing that somebody has to do, or when it went out. */
export function NextText({ row, looked }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const time = useShortTime()
  const { plannedAt, proposedAt, status } = row
  const language = useLanguage()
  const waited = useStore(clock, ({ now }) =>
    proposedAt === null ? '' : spanWords(Math.max(0, now - proposedAt), language)
  )
  const isLate = useStore(clock, ({ now }) => plannedAt !== null && plannedAt < now)
  const listed = (ids: readonly string[], name: (id: string) => string) => ids.map(name).join(t('escalation.listMark'))
  const words = () => {
    const { posted } = row.notice
    if (posted) {
      const out = t('notices.next.byHand', { time: time(posted.at), person: posted.by.person })
      if (status !== 'posted') return out
      const proof = posted.link !== '' || posted.proof !== null
      return `${out} — ${proof ? t('notices.next.proven') : t('notices.next.prove')}`
    }
    if (status === 'withdrawn') return ''
    if (status === 'queued' || status === 'posting') return t('notices.next.sending')
    if (status === 'stale') return t('notices.next.refill', { fields: listed(row.changed, names.field) })
    if (row.isFillable) return t('notices.next.fill')
    if (looked.unsaved) return t('notices.save.unsaved')
    if (looked.blocks > 0) return t('notices.next.mend', { count: looked.blocks })
    if (status === 'failed') return t('notices.next.retry')
    if (looked.bar === null && status !== 'approved') return t('notices.next.free')
    if (status === 'draft') return t('notices.next.propose')
    if (status === 'rejected') return t('notices.next.resubmit')
    if (status === 'proposed') {
      return t('notices.next.approve', { needs: listed(row.standing.missing, names.need), span: waited })
    }
    return plannedAt === null ? t('notices.next.post') : ''
  }
  const planned = plannedAt === null ? '' : t(`notices.next.${isLate ? 'late' : 'planned'}`, { time: time(plannedAt) })
  const said = [words(), planned].filter((part) => part !== '').join(' · ')
  return said === '' ? null : (
    <span className={styles.next} data-late={isLate || undefined}>
      {said}
    </span>
  )
}

import { useTranslation } from 'react-i18next'
import type { DutyScore } from '../../../shared/drill/score/duties.ts'
import type { Grade } from '../../../shared/drill/score/grade.ts'
import { meanWorth } from '../../../shared/drill/score/grade.ts'
import type { NoticeScore } from '../../../shared/drill/score/notices.ts'
import { percentText } from '../../../shared/report/debrief/percent.ts'
import { sinceStart } from '../../../shared/report/debrief/since-start.ts'
import cards from '../../parts/card.module.css'
import { useNames } from '../../parts/use-names.ts'
import styles from './debrief.module.css'
import { GradeMark } from './grade-mark.tsx'

/** The checklists by department. */
export function Checklists({ duties }: { readonly duties: readonly DutyScore[] }) {
  const { t } = useTranslation()
  const names = useNames()
  const count = ({ graded }: DutyScore, grade: Grade) => graded.filter((one) => one.grade === grade).length
  return (
    <section className={`${cards.card} ${styles.card}`} aria-label={t('debrief.duties.title')}>
      <h2>{t('debrief.duties.title')}</h2>
      {duties.length === 0 && <p className="dim">{t('debrief.duties.empty')}</p>}
      <ul className={styles.bars}>
        {duties.map((row) => (
          <li key={row.department}>
            <span>{names.department(row.department)}</span>
            <strong className="digits">{percentText(meanWorth(row.graded.map(({ grade }) => grade))) ?? '—'}</strong>
            <span className="digits">
              {t('debrief.duties.counts', {
                met: count(row, 'met'),
                late: count(row, 'late'),
                missed: count(row, 'missed')
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Props = { readonly notices: NoticeScore; readonly beganAt: number }

/** The quality of the notices: the first, the promised updates, every text that went out. */
export function NoticeQuality({ notices: { first, updates, texts }, beganAt }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const kept = updates.filter(({ grade }) => grade === 'met').length
  return (
    <section className={`${cards.card} ${styles.card}`} aria-label={t('debrief.notices.title')}>
      <h2>{t('debrief.notices.title')}</h2>
      <ul className={styles.bars}>
        <li>
          <span>{t('debrief.notices.first')}</span>
          <strong className="digits">
            {first.at === null ? t('debrief.notices.noFirst') : sinceStart(first.at, beganAt)}
          </strong>
          <span className="dim digits">{first.dueAt === null ? '' : `≤ ${sinceStart(first.dueAt, beganAt)}`}</span>
          <GradeMark grade={first.grade} />
        </li>
        <li>
          <span>{t('debrief.notices.updates')}</span>
          <strong className="digits">
            {updates.length === 0 ? t('debrief.notices.noUpdates') : `${kept}/${updates.length}`}
          </strong>
        </li>
        {texts.map(({ notice, channel, number, at, findings, grade }) => (
          <li key={notice}>
            <span>{t('debrief.notices.text', { channel: names.channel(channel), number })}</span>
            <strong className="digits">{sinceStart(at, beganAt)}</strong>
            <span className="dim">
              {findings.length === 0
                ? t('debrief.notices.clean')
                : t('debrief.notices.findings', { count: findings.length })}
            </span>
            <GradeMark grade={grade} />
          </li>
        ))}
      </ul>
    </section>
  )
}

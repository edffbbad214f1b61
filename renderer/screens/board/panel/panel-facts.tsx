import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../../shared/report/time.ts'
import { dueReason } from '../../../../shared/view/due-reason.ts'
import { DueWord } from '../../../parts/due-word.tsx'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import { StatusMark } from '../columns/status-mark.tsx'
import type { PanelProps } from './open-panel.tsx'
import { dueReasonText } from './due-reason-text.ts'
import styles from './panel.module.css'

/** What holds of a duty: where it stands, when it is due and why, who is to do it, what it waits for, where it comes from. */
export function PanelFacts({ card, state, playbook }: PanelProps) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  const { duty, progress, dueAt } = card
  const assignees = progress?.assignees ?? []
  const sources = playbook.duties.get(duty.id)?.src ?? []
  const titleOf = (id: string) => playbook.playbook.sources.find((source) => source.id === id)?.title ?? id
  return (
    <dl className={styles.facts}>
      <Fact name={t('board.panel.status')}>
        <StatusMark card={card} />
        {progress?.reason ? ` ${t('board.panel.because', { reason: progress.reason })}` : ''}
      </Fact>
      <Fact name={t('board.panel.due')}>
        {dueAt === null ? (
          t('board.panel.noDue')
        ) : (
          <>
            <span className="digits">{formatInstant(dueAt, zone)}</span> {!card.closed && <DueWord dueAt={dueAt} />}
            <br />
            <span className="dim">{dueReasonText(dueReason(card, state, playbook))}</span>
          </>
        )}
      </Fact>
      <Fact name={t('board.panel.owner')}>{names.role(duty.ownerRole) || t('common.none')}</Fact>
      {assignees.length > 0 && (
        <Fact name={t('board.panel.assignees')}>
          {assignees.map((one) => (one.kind === 'role' ? names.role(one.name) : one.name)).join(t('board.listMark'))}
        </Fact>
      )}
      {duty.waitsFor.length > 0 && (
        <Fact name={t('board.panel.waitsFor')}>
          <ul className={styles.plain}>
            {duty.waitsFor.map((id) => (
              <li key={id}>
                {id} {names.duty(id)}{' '}
                {card.waits.includes(id) ? (
                  <strong>{t('board.panel.stillWaits')}</strong>
                ) : (
                  <span className="dim">{t('board.panel.waitOver')}</span>
                )}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {duty.twoPerson && <Fact name={t('board.panel.twoPerson')}>{t('board.panel.twoPersonHelp')}</Fact>}
      {duty.evidenceRequired && <Fact name={t('board.panel.evidence')}>{t('board.panel.evidenceRequired')}</Fact>}
      {duty.repeatEveryMinutes !== null && (
        <Fact name={t('board.panel.repeats')}>{t('board.card.every', { count: duty.repeatEveryMinutes })}</Fact>
      )}
      {sources.length > 0 && <Fact name={t('board.panel.sources')}>{sources.map(titleOf).join(' / ')}</Fact>}
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

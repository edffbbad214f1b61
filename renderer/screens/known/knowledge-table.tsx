import { IconAlertTriangle, IconCheck, IconCircleHalf, IconHelpCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import type { Knowledge, KnowledgeState } from '../../../shared/view/known/knowledge.ts'
import { clockNear } from '../../parts/cadence/clock-near.ts'
import { useNames } from '../../parts/use-names.ts'
import { useZone } from '../../store/zone.ts'
import { valueWords } from '../facts/value-words.ts'
import styles from './known.module.css'
import type { KnownView } from './use-known.ts'

const shapes = {
  untold: IconAlertTriangle,
  partly: IconCircleHalf,
  unknown: IconHelpCircle,
  told: IconCheck
} as const satisfies Record<KnowledgeState, typeof IconCheck>
const order = Object.keys(shapes)

/** What we knew of each field at the moment, and whether customers had been told: what they had not comes first. */
export function KnowledgeTable({ view, playbook }: { readonly view: KnownView; readonly playbook: PlaybookIndex }) {
  const { t } = useTranslation()
  const rows = view.knowledge.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  return (
    <section className={styles.part} aria-labelledby="known-knowledge">
      <h2 id="known-knowledge" className={styles.heading}>
        {t('known.knowledge')}
      </h2>
      {/* What scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} tabIndex={0} role="group" aria-labelledby="known-knowledge">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('known.columns.told')}</th>
              <th scope="col">{t('known.columns.field')}</th>
              <th scope="col">{t('known.columns.ours')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.field} row={row} view={view} playbook={playbook} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

type RowProps = { readonly row: Knowledge; readonly view: KnownView; readonly playbook: PlaybookIndex }

function Row({ row: { field, state, content, enteredAt, older }, view, playbook }: RowProps) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  const Shape = shapes[state]
  const channels = older.map(names.channel).join(t('escalation.listMark'))
  const isKnown = content !== undefined && content.kind !== 'unknown'
  return (
    <tr data-state={state}>
      <td className={styles.state}>
        <Shape aria-hidden size={16} /> {t(`known.states.${state}`)}
        {older.length > 0 && (
          <span className={styles.older} title={channels}>
            {t('known.older', { count: older.length })}
            <span className="unseen">{channels}</span>
          </span>
        )}
      </td>
      <th scope="row">{names.field(field)}</th>
      <td>
        {isKnown ? (
          <span lang={view.language}>{valueWords(field, content, view.language, playbook)}</span>
        ) : (
          t('known.notKnown')
        )}{' '}
        {enteredAt !== null && (
          <span className="dim">{t('known.enteredAt', { time: clockNear(enteredAt, zone) })}</span>
        )}
      </td>
    </tr>
  )
}

import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { factDoubts } from '../../../shared/view/facts/doubts.ts'
import type { FactRow } from '../../../shared/view/facts/sheet.ts'
import { factGroups } from '../../../shared/view/facts/sheet.ts'
import { useBeat } from '../escalations/use-escalations.ts'
import { FactListRow } from './fact-list-row.tsx'
import styles from './facts.module.css'
import { draftKey, useFactsView } from './facts-view.ts'

type Props = {
  readonly rows: readonly FactRow[]
  readonly chosen: string | null
  readonly stream: string
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
}

/** Every field of the sheet, what is mandated and empty first. */
export function FactList({ rows, chosen, stream, state, playbook }: Props) {
  const { t } = useTranslation()
  const list = useRef<HTMLElement>(null)
  const beat = useBeat()
  const doubtful = useMemo(() => {
    const said = rows.filter(
      ({ field, group, fact }) =>
        fact && group !== 'internal' && factDoubts(field, fact.value, state, playbook, beat).length > 0
    )
    return new Set(said.map(({ field }) => field))
  }, [rows, state, playbook, beat])
  const drafts = useFactsView((view) => view.drafts)
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' })
  }, [chosen])
  return (
    <nav ref={list} className={styles.list} aria-label={t('facts.list')}>
      {factGroups.map((group) => {
        const own = rows.filter((row) => row.group === group)
        if (own.length === 0) return null
        return (
          <section key={group} aria-labelledby={`facts-${group}`} className={styles.group} data-group={group}>
            <h2 id={`facts-${group}`} className={styles.groupTitle}>
              {t(`facts.groups.${group}`)} {group === 'needed' && own.length}
            </h2>
            <ul className={styles.rows}>
              {own.map((row) => (
                <li key={row.field}>
                  <FactListRow
                    row={row}
                    chosen={row.field === chosen}
                    doubtful={doubtful.has(row.field)}
                    unsaved={drafts.has(draftKey(stream, row.field))}
                    cause={state.cause?.value.status ?? 'unknown'}
                    playbook={playbook}
                  />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </nav>
  )
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimeName } from '../../../../shared/incident/times.ts'
import { haltTimes, plannedTimes } from '../../../../shared/incident/times.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import type { DialogProps } from './dialog-of-kind.tsx'
import styles from './dialogs.module.css'
import { TimeForm } from './time-form.tsx'
import { TimeRow } from './time-row.tsx'

/** The nine times of the halt and the planned ones: who set them, and how to set or correct them. */
export function TimesDialog({ state, onClose }: DialogProps) {
  const { t } = useTranslation()
  const [editing, setEditing] = useState<TimeName | null>(null)
  const rows = (names: readonly TimeName[]) =>
    names.map((name) =>
      editing === name ? (
        <TimeForm key={name} name={name} said={state.times.get(name)} onDone={() => setEditing(null)} />
      ) : (
        <TimeRow key={name} name={name} said={state.times.get(name)} onEdit={() => setEditing(name)} />
      )
    )
  return (
    <Dialog title={t('board.dialog.times')} size="xl" onClose={onClose}>
      <p className={styles.lead}>{t('board.dialog.timesLead')}</p>
      <ul className={styles.times}>{rows(haltTimes)}</ul>
      <h3 className={styles.heading}>{t('board.dialog.planned')}</h3>
      <ul className={styles.times}>{rows(plannedTimes)}</ul>
    </Dialog>
  )
}

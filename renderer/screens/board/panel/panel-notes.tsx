import { Button } from '@mantine/core'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DutyCard } from '../../../../shared/view/board.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { privilegeOfEntry } from '../../../../shared/incident/privilege/privilege.ts'
import { PrivilegedMark } from '../../../parts/privileged-mark.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { useZone } from '../../../store/zone.ts'
import { actOn } from '../flight.ts'
import styles from './panel.module.css'

/** What people have written to a duty, newest first, and the line to write the next. */
export function PanelNotes({ card }: { readonly card: DutyCard }) {
  const { t } = useTranslation()
  const zone = useZone()
  const [text, setText] = useState('')
  const duty = card.duty.id
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    if (await actOn([duty], { name: 'duty.note', data: { duty, text: text.trim() } })) setText('')
  }
  return (
    <section className={styles.part} aria-labelledby="panel-notes">
      <h3 id="panel-notes">{t('board.panel.notes')}</h3>
      <form className={styles.line} onSubmit={(event) => void submit(event)}>
        <ReasonField
          className={styles.grow}
          aria-label={t('board.panel.noteLabel')}
          placeholder={t('board.panel.notePlaceholder')}
          value={text}
          onChange={setText}
          minRows={1}
          maxLength={5000}
          data-part="note"
        />
        <Button type="submit" variant="default" disabled={text.trim() === ''}>
          {t('common.add')}
        </Button>
      </form>
      <ul className={styles.plain}>
        {(card.progress?.notes ?? []).toReversed().map((note) => (
          <li key={note.entry} className={styles.entry}>
            <span className="dim">
              <span className="digits">{formatInstant(note.at, zone)}</span> {note.by.person}
            </span>
            <span className={styles.said}>{note.text}</span>
            <PrivilegedMark of={privilegeOfEntry(note.entry)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

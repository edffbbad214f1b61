import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../../../shared/report/time.ts'
import { clock } from '../../../store/clock.ts'
import styles from './form.module.css'
import type { FormProps } from './form-props.ts'

/** The days on which a contact cannot be reached, the first and the last included. */
export function AbsenceFields({ draft, set, wrong }: FormProps) {
  const { t } = useTranslation()
  const { absences, timeZone } = draft
  const add = () => {
    const today = formatDay(clock.getState().now, timeZone)
    set({ absences: [...absences, { from: today, to: today }] })
  }
  return (
    <fieldset className={styles.group}>
      <legend>{t('people.form.absences')}</legend>
      {absences.map((absence, index) => {
        const name = t('people.form.absenceFrom', { place: index + 1 })
        return (
          // The place in the list is what a row is.
          // eslint-disable-next-line react/no-array-index-key
          <div key={index} className={styles.absence}>
            <TextInput
              aria-label={name}
              value={absence.from}
              error={wrong(`absences.${index}.from`)}
              onChange={(event) =>
                set({ absences: absences.with(index, { ...absence, from: event.currentTarget.value.trim() }) })
              }
              maxLength={10}
              autoComplete="off"
            />
            <span aria-hidden>–</span>
            <TextInput
              aria-label={t('people.form.absenceTo', { place: index + 1 })}
              value={absence.to}
              error={wrong(`absences.${index}.to`)}
              onChange={(event) =>
                set({ absences: absences.with(index, { ...absence, to: event.currentTarget.value.trim() }) })
              }
              maxLength={10}
              autoComplete="off"
            />
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t('people.form.removeOne', { what: name })}
              onClick={() => set({ absences: absences.toSpliced(index, 1) })}
            >
              <IconTrash aria-hidden size={18} />
            </ActionIcon>
          </div>
        )
      })}
      <Button
        variant="default"
        leftSection={<IconPlus aria-hidden size={16} />}
        disabled={absences.length >= 50}
        onClick={add}
      >
        {t('people.form.addAbsence')}
      </Button>
    </fieldset>
  )
}

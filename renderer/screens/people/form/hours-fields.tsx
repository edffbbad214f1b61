import { Button, Checkbox, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Hours } from '../../../../shared/people/person.ts'
import { weekdays } from '../../../../shared/people/person.ts'
import styles from './form.module.css'
import type { FormProps } from './form-props.ts'

const usual: Hours = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '18:00' }

/** The working hours of a contact by their own clock; none means that they can be called at any time. */
export function HoursFields({ draft, set, wrong }: FormProps) {
  const { t } = useTranslation()
  const { hours } = draft
  return (
    <fieldset className={styles.group}>
      <legend>{t('people.panel.hours')}</legend>
      <Checkbox
        label={t('people.form.hasHours')}
        checked={hours !== null}
        onChange={(event) => set({ hours: event.currentTarget.checked ? usual : null })}
      />
      {hours && (
        <div className={styles.hours}>
          <div role="group" aria-label={t('people.form.days')} className={styles.days}>
            {weekdays.map((day) => {
              const works = hours.days.includes(day)
              const days = weekdays.filter((one) => (one === day ? !works : hours.days.includes(one)))
              return (
                <Button
                  key={day}
                  size="compact-md"
                  variant={works ? 'filled' : 'default'}
                  aria-pressed={works}
                  onClick={() => set({ hours: { ...hours, days } })}
                >
                  {t(`people.weekday.${day}`)}
                </Button>
              )
            })}
          </div>
          {(['from', 'to'] as const).map((end) => (
            <TextInput
              key={end}
              className={styles.clock}
              label={t(`people.form.${end}`)}
              value={hours[end]}
              error={wrong(`hours.${end}`)}
              onChange={(event) => set({ hours: { ...hours, [end]: event.currentTarget.value } })}
              maxLength={5}
              autoComplete="off"
            />
          ))}
          <span className="dim">{t('people.form.night')}</span>
          {wrong('hours.days') !== undefined && <p className={styles.caution}>{wrong('hours.days')}</p>}
        </div>
      )}
    </fieldset>
  )
}

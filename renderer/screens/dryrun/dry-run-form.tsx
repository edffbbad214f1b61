import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { readClock } from '../../../shared/report/typed-time.ts'
import { severityOptions } from '../../parts/severity-options.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { phrase } from '../../text/phrase.ts'
import styles from './dryrun.module.css'
import type { DryRunForm as Form } from './use-dry-run.ts'

const weekdays = [1, 2, 3, 4, 5, 6, 0] as const
const spans = [1, 2, 4, 24] as const

type Props = { readonly form: Form; readonly set: (patch: Partial<Form>) => void; readonly playbook: PlaybookIndex }

/** What to declare in thought: which halt, how grave, on which day of the week and at what time. */
export function DryRunForm({ form, set, playbook }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <div className={`${styles.form} no-print`}>
      <NativeSelect
        label={t('dryrun.type')}
        value={form.type}
        onChange={(event) => set({ type: event.currentTarget.value })}
        data={playbook.playbook.types.map(({ id, name }) => ({ value: id, label: `${id} ${name[language]}` }))}
      />
      <NativeSelect
        label={t('dryrun.severity')}
        value={form.severity}
        onChange={(event) => set({ severity: event.currentTarget.value })}
        data={severityOptions(playbook, language)}
      />
      <NativeSelect
        label={t('dryrun.weekday')}
        value={String(form.weekday)}
        onChange={(event) => set({ weekday: Number(event.currentTarget.value) })}
        data={weekdays.map((day) => ({ value: String(day), label: phrase(`dryrun.day.${day}`) }))}
      />
      <TextInput
        label={t('dryrun.clock')}
        value={form.clock}
        onChange={(event) => set({ clock: event.currentTarget.value })}
        error={readClock(form.clock) === null}
        placeholder="02:10"
        w={90}
      />
      <NativeSelect
        label={t('dryrun.span')}
        value={String(form.hours)}
        onChange={(event) => set({ hours: Number(event.currentTarget.value) })}
        data={spans.map((hours) => ({ value: String(hours), label: t('dryrun.hours', { count: hours }) }))}
      />
    </div>
  )
}

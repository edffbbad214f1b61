import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SupportDesk } from '../../../../../shared/playbook/schema.ts'
import { durationWords } from '../../../../../shared/report/time.ts'
import { useLanguage } from '../../../../parts/use-language.ts'
import { useNames } from '../../../../parts/use-names.ts'

type Props = { readonly desk: SupportDesk; readonly value: string; readonly onChange: (priority: string) => void }

/** Whether a case goes before others, with how an agent tells, who gets it and how soon. */
export function PriorityField({ desk, value, onChange }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const found = desk.priorities.find(({ id }) => id === value)
  return (
    <NativeSelect
      label={t('support.cases.dialog.priority')}
      description={
        found &&
        t('support.cases.dialog.prioritySign', {
          sign: found.sign[language],
          role: names.role(found.route),
          span: durationWords(found.withinMinutes * 60_000, language)
        })
      }
      data={[
        { value: '', label: t('support.cases.priorityNone') },
        ...desk.priorities.map(({ id, name, sign }) => ({ value: id, label: `${name[language]} (${sign[language]})` }))
      ]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

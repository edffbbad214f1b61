import { NativeSelect, SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { LocalText } from '../../../shared/playbook/schema.ts'
import { actionFilters } from '../../../shared/view/after/action-list.ts'
import type { TrackedAction } from '../../../shared/view/after/tracked.ts'
import { countTracked } from '../../../shared/view/after/tracked.ts'
import chips from '../../parts/chips.module.css'
import { useLanguage } from '../../parts/use-language.ts'
import { trackerView, useTrackerView } from './tracker-view.ts'

type Props = { readonly rows: readonly TrackedAction[]; readonly now: number }

/** Narrows the list: live or drills, what is to be done, which department, which category. */
export function TrackerFilters({ rows, now }: Props) {
  const { t } = useTranslation()
  const { drill, filter, department, category } = useTrackerView()
  const own = rows.filter((row) => row.drill === drill)
  return (
    <>
      <SegmentedControl
        aria-label={t('tracker.group')}
        data={[
          { value: 'live', label: t('tracker.live', { count: rows.filter((row) => !row.drill).length }) },
          { value: 'drill', label: t('tracker.drill', { count: rows.filter((row) => row.drill).length }) }
        ]}
        value={drill ? 'drill' : 'live'}
        onChange={(value) => trackerView.setState({ drill: value === 'drill', department: '', category: '' })}
      />
      <div className={chips.chips} role="group" aria-label={t('tracker.filterLabel')}>
        {actionFilters.map((one) => {
          const count = countTracked(rows, drill, one, now)
          return (
            <button
              key={one}
              type="button"
              aria-pressed={filter === one}
              data-late={(one === 'late' && count > 0) || undefined}
              onClick={() => trackerView.setState({ filter: one })}
            >
              {t(`after.actions.filter.${one}`)} <span className="digits">{count}</span>
            </button>
          )
        })}
      </div>
      <Choice
        label={t('tracker.department')}
        any={t('tracker.anyDepartment')}
        among={own.map((row) => row.department)}
        value={department}
        onChange={(value) => trackerView.setState({ department: value })}
      />
      <Choice
        label={t('tracker.category')}
        any={t('tracker.anyCategory')}
        among={own.map((row) => row.category)}
        value={category}
        onChange={(value) => trackerView.setState({ category: value })}
      />
    </>
  )
}

type ChoiceProps = {
  readonly label: string
  readonly any: string
  readonly among: readonly { readonly id: string; readonly name: LocalText }[]
  readonly value: string
  readonly onChange: (value: string) => void
}

function Choice({ label, any, among, value, onChange }: ChoiceProps) {
  const language = useLanguage()
  const names = new Map(among.map(({ id, name }) => [id, name[language]]))
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      data={[{ value: '', label: any }, ...[...names].map(([id, name]) => ({ value: id, label: name }))]}
      value={names.has(value) ? value : ''}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

import { Button, TextInput } from '@mantine/core'
import { IconFilterOff, IconPinned, IconPinnedFilled, IconSearch } from '@tabler/icons-react'
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { wordsOf } from '../../../shared/report/words/of.ts'
import { noTimelineFilter, peopleIn } from '../../../shared/view/timeline-filter.ts'
import type { TimelineRow } from '../../../shared/view/timeline.ts'
import { rowKinds } from '../../../shared/view/timeline.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import type { Language } from '../../text/i18n.ts'
import { FilterMenu } from './filter-menu.tsx'
import styles from './timeline.module.css'
import { filterTimeline, isFiltering, useTimelineView } from './timeline-view.ts'

type Props = { readonly stream: string; readonly rows: readonly TimelineRow[]; readonly playbook: PlaybookIndex }

/** What of the timeline is shown: by words, department, kind, person, pin. */
export function FilterBar({ stream, rows, playbook }: Props) {
  const { t, i18n } = useTranslation()
  const language = i18n.language as Language
  const { filter } = useTimelineView(stream)
  const search = useRef<HTMLInputElement>(null)
  const people = useMemo(() => peopleIn(rows).map((name) => ({ value: name, label: name })), [rows])
  const departments = playbook.playbook.departments.map((row) => ({ value: row.id, label: row.name[language] }))
  const kinds = rowKinds
    .filter((kind) => kind !== 'entry')
    .map((kind) => ({ value: kind, label: wordsOf(language).kinds[kind] }))
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('keys.groupTimeline')
    return [
      {
        id: 'timeline.search',
        title: t('timeline.searchCommand'),
        group,
        keys: '/',
        run: () => search.current?.focus()
      },
      { id: 'timeline.clear', title: t('timeline.clear'), group, run: () => filterTimeline(stream, noTimelineFilter) }
    ]
  }, [t, stream])
  useCommands('timeline.filter', commands)
  const set = (patch: Parameters<typeof filterTimeline>[1]) => filterTimeline(stream, patch)
  const PinIcon = filter.pinnedOnly ? IconPinnedFilled : IconPinned
  return (
    <div role="search" className={styles.filters}>
      <TextInput
        ref={search}
        className={styles.search}
        type="search"
        aria-label={t('timeline.searchCommand')}
        placeholder={t('timeline.searchPlaceholder')}
        leftSection={<IconSearch aria-hidden size={18} />}
        value={filter.search}
        onChange={(event) => set({ search: event.currentTarget.value })}
        onKeyDown={(event) => event.key === 'Escape' && search.current?.blur()}
        maxLength={200}
        autoComplete="off"
      />
      <FilterMenu
        label={t('timeline.departments')}
        choices={departments}
        chosen={filter.departments}
        onChange={(chosen) => set({ departments: chosen })}
      />
      <FilterMenu
        label={t('timeline.kinds')}
        choices={kinds}
        chosen={filter.kinds}
        onChange={(chosen) => set({ kinds: chosen })}
      />
      <FilterMenu
        label={t('timeline.people')}
        choices={people}
        chosen={filter.people}
        onChange={(chosen) => set({ people: chosen })}
      />
      <Button
        variant={filter.pinnedOnly ? 'light' : 'default'}
        aria-pressed={filter.pinnedOnly}
        leftSection={<PinIcon aria-hidden size={18} />}
        onClick={() => set({ pinnedOnly: !filter.pinnedOnly })}
      >
        {t('timeline.pinnedOnly')}
      </Button>
      {isFiltering(filter) && (
        <Button
          variant="subtle"
          leftSection={<IconFilterOff aria-hidden size={18} />}
          onClick={() => set(noTimelineFilter)}
        >
          {t('timeline.clear')}
        </Button>
      )}
    </div>
  )
}

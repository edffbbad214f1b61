import { Button, CloseButton, TextInput } from '@mantine/core'
import { IconCopy, IconSearch } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeadlineRow } from '../../../shared/view/deadlines.ts'
import { deadlineFilters, filterDeadlines } from '../../../shared/view/deadlines.ts'
import chip from '../../parts/chip.module.css'
import { PlaceTabs } from '../../parts/place-tabs.tsx'
import styles from './clocks.module.css'
import { showClocks, useClocksView } from './clocks-view.ts'

type Props = {
  readonly stream: string
  readonly rows: readonly DeadlineRow[]
  readonly searchRef: RefObject<HTMLInputElement | null>
  readonly onCopy: () => void
}

/** The head of the screen: which reports are listed, with how many each choice has; the search; the list to copy. */
export function ClocksBar({ stream, rows, searchRef, onCopy }: Props) {
  const { t } = useTranslation()
  const filter = useClocksView((view) => view.filter)
  const search = useClocksView((view) => view.search)
  return (
    <header className={styles.head}>
      <h1 className="unseen">{t('clocks.title')}</h1>
      <PlaceTabs place="clocks" here="clocks" stream={stream} />
      <div className={styles.chips} role="group" aria-label={t('clocks.filters')}>
        {deadlineFilters.map((one) => {
          const count = filterDeadlines(rows, one).length
          return (
            <button
              key={one}
              type="button"
              className={chip.chip}
              data-late={(one === 'late' && count > 0) || undefined}
              aria-pressed={filter === one}
              onClick={() => showClocks({ filter: one, selected: null })}
            >
              {t(`clocks.filter.${one}`)} <span className="digits">{count}</span>
            </button>
          )
        })}
      </div>
      <div className={styles.find}>
        <TextInput
          ref={searchRef}
          className={styles.search}
          aria-label={t('clocks.search')}
          placeholder={t('clocks.searchHint')}
          value={search}
          onChange={(event) => showClocks({ search: event.currentTarget.value, selected: null })}
          onKeyDown={(event) => event.key === 'Escape' && showClocks({ search: '' })}
          leftSection={<IconSearch aria-hidden size={18} />}
          rightSection={
            search !== '' && (
              <CloseButton aria-label={t('clocks.searchClear')} onClick={() => showClocks({ search: '' })} />
            )
          }
          maxLength={200}
          autoComplete="off"
        />
        <Button variant="default" size="compact-md" leftSection={<IconCopy aria-hidden size={18} />} onClick={onCopy}>
          {t('clocks.copyAll')}
        </Button>
      </div>
    </header>
  )
}

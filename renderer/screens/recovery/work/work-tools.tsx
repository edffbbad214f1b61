import { TextInput } from '@mantine/core'
import { IconHelmet, IconPlus, IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { WorkDesk, WorkFilter } from '../../../../shared/view/recovery/work-desk.ts'
import { workFilters } from '../../../../shared/view/recovery/work-desk.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import layout from '../../../parts/screen.module.css'
import styles from '../recovery.module.css'
import { openWorkDialog, useWorkView, workView } from './view.ts'

/** Which work is listed, a search, and what can be done from the head of the screen. */
export function WorkTools({ desk }: { readonly desk: WorkDesk }) {
  const { t } = useTranslation()
  const filter = useWorkView((view) => view.filter)
  const search = useWorkView((view) => view.search)
  const { blocked, late, running, waiting, finished, dropped } = desk.counts
  const counts: Readonly<Record<WorkFilter, number>> = {
    open: blocked + late + running + waiting,
    wanting: blocked + late,
    all: blocked + late + running + waiting + finished + dropped
  }
  return (
    <>
      <div className={styles.chips} role="group" aria-label={t('recovery.work.filterLabel')}>
        {workFilters.map((one) => (
          <button
            key={one}
            type="button"
            className={styles.chip}
            aria-pressed={filter === one}
            onClick={() => workView.setState({ filter: one })}
          >
            {t(`recovery.work.filter.${one}`)} <span className="digits">{counts[one]}</span>
          </button>
        ))}
      </div>
      <TextInput
        id="work-search"
        size="xs"
        w={150}
        aria-label={t('recovery.work.search')}
        placeholder={t('recovery.work.search')}
        leftSection={<IconSearch aria-hidden size={16} />}
        value={search}
        onChange={(event) => workView.setState({ search: event.currentTarget.value })}
      />
      <div className={layout.tools}>
        <ActButton
          size="compact-md"
          leftSection={<IconHelmet aria-hidden size={18} />}
          onAct={() => openWorkDialog({ kind: 'engage' })}
        >
          {t('recovery.work.action.engage')}
        </ActButton>
        <ActButton
          size="compact-md"
          variant="filled"
          leftSection={<IconPlus aria-hidden size={18} />}
          onAct={() => openWorkDialog({ kind: 'add' })}
        >
          {t('recovery.work.action.add')}
        </ActButton>
      </div>
    </>
  )
}

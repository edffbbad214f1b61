import { Button, CloseButton, TextInput, Title } from '@mantine/core'
import { IconFileExport, IconFileImport, IconSearch, IconUserPlus } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { PeopleGroup } from '../../../shared/view/people-list.ts'
import { peopleFigures, peopleFilters } from '../../../shared/view/people-list.ts'
import { openPeopleDialog, showPeople, usePeopleView } from './people-view.ts'
import styles from './people-bar.module.css'

type Props = {
  readonly groups: readonly PeopleGroup[]
  /** After how many days numbers must be verified again. */
  readonly days: number
  readonly searchRef: RefObject<HTMLInputElement | null>
}

/** The head of the people screen: figures, search, filters, and the ways in and out. */
export function PeopleBar({ groups, days, searchRef }: Props) {
  const { t } = useTranslation()
  const search = usePeopleView((view) => view.search)
  const filter = usePeopleView((view) => view.filter)
  return (
    <>
      <div className={styles.bar}>
        <Title order={1} size="h2">
          {t('people.title')}
        </Title>
        <span className={styles.figures}>{t('people.figures', peopleFigures(groups))}</span>
        <Button
          variant="default"
          leftSection={<IconFileImport aria-hidden size={18} />}
          onClick={() => showPeople({ importing: true })}
        >
          {t('people.importOpen')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileExport aria-hidden size={18} />}
          onClick={() => openPeopleDialog({ kind: 'export' })}
        >
          {t('people.exportOpen')}
        </Button>
        <Button
          leftSection={<IconUserPlus aria-hidden size={18} />}
          onClick={() => openPeopleDialog({ kind: 'add', role: '', order: 0 })}
        >
          {t('people.add')}
        </Button>
      </div>
      <div className={styles.find} role="search">
        <TextInput
          ref={searchRef}
          className={styles.search}
          aria-label={t('people.search')}
          placeholder={t('people.searchHint')}
          value={search}
          onChange={(event) => showPeople({ search: event.currentTarget.value })}
          onKeyDown={(event) => event.key === 'Escape' && showPeople({ search: '' })}
          leftSection={<IconSearch aria-hidden size={18} />}
          rightSection={
            search !== '' && (
              <CloseButton aria-label={t('people.searchClear')} onClick={() => showPeople({ search: '' })} />
            )
          }
          maxLength={200}
          autoComplete="off"
        />
        <div role="group" aria-label={t('people.filters')} className={styles.filters}>
          {peopleFilters.map((one) => (
            <Button
              key={one}
              variant={filter === one ? 'light' : 'default'}
              aria-pressed={filter === one}
              onClick={() => showPeople({ filter: filter === one ? null : one })}
            >
              {t(`people.filter.${one}`, { days })}
            </Button>
          ))}
        </div>
      </div>
    </>
  )
}

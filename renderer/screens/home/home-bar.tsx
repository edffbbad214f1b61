import { Button, CloseButton, TextInput, Title } from '@mantine/core'
import {
  IconBook,
  IconGauge,
  IconFileImport,
  IconFileZip,
  IconFlame,
  IconSchool,
  IconSearch,
  IconTargetArrow
} from '@tabler/icons-react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { go } from '../../store/route.ts'
import { openDeclare } from '../declare/draft.ts'
import styles from './home.module.css'
import { moveInList } from './move-in-list.ts'

type Props = {
  readonly search: string
  readonly onSearch: (search: string) => void
  readonly searchRef: RefObject<HTMLInputElement | null>
  readonly onImport: () => void
  readonly onArchive: () => void
  readonly onCases: () => void
}

/** The head of the home screen: search, import, archives, and the button that matters. */
export function HomeBar({ search, onSearch, searchRef, onImport, onArchive, onCases }: Props) {
  const { t } = useTranslation()
  return (
    <div className={styles.bar}>
      <Title order={1} size="h2">
        {t('home.title')}
      </Title>
      <TextInput
        ref={searchRef}
        className={styles.search}
        aria-label={t('home.search')}
        placeholder={t('home.searchHint')}
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onSearch('')
          if (event.key === 'ArrowDown' && !event.nativeEvent.isComposing) {
            event.preventDefault()
            moveInList(1)
          }
        }}
        leftSection={<IconSearch aria-hidden size={18} />}
        rightSection={search !== '' && <CloseButton aria-label={t('home.searchClear')} onClick={() => onSearch('')} />}
        autoComplete="off"
      />
      <Button
        variant="default"
        size="sm"
        px={10}
        leftSection={<IconGauge aria-hidden size={20} />}
        onClick={() => go({ screen: 'figures' })}
      >
        {t('home.figures')}
      </Button>
      <Button
        variant="default"
        size="sm"
        px={10}
        leftSection={<IconTargetArrow aria-hidden size={20} />}
        onClick={() => go({ screen: 'tracker' })}
      >
        {t('home.tracker')}
      </Button>
      <Button
        variant="default"
        size="sm"
        px={10}
        leftSection={<IconSchool aria-hidden size={20} />}
        onClick={() => go({ screen: 'drills' })}
      >
        {t('home.drills')}
      </Button>
      <Button variant="default" size="sm" px={10} leftSection={<IconBook aria-hidden size={20} />} onClick={onCases}>
        {t('home.casesShort')}
      </Button>
      <Button
        variant="default"
        size="sm"
        px={10}
        leftSection={<IconFileImport aria-hidden size={20} />}
        onClick={onImport}
      >
        {t('home.import')}
      </Button>
      <Button
        variant="default"
        size="sm"
        px={10}
        leftSection={<IconFileZip aria-hidden size={20} />}
        title={t('archive.openLabel')}
        onClick={onArchive}
      >
        {t('archive.short')}
      </Button>
      <Button
        className={styles.declare}
        size="lg"
        leftSection={<IconFlame aria-hidden size={24} />}
        rightSection={<kbd className={styles.key}>D</kbd>}
        onClick={() => openDeclare()}
      >
        {t('home.declare')}
      </Button>
    </div>
  )
}

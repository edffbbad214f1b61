import { TextInput } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import { IconCopy, IconCsv, IconPrinter, IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ReportDocument } from '../../../shared/report/document/document.ts'
import { ActButton } from '../../parts/act-button.tsx'
import layout from '../../parts/screen.module.css'
import type { TrackerWay } from './export-tracker.tsx'
import { sendTracker, trackerWays } from './export-tracker.tsx'
import { trackerView, useTrackerView } from './tracker-view.ts'

const icons: Readonly<Record<TrackerWay, Icon>> = { copy: IconCopy, csv: IconCsv, print: IconPrinter }

type Props = { readonly document: ReportDocument; readonly empty: boolean }

/** Searches the list, and takes it out as it is narrowed. */
export function TrackerTools({ document, empty }: Props) {
  const { t } = useTranslation()
  const { search } = useTrackerView()
  return (
    <div className={layout.tools}>
      <TextInput
        id="tracker-search"
        size="xs"
        leftSection={<IconSearch aria-hidden size={16} />}
        aria-label={t('tracker.search')}
        placeholder={t('tracker.searchHint')}
        value={search}
        onChange={(event) => trackerView.setState({ search: event.currentTarget.value })}
      />
      {trackerWays.map((way) => {
        const Shape = icons[way]
        return (
          <ActButton
            key={way}
            size="compact-md"
            leftSection={<Shape aria-hidden size={18} />}
            title={t(`tracker.keys.${way}`)}
            refused={empty ? t('tracker.nothing') : null}
            onAct={() => sendTracker[way](document)}
          >
            {t(`tracker.${way}`)}
          </ActButton>
        )
      })}
    </div>
  )
}

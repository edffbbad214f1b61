import { Button, Title } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { MaskedContact } from '../../../../shared/people/masked.ts'
import { showPeople } from '../people-view.ts'
import { BusyNote } from './busy-note.tsx'
import { ChooseStep } from './choose-step.tsx'
import styles from './import.module.css'
import { MapStep } from './map-step.tsx'
import { ReportStep } from './report-step.tsx'
import { StepList } from './step-list.tsx'
import { useAddressBook } from './use-address-book.ts'

/** The way of an address book into the console: a file, a look at what would come of it, and the report. */
export function ImportView({ contacts }: { readonly contacts: readonly MaskedContact[] }) {
  const { t } = useTranslation()
  const book = useAddressBook()
  const { preview, report, busy } = book
  const step = report ? 'report' : preview ? 'map' : 'choose'
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [step])
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <Button
          variant="default"
          leftSection={<IconArrowLeft aria-hidden size={18} />}
          onClick={() => showPeople({ importing: false })}
        >
          {t('people.importing.back')}
        </Button>
        <Title order={1} size="h2" tabIndex={-1} ref={heading}>
          {t('people.importing.title')}
        </Title>
        <StepList step={step} />
      </div>
      {busy && <BusyNote busy={busy} />}
      {step === 'choose' && !busy && <ChooseStep onChoose={(file) => void book.choose(file)} />}
      {step === 'map' && preview && (
        <MapStep key={book.file?.fileName} book={book} preview={preview} contacts={contacts} />
      )}
      {report && <ReportStep report={report} />}
    </div>
  )
}

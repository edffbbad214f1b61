import { Button, FileButton } from '@mantine/core'
import { IconFileUpload, IconUserPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportPreview } from '../../../../shared/bridge/people-rows.ts'
import type { MaskedContact } from '../../../../shared/people/masked.ts'
import type { DuplicateRule } from '../../../../shared/view/import-choices.ts'
import { choose, countTaken, partFindings, usualRule } from '../../../../shared/view/import-choices.ts'
import { ColumnTable } from './column-table.tsx'
import { Duplicates } from './duplicates.tsx'
import { FileLine } from './file-line.tsx'
import { Findings } from './findings.tsx'
import styles from './import.module.css'
import { PreviewTable } from './preview-table.tsx'
import type { AddressBookImport } from './use-address-book.ts'

type Props = {
  readonly book: AddressBookImport
  readonly preview: ImportPreview
  readonly contacts: readonly MaskedContact[]
}

/** What would come of the file: how it was read, where its columns go, who is in it, and what would not be taken. */
export function MapStep({ book, preview, contacts }: Props) {
  const { t } = useTranslation()
  const [rule, setRule] = useState<DuplicateRule>(usualRule)
  const { file, busy } = book
  const choices = useMemo(() => choose(preview.duplicates, rule), [preview, rule])
  const { refused, changed } = useMemo(() => partFindings(preview.findings), [preview])
  const count = countTaken(preview.readable, choices)
  if (!file) return null
  return (
    <>
      <FileLine
        preview={preview}
        fileName={file.fileName}
        refused={refused.length}
        onEncoding={(encoding) => void book.look({ ...file, encoding })}
      />
      {preview.columns.length > 0 && (
        <ColumnTable
          columns={preview.columns}
          onMap={(mapping) => void book.look({ ...file, encoding: preview.encoding, mapping })}
        />
      )}
      {preview.readable === 0 ? (
        <p className={styles.caution}>{t('people.importing.nobody')}</p>
      ) : (
        <PreviewTable rows={preview.preview} />
      )}
      {preview.duplicates.length > 0 && (
        <Duplicates
          duplicates={preview.duplicates}
          preview={preview.preview}
          rule={rule}
          contacts={contacts}
          onRule={setRule}
        />
      )}
      {preview.findings.length === 0 && <p className={styles.good}>{t('people.importing.allTaken')}</p>}
      <Findings title={t('people.importing.refusedCount', { count: refused.length })} findings={refused} />
      <Findings title={t('people.importing.changedCount', { count: changed.length })} findings={changed} />
      <div className={styles.foot}>
        <FileButton
          onChange={(next) => next && void book.choose(next)}
          accept=".csv,.vcf,.vcard,.txt,.tsv,text/csv,text/vcard"
        >
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconFileUpload aria-hidden size={18} />}>
              {t('people.importing.chooseOther')}
            </Button>
          )}
        </FileButton>
        <Button
          size="md"
          leftSection={<IconUserPlus aria-hidden size={20} />}
          disabled={count === 0 || busy !== null}
          onClick={() => void book.take(choices, count)}
        >
          {t('people.importing.take', { count })}
        </Button>
      </div>
    </>
  )
}

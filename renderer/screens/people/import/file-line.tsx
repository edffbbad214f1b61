import { NativeSelect } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ImportPreview } from '../../../../shared/bridge/people-rows.ts'
import { Figure } from './figure.tsx'
import styles from './import.module.css'

const encodings = ['utf-8', 'utf-8-bom', 'shift_jis', 'utf-16le', 'utf-16be'] as const

type Props = {
  readonly preview: ImportPreview
  readonly fileName: string
  readonly refused: number
  readonly onEncoding: (encoding: ImportPreview['encoding']) => void
}

/** How the file was read, and its figures. */
export function FileLine({ preview, fileName, refused, onEncoding }: Props) {
  const { t } = useTranslation()
  const { format, encoding, rows, readable, duplicates, charactersLost } = preview
  return (
    <div className={styles.fileLine}>
      <div className={styles.fileName}>
        <span className="dim">{t('people.importing.file')}</span>
        <strong>
          {fileName} ({t(`people.importing.format.${format}`)})
        </strong>
      </div>
      <NativeSelect
        label={t('people.importing.encoding')}
        value={encoding}
        onChange={(event) => onEncoding(encodings.find((one) => one === event.currentTarget.value) ?? encoding)}
        data={encodings.map((one) => ({ value: one, label: t(`people.importing.encodings.${one}`) }))}
      />
      <Figure value={rows} label={t('people.importing.rows')} />
      <Figure value={readable} label={t('people.importing.rowsTaken')} tone="done" />
      <Figure value={refused} label={t('people.importing.rowsRefused')} tone={refused > 0 ? 'late' : undefined} />
      <Figure
        value={duplicates.length}
        label={t('people.importing.rowsDouble')}
        tone={duplicates.length > 0 ? 'warning' : undefined}
      />
      {charactersLost > 0 && (
        <p className={styles.caution}>
          <IconAlertTriangle aria-hidden size={18} />
          {t('people.importing.charactersLost', { count: charactersLost })}
        </p>
      )}
    </div>
  )
}

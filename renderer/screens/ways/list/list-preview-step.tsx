import { Button, NativeSelect } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ConnectorView, ListPreview } from '../../../../shared/bridge/outbox-rows.ts'
import { Figure } from '../../people/import/figure.tsx'
import styles from '../ways.module.css'
import { RefusedRows } from './refused-rows.tsx'
import type { ChosenList, MailingListImport } from './use-list-import.ts'

const encodings = ['utf-8', 'utf-8-bom', 'shift_jis', 'utf-16le', 'utf-16be'] as const

type Props = {
  readonly list: MailingListImport
  readonly file: ChosenList
  readonly preview: ListPreview
  readonly connector: ConnectorView
}

/** What would come of a file: how it is read, which column, how many addresses, which rows are not taken. Nothing is kept yet. */
export function ListPreviewStep({ list, file, preview, connector }: Props) {
  const { t } = useTranslation()
  const { encoding, columns, column, rows, taken, refused, findings, sample, charactersLost } = preview
  const left = refused.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <div className={styles.fileLine}>
        <strong>{file.fileName}</strong>
        <NativeSelect
          label={t('people.importing.encoding')}
          value={encoding}
          onChange={(event) =>
            void list.look({
              ...file,
              encoding: encodings.find((one) => one === event.currentTarget.value) ?? encoding
            })
          }
          data={encodings.map((one) => ({ value: one, label: t(`people.importing.encodings.${one}`) }))}
        />
        <NativeSelect
          label={t('ways.mailingList.column')}
          value={column === null ? '' : String(column)}
          onChange={(event) => {
            const { value } = event.currentTarget
            if (value !== '') void list.look({ ...file, encoding, column: Number(value) })
          }}
          data={[
            ...(column === null ? [{ value: '', label: t('ways.mailingList.noColumn') }] : []),
            ...columns.map(({ heading, sample: first }, index) => ({
              value: String(index),
              label: [heading || t('ways.mailingList.columnNo', { place: index + 1 }), first]
                .filter(Boolean)
                .join(' — ')
            }))
          ]}
        />
        <Figure value={rows} label={t('ways.mailingList.rows')} />
        <Figure value={taken} label={t('ways.mailingList.takes')} tone="done" />
        <Figure value={left} label={t('ways.mailingList.leaves')} tone={left > 0 ? 'warning' : undefined} />
      </div>
      {charactersLost > 0 && (
        <p className={styles.caution}>
          <IconAlertTriangle aria-hidden size={18} />
          {t('people.importing.charactersLost', { count: charactersLost })}
        </p>
      )}
      {connector.list && <p>{t('ways.mailingList.replaces', { count: connector.list.count })}</p>}
      {sample.length > 0 && (
        <section aria-labelledby="list-sample">
          <h2 id="list-sample" className={styles.heading}>
            {t('ways.mailingList.sample')}
          </h2>
          <ul className={styles.sample}>
            {sample.map((address, index) => (
              // Masked addresses may be alike.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>{address}</li>
            ))}
          </ul>
        </section>
      )}
      <RefusedRows refused={refused} findings={findings} />
      <div className={styles.foot}>
        <Button onClick={() => void list.take()} disabled={taken === 0 || column === null || list.busy !== null}>
          {t('ways.mailingList.take', { count: taken })}
        </Button>
        <span className="dim">{t('ways.mailingList.sealed')}</span>
      </div>
    </>
  )
}

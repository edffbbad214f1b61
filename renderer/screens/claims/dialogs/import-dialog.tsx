import { Button, Checkbox, FileButton, Group, NativeSelect, TextInput } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { REGISTER_FILE_LIMIT } from '../../../../shared/bridge/register-rows.ts'
import type { ReadTable } from '../../../../shared/bridge/register-rows.ts'
import { CLAIM_ROWS } from '../../../../shared/incident/claim/claim.ts'
import { importCommands } from '../../../../shared/view/compensation/import-commands.ts'
import { readRegister } from '../../../../shared/view/compensation/read-register.ts'
import { unitOf } from '../../../../shared/view/compensation/typed-prices.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { act } from '../../../store/act.ts'
import { ask } from '../../../store/line.ts'
import { reportFault, say } from '../../../store/toasts.ts'
import { useZone } from '../../../store/zone.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { base64Of } from '../../people/base64.ts'
import styles from '../claims.module.css'
import type { RegisterView } from '../use-register.ts'
import { ImportPreview } from './import-preview.tsx'

const encodings = ['utf-8', 'utf-8-bom', 'shift_jis', 'utf-16le', 'utf-16be'] as const
const MEGABYTE = 1024 * 1024

type Props = { readonly view: RegisterView; readonly onClose: () => void }
type Source = { readonly file: string; readonly content: string; readonly table: ReadTable }

/** Cases of a CSV file: shown row by row with what is wrong, and taken whole or not at all; nothing is taken twice. */
export function ImportDialog({ view, onClose }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const { state, playbook } = view.open
  const [source, setSource] = useState<Source | null>(null)
  const [currency, setCurrency] = useState('JPY')
  const [doubles, setDoubles] = useState(false)
  const [changes, setChanges] = useState(false)
  const [reason, setReason] = useState('')
  const { claims, drill } = state
  const unit = unitOf(currency) ?? ''
  const reading = useMemo(
    () =>
      source &&
      readRegister(source.table, {
        state: { claims, drill },
        playbook: playbook.playbook,
        timeZone: zone,
        currency: unit
      }),
    [source, claims, drill, playbook, zone, unit]
  )
  const commands = useMemo(
    () => importCommands(reading, { doubles, changes, reason: reason.trim(), source: source?.file ?? '' }),
    [reading, doubles, changes, reason, source]
  )
  const load = async (file: string, content: string, encoding?: ReadTable['encoding']) => {
    const reply = await ask('register.read', { content, ...(encoding ? { encoding } : {}) })
    if (reply.ok) setSource({ file, content, table: reply.value })
    else reportFault(reply.fault)
  }
  const choose = async (file: File | null) => {
    if (!file) return
    if (file.size > REGISTER_FILE_LIMIT) {
      return say('refused', t('claims.file.tooLarge', { file: file.name, limit: REGISTER_FILE_LIMIT / MEGABYTE }))
    }
    const bytes = await file.arrayBuffer().catch(() => null)
    if (!bytes) return say('failed', t('claims.file.unreadable', { file: file.name }))
    await load(file.name, base64Of(new Uint8Array(bytes)))
  }
  const refused = () => {
    if (!reading) return t('claims.file.chooseFirst')
    if (reading.fault) return t(`claims.file.fault.${reading.fault}`, { limit: CLAIM_ROWS })
    if (reading.counts.bad > 0) return t('claims.file.bad', { count: reading.counts.bad })
    if (commands.length === 0) return t('claims.file.nothing')
    return commands.map((command) => refusedText(command)).find((text) => text !== null) ?? null
  }
  const send = async () => {
    for (const command of commands) if ((await act(command)) === null) return false
    say('done', t('claims.file.done', { count: commands.reduce((sum, { data }) => sum + data.rows.length, 0) }))
    return true
  }
  const counts = reading?.counts
  return (
    <FormDialog
      title={t('claims.keys.import')}
      size="xl"
      confirm={t('claims.file.confirm', { count: commands.reduce((sum, { data }) => sum + data.rows.length, 0) })}
      refused={refused()}
      onClose={onClose}
      onSubmit={send}
    >
      <p>{t('claims.file.lead')}</p>
      <Group gap={10} align="end">
        <FileButton
          onChange={(file) => void choose(file)}
          accept=".csv,.tsv,.txt,text/csv"
          inputProps={{ 'aria-label': t('claims.file.choose') }}
        >
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconFileUpload aria-hidden size={18} />} data-autofocus>
              {t('claims.file.choose')}
            </Button>
          )}
        </FileButton>
        {source && <strong>{source.file}</strong>}
        {source && (
          <NativeSelect
            label={t('people.importing.encoding')}
            value={source.table.encoding}
            onChange={(event) => {
              const told = encodings.find((one) => one === event.currentTarget.value)
              void load(source.file, source.content, told)
            }}
            data={encodings.map((one) => ({ value: one, label: t(`people.importing.encodings.${one}`) }))}
          />
        )}
        <TextInput
          label={t('claims.file.currency')}
          value={currency}
          error={unit === '' && t('compensation.basis.unitBad')}
          onChange={(event) => setCurrency(event.currentTarget.value)}
          autoComplete="off"
        />
      </Group>
      {source && source.table.charactersLost > 0 && (
        <p className={styles.doubled}>{t('people.importing.charactersLost', { count: source.table.charactersLost })}</p>
      )}
      {reading && reading.ignored.length > 0 && (
        <p className="dim">{t('claims.file.ignored', { columns: reading.ignored.join(' / ') })}</p>
      )}
      {counts && counts.double > 0 && (
        <Checkbox
          label={t('claims.file.doubles', { count: counts.double })}
          checked={doubles}
          onChange={(event) => setDoubles(event.currentTarget.checked)}
        />
      )}
      {counts && counts.changes > 0 && (
        <Checkbox
          label={t('claims.file.changes', { count: counts.changes })}
          checked={changes}
          onChange={(event) => setChanges(event.currentTarget.checked)}
        />
      )}
      {changes && <ReasonField label={t('common.reason')} value={reason} maxLength={1000} onChange={setReason} />}
      {reading && !reading.fault && <ImportPreview reading={reading} playbook={playbook.playbook} />}
    </FormDialog>
  )
}

import { Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Input, Output } from '../../../../shared/bridge/contract.ts'
import { download } from '../../../parts/download.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { ask } from '../../../store/line.ts'
import { reportFault, say } from '../../../store/toasts.ts'
import { useZone } from '../../../store/zone.ts'
import { bytesOf } from '../../people/base64.ts'
import styles from '../claims.module.css'
import type { RegisterView } from '../use-register.ts'

const encodings = ['utf-8-bom', 'shift_jis'] as const
type Encoding = Input<'register.export'>['encoding']
type Made = Output<'register.export'>

type Props = { readonly view: RegisterView; readonly onClose: () => void }

/** Writes the register for a spreadsheet. Characters that Shift_JIS cannot hold are named before the file is saved. */
export function ExportDialog({ view, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const { stream, state } = view.open
  const [encoding, setEncoding] = useState<Encoding>('utf-8-bom')
  const [lossy, setLossy] = useState<Made | null>(null)
  const save = ({ fileName, mimeType, content, count }: Made) => {
    download({ fileName, mimeType, text: bytesOf(content) }, 'incident')
    say('done', t('claims.file.exported', { count }))
    return true
  }
  const send = async () => {
    if (lossy) return save(lossy)
    const reply = await ask('register.export', { stream, encoding, language, timeZone: zone })
    if (!reply.ok) {
      reportFault(reply.fault)
      return false
    }
    if (reply.value.lost.length === 0) return save(reply.value)
    setLossy(reply.value)
    return false
  }
  const set = (value: string) => {
    setEncoding(encodings.find((one) => one === value) ?? 'utf-8-bom')
    setLossy(null)
  }
  return (
    <FormDialog
      title={t('claims.keys.export')}
      confirm={t(lossy ? 'people.exporting.saveAnyway' : 'claims.export')}
      onClose={onClose}
      onSubmit={send}
    >
      <p>{t('claims.file.exportLead', { count: view.rows.length })}</p>
      {state.drill && <p>{t('claims.file.exportDrill')}</p>}
      <Radio.Group label={t('people.importing.encoding')} value={encoding} onChange={set}>
        <Stack gap={6} pt={4}>
          {encodings.map((one) => (
            <Radio key={one} value={one} label={t(`people.importing.encodings.${one}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {lossy && (
        <p className={styles.doubled}>{t('claims.file.lost', { characters: lossy.lost.slice(0, 60).join(' ') })}</p>
      )}
    </FormDialog>
  )
}

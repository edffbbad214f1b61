import { Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MaskedContact } from '../../../shared/people/masked.ts'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { useLanguage } from '../../parts/use-language.ts'
import { useSession } from '../../store/session.ts'
import type { ExportForm, LostFile } from './export-people.ts'
import { exportPeople, saveExported } from './export-people.ts'
import { LostCharacters } from './lost-characters.tsx'

type Props = { readonly contacts: readonly MaskedContact[]; readonly onClose: () => void }

const formats = ['csv', 'vcard-4.0', 'vcard-3.0'] as const
const encodings = ['utf-8-bom', 'shift_jis'] as const

/** Exports everybody, after saying what leaves in the clear and that it is recorded. */
export function ExportDialog({ contacts, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const person = useSession((state) => state.settings?.person ?? '')
  const [form, setForm] = useState<ExportForm>({ format: 'csv', encoding: 'utf-8-bom' })
  const [lost, setLost] = useState<LostFile | null>(null)
  const count = contacts.filter(({ retired, locked }) => !retired && !locked).length
  const run = async (wanted: ExportForm) => {
    const file = await exportPeople(wanted, language)
    if (!file) return false
    if (file.lost.characters.length === 0) return saveExported(file)
    setLost(file)
    return false
  }
  if (lost)
    return (
      <LostCharacters
        file={lost}
        contacts={contacts}
        onUtf8={() => run({ ...form, encoding: 'utf-8-bom' })}
        onClose={onClose}
      />
    )
  return (
    <FormDialog
      title={t('people.exporting.title')}
      confirm={t('people.exporting.confirm')}
      onClose={onClose}
      onSubmit={() => run(form)}
    >
      <p>{t('people.exporting.lead', { count })}</p>
      <p>{person === '' ? t('people.exporting.loggedNobody') : t('people.exporting.logged', { person })}</p>
      <Radio.Group
        label={t('people.exporting.format')}
        value={form.format}
        onChange={(format) => setForm({ ...form, format: format as ExportForm['format'] })}
      >
        <Stack gap={6} mt={4}>
          {formats.map((format) => (
            <Radio key={format} value={format} label={t(`people.exporting.${format}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {form.format === 'csv' ? (
        <Radio.Group
          label={t('people.exporting.encoding')}
          value={form.encoding}
          onChange={(encoding) => setForm({ ...form, encoding: encoding as ExportForm['encoding'] })}
        >
          <Stack gap={6} mt={4}>
            {encodings.map((encoding) => (
              <Radio key={encoding} value={encoding} label={t(`people.exporting.${encoding}`)} />
            ))}
          </Stack>
        </Radio.Group>
      ) : (
        <p>{t('people.exporting.vcardEncoding')}</p>
      )}
      {form.format === 'csv' && form.encoding === 'shift_jis' && <p>{t('people.exporting.shiftJisWarning')}</p>}
    </FormDialog>
  )
}

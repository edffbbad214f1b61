import { Button, Group, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MaskedContact } from '../../../shared/people/masked.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import type { LostFile } from './export-people.ts'
import { saveExported } from './export-people.ts'

/** Nobody reads more names in one go. */
const SHOWN = 100

type Props = {
  readonly file: LostFile
  readonly contacts: readonly MaskedContact[]
  readonly onUtf8: () => Promise<boolean>
  readonly onClose: () => void
}

/** Says which characters the encoding cannot hold, and whose they are, before the file is saved. */
export function LostCharacters({ file, contacts, onUtf8, onClose }: Props) {
  const { t } = useTranslation()
  const { characters, contacts: ids } = file.lost
  const names = new Map(contacts.map(({ id, name }) => [id, name]))
  const saveAnyway = () => {
    saveExported(file)
    onClose()
  }
  const inUtf8 = async () => {
    if (await onUtf8()) onClose()
  }
  return (
    <Dialog title={t('people.exporting.lostTitle')} onClose={onClose}>
      <Stack gap="sm">
        <p>
          {t('people.exporting.lostLead', { count: characters.length, characters: characters.slice(0, 60).join(' ') })}
        </p>
        <ScrollBox label={t('people.exporting.lostWho')}>
          <ul>
            {ids.slice(0, SHOWN).map((id) => (
              <li key={id}>{names.get(id)}</li>
            ))}
            {ids.length > SHOWN && <li>{t('people.exporting.lostMore', { count: ids.length - SHOWN })}</li>}
          </ul>
        </ScrollBox>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button variant="default" onClick={saveAnyway}>
            {t('people.exporting.saveAnyway')}
          </Button>
          <Button onClick={() => void inUtf8()} data-autofocus>
            {t('people.exporting.useUtf8')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}

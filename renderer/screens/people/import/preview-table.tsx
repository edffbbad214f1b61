import { Table, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportPreview } from '../../../../shared/bridge/people-rows.ts'
import { useCurrentPlaybook } from '../../../store/playbooks.ts'
import { usePartyNames } from '../use-party-names.ts'
import styles from './import.module.css'

const SHOWN = 5

/** The first people of the file as they would stand, numbers and addresses masked. */
export function PreviewTable({ rows }: { readonly rows: ImportPreview['preview'] }) {
  const playbook = useCurrentPlaybook()
  return playbook ? <Rows rows={rows.slice(0, SHOWN)} playbook={playbook.playbook} /> : null
}

type Props = { readonly rows: ImportPreview['preview']; readonly playbook: Parameters<typeof usePartyNames>[0] }

function Rows({ rows, playbook }: Props) {
  const { t } = useTranslation()
  const { party, department } = usePartyNames(playbook)
  const fields = ['name', 'reading', 'role', 'numbers', 'addresses'] as const
  return (
    <section>
      <Title order={2} size="h4">
        {t('people.importing.preview', { count: rows.length })}
      </Title>
      <Table className={styles.preview}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('people.importing.previewRow')}</Table.Th>
            {fields.map((field) => (
              <Table.Th key={field} scope="col">
                {t(`people.importing.fields.${field}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ row, contact }) => (
            <Table.Tr key={row}>
              <Table.Td className="digits">{row}</Table.Td>
              <Table.Td>{contact.name}</Table.Td>
              <Table.Td>{contact.reading}</Table.Td>
              <Table.Td>
                {contact.role === '' ? contact.department && department(contact.department) : party(contact.role)}
              </Table.Td>
              <Table.Td>
                {contact.numbers.map(({ kind, value }) => `${t(`people.kind.${kind}`)} ${value}`).join(' → ')}
              </Table.Td>
              <Table.Td>{contact.addresses.map(({ value }) => value).join(' → ')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}

import { Button, NativeSelect, Table, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportPreview } from '../../../../shared/bridge/people-rows.ts'
import type { Target } from '../../../../shared/people/import/target.ts'
import { targets } from '../../../../shared/people/import/target.ts'
import styles from './import.module.css'

type Props = { readonly columns: ImportPreview['columns']; readonly onMap: (mapping: Target[]) => void }

/** Where each column of the file goes: guessed, and to be mended here. Values are masked. */
export function ColumnTable({ columns, onMap }: Props) {
  const { t } = useTranslation()
  const [showIgnored, setShowIgnored] = useState(false)
  const [touched, setTouched] = useState<ReadonlySet<number>>(new Set())
  const rows = columns.map((column, index) => ({ ...column, index }))
  const isIgnored = ({ target, index }: (typeof rows)[number]) => target === 'ignore' && !touched.has(index)
  const ignored = rows.filter(isIgnored).length
  const choices = targets.map((target) => ({ value: target, label: t(`people.importing.targets.${target}`) }))
  const put = (index: number, value: string) => {
    setTouched(new Set(touched).add(index))
    onMap(columns.map(({ target }, at) => (at === index ? (targets.find((one) => one === value) ?? 'ignore') : target)))
  }
  return (
    <section>
      <Title order={2} size="h4">
        {t('people.importing.columns')}
      </Title>
      <p className="dim">{t('people.importing.columnsHelp')}</p>
      <Table className={styles.columns}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('people.importing.heading')}</Table.Th>
            <Table.Th scope="col">{t('people.importing.sample')}</Table.Th>
            <Table.Th scope="col">{t('people.importing.target')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows
            .filter((row) => showIgnored || !isIgnored(row))
            .map(({ index, heading, sample, target }) => {
              const name = heading.trim() || t('people.importing.noHeading', { place: index + 1 })
              return (
                <Table.Tr key={index}>
                  <Table.Th scope="row">{name}</Table.Th>
                  <Table.Td>{sample}</Table.Td>
                  <Table.Td>
                    <NativeSelect
                      aria-label={t('people.importing.targetOf', { heading: name })}
                      value={target}
                      onChange={(event) => put(index, event.currentTarget.value)}
                      data={choices}
                    />
                  </Table.Td>
                </Table.Tr>
              )
            })}
        </Table.Tbody>
      </Table>
      {ignored > 0 && (
        <Button variant="subtle" aria-expanded={showIgnored} onClick={() => setShowIgnored(!showIgnored)}>
          {showIgnored ? t('people.importing.ignoredHide') : t('people.importing.ignoredShow', { count: ignored })}
        </Button>
      )}
    </section>
  )
}

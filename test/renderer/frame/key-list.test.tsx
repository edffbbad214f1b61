import { MantineProvider } from '@mantine/core'
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { KeyList } from '../../../renderer/commands/key-list.tsx'
import { offered } from '../../../renderer/commands/registry.ts'
import { startTexts } from '../../../renderer/text/i18n.ts'

test('the sheet begins with the keys of the screen; those that work everywhere come last', async () => {
  await startTexts('ja')
  const command = (id: string, group: string, keys?: string) => ({ id, title: id, group, keys, run: () => undefined })
  offered.setState({
    byOwner: new Map([
      ['keys', [command('パレット', '全般', 'mod+K')]],
      ['places', [command('一覧へ', '移動', 'mod+1'), command('時系列へ', '移動')]],
      ['board', [command('完了にする', '項目', 'c')]]
    ])
  })
  render(
    <MantineProvider>
      <KeyList onClose={() => undefined} />
    </MantineProvider>
  )
  const dialog = screen.getByRole('dialog', { name: 'キー一覧' })
  const groups = within(dialog).getAllByRole('heading', { level: 3 })
  expect(groups.map((one) => one.textContent)).toEqual(['項目', '移動', '全般'])
  expect(
    within(dialog)
      .getAllByRole('listitem')
      .map((one) => one.textContent)
  ).toEqual(['c完了にする', 'Ctrl+1一覧へ', 'Ctrl+Kパレット'])
})

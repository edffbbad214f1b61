import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { TimeField } from '../../../renderer/parts/time-field.tsx'
import { openPage } from '../home/open-page.tsx'

const told: (number | null)[] = []

function Form({ zone = 'Asia/Tokyo' }: { readonly zone?: string }) {
  const [value, setValue] = useState<number | null>(null)
  return (
    <TimeField
      label="発生"
      value={value}
      zone={zone}
      onChange={(ms) => {
        told.push(ms)
        setValue(ms)
      }}
    />
  )
}

const day = () => screen.getByRole('textbox', { name: '発生 日付' }) as HTMLInputElement
const clock = () => screen.getByRole('textbox', { name: '発生 時刻' }) as HTMLInputElement

test('full-width digits without a colon are a time, and are written out when the field is left', async () => {
  const { user } = await openPage(<Form />)
  await user.type(day(), '2026/1/31')
  await user.type(clock(), '3１２')
  await user.tab()
  await user.click(document.body)
  expect(told.at(-1)).toBe(Date.UTC(2026, 0, 30, 18, 12))
  expect([day().value, clock().value]).toEqual(['2026-01-31', '03:12'])
})

test('what is no time is said in words and counts as nothing', async () => {
  const { user } = await openPage(<Form />)
  await user.type(day(), '2026-01-31')
  await user.type(clock(), '25:00')
  await user.click(document.body)
  expect(screen.getByText('時刻は 03:12 または 03:12:45 の形で入力してください')).toBeTruthy()
  expect(told.at(-1)).toBeNull()
  expect(clock().value).toBe('25:00')
})

test('the present and five minutes ago are one click away', async () => {
  const { user } = await openPage(<Form />)
  await user.click(screen.getByRole('button', { name: '5分前' }))
  expect(Date.now() - (told.at(-1) ?? 0)).toBeLessThan(302_000)
  expect(clock().value).toMatch(/^\d\d:\d\d/)
})

test('a time that the clocks show twice is the first one until the second is picked', async () => {
  const { user } = await openPage(<Form zone="America/New_York" />)
  await user.type(day(), '2025-11-02')
  await user.type(clock(), '01:30')
  expect(told.at(-1)).toBe(Date.UTC(2025, 10, 2, 5, 30))
  await user.click(screen.getByRole('button', { name: /後の/ }))
  expect(told.at(-1)).toBe(Date.UTC(2025, 10, 2, 6, 30))
})

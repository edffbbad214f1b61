import { expect, test, vi } from 'vitest'
import { refreshPeople } from '../../../renderer/store/people.ts'
import { startStores } from '../../../renderer/store/start.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'
import { fakeLine } from '../../helpers/fake-line.ts'

test('the contacts are read again when the store was replaced', async () => {
  const line = fakeLine(defaultPlaybook())
  const reads = () => line.asked.filter(({ name }) => name === 'people.list').length
  await startStores(line)
  await refreshPeople()
  expect(reads()).toBe(1)
  line.tell({ name: 'store.replaced', data: {} })
  await vi.waitFor(() => expect(reads()).toBe(2))
})

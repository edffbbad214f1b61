import { layoutOf } from '../../host/layout.ts'
import { openMemoryStore } from '../../host/store/memory-store.ts'
import { openStore } from '../../host/store/open-store.ts'
import { freshFolder } from '../helpers/data-folder.ts'
import { storeSuite } from './store.ts'

storeSuite('in memory', (now) => {
  const store = openMemoryStore({ node: 'here', now })
  return { store, end: store.close }
})

storeSuite('SQLite', (now) => {
  const opened = openStore({ layout: layoutOf(freshFolder()), now, newId: () => 'here' })
  if (!opened.ok) throw new Error(opened.code)
  return { store: opened.store, end: opened.store.close }
})

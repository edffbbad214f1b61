import fs from 'node:fs'
import path from 'node:path'
import { openFileVault } from '../../host/vault/file-vault.ts'
import { freshFolder } from '../helpers/data-folder.ts'
import { vaultSuite } from './vault.ts'

const folders = new Map<string, string>()
const folderOf = (installation: string) => {
  const known = folders.get(installation)
  const folder = known !== undefined && fs.existsSync(known) ? known : freshFolder()
  folders.set(installation, folder)
  return folder
}

vaultSuite('key file', async (installation) => openFileVault(path.join(folderOf(installation), 'vault.key')))

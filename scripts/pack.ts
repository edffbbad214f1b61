import { buildStale } from './build/run.ts'
import { tellBuilt } from './build/tell.ts'
import { root } from './root.ts'
import { run } from './run.ts'

const built = await buildStale(root, tellBuilt)
const electron = process.env['ELECTRON_OVERRIDE_DIST_PATH']
/** An Electron that is already unpacked is packed as it is, so that nothing has to be downloaded. */
const present = electron ? [`--config.electronDist=${electron}`] : []
if (built.some((one) => 'problem' in one)) process.exitCode = 1
else process.exitCode = await run('electron-builder', ['--publish=never', ...present, ...process.argv.slice(2)])

import { app, BrowserWindow } from 'electron'
import path from 'node:path'

// What the chart is held against: the same points in recharts, every one of them drawn, in a window that has nothing else.
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 720, webPreferences: { sandbox: true } })
  void window.loadFile(path.join(process.env.PLAIN_CHART ?? '', 'index.html'))
})
app.on('window-all-closed', () => app.quit())

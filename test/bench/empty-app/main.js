import { app, BrowserWindow } from 'electron'

// What every figure of the desktop bench is held against: one sandboxed window with a page of two words.
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 720, webPreferences: { sandbox: true } })
  void window.loadURL('data:text/html,<title>empty</title><p id="ready">empty window</p>')
})
app.on('window-all-closed', () => app.quit())

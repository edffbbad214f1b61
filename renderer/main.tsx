import { z } from 'zod'
import '@mantine/core/styles.css'
import './style/base.css'
import { setNonce } from 'get-nonce'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { isNoPlace } from './bridge/ask-ahead.ts'
import { fonts, line } from './first.ts'
import { StartFailed } from './frame/start-failed.tsx'
import { firstPaint } from './parts/first-paint.ts'
import { holdUntil } from './parts/use-after-first.ts'
import { loadTheRest } from './parts/later.tsx'
import { allScreens } from './screens/screen.tsx'
import { incidents } from './store/incidents.ts'
import { openIncident, readAgain } from './store/incident.ts'
import { firstPlace, followAddress, go, parseAddress, route } from './store/route.ts'
import { session } from './store/session.ts'
import { startClock } from './store/clock.ts'
import { greet, listen, showFirst } from './store/start.ts'
import { languageOf, startTexts, switchLanguage } from './text/i18n.ts'

// Generated validators would need `unsafe-eval`, which the content policy forbids.
z.config({ jitless: true })

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
setNonce(nonce)

const root = createRoot(document.getElementById('root') as HTMLElement)

async function start(): Promise<void> {
  await startTexts(languageOf(null, navigator.language))
  listen(line)
  const isLeft = isNoPlace(location.hash) && (await showFirst())
  const started = isLeft || (await greet())
  const { settings, welcome } = session.getState()
  await switchLanguage(languageOf(settings, welcome?.system.language ?? navigator.language))
  startClock()
  if (!isLeft && parseAddress(location.hash).screen === 'home') go(firstPlace(incidents.getState().list ?? []))
  followAddress()
  const { at } = route.getState()
  // The incident is read while the letters are.
  if ('stream' in at) void openIncident(at.stream)
  await fonts
  const painted = firstPaint()
  holdUntil(painted)
  root.render(<StrictMode>{started ? <App nonce={nonce} /> : <StartFailed />}</StrictMode>)
  if (isLeft) await goOnFromLeft(painted)
  // The shell's screens are on this disk; those of the browser face come from a host that may be gone when one is wanted.
  loadTheRest(window.haltdesk === undefined ? allScreens : [])
}

/** What stands on the screen was there before the host: once it can be seen, the host is greeted and the events are read. */
async function goOnFromLeft(painted: Promise<void>): Promise<void> {
  await painted
  if (await greet()) await readAgain()
  else root.render(<StartFailed />)
}

void start()

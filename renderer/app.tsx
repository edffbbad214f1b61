import { MantineProvider } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommandKeys } from './commands/keys.ts'
import { Palette } from './commands/palette.tsx'
import { KeySheet } from './commands/key-sheet.tsx'
import { Frame } from './frame/frame.tsx'
import { WhoDialog } from './frame/who-dialog.tsx'
import { Screen } from './screens/screen.tsx'
import { useRoute } from './store/route.ts'
import { useSession } from './store/session.ts'
import { fromSettings } from './style/color-scheme.ts'
import { theme } from './style/theme.ts'
import { languageOf, switchLanguage } from './text/i18n.ts'

/**
 * The whole page: theme, language, frame, the screen of the present place, and the dialogs that stand over any. The wallboard
 * stands alone and dark: nothing around it, no sound, no key.
 */
export function App({ nonce }: { readonly nonce: string }) {
  const settings = useSession((state) => state.settings)
  const system = useSession((state) => state.welcome?.system.language ?? 'ja')
  const language = languageOf(settings, system)
  const { i18n } = useTranslation()
  useCommandKeys()
  useEffect(() => {
    void switchLanguage(language)
  }, [language])
  const isWall = useRoute().screen === 'wall'
  const scheme = isWall ? 'dark' : (settings?.theme ?? 'dark')
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme={scheme === 'system' ? 'auto' : scheme}
      {...(scheme === 'system' ? {} : { forceColorScheme: scheme })}
      colorSchemeManager={fromSettings}
      getStyleNonce={() => nonce}
    >
      {isWall ? (
        <Screen key={i18n.language} />
      ) : (
        <>
          <Frame key={i18n.language}>
            <Screen />
          </Frame>
          <WhoDialog />
          <Palette />
          <KeySheet />
        </>
      )}
    </MantineProvider>
  )
}

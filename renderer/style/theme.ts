import { createTheme } from '@mantine/core'
import { FAMILY } from './family.ts'

/** One typeface for both scripts, generous controls, and no motion that tells nothing. */
export const theme = createTheme({
  fontFamily: FAMILY,
  fontFamilyMonospace: FAMILY,
  headings: { fontFamily: FAMILY, fontWeight: '650' },
  primaryColor: 'blue',
  primaryShade: 8,
  defaultRadius: 'sm',
  fontSizes: { xs: '13px', sm: '14px', md: '15px', lg: '18px', xl: '22px' },
  autoContrast: true,
  luminanceThreshold: 0.18,
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Modal: {
      defaultProps: {
        centered: true,
        /** What is said in passing stands below a dialog, over none of its buttons. */
        yOffset: 48,
        styles: { title: { fontWeight: 700 } },
        transitionProps: { duration: 0 },
        overlayProps: { backgroundOpacity: 0.6 }
      }
    },
    Menu: { defaultProps: { transitionProps: { duration: 0 } } },
    Tooltip: { defaultProps: { openDelay: 300, transitionProps: { duration: 0 } } }
  }
})

import type { Plugin } from 'vite'

/** What lies in the page's first file: `renderer/first.ts` and all that it reads. */
export const FIRST_FILE =
  /\/(renderer\/(first|bridge|bridge\/[\w-]+|style\/(fonts|family))|shared\/bridge\/(client|frame-limit))\.ts$|letters\/.*\?url$|fontsource-variable\/inter\/(unicode\.json$|.*\?url$)/

/** The letters that every first picture waits for (`renderer/style/fonts.ts`): asked for with the document itself. */
const FIRST_LETTERS = /\/(common-[47]00|inter-latin-wght-normal)-[\w-]+\.(ttf|woff2)$/

/**
 * Has the page's first file run before the large one is there. A file that the large one merely imports would wait for it: so
 * it has a script tag of its own, before the other. Refuses to build where the first file would need any other.
 */
export function firstFileFirst(): Plugin {
  return {
    name: 'first-file',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        if (bundle === undefined) return []
        const first = Object.values(bundle).find((one) => one.type === 'chunk' && one.name === 'first')
        if (first?.type !== 'chunk') throw new Error('the page has no first file')
        if (first.imports.length > 0) throw new Error(`the first file needs ${first.imports.join(', ')}`)
        const letters = Object.keys(bundle).filter((file) => FIRST_LETTERS.test(file))
        if (letters.length !== 3) throw new Error(`the first letters lie in ${letters.length} files`)
        return [
          {
            tag: 'script',
            attrs: { type: 'module', crossorigin: true, src: `./${first.fileName}` },
            injectTo: 'head-prepend'
          },
          ...letters.map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', crossorigin: true, href: `./${file}` },
            injectTo: 'head' as const
          }))
        ]
      }
    }
  }
}

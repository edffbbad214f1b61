import i18next from 'i18next'

type Ask = (key: unknown, params?: unknown, ...rest: unknown[]) => unknown
type Texts = {
  t: Ask
  getFixedT: (language: unknown, namespace?: unknown, prefix?: unknown, ...rest: unknown[]) => Ask
}

/** How many texts are remembered before it begins anew: a board shows some hundred. */
const REMEMBERED = 4_000

const known = new Map<string, string>()

/**
 * The same question, put together once for each language, key and what is filled in: a board asks for some hundred texts at
 * its first picture and for most of them again at each next one, and i18next takes each apart anew.
 */
function remembering(ask: Ask, languageNow: () => string): Ask {
  return (key, params, ...rest) => {
    if (typeof key !== 'string' || rest.length > 0) return ask(key, params, ...rest)
    const question = `${languageNow()} ${key} ${params === undefined ? '' : JSON.stringify(params)}`
    const before = known.get(question)
    if (before !== undefined) return before
    const text = ask(key, params)
    if (typeof text !== 'string') return text
    if (known.size >= REMEMBERED) known.clear()
    known.set(question, text)
    return text
  }
}

let isRemembering = false

/** Has every text remembered that is asked of i18next, in components and outside. Our texts never change, and are one namespace. */
export function rememberTexts(): void {
  if (isRemembering) return
  isRemembering = true
  const texts = i18next as unknown as Texts
  const fix = texts.getFixedT.bind(texts)
  const fixed = new Map<string, Ask>()
  texts.t = remembering(texts.t.bind(texts), () => i18next.language)
  texts.getFixedT = (language, namespace, prefix, ...rest) => {
    if (typeof language !== 'string' || prefix !== undefined) return fix(language, namespace, prefix, ...rest)
    const before = fixed.get(language)
    if (before) return before
    const ask = fix(language, namespace, prefix, ...rest)
    const remembered = Object.assign(
      remembering(ask, () => language),
      ask
    )
    fixed.set(language, remembered)
    return remembered
  }
}

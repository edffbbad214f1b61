type Wanted = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing'

const space = /[ \t\r\n]*/y
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

/**
 * Where a text stops being JSON, as line and column from 1. The parser of the platform does not always say; this one
 * only reads texts that the platform refused, without recursion, so that no nesting is too deep.
 */
export function jsonMistake(text: string): { line: number; column: number } {
  const before = text.slice(0, mistakeOffset(text)).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

function mistakeOffset(text: string): number {
  const open: string[] = []
  let wanted: Wanted = 'value'
  let at = endOf(space, text, 0)
  while (at < text.length) {
    const end = tokenEnd(text, at, wanted, open)
    if (end === at) return at
    if (end < 0) return -end
    wanted = wantedAfter(text.charAt(at), wanted, open)
    at = endOf(space, text, end)
  }
  return text.length
}

/** The end of a token that fits; `at` itself if none fits; the negative place of a mistake inside a string. */
function tokenEnd(text: string, at: number, wanted: Wanted, open: readonly string[]): number {
  const sign = text.charAt(at)
  const mayEnd = wanted === 'commaOrEnd' || wanted === 'valueOrEnd' || wanted === 'keyOrEnd'
  if (sign === '}' || sign === ']') return mayEnd && open.at(-1) === (sign === '}' ? '{' : '[') ? at + 1 : at
  if (sign === ',') return wanted === 'commaOrEnd' ? at + 1 : at
  if (sign === ':') return wanted === 'colon' ? at + 1 : at
  const wantsValue = wanted === 'value' || wanted === 'valueOrEnd'
  if (sign === '"') return wantsValue || wanted === 'key' || wanted === 'keyOrEnd' ? stringEnd(text, at) : at
  if (!wantsValue) return at
  return sign === '{' || sign === '[' ? at + 1 : endOf(scalar, text, at)
}

function wantedAfter(sign: string, wanted: Wanted, open: string[]): Wanted {
  if (sign === '{' || sign === '[') {
    open.push(sign)
    return sign === '{' ? 'keyOrEnd' : 'valueOrEnd'
  }
  if (sign === ',') return open.at(-1) === '{' ? 'key' : 'value'
  if (sign === ':') return 'value'
  if (wanted === 'key' || (wanted === 'keyOrEnd' && sign === '"')) return 'colon'
  if (sign === '}' || sign === ']') open.pop()
  return open.length === 0 ? 'nothing' : 'commaOrEnd'
}

function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '"') return at + 1
    if (sign < ' ') return -at
    if (sign !== '\\') continue
    const escape = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6))
    if (escape === null) return -at
    at += escape[0].length
  }
  return -text.length
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : from
}

/** The page's style, in the page itself: it asks for nothing else. Its hash stands in the content policy. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --back: #ffffff; --text: #14181d; --dim: #48525e; --line: #b9c1cb; --now: #0b57b8; --stop: #b3170c; }
@media (prefers-color-scheme: dark) { :root { --back: #0e1116; --text: #f0f3f6; --dim: #b4bec9; --line: #38424f; --now: #8ab4f8; --stop: #ff6b61; } }
body { margin: 0; background: var(--back); color: var(--text); font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
header, main, footer { max-width: 44rem; margin: 0 auto; padding: 1rem 1.25rem; }
h1 { margin: 0; font-size: 1.4rem; }
h2 { margin: 0; font-size: 1.15rem; }
a { color: var(--now); }
article { padding: 1.25rem 0; border-top: 1px solid var(--line); }
article:first-child { border-top: 3px solid var(--now); }
.meta, footer { color: var(--dim); font-size: .9rem; }
.mark { color: var(--stop); font-weight: 700; }
.body { margin: .75rem 0 0; white-space: pre-wrap; }
`

/**
 * The SHA-256 of the style, as the content policy writes it: a test holds that it is the one.
 * https://www.w3.org/TR/CSP3/#source-list-syntax
 */
export const PAGE_STYLE_HASH = 'sha256-CJdlU3Q56X/q42MHls4DxUaWh6ZhQ5wOoHd6HUcbRGc='

import type { Language } from '../../report/time.ts'
import { sentencesIn } from './sentences.ts'

/** What belongs to customers. A service named after it ("withdrawals of crypto") is not meant. */
const jaThings =
  '(?:資産|残高|資金|預金|預り金|預かり金|お預かりして(?:い|お)るもの|コイン|暗号資産|仮想通貨|ウォレット|お金|財産)(?!の(?:入金|出金|入出金|送付|送金|預入|売買|取引|受取|移転))'
const jaNone = '(?:ありませ|ございませ|ない|無い|なし|無し|おりませ|いませ|みられませ|見られませ)'
const jaStates = [
  '安全(?:です|で(?:す|あ|ご|し)|に(?:管理|保管|保護|保全|守)|(?:が|は|性は|性が)(?:確認|確保|保た|守|担保)(?:され|でき|れ)|性?(?:に|は|上の?)問題|な状態|と(?:確認|判断)|性?(?:を|の)確認(?:し(?:まし)?た|済|が?(?:完了|取れ)|いたしました|できました)|性?を(?:保証|お約束)|[、,)」]|$)',
  '無事(?:です|で|を確認|が確認|[、,)」]|$)',
  '(?:保全|保護|確保|守)(?:され|られ|れ)て?(?:い|お)(?:ます|ります|る)',
  `(?:影響|被害|問題|異常|損失|損害|流出|欠損|差異|不足|毀損|喪失|紛失|漏えい|漏洩|盗難|消失|減少|目減り)[^。]{0,12}${jaNone}`,
  `(?:流出|喪失|紛失|毀損|漏えい|漏洩|消失|減少|目減り)[しさ][^。]{0,8}${jaNone}`,
  '(?:失|奪|盗ま|損な|減)[^。]{0,2}(?:れ|っ)て?[^。]{0,8}(?:ありませ|ませ|ない)',
  '(?:ご)?安心(?:ください|下さい|いただけ|です)',
  '(?:健全|万全|大丈夫|問題なく)(?:です|で|に|な)',
  '全額(?:が)?(?:保全|保護|確保|無事)'
]
const japanese = new RegExp(`${jaThings}[^。]{0,24}?(?:${jaStates.join('|')})`, 'u')

const things =
  "(?:assets?|funds?|balances?|holdings?|(?<=\\b(?:your|our|customers?'?s?|clients?'?s?|users?'?s?) )deposits|coins|crypto(?:currency|currencies)?|money|wallets?|property)(?! (?:deposits?|withdrawals?|trad\\w+|transfers?|services?|providers?|maintenance))"
const safe =
  '(?:safu|safe(?:ly|guarded)?|secured?|protected|intact|unaffected|untouched|unharmed|undamaged|uncompromised|sound|whole|accounted for|in good order|fully backed|not (?:been )?(?:affected|impacted|at risk|lost|compromised|stolen|touched|in danger|exposed)|(?:at|under) no risk)'
const harmed = '(?:lost|stolen|affected|compromised|impacted|at risk|missing|leaked|taken|touched|moved|exposed|harmed)'
const english = [
  new RegExp(`\\b${things}\\b[^.]{0,48}?\\b${safe}\\b`, 'iu'),
  new RegExp(`\\b${safe}\\b\\W{1,3}(?:are |is |remain )?(?:your |customers?'? |client |user |all )*${things}\\b`, 'iu'),
  new RegExp(
    `\\b(?:no|none of|not any|nobody's|not a single)\\b[^.]{0,30}\\b${things}\\b[^.]{0,24}\\b${harmed}\\b`,
    'iu'
  ),
  new RegExp(
    `\\b(?:no|without(?: any)?|zero)\\s+(?:\\w+ )?(?:loss|losses|theft|leak|outflow|impact|effect|damage|risk|danger|harm)\\b[^.]{0,24}\\b${things}\\b`,
    'iu'
  ),
  new RegExp(
    `\\b(?:safety|security|integrity) of\\b[^.]{0,24}\\b${things}\\b[^.]{0,16}\\b(?:confirmed|guaranteed|assured|ensured|verified|not in (?:doubt|question))\\b`,
    'iu'
  ),
  new RegExp(
    `\\b(?:guarantee|assure|ensure|vouch for)\\b[^.]{0,40}\\b(?:safety|security)\\b[^.]{0,24}\\b${things}\\b`,
    'iu'
  ),
  new RegExp(
    `\\b${things}\\b[^.]{0,40}\\b(?:nothing|no reason) to worry\\b|\\b(?:do not|don't|need not) worry about\\b[^.]{0,24}\\b${things}\\b|\\brest assured\\b[^.]{0,60}\\b${things}\\b`,
    'iu'
  )
]
/** Whether it is so is still being looked at, or a customer is told to see to it: nothing is claimed. */
const open =
  /\b(?:whether|if)\b[^.]{0,40}$|\b(?:once|until|after|when|before|as soon as)\b[^.]{0,40}$|\b(?:are|is|still|now|currently|be)\s+(?:verifying|checking|confirming|examining|reviewing|investigating)\b[^.]{0,20}$|\b(?:cannot|can't|can not|unable to|not able to|not yet)\b[^.]{0,40}$|\b(?:keep|keeping|protect|to make|help)\b[^.]{0,16}$/iu

/** The words in which a text claims that assets are safe, as the customer reads them; none where it claims nothing. */
export function assetClaimIn(text: string, language: Language): string | undefined {
  for (const sentence of sentencesIn(text)) {
    const found = language === 'ja' ? japanese.exec(sentence)?.[0] : englishClaim(sentence)
    if (found !== undefined) return found
  }
  return undefined
}

function englishClaim(sentence: string): string | undefined {
  for (const pattern of english) {
    const found = pattern.exec(sentence)
    if (found && !open.test(sentence.slice(0, found.index))) return found[0]
  }
  return undefined
}

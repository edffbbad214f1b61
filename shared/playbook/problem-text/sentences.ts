import type { PlaybookProblemCode } from '../problem.ts'
import type { LocalText } from '../schema.ts'
import { scenarioSentences } from './scenario-sentences.ts'

/** A sentence a problem in each language; `{name}` stands for a parameter. */
export const sentences: Readonly<Record<PlaybookProblemCode, LocalText>> = {
  'not-json': {
    ja: 'ファイルを JSON として読めません。{line}行目・{column}文字目の前後を確かめてください。',
    en: 'The file cannot be read as JSON. Look around line {line}, column {column}.'
  },
  missing: { ja: '「{key}」がありません。', en: '"{key}" is missing.' },
  'unknown-key': {
    ja: '「{key}」という項目はありません。つづりを確かめるか、削除してください。',
    en: 'There is no field "{key}". Check the spelling or remove it.'
  },
  'wrong-kind': {
    ja: '{expected}が入る場所に「{found}」があります。',
    en: 'This should be {expected}, but it is "{found}".'
  },
  'not-allowed': {
    ja: '「{found}」は使えません。使えるもの: {allowed}',
    en: '"{found}" is not allowed here. Allowed: {allowed}'
  },
  'out-of-range': {
    ja: '「{found}」は使えません。必要な値: {expected}',
    en: '"{found}" does not fit. Needed: {expected}'
  },
  'too-few': { ja: '少なくとも{minimum}件が必要です。', en: 'At least {minimum} needed.' },
  empty: { ja: '空欄です。', en: 'This is empty.' },
  'bad-format': { ja: '「{found}」は書き方が正しくありません。', en: '"{found}" is not written as it should be.' },
  'language-missing': { ja: '{language}の文がありません。', en: 'The {language} text is missing.' },
  'language-doubtful': {
    ja: '{language}の欄に別の言語の文が入っているようです。',
    en: 'The {language} text seems to be in the other language.'
  },
  'duplicate-id': { ja: '「{id}」が重複しています。', en: '"{id}" is used more than once.' },
  dangling: { ja: '{kind}「{id}」は存在しません。', en: 'There is no {kind} "{id}".' },
  'duty-without-owner': { ja: 'この対応項目には担当の役割がありません。', en: 'Nobody owns this duty.' },
  'duty-without-type': {
    ja: 'この対応項目はどの種別にも当てはまらず、表示されることがありません。',
    en: 'This duty applies to no incident type, so nobody will ever see it.'
  },
  'owner-of-other-department': {
    ja: '担当の役割「{role}」は別の部門({has})に属しています。この対応項目の部門は {needs} です。',
    en: 'The owner "{role}" belongs to {has}, while the duty is for {needs}.'
  },
  'wait-cycle': {
    ja: '対応項目が互いに待ち合っていて、どれも完了できません: {ring}',
    en: 'These duties wait for one another, so none can be done: {ring}'
  },
  'wait-for-later': {
    ja: '先に済ませるべき「{id}」の期限が、この項目の期限より{minutes}分遅くなっています。',
    en: 'It waits for "{id}", which is due {minutes} minutes later than this duty.'
  },
  'wait-without-effect': {
    ja: '「{id}」を待つ設定ですが、同じ種別で使われることがなく、効果がありません。',
    en: 'It waits for "{id}", but the two never apply to the same incident type.'
  },
  'unreachable-role': {
    ja: '役割「{id}」は連絡網のどこからも呼び出されません。',
    en: 'No call of the contact tree reaches the role "{id}".'
  },
  'too-many-calls': {
    ja: '1人で{count}名を呼び出す設定です。上限は{maximum}名です。',
    en: 'One person has to call {count} people; the limit is {maximum}.'
  },
  'template-missing': {
    ja: '告知経路「{channel}」に「{stage}」の文案がありません。',
    en: 'The channel "{channel}" has no template for the {stage}.'
  },
  'unknown-placeholder': {
    ja: '差し込み「{name}」は存在せず、埋められません。',
    en: 'Nothing can fill the placeholder "{name}".'
  },
  'required-field-not-shown': {
    ja: '必須の項目「{name}」が文中に差し込まれていません。',
    en: 'The text does not show the required field "{name}".'
  },
  'interval-mismatch': {
    ja: '所要時間が出来事の時刻と合いません(時刻の差は{expected}秒、記載は{found}秒)。',
    en: 'The length does not match the events: they are {expected} seconds apart, not {found}.'
  },
  ...scenarioSentences
}

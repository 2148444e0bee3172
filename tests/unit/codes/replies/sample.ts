import { checkJson } from '../../../../src/data/json-file.ts'
import { DataError } from '../../../../src/codes/problems/problem.ts'
import { checkReplies, replyAt } from '../../../../src/codes/replies/check-replies.ts'
import { markOf } from '../../../../src/data/mark.ts'
import type { Original } from '../../../../src/codes/replies/rules/rule.ts'
import { languageSchema } from '../../../../src/codes/replies/schema.ts'
import type { Language, Translation } from '../../../../src/codes/replies/schema.ts'

/** The English replies that the samples were made from. */
export const originals: readonly Original[] = [
  original(21, 'The login did not work. Please try it again.', 'c.json, line 9'),
  original(22, 'The password is not right. Use [link] to set it.', 'c.json, line 30'),
]

function original(code: number, text: string, place: string): Original {
  return { code, text, mark: markOf(text), place }
}

/** A translation of code 22 that has nothing wrong, but for these fields. */
export function translation(fields: Partial<Translation> = {}): Translation {
  return {
    code: 22,
    message: 'Kata laluan salah',
    tellUser: 'Kata laluan tidak betul. Sila guna [link] untuk menetapkannya.',
    keywords: ['password salah', 'lupa kata laluan', 'tak ingat password', 'pw salah'],
    cases: [
      'dah cuba dua kali, masih salah',
      'caps lock agaknya, kata laluan tak padan',
      'kata laluan lama masih tersimpan',
    ],
    from: originals[1]?.mark ?? '',
    ...fields,
  }
}

const login = translation({
  code: 21,
  message: 'Gagal log masuk',
  tellUser: 'Log masuk tidak berjaya. Sila cuba sekali lagi.',
  cases: ['tak dapat masuk akaun sejak pagi', 'asyik kembali ke halaman masuk', 'sign in tak lepas di portal'],
  from: originals[0]?.mark ?? '',
})

/** Malay, with these replies. */
export function malay(replies: readonly Translation[] = [login, translation()]): Language {
  return {
    language: 'ms',
    name: 'Bahasa Melayu',
    englishName: 'Malay',
    script: 'Latn',
    lengths: { message: 30, reply: [0.5, 2], case: [4, 8] },
    avoid: [
      { text: 'unggah', write: 'muat naik' },
      { text: 'Anda', write: 'anda' },
      { text: 'emel', write: 'e-mel', colloquial: true },
    ],
    lookup: { hints: ['salah'], light: ['saya'], same: [['password', 'kata_laluan']] },
    replies: [...replies],
  }
}

/** Chinese, with a reply to code 22 that has these fields. */
export function chinese(fields: Partial<Translation> = {}): Language {
  const reply = translation({
    message: '密码错误',
    tellUser: '密码不正确。请用 [link] 重新设置。',
    keywords: ['密码不对', '忘记密码', 'password 错', '登不进去'],
    cases: ['试了两次还是不对', '浏览器填的是旧的', '忘了上次改成什么'],
    ...fields,
  })
  const first = {
    ...login,
    message: '登录失败',
    tellUser: '登录没有成功，请再试一次。',
    keywords: reply.keywords,
    cases: ['早上开始进不了账户', '一直跳回登录页面', '网页说登不进去'],
  }
  return {
    ...malay([first, reply]),
    language: 'zh-Hans',
    name: '简体中文',
    englishName: 'Chinese',
    script: 'Hans',
    lengths: { message: 20, reply: [0.1, 1], case: [6, 12] },
    avoid: [{ text: '文档', write: '文件' }],
  }
}

/** What is wrong with a file of replies, a line each, without the name of the file. */
export function complaints(language: unknown): string[] {
  try {
    const bytes = new TextEncoder().encode(JSON.stringify(language, null, 2))
    const { value, document } = checkJson(bytes, 'r.json', languageSchema, replyAt)
    const problems = checkReplies(value, document, 'r.json', originals)
    if (problems.length > 0) throw new DataError(problems)
    return []
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    return error.message.split('\n').slice(1)
  }
}

// Lists the codes after which a program may wait and repeat the call: node waiting.ts
export interface Reference {
  version: string
  codes: {
    code: number
    message: string
    retry: string
    repeat: string
    url: string
  }[]
}

const response = await fetch('https://docs.example/codes.json')
const { version, codes } = (await response.json()) as Reference

console.log(`Version ${version}`)
for (const { code, message, url } of codes.filter(
  ({ retry, repeat }) => retry === 'backoff' && repeat === 'safe',
)) {
  console.log(`${String(code)} ${message} ${url}`)
}

/** A response as it is pasted, in one of a few notations. */
export function envelope(code: number, message: string | undefined, random: (limit: number) => number): string {
  const hex = Array.from({ length: 40 }, () => '0123456789abcdef'.charAt(random(16))).join('')
  const text = message === undefined ? '' : `,"message":${JSON.stringify(message)}`
  return (
    [
      `{"result":${String(code)}${text},"data":"${hex}","mac":"${hex}"}`,
      `{\n  "httpStatus": 200,\n  "result": "${String(code)}"${text},\n  "page": ${String(random(99))}\n}`,
      `<response><id>${String(random(99))}</id><result>${String(code)}</result>${message === undefined ? '' : `<message>${message}</message>`}</response>`,
      `HTTP/1.1 200 OK\nDate: Sun, 22 Nov 2026 10:11:${String(10 + random(49))} GMT\nContent-Length: ${String(random(200))}\n\n{"result":${String(code)}${text}}`,
    ][random(4)] ?? ''
  )
}

/** A line of a log that reports a code. */
export function logLine(code: number, message: string, random: (limit: number) => number): string {
  const time = `2026-11-22 10:${String(10 + random(49))}:${String(10 + random(49))},${String(100 + random(899))}`
  return (
    [
      `${time} [http-nio-8080-exec-${String(random(30))}] ERROR c.e.Sign:${String(random(200))} - code=${String(code)}, ${message}`,
      `${time} ERROR call failed with code ${String(code)} after ${String(random(900))} ms`,
      `${time} WARN [worker-${String(random(30))}] ${String(code)} ${message} (attempt ${String(random(5))})`,
      `SignException: error ${String(code)}: ${message}\n    at send (/srv/sign.js:${String(random(99))}:15)`,
    ][random(4)] ?? ''
  )
}

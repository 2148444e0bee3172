/** A text as people paste it, and the codes that it reports, the first one first. */
export interface Paste {
  readonly name: string
  readonly text: string
  readonly codes: readonly number[]
}

/**
 * Hand-written texts in which codes have the surroundings that they have in practice.
 * @param say the message of a code; the texts fit every reference that has all of these codes
 */
export function pastesOf(say: (code: number) => string): readonly Paste[] {
  return [
    {
      name: 'the envelope',
      text: `{"result":22,"message":"${say(22)}","data":"","mac":"9f86d081884c7d65"}`,
      codes: [22],
    },
    { name: 'the envelope with no message', text: '{"result":2016,"data":"2011ab2026","mac":"2f20"}', codes: [2016] },
    {
      name: 'laid out on lines',
      text: `{\n  "result": 41,\n  "message": "${say(41)}",\n  "mac": ""\n}`,
      codes: [41],
    },
    { name: 'the result as text', text: `{ 'result': '0072', 'message': '${say(72)}' }`, codes: [72] },
    { name: 'keys without quotes', text: `{result: 5, message: ${say(5)}}`, codes: [5] },
    { name: 'cut off in the middle', text: `{"result":105,"message":"${say(105).slice(0, 20)}`, codes: [105] },
    {
      name: 'escaped inside a string',
      text: `"body":"{\\"result\\":93,\\"message\\":\\"${say(93)}\\"}"`,
      codes: [93],
    },
    {
      name: 'escaped as HTML',
      text: `{&quot;result&quot;:54,&quot;message&quot;:&quot;${say(54)}&quot;}`,
      codes: [54],
    },
    {
      name: 'a result inside data',
      text: '{"status":"ok","httpStatus":200,"data":{"result":110,"items":[{"id":5,"page":3}]}}',
      codes: [110],
    },
    {
      name: 'a code inside an error',
      text: `{"error":{"code":24,"message":"${say(24)}"},"timestamp":1763800000}`,
      codes: [24],
    },
    {
      name: 'inner objects with codes of their own',
      text: '{"result":22,"data":{"country":{"code":60},"items":[{"code":5,"type":3},{"code":7}]}}',
      codes: [22],
    },
    {
      name: 'a country code next to it',
      text: '{"result":86,"phone":{"countryCode":60,"number":"123456789"},"country code":60}',
      codes: [86],
    },
    { name: 'success', text: `{"result":0,"message":"${say(0)}","data":"a1b2"}`, codes: [0] },
    { name: 'a number that is not a code', text: '{"result":32,"message":""}', codes: [] },
    {
      name: 'an answer of a framework',
      text: '{"timestamp":"2026-11-22T08:11:12.022+00:00","status":500,"error":"Internal Server Error","path":"/sign/22"}',
      codes: [],
    },
    {
      name: 'XML',
      text: `<?xml version="1.0" encoding="UTF-8"?>\n<response><result>75</result><message>${say(75)}</message></response>`,
      codes: [75],
    },
    {
      name: 'XML with a namespace and a type',
      text: '<ns2:reply xmlns:ns2="urn:22"><ns2:code xsi:type="xs:int">89</ns2:code><ns2:retryAfter>30</ns2:retryAfter></ns2:reply>',
      codes: [89],
    },
    { name: 'XML with the code as an attribute', text: '<error code="46" line="12"/>', codes: [46] },
    {
      name: 'SOAP fault',
      text: '<soap:Fault><faultcode>soap:Server</faultcode><detail><errorCode>56</errorCode><port>8080</port></detail></soap:Fault>',
      codes: [56],
    },
    { name: 'key=value', text: `result=6&message=${say(6).replaceAll(' ', '+')}&ts=1763800000`, codes: [6] },
    {
      name: 'key=value in a log',
      text: 'level=error ts=2026-11-22T10:05:22Z host=10.0.0.5 port=8443 result=51 dur=22ms attempt=3',
      codes: [51],
    },
    {
      name: 'a log line of Java',
      text: '2026-11-22 10:22:11,022 [http-nio-8080-exec-24] ERROR c.e.s.SignClient:41 - call failed with code 87 after 35 ms',
      codes: [87],
    },
    {
      name: 'a log line that holds JSON',
      text: `22-Nov-2026 10:22:11.022 INFO [exec-5] POST /contract/file 200 in 44ms -> {"result":103,"message":"${say(103)}"}`,
      codes: [103],
    },
    {
      name: 'a message and no number',
      text: `2026-11-22 10:22:11 WARN [worker-15] c.e.Sign: ${say(111)} (attempt 2 of 3)`,
      codes: [111],
    },
    { name: 'a message with an HTTP status', text: `HTTP 200 in 22 ms: ${say(88)}`, codes: [88] },
    {
      name: 'number and message',
      text: `[10:22:11] ERROR 2025 ${say(2025)} at line 22`,
      codes: [2025],
    },
    {
      name: 'number in brackets and message',
      text: `ApiError: (71) ${say(71)}\n    at call (/srv/app/sign.js:22:15)`,
      codes: [71],
    },
    {
      name: 'an exception',
      text: `com.example.SigningException: error code 2027: ${say(2027)}\n\tat com.example.Ekyc.verify(Ekyc.java:110)\n\tat java.base/java.lang.Thread.run(Thread.java:840)`,
      codes: [2027],
    },
    {
      name: 'an exception of Python',
      text: 'Traceback (most recent call last):\n  File "/srv/app/main.py", line 22, in <module>\n    sign(15)\nSignError: result was 95',
      codes: [95],
    },
    {
      name: 'an exception of .NET',
      text: `Unhandled exception. Sign.ApiException: Code=62, ${say(62)}\n   at Sign.Client.Send() in C:\\src\\Client.cs:line 41`,
      codes: [62],
    },
    {
      name: 'an error of PHP',
      text: `PHP Fatal error:  Uncaught Exception: ${say(67)} in /var/www/sign.php:22`,
      codes: [67],
    },
    {
      name: 'an exchange of HTTP',
      text: `POST /signserver/v1/user/ekycimages/ocr HTTP/1.1\nHost: api.example:8443\nContent-Length: 72\n\nHTTP/1.1 200 OK\nDate: Sun, 22 Nov 2026 10:05:22 GMT\nContent-Type: application/json\nContent-Length: 56\n\n{"result":2010,"message":"${say(2010)}"}`,
      codes: [2010],
    },
    {
      name: 'an exchange of HTTP that failed before',
      text: 'HTTP/1.1 502 Bad Gateway\nServer: nginx/1.22.0\nContent-Length: 24\n\n<html><h1>502 Bad Gateway</h1></html>',
      codes: [],
    },
    {
      name: 'curl',
      text: `> GET /signserver/v1/accesstoken?client_id=22 HTTP/2\n< HTTP/2 200\n< content-length: 44\n{"result":53,"message":"${say(53)}"}`,
      codes: [53],
    },
    { name: 'curl that failed', text: 'curl: (22) The requested URL returned error: 404', codes: [] },
    { name: 'a system error', text: "[Errno 2] No such file or directory: '/var/log/22.log' exit status 1", codes: [] },
    { name: 'a program that ended', text: 'Process finished with exit code 1 at 10:22:05', codes: [] },
    {
      name: 'only dates, ports and durations',
      text: '2026-11-22 10:22:11 connected to 10.0.0.22:8080 in 35ms, thread-5, pid 2011',
      codes: [],
    },
    { name: 'hex', text: '48 65 6c 6c 6f 22 24 30 E2 0a\n0x16 0x22 deadbeef22', codes: [] },
    {
      name: 'several lines with several codes',
      text: '10:22:11 code=24 doc=5\n10:22:12 retry 1\n10:22:13 code=41 doc=6\n10:22:14 result=0 doc=7',
      codes: [24, 41, 0],
    },
    {
      name: 'a list of JSON',
      text: '[{"result":2022,"id":1},{"result":2023,"id":2},{"result":0,"id":3}]',
      codes: [2022, 2023, 0],
    },
    {
      name: 'a mail',
      text: `Hi team,\n\nsince 22 November our 35 users see "${say(109)}" on step 3 of 5.\n\nRegards\nTel. +60 12 345 6789`,
      codes: [109],
    },
    {
      name: 'a mail with a number',
      text: 'Hello,\nwe get error code 112 since 2026-11-20, 5 times a day, on all 3 servers.\nThanks',
      codes: [112],
    },
    {
      name: 'a table of a spreadsheet',
      text: `Date\tCode\tMessage\n2026-11-22\t80\t${say(80)}`,
      codes: [80],
    },
    { name: 'YAML', text: `response:\n  result: 98\n  message: ${say(98)}\n  elapsed: 22`, codes: [98] },
    { name: 'the number as a text with E', text: 'ERROR E2029 raised in module 5', codes: [2029] },
    { name: 'curly quotes', text: `“result”: 114, “message”: “${say(114).slice(0, 26)}”`, codes: [114] },
    {
      name: 'an HTTP status next to a code',
      text: '{"statusCode":200,"body":{"result":37},"headers":{"content-length":41}}',
      codes: [37],
    },
  ]
}

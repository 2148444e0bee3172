/** How one key and its value are written; `rest` must stay readable. */
export type Notation = (key: string, value: string) => string

/** What follows a secret in most of them */
export const rest = '"result":22,"message":"Wrong"'
const json = (key: string, value: string) => JSON.stringify({ [key]: value }).slice(0, -1)
const inJson = (text: string) => JSON.stringify(text).slice(1, -1)

/** Notations in which a value may have several words */
export const quoted: Readonly<Record<string, Notation>> = {
  JSON: (key, value) => `${json(key, value)},${rest}}`,
  'JSON with spaces': (key, value) => `{ "${key}" : "${value}" , ${rest} }`,
  'JSON in JSON': (key, value) => `{"body":"${inJson(`${json(key, value)},`)}",${rest}}`,
  'JSON in JSON in JSON': (key, value) => `{"a":"${inJson(`{"body":"${inJson(json(key, value))}"}`)}",${rest}}`,
  'JSON with an escaped quote': (key, value) => `${json(key, `zqa"${value}`)},${rest}}`,
  'JSON with a backslash at the end': (key, value) => `${json(key, `${value}\\`)},${rest}}`,
  'a JSON list': (key, value) => `{"${key}":["${value}", "zq[]{} ${value}"],${rest}}`,
  'JSON of names and values': (key, value) => `{"name":"${key}","value":"${value}"},${rest}`,
  'a list of names and values': (key, value) => `["${key}", "${value}", "Host"],${rest}`,
  'cut-off JSON': (key, value) => `{${rest},"${key}":"${value}`,
  'HTML-escaped JSON': (key, value) => `{&quot;${key}&quot;:&quot;${value}&quot;,${rest}}`,
  JavaScript: (key, value) => `{ ${key}: '${value}', ${rest} }`,
  'a template of JavaScript': (key, value) => `{ ${key}: \`${value}\`, ${rest} }`,
  Python: (key, value) => `{'${key}': '${value}', ${rest}}`,
  'bytes of Python': (key, value) => `Login(${key}=b'${value}', ${rest})`,
  'a PHP array': (key, value) => `['${key}' => '${value}', ${rest}]`,
  'var_dump of PHP': (key, value) => `["${key}"]=> string(${String(value.length)}) "${value}" ${rest}`,
  Ruby: (key, value) => `{:${key}=>"${value}", ${rest}}`,
  logfmt: (key, value) => `level=info ${key}="${value}" ${rest}`,
  SQL: (key, value) => `UPDATE a SET ${key} = '${value}' ${rest}`,
  'an apostrophe in quotes': (key, value) => `${key}: 'zqit's ${value}', ${rest}`,
  XML: (key, value) => `<a><${key}>${value}</${key}><b>${rest}</b></a>`,
  'XML with an attribute': (key, value) => `<${key} type="text" id='1'>${value}</${key}>${rest}`,
  'XML with a prefix': (key, value) => `<ns1:${key} xsi:type="xsd:string">${value}</ns1:${key}>${rest}`,
  'XML with CDATA': (key, value) => `<${key}><![CDATA[zq<a> ${value}]]></${key}>${rest}`,
  'XML in HTML': (key, value) => `&lt;${key}&gt;${value}&lt;/${key}&gt;${rest}`,
  'XML in JSON': (key, value) => String.raw`\u003c${key}\u003e${value}\u003c/${key}\u003e${rest}`,
  'an attribute of XML': (key, value) => `<login ${key}="${value}"/>${rest}`,
  'a field of a form': (key, value) => `<input name="${key}" value="${value}">${rest}`,
  'an option of a command': (key, value) => `run --${key} "${value}" ${rest}`,
  'print_r of PHP': (key, value) => `    [${key}] => ${value}`,
  'a map of Java': (key, value) => `{user=a, ${key}=${value}, ${rest}}`,
  'the last of a map of Java': (key, value) => `Login{user=a, ${key}=${value}} ${rest}`,
  'a struct of Go': (key, value) => `{User:a ${key}:${value} Next:b} ${rest}`,
  'headers of Go': (key, value) => `map[${key}:[${value}] Host:[a]] ${rest}`,
  YAML: (key, value) => `  ${key}: ${value}`,
  'an item of YAML': (key, value) => `- ${key}: ${value}, zqb`,
  'a header': (key, value) => `${key}: ${value}`,
  'a header of a command': (key, value) => `curl -H "${key}: ${value}" ${rest}`,
  'a header in a log': (key, value) => `2026-11-22 10:00:00 INFO ${key}: ${value}`,
}

/** Notations in which a value is one word */
export const plain: Readonly<Record<string, Notation>> = {
  'a form': (key, value) => `user=a&${key}=${encodeURIComponent(value)}&x=1 ${rest}`,
  'a nested form': (key, value) => `login[${key}]=${encodeURIComponent(value)}&x=1 ${rest}`,
  'an encoded form': (key, value) => `a%5B${key}%5D=${encodeURIComponent(value)}&x=1 ${rest}`,
  'encoded JSON': (key, value) => `body=${encodeURIComponent(`${json(key, value)},"x":1}`)} ${rest}`,
  'an address': (key, value) => `GET /a?${key}=${encodeURIComponent(value)}&x=1 HTTP/1.1" ${rest}`,
  'plain logfmt': (key, value) => `level=info ${key}=${value} ${rest}`,
  'a value at the end': (key, value) => `level=info ${key}=${value}`,
  'a connection string': (key, value) => `Server=a;${key}=${value};Timeout=5;${rest}`,
  'an argument': (key, value) => `run --${key}=${value} --x ${rest}`,
  'a plain option': (key, value) => `run --${key} ${value} --x ${rest}`,
  'an environment': (key, value) =>
    `export ${key.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()}=${value} && ${rest}`,
  'a text in JSON': (key, value) => String.raw`{"body":"x=1\n${key}=${value}\nx=1",${rest}}`,
}

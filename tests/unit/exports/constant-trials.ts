import { pascalCase } from '../../../src/exports/constants/constant.ts'
import type { ExportNames } from '../../../src/exports/constants/names.ts'

/** How the file of a language is tried: a program that prints a line for each code. */
export interface Trial {
  readonly file: string
  readonly program: (name: string, names: ExportNames) => string
  /** Commands that compile and run it in the folder; the last one prints */
  readonly commands: (names: ExportNames) => readonly (readonly [string, ...string[]])[]
  /** A command that fails where the toolchain is missing */
  readonly needs: readonly [string, ...string[]]
  /** Names in the case of the language */
  readonly name?: (name: string) => string
}

/** The trial of each language, by its name. */
export const trials: Readonly<Record<string, Trial>> = {
  Python: {
    file: 'main.py',
    program: (name, { type, snake }) => `import ${snake} as r
for c in r.${type}:
    i = c.info
    print(int(c), c.name, i.retry.value, i.repeat.value, i.kind.value, i.url, i.message.encode("utf-8").hex())
print(r.${type}.${name}.value, r.${type}.find(-1), r.${type}.find("1"), r.${type}.find(True), r.VERSION)
`,
    commands: () => [['python3', '-B', '-W', 'error', 'main.py']],
    needs: ['python3', '-c', 'import sys; assert sys.version_info >= (3, 8)'],
  },
  Java: {
    file: 'Main.java',
    program: (name, { type }) => `import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
class Main {
    static String low(Enum<?> e) { return e.name().toLowerCase().replace('_', '-'); }
    public static void main(String[] args) {
        for (${type} c : ${type}.values()) System.out.println(c.number + " " + c.name() + " " + low(c.retry) + " " + low(c.repeat) + " " + low(c.kind) + " " + c.url + " " + HexFormat.of().formatHex(c.message.getBytes(StandardCharsets.UTF_8)));
        System.out.println(${type}.${name}.number + " " + (${type}.of(-1).isEmpty() ? "None None None " : "") + ${type}.VERSION);
    }
}
`,
    commands: ({ type }) => [
      [
        'javac',
        '--release',
        '17',
        '-encoding',
        'UTF-8',
        '-Xlint:all,-deprecation',
        '-Werror',
        `${type}.java`,
        'Main.java',
      ],
      ['java', '-cp', '.', 'Main'],
    ],
    needs: ['javac', '--release', '17', '--version'],
  },
  PHP: {
    file: 'main.php',
    program: (name, { type }) => `<?php
require '${type}.php';
use StatusCodes\\${type};
foreach (${type}::cases() as $c) echo $c->value, ' ', $c->name, ' ', $c->retry()->value, ' ', $c->repeat()->value, ' ', $c->kind()->value, ' ', $c->url(), ' ', bin2hex($c->message()), "\\n";
echo ${type}::${name}->value, ${type}::tryFrom(-1) === null ? ' None None None ' : '', ${type}::VERSION, "\\n";
`,
    commands: () => [['php', 'main.php']],
    needs: ['php', '-r', 'exit(PHP_VERSION_ID >= 80100 ? 0 : 1);'],
  },
  'C#': {
    file: 'Program.cs',
    program: (name, { type, table }) => `using StatusCodes;
static string Low(object word) => System.Text.RegularExpressions.Regex.Replace(word.ToString()!, "(?<!^)([A-Z])", "-$1").ToLowerInvariant();
foreach (var (c, i) in ${table}.All) System.Console.WriteLine($"{(int)c} {i.Name} {Low(i.Retry)} {Low(i.Repeat)} {Low(i.Kind)} {i.Url} {System.Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(i.Message)).ToLowerInvariant()}");
System.Console.WriteLine($"{(int)${type}.${name}} {(${table}.Find(-1) is null ? "None None None " : "")}{${table}.Version}");
`,
    commands: () => [
      ['dotnet', 'new', 'console', '--force', '--no-restore', '--output', '.'],
      ['dotnet', 'run'],
    ],
    needs: ['dotnet', '--version'],
    name: pascalCase,
  },
  Go: {
    file: 'main.go.txt',
    program: (name, { flat }) => `package ${flat}
import ("fmt"; "sort"; "testing")
func TestPrint(t *testing.T) {
	var codes []int
	for c := range infos { codes = append(codes, int(c)) }
	sort.Ints(codes)
	for _, c := range codes { i, _ := Find(c); fmt.Printf("%d %s %s %s %s %s %x\\n", c, Code(c), i.Retry, i.Repeat, i.Kind, i.URL, i.Message) }
	_, ok := Find(-1)
	if !ok { fmt.Printf("%d None None None %s\\n", int(${name}), Version) }
}
`,
    commands: ({ flat }) => [
      [
        'sh',
        '-c',
        `cp main.go.txt main_test.go && go mod init ${flat} 2>/dev/null; test -z "$(gofmt -l ${flat}.go)" && go vet . && go test -v . | grep -v "^[=-]\\|^PASS\\|^ok"`,
      ],
    ],
    needs: ['go', 'version'],
    name: pascalCase,
  },
}

import { pascal } from '../../../src/exports/constants/constant.ts'

/** How the file of a language is tried: a program that prints, line by line, what it knows of each code. */
export interface Trial {
  readonly file: string
  readonly program: (name: string) => string
  /** Commands that compile and run it in the folder; the last one prints */
  readonly commands: readonly (readonly [string, ...string[]])[]
  /** A command that fails where the toolchain is missing */
  readonly needs: readonly [string, ...string[]]
  /** Names in the case of the language */
  readonly name?: (name: string) => string
}

/** The trial of each language, by its name. */
export const trials: Readonly<Record<string, Trial>> = {
  Python: {
    file: 'main.py',
    program: (name) => `import return_codes as r
for c in r.ReturnCode:
    i = c.info
    print(int(c), c.name, i.retry.value, i.repeat.value, i.kind.value, i.url, i.message.encode("utf-8").hex())
print(r.ReturnCode.${name}.value, r.ReturnCode.find(-1), r.ReturnCode.find("1"), r.ReturnCode.find(True), r.VERSION)
`,
    commands: [['python3', '-B', '-W', 'error', 'main.py']],
    needs: ['python3', '-c', 'import sys; assert sys.version_info >= (3, 8)'],
  },
  Java: {
    file: 'Main.java',
    program: (name) => `import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
class Main {
    static String low(Enum<?> e) { return e.name().toLowerCase().replace('_', '-'); }
    public static void main(String[] args) {
        for (ReturnCode c : ReturnCode.values()) System.out.println(c.number + " " + c.name() + " " + low(c.retry) + " " + low(c.repeat) + " " + low(c.kind) + " " + c.url + " " + HexFormat.of().formatHex(c.message.getBytes(StandardCharsets.UTF_8)));
        System.out.println(ReturnCode.${name}.number + " " + (ReturnCode.of(-1).isEmpty() ? "None None None " : "") + ReturnCode.VERSION);
    }
}
`,
    commands: [
      [
        'javac',
        '--release',
        '17',
        '-encoding',
        'UTF-8',
        '-Xlint:all,-deprecation',
        '-Werror',
        'ReturnCode.java',
        'Main.java',
      ],
      ['java', '-cp', '.', 'Main'],
    ],
    needs: ['javac', '--release', '17', '--version'],
  },
  PHP: {
    file: 'main.php',
    program: (name) => `<?php
require 'ReturnCode.php';
use StatusCodes\\ReturnCode;
foreach (ReturnCode::cases() as $c) echo $c->value, ' ', $c->name, ' ', $c->retry()->value, ' ', $c->repeat()->value, ' ', $c->kind()->value, ' ', $c->url(), ' ', bin2hex($c->message()), "\\n";
echo ReturnCode::${name}->value, ReturnCode::tryFrom(-1) === null ? ' None None None ' : '', ReturnCode::VERSION, "\\n";
`,
    commands: [['php', 'main.php']],
    needs: ['php', '-r', 'exit(PHP_VERSION_ID >= 80100 ? 0 : 1);'],
  },
  'C#': {
    file: 'Program.cs',
    program: (name) => `using StatusCodes;
static string Low(object word) => System.Text.RegularExpressions.Regex.Replace(word.ToString()!, "(?<!^)([A-Z])", "-$1").ToLowerInvariant();
foreach (var (c, i) in ReturnCodes.All) System.Console.WriteLine($"{(int)c} {i.Name} {Low(i.Retry)} {Low(i.Repeat)} {Low(i.Kind)} {i.Url} {System.Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(i.Message)).ToLowerInvariant()}");
System.Console.WriteLine($"{(int)ReturnCode.${name}} {(ReturnCodes.Find(-1) is null ? "None None None " : "")}{ReturnCodes.Version}");
`,
    commands: [
      ['dotnet', 'new', 'console', '--force', '--no-restore', '--output', '.'],
      ['dotnet', 'run'],
    ],
    needs: ['dotnet', '--version'],
    name: pascal,
  },
  Go: {
    file: 'main.go.txt',
    program: (name) => `package returncodes
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
    commands: [
      [
        'sh',
        '-c',
        'cp main.go.txt main_test.go && go mod init returncodes 2>/dev/null; test -z "$(gofmt -l returncodes.go)" && go vet . && go test -v . | grep -v "^[=-]\\|^PASS\\|^ok"',
      ],
    ],
    needs: ['go', 'version'],
    name: pascal,
  },
}

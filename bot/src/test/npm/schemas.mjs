// Turns the Bot API's types into JSON Schemas: what each method takes (nothing else), what it answers, and updates.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import ts from 'typescript';

const target = process.argv[2];
const types = fileURLToPath(new URL('node_modules/@gramio/types/out', import.meta.url));

function membersOf(file, name) {
  const source = ts.createSourceFile(file, ts.sys.readFile(file), ts.ScriptTarget.ES2022, true);
  return source.statements.find((statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === name).members;
}

function entry() {
  const lines = { Calls: [], Results: [] };
  for (const method of membersOf(join(types, 'methods.d.ts'), 'APIMethods')) {
    const [first, second] = method.type.typeArguments.map((argument) => argument.getText());
    lines.Calls.push(`${method.name.getText()}?: ${second ? first : 'Record<string, never>'}`);
    lines.Results.push(`${method.name.getText()}?: ${second ?? first}`);
  }
  return `import type * as Params from '${types}/params'
import type * as Objects from '${types}/objects'
export interface Calls { ${lines.Calls.join('\n')} }
export interface Results { ${lines.Results.join('\n')} }
export type Update = Objects.TelegramUpdate
`;
}

mkdirSync(target, { recursive: true });
const path = join(target, 'telegram.ts');
writeFileSync(path, entry());
for (const [type, more] of [['Calls', false], ['Results', true], ['Update', true]]) {
  const generator = createGenerator({ path, type, skipTypeCheck: true, additionalProperties: more, expose: 'all' });
  writeFileSync(join(target, `${type}.json`), JSON.stringify(generator.createSchema(type)));
}

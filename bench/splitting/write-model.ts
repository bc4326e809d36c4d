/** Writes the trained model as TypeScript, so that every build carries it along; in parts, as linters refuse huge files. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const partLength = 900_000;
const note = '/** Written by bench/splitting/train-parser.ts; see ../NOTICE.md. */';

export function writeModel(folder: string, about: object, packed: Record<string, Buffer>): void {
  const text = Buffer.concat(Object.values(packed)).toString('base64');
  const parts = Array.from({ length: Math.ceil(text.length / partLength) }, (_, at) => at + 1);
  for (const part of parts) {
    const slice = text.slice((part - 1) * partLength, part * partLength);
    writeFileSync(
      join(folder, `english-model-${part}.data.ts`),
      `${note}\nexport const part${part}: string =\n  '${slice}';\n`,
    );
  }
  const lengths = Object.fromEntries(Object.entries(packed).map(([name, bytes]) => [name, bytes.length]));
  const lines = [
    note,
    ...parts.map((part) => `import { part${part} } from './english-model-${part}.data.js';`),
    `\nexport const englishModel = {`,
    ...Object.entries({ ...about, lengths }).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`),
    `  packed: [${parts.map((part) => `part${part}`).join(', ')}],`,
    '};\n',
  ];
  writeFileSync(join(folder, 'english-model.data.ts'), lines.join('\n'));
}

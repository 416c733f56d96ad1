// Sets every text named on standard input (FILE, tab, language by BCP 47) with Typst to NAME.pdf in the folder: PDF/A-2a, tagged, justified.
//   typst-pdf.mjs FONTS FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [fonts, folder] = process.argv.slice(2);
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [fonts] }] });
// Typst takes a mark that the first family lacks for one that no family has, unless that of its letter stands first.
const families = language => (['ar', 'fa', 'ur'].includes(language) ? '("Noto Naskh Arabic", "Noto Serif")' : '"Noto Serif"');
const quoted = text => `#${JSON.stringify(text).replace(/\\u([0-9a-f]{4})/g, '\\u{$1}')}`;

for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
    const [file, tag] = line.split('\t');
    const [language, ...rest] = tag.split('-');
    const region = rest.find(part => /^[A-Z]{2}$/.test(part)) ?? { Hans: 'CN', Hant: 'TW' }[rest[0]];
    const [title, ...blocks] = readFileSync(file, 'utf8').split(/\n\n+/).map(block => block.trim()).filter(Boolean);
    const mainFileContent = [
        `#set document(title: ${quoted(title).slice(1)})`,
        `#set text(font: ${families(language)}, size: 11pt, lang: "${language}"${region ? `, region: "${region}"` : ''})`,
        '#set page(paper: "a4")',
        '#set par(justify: true)',
        `= ${quoted(title)}`,
        ...blocks.map(block => quoted(block.replace(/\s+/g, ' '))),
    ].join('\n\n');
    try {
        const pdf = compiler.pdf({ mainFileContent }, { pdfStandard: 'a-2a', creationTimestamp: 0 });
        writeFileSync(join(folder, basename(file).replace(/\.txt$/, '.pdf')), pdf);
    } catch (refused) {
        console.error(`Typst refuses ${basename(file)}: ${/message: "(.*?)", trace/.exec(refused.message)?.[1] ?? refused.message}`);
    }
    compiler.evictCache(10);
}

// Writes the text of every PDF named on standard input, as pdf.js extracts it, to NAME.pdfjs in the folder; a form feed ends each page.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const folder = process.argv[2];
const data = new URL('node_modules/pdfjs-dist/', import.meta.url).pathname;
for (const file of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
    const task = getDocument({
        data: new Uint8Array(readFileSync(file)), verbosity: 0, useSystemFonts: false,
        cMapUrl: `${data}cmaps/`, cMapPacked: true, standardFontDataUrl: `${data}standard_fonts/`,
    });
    const document = await task.promise;
    let text = '';
    for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number);
        const { items } = await page.getTextContent();
        text += items.map(item => (item.str ?? '') + (item.hasEOL ? '\n' : '')).join('') + '\f';
    }
    writeFileSync(join(folder, basename(file).replace(/\.pdf$/, '.pdfjs')), text);
    await task.destroy();
}

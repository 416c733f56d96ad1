// Opens every page of EPUBs in Chromium, in light and in dark, wide and narrow, and has axe-core look for faults in their accessibility.
// Usage: node axe.mjs FILE.epub...
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LOOKS = [
    { colorScheme: 'light', viewport: { width: 1200, height: 900 } },
    { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
];

const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const contexts = await Promise.all(LOOKS.map(look => browser.newContext({ ...look, offline: true })));
const pages = await Promise.all(contexts.map(context => context.newPage()));
let looked = 0;
let rules = 0;
const faults = [];

// pagesOf FOLDER: the XHTML files of an unpacked publication, by its own list of them.
function pagesOf(folder) {
    const container = readFileSync(join(folder, 'META-INF/container.xml'), 'utf8');
    const root = container.match(/full-path="([^"]+)"/)[1];
    const listed = readFileSync(join(folder, root), 'utf8').matchAll(/<item [^>]*href="([^"]+\.xhtml)"/g);
    return [...listed].map(([, href]) => join(folder, root, '..', href));
}

async function look(page, how, file, epub) {
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(AXE);
    const found = await page.evaluate(tags => axe.run(document, { runOnly: tags }), TAGS);
    looked++;
    rules += found.passes.length;
    const unread = await page.evaluate(() => [...document.images].filter(image => !image.naturalWidth).map(image => image.src));
    for (const violation of found.violations) {
        for (const node of violation.nodes) {
            faults.push(`${epub} ${file.split('/').pop()} ${how.colorScheme}: ${violation.id}: ${node.html.slice(0, 160)}: `
                + node.failureSummary.replace(/\s+/g, ' '));
        }
    }
    faults.push(...unread.map(src => `${epub} ${file.split('/').pop()}: the image is not drawn: ${src}`));
    // What stands out at the side is lost on a narrow screen (WCAG 2.2, 1.4.10).
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) {
        faults.push(`${epub} ${file.split('/').pop()} ${how.viewport.width} wide: ${wide} pixels stand out at the side`);
    }
}

for (const epub of process.argv.slice(2)) {
    const folder = mkdtempSync(join(tmpdir(), 'axe-'));
    try {
        execFileSync('unzip', ['-q', epub, '-d', folder]);
        const files = pagesOf(folder);
        if (files.length < 2) {
            faults.push(`${epub}: only ${files.length} pages`);
        }
        for (const file of files) {
            for (let i = 0; i < LOOKS.length; i++) {
                await look(pages[i], LOOKS[i], file, epub);
            }
        }
    } finally {
        rmSync(folder, { recursive: true });
    }
}
await browser.close();
console.log(`${process.argv.length - 2} publications, ${looked} looks at their pages, ${rules} rules kept, ${faults.length} faults`);
faults.forEach(fault => console.log(fault));
process.exit(faults.length === 0 && looked > 0 ? 0 : 1);

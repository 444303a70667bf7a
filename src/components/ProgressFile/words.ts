import type {Imported} from '../Progress/store';

/** How an import went, for the reader. */
export function importedWords(file: string, imported: Imported): string {
  if ('problem' in imported) {
    return imported.problem === 'newer'
      ? `${file} was written by a newer version of this site. Load this page anew and try again. Nothing was changed.`
      : `${file} is no file with progress from here. Nothing was changed.`;
  }
  const {changed, plan} = imported;
  if (changed === 0 && !plan) return `${file} holds nothing that is not here already.`;
  const marks = changed === 1 ? '1 mark' : `${changed} marks`;
  return `${file} is imported: ${[changed > 0 && marks, plan && 'the plan'].filter(Boolean).join(' and ')} changed.`;
}

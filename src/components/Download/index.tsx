import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';

/**
 * A link that saves a file of `static/`, by its path there. A Markdown link will not do: Docusaurus takes one to an
 * `.md` file for a link to a page.
 */
export default function Download({file}: {file: string}): ReactNode {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return (
    <a href={useBaseUrl(file)} download={name}>
      {`Download ${name}`}
    </a>
  );
}

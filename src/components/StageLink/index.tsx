import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {stageAddress, type StageId, stages} from '../../data/curriculum';
import {stagesWithPages} from '../../data/site-map';

/** A stage’s name: a link to its page, plain as long as it has none. */
export default function StageLink({id}: {id: StageId}): ReactNode {
  const title = stages.find((stage) => stage.id === id)?.title;
  return stagesWithPages.includes(id) ? <Link to={stageAddress({id})}>{title}</Link> : title;
}

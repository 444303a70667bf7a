import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {type Checkpoint, checkpoints} from '../../data/bookable';
import CardTable from '../CardTable';
import StageLink from '../StageLink';

/** What each stage adds to Bookable, and where its code is, if it is there already. */
export default function Checkpoints(): ReactNode {
  const {organizationName = '', projectName = ''} = useDocusaurusContext().siteConfig;
  const samples = `https://github.com/${organizationName}/${projectName}/tree/main/samples/bookable`;
  return (
    <CardTable
      caption="Bookable, stage by stage"
      columns={[
        {
          label: 'After the stage',
          cell: ({stage}: Checkpoint) => <StageLink id={stage} />,
        },
        {label: 'Bookable has', cell: ({adds}) => adds},
        {
          label: 'Code',
          cell: ({stage, exists}) =>
            exists ? <Link to={`${samples}/${stage}`}>{stage}</Link> : 'planned',
        },
      ]}
      rows={checkpoints}
      rowKey={({stage}) => stage}
    />
  );
}

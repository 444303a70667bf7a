import MDXComponents from '@theme-original/MDXComponents';
import CallToAction from '@site/src/components/CallToAction';
import DurationTracks from '@site/src/components/DurationTracks';
import Policy from '@site/src/components/Policy';
import {
  Included,
  ProgrammeDetails,
  ProjectOptions,
  TechStack,
} from '@site/src/components/ProgrammeFacts';
import WideTable from '@site/src/components/WideTable';
import WorkWeek from '@site/src/components/WorkWeek';

/** What authors can place on a page without an import. */
const components = {
  ...MDXComponents,
  CallToAction,
  DurationTracks,
  Included,
  Policy,
  ProgrammeDetails,
  ProjectOptions,
  TechStack,
  WorkWeek,
  // What Markdown writes with bars.
  table: WideTable,
};

export default components;

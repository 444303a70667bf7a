import MDXComponents from '@theme-original/MDXComponents';
import {Gates, PassMarks, Weights, WorkedScores} from '@site/src/components/AssessmentFacts';
import CallToAction from '@site/src/components/CallToAction';
import Download from '@site/src/components/Download';
import DurationTracks from '@site/src/components/DurationTracks';
import PageCards from '@site/src/components/PageCards';
import Policy from '@site/src/components/Policy';
import {
  Included,
  ProgrammeDetails,
  ProjectOptions,
  TechStack,
} from '@site/src/components/ProgrammeFacts';
import RequestPath from '@site/src/components/RequestPath';
import ScoreSheet from '@site/src/components/ScoreSheet';
import SkillsMatrix, {SelfRating, SkillTargets} from '@site/src/components/SkillsMatrix';
import TrackPolicy from '@site/src/components/TrackPolicy';
import TrackWeek, {FirstWeek, NotCovered, TrackPlan} from '@site/src/components/TrackWeek';
import WideTable from '@site/src/components/WideTable';
import WorkWeek from '@site/src/components/WorkWeek';

/** What authors can place on a page without an import. */
const components = {
  ...MDXComponents,
  // The browser's own: it opens without scripts, and needs none.
  details: 'details',
  Details: 'details',
  CallToAction,
  Download,
  DurationTracks,
  FirstWeek,
  Gates,
  Included,
  NotCovered,
  PageCards,
  PassMarks,
  Policy,
  ProgrammeDetails,
  ProjectOptions,
  RequestPath,
  ScoreSheet,
  SelfRating,
  SkillTargets,
  SkillsMatrix,
  TechStack,
  TrackPlan,
  TrackPolicy,
  TrackWeek,
  Weights,
  WorkWeek,
  WorkedScores,
  // What Markdown writes with bars.
  table: WideTable,
};

export default components;

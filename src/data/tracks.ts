/**
 * The duration tracks of the backend internship program: the only place where these facts stand.
 * Source: the overview page this project was created from. A new track is one entry here and its section on
 * the program page.
 */

/** Line colors and stroke patterns to choose from; each is drawn by `--roadmap-line-<color>` in custom.css. */
type LineColor = 'vermilion' | 'teal' | 'plum' | 'ochre';
type LinePattern = 'solid' | 'double' | 'dashed' | 'dotted';

/** One duration of the internship program. */
export type Track = {
  /** Stable name of the track in addresses and saved data; never changed once published. */
  id: string;
  /** How long the track takes, in months of four weeks. */
  months: number;
  /** Length of the learning phase, in weeks of 40 hours. */
  learningWeeks: number;
  /** Length of the final project phase, in weeks of 40 hours. */
  projectWeeks: number;
  /** The level of work the track prepares for; not a job title and not an offer. */
  outcome: string;
  /** What the track concentrates on. */
  focus: string;
  /** The track's default kind of final project; every kind is open to every track. */
  projectType: string;
  /** Whom the track suits. */
  bestFor: string;
  /** How the track is drawn wherever it appears. No two tracks share a color or a pattern. */
  line: {color: LineColor; pattern: LinePattern};
};

export const tracks = [
  {
    id: 'one-month',
    months: 1,
    learningWeeks: 2,
    projectWeeks: 2,
    outcome: 'Junior ready',
    focus: 'Fundamentals + Real Project',
    projectType: 'Join existing production codebase',
    bestFor: 'Beginners wanting quick entry into real development',
    line: {color: 'vermilion', pattern: 'solid'},
  },
  {
    id: 'two-months',
    months: 2,
    learningWeeks: 4,
    projectWeeks: 4,
    outcome: 'Mid-level ready',
    focus: 'Intermediate + Ownership',
    projectType: 'Propose & build your own feature',
    bestFor: 'Developers ready to lead a project',
    line: {color: 'teal', pattern: 'double'},
  },
  {
    id: 'three-months',
    months: 3,
    learningWeeks: 5,
    projectWeeks: 7,
    outcome: 'Senior-track ready',
    focus: 'Advanced + Internal Tool',
    projectType: 'Build complete internal application',
    bestFor: 'Aspiring senior developers',
    line: {color: 'plum', pattern: 'dashed'},
  },
] as const satisfies readonly Track[];

/** Id of a track that exists: `one-month`, `two-months` … */
export type TrackId = (typeof tracks)[number]['id'];

/** The track's name as readers see it: `1 Month`, `2 Months` … */
export function trackName({months}: Pick<Track, 'months'>): string {
  return `${months} ${months === 1 ? 'Month' : 'Months'}`;
}

/** Length of the whole track, in weeks. */
export function totalWeeks({learningWeeks, projectWeeks}: Track): number {
  return learningWeeks + projectWeeks;
}

/** A number of weeks in words: `1 week`, `2 weeks`. */
export function weekCount(weeks: number): string {
  return `${weeks} ${weeks === 1 ? 'week' : 'weeks'}`;
}

/** The address, below the base path, of the program that the tracks belong to. */
export const programAddress = '/backend/internship-program';

/** The address, below the base path, at which the track is described. */
export function trackAddress({id}: Pick<Track, 'id'>): string {
  return `${programAddress}/${id}`;
}

/** Weeks of the longest track: the full width of every drawing made to scale. */
export const longestTrackWeeks = Math.max(...tracks.map(totalWeeks));

/**
 * Finds a track by its id, for callers whose ids the compiler does not check (MDX).
 *
 * @throws when no track has that id; the message lists the ids there are.
 */
export function findTrack(id: string): (typeof tracks)[number] {
  const track = tracks.find((candidate) => candidate.id === id);
  if (!track) {
    const known = tracks.map((candidate) => candidate.id).join(', ');
    throw new Error(`No track "${id}" in src/data/tracks.ts. There are: ${known}.`);
  }
  return track;
}

import type {WrongAttempt} from '../wrong-attempt.js';

/** Wrong attempts by name. */
export const wrong: Record<string, WrongAttempt> = {
  'the-key-is-only-deleted': {
    because: 'A commit that deletes .env leaves it in the one before, for everyone who has both.',
    file: 'repair.sh',
    from: '-e "/\\.env/d" ',
    to: '',
    fails: {
      'no commit of the branch holds the key, or has deleted it': 'Add .env with the key for mails',
      'no branch of the server leads to the key': 'show-floors',
      // The list is shorter by nothing, so the line above the typo is another one.
      'the typo is mended in the commit that brought it': 'Delete .env',
    },
  },
  'the-old-key-still-opens': {
    because: 'The history is clean, and whoever has fetched wip can still send mails in our name.',
    file: 'repair.sh',
    from: 'node ../new-key.mjs > ../new.env  ',
    to: 'echo "MAIL_KEY=$(cat ../accepted-key.txt)" > ../new.env  ',
    fails: {'the key that leaked opens nothing any more': 'the key that the mail service accepts'},
  },
  'one-side-of-the-conflict': {
    because: 'Taking one side is quick, and throws away what the other person did: here 10 people.',
    file: 'repair.sh',
    from: '"capacity": 10, "floor": 0',
    to: '"capacity": 8, "floor": 0',
    fails: {'what Ana did and what Budi did are both there': 'capacity: 10'},
  },
  'main-keeps-the-work': {
    because: 'With the commits still on main, the next pull on main mixes them into everything.',
    file: 'repair.sh',
    from: 'git branch --force main origin/main',
    to: 'git status --short',
    fails: {'your main is the main of the server, and nobody has pushed to that': 'your main'},
  },
  'the-branch-stays-at-home': {
    because: 'A reviewer sees what the server has, not what you have.',
    file: 'repair.sh',
    from: 'git push -u origin show-floors',
    to: 'git fetch',
    fails: {'the server has the branch as you have it': 'undefined'},
  },
  'the-description-spreads-the-key': {
    because: 'A description is public for longer than a commit, and search engines read it.',
    file: 'pull-request.md',
    from: 'The key of the mail service was',
    to: 'The key of the mail service, live-4417-garden, was',
    fails: {'the pull request does not spread any key': 'live-'},
  },
  'a-description-of-what-only': {
    because: 'What changed, the diff says. Why it is needed, only you can say.',
    file: 'pull-request.md',
    from: `Visitors ask at the desk where a room is, because the list tells its
name and its size only. The desk counted eleven such questions last week.`,
    to: 'See the diff.',
    fails: {'the pull request has a part “Why” of ten words or more': 'See the diff.'},
  },
};

#!/usr/bin/env bash
# Keeps one issue with the text in REPORT: opens it, updates it, and closes it when there is nothing to report.
# Needs GitHub's gh, and for it GH_TOKEN and GH_REPO.
set -euo pipefail
title='External links to mend'

# By this program alone: an issue that a person opened under the same title is theirs.
number=$(gh issue list --app github-actions --state open --limit 100 --json number,title \
  --jq "map(select(.title == \"$title\"))[0].number // empty")

if [[ -n $REPORT && -n $number ]]; then
  gh issue edit "$number" --body "$REPORT"
elif [[ -n $REPORT ]]; then
  gh issue create --title "$title" --body "$REPORT"
elif [[ -n $number ]]; then
  gh issue close "$number" --comment 'Every external link works again.'
fi

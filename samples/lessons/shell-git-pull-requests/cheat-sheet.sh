# The Git cheat sheet. cheat-sheet.test.ts types it from top to bottom.

# #region begin
git switch main               # to main …
git pull                      # … as the server has it
git switch -c add-garden      # a new branch from here, and onto it
git branch                    # all branches, the current one with *
git status                    # where am I, and what can I do?
git diff                      # what I have not added yet
git log --oneline --graph --all
# #endregion begin

# #region commit
git add rooms.csv             # this goes into the next commit
git diff --staged             # what I have added
git commit -m "Add the garden"
git show                      # the last commit; or: git show <hash>
git commit --amend --no-edit  # what I have added, into the last commit
git push -u origin HEAD       # the first time; later: git push
# #endregion commit

# #region rebase
git fetch                     # what is new, without touching my files
git rebase origin/main        # my commits on top of it
# a conflict? git rebase --abort takes me back, or:
git status                    # which files? edit them, then:
git add rooms.csv
GIT_EDITOR=true git rebase --continue
git rebase -i origin/main     # a list: delete a line, or fixup, reword
git push --force-with-lease   # after a rebase; my own branch only
# #endregion rebase

# #region undo
git restore --staged rooms.csv  # not into the next commit after all
git restore rooms.csv         # throw away what I changed in a file
git revert --no-edit HEAD     # a commit that undoes another one
git reset --soft HEAD~1       # take back my last commit, keep its changes
git stash                     # put changes aside …
git stash pop                 # … and take them out again
git reflog -5                 # where was I? each can be had back
# on main, what belongs on a branch:
git switch -c add-studio      # a branch that keeps the commits
git branch --force main origin/main
# a secret? first replace it at its service, and tell somebody; then:
echo '.env*' >> .gitignore    # before the file exists
git rm --cached .env          # too late? out of Git, not off the disk
# #endregion undo

# #region after
git switch main
git pull
git branch -d add-studio      # only if its commits are elsewhere
git push origin --delete add-studio
# to find what is there, or was:
git grep -n Library           # in the files
git log --oneline -S Library  # commits that bring or remove a text
git log --oneline -- rooms.csv  # commits that change a file
git blame rooms.csv           # who wrote which line, in which commit
# #endregion after

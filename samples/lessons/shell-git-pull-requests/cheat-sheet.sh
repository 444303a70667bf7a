# What the cheat sheet shows, in its regions; around them, what makes each of them possible. cheat-sheet.test.ts runs it.
git init --quiet --bare server.git
git clone --quiet server.git budi 2> /dev/null
git clone --quiet server.git rooms 2> /dev/null
cd rooms
echo 'Aula,12' > rooms.csv
echo 'Rooms' > README.md
git add .
git commit --quiet -m "List the rooms"
git push --quiet

# #region begin
git switch main               # to main …
git pull                      # … as the server has it
git switch -c add-garden      # a new branch from here, and onto it
git branch                    # all branches, the current one with *
# #endregion begin

echo 'Garden,8' >> rooms.csv
# #region look
git status                    # where am I, and what can I do?
git diff                      # what I have not added yet
git log --oneline --graph --all
# #endregion look

# #region commit
git add rooms.csv             # this goes into the next commit
git diff --staged             # what I have added
git commit -m "Add the garden"
git show                      # the last commit; or: git show <hash>
# #endregion commit

sed -i.bak 's/8/10/' rooms.csv
rm rooms.csv.bak
# #region amend
git add rooms.csv
git commit --amend --no-edit  # into the last commit, before the push
# #endregion amend

# #region push
git push -u origin HEAD       # the first time; later: git push
# #endregion push

cd ../budi
git pull --quiet
echo 'Library,4' >> rooms.csv
git commit --quiet --all -m "Add the library"
git push --quiet
cd ../rooms
# #region rebase
git fetch                     # what is new, without touching my files
git rebase origin/main        # my commits on top of it
# #endregion rebase

printf '%s\n' 'Aula,12' 'Garden,10' 'Library,4' > rooms.csv
# #region conflict
git status                    # which files? edit them, then:
git add rooms.csv
GIT_EDITOR=true git rebase --continue
# #endregion conflict

# #region force
git push --force-with-lease   # my own branch, after a rebase
# #endregion force

# #region tidy
git rebase -i origin/main     # the list: delete a line, or fixup, reword
# #endregion tidy

echo 'a mistake' >> rooms.csv
git add rooms.csv
# #region undo
git restore --staged rooms.csv   # not into the next commit after all
git restore rooms.csv         # throw away what I changed in a file
git revert --no-edit HEAD     # a commit that undoes another one
git reset --soft HEAD~1       # take back my last commit, keep its changes
# #endregion undo

# #region stash
git stash                     # put changes aside …
git stash pop                 # … and take them out again
git reflog -5                 # where was I? each can be had back
# #endregion stash

git reset --quiet --hard
git switch --quiet main
git pull --quiet
echo 'Studio,12' >> rooms.csv
git commit --quiet --all -m "Add the studio"
# #region wrong-branch
git switch -c add-studio      # keeps the commits that are on main
git branch --force main origin/main
# #endregion wrong-branch

echo 'MAIL_KEY=1234' > .env
git add .env
git commit --quiet -m "Add settings"
# #region find
git grep -n Library           # in the files
git log --oneline -S Library  # commits that bring or remove a text
git log --oneline -- rooms.csv   # commits that change a file
git blame rooms.csv           # who wrote which line, in which commit
# #endregion find

# #region secret
echo '.env*' >> .gitignore    # before the file exists
git rm --cached .env          # too late? out of Git, not off the disk
# #endregion secret

git add .gitignore
git commit --quiet -m "Ignore settings"
git switch --quiet main
git merge --quiet --ff-only add-studio
git push --quiet
git push --quiet origin add-studio
# #region after
git switch main
git pull
git branch -d add-studio      # only if its commits are elsewhere
git push origin --delete add-studio
# #endregion after

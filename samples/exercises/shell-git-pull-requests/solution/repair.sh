# The repair as a script, in the folder bookable. By hand it is the same, with an editor where this uses sed and cat.
set -e

# #region key
node ../new-key.mjs > ../new.env       # first of all: the old key is worth nothing from now on
# #endregion key

# #region branch
git switch -c show-floors              # the work has a branch of its own
git branch --force main origin/main    # and main is again what the server has
# #endregion branch

# #region rebase
# In the list: delete the lines of the two commits about .env, and
# write fixup for pick before the one that mends the typo.
export GIT_SEQUENCE_EDITOR='sed -i.bak -e "/\.env/d" -e "/typo/s/^pick/fixup/"'
git rebase -i origin/main || true      # stops: rooms.json has a conflict
# #endregion rebase

# #region resolve
cat > rooms.json <<'EOF'
[
  {"name": "Aula", "capacity": 12, "floor": 0},
  {"name": "Garden", "capacity": 10, "floor": 0},
  {"name": "Library", "capacity": 4, "floor": 2}
]
EOF
git add rooms.json
GIT_EDITOR=true git rebase --continue
# #endregion resolve

# #region ignore
cp ../new.env .env
echo '.env' > .gitignore
git add .gitignore
git commit -m "Keep .env out of the repository"
# #endregion ignore

# #region push
git push -u origin show-floors
git push origin --delete wip           # the stretch
# #endregion push

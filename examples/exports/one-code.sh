# What to do about code 22, as a program gets it
curl -fsS https://docs.example/codes/22.json

# The same as Markdown, to read or to hand to a language model
curl -fsS https://docs.example/codes/22.md

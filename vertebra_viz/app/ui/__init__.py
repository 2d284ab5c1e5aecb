"""What the app looks like: each file is one part of the page, made from the state's names and the logic's specs."""

"""The markup of the app: each file is one part of the page, made from the names of the state and the controls of the form."""

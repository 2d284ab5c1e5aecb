"""The app's HTTP: routes, files, headers, the guarded socket."""
